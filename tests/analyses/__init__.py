"""Tests of what the verdicts mean: check, needs, inspect."""
