"""Tests of the ink: every word and every format of a report."""
