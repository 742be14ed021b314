"""The values of the cells that the scan of a worksheet finds, each distinct one once."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from cadre_audit.reading.grid import Value
from cadre_audit.reading.plain_xml import NotPlain, joined, unescape
from cadre_audit.reading.sheet_bytes import Positions

Words = npt.NDArray[np.uint64]

# no type that a sheet can state
RICH = 1
_NO_NUMBER = -1
_MAX_DIGITS = 15
_EIGHT_ZEROS = np.uint64(int.from_bytes(b"0" * 8, "little"))
_TO_HIGH_BIT = np.uint64(0x7676767676767676)
_HIGH_BITS = np.uint64(0x8080808080808080)
_EVERY_FOURTH = np.uint64(0x000000FF000000FF)
_EVEN_PAIRS, _ODD_PAIRS = np.uint64(100 + (1_000_000 << 32)), np.uint64(1 + (10_000 << 32))


@dataclass(frozen=True, slots=True)
class Found:
    """The cells with a value in one block of a worksheet.

    Attributes:
        xml: the block.
        words: the eight bytes that begin at every position of it.
        kind: first letter of every cell's type; 't' for a formula's text, 0 when it names none, ``RICH``.
        begin, end: where every cell's value stands; the whole cell where its text is in runs.
    """

    xml: bytes
    words: Words
    kind: npt.NDArray[np.uint8]
    begin: Positions
    end: Positions


class Values:
    """The values of one sheet by code; a class because a value met in one block comes back in others.

    Codes first count through the shared strings, then through the texts and numbers found on the way, and at last
    through the whole numbers, which are most numbers and are told apart all at once.
    """

    def __init__(self, strings: Sequence[str]) -> None:
        self.values: list[Value | None] = [text if text.strip() else None for text in strings]
        self.shared = len(strings)
        self.seen: dict[Callable[[bytes], Value], dict[bytes, int]] = {}

    def codes(self, found: Found) -> npt.NDArray[np.int64]:
        """One code per cell; for whole numbers, which get their codes later, the number below zero."""
        number = _whole_numbers(found.words, found.begin, found.end)
        is_shared = found.kind == ord("s")
        if (is_shared & ((number < 0) | (number >= self.shared))).any():
            raise NotPlain
        is_number = (found.kind == 0) | (found.kind == ord("n"))
        code = np.where(is_number, ~number, number)
        left = np.flatnonzero(~is_shared & ~(is_number & (number >= 0)))
        for kind in np.flatnonzero(np.bincount(found.kind[left])).tolist():
            cells = left[found.kind[left] == kind]
            code[cells] = self._texts(found, cells, kind)
        return code

    def _texts(self, found: Found, cells: Positions, kind: int) -> list[int]:
        """Codes of cells whose bytes are read once for every distinct run of them."""
        read = _READ.get(kind)
        if read is None:
            raise NotPlain
        seen = self.seen.setdefault(read, {})
        codes = []
        for begin, end in zip(found.begin[cells].tolist(), found.end[cells].tolist(), strict=True):
            raw = found.xml[begin:end]
            code = seen.get(raw)
            if code is None:
                code = seen[raw] = self._add(read(raw))
            codes.append(code)
        return codes

    def _add(self, value: Value) -> int:
        self.values.append(None if isinstance(value, str) and not value.strip() else value)
        return len(self.values) - 1

    def settle(self, code: npt.NDArray[np.int64]) -> npt.NDArray[np.int32]:
        """The codes of all blocks, whole numbers now among them."""
        is_number = code < 0
        distinct, inverse = np.unique(~code[is_number], return_inverse=True)
        code[is_number] = len(self.values) + inverse
        self.values.extend(distinct.tolist())
        return code.astype(np.int32)


def _whole_numbers(words: Words, begin: Positions, end: Positions) -> npt.NDArray[np.int64]:
    """The whole number of every value; below zero where the value is anything else."""
    width = end - begin
    number = _up_to_eight(words[begin], np.minimum(width, 8))
    longer = np.flatnonzero(width > 8)
    if len(longer):
        high = _up_to_eight(words[begin[longer]], np.minimum(width[longer] - 8, 8))
        low = _up_to_eight(words[end[longer] - 8], np.full(len(longer), 8))
        whole = (high >= 0) & (low >= 0) & (width[longer] <= _MAX_DIGITS)
        number[longer] = np.where(whole, high * 10**8 + low, _NO_NUMBER)
    return number


def _up_to_eight(word: Words, width: Positions) -> npt.NDArray[np.int64]:
    """The number that the first ``width`` bytes of every word spell.

    All digits of a word are read at once: pairs of neighbours are added up, then pairs of pairs.
    """
    shift = ((8 - width) * 8).astype(np.uint64)
    digits = (word ^ _EIGHT_ZEROS) << shift
    strange = ((digits + _TO_HIGH_BIT) | digits) & _HIGH_BITS
    pairs = digits * np.uint64(10) + (digits >> np.uint64(8))
    fours = (pairs & _EVERY_FOURTH) * _EVEN_PAIRS + ((pairs >> np.uint64(16)) & _EVERY_FOURTH) * _ODD_PAIRS
    number = (fours >> np.uint64(32)).astype(np.int64)
    number[strange != 0] = _NO_NUMBER
    return number


def _number(raw: bytes) -> Value:
    try:
        number = float(raw)
    except ValueError:
        raise NotPlain from None
    if not math.isfinite(number):
        raise NotPlain
    return int(number) if number.is_integer() and abs(number) < 1e15 else number


def _truth(raw: bytes) -> Value:
    return raw in (b"1", b"true")


_READ: dict[int, Callable[[bytes], Value]] = {
    0: _number,
    ord("n"): _number,
    ord("b"): _truth,
    ord("e"): unescape,
    ord("i"): unescape,
    ord("t"): unescape,
    RICH: joined,
}
