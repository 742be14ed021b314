"""Files that hurt readers, each made on the spot: name → maker."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import xlsxwriter
from openpyxl import Workbook

HEAD = ("STT", "Họ và tên", "Năm sinh", "Đơn vị", "Chức vụ", "Trình độ chuyên môn")
PERSON = (1, "Vũ Thị Lụa", 1988, "Xã An Bình", "VP-TK", "Đại học")
Make = Callable[[Path], Path]
_XLSX: dict[str, str] = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "xl/_rels/workbook.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    "xl/workbook.xml": '<workbook xmlns:r="http://r"><sheets><sheet name="DS" sheetId="1" r:id="r1"/></sheets>'
    "</workbook>",
}


def _package(path: Path, **parts: str | bytes) -> Path:
    """A workbook of these parts; names by their last word."""
    names = {"sheet": "xl/worksheets/sheet1.xml", "strings": "xl/sharedStrings.xml", "workbook": "xl/workbook.xml",
             "rels": "xl/_rels/workbook.xml.rels", "styles": "xl/styles.xml"}  # fmt: skip
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in (_XLSX | {names[key]: part for key, part in parts.items()}).items():
            archive.writestr(name, text)
    return path


def _sheet(rows: str, before: str = "") -> str:
    return f'{before}<worksheet xmlns="http://m"><sheetData>{rows}</sheetData></worksheet>'


def _text_row(number: int, *values: object) -> str:
    cells = "".join(
        f'<c r="{chr(65 + i)}{number}" t="inlineStr"><is><t>{value}</t></is></c>' for i, value in enumerate(values)
    )
    return f'<row r="{number}">{cells}</row>'


PLAIN = _text_row(1, *HEAD) + _text_row(2, *PERSON)


def zip_bomb(path: Path) -> Path:
    """A gigabyte of spaces in a sheet."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in _XLSX.items():
            archive.writestr(name, text)
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part:
            for _ in range(1024):
                part.write(b" " * (1 << 20))
    return path


def many_parts(path: Path) -> Path:
    """A hundred thousand empty parts."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in (_XLSX | {"xl/worksheets/sheet1.xml": _sheet(PLAIN)}).items():
            archive.writestr(name, text)
        for i in range(20_000):
            archive.writestr(f"xl/media/{i}.bin", b"")
    return path


def zip_in_zip(path: Path) -> Path:
    """A part that is a zip again is never opened."""
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("0", b"0" * (1 << 20))
    return _package(path, sheet=_sheet(PLAIN), styles=inner.getvalue())


LAUGHS = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 10))


def entities(path: Path) -> Path:
    """A billion laughs in a sheet."""
    bomb = f'<?xml version="1.0"?><!DOCTYPE s [<!ENTITY l0 "lol">{LAUGHS}]>'
    return _package(path, sheet=_sheet(_text_row(1, *HEAD) + _text_row(2, 1, "&l9;", 1988, "A", "B", "C"), bomb))


def entity_of_a_file(path: Path) -> Path:
    """A sheet that asks for a file of the machine."""
    outside = '<?xml version="1.0"?><!DOCTYPE s [<!ENTITY f SYSTEM "file:///etc/passwd">]>'
    return _package(path, sheet=_sheet(_text_row(1, *HEAD) + _text_row(2, 1, "&f;", 1988, "A", "B", "C"), outside))


def entities_in_the_strings(path: Path) -> Path:
    """The same in the shared strings."""
    bomb = f'<?xml version="1.0"?><!DOCTYPE s [<!ENTITY l0 "lol">{LAUGHS}]><sst><si><t>&l9;</t></si></sst>'
    return _package(path, sheet=_sheet(PLAIN), strings=bomb)


def deep_xml(path: Path) -> Path:
    """A hundred thousand tags one inside the other."""
    return _package(path, sheet=_sheet("<x>" * 100_000 + "</x>" * 100_000))


def deep_styles(path: Path) -> Path:
    """The same in the styles, which are read as a tree."""
    return _package(
        path, sheet=_sheet(PLAIN), styles="<styleSheet>" + "<x>" * 200_000 + "</x>" * 200_000 + "</styleSheet>"
    )


def deep_page(path: Path) -> Path:
    """A web page of tables one inside the other."""
    path.write_text("<html><table><tr><td>" + "<table><tr><td>" * 50_000 + "Họ và tên", encoding="utf-8")
    return path


def page_of_spans(path: Path) -> Path:
    """A cell that claims a billion rows and columns."""
    cells = "".join(f"<td>{value}</td>" for value in HEAD)
    person = "".join(f"<td>{value}</td>" for value in PERSON)
    path.write_text(
        f"<html><table><tr>{cells}</tr><tr>{person}<td rowspan=1000000000 colspan=1000000000>x</td></tr></table>",
        encoding="utf-8",
    )
    return path


def cell_far_off(path: Path) -> Path:
    """A stray cell in the last corner of the sheet."""
    far = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>lạc</t></is></c></row>'
    return _package(path, sheet=_sheet(PLAIN + far))


def wrong_dimension(path: Path) -> Path:
    """A sheet that says it is one cell, or the whole sheet."""
    sheet = _sheet(PLAIN).replace("<sheetData>", '<dimension ref="A1:XFD1048576"/><sheetData>')
    return _package(path, sheet=sheet)


def too_small_dimension(path: Path) -> Path:
    """A sheet that says it is one cell."""
    return _package(path, sheet=_sheet(PLAIN).replace("<sheetData>", '<dimension ref="A1"/><sheetData>'))


def formatted_rows(path: Path) -> Path:
    """A million empty rows with a border."""
    with xlsxwriter.Workbook(path, {"constant_memory": True}) as book:
        sheet = book.add_worksheet()
        border = book.add_format({"border": 1})
        sheet.write_row(0, 0, HEAD)
        sheet.write_row(1, 0, PERSON)
        for row in range(2, 1_000_000):
            sheet.set_row(row, None, border)
            sheet.write_blank(row, 0, None, border)
    return path


def endless_merge(path: Path) -> Path:
    """One merged range over the whole sheet, and ten thousand small ones."""
    many = "".join(f'<mergeCell ref="H{i}:I{i}"/>' for i in range(10, 10_010))
    sheet = _sheet(PLAIN).replace(
        "</sheetData>", f'</sheetData><mergeCells><mergeCell ref="A3:XFD1048576"/>{many}</mergeCells>'
    )
    return _package(path, sheet=sheet)


def string_that_is_not_there(path: Path) -> Path:
    """A cell that points beyond the shared strings."""
    return _package(path, sheet=_sheet('<row r="1"><c r="A1" t="s"><v>99</v></c></row>'), strings="<sst/>")


def number_without_end(path: Path) -> Path:
    """A cell of type number that is none."""
    return _package(path, sheet=_sheet('<row r="1"><c r="A1"><v>1e999999</v></c></row>'))


def sheet_outside(path: Path) -> Path:
    """A relation that leads out of the workbook."""
    rels = _XLSX["xl/_rels/workbook.xml.rels"].replace("worksheets/sheet1.xml", "../../../../etc/passwd")
    return _package(path, sheet=_sheet(PLAIN), rels=rels)


def formulas_as_text(path: Path) -> Path:
    """Names and units that a spreadsheet would run."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(HEAD)
    for i, sign in enumerate("=+-@", 2):
        sheet.append([i - 1, f"Vũ Thị {'ABCD'[i - 2]}", 1988, f'{sign}HYPERLINK("http://x","y")', "VP-TK", "Trung cấp"])
        cell = sheet.cell(i, 4)
        cell.data_type = "s"
    book.save(path)
    return path


