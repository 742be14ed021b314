"""Rows below the headings, each with its kind; days and units of titles; dittos and merged cells."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl
import pytest

from cadre_audit.reading.read import read_file
from cadre_audit.reading.text_table import FileReading, RowKind
from cadre_audit.vocabulary.load import vocabulary

from .made import read_rows

HEAD = "STT;Họ và tên;Năm sinh;Chức vụ"
ROWS = [
    ("I;Xã Tân Sơn;;", RowKind.SECTION),
    ("A. CÁN BỘ;;;", RowKind.SECTION),
    (";CÔNG CHỨC CHUYÊN MÔN;;", RowKind.SECTION),
    (";Cộng;;5", RowKind.TOTAL),
    ("Tổng cộng;;;12", RowKind.TOTAL),
    (";Cộng mục A;;", RowKind.TOTAL),
    ("Danh sách này có 1 người./.;;;", RowKind.CLOSING),
    ("* Ghi rõ lớp;;;", RowKind.NOTE),
    ("Ghi chú: x;;;", RowKind.NOTE),
    ("Trang 2;;;", RowKind.PAGE),
    ("1;2;3;4", RowKind.NUMBER_ROW),
    (HEAD, RowKind.REPEATED_HEADING),
    ("NGƯỜI LẬP BIỂU;;;CHỦ TỊCH", RowKind.SIGNATURE),
    (";;;Phú Sơn, ngày 05 tháng 7 năm 2024", RowKind.SIGNATURE),
    (";;;Tân Sơn, ngày … tháng … năm 2023", RowKind.SIGNATURE),
    (";;;Ngày ..... tháng ..... năm 20...", RowKind.SIGNATURE),
    ("TM. ỦY BAN NHÂN DÂN;;;", RowKind.SIGNATURE),
    ("9;;1980;VP-TK", RowKind.NOT_UNDERSTOOD),
    (";;;lạ", RowKind.NOT_UNDERSTOOD),
    ("3;Khuyết;;CT UBND", RowKind.NOT_UNDERSTOOD),
]


@pytest.mark.parametrize(("row", "kind"), ROWS)
def test_kinds_of_rows(tmp_path: Path, row: str, kind: RowKind) -> None:
    """A row that is no person is told as what it is."""
    reading = read_rows(tmp_path, HEAD, "1;Lò Thị Inh;1990;VP-TK", row)
    (table,) = reading.tables
    assert table.rows.tolist() == [2]
    assert [(r.row, r.kind) for r in table.not_taken if r.row == 3] == [(3, kind)]


@pytest.mark.parametrize(
    "row",
    [
        "2;Cộng Văn An;1980;VP-TK",
        "2;Cộng Văn An;;VP-TK",
        "2;Ban Văn Trưởng;1980;",
        "2;Tổng Thị Phương;1980;",
        "2;Inh;1980;",
        "02.;Y;1980;x",
        "2;Đ/c Lý Thị Hoa;;",
        "2;H'Lan Niê;;",
        "2;Chủ Tịch Văn;1980;VP-TK",
    ],
)
def test_people(tmp_path: Path, row: str) -> None:
    """Names that look like totals, units or posts are people when they have a number and a birth or a post."""
    (table,) = read_rows(tmp_path, HEAD, "1;Lò Thị Inh;1990;VP-TK", row).tables
    assert table.rows.tolist() == [2, 3]


def test_sections_speak_for_the_rows_below(tmp_path: Path) -> None:
    """A unit's section ends its kinds; a kind's section stays inside its unit; stated numbers are kept."""
    (table,) = read_rows(
        tmp_path,
        HEAD,
        "I;Xã Tân Sơn (02 người);;",
        "A. Cán bộ;;;",
        "1;Lò Thị Inh;1990;CT UBND",
        "B. Công chức;;;",
        "2;Vi Văn Ngọc;1980;VP-TK",
        "II;Xã Yên Trạch;;",
        "1;Lý Thị Hoa;1985;VP-TK",
        "Danh sách này có 4 người;;;",
    ).tables
    assert [table.unit.at(i) for i in range(3)] == ["Xã Tân Sơn", "Xã Tân Sơn", "Xã Yên Trạch"]
    assert [table.kind.at(i) for i in range(3)] == ["cadre", "civil_servant", None]
    assert sorted((d.row, d.people, d.real) for d in table.declared) == [(2, 2, 2), (9, 4, None)]


def test_a_second_table_below(tmp_path: Path) -> None:
    """Other headings further down begin another table, with its own title."""
    tables = read_rows(
        tmp_path,
        HEAD,
        "1;Lò Thị Inh;1990;VP-TK",
        "Xã Yên Trạch;;;",
        "TT;Họ tên;Chức danh;LLCT",
        "1;Vi Văn Ngọc;VP-TK;TC",
    ).tables
    assert [table.rows.tolist() for table in tables] == [[2], [5]]
    assert tables[1].header_rows == (4, 4)


TITLES = [
    ("Tính đến ngày 15/9/2023", date(2023, 9, 15)),
    ("(Tính đến ngày 12 tháng 8 năm 2022)", date(2022, 8, 12)),
    ("Có đến 31-12-2022", date(2022, 12, 31)),
    ("Thời điểm báo cáo: 01.07.2021", date(2021, 7, 1)),
    ("Kèm theo Công văn số 45/UBND-NV ngày 01/02/2023", None),
    ("Tân Sơn, ngày 15 tháng 9 năm 2023", None),
    ("(Kèm theo Công văn số 45/UBND-NV ngày 01/02/2023; số liệu tính đến ngày 15/9/2023)", date(2023, 9, 15)),
    ("Từ ngày 01/01/2022 đến ngày 31/12/2022", date(2022, 12, 31)),
    ("Tính đến ngày 31/02/2023", None),
    ("Tính đến năm 2023", None),
    ("Tính đến thời điểm hiện tại", None),
]


@pytest.mark.parametrize(("title", "day"), TITLES)
def test_day_of_the_title(tmp_path: Path, title: str, day: date | None) -> None:
    """Only a date after words such as 'tính đến ngày' is the day of the list; dates of letters are not."""
    (table,) = read_rows(tmp_path, "DANH SÁCH CÁN BỘ;;;", f"{title};;;", HEAD, "1;Lò Thị Inh;1990;VP-TK").tables
    assert table.as_of == day


@pytest.mark.parametrize(
    ("title", "unit"),
    [
        ("UBND XÃ TÂN SƠN", "XÃ TÂN SƠN"),
        ("Phòng Nội vụ", "Phòng Nội vụ"),
        ("DANH SÁCH NĂM 2023", None),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", None),
    ],
)
def test_unit_of_the_title(tmp_path: Path, title: str, unit: str | None) -> None:
    """The commune or office that a title names is everybody's unit; the motto names none."""
    (table,) = read_rows(tmp_path, f"{title};;;", HEAD, "1;Lò Thị Inh;1990;VP-TK").tables
    assert table.unit.at(0) == unit


