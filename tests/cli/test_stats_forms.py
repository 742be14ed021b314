"""Official forms through the door: drawn, read back, filled in by hand, and filled in wrongly."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from .conftest import Answer, Runs
from .office import SAMPLES, TAN_SON, THAI_NGUYEN
from .test_contracts import faults

AGENCY = SAMPLES / "cuc-2022.csv"
TURNS = SAMPLES / "training" / "cuc-2019-2022.csv"
CLASSES = SAMPLES / "training" / "lap-thach-2018-2021.xlsx"
FORMS = [("bm02", (THAI_NGUYEN,)), ("8b", (AGENCY,)), ("10", ("--training", TURNS)), ("10", ("--training", CLASSES))]


def drawn(door: Runs, folder: Path, form: str, *inputs: Any) -> Path:
    """A form as a workbook."""
    path = folder / f"{form}.xlsx"
    assert door("stats", *inputs, "--form", form, "-o", path, "--lang", "vi").code == 0
    return path


def numbers(document: Any) -> list[Any]:
    """The rows of a form: kind and cells."""
    return [(row["kind"], row["cells"]) for row in document["form"]["rows"]]


def cell(sheet: Worksheet, text: str) -> Any:
    """The cell that begins with a text."""
    return next(c for row in sheet.iter_rows() for c in row if str(c.value or "").startswith(text))


@pytest.mark.parametrize(("form", "inputs"), FORMS, ids=str)
def test_a_form_keeps_the_contract(form: str, inputs: tuple[Any, ...], door: Runs) -> None:
    """The schema holds, in both languages with the same numbers."""
    documents = [
        door("stats", *inputs, "--form", form, "--format", "json", "--lang", own).document for own in ("vi", "en")
    ]
    assert faults("stats", documents[0]) == []
    assert numbers(documents[0]) == numbers(documents[1])


@pytest.mark.parametrize(("form", "inputs"), FORMS, ids=str)
def test_a_form_reads_back_with_the_same_numbers(
    form: str, inputs: tuple[Any, ...], tmp_path: Path, door: Runs
) -> None:
    """Units, subtotals, totals and mean ages; no sum is found wrong."""
    first = door("stats", *inputs, "--form", form, "--format", "json", "--lang", "vi").document
    again = door("stats", drawn(door, tmp_path, form, *inputs), "--format", "json", "--lang", "vi").document
    assert faults("stats", again) == []
    assert numbers(again) == numbers(first)
    assert again["problems"] == []


def test_the_published_totals_stand_in_the_form(door: Runs) -> None:
    """636 people, 284 women, 565 members, 356 and 280; 81, 456, 14, 54; the 31 are told below and not hidden."""
    answer = door("stats", THAI_NGUYEN, "--form", "bm02", "--format", "json")
    form = answer.document["form"]
    ids = [column["id"] for column in form["columns"]]
    cells = dict(zip(ids, form["rows"][-1]["cells"], strict=True))
    assert [cells[one] for one in ("total", "women", "party", "cadre", "civil-servant")] == [636, 284, 565, 356, 280]
    assert [cells[one] for one in ("master", "bachelor", "college", "intermediate")] == [81, 456, 14, 54]
    (check,) = [one for one in form["checks"] if one["whole"] and one["block"] == "professional"]
    assert (check["total"], check["added"], check["unstated"]) == (636, 605, 31)
    assert "605" in door("stats", THAI_NGUYEN, "--form", "bm02", "--lang", "vi").out


def test_a_form_is_set_up_to_be_printed(tmp_path: Path, door: Runs) -> None:
    """Header block, number row, sums as formulas, notes, places to sign; on its side, headings on every page."""
    book = load_workbook(drawn(door, tmp_path, "bm02", THAI_NGUYEN))
    sheet = book.worksheets[0]
    assert sheet.title == "BM02 TKĐ"
    assert sheet["A1"].value == "Biểu số: BM02/TKĐ"
    assert cell(sheet, "(Tính đến ngày 12/8/2022)").row == 4
    numbered = cell(sheet, "(1)").row
    assert [sheet.cell(numbered, i).value for i in (1, 2, 3, 40)] == ["(1)", "(2)", "(3=8+9)", "(40)"]
    total = cell(sheet, "TỔNG SỐ").row
    assert str(sheet.cell(total, 3).value).startswith("=SUM(C")
    assert cell(sheet, "NGƯỜI LẬP BIỂU").row > total
    assert cell(sheet, "THỦ TRƯỞNG ĐƠN VỊ").row > total
    assert any("Công báo" in str(c.value) for row in sheet.iter_rows(min_row=total) for c in row if c.value)
    assert (sheet.page_setup.orientation, sheet.sheet_properties.pageSetUpPr.fitToPage) == ("landscape", True)
    assert sheet.print_title_rows == f"${numbered - 2}:${numbered}"
    assert sheet.print_area
    assert sheet.freeze_panes == f"C{numbered + 1}"


def test_part_time_staff_are_not_in_the_commune_form(door: Runs) -> None:
    """Six of the commune's 25 are left out, and that is said."""
    document = door("stats", TAN_SON, "--form", "bm02", "--format", "json").document
    assert document["form"]["left_out"] == {"part_time": 6}
    assert document["form"]["rows"][-1]["cells"][0] == 19


