"""Reads an Excel workbook: its sheets, shared strings and date formats, then each sheet's cells."""

from __future__ import annotations

import io
import posixpath
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from xml.etree import ElementTree

import numpy as np
import numpy.typing as npt

from cadre_audit.errors import InputError
from cadre_audit.reading.addresses import column_index
from cadre_audit.reading.by_column import as_date, by_column
from cadre_audit.reading.grid import Cells, Grid, Sheet, Value
from cadre_audit.reading.legacy.repair import encoding_of_font
from cadre_audit.reading.plain_xml import NotPlain
from cadre_audit.reading.shared_strings import read_strings
from cadre_audit.reading.sheet_parse import parse, parse_strings
from cadre_audit.reading.sheet_scan import scan
from cadre_audit.reading.source import Source

_DATE_FORMATS = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
_NOT_IN_FORMAT = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s/>]")
_FORMULA_ONLY = re.compile(
    rb"<(?:\w+:)?c\s([^>]*)>\s*<((?:\w+:)?)f(?:\s[^>]*)?(?:/>|>[^<]*</\2f>)\s*(?:<\2v\s*(?:/>|></\2v>)\s*)?</"
)
_ADDRESS = re.compile(rb"\br=[\"']([A-Z]+)(\d+)[\"']")
# everything that zip files, XML and numbers written into it fail with
_DAMAGE = (zipfile.BadZipFile, zlib.error, ElementTree.ParseError, KeyError, IndexError, EOFError, OSError,
           NotImplementedError, ValueError, struct.error)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Workbook:
    """What the sheets of a workbook share."""

    path: str
    archive: zipfile.ZipFile
    strings: list[str]
    date_styles: npt.NDArray[np.bool_]
    fonts: list[str]
    epoch: datetime


