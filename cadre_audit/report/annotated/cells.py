"""Changes the style of some cells in the XML of a worksheet, and nothing else of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from cadre_audit.reading.addresses import column_index, column_letters
from cadre_audit.report.annotated.marks import Notes
from cadre_audit.report.annotated.styles import Styles, edited

_TAG = re.compile(rb"<(/?)((?:\w+:)?)(row|c)(?=[\s/>])([^>]*?)(/?)>")
_ROW = re.compile(rb"\br\s*=\s*[\"'](\d+)[\"']")
_CELL = re.compile(rb"\br\s*=\s*[\"']\$?([A-Z]+)\$?(\d+)[\"']")
_STYLE = re.compile(rb"\ss\s*=\s*[\"'](\d+)[\"']")
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
    for number, tags in _rows(xml, begin, end):
        if number in wanted:
            edits += _row_edits(tags, number, dict(wanted[number]), styles)
    return edited(xml, edits)


def _rows(xml: bytes, begin: int, end: int) -> Iterator[tuple[int, list[re.Match[bytes]]]]:
    """Number of every row and its tags, from its own to its end; rows that do not say their number follow on."""
    number = 0
    tags: list[re.Match[bytes]] = []
    for tag in _TAG.finditer(xml, begin, end):
        opens_row = tag[3] == b"row" and not tag[1]
        if opens_row:
            stated = _ROW.search(tag[4])
            number = int(stated[1]) if stated else number + 1
            tags = []
        tags.append(tag)
        if tag[3] == b"row" and (tag[1] or tag[5]):
            yield number, tags


def _row_edits(tags: list[re.Match[bytes]], number: int, wanted: dict[int, str], styles: Styles) -> Iterator[Edit]:
    first, last = tags[0], tags[-1]
    column = -1
    for tag in tags[1:]:
        if tag[3] != b"c" or tag[1]:
            continue
        stated = _CELL.search(tag[4])
        column = column_index(stated[1]) if stated else column + 1
        for missing in sorted(index for index in wanted if index < column):
            yield tag.start(), tag.start(), _new_cell(first, missing, number, styles, wanted.pop(missing))
        if column in wanted:
            yield _restyled(tag, wanted.pop(column), styles)
    rest = b"".join(_new_cell(first, index, number, styles, wanted[index]) for index in sorted(wanted))
    if rest and first is last:
        # a row without cells is one empty tag
        yield first.start(5), first.end(), b">" + rest + b"</" + first[2] + b"row>"
    elif rest:
        yield last.start(), last.start(), rest


def _new_cell(row: re.Match[bytes], column: int, number: int, styles: Styles, kind: str) -> bytes:
    """An empty cell, in the style of its row if the row has one."""
    style = _STYLE.search(row[4])
    index = styles.filled(int(style[1]) if style else 0, kind)
    return b"<" + row[2] + f'c r="{column_letters(column)}{number}" s="{index}"/>'.encode()


def _restyled(tag: re.Match[bytes], kind: str, styles: Styles) -> Edit:
    style = _STYLE.search(tag[4])
    index = str(styles.filled(int(style[1]) if style else 0, kind)).encode()
    if style:
        begin = tag.start(4) + style.start(1)
        return begin, begin + len(style[1]), index
    return tag.end(4), tag.end(4), b' s="' + index + b'"'


def inserted_in_order(xml: bytes, tag: bytes, followers: tuple[str, ...], refuse: Callable[[], Exception]) -> bytes:
    """The worksheet with a tag placed before the first of the elements that have to follow it."""
    after = xml.rfind(b"sheetData")
    names = "|".join((*followers, "AlternateContent")).encode()
    found = re.search(rb"<(?:\w+:)?(?:" + names + rb")\b", xml[after:])
    end = re.search(rb"</(?:\w+:)?worksheet\s*>", xml[after:])
    if end is None:
        raise refuse()
    at = after + (found.start() if found and found.start() < end.start() else end.start())
    return xml[:at] + tag + xml[at:]
