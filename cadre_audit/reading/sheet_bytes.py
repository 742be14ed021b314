"""Looks at many positions of a piece of XML at once.

Bytes are compared several at a time: a view of the piece gives, for every position, the two, four or eight bytes that
begin there as one number.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from cadre_audit.reading.plain_xml import NotPlain

Positions = npt.NDArray[np.int64]

# of a number made of eight bytes, those of the first 0…8 of them
FIRST_BYTES = np.array([(1 << 8 * count) - 1 for count in range(9)], np.uint64)
_AHEAD = 64


class Block(NamedTuple):
    """A piece of XML, and what begins at each of its positions."""

    xml: bytes
    bytes: npt.NDArray[np.uint8]
    pairs: npt.NDArray[np.uint16]
    fours: npt.NDArray[np.uint32]
    words: npt.NDArray[np.uint64]


def block_of(xml: bytes) -> Block:
    """The piece and its views; zeros behind it are there for all that looks ahead from its last tag."""
    padded = xml + bytes(_AHEAD)
    length = len(padded) - 8

    def view(size: int) -> npt.NDArray[Any]:
        return np.ndarray((length,), f"<u{size}", padded, 0, (1,))

    return Block(xml, view(1), view(2), view(4), view(8))


def expect(block: Block, at: Positions, text: bytes) -> None:
    """Demands this text, of at most eight bytes, at every position.

    Raises:
        NotPlain: somewhere stands another.
    """
    if ((block.words[at] & FIRST_BYTES[len(text)]) != int.from_bytes(text, "little")).any():
        raise NotPlain


def letters(b: npt.NDArray[np.uint8], at: Positions) -> tuple[Positions, Positions]:
    """The column index that the letters at ``at`` name, and the position after them."""
    column = np.zeros(len(at), np.int64)
    for _ in range(3):
        letter = b[at] - np.uint8(ord("A"))
        is_letter = letter < 26
        if not is_letter.any():
            break
        column = np.where(is_letter, column * 26 + letter + 1, column)
        at = at + is_letter
    return column - 1, at


def digits(b: npt.NDArray[np.uint8], at: Positions, limit: int) -> tuple[Positions, Positions]:
    """The whole number at ``at``, and the position after it."""
    number = np.zeros(len(at), np.int64)
    for _ in range(limit):
        digit = b[at] - np.uint8(ord("0"))
        is_digit = digit < 10
        if not is_digit.any():
            break
        number = np.where(is_digit, number * 10 + digit, number)
        at = at + is_digit
    return number, at