def edited(path: Path, to: Path, *changes: tuple[str, Any]) -> Path:
    """The form with some cells written over, its formulas replaced by their values."""
    book = load_workbook(path, data_only=True)
    for place, value in changes:
        book.worksheets[0][place] = value
    book.save(to)
    return to


@pytest.fixture
def filled_in(tmp_path: Path, door: Runs) -> Path:
    """A form with values in place of formulas; the first unit is in row 11, below its group in row 10."""
    return edited(drawn(door, tmp_path, "bm02", THAI_NGUYEN), tmp_path / "filled.xlsx")


def problems(answer: Answer) -> list[tuple[str, str, int, str]]:
    """Code, column, row and value of the problems of a run."""
    return [(one["code"], one["column"], one["row"], one["value"]) for one in answer.document["problems"]]


def test_a_wrong_total_is_told_with_both_numbers(filled_in: Path, door: Runs) -> None:
    """A subtotal and the total that no longer fit a corrected unit: column, what stands there, what it comes to."""
    path = edited(filled_in, filled_in.with_name("wrong.xlsx"), ("D11", 8))
    answer = door("stats", path, "--format", "json", "--lang", "en")
    total = cell(load_workbook(path).worksheets[0], "TỔNG SỐ").row
    assert problems(answer) == [("total_differs", "D", 10, "188"), ("total_differs", "D", total, "284")]
    hints = [one["hint"] for one in answer.document["problems"]]
    assert ["189" in hints[0], "285" in hints[1]] == [True, True]


def test_a_total_above_the_units_is_held_too(filled_in: Path, door: Runs) -> None:
    """Many offices put it first; a wrong number in it is told, a right one is not."""
    book = load_workbook(filled_in)
    sheet = book.worksheets[0]
    total = cell(sheet, "TỔNG SỐ").row
    row = [sheet.cell(total, i).value for i in range(1, 41)]
    sheet.unmerge_cells(start_row=total, start_column=1, end_row=total, end_column=2)
    for i in range(1, 41):
        sheet.cell(total, i).value = None
        # over the row of the first group
        sheet.cell(10, i).value = row[i - 1]
    sheet["E10"] = 566
    book.save(filled_in.with_name("first.xlsx"))
    answer = door("stats", filled_in.with_name("first.xlsx"), "--format", "json", "--lang", "en")
    assert problems(answer) == [("total_differs", "E", 10, "566")]
    assert "565" in answer.document["problems"][0]["hint"]


def test_more_women_than_people_is_told(filled_in: Path, door: Runs) -> None:
    """In the cell of the part, with both numbers."""
    answer = door("stats", edited(filled_in, filled_in.with_name("many.xlsx"), ("D11", 22)), "--format", "json")
    found = [one for one in answer.document["problems"] if one["code"] == "part_exceeds_whole"]
    assert [(one["column"], one["row"], one["value"]) for one in found] == [("D", 11, "22")]
    assert "22 > 21" in found[0]["hint"]


def test_levels_that_come_to_more_than_the_people_are_told(filled_in: Path, door: Runs) -> None:
    """2 masters, 18 bachelors and 2 of intermediate level are 22 of 21."""
    answer = door("stats", edited(filled_in, filled_in.with_name("levels.xlsx"), ("L11", 18)), "--format", "json")
    found = [one for one in answer.document["problems"] if one["code"] == "part_exceeds_whole"]
    assert len(found) == 1
    assert "22 > 21" in found[0]["hint"]


@pytest.mark.parametrize("value", ["mười hai", "-3", 2.5, "2.5", "1,5", "#REF!", "=1+1 người"])
def test_what_is_no_number_is_told_and_not_counted(value: Any, filled_in: Path, door: Runs) -> None:
    """The cell is a problem; the others count."""
    path = edited(filled_in, filled_in.with_name("odd.xlsx"), ("D11", value))
    answer = door("stats", path, "--format", "json")
    assert (answer.code, faults("stats", answer.document)) == (0, [])
    assert ("D", 11) in [(column, row) for _, column, row, _ in problems(answer)]
    assert answer.document["form"]["rows"][-1]["cells"][1] == 284 - 7


