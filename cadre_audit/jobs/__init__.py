"""A run: what was asked for becomes a report. The same for the command line, a manifest and a notebook."""
