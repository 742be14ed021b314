"""Tests of the law: how it is read, linted and resolved on a day."""
