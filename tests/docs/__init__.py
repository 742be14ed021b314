"""The documentation is tested: its commands are run, its lists are held against the code."""
