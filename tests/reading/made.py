"""Makes small files and grids for the tests of the reading room."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from cadre_audit.reading.grid import Grid, Merge, Sheet, Value, encode
from cadre_audit.reading.read import read_file
from cadre_audit.reading.source import Source, open_source
from cadre_audit.reading.text_table import FileReading
from cadre_audit.reading.xlsx import read_workbook
from cadre_audit.vocabulary.load import vocabulary

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'


def grid_of(rows: Sequence[Sequence[Value | None]], merges: Sequence[Merge] = ()) -> Grid:
    """A grid whose first row is row 1; rows without any value are not kept, as in files."""
    kept = [(number, row) for number, row in enumerate(rows, 1) if any(value is not None for value in row)]
    width = max((len(row) for row in rows), default=0)
    columns = {}
    for index in range(width):
        column = encode([row[index] if index < len(row) else None for _, row in kept], len(kept))
        if column.values:
            columns[index] = column
    return Grid(np.array([number for number, _ in kept], np.int32), columns, merges)


def cells_of(sheet: Sheet) -> dict[tuple[int, int], Value]:
    """All cells of a sheet by (row number, column index)."""
    grid = sheet.grid
    return {
        (int(number), column): value
        for i, number in enumerate(grid.rows)
        for column, value in grid.row_values(i).items()
    }


def text_source(data: bytes) -> Source:
    """A text file that stands in memory."""
    return Source("bảng.csv", data, hashlib.sha256(data).hexdigest(), format="text")


def worksheet(sheet_data: str, after: str = "") -> str:
    """The XML of a worksheet in the form that office programs write."""
    return f'{DECLARED}<worksheet xmlns="{MAIN}"><sheetData>{sheet_data}</sheetData>{after}</worksheet>'


def workbook_parts(
    sheets: Mapping[str, str | bytes],
    strings: str | bytes | None = None,
    styles: str | None = None,
    workbook: str = "",
    states: Mapping[str, str] | None = None,
) -> dict[str, str | bytes]:
    """The parts of a workbook of these sheets (name → XML), as small as they can be."""
    listed = "".join(
        f'<sheet name="{name}" sheetId="{i}" r:id="rId{i}"'
        + (f' state="{states[name]}"' if states and name in states else "")
        + "/>"
        for i, name in enumerate(sheets, 1)
    )
    relations = "".join(
        f'<Relationship Id="rId{i}" Type="{_RELATIONS}/worksheet" Target="worksheets/sheet{i}.xml"/>'
        for i in range(1, len(sheets) + 1)
    )
    parts: dict[str, str | bytes] = {
        "xl/workbook.xml": f'{DECLARED}<workbook xmlns="{MAIN}" xmlns:r="{_RELATIONS}">{workbook}'
        f"<sheets>{listed}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'{DECLARED}<Relationships xmlns="{_PACKAGE}">{relations}</Relationships>',
    }
    parts |= {f"xl/worksheets/sheet{i}.xml": xml for i, xml in enumerate(sheets.values(), 1)}
    if strings is not None:
        parts["xl/sharedStrings.xml"] = strings
    if styles is not None:
        parts["xl/styles.xml"] = styles
    return parts


def zipped(path: Path, parts: Mapping[str, str | bytes]) -> Path:
    """Writes the parts as a zip file."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def shared(*items: str) -> str:
    """The XML of shared strings; each item is the inside of its ``<si>``."""
    body = "".join(f"<si>{item}</si>" for item in items)
    return f'{DECLARED}<sst xmlns="{MAIN}">{body}</sst>'


def styled(*formats: int | str) -> str:
    """The XML of styles: one cell style for every number format, a built-in number or an own code."""
    own = {code: 164 + i for i, code in enumerate(dict.fromkeys(code for code in formats if isinstance(code, str)))}
    escaped = {code: code.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;") for code in own}
    formats_xml = "".join(f'<numFmt numFmtId="{n}" formatCode="{escaped[code]}"/>' for code, n in own.items())
    styles_xml = "".join(f'<xf numFmtId="{own[code] if isinstance(code, str) else code}"/>' for code in formats)
    return (
        f'{DECLARED}<styleSheet xmlns="{MAIN}"><numFmts>{formats_xml}</numFmts>'
        f'<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>{styles_xml}</cellXfs></styleSheet>'
    )


def sheets_of(path: Path) -> list[Sheet]:
    """The sheets of a workbook file."""
    return list(read_workbook(open_source(path)))


def read_rows(folder: Path, *lines: str, name: str = "danh-sách.csv") -> FileReading:
    """Reads a text file of these lines with the shipped vocabulary."""
    path = folder / name
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return read_file(path, vocabulary())