def test_dittos_repeat_what_stands_above(tmp_path: Path) -> None:
    """A ditto repeats the last cell that is none, in any of its writings; the first one repeats nothing."""
    rows = ['1;Lò Thị Inh;nt;""""', "2;Vi Văn Ngọc;1980;VP-TK", '3;Lý Thị Hoa;nt;""""', "4;Bùi Văn Sáng;-nt-;như trên"]
    (table,) = read_rows(tmp_path, HEAD, *rows).tables
    assert [[table.columns[c].at(i) for i in range(4)] for c in (2, 3)] == [
        [None, *["1980"] * 3],
        [None, *["VP-TK"] * 3],
    ]


def workbook(path: Path, **sheets: list[list[object]]) -> Path:
    """A workbook of these sheets; cells C2:C3 of each are merged."""
    book = openpyxl.Workbook()
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
        sheet.merge_cells("C2:C3")
    assert book.active is not None
    book.remove(book.active)
    book.save(path)
    return path


def test_merged_cells_and_sheet_names(tmp_path: Path) -> None:
    """A merged cell speaks for all its rows; of several rosters, names of sheets are units unless they are general."""
    rows: list[list[object]] = [
        ["STT", "Họ và tên", "Đơn vị", "Năm sinh"],
        [1, "Lò Inh", "Xã A", 1990],
        [2, "Vi Ngọc", None, 1980],
    ]
    bare: list[list[object]] = [
        ["STT", "Họ và tên", "Chức vụ", "Năm sinh"],
        [1, "Lò Inh", "VP-TK", 1990],
        [2, "Vi Ngọc", None, 1980],
    ]
    path = workbook(tmp_path / "b.xlsx", **{"Xã Yên Trạch": bare, "Tân Sơn": bare, "Sheet3": rows})
    first, second, third = read_file(path, vocabulary()).tables
    assert [third.columns[2].at(i) for i in (0, 1)] == ["Xã A", "Xã A"]
    assert [table.unit.at(0) for table in (first, second, third)] == ["Xã Yên Trạch", "Tân Sơn", None]


def test_files_without_rosters(tmp_path: Path) -> None:
    """Every row of a sheet without a roster is kept as not understood."""
    reading: FileReading = read_rows(tmp_path, "Kính gửi:;ông", "", "nội dung;5")
    (sheet,) = reading.sheets
    assert (sheet.tables, sheet.rows) == ((), 2)
    assert [(row.row, row.kind) for row in sheet.not_taken] == [
        (1, RowKind.NOT_UNDERSTOOD),
        (3, RowKind.NOT_UNDERSTOOD),
    ]
