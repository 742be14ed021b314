"""The workbook, read back with another library than the one that wrote it."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from cadre_audit.report import workbook, workbook_sheet
from cadre_audit.report.model import Column, Report, Table
from cadre_audit.report.workbook import render

from .sample import AN, FINDINGS, UNITS, finding, report


def opened(given: Report) -> Workbook:
    """The report as openpyxl sees it."""
    return load_workbook(io.BytesIO(render(given, width=80, colour=False)))


def rows_of(book: Workbook, sheet: str) -> list[list[Any]]:
    """Heading row and records of a sheet."""
    return [[cell.value for cell in row] for row in book[sheet].iter_rows(min_row=workbook_sheet.HEADING_ROW + 1)]


@pytest.mark.usefixtures("vi")
def test_sheets_in_reading_order() -> None:
    """The summary first, the tables, the problems last, named in the reader's language."""
    assert opened(report()).sheetnames == [
        "Tóm tắt",
        "Theo đơn vị",
        "Chi tiết từng người",
        "Vấn đề của dữ liệu cần xem lại",
    ]


@pytest.mark.usefixtures("vi")
def test_cells_have_types() -> None:
    """Counts, shares and dates are numbers that can be sorted and summed."""
    book = opened(report())
    assert rows_of(book, "Theo đơn vị") == [
        ["Đơn vị", "Số người", "Chưa đạt", "Đạt đủ tiêu chuẩn", "Đạt đủ tiêu chuẩn (%)"],
        ["UBND xã Tân Lập", 2, 1, "0/2", 0],
        ["UBND thị trấn Yên Phú", 1, 1, "0/1", 0],
    ]
    due = book["Chi tiết từng người"].cell(5, 10)
    assert (due.value, due.number_format) == (datetime(2028, 8, 1), "dd/mm/yyyy")
    assert book["Theo đơn vị"].cell(5, 5).number_format == "0.0 %"


@pytest.mark.usefixtures("vi")
def test_findings_read_as_words() -> None:
    """Codes, levels and citations as in every format for people; nothing stays empty that was said."""
    rows = rows_of(opened(report()), "Chi tiết từng người")
    assert rows[3] == [
        "Nguyễn Văn An",
        "UBND xã Tân Lập",
        "Tài chính - kế toán",
        "Trình độ lý luận chính trị",
        "Chưa rõ",
        None,
        "cao cấp",
        "Điều 10 k2c, 33/2023/NĐ-CP",
        "(chưa kiểm chứng)",
        None,
        None,
    ]


@pytest.mark.usefixtures("vi")
def test_a_formula_stays_a_name() -> None:
    """Text that looks like a formula, a link or a number is a string."""
    names = ["=HYPERLINK(1)", "https://vi.du", "007", "{=1}", "+1"]
    records = [finding({**AN, "full_name": name}, "it", "gap") for name in names]
    book = opened(report(tables=(Table("findings", FINDINGS.columns[:1], records, detail=True),)))
    cells = [book["Chi tiết từng người"].cell(row, 1) for row in range(5, 10)]
    assert [(cell.value, cell.data_type, cell.hyperlink) for cell in cells] == [(name, "s", None) for name in names]


@pytest.mark.usefixtures("vi")
def test_dates_that_are_not_whole() -> None:
    """A year, a month or a day before Excel's calendar is text; a share of nobody has no percent."""
    columns = (Column("birth_date", ("d",), "date"), Column("share", ("s",), "share"))
    records = [{"d": text, "s": {"k": 0, "n": 0}} for text in ("1979", "1979-07", "1890-05-19")]
    rows = rows_of(opened(report(tables=(Table("people", columns, records),))), "Theo người")
    assert rows[1:] == [["1979", "0/0", None], ["7/1979", "0/0", None], ["19/5/1890", "0/0", None]]


@pytest.mark.usefixtures("vi")
def test_summary_sheet_tells_run_sentences_and_totals() -> None:
    """Everything of the terminal's first and last lines, and the fingerprint of the file."""
    values = [tuple(cell.value for cell in row) for row in opened(report())["Tóm tắt"].iter_rows(max_col=2)]
    assert values[0][0] == "Kết quả rà soát tiêu chuẩn chức danh"
    assert ("Tệp", "xa.xlsx (3 người), sha256 ab12") in values
    assert ("Số người được rà soát: 3; số đơn vị: 2", None) in values
    assert ("Không yêu cầu", 14330) in values
    assert ("Được miễn", 0) in values


@pytest.mark.usefixtures("either")
def test_every_table_is_ready_to_print() -> None:
    """Frozen and repeated headings, a filter, A4 on its side, as wide as the page, a page number."""
    for sheet in opened(report()).worksheets[1:]:
        assert sheet.freeze_panes == "A5"
        assert sheet.auto_filter.ref.startswith("A4:")
        assert sheet.print_title_rows == "$4:$4"
        assert (sheet.page_setup.orientation, int(sheet.page_setup.paperSize)) == ("landscape", 9)
        assert (sheet.page_setup.fitToHeight, sheet.sheet_properties.pageSetUpPr.fitToPage) == (0, True)
        assert "&P" in sheet.oddFooter.center.text


