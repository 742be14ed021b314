"""Changes the style of some cells in the XML of a worksheet, and nothing else of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from cadre_audit.reading.addresses import column_index, column_letters
from cadre_audit.report.annotated.marks import Notes
from cadre_audit.report.annotated.styles import Styles, edited

_ROW_TAG = re.compile(rb"<(/?)((?:\w+:)?)row(?=[\s/>])([^>]*?)(/?)>")
_CELL_TAG = re.compile(rb"<((?:\w+:)?)c(?=[\s/>])([^>]*?)(/?)>")
_ROW = re.compile(rb"\br\s*=\s*[\"'](\d+)[\"']")
_CELL = re.compile(rb"\br\s*=\s*[\"']\$?([A-Z]+)\$?(\d+)[\"']")
_STYLE = re.compile(rb"\ss\s*=\s*[\"'](\d+)[\"']")
_ANY_TAG = re.compile(rb"<(/?)(?:\w+:)?(\w+)(?:[^>\"']|\"[^\"]*\"|'[^']*')*?(/?)>")
Edit = tuple[int, int, bytes]


def coloured(xml: bytes, notes: Notes, styles: Styles) -> bytes:
    """The worksheet with the cells of these notes filled; cells that are missing in a row are added to it.

    Args:
        xml: the worksheet part.
        notes: by row number and column index.
        styles: takes the new styles.
    """
    begin = xml.find(b"sheetData")
    end = xml.rfind(b"sheetData")
    wanted: dict[int, dict[int, str]] = {}
    for (row, column), note in notes.items():
        wanted.setdefault(row, {})[column] = note.kind
    edits: list[Edit] = []
    for number, opening, row_end in _rows(xml, begin, end):
        if number in wanted:
            edits += _row_edits(xml, number, opening, row_end, dict(wanted[number]), styles)
    return edited(xml, edits)


def _rows(xml: bytes, begin: int, end: int) -> Iterator[tuple[int, re.Match[bytes], int]]:
    """Number of every row, its tag, and where its cells end; rows that do not say their number follow on."""
    number = 0
    opening: re.Match[bytes] | None = None
    for tag in _ROW_TAG.finditer(xml, begin, end):
        if not tag[1]:
            stated = _ROW.search(tag[3])
            number = int(stated[1]) if stated else number + 1
            opening = tag
        if opening is not None and (tag[1] or tag[4]):
            yield number, opening, tag.start() if tag[1] else tag.end()


def _row_edits(
    xml: bytes, number: int, row: re.Match[bytes], end: int, wanted: dict[int, str], styles: Styles
) -> Iterator[Edit]:
    column = -1
    for tag in _CELL_TAG.finditer(xml, row.end(), end):
        stated = _CELL.search(tag[2])
        column = column_index(stated[1]) if stated else column + 1
        for missing in sorted(index for index in wanted if index < column):
            yield tag.start(), tag.start(), _new_cell(row, missing, number, styles, wanted.pop(missing))
        if column in wanted:
            yield _restyled(tag, wanted.pop(column), styles)
    rest = b"".join(_new_cell(row, index, number, styles, wanted[index]) for index in sorted(wanted))
    if rest and row[4]:
        # a row without cells is one empty tag
        yield row.start(4), row.end(), b">" + rest + b"</" + row[2] + b"row>"
    elif rest:
        yield end, end, rest


def _new_cell(row: re.Match[bytes], column: int, number: int, styles: Styles, kind: str) -> bytes:
    """An empty cell, in the style of its row if the row has one."""
    style = _STYLE.search(row[3])
    index = styles.filled(int(style[1]) if style else 0, kind)
    return b"<" + row[2] + f'c r="{column_letters(column)}{number}" s="{index}"/>'.encode()


def _restyled(tag: re.Match[bytes], kind: str, styles: Styles) -> Edit:
    style = _STYLE.search(tag[2])
    index = str(styles.filled(int(style[1]) if style else 0, kind)).encode()
    if style:
        begin = tag.start(2) + style.start(1)
        return begin, begin + len(style[1]), index
    return tag.end(2), tag.end(2), b' s="' + index + b'"'


def inserted_in_order(xml: bytes, tag: bytes, followers: tuple[str, ...], refuse: Callable[[], Exception]) -> bytes:
    """The worksheet with a tag placed before the first of its own elements that have to follow it."""
    end = re.search(rb"</(?:\w+:)?sheetData\s*>|<(?:\w+:)?sheetData\s*/>", xml)
    depth = 0
    for found in _ANY_TAG.finditer(xml, end.end() if end else len(xml)):
        closes, name, is_empty = found[1], found[2].decode(), found[3]
        if depth == 0 and (closes or name in followers or name == "AlternateContent"):
            return xml[: found.start()] + tag + xml[found.start() :]
        depth += -1 if closes else 0 if is_empty else 1
    raise refuse()
