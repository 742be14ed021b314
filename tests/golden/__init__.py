"""Whole reports, kept as they should read and compared letter by letter."""
