"""Reads an Excel workbook: its sheets, shared strings and date formats, then each sheet's cells."""

from __future__ import annotations

import io
import posixpath
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from xml.etree import ElementTree

import numpy as np
import numpy.typing as npt

from cadre_audit.errors import InputError
from cadre_audit.reading.addresses import column_letters
from cadre_audit.reading.grid import BLANK, Cells, Coded, Grid, Sheet, Value
from cadre_audit.reading.plain_xml import NotPlain
from cadre_audit.reading.shared_strings import read_strings
from cadre_audit.reading.sheet_parse import parse, parse_strings
from cadre_audit.reading.sheet_scan import scan
from cadre_audit.reading.source import Source

MAX_COLUMNS = 512
_DATE_FORMATS = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
_NOT_IN_FORMAT = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
_LAST_SERIAL = 2_958_465
_DAYS_TO_1904 = 1462
# everything that zip files, XML and numbers written into it fail with
_DAMAGE = (zipfile.BadZipFile, zlib.error, ElementTree.ParseError, KeyError, EOFError, OSError, NotImplementedError,
           ValueError, struct.error)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Workbook:
    """What the sheets of a workbook share."""

    path: str
    archive: zipfile.ZipFile
    strings: list[str]
    date_styles: npt.NDArray[np.bool_]
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
                source.path, archive, _strings(source.path, archive), _date_styles(source.path, archive), _epoch(tree)
            )
            for name, part, hidden in _sheet_parts(source.path, archive, tree):
                yield Sheet(name, _grid(workbook, part), hidden)
    except _DAMAGE as e:
        raise InputError("file_damaged", path=source.path) from e
    except RuntimeError as e:
        # the zip's own encryption; office programs use another one
        raise InputError("file_encrypted", path=source.path) from e


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


def _date_styles(path: str, archive: zipfile.ZipFile) -> npt.NDArray[np.bool_]:
    """For every cell style, whether its number format shows a date."""
    if "xl/styles.xml" not in archive.namelist():
        return np.zeros(0, bool)
    root = _xml(path, archive, "xl/styles.xml")
    own: dict[int, str] = {}
    styles: list[bool] = []
    for element in root.iter():
        if _local(element.tag) == "numFmt" and element.get("numFmtId", "").isdigit():
            own.setdefault(int(element.get("numFmtId", "0")), element.get("formatCode", ""))
        elif _local(element.tag) == "cellXfs":
            styles = [_is_date(int(xf.get("numFmtId", "0")), own) for xf in element]
    return np.array(styles, bool)


def _is_date(number: int, own: dict[int, str]) -> bool:
    if number not in own:
        return number in _DATE_FORMATS
    code = _NOT_IN_FORMAT.sub("", own[number]).split(";")[0].casefold()
    return "y" in code or "d" in code or ("m" in code and not set(code) & set("0#"))


def _grid(workbook: _Workbook, part: str) -> Grid:
    cells, is_date = _cells(workbook, part)
    return _by_column(_with_dates(cells, is_date, workbook.epoch))


def _cells(workbook: _Workbook, part: str) -> tuple[Cells, npt.NDArray[np.bool_]]:
    """The cells of a worksheet; its XML, many times larger than they, is forgotten on return."""
    xml = workbook.archive.read(part)
    try:
        return scan(xml, workbook.strings, workbook.date_styles)
    except NotPlain:
        return parse(workbook.path, xml, workbook.strings, workbook.date_styles)


def _with_dates(cells: Cells, is_date: npt.NDArray[np.bool_], epoch: datetime) -> Cells:
    """The same cells, numbers that are shown as dates turned into dates."""
    values: list[Value | None] = list(cells.values)
    used, inverse = np.unique(cells.code[is_date], return_inverse=True)
    cells.code[is_date] = len(values) + inverse
    values.extend(_as_date(values[code], epoch) for code in used.tolist())
    return Cells(cells.row, cells.column, cells.code, values, cells.merges, cells.hidden_rows)


def _as_date(serial: Value | None, epoch: datetime) -> Value | None:
    """The day of a serial number; a number that is none (a time of day, a negative one) stays as it is."""
    if not isinstance(serial, int | float) or isinstance(serial, bool) or not 1 <= serial <= _LAST_SERIAL:
        return serial
    if epoch.year == 1904 and serial > _LAST_SERIAL - _DAYS_TO_1904:
        return serial
    # Excel believes that 1900 was a leap year: serials before 1 March 1900 are a day off
    shift = 1 if epoch.year == 1899 and serial < 60 else 0
    day: date = (epoch + timedelta(days=int(serial) + shift)).date()
    return day


def _by_column(cells: Cells) -> Grid:
    far = cells.column >= MAX_COLUMNS
    far_off = [
        f"{column_letters(c)}{r}"
        for r, c in zip(cells.row[far][:20].tolist(), cells.column[far][:20].tolist(), strict=True)
    ]
    blank = np.array([value is None for value in cells.values], bool)
    kept = ~far & ~blank[cells.code] if len(blank) else ~far
    row, column, code = cells.row[kept], cells.column[kept], cells.code[kept]
    rows, at = _told_apart(row)
    # small numbers are sorted by their digits, which is several times faster
    order = np.argsort(column.astype(np.int16), kind="stable")
    edges = np.searchsorted(column[order], np.arange(int(column.max()) + 2 if len(column) else 1))
    columns = {}
    for index in range(len(edges) - 1):
        own = order[edges[index] : edges[index + 1]]
        if len(own):
            columns[index] = _column(at[own], code[own], cells.values, len(rows))
    return Grid(rows, columns, cells.merges, far_off, cells.hidden_rows)


def _told_apart(row: npt.NDArray[np.int32]) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.intp]]:
    """The distinct row numbers ascending, and for every cell which of them is its own."""
    steps = np.diff(row, prepend=row[:1] - 1)
    if (steps < 0).any():
        return np.unique(row, return_inverse=True)
    return row[steps > 0], np.cumsum(steps > 0) - 1


def _column(
    at: npt.NDArray[np.intp], code: npt.NDArray[np.int32], values: Sequence[Value | None], length: int
) -> Coded:
    # counting is faster than sorting: the values of a sheet are not many more than its rows
    used = np.flatnonzero(np.bincount(code, minlength=len(values)))
    renumbered = np.empty(len(values), np.int32)
    renumbered[used] = np.arange(len(used), dtype=np.int32)
    codes = np.full(length, BLANK, np.int32)
    codes[at] = renumbered[code]
    return Coded(codes, [values[i] for i in used.tolist()])  # type: ignore[misc]
