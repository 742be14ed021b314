"""Rosters that nobody wrote by hand: layouts, encodings and traps put together at random, with known truth."""