def one_endless_line(path: Path) -> Path:
    """Thirty million signs without a line end."""
    path.write_bytes(b"a" * 30_000_000)
    return path


def one_endless_quote(path: Path) -> Path:
    """A quote that never ends, in a large file."""
    line = ";".join(map(str, PERSON)) + "\n"
    path.write_text(";".join(HEAD) + '\n1;"' + line * 200_000, encoding="utf-8")
    return path


def thousands_of_columns(path: Path) -> Path:
    """A text of twenty thousand columns."""
    path.write_text(
        ";".join([*HEAD, *("x" * 20_000)]) + "\n" + ";".join(map(str, PERSON)) + ";" * 20_000, encoding="utf-8"
    )
    return path


def truncated(path: Path) -> Path:
    """A workbook of which half was downloaded."""
    whole = _package(path, sheet=_sheet(PLAIN)).read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    return path


def zeros(path: Path) -> Path:
    """A file that a broken disk filled with zeros."""
    path.write_bytes(bytes(1 << 20))
    return path


def encrypted(path: Path) -> Path:
    """A workbook with a password, as Excel wraps it."""
    path.write_bytes(
        bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504) + "EncryptedPackage".encode("utf-16-le") + bytes(600)
    )
    return path


def broken_xls(path: Path) -> Path:
    """The beginning of an old workbook, and noise."""
    name = "Workbook".encode("utf-16-le") + b"\0\0"
    path.write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504) + name + bytes(range(256)) * 40)
    return path


def repeated_ods(path: Path) -> Path:
    """A row of a table that is said to repeat two thousand million times."""
    o = "urn:oasis:names:tc:opendocument:xmlns:"
    cells = "".join(f"<t:table-cell><x:p>{value}</x:p></t:table-cell>" for value in PERSON)
    content = (
        f'<o:document-content xmlns:o="{o}office:1.0" xmlns:t="{o}table:1.0" xmlns:x="{o}text:1.0">'
        "<o:body><o:spreadsheet>"
        f'<t:table t:name="DS"><t:table-row t:number-rows-repeated="2000000000">{cells}</t:table-row></t:table>'
        "</o:spreadsheet></o:body></o:document-content>"
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
    return path