def read_workbook(source: Source) -> Iterator[Sheet]:
    """The worksheets of a workbook in its order, hidden ones included.

    Raises:
        InputError: the workbook is damaged.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(source.data)) as archive:
            tree = _xml(source.path, archive, "xl/workbook.xml")
            workbook = _Workbook(
                source.path, archive, _strings(source.path, archive), *_styles(source.path, archive), _epoch(tree)
            )
            for name, part, hidden in _sheet_parts(source.path, archive, tree):
                yield Sheet(name, _grid(workbook, part), hidden)
    except _DAMAGE as e:
        raise InputError("file_damaged", path=source.path) from e
    except RuntimeError as e:
        # the zip's own encryption; office programs use another one
        raise InputError("file_encrypted", path=source.path) from e


def worksheet_parts(source: Source) -> list[tuple[str, str]]:
    """Name as the file has it, and part, of every worksheet, in the order of :func:`read_workbook`."""
    with zipfile.ZipFile(io.BytesIO(source.data)) as archive:
        tree = _xml(source.path, archive, "xl/workbook.xml")
        return [(name, part) for name, part, _ in _sheet_parts(source.path, archive, tree)]


def _xml(path: str, archive: zipfile.ZipFile, part: str) -> ElementTree.Element:
    data = archive.read(part)

    class Tree(ElementTree.TreeBuilder):
        """A tree without a document type, whatever the encoding hides."""

        def doctype(self, *_: object) -> None:
            raise InputError("document_type", path=path)

    return ElementTree.fromstring(data, ElementTree.XMLParser(target=Tree()))


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _epoch(workbook: ElementTree.Element) -> datetime:
    """Day 0 of the serial numbers; 1904 for workbooks that began on old Macs."""
    for element in workbook.iter():
        if _local(element.tag) == "workbookPr" and element.get("date1904") in ("1", "true"):
            return datetime(1904, 1, 1)
    return datetime(1899, 12, 30)


def _sheet_parts(path: str, archive: zipfile.ZipFile, workbook: ElementTree.Element) -> Iterator[tuple[str, str, bool]]:
    """Name, part and whether hidden of every worksheet; chart sheets are passed over."""
    relations = _xml(path, archive, "xl/_rels/workbook.xml.rels")
    targets = {r.get("Id"): r.get("Target", "") for r in relations}
    kinds = {r.get("Id"): r.get("Type", "") for r in relations}
    for sheet in workbook.iter():
        if _local(sheet.tag) != "sheet":
            continue
        relation = next((value for key, value in sheet.attrib.items() if _local(key) == "id"), None)
        if not kinds.get(relation, "").endswith("/worksheet"):
            continue
        part = posixpath.normpath(posixpath.join("xl", targets[relation].lstrip("/")))
        if targets[relation].startswith("/"):
            part = targets[relation].lstrip("/")
        yield sheet.get("name", ""), part, sheet.get("state", "visible") != "visible"


def _strings(path: str, archive: zipfile.ZipFile) -> list[str]:
    if "xl/sharedStrings.xml" not in archive.namelist():
        return []
    xml = archive.read("xl/sharedStrings.xml")
    try:
        return read_strings(xml)
    except NotPlain:
        return parse_strings(path, xml)


def _styles(path: str, archive: zipfile.ZipFile) -> tuple[npt.NDArray[np.bool_], list[str]]:
    """For every cell style, whether its number format shows a date, and the old encoding that its font tells.

    The second is empty in workbooks without such fonts, which are nearly all.
    """
    if "xl/styles.xml" not in archive.namelist():
        return np.zeros(0, bool), []
    root = _xml(path, archive, "xl/styles.xml")
    own: dict[int, str] = {}
    fonts: list[str] = []
    styles: list[ElementTree.Element] = []
    for element in root.iter():
        tag = _local(element.tag)
        if tag == "numFmt" and element.get("numFmtId", "").isdigit():
            own.setdefault(int(element.get("numFmtId", "0")), element.get("formatCode", ""))
        elif tag == "fonts":
            names = [next((c.get("val", "") for c in font if _local(c.tag) == "name"), "") for font in element]
            fonts = [encoding_of_font(name) for name in names]
        elif tag == "cellXfs":
            styles = list(element)
    dates = np.array([_is_date(int(style.get("numFmtId", "0")), own) for style in styles], bool)
    return dates, [fonts[int(style.get("fontId", "0"))] for style in styles] if any(fonts) else []


def _is_date(number: int, own: dict[int, str]) -> bool:
    if number not in own:
        return number in _DATE_FORMATS
    code = _NOT_IN_FORMAT.sub("", own[number]).split(";")[0].casefold()
    return "y" in code or "d" in code or ("m" in code and not set(code) & set("0#"))


def _grid(workbook: _Workbook, part: str) -> Grid:
    cells, is_date, unvalued = _cells(workbook, part)
    return replace(by_column(_with_dates(cells, is_date, workbook.epoch)), unvalued=unvalued)


def _cells(workbook: _Workbook, part: str) -> tuple[Cells, npt.NDArray[np.bool_], list[tuple[int, int]]]:
    """The cells of a worksheet, which of them are dates, and the formulas without a result.

    The XML, many times larger than they, is forgotten on return.
    """
    xml = workbook.archive.read(part)
    unvalued = _unvalued(xml)
    try:
        if not workbook.fonts:
            return *scan(xml, workbook.strings, workbook.date_styles), unvalued
    except NotPlain:
        pass
    return *parse(workbook.path, xml, workbook.strings, workbook.date_styles, workbook.fonts), unvalued


def _unvalued(xml: bytes) -> list[tuple[int, int]]:
    """Formulas that a program has written without working them out; a result that is empty text is a result."""
    # most sheets have no formula, and looking for a few signs is faster than for a pattern
    has_formulas = (b"<f" in xml or b":f" in xml) and _FORMULA.search(xml) is not None
    found = _FORMULA_ONLY.finditer(xml) if has_formulas else ()
    cells = ((m, _ADDRESS.search(m[1])) for m in found if b't="str"' not in m[1])
    return [(int(address[2]), column_index(address[1])) for _, address in cells if address]


def _with_dates(cells: Cells, is_date: npt.NDArray[np.bool_], epoch: datetime) -> Cells:
    """The same cells, numbers that are shown as dates turned into dates."""
    values: list[Value | None] = list(cells.values)
    used, inverse = np.unique(cells.code[is_date], return_inverse=True)
    cells.code[is_date] = len(values) + inverse
    values.extend(as_date(values[code], epoch) for code in used.tolist())
    return Cells(
        cells.row, cells.column, cells.code, values, cells.merges, cells.hidden_rows, cells.hidden_columns, cells.fonts
    )
