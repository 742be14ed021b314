"""Tests of the tables: text becomes typed people, and what was not understood is reported."""
