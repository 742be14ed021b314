"""Roman figures for the sections of a roster."""

from __future__ import annotations

ROMAN = (("XXX", 30), ("XX", 20), ("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1))


def roman(number: int) -> str:
    """Return a number from 1 to 39 in Roman figures."""
    text = ""
    for letters, value in ROMAN:
        while number >= value:
            text, number = text + letters, number - value
    return text
