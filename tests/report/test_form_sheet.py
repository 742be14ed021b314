"""An official form as a sheet: sums over the right rows, text that stays text, the same bytes every time."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

from openpyxl import load_workbook

from cadre_audit.errors import ExitCode
from cadre_audit.report import workbook
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
