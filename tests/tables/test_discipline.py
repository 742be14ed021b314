"""Lists of discipline as columns: forms, days, documents, and what is not understood with its cell."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from cadre_audit.jobs.template import make_template
from cadre_audit.reading.read import read_file
from cadre_audit.report.wording import choose, language
from cadre_audit.standards.discipline import load
from cadre_audit.tables.build import build_roster
from cadre_audit.tables.discipline import NOT_UNDERSTOOD, Records, discipline_in
from cadre_audit.vocabulary.load import vocabulary

from .made import columns_of

HEADINGS = "Hình thức kỷ luật;Ngày quyết định kỷ luật;Số quyết định kỷ luật;Hết thời hạn kỷ luật"


def records(folder: Path, *rows: str, headings: str = HEADINGS) -> Records:
    """What a list of these rows says."""
    return discipline_in(columns_of(folder, headings, *rows), load().read)


def test_what_a_row_says(tmp_path: Path) -> None:
    """Form, both days and the number of the decision; an end may lie ahead."""
    found = records(tmp_path, "Khiển trách;12/4/2023;15-QĐ/UBKT;12/4/2033", "Không;;;", ";;;")
    assert [found.form_of(row) for row in range(3)] == ["reprimand", "none", None]
    assert (int(found.on.ymd[0]), int(found.to.ymd[0]), found.document.at(0)) == (20230412, 20330412, "15-QĐ/UBKT")
    assert (found.is_told, list(found.problems)) == (True, [])


def test_what_is_not_understood_has_its_cell(tmp_path: Path) -> None:
    """Reported, and neither none nor a form."""
    found = records(tmp_path, "xem hồ sơ;12/4/2023;;")
    assert found.form_of(0) == NOT_UNDERSTOOD
    assert [(one.code, one.row, one.column, one.value) for one in found.problems] == [
        ("value_unknown", 2, "C", "xem hồ sơ")
    ]


def test_a_list_without_such_a_column(tmp_path: Path) -> None:
    """It tells nothing of anybody."""
    found = records(tmp_path, "VP-TK", headings="Chức vụ")
    assert (found.is_told, found.form_of(0)) == (False, None)


@pytest.mark.parametrize("own", ["vi", "en"])
@pytest.mark.parametrize("kind", ["discipline", "candidates"])
def test_the_forms_read_back(kind: str, own: str, tmp_path: Path) -> None:
    """Every form of the drop-down and both days, in both languages."""
    before = language()
    choose(own)
    path = make_template(kind, tmp_path / "mẫu.xlsx", "Xã Tân Sơn", date(2023, 9, 15))
    choose(before)
    book = load_workbook(path)
    sheet = book.worksheets[0]
    at = {str(cell.value): cell.column for cell in sheet[7]}
    name, form, on, to, number = (
        ("Họ và tên", "Hình thức kỷ luật", "Ngày quyết định kỷ luật", "Hết thời hạn kỷ luật", "Số quyết định kỷ luật")
        if own == "vi"
        else ("Full name", "Discipline", "Disciplined on", "Discipline ends on", "Disciplinary decision")
    )
    sheet.cell(10, at[name]).value = "Nông Văn Thuần"
    sheet.cell(10, at[form]).value = "Cảnh cáo" if own == "vi" else "Warning"
    sheet.cell(10, at[on]).value, sheet.cell(10, at[to]).value = "12/4/2023", "12/4/2024"
    sheet.cell(10, at[number]).value = "15-QĐ/UBKT"
    book.save(path)
    people = build_roster([read_file(path, vocabulary())], vocabulary(), date(2023, 9, 15))
    found = discipline_in(people, load().read)
    assert (found.form_of(0), int(found.on.ymd[0]), int(found.to.ymd[0])) == ("warning", 20230412, 20240412)
    assert (found.document.at(0), list(found.problems)) == ("15-QĐ/UBKT", [])


def test_labels_that_their_neighbours_explain(tmp_path: Path) -> None:
    """'Ngày quyết định' beside a form of discipline is that of the discipline; elsewhere it is not used."""
    beside = "Hình thức kỷ luật;Ngày quyết định;Số quyết định"
    found = records(tmp_path, "Cảnh cáo;15/5/2023;112-QĐ/UBKT", headings=beside)
    assert (int(found.on.ymd[0]), found.document.at(0), list(found.problems)) == (20230515, "112-QĐ/UBKT", [])
    apart = records(tmp_path, "15/5/2023;Đại học;Cảnh cáo", headings="Ngày quyết định;Trình độ chuyên môn;Kỷ luật")
    assert (apart.form_of(0), int(apart.on.ymd[0])) == ("warning", 0)
