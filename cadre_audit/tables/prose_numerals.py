"""Numbers in words, as Vietnamese prose spells them."""

from __future__ import annotations

from collections.abc import Sequence

from cadre_audit.vocabulary.prose import word_key

NUMERALS = {
    word_key(word): number
    for word, number in {
        "một": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "nhăm": 5, "sáu": 6, "bảy": 7, "bẩy": 7,
        "tám": 8, "chín": 9, "mười": 10, "mươi": 10, "mốt": 1, "trăm": 100, "nghìn": 1000, "ngàn": 1000,
        "linh": 0, "lẻ": 0, "triệu": 10**6, "tỷ": 10**9,
    }.items()
}  # fmt: skip
_NO_HUNDREDS = (word_key("không"), word_key("trăm"))
SCALES = {word_key(word): size for word, size in {"nghìn": 1000, "ngàn": 1000, "triệu": 10**6, "tỷ": 10**9}.items()}


def spelt_number(keys: Sequence[str]) -> tuple[int, int] | None:
    """How many words at the beginning are a number in words, and which number; None when they are none."""
    length = 0
    while length < len(keys) and (keys[length] in NUMERALS or tuple(keys[length : length + 2]) == _NO_HUNDREDS):
        length += 1
    for taken in range(length, 0, -1):
        if (value := _valued(_without_none(keys[:taken]))) is not None:
            return taken, value
    return None


def _without_none(keys: Sequence[str]) -> list[str]:
    """The words without "không trăm", which only keeps a place."""
    kept = [k for k in range(len(keys)) if tuple(keys[k : k + 2]) != _NO_HUNDREDS]
    return [keys[k] for k in kept if not (k and tuple(keys[k - 1 : k + 1]) == _NO_HUNDREDS)]


def _valued(keys: Sequence[str]) -> int | None:
    """'mười lăm' is 15, 'hai mươi mốt' is 21, 'một trăm linh năm' is 105; None when the words are no number."""
    total, part, last = 0, 0, 0
    for key in keys:
        if key not in NUMERALS:
            return None
        number = NUMERALS[key]
        if number >= 1000:
            total, part, last = (total + (part or 1)) * number, 0, number
        elif number == 100:
            part, last = (part or 1) * 100, 100
        elif number == 10:
            ones = part % 10
            part, last = part - ones + (ones or 1) * 10, 10
        elif number and part % 10:
            return None
        else:
            part, last = part + number, number
    return total + part if last or total + part else None
