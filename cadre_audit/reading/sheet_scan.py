"""Reads the XML of a worksheet with numpy, by the positions of its tags.

Every program that writes workbooks writes cells in one of a few plain forms. This reader knows those forms,
handles millions of cells a second, never allocates by a sheet's extent, and says ``NotPlain`` for everything else:
then :mod:`cadre_audit.reading.sheet_parse` reads the same XML tag by tag.

It goes block by block of whole rows, so that what it works on stays in the processor's own memory, and it looks only
at cells that hold a value.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from cadre_audit.reading.addresses import column_index, hidden_range
from cadre_audit.reading.grid import Cells, Merge
from cadre_audit.reading.plain_xml import NotPlain, expect_plain
from cadre_audit.reading.sheet_bytes import FIRST_BYTES, Block, Positions, block_of, digits, expect, letters
from cadre_audit.reading.sheet_values import RICH, Found, Values

Mask = npt.NDArray[np.bool_]

_MERGE = re.compile(rb'<mergeCell ref="\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)"')
_ANY_MERGE = re.compile(rb"<(?:[^\s<>/]*:)?mergeCell\s")
_HIDDEN_ROW = re.compile(rb"<row r=\"(\d+)\"[^>]*\bhidden\s*=\s*[\"'](?:1|true)[\"']")
_HIDDEN_COLUMN = re.compile(rb"<col\s(?=[^>]*\bhidden\s*=\s*[\"'](?:1|true)[\"'])[^>]*>")
_BOUND = re.compile(rb"\b(min|max)\s*=\s*[\"'](\d+)")
_STRANGE = re.compile(rb"<(?:rPh\b|[!?]|v\s|is[^\s/>]|[^\s<>/]*:)")
_BLOCK = 1 << 20
_LAST_ROW = 1_048_576
_STYLE, _TYPE, _INLINE = (int.from_bytes(text, "little") for text in (b' s="', b' t="', b"<is>"))
_TYPE_LENGTHS = np.ones(256, np.int64)
_TYPE_LENGTHS[[ord("t"), ord("i")]] = len("str"), len("inlineStr")
# what two signs can tell; from _TEXT on, the tag begins a value
_LOOK, _SETTLED, _ROW, _CELL, _TEXT, _VALUE = range(6)


def _what_two_signs_tell() -> npt.NDArray[np.uint8]:
    """By the two signs after '<': the kind of tag, or that its whole name must be looked at."""
    tells = np.full(1 << 16, _LOOK, np.uint8)
    by_signs = tells.reshape(256, 256).T
    by_signs[ord("/")] = _SETTLED
    ends = [*b" >/\t\n\r"]
    for letter, kind in ((b"c", _CELL), (b"t", _TEXT), (b"r", _SETTLED), (b"f", _SETTLED)):
        by_signs[letter[0], ends] = kind
    by_signs[ord("r"), ord("o")] = _ROW
    by_signs[[ord("v"), ord("t")], ord("/")] = _SETTLED
    by_signs[[ord("v"), ord("t")], ord(">")] = _VALUE
    return tells


_TELLS = _what_two_signs_tell()


class _Part(NamedTuple):
    """What one block holds: hidden rows, and the cells with a value."""

    hidden_rows: list[int]
    row: npt.NDArray[np.int32]
    column: npt.NDArray[np.int32]
    is_date: Mask
    code: Positions


class _Rows(NamedTuple):
    """The row tags of a block: where they stand, their numbers, and how many digits these have."""

    at: Positions
    number: Positions
    width: Positions


def scan(xml: bytes, strings: list[str], date_styles: Mask) -> tuple[Cells, Mask]:
    """All cells of a worksheet that hold a value.

    Args:
        xml: the worksheet part.
        strings: the shared strings.
        date_styles: for every cell style, whether it shows numbers as dates.

    Returns:
        The cells, and for each whether it is a number shown as a date.

    Raises:
        NotPlain: use the parser instead.
    """
    begin, end = _data(xml)
    merges = _merges(xml[end:])
    values = Values(strings)
    # a style that the workbook does not have is no date
    dates = np.append(date_styles, False)
    parts = [_cells(block, values, dates) for block in _blocks(xml, begin, end)]
    hidden, rows, columns, are_dates, codes = zip(*parts, strict=True)
    code = values.settle(np.concatenate(codes))
    cells = Cells(
        np.concatenate(rows), np.concatenate(columns), code, values.values, merges,
        list(chain.from_iterable(hidden)), _hidden_columns(xml[:begin]),
    )  # fmt: skip
    return cells, np.concatenate(are_dates)


def _data(xml: bytes) -> tuple[int, int]:
    """Where the rows begin and end."""
    name = xml.find(b"<sheetData")
    begin = name + len(b"<sheetData")
    end = xml.rfind(b"</sheetData>") if xml[begin : begin + 1] == b">" else begin
    if name < 0 or end < begin or xml[begin : begin + 1] not in (b">", b"/"):
        raise NotPlain
    expect_plain(xml[:begin] + xml[end:])
    return (begin + 1, end) if end > begin else (begin, begin)


def _blocks(xml: bytes, begin: int, end: int) -> Iterator[Block]:
    """The rows cut into blocks, at least one."""
    while True:
        stop = xml.rfind(b"</row>", begin, min(begin + _BLOCK, end))
        stop = xml.find(b"</row>", begin, end) if stop < 0 else stop
        stop = end if stop < 0 else stop + len(b"</row>")
        yield block_of(xml[begin:stop])
        begin = stop
        if begin >= end:
            return


def _cells(block: Block, values: Values, dates: Mask) -> _Part:
    """What one block holds."""
    tags = np.flatnonzero(block.bytes == ord("<"))
    tell = _TELLS[block.pairs[tags + 1]]
    rows = _rows(block, tags[tell == _ROW])
    _look(block, tags[tell == _LOOK])
    at, begin, end, rich = _values(block.xml, tags, tell)
    row, column, after = _references(block, rows, at)
    kind, style = _attributes(block, after)
    if rich.any():
        _mark_rich(block.xml, kind, at, end, np.flatnonzero(rich))
        begin[rich] = at[rich]
    kept = end > begin
    if not kept.all():
        row, column, begin, end = (array[kept] for array in (row, column, begin, end))
        kind, style = kind[kept], style[kept]
    is_date = dates[np.minimum(style, len(dates) - 1)] & ((kind == 0) | (kind == ord("n")))
    code = values.codes(Found(block.xml, block.words, kind, begin, end))
    hidden = [int(row) for row in _HIDDEN_ROW.findall(block.xml)] if b"hidden" in block.xml else []
    return _Part(hidden, row.astype(np.int32), column.astype(np.int32), is_date, code)


def _look(block: Block, tags: Positions) -> None:
    """Refuses tags by their whole name: those with a prefix, phonetic helps, and what is no tag of a cell."""
    tags = tags[block.fours[tags] != _INLINE]
    if any(_STRANGE.match(block.xml, tag) for tag in tags.tolist()):
        raise NotPlain


def _rows(block: Block, at: Positions) -> _Rows:
    expect(block, at, b'<row r="')
    number, after = digits(block.bytes, at + 8, 7)
    if (block.bytes[after] != ord('"')).any() or (number < 1).any() or (number > _LAST_ROW).any():
        raise NotPlain
    return _Rows(at, number, after - at - 8)


def _values(xml: bytes, tags: Positions, tell: npt.NDArray[np.uint8]) -> tuple[Positions, Positions, Positions, Mask]:
    """Where the cells with a value begin, where their values begin and end, and which of them are in runs."""
    which = np.flatnonzero(tell >= _TEXT)
    owner = which - 1
    far = np.flatnonzero((tell[owner] != _CELL) | (owner < 0)) if len(which) else which
    if len(far):
        cells = np.flatnonzero(tell == _CELL)
        nearest = np.searchsorted(cells, which[far]) - 1
        if (nearest < 0).any():
            raise NotPlain
        owner[far] = cells[nearest]
    first = np.append(True, owner[1:] != owner[:-1])[: len(owner)]
    rich = tell[which] == _TEXT
    if not first.all():
        several = np.bincount(np.cumsum(first) - 1) > 1
        rich = several | np.logical_or.reduceat(rich, np.flatnonzero(first))
        which, owner = which[first], owner[first]
    return tags[owner], tags[which] + 3, np.append(tags, len(xml))[which + 1], rich


def _references(block: Block, rows: _Rows, at: Positions) -> tuple[Positions, Positions, Positions]:
    """Row number and column index of the cells that begin here, and where their references end."""
    expect(block, at, b'<c r="')
    inside = np.searchsorted(at, rows.at)
    if len(at) and (not len(inside) or inside[0]):
        raise NotPlain
    count = np.diff(np.append(inside, len(at)))
    column, after = letters(block.bytes, at + 6)
    # a reference repeats the digits of its row, and then both have a quote
    mask = FIRST_BYTES[rows.width + 1]
    stated = np.repeat(block.words[rows.at + 8] & mask, count)
    if (column < 0).any() or ((block.words[after] & np.repeat(mask, count)) != stated).any():
        raise NotPlain
    return np.repeat(rows.number, count), column, after + np.repeat(rows.width, count)


def _attributes(block: Block, quote: Positions) -> tuple[npt.NDArray[np.uint8], Positions]:
    """First letter of the type, 't' for 'str', and style index of every cell, from the quote after its reference."""
    b, at = block.bytes, quote + 1
    style = np.zeros(len(at), np.int64)
    kind = np.zeros(len(at), np.uint8)
    for _ in range(2):
        name = block.fours[at]
        styled = np.flatnonzero(name == _STYLE)
        style[styled], after = digits(b, at[styled] + 4, 6)
        typed = np.flatnonzero(name == _TYPE)
        kind[typed], end = _type(b, at[typed] + 4)
        at[styled], at[typed] = after + 1, end + 1
        if (b[after] != ord('"')).any() or (b[end] != ord('"')).any():
            raise NotPlain
    if (b[at] != ord(">")).any():
        raise NotPlain
    return kind, style


def _type(b: npt.NDArray[np.uint8], at: Positions) -> tuple[npt.NDArray[np.uint8], Positions]:
    letter = b[at]
    letter[(letter == ord("s")) & (b[at + 1] == ord("t"))] = ord("t")
    return letter, at + _TYPE_LENGTHS[letter]


def _mark_rich(xml: bytes, kind: npt.NDArray[np.uint8], at: Positions, end: Positions, rich: Positions) -> None:
    """Marks texts in runs, and lets them reach to the end of their cells."""
    if (kind[rich] != ord("i")).any():
        raise NotPlain
    kind[rich] = RICH
    for cell, begin in zip(rich.tolist(), at[rich].tolist(), strict=True):
        end[cell] = xml.find(b"</c>", begin)
        if xml.find(b"<v", begin, end[cell]) >= 0:
            raise NotPlain


def _merges(tail: bytes) -> list[Merge]:
    found = _MERGE.findall(tail)
    if len(found) != len(_ANY_MERGE.findall(tail)):
        raise NotPlain
    return [Merge(int(r1), int(r2), column_index(c1), column_index(c2)) for c1, r1, c2, r2 in found]


def _hidden_columns(head: bytes) -> list[int]:
    hidden: list[int] = []
    for tag in _HIDDEN_COLUMN.findall(head):
        bounds = dict(_BOUND.findall(tag))
        hidden += hidden_range(bounds.get(b"min", b""), bounds.get(b"max", b""))
    return hidden
