"""Reads spreadsheets of LibreOffice and OpenOffice (``.ods``): only cells that hold something cost anything."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date

from cadre_audit.errors import InputError
from cadre_audit.reading.by_column import Found
from cadre_audit.reading.element_cells import Attributes, follow, number
from cadre_audit.reading.grid import Merge, Sheet, Value
from cadre_audit.reading.source import Source

# a value that a file repeats more often than this was filled in by no person
_MOST_REPEATS = 1000
_LAST_ROW = 1_048_576


def read_ods(source: Source) -> Iterator[Sheet]:
    """The sheets of a spreadsheet in its order, hidden ones included.

    Raises:
        InputError: the file is damaged or needs a password.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(source.data)) as archive:
            if b"encryption-data" in archive.read("META-INF/manifest.xml"):
                raise InputError("file_encrypted", path=source.path)
            content = archive.read("content.xml")
    except (zipfile.BadZipFile, zlib.error, KeyError, OSError, EOFError, NotImplementedError, RuntimeError) as e:
        raise InputError("file_damaged", path=source.path) from e
    tables = _Tables()
    follow(source.path, content, tables.start, tables.end, tables.characters)
    for name, style, found in tables.sheets:
        yield Sheet(name, found.grid(), style in tables.hidden_styles)


class _Tables:
    """State of one pass; a class because every tag changes some of it."""

    def __init__(self) -> None:
        self.sheets: list[tuple[str, str, Found]] = []
        self.hidden_styles: set[str] = set()
        self.style = ""
        self.found = Found()
        self.row = self.rows = self.column = self.cells = 0
        self.depth_of_notes = 0
        self.cell: Attributes = {}
        self.in_cell = False
        self.texts: list[str] = []
        self.pending: list[tuple[int, int, Value]] = []

    def start(self, tag: str, attributes: Attributes) -> None:
        if tag == "style":
            self.style = attributes.get("name", "")
        elif tag == "table-properties" and attributes.get("display") == "false":
            self.hidden_styles.add(self.style)
        elif tag == "table":
            self.found = Found()
            self.sheets.append((attributes.get("name", ""), attributes.get("style-name", ""), self.found))
            self.row = self.column = 0
        elif tag == "table-column":
            self._column(attributes)
        elif tag == "table-row":
            self._row(attributes)
        elif tag in ("table-cell", "covered-table-cell"):
            self.cell, self.texts, self.in_cell = attributes, [], True
            self.cells = number(attributes, "number-columns-repeated", 1)
        elif tag == "annotation":
            self.depth_of_notes += 1
        elif tag == "p" and self.in_cell and not self.depth_of_notes:
            self.texts.append("")
        elif tag in ("s", "tab", "line-break"):
            self.characters({"s": " " * number(attributes, "c", 1), "tab": "\t", "line-break": "\n"}[tag])

    def _column(self, attributes: Attributes) -> None:
        repeats = number(attributes, "number-columns-repeated", 1)
        if attributes.get("visibility", "visible") != "visible":
            hidden = range(self.column, self.column + min(repeats, _MOST_REPEATS))
            self.found.hidden_columns = [*self.found.hidden_columns, *hidden]
        self.column += repeats

    def _row(self, attributes: Attributes) -> None:
        self.rows = number(attributes, "number-rows-repeated", 1)
        self.row += 1
        self.column = 0
        self.pending = []
        if attributes.get("visibility", "visible") != "visible":
            self.found.hidden_rows += range(self.row, self.row + min(self.rows, _MOST_REPEATS))

    def characters(self, text: str) -> None:
        if self.in_cell and self.texts and not self.depth_of_notes:
            self.texts[-1] += text

    def end(self, tag: str) -> None:
        if tag == "annotation":
            self.depth_of_notes -= 1
        elif tag in ("table-cell", "covered-table-cell"):
            if tag == "table-cell":
                self._keep()
            self.column += self.cells
            self.in_cell = False
        elif tag == "table-row":
            self._repeat_row()

    def _keep(self) -> None:
        across, down = (number(self.cell, f"number-{name}-spanned", 1) for name in ("columns", "rows"))
        if across > 1 or down > 1:
            self.found.merges.append(Merge(self.row, self.row + down - 1, self.column, self.column + across - 1))
        value = _value(self.cell, "\n".join(self.texts))
        if value is not None:
            last = self.column + min(self.cells, _MOST_REPEATS)
            self.pending += [(self.row, column, value) for column in range(self.column, last)]

    def _repeat_row(self) -> None:
        if self.row > _LAST_ROW:
            raise ValueError(f"row {self.row}")
        for repeat in range(min(self.rows, _MOST_REPEATS) if self.pending else 0):
            self.found.cells += [(row + repeat, column, value) for row, column, value in self.pending]
        self.row += self.rows - 1


def _value(cell: Attributes, text: str) -> Value | None:
    kind, stated = cell.get("value-type", "string"), cell.get("value", "")
    if kind in ("float", "percentage", "currency") and stated:
        found = float(stated)
        return int(found) if found.is_integer() and abs(found) < 1e15 else found
    if kind == "date" and cell.get("date-value"):
        return date.fromisoformat(cell["date-value"][:10])
    if kind == "boolean" and cell.get("boolean-value"):
        return cell["boolean-value"] == "true"
    return text if text.strip() else None
