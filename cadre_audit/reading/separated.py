"""Tables of a text whose cells are parted by tabs or semicolons, told from prose that has some of them too."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_NUMBER = re.compile(r"\s*(?:\d{1,3}(?:[.\u00a0 ]\d{3})+|\d+(?:[.,]\d+)?)\s*%?\s*")
_FEWEST_LINES, _FEWEST_SIGNS = 3, 2
_LONGEST_CELL = 50


def separated_tables(lines: Sequence[str]) -> dict[int, tuple[str, ...]]:
    """The cells of every line that is a row of such a table.

    A table is three lines or more with the same number of separators, short cells, and numbers below its first line.
    """
    rows: dict[int, tuple[str, ...]] = {}
    for sign in ("\t", ";"):
        for block in _runs(lines, sign):
            cells = [tuple(lines[n].rstrip("\r").split(sign)) for n in block]
            if not rows.keys() & set(block) and _is_table(cells):
                rows.update(zip(block, cells, strict=True))
    return rows


def _runs(lines: Sequence[str], sign: str) -> Iterator[list[int]]:
    """Lines one after the other that hold a sign equally often."""
    block: list[int] = []
    for number, line in enumerate(lines):
        count = line.count(sign)
        if block and count != lines[block[-1]].count(sign):
            if len(block) >= _FEWEST_LINES:
                yield block
            block = []
        if count >= _FEWEST_SIGNS:
            block.append(number)
    if len(block) >= _FEWEST_LINES:
        yield block


def _is_table(rows: Sequence[Sequence[str]]) -> bool:
    if any(len(cell.strip()) > _LONGEST_CELL for row in rows for cell in row):
        return False
    return all(any(_NUMBER.fullmatch(cell) for cell in row[1:]) for row in rows[1:])