def test_forms_of_two_units_are_one(tmp_path: Path, door: Runs) -> None:
    """What each unit fills in is added up; a unit that stands in both is told."""
    for name in ("Kim Sơn", "An Khê"):
        folder = tmp_path / name.replace(" ", "")
        folder.mkdir()
        assert door("stats", THAI_NGUYEN, "--unit", name, "--form", "bm02", "-o", folder / "form.xlsx").code == 0
    paths = [tmp_path / "KimSơn" / "form.xlsx", tmp_path / "AnKhê" / "form.xlsx"]
    both = door("stats", *paths, "--format", "json").document
    whole = door(
        "stats", THAI_NGUYEN, "--unit", "Kim Sơn", "--unit", "An Khê", "--form", "bm02", "--format", "json"
    ).document
    assert numbers(both) == numbers(whole)
    copy = edited(paths[0], tmp_path / "copy.xlsx", ("D10", 8))
    twice = door("stats", *paths, copy, "--format", "json")
    assert "unit_twice" in [code for code, *_ in problems(twice)]


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        (("--form", "8b"), "BM02/TKĐ"), (("--by", "unit"), "--by"), (("--kind", "cadre"), "--kind"),
        (("--unit", "Kim Sơn"), "--unit"), ((THAI_NGUYEN,), "thai-nguyen-2022.xlsx"),
    ],
    ids=str,
)  # fmt: skip
def test_a_form_cannot_answer_for_people(flags: tuple[Any, ...], said: str, tmp_path: Path, door: Runs) -> None:
    """Another form, filters and rosters beside it are refused in one sentence."""
    answer = door("stats", drawn(door, tmp_path, "bm02", THAI_NGUYEN), *flags)
    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err


def test_two_kinds_of_forms_are_refused(tmp_path: Path, door: Runs) -> None:
    """Their columns count different things."""
    paths = (drawn(door, tmp_path, "bm02", THAI_NGUYEN), drawn(door, tmp_path, "8b", AGENCY))
    answer = door("stats", *paths)
    assert (answer.code, "8B-BTCTW" in answer.err) == (2, True)


def test_a_sheet_of_numbers_without_a_code_is_no_form(tmp_path: Path, door: Runs) -> None:
    """A row of numbers alone means nothing."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"])
    sheet.append(["1", "Xã A", 2, 3, 4, 5])
    book.save(tmp_path / "numbers.xlsx")
    assert door("stats", tmp_path / "numbers.xlsx").code == 4


def test_the_turns_of_the_agency_stand_in_form_10(door: Runs) -> None:
    """167 turns: 21 and 6 of theory, 45 and 18 of ranks with 17 of leading a division, 60 of knowledge update."""
    document = door("stats", "--form", "10", "--training", TURNS, "--format", "json", "--lang", "vi").document
    rows = {
        row["name"]: row["cells"][0] for row in document["form"]["rows"] if row["kind"] == "unit" and row["cells"][0]
    }
    assert rows == {
        "Trung cấp (không tập trung)": 21, "Cao cấp (tập trung)": 6, "Quản lý nhà nước": 80, "Cập nhật kiến thức": 60,
    }  # fmt: skip
    assert document["counts"]["turns"] == 167


def test_classes_stand_beside_turns_and_are_never_turns(door: Runs) -> None:
    """75 classes and two outside the article's time; with a list of turns learners are not added."""
    alone = door("stats", "--form", "10", "--training", CLASSES, "--format", "json").document["form"]["rows"][-1][
        "cells"
    ]
    both = door("stats", "--form", "10", "--training", CLASSES, "--training", TURNS, "--format", "json").document
    assert both["form"]["rows"][-1]["cells"][0] == 167
    assert both["form"]["rows"][-1]["cells"][5] == alone[5] == 77
    assert alone[0] > 10_000


def test_form_10_of_a_year_counts_what_ended_in_it(door: Runs) -> None:
    """Fewer than all; what is outside is told."""
    flags = ("stats", "--form", "10", "--training", TURNS, "--year", "2020", "--lang", "en")
    document = door(*flags, "--format", "json").document
    lines = TURNS.read_text(encoding="utf-8-sig").splitlines()[2:]
    assert document["counts"]["turns"] == sum(line.split(";")[7].endswith("/2020") for line in lines)
    assert "left out" in door(*flags).out


@pytest.mark.parametrize(
    ("flags", "said"),
    [(("--form", "10"), "--training"), ((AGENCY, "--training", TURNS), "--form 10"), (("--form", "99"), "99")],
    ids=str,
)
def test_wrong_use_of_forms_is_one_sentence(flags: tuple[Any, ...], said: str, door: Runs) -> None:
    """What is missing, or what the flag is for."""
    answer = door("stats", *flags, "--lang", "en")
    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err


def test_inspect_tells_a_form_and_its_total(tmp_path: Path, door: Runs) -> None:
    """It is no roster, and nothing is wrong with it."""
    path = drawn(door, tmp_path, "bm02", THAI_NGUYEN)
    answer = door("inspect", path, "--format", "json")
    assert (answer.code, faults("inspect", answer.document)) == (0, [])
    (form,) = answer.document["forms"]
    assert (form["code"], form["units"], form["total"], form["problems"]) == ("BM02/TKĐ", 32, 636, 0)
    assert answer.document["problems"] == []
    assert "636" in door("inspect", path).out
