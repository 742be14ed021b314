"""An official form as a sheet: sums over the right rows, text that stays text, the same bytes every time."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

import pytest
from openpyxl import load_workbook

from cadre_audit.errors import ExitCode
from cadre_audit.report import workbook
from cadre_audit.report.form_sheet import pages_of
from cadre_audit.report.model import Fact, Report, RunHeader
from cadre_audit.report.printed_form import PrintedColumn, PrintedForm, PrintedRow
from cadre_audit.report.problems_table import problems_table
from cadre_audit.report.wording import choose

COLUMNS = (
    PrintedColumn("", "Tổng số", "(3)"), PrintedColumn("Trong đó", "Nữ", "(4)"),
    PrintedColumn("Trong đó", "Tuổi", "(5)"),
)  # fmt: skip
ROWS = (
    PrintedRow("group", "I", "PHƯỜNG", (2, 1, None), (1,)), PrintedRow("unit", "1", "=1+1", (2, 1, 40.5)),
    PrintedRow("group", "II", "XÃ", (5, 2, None), (3, 4)), PrintedRow("unit", "2", "Xã A", (2, 2, 38.0)),
    PrintedRow("unit", "3", "Xã B", (3, 0, None)), PrintedRow("total", "", "TỔNG SỐ", (7, 3, 39.1), (1, 3, 4)),
)  # fmt: skip
FORM = PrintedForm(
    "X/1", "Thông tư", "TIÊU ĐỀ", "(ngày)", ("STT", "Tên"), COLUMNS, ROWS, (Fact("stats_form_retired"),), "Người"
)


def sheet(form: PrintedForm = FORM) -> Any:
    """The first sheet of a report with a form."""
    choose("vi")
    header = RunHeader("cadre-audit", "stats", None)
    report = Report("cadre-audit/stats/1", header, {}, (), (), problems_table([]), ExitCode.OK, form=form)
    data = workbook.render(report, width=80, colour=False)
    assert data == workbook.render(report, width=80, colour=False)
    return load_workbook(io.BytesIO(data)).worksheets[0]


def test_sums_are_formulas_over_units_alone() -> None:
    """A total leaves the rows of groups out; neighbours are one range; a mean is no sum."""
    own = sheet()
    first = next(cell.row for row in own.iter_rows() for cell in row if cell.value == "(1)") + 1
    column = [own.cell(first + i, 3).value for i in range(len(ROWS))]
    assert column[0] == f"=SUM(C{first + 1}:C{first + 1})"
    assert column[2] == f"=SUM(C{first + 3}:C{first + 4})"
    assert column[5] == f"=SUM(C{first + 1}:C{first + 1},C{first + 3}:C{first + 4})"
    assert [own.cell(first + i, 5).value for i in range(len(ROWS))] == [None, 40.5, None, 38, None, 39.1]
    assert own.cell(first + 1, 2).value == "=1+1"
    assert own.cell(first + 1, 2).data_type == "s"


def test_headings_stand_above_the_row_of_numbers() -> None:
    """A block over its columns; a column without one over both rows."""
    own = sheet()
    at = next(cell.row for row in own.iter_rows() for cell in row if cell.value == "(1)")
    assert [own.cell(at - 2, i).value for i in (1, 2, 3, 4)] == ["STT", "Tên", "Tổng số", "Trong đó"]
    assert [own.cell(at - 1, i).value for i in (4, 5)] == ["Nữ", "Tuổi"]
    assert f"D{at - 2}:E{at - 2}" in {str(merged) for merged in own.merged_cells.ranges}
    assert own.print_title_rows == f"${at - 2}:${at}"


def test_a_form_without_rows_is_still_a_form() -> None:
    """Nobody in it: headings, notes and places to sign."""
    own = sheet(replace(FORM, rows=(PrintedRow("total", "", "TỔNG SỐ", (0, 0, None)),)))
    texts = {str(cell.value) for row in own.iter_rows() for cell in row if cell.value}
    assert {"TỔNG SỐ", "NGƯỜI LẬP BIỂU", "THỦ TRƯỞNG ĐƠN VỊ", "Ghi chú:"} <= texts


@pytest.mark.parametrize(
    ("height", "pages"),
    [
        (100, 1), (1000, 1), (1230, 1), (1300, 0), (1799, 0), (1800, 2), (2030, 2), (2100, 0),
    ],
)  # fmt: skip
def test_a_little_more_than_a_page_is_pressed_into_it(height: float, pages: int) -> None:
    """A page has 1,000 points, of which headings take 200 on the second: 1,800 are two pages, 2,030 a little more."""
    assert pages_of(height, 200, 1000) == pages


def test_a_form_of_few_columns_stands_upright() -> None:
    """Its headings are read without turning the page."""
    own = sheet()
    assert (own.page_setup.orientation, own.page_setup.fitToHeight, own.page_setup.paperSize) == ("portrait", None, 9)
    at = next(cell for row in own.iter_rows() for cell in row if cell.value == "Nữ")
    assert not at.alignment.textRotation


def test_there_is_room_to_sign_below_the_last_words() -> None:
    """Five rows, the last of which is not empty, so that they are printed."""
    own = sheet()
    words = max(cell.row for row in own.iter_rows() for cell in row if str(cell.value or "").strip())
    assert own.cell(own.max_row, 1).value == " "
    assert own.max_row - words == 5
