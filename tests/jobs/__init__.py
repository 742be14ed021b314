"""Tests of runs: where settings come from, and what they change."""
