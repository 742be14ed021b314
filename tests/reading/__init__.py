"""Tests of the reading room: bytes become tables of text, every row with its place."""
