"""Columns of codes: the helpers keep every row's value through every step."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from cadre_audit.reading.grid import Coded, Value, encode
from cadre_audit.tables.columns import as_text, first_said, joined, look_up, mapped, pair, replaced

CELLS = st.sampled_from([None, "", " ", "a", "b", "1", 1, True, 1.0, "Đ"])
LISTS = st.lists(CELLS, max_size=12)


def listed(coded: Coded) -> list[Value | None]:
    """The value of every row."""
    return [coded.at(i) for i in range(len(coded.codes))]


def said(cells: Sequence[Value | None]) -> list[Value | None]:
    """The cells as a reader sees them: blank text is nothing."""
    return [None if cell is None or (isinstance(cell, str) and not cell.strip()) else cell for cell in cells]


def typed(cells: Sequence[Value | None]) -> list[tuple[type, Value | None]]:
    """With types, since 1, True and 1.0 are equal in Python."""
    return [(type(cell), cell) for cell in cells]


@given(LISTS)
def test_encode_and_take(cells: list[Value | None]) -> None:
    """Encoding keeps every value with its type; rows taken keep theirs, with the values in use only."""
    coded = encode(cells, len(cells))
    assert typed(listed(coded)) == typed(said(cells))
    rows = np.arange(len(cells), dtype=np.intp)[::-2]
    part = coded.take(rows)
    assert typed(listed(part)) == typed([said(cells)[i] for i in rows])
    assert set(range(len(part.values))) == {int(code) for code in part.codes if code >= 0}


@given(st.lists(st.tuples(CELLS, CELLS), max_size=12))
def test_pair(rows: list[tuple[Value | None, Value | None]]) -> None:
    """Two columns join row by row, blanks as empty text, an empty result as blank."""
    first, second = (encode([row[i] for row in rows], len(rows)) for i in (0, 1))
    wanted = [as_text(a) + as_text(b) or None for a, b in zip(listed(first), listed(second), strict=True)]
    assert listed(pair(first, second, lambda a, b: a + b)) == wanted


@given(st.integers(0, 8).flatmap(lambda n: st.lists(st.lists(CELLS, min_size=n, max_size=n), min_size=1, max_size=4)))
def test_first_said(columns: list[list[Value | None]]) -> None:
    """The first column that says anything wins in every row."""
    length = len(columns[0])
    wanted = [next((cell for cell in said(row) if cell is not None), None) for row in zip(*columns, strict=True)]
    found = first_said([encode(column, length) for column in columns], length)
    assert typed(listed(found)) == typed(wanted)


@given(st.lists(LISTS, max_size=4))
def test_joined(parts: list[list[Value | None]]) -> None:
    """Tables below one another keep their rows; equal values meet in one code, other types do not."""
    whole = joined([encode(part, len(part)) for part in parts])
    assert typed(listed(whole)) == typed([cell for part in parts for cell in said(part)])
    assert len({(type(v), v) for v in whole.values}) == len(whole.values)


@given(LISTS)
def test_look_up_and_mapped(cells: list[Value | None]) -> None:
    """Blank cells get what is missing, all others what their own value gives."""
    coded = encode(cells, len(cells))
    wanted = [-1 if cell is None else len(as_text(cell)) for cell in said(cells)]
    assert look_up(coded, lambda value: len(as_text(value)), -1, np.int8).tolist() == wanted
    upper = mapped(coded, lambda value: None if value == "a" else as_text(value).upper())
    assert listed(upper) == [None if c is None or c == "a" else as_text(c).upper() for c in said(cells)]


def test_no_columns_say_nothing() -> None:
    """Without columns every row is blank; without values a column of blanks stays one."""
    assert listed(first_said([], 3)) == [None, None, None]
    blank = Coded(np.full(2, -1, np.int32), [])
    assert listed(replaced(blank, [])) == [None, None]
    assert look_up(blank, as_text, 7, np.int8).tolist() == [7, 7]
    assert joined([blank]) is blank
