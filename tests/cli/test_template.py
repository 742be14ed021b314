"""``template``: blank workbooks, filled in with everything that they allow, read back without a problem."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest
from openpyxl import load_workbook

from cadre_audit.jobs.template import make_template
from cadre_audit.reading.read import read_file
from cadre_audit.report.template_forms import KINDS, forms
from cadre_audit.report.wording import choose, language
from cadre_audit.tables.build import build_roster
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.load import vocabulary

from .conftest import Runs
from .test_wrong_use import refused

TODAY = date(2023, 9, 15)
FIRST = 10  # the row after the example
# other forms are read by other flags and verbs: test_waivers.py, test_reconcile.py, test_results.py, test_budget.py
FORMS = ("waivers", "decisions", "classes", "summary", "cost-norms", "budgets")
ROSTERS = [kind for kind in KINDS if kind not in FORMS]
NAMES = (
    "Nông Văn Thuần",
    "Lý Thị Hoa",
    "Vi Văn Ngọc",
    "Giàng A Sình",
    "Bùi Thị Lan",
    "Ma Văn Khải",
    "Tô Thị Ổi",
    "Đỗ Thị Cam",
)
# what is typed → what is read, for columns without a list
TYPED: dict[str, tuple[tuple[str, Any], ...]] = {
    "birth": (("05/7/1979", "1979-07-05"), ("1/12/1988", "1988-12-01"), ("1983", None)),
    "ethnicity": (("Kinh", "Kinh"), ("Tày", "Tày")),
    "party_date": (("03/02/2005", "2005-02-03"), ("15/8/2010", "2010-08-15")),
    "unit": (("Xã Tân Sơn", "Xã Tân Sơn"), ("Xã An Bình", "Xã An Bình")),
    "recruited_on": (("01/10/2005", "2005-10-01"),),
    "appointed_on": (("01/6/2016", "2016-06-01"),),
    "major": (("Luật", "Luật"), ("Kế toán", "Kế toán")),
    "notes": (("Luân chuyển", "Luân chuyển"),),
}
READ_AS = {"birth": "birth_date"}
CODES = ("sex", "kind", "general_education", "professional_level", "political_theory", "state_management", "it")


@pytest.fixture(params=["vi", "en"])
def tongue(request: pytest.FixtureRequest) -> Iterator[str]:
    """One language after the other."""
    before = language()
    choose(request.param)
    yield request.param
    choose(before)


def read(path: Path) -> Roster:
    """The roster that a workbook is read as."""
    return build_roster([read_file(path, vocabulary())], vocabulary(), TODAY)


def lists_of(path: Path) -> dict[int, list[str]]:
    """By column from 1, the texts of its drop-down, as Excel would offer them."""
    book = load_workbook(path)
    found = {}
    for rule in book.worksheets[0].data_validations.dataValidation:
        if rule.type == "list":
            sheet, _, cells = rule.formula1.rpartition("!")
            (cells_of,) = rule.sqref.ranges
            column = cells_of.min_col
            found[column] = [cell.value for (cell,) in book[sheet.strip("'")][cells.replace("$", "")]]
    return found


@pytest.mark.parametrize("kind", ROSTERS)
def test_everything_that_a_form_allows_reads_back(kind: str, tongue: str, tmp_path: Path) -> None:
    """Every value of every drop-down, dates and bare years; no problem, and every field as typed."""
    path = make_template(kind, tmp_path / "mẫu.xlsx", "Xã Tân Sơn", TODAY)
    lists = lists_of(path)
    ladders = vocabulary().ladders
    positions = {position.title["vi"]: position.code for position in vocabulary().positions.all}
    book = load_workbook(path)
    sheet = book.worksheets[0]
    random = Random(kind)
    expected = []
    names = forms().templates[kind].columns
    for i in range(max(map(len, lists.values()))):
        truth: dict[str, Any] = {"full_name": f"{NAMES[i % 8]} {'ABCDEFGHIKLMNOPQ'[i // 8]}"}
        for column, name in enumerate(names, 1):
            form = forms().columns[name]
            value: Any = None
            if name == "ordinal":
                value = i + 1
            elif name == "full_name":
                value = truth["full_name"]
            elif column in lists:
                value = lists[column][i % len(lists[column])]
                if name in CODES:
                    truth[name] = ladders[name].codes[i % len(lists[column])]
                elif name == "position":
                    truth["position_code"] = positions[value]
                elif name in ("evaluation", "planned_position"):
                    truth[name] = value
            elif name in TYPED:
                value, truth[READ_AS.get(name, name)] = random.choice(TYPED[name])
            elif form.example:
                value = getattr(form.example, tongue)
            sheet.cell(FIRST + i, column).value = value
        expected.append(truth)
    book.save(path)
    roster = read(path)
    # group and post are drawn apart, and a form cannot keep an officer from contradicting himself
    told = [p for p in roster.problems if p.code != "kind_contradicts"]
    assert told == []
    found = [{key: record[key] for key in truth} for record, truth in zip(roster.records(), expected, strict=True)]
    assert found == expected


@pytest.mark.parametrize("kind", ROSTERS)
def test_an_empty_form_holds_nobody_and_no_problem(kind: str, tongue: str, tmp_path: Path) -> None:
    """The example is read as an example; every heading is understood as the field that it is for."""
    roster = read(make_template(kind, tmp_path / f"{tongue}.xlsx"))
    (table,) = roster.files[0].tables
    assert len(roster) == 0
    assert list(roster.problems) == []
    assert [h.field for h in table.headings] == [
        forms().columns[name].field for name in forms().templates[kind].columns
    ]
    assert [row.row for row in table.not_taken if row.kind == "example"] == [FIRST - 1]


def test_the_title_names_the_unit_and_the_day(tongue: str, tmp_path: Path) -> None:
    """They are read like those of any roster."""
    path = make_template("training", tmp_path / "mẫu.xlsx", "Xã Tân Sơn", date(2023, 9, 15))
    book = load_workbook(path)
    sheet = book.worksheets[0]
    for column, value in enumerate([1, "Nông Văn Thuần", "1979"], 1):
        sheet.cell(FIRST, column).value = value
    sheet.cell(FIRST, 5).value = "VP-TK"
    book.save(path)
    roster = read(path)
    assert roster.as_of == date(2023, 9, 15)
    assert roster.units == ["XÃ TÂN SƠN"]
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.print_title_rows == "$7:$8"
    assert book.worksheets[1].sheet_state == "hidden"
    assert tongue in ("vi", "en")


def test_a_form_has_a_name_of_its_own_and_replaces_nothing(door: Runs, tmp_path: Path) -> None:
    """A form that was filled in is not lost by asking for it again."""
    answer = door("template", "roster", CADRE_AUDIT_LANG="vi")
    assert (answer.code, answer.err) == (0, "Đã tạo mau-danh-sach.xlsx\n")
    told = refused(door("template", "roster", CADRE_AUDIT_LANG="vi"), 2)
    assert told == "Đã có tệp mau-danh-sach.xlsx, có thể đã được điền. Hãy chọn tên khác bằng -o."


def test_wrong_kinds_and_endings(door: Runs) -> None:
    """The kinds that exist are named."""
    told = refused(door("template", "rota", CADRE_AUDIT_LANG="en"), 2)
    kinds = (
        "roster, registrations, training, classes, summary, evaluations, succession, candidates, discipline, "
        "waivers, decisions, cost-norms, budgets"
    )
    assert told == f"There is no template “rota”. Choose one of: {kinds}."
    told = refused(door("template", "roster", "-o", "a.csv", CADRE_AUDIT_LANG="en"), 2)
    assert told == "A template is an .xlsx file. Please rename a.csv."
