"""Reads XML spreadsheets of Excel 2003, which some programs still export as ``.xls`` or ``.xml``."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from cadre_audit.reading.by_column import Found
from cadre_audit.reading.element_cells import Attributes, follow, number
from cadre_audit.reading.grid import Merge, Sheet, Value
from cadre_audit.reading.source import Source


def read_xml2003(source: Source) -> Iterator[Sheet]:
    """The worksheets in the file's order, hidden ones included.

    Raises:
        InputError: the XML is broken or has a document type.
    """
    book = _Book()
    follow(source.path, source.data, book.start, book.end, book.characters)
    for name, found in book.sheets:
        yield Sheet(name, found.grid(), name in book.hidden)


class _Book:
    """State of one pass; rows and cells count on unless they state their index."""

    def __init__(self) -> None:
        self.sheets: list[tuple[str, Found]] = []
        self.hidden: set[str] = set()
        self.found = Found()
        self.row = self.column = 0
        self.kind = ""
        self.texts: list[str] | None = None

    def start(self, tag: str, attributes: Attributes) -> None:
        if tag == "Worksheet":
            self.found = Found()
            self.sheets.append((attributes.get("Name", ""), self.found))
            self.row = 0
        elif tag == "Row":
            self.row = number(attributes, "Index", self.row + 1)
            self.column = -1
            self.found.hidden_rows += [self.row] if attributes.get("Hidden") == "1" else []
        elif tag == "Cell":
            self._cell(attributes)
        elif tag == "Data":
            self.kind, self.texts = attributes.get("Type", "String"), []
        elif tag == "Visible":
            self.texts = []

    def _cell(self, attributes: Attributes) -> None:
        self.column = number(attributes, "Index", self.column + 2) - 1
        across, down = (number(attributes, f"Merge{way}", 0) for way in ("Across", "Down"))
        if across or down:
            self.found.merges.append(Merge(self.row, self.row + down, self.column, self.column + across))

    def characters(self, text: str) -> None:
        if self.texts is not None:
            self.texts.append(text)

    def end(self, tag: str) -> None:
        if tag == "Cell":
            # a merged cell covers those to its right, which the file leaves out
            last = self.found.merges[-1] if self.found.merges else None
            if last and last.first_row == self.row and last.first_column == self.column:
                self.column = last.last_column
        if tag not in ("Data", "Visible") or self.texts is None:
            return
        text, self.texts = "".join(self.texts), None
        if tag == "Visible":
            self.hidden |= {self.sheets[-1][0]} if text.strip() != "SheetVisible" else set()
        elif (value := _value(self.kind, text)) is not None:
            self.found.cells.append((self.row, self.column, value))


def _value(kind: str, text: str) -> Value | None:
    if not text.strip():
        return None
    if kind == "Number":
        found = float(text)
        return int(found) if found.is_integer() and abs(found) < 1e15 else found
    if kind == "DateTime":
        return date.fromisoformat(text[:10])
    return text == "1" if kind == "Boolean" else text
