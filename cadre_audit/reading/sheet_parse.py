"""Reads the XML of a worksheet tag by tag: slower than the scan, but any well-formed XML will do."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from xml.parsers import expat

import numpy as np
import numpy.typing as npt

from cadre_audit.errors import InputError
from cadre_audit.reading.addresses import column_index, hidden_range
from cadre_audit.reading.grid import Cells, Merge, Value
from cadre_audit.reading.plain_xml import unescaped

_REFERENCE = re.compile(r"^\$?([A-Z]{1,3})\$?([0-9]{1,7})$")
_LAST_ROW = 1_048_576
_TRUE = ("1", "true")


class _Sheet:
    """State of one parse; expat calls back for every tag."""

    def __init__(self, strings: list[str], date_styles: npt.NDArray[np.bool_]) -> None:
        self.strings, self.date_styles = strings, date_styles
        self.row = self.column = 0
        self.kind = "n"
        self.style = 0
        self.text: list[str] | None = None
        self.value: str | None = None
        self.inside_phonetic = False
        self.cells: list[tuple[int, int, Value, bool, int]] = []
        self.merges: list[Merge] = []
        self.hidden_rows: list[int] = []
        self.hidden_columns: list[int] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        tag = tag.rpartition(":")[2]
        if tag == "row":
            self.row = int(attributes.get("r", self.row + 1))
            if not 1 <= self.row <= _LAST_ROW:
                raise ValueError(f"row {self.row}")
            self.column = -1
            if attributes.get("hidden") in _TRUE:
                self.hidden_rows.append(self.row)
        elif tag == "col" and attributes.get("hidden") in _TRUE:
            self.hidden_columns += hidden_range(attributes.get("min", ""), attributes.get("max", ""))
        elif tag == "c":
            self._cell(attributes)
        elif tag == "rPh":
            self.inside_phonetic = True
        elif tag in ("v", "t") and not self.inside_phonetic:
            self.text = []
        elif tag == "mergeCell":
            self._merge(attributes.get("ref", ""))

    def _cell(self, attributes: dict[str, str]) -> None:
        found = _REFERENCE.match(attributes.get("r", ""))
        self.column = column_index(found[1]) if found else self.column + 1
        self.row = int(found[2]) if found else self.row
        self.kind = attributes.get("t", "n")
        self.style = int(attributes.get("s", 0))
        self.value = None

    def _merge(self, reference: str) -> None:
        first, last = (_REFERENCE.match(end) for end in [*reference.split(":"), ""][:2])
        if first and last:
            self.merges.append(Merge(int(first[2]), int(last[2]), column_index(first[1]), column_index(last[1])))

    def characters(self, text: str) -> None:
        if self.text is not None:
            self.text.append(text)

    def end(self, tag: str) -> None:
        tag = tag.rpartition(":")[2]
        if tag == "rPh":
            self.inside_phonetic = False
        elif tag in ("v", "t") and self.text is not None:
            self.value = (self.value or "") + "".join(self.text)
            self.text = None
        elif tag == "c" and self.value:
            self._keep(self.value)

    def _keep(self, text: str) -> None:
        value: Value = text
        is_date = False
        if self.kind == "s":
            index = int(text)
            if index < 0:
                raise IndexError(index)
            value = self.strings[index]
        elif self.kind == "b":
            value = text in ("1", "true")
        elif self.kind == "n":
            number = float(text)
            if not math.isfinite(number):
                raise ValueError(text)
            value = int(number) if number.is_integer() and abs(number) < 1e15 else number
            is_date = self.style < len(self.date_styles) and bool(self.date_styles[self.style])
        else:
            value = unescaped(text)
        if not (isinstance(value, str) and not value.strip()):
            self.cells.append((self.row, self.column, value, is_date, self.style))


def parse(
    path: str, xml: bytes, strings: list[str], date_styles: npt.NDArray[np.bool_], fonts: Sequence[str] = ()
) -> tuple[Cells, npt.NDArray[np.bool_]]:
    """All cells of a worksheet that hold a value, as :func:`cadre_audit.reading.sheet_scan.scan` gives them.

    Args:
        path: the file, for the sentence of an error.
        xml: the worksheet part.
        strings: the shared strings.
        date_styles: for every cell style, whether it shows numbers as dates.
        fonts: for every cell style, the old encoding that its font tells; empty where no font tells any.

    Raises:
        InputError: the XML is broken, or holds a document type, which no office program writes.
    """
    sheet = _Sheet(strings, date_styles)
    parser = _parser(path)
    parser.StartElementHandler = sheet.start
    parser.EndElementHandler = sheet.end
    parser.CharacterDataHandler = sheet.characters
    try:
        parser.Parse(xml, True)
    except (expat.ExpatError, ValueError, IndexError):
        raise InputError("file_damaged", path=path) from None
    codes: dict[tuple[type, Value, str], int] = {}
    code = np.empty(len(sheet.cells), np.int32)
    for i, (_, _, value, _, style) in enumerate(sheet.cells):
        font = fonts[style] if style < len(fonts) and isinstance(value, str) else ""
        code[i] = codes.setdefault((type(value), value, font), len(codes))
    cells = Cells(
        np.array([cell[0] for cell in sheet.cells], np.int32),
        np.array([cell[1] for cell in sheet.cells], np.int32),
        code,
        [value for _, value, _ in codes],
        sheet.merges,
        sheet.hidden_rows,
        sheet.hidden_columns,
        [font for _, _, font in codes] if fonts else None,
    )
    return cells, np.array([cell[3] for cell in sheet.cells], bool)


def parse_strings(path: str, xml: bytes) -> list[str]:
    """The shared strings of a workbook, whatever their XML looks like.

    Raises:
        InputError: the XML is broken or holds a document type.
    """
    strings: list[str] = []
    parts: list[str] = []
    depth = {"t": 0, "rPh": 0}

    def start(tag: str, _: dict[str, str]) -> None:
        tag = tag.rpartition(":")[2]
        if tag in depth:
            depth[tag] += 1

    def end(tag: str) -> None:
        tag = tag.rpartition(":")[2]
        if tag in depth:
            depth[tag] -= 1
        elif tag == "si":
            strings.append(unescaped("".join(parts)))
            parts.clear()

    def characters(text: str) -> None:
        if depth["t"] and not depth["rPh"]:
            parts.append(text)

    parser = _parser(path)
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, characters
    try:
        parser.Parse(xml, True)
    except expat.ExpatError:
        raise InputError("file_damaged", path=path) from None
    return strings


def _parser(path: str) -> expat.XMLParserType:
    def refuse(*_: object) -> None:
        raise InputError("document_type", path=path)

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = refuse
    return parser
