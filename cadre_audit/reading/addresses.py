"""The letters that name the columns of a worksheet."""

from __future__ import annotations


def column_index(letters: bytes | str) -> int:
    """0-based index of column letters: A is 0."""
    text = letters.decode() if isinstance(letters, bytes) else letters
    index = 0
    for letter in text:
        index = index * 26 + ord(letter) - 64
    return index - 1


def column_letters(index: int) -> str:
    """Column letters of a 0-based index."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def hidden_range(first: bytes | str, last: bytes | str) -> range:
    """0-based indexes of the columns that a worksheet hides together, from the 1-based numbers it states."""
    try:
        return range(int(first) - 1, min(int(last), 1 << 14))
    except ValueError:
        return range(0)
