"""Writes one table of cells in every format that the reader knows; text may be in an old encoding."""

from __future__ import annotations

import csv
import io
import unicodedata
import zipfile
from collections.abc import Callable, Sequence
from datetime import date
from html import escape
from pathlib import Path

import xlwt
from openpyxl import Workbook

from cadre_audit.reading.legacy.codes import TCVN3, VNI

Cell = str | int | date | None
Rows = Sequence[Sequence[Cell]]
Merged = Sequence[tuple[int, int, int, int]]
"""First row, last row, first column, last column, all from 0."""

_ODS = "urn:oasis:names:tc:opendocument:xmlns:"


def xlsx(rows: Rows, merges: Merged, path: Path) -> Path:
    """As Excel saves it."""
    workbook = Workbook()
    sheet = workbook.active
    assert sheet is not None
    for r, row in enumerate(rows, 1):
        for c, value in enumerate(row, 1):
            if value is not None:
                sheet.cell(r, c).value = value
    for r1, r2, c1, c2 in merges:
        sheet.merge_cells(start_row=r1 + 1, end_row=r2 + 1, start_column=c1 + 1, end_column=c2 + 1)
    workbook.save(path)
    return path


def xls(rows: Rows, merges: Merged, path: Path, font: str = "Times New Roman") -> Path:
    """As Excel 97 saved it, every text in one font."""
    workbook = xlwt.Workbook()
    sheet = workbook.add_sheet("Sheet1")
    plain = xlwt.easyxf(f"font: name {font}")
    day = xlwt.easyxf(f"font: name {font}", num_format_str="dd/mm/yyyy")
    for r, row in enumerate(rows):
        for c, value in enumerate(row):
            if value is not None:
                sheet.write(r, c, value, day if isinstance(value, date) else plain)
    for r1, r2, c1, c2 in merges:
        sheet.merge(r1, r2, c1, c2)
    workbook.save(str(path))
    return path