@pytest.mark.usefixtures("either")
@pytest.mark.parametrize("stream_from", [0, 50_000])
def test_same_report_same_bytes(stream_from: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two runs differ in nothing, not even a time stamp."""
    monkeypatch.setattr(workbook, "_STREAM_FROM", stream_from)
    first, second = (render(report(), width=80, colour=False) for _ in range(2))
    assert second == first
    assert b"2000-01-01T00:00:00Z" in zipfile.ZipFile(io.BytesIO(first)).read("docProps/core.xml")


@pytest.mark.usefixtures("vi")
def test_sheet_names_are_legal_and_different() -> None:
    """Forbidden characters go, 31 characters stay, and no two names differ only in case."""
    titles = ("a" * 40, "A" * 40, "x/y: [z]?", "")
    names = opened(report(tables=[Table(title, UNITS.columns, (), expected=True) for title in titles])).sheetnames
    assert names[1:5] == ["a" * 31, "A" * 27 + " (2)", "x y   z", "-"]


@pytest.mark.usefixtures("vi")
def test_empty_tables_have_no_sheet() -> None:
    """Nobody prints a page of headings; only a table that is expected tells by being empty."""
    tables = [Table("units", UNITS.columns, ()), Table("findings", UNITS.columns, (), expected=True)]
    assert opened(report(tables=tables)).sheetnames[1:2] == ["Chi tiết từng người"]


@pytest.mark.usefixtures("vi")
def test_large_reports_are_streamed_and_split(monkeypatch: pytest.MonkeyPatch) -> None:
    """Above the limits rows are streamed and go on in a further sheet; no record is lost."""
    monkeypatch.setattr(workbook, "_STREAM_FROM", 2)
    monkeypatch.setattr(workbook, "_SHEET_ROWS", 2)
    records = [{"unit": f"Xã {number}", "people": number} for number in range(5)]
    book = opened(report(tables=(Table("units", UNITS.columns[:2], records),)))
    assert book.sheetnames[1:4] == ["Theo đơn vị", "Theo đơn vị (2)", "Theo đơn vị (3)"]
    told = [rows_of(book, name)[1:] for name in book.sheetnames[1:4]]
    assert told == [[["Xã 0", 0], ["Xã 1", 1]], [["Xã 2", 2], ["Xã 3", 3]], [["Xã 4", 4]]]


@pytest.mark.usefixtures("vi")
def test_long_text_is_wrapped_in_a_higher_row() -> None:
    """A text wider than its column gets the lines it needs; Excel's longest text ends there."""
    columns = (Column("note", ("note",)),)
    records = [{"note": "rất dài " * 20}, {"note": "ngắn"}, {"note": "x" * 40_000}]
    sheet = opened(report(tables=(Table("people", columns, records),)))["Theo người"]
    # in Times New Roman its 160 letters are about as wide as 111 digits: three lines of 42
    assert sheet.row_dimensions[5].height == 45
    assert sheet.row_dimensions[6].height is None
    assert sheet.cell(5, 1).alignment.wrap_text
    assert len(sheet.cell(7, 1).value) == 32_767


@pytest.mark.usefixtures("vi")
def test_wide_tables_are_narrowed_until_print_can_be_read() -> None:
    """Ten columns of long texts share a page of 150 characters, their texts in more lines."""
    columns = tuple(Column("note", (str(number),)) for number in range(10))
    records = [{str(number): "một đoạn ghi chú dài hơn cột của nó nhiều lần" for number in range(10)}]
    sheet = opened(report(tables=(Table("people", columns, records),)))["Theo người"]
    # columns alike are stored as one
    alike = sheet.column_dimensions["A"]
    assert (alike.min, alike.max, int(alike.width)) == (1, 10, 15)
    assert sheet.row_dimensions[5].height >= 45


@pytest.mark.usefixtures("vi")
def test_the_summary_stands_upright_and_hides_no_line() -> None:
    """The summary is a page to read, and a long name of a number gets the lines it needs."""
    sheet = opened(report(counts={"people": 3, "degrees_not_looked_at": 17})).worksheets[0]
    assert sheet.page_setup.orientation != "landscape"
    heights = {sheet.cell(row, 1).value: sheet.row_dimensions[row].height for row in range(1, sheet.max_row + 1)}
    # 70 letters under a label of 32: three lines
    assert heights["Người đăng ký thiếu ngày văn bằng hoặc ngày bổ nhiệm nên chưa xem được"] == 45
    assert heights["Số người"] in (None, 15)
