"""Workbooks of many writers, odd and damaged ones."""

from __future__ import annotations

import random
import zipfile
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import xlsxwriter

from cadre_audit.errors import InputError
from cadre_audit.reading.by_column import MAX_COLUMNS
from cadre_audit.reading.read import read_file
from cadre_audit.vocabulary.load import vocabulary

from .made import DECLARED, MAIN, cells_of, shared, sheets_of, styled, workbook_parts, worksheet, zipped

DAY = date(1979, 7, 5)
ROWS: list[list[Any]] = [
    ["STT", "Họ và tên", "Ngày sinh", "Hệ số", "Đảng viên"],
    [1, "Nông Văn Thuần", DAY, 2.67, True],
    [2, "  Lý Thị <Mai> & Hoa ", None, -1.5, False],
    [None] * 5,
    [3, "H'Lan\nNiê", date(2023, 12, 12), 1e20, None],
    ["x", "Đ&đ", None, 0, "12/12"],
]
WANTED = {
    (r, c): value for r, row in enumerate(ROWS, 1) for c, value in enumerate(row) if value is not None
}  # fmt: skip


def by_openpyxl(path: Path) -> Path:
    """Writes the rows with openpyxl."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for r, row in enumerate(ROWS, 1):
        for c, value in enumerate(row, 1):
            if value is not None:
                sheet.cell(r, c).value = value
    book.save(path)
    return path


def by_xlsxwriter(path: Path, **options: Any) -> Path:
    """Writes the rows with XlsxWriter."""
    with xlsxwriter.Workbook(path, {**options, "strings_to_numbers": False}) as book:
        sheet, day = book.add_worksheet(), book.add_format({"num_format": "dd/mm/yyyy"})
        for r, row in enumerate(ROWS):
            for c, value in enumerate(row):
                if isinstance(value, date):
                    sheet.write_datetime(r, c, datetime(value.year, value.month, value.day), day)
                elif value is not None:
                    sheet.write(r, c, value)
    return path


@pytest.mark.parametrize("writer", ["openpyxl", "xlsxwriter", "constant memory", "1904"])
def test_writers_agree(tmp_path: Path, writer: str) -> None:
    """The same rows come back from every writer, with their types."""
    path = tmp_path / "book.xlsx"
    if writer == "openpyxl":
        by_openpyxl(path)
    else:
        by_xlsxwriter(path, constant_memory=writer == "constant memory", date_1904=writer == "1904")
    (sheet,) = sheets_of(path)
    found = {place: (type(value), value) for place, value in cells_of(sheet).items()}
    assert found == {place: (type(value), value) for place, value in WANTED.items()}


DATES = [
    (14, 29041, DAY), (22, 29041.75, DAY), ("dd/mm/yyyy", 29041, DAY), ("[$-42A]dd\\ mmmm\\ yyyy;@", 29041, DAY),
    ("mm/yyyy", 29041, DAY), ("yyyy", 29041, DAY), ('"ngày" dd "tháng" mm', 29041, DAY), ("hh:mm", 0.5, 0.5),
    (14, 59, date(1900, 2, 28)), (14, 61, date(1900, 3, 1)), (14, 1, date(1900, 1, 1)), (14, -5, -5), (14, 0, 0),
    (14, 2958465, date(9999, 12, 31)), (14, 2958466, 2958466), (14, 1979, date(1905, 6, 1)),
    (0, 29041, 29041), (2, 2.67, 2.67), ("0.00", 29041, 29041), ("#,##0 [$đ-42A]", 29041, 29041), ('0" ngày"', 5, 5),
    ("@", 29041, 29041), ("[Red]0.0", 29041, 29041), ("0\\d", 7, 7), ("General", 29041, 29041), ("_(* #,##0_)", 5, 5),
    (49, 29041, 29041),
]  # fmt: skip


@pytest.mark.parametrize(("number_format", "typed", "wanted"), DATES)
def test_numbers_shown_as_dates(tmp_path: Path, number_format: int | str, typed: float, wanted: Any) -> None:
    """A number is a date when its format shows a day, a month or a year; times and odd numbers stay numbers."""
    cell = f'<row r="1"><c r="A1" s="1"><v>{typed}</v></c><c r="B1" s="0"><v>{typed}</v></c></row>'
    parts = workbook_parts({"S": worksheet(cell)}, styles=styled(0, number_format))
    (sheet,) = sheets_of(zipped(tmp_path / "d.xlsx", parts))
    assert cells_of(sheet) == {(1, 0): wanted, (1, 1): typed}


@pytest.mark.parametrize("flag", ["1", "true"])
def test_epoch_of_1904(tmp_path: Path, flag: str) -> None:
    """Workbooks of old Macs count from 1904, to the last day there is."""
    cells = '<row r="1"><c r="A1" s="0"><v>27579</v></c><c r="B1" s="0"><v>2957003</v></c>'
    cells += '<c r="C1" s="0"><v>2958465</v></c></row>'
    parts = workbook_parts({"S": worksheet(cells)}, styles=styled(14), workbook=f'<workbookPr date1904="{flag}"/>')
    (sheet,) = sheets_of(zipped(tmp_path / "mac.xlsx", parts))
    assert cells_of(sheet) == {(1, 0): DAY, (1, 1): date(9999, 12, 31), (1, 2): 2958465}


def test_formats_of_other_cells_do_not_count(tmp_path: Path) -> None:
    """A style number beyond the table is no date, and a workbook without styles has none."""
    xml = worksheet('<row r="1"><c r="A1" s="7"><v>29041</v></c></row>')
    for styles in (styled(14), None):
        (sheet,) = sheets_of(zipped(tmp_path / "s.xlsx", workbook_parts({"S": xml}, styles=styles)))
        assert cells_of(sheet) == {(1, 0): 29041}


def test_sheets_in_order_with_hidden_ones(tmp_path: Path) -> None:
    """Hidden sheets are read and marked; sheets without cells are sheets all the same."""
    xml = worksheet('<row r="2" hidden="1"><c r="B2"><v>1</v></c></row>')
    parts = workbook_parts({"Hai": xml, "Một": worksheet(""), "Ba": xml}, states={"Hai": "hidden", "Ba": "veryHidden"})
    sheets = sheets_of(zipped(tmp_path / "h.xlsx", parts))
    assert [(s.name, s.hidden, len(s.grid.rows), s.grid.hidden_rows) for s in sheets] == [
        ("Hai", True, 1, [2]), ("Một", False, 0, []), ("Ba", True, 1, [2]),
    ]  # fmt: skip


def test_targets_and_kinds_of_parts(tmp_path: Path) -> None:
    """Parts may be named from the root of the zip; chart sheets are passed over."""
    parts = workbook_parts({"Bảng": worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'), "Biểu đồ": "<chartsheet/>"})
    relations = str(parts["xl/_rels/workbook.xml.rels"])
    relations = relations.replace('Target="worksheets/sheet1.xml"', 'Target="/xl/worksheets/sheet1.xml"')
    first, chart = relations.split('Id="rId2"')
    parts["xl/_rels/workbook.xml.rels"] = first + 'Id="rId2"' + chart.replace('/worksheet"', '/chartsheet"')
    assert [(s.name, cells_of(s)) for s in sheets_of(zipped(tmp_path / "t.xlsx", parts))] == [("Bảng", {(1, 0): 1})]


def test_shared_strings_of_all_forms(tmp_path: Path) -> None:
    """Rich text is joined, phonetic helps left out, doubled and empty strings keep their numbers."""
    strings = shared("<t>x</t>", "<r><t>Lò </t></r><r><t>Inh</t></r>", "<t/>", "",
                     '<t>a</t><rPh sb="0" eb="1"><t>b</t></rPh>',
                     "<t>x</t>", "<t>cuối</t>")  # fmt: skip
    row = "".join(f'<c r="{letter}1" t="s"><v>{i}</v></c>' for i, letter in enumerate("ABCDEFG"))
    wanted = {(1, 0): "x", (1, 1): "Lò Inh", (1, 4): "a", (1, 5): "x", (1, 6): "cuối"}
    for xml in (strings, strings.replace("<si>", "<si >")):
        parts = workbook_parts({"S": worksheet(f'<row r="1">{row}</row>')}, strings=xml)
        (sheet,) = sheets_of(zipped(tmp_path / "s.xlsx", parts))
        assert cells_of(sheet) == wanted


def test_odd_xml_goes_to_the_slow_reader(tmp_path: Path) -> None:
    """A worksheet with prefixes is read as well."""
    row = '<x:row r="3"><x:c r="C3"><x:v>5</x:v></x:c></x:row>'
    xml = f'<x:worksheet xmlns:x="{MAIN}"><x:sheetData>{row}</x:sheetData></x:worksheet>'
    (sheet,) = sheets_of(zipped(tmp_path / "x.xlsx", workbook_parts({"S": xml})))
    assert cells_of(sheet) == {(3, 2): 5}


def test_cells_far_to_the_right_are_named(tmp_path: Path) -> None:
    """Cells beyond the last column that is read are told, twenty of them at most; the last row is read."""
    assert MAX_COLUMNS == 512
    far = "".join(f'<row r="{r}"><c r="XFD{r}"><v>1</v></c></row>' for r in range(2, 30))
    edge = '<row r="1"><c r="SR1"><v>2</v></c><c r="SS1"><v>3</v></c></row>'
    last = '<row r="1048576"><c r="A1048576"><v>9</v></c><c r="XFD1048576"><v>1</v></c></row>'
    (sheet,) = sheets_of(zipped(tmp_path / "far.xlsx", workbook_parts({"S": worksheet(edge + far + last)})))
    assert cells_of(sheet) == {(1, 511): 2, (1048576, 0): 9}
    assert sheet.grid.far_off == ["SS1", *(f"XFD{r}" for r in range(2, 21))]


def test_a_million_formatted_rows(tmp_path: Path) -> None:
    """A million empty formatted rows are no rows of the grid."""
    rows = "".join(f'<row r="{r}"><c r="A{r}" s="1"/></row>' for r in range(2, 1_000_001))
    parts = workbook_parts({"S": worksheet('<row r="1"><c r="A1"><v>7</v></c></row>' + rows)}, styles=styled(0, 14))
    path = zipped(tmp_path / "long.xlsx", parts)
    (sheet,) = sheets_of(path)
    assert cells_of(sheet) == {(1, 0): 7}


def test_wrong_dimension(tmp_path: Path) -> None:
    """What a sheet says of its own size is not believed."""
    xml = worksheet('<row r="5"><c r="D5"><v>1</v></c></row>').replace(
        "<sheetData>", '<dimension ref="A1"/><sheetData>'
    )
    (sheet,) = sheets_of(zipped(tmp_path / "dim.xlsx", workbook_parts({"S": xml})))
    assert cells_of(sheet) == {(5, 3): 1}


DOCTYPE = '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]>'
PARTS = [
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/sharedStrings.xml",
    "xl/worksheets/sheet1.xml",
]


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_document_types_are_refused_in_every_part(tmp_path: Path, part: str, encoding: str) -> None:
    """Entities are never expanded, whatever part and encoding they hide in."""
    parts = workbook_parts({"S": worksheet('<row r="1"><c r="A1"><v>1</v></c></row>')}, shared("<t>a</t>"), styled(14))
    text = str(parts[part]).replace(DECLARED, DECLARED.replace("UTF-8", encoding) + DOCTYPE)
    parts[part] = text.encode(encoding)
    with pytest.raises(InputError, match="document_type"):
        sheets_of(zipped(tmp_path / "e.xlsx", parts))


@pytest.mark.parametrize("part", PARTS)
def test_parts_of_other_encodings_are_read(tmp_path: Path, part: str) -> None:
    """XML in UTF-16 is well-formed XML, and no cell of it is lost."""
    row = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="0"><v>29041</v></c></row>'
    parts = workbook_parts({"S": worksheet(row)}, shared("<t>Đảng</t>"), styled(14))
    parts[part] = str(parts[part]).replace("UTF-8", "UTF-16").encode("utf-16")
    (sheet,) = sheets_of(zipped(tmp_path / "u.xlsx", parts))
    assert cells_of(sheet) == {(1, 0): "Đảng", (1, 1): DAY}


BROKEN = {
    "no relations": {"xl/_rels/workbook.xml.rels": None},
    "no worksheet": {"xl/worksheets/sheet1.xml": None},
    "broken workbook": {"xl/workbook.xml": "<workbook"},
    "broken styles": {"xl/styles.xml": "<styleSheet><cellXfs><xf numFmtId='a'/></cellXfs></styleSheet>"},
    "broken sheet": {"xl/worksheets/sheet1.xml": "<worksheet><sheetData><row r='1'>"},
    "broken strings": {"xl/sharedStrings.xml": "<sst><si ><t>a"},
}


@pytest.mark.parametrize("name", BROKEN)
def test_broken_parts_are_damage(tmp_path: Path, name: str) -> None:
    """A part that is missing or no XML is told as damage of the file."""
    parts: dict[str, Any] = workbook_parts({"S": worksheet("")}, shared("<t>a</t>"), styled(14)) | BROKEN[name]
    path = zipped(tmp_path / "b.xlsx", {part: text for part, text in parts.items() if text is not None})
    with pytest.raises(InputError) as refused:
        sheets_of(path)
    assert (refused.value.key, refused.value.values["path"]) == ("file_damaged", str(path))


def test_encrypted_zip_parts(tmp_path: Path) -> None:
    """A part marked as encrypted by the zip itself is told as such."""
    path = zipped(tmp_path / "p.xlsx", workbook_parts({"S": worksheet("")}))
    data = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        offset = archive.getinfo("xl/workbook.xml").header_offset
    data[offset + 6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    with pytest.raises(InputError, match="file_encrypted"):
        sheets_of(path)


def test_damage_never_ends_in_a_bug(tmp_path: Path) -> None:
    """Bytes changed or cut at random give a refusal or a reading, nothing else."""
    good = by_xlsxwriter(tmp_path / "good.xlsx").read_bytes()
    chance = random.Random(20230915)
    path = tmp_path / "bad.xlsx"
    refused = 0
    for _ in range(400):
        data = bytearray(good)
        for _ in range(chance.choice([1, 1, 3, 20])):
            data[chance.randrange(len(data))] = chance.randrange(256)
        path.write_bytes(data if chance.random() < 0.9 else data[: chance.randrange(1, len(data))])
        try:
            read_file(path, vocabulary())
        except InputError:
            refused += 1
    assert refused > 100