def ods(rows: Rows, merges: Merged, path: Path) -> Path:
    """As LibreOffice saves it, with the million empty rows and cells that it repeats."""
    spans = {(r1, c1): f' table:number-rows-spanned="{r2 - r1 + 1}" table:number-columns-spanned="{c2 - c1 + 1}"'
             for r1, r2, c1, c2 in merges}  # fmt: skip
    lines = []
    for r, row in enumerate(rows):
        cells = "".join(_ods_cell(value, spans.get((r, c), "")) for c, value in enumerate(row))
        rest = '<table:table-cell table:number-columns-repeated="16000"/>'
        lines.append(f"<table:table-row>{cells}{rest}</table:table-row>")
    lines.append('<table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>')
    content = (
        f'<?xml version="1.0"?><office:document-content xmlns:office="{_ODS}office:1.0" '
        f'xmlns:table="{_ODS}table:1.0" xmlns:text="{_ODS}text:1.0"><office:body><office:spreadsheet>'
        f'<table:table table:name="Sheet1">{"".join(lines)}</table:table></office:spreadsheet></office:body>'
        "</office:document-content>"
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
    return path


def _ods_cell(value: Cell, span: str) -> str:
    if value is None:
        return f"<table:table-cell{span}/>" if span else "<table:covered-table-cell/>"
    if isinstance(value, date):
        kind, text = f'office:value-type="date" office:date-value="{value.isoformat()}"', value.strftime("%d/%m/%Y")
    elif isinstance(value, int):
        kind, text = f'office:value-type="float" office:value="{value}"', str(value)
    else:
        kind, text = 'office:value-type="string"', escape(value)
    return f"<table:table-cell {kind}{span}><text:p>{text}</text:p></table:table-cell>"


def html(rows: Rows, merges: Merged, path: Path, encoding: str = "utf-8") -> Path:
    """As a web application exports it under the name of a workbook."""
    spans = {(r1, c1): (r2 - r1 + 1, c2 - c1 + 1) for r1, r2, c1, c2 in merges}
    hidden = {(r, c) for r1, r2, c1, c2 in merges for r in range(r1, r2 + 1) for c in range(c1, c2 + 1)} - set(spans)
    lines = []
    for r, row in enumerate(rows):
        cells = [(spans.get((r, c), (1, 1)), _shown(value)) for c, value in enumerate(row) if (r, c) not in hidden]
        lines.append("<tr>" + "".join(f"<td rowspan={d} colspan='{a}'>{escape(t)}" for (d, a), t in cells))
    page = f"<html><head><meta charset={encoding}><style>td {{}}</style></head><body><table>{''.join(lines)}</table>"
    path.write_bytes(page.encode(encoding))
    return path


def xml2003(rows: Rows, merges: Merged, path: Path) -> Path:
    """As Excel 2003 saved XML."""
    spans = {(r1, c1): f' ss:MergeDown="{r2 - r1}" ss:MergeAcross="{c2 - c1}"' for r1, r2, c1, c2 in merges}
    lines = []
    for r, row in enumerate(rows, 1):
        cells = [
            f'<Cell ss:Index="{c + 1}"{spans.get((r - 1, c), "")}>{_xml_data(value)}</Cell>'
            for c, value in enumerate(row) if value is not None
        ]  # fmt: skip
        lines.append(f'<Row ss:Index="{r}">{"".join(cells)}</Row>')
    path.write_text(
        '<?xml version="1.0" encoding="UTF-8"?><?mso-application progid="Excel.Sheet"?>'
        '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
        'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Sheet1"><Table>'
        f"{''.join(lines)}</Table></Worksheet></Workbook>",
        encoding="utf-8",
    )
    return path


def _xml_data(value: Cell) -> str:
    if isinstance(value, date):
        return f'<Data ss:Type="DateTime">{value.isoformat()}T00:00:00.000</Data>'
    kind = "Number" if isinstance(value, int) else "String"
    return f'<Data ss:Type="{kind}">{escape(str(value))}</Data>'


def text(rows: Rows, path: Path, encode: Callable[[str], bytes], delimiter: str = ";") -> Path:
    """As a text file."""
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows([[_shown(value) for value in row] for row in rows])
    path.write_bytes(encode(out.getvalue()))
    return path


def _shown(value: Cell) -> str:
    return "" if value is None else value.strftime("%d/%m/%Y") if isinstance(value, date) else str(value)


_TO_TCVN3 = {letter: code for code, letter in TCVN3.items()}
_TO_VNI = {letter: code for code, letter in VNI.items()}


def to_tcvn3(shown: str) -> str:
    """The text as TCVN3 shows it; capitals with tones, which it does not have, become small letters."""
    return "".join(_TO_TCVN3.get(s, _TO_TCVN3.get(s.lower(), s)) for s in unicodedata.normalize("NFC", shown))


def to_vni(shown: str) -> str:
    """The text as VNI-Windows shows it."""
    return "".join(_TO_VNI.get(sign, sign) for sign in unicodedata.normalize("NFC", shown))


def to_mojibake(shown: str) -> str:
    """UTF-8 that somebody opened as Windows-1252 and saved."""
    return "".join(_western(byte) for byte in unicodedata.normalize("NFC", shown).encode())


def _western(byte: int) -> str:
    return chr(byte) if byte in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else bytes([byte]).decode("cp1252")


def encoded(rows: Rows, encode: Callable[[str], str]) -> Rows:
    """The same cells, texts in an old encoding."""
    return [[encode(value) if isinstance(value, str) else value for value in row] for row in rows]


def western_bytes(shown: str) -> bytes:
    """The bytes that a program of before Unicode writes."""
    return b"".join(bytes([ord(s)]) if 0x80 <= ord(s) <= 0x9F else s.encode("cp1252") for s in shown)


def vietnamese_bytes(shown: str) -> bytes:
    """Windows-1258: base letters and tones apart."""
    out = []
    for sign in unicodedata.normalize("NFC", shown):
        try:
            out.append(sign.encode("cp1258"))
        except UnicodeEncodeError:
            base, *tone = _apart(sign)
            out.append((base + "".join(tone)).encode("cp1258"))
    return b"".join(out)


def _apart(sign: str) -> str:
    """A letter with its shape, then its tone."""
    signs = unicodedata.normalize("NFD", sign)
    tones = [s for s in signs if s in "\u0300\u0301\u0303\u0309\u0323"]
    return unicodedata.normalize("NFC", "".join(s for s in signs if s not in tones)) + "".join(tones)
