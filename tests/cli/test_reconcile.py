"""``reconcile`` through the door: the sample counted by hand, the leaders' workbook and their decisions read back."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from openpyxl import load_workbook

from cadre_audit.data_files import folder
from cadre_audit.report.contracts.reconcile import RegistrationLists

from .conftest import Runs
from .office import SAMPLES, THAI_NGUYEN
from .test_wrong_use import refused

REGISTRATIONS = SAMPLES / "registrations-2022"
SAMPLE = ("reconcile", REGISTRATIONS, "--roster", THAI_NGUYEN, "--year", "2022")
LISTS = [name for name in RegistrationLists.model_fields if name != "needed_not_registered"]
# 8 of Kim Sơn, 8 of two communes, 5 of Thanh Bình; who is meant follows from the samples' own maker
BY_HAND = {
    "needed_registered": [
        "Hoàng Duy Khoa", "Hoàng Mạnh Đạt", "Lê Thu Liên", "Ngô Ngọc Tuyết", "Nguyễn Thúy Xuân", "Phạm Mạnh Quân",
        "Phùng Đức Quân", "Trương Thu Nguyệt", "Vi Thị Duyên",
    ],
    "registered_not_needed": ["Bùi Duy An", "Vi Thị Duyên", "Đặng Xuân Hoàn"],
    "need_unclear": [],
    "not_eligible": ["Nguyễn Viết Tâm"],
    "wrong_group": ["Ma Thế Lâm"],
    "duplicates": ["Phùng Đức Quân", "Phùng Đức Quân"],
    "late": ["Nguyễn Viết Dũng"],
    "other_year": ["Dương Đức Lâm"],
    "not_in_roster": ["Lương Đức Đạt"],
    "no_course": ["Tạ Thị Nhung", "Đoàn Thị Thảo"],
}  # fmt: skip


def test_the_sample_as_counted_by_hand(door: Runs) -> None:
    """With 31 March as the deadline, which one registration misses; the document keeps its contract."""
    document = door(*SAMPLE, "--deadline", "31/3/2022", "--format", "json").document
    lists = document["lists"]
    found = {name: sorted(record["person"]["full_name"] for record in lists[name]) for name in LISTS}
    assert found == {name: sorted(names) for name, names in BY_HAND.items()}
    assert document["counts"]["registrations"] == sum(map(len, BY_HAND.values())) == 21
    assert document["counts"]["needs"] == len(lists["needed_registered"]) + len(lists["needed_not_registered"])
    assert document["topics"][0] == {
        "topic": "Kỹ năng tiếp công dân",
        "people": 3,
        "units": ["PHƯỜNG KIM SƠN", "XÃ HỢP THỊNH", "XÃ MINH LẬP"],
    }
    assert [one["flag"] for one in document["to_check"]] == ["courses_overlap"]
    schema = json.loads((folder("schemas") / "json" / "reconcile.schema.json").read_text(encoding="utf-8"))
    assert list(Draft202012Validator(schema).iter_errors(document)) == []


def test_the_needs_are_those_of_the_verb_needs(door: Runs) -> None:
    """The same person and course, neither more nor fewer."""
    wanted = door("needs", THAI_NGUYEN, "--year", "2022", "--format", "json").document["needs"]
    lists = door(*SAMPLE, "--format", "json").document["lists"]
    found = [*lists["needed_registered"], *lists["needed_not_registered"]]
    assert sorted((n["person"]["ref"], n["course"]) for n in found) == sorted(
        (n["person"]["ref"], n["course"]) for n in wanted
    )


def test_without_a_deadline_nothing_is_late(door: Runs) -> None:
    """The late one answers its need."""
    counts = door(*SAMPLE, "--format", "json").document["counts"]
    assert (counts["late"], counts["needed_registered"]) == (0, 10)


def test_the_workspace_names_registrations(door: Runs, tmp_path: Path) -> None:
    """By year, as rosters; a year without any is told with those there are."""
    shutil.copytree(REGISTRATIONS, tmp_path / "đăng ký")
    shutil.copy(THAI_NGUYEN, tmp_path)
    settings = 'rosters = { 2022 = "thai-nguyen-2022.xlsx" }\nregistrations = { 2022 = "đăng ký/*" }\n'
    (tmp_path / "cadre-audit.toml").write_text(settings, encoding="utf-8")
    answer = door("reconcile", "--year", "2022", "--format", "json")
    assert answer.document["counts"]["registrations"] == 21
    told = refused(door("reconcile", "--year", "2021", CADRE_AUDIT_LANG="en"), 2)
    assert "cadre-audit.toml names no registrations for 2021. Years: 2022." in told


def test_registrations_that_nobody_named(door: Runs) -> None:
    """One clear sentence."""
    told = refused(door("reconcile", "--year", "2022", CADRE_AUDIT_LANG="en"), 2)
    assert told.startswith("No registrations were given.")


def test_a_file_without_registrations(door: Runs, tmp_path: Path) -> None:
    """Nobody is in it."""
    (tmp_path / "ghi.csv").write_text("Ghi chú;Ngày\nMua bút;2022\n", encoding="utf-8")
    answer = door("reconcile", tmp_path / "ghi.csv", "--roster", THAI_NGUYEN, "--year", "2022", CADRE_AUDIT_LANG="en")
    assert answer.code == 4
    assert "No registration was found in" in answer.err


def test_one_file_that_cannot_be_read(door: Runs, tmp_path: Path) -> None:
    """The others are reconciled, and the run says that it is not complete."""
    shutil.copytree(REGISTRATIONS, tmp_path / "in")
    (tmp_path / "in" / "hỏng.xlsx").write_bytes(b"PK\x03\x04 broken")
    answer = door("reconcile", tmp_path / "in", *SAMPLE[2:], "--format", "json")
    assert (answer.code, answer.document["counts"]["registrations"]) == (3, 21)
    assert "file_not_read" in {problem["code"] for problem in answer.document["problems"]}


def test_the_units_asked_for(door: Runs) -> None:
    """Needs and registrations of one unit alone."""
    document = door(*SAMPLE, "--unit", "Kim Sơn", "--format", "json").document
    assert [unit["unit"] for unit in document["units"]] == ["PHƯỜNG KIM SƠN"]
    assert (document["counts"]["registrations"], document["counts"]["needs"]) == (8, 3)


def decide(path: Path, heading: str, words: dict[str, str]) -> None:
    """Writes these decisions beside the names, as a leader would, into whichever sheet has the heading."""
    book = load_workbook(path)
    for sheet in book.worksheets:
        head = next((row for row in sheet.iter_rows(max_row=9) if heading in [cell.value for cell in row]), None)
        if head is None:
            continue
        column = next(cell.column for cell in head if cell.value == heading)
        for row in sheet.iter_rows(min_row=head[0].row + 1):
            if word := words.get(str(row[1].value)):
                sheet.cell(row[0].row, column).value = word
    book.save(path)


@pytest.mark.parametrize(
    ("tongue", "heading", "words"),
    [
        ("vi", "Ý kiến của lãnh đạo", ("Đồng ý", "không duyệt", "Hoãn")),
        ("en", "Decision", ("approved", "Rejected", "postponed")),
    ],
)
def test_the_list_for_leaders_is_read_back(
    tongue: str, heading: str, words: tuple[str, str, str], door: Runs, tmp_path: Path
) -> None:
    """Every registration ends decided or not: who is registered twice has one decision for all rows."""
    door(*SAMPLE, "-o", tmp_path / "list.xlsx", "--lang", tongue)
    names = ("Phùng Đức Quân", "Nguyễn Viết Tâm", "Lê Thu Liên")
    decide(tmp_path / "list.xlsx", heading, dict(zip(names, words, strict=True)))
    counts = door(*SAMPLE, "--decisions", tmp_path / "list.xlsx", "--format", "json").document["counts"]
    assert [counts[key] for key in ("approved", "refused", "deferred", "undecided")] == [3, 1, 1, 16]


def test_the_list_is_printed_and_signed(door: Runs, tmp_path: Path) -> None:
    """One sheet has a row for each registration that is decided on, and below it three places to sign."""
    door(*SAMPLE, "-o", tmp_path / "list.xlsx", "--lang", "vi")
    sheet = load_workbook(tmp_path / "list.xlsx")["Danh sách trình lãnh đạo"]
    texts = [cell.value for row in sheet.iter_rows() for cell in row]
    assert {"NGƯỜI LẬP BIỂU", "PHÒNG NỘI VỤ", "LÃNH ĐẠO PHÊ DUYỆT"} <= set(texts)
    assert [row[0].value for row in sheet.iter_rows(min_row=5, max_row=23)] == list(range(1, 20))
    assert sheet.page_setup.orientation == "landscape"
    (rule,) = sheet.data_validations.dataValidation
    assert (rule.formula1, str(rule.sqref)) == ('"đồng ý,không đồng ý,hoãn"', "J5:J23")


@pytest.mark.parametrize("tongue", ["vi", "en"])
def test_a_form_of_decisions_is_read_back(tongue: str, door: Runs, tmp_path: Path) -> None:
    """Each option of its drop-down; the example decides nothing."""
    door("template", "decisions", "-o", tmp_path / "form.xlsx", "--lang", tongue)
    book = load_workbook(tmp_path / "form.xlsx")
    sheet, options = book.worksheets[0], book.worksheets[1]
    column = next(c for c in range(1, 5) if options.cell(1, c).value in ("đồng ý", "approved"))
    words = [options.cell(row, column).value for row in (1, 2, 3)]
    for row, (name, birth, word) in enumerate(
        zip(("Lê Thu Liên", "Bùi Duy An", "Ma Thế Lâm"), ("22/4/1974", "1987", "30/7/1978"), words, strict=True), 10
    ):
        for place, value in ((1, row - 9), (2, name), (3, birth), (7, word)):
            sheet.cell(row, place).value = value
    book.save(tmp_path / "form.xlsx")
    document = door(*SAMPLE, "--decisions", tmp_path / "form.xlsx", "--format", "json").document
    assert [document["counts"][key] for key in ("approved", "refused", "deferred")] == [1, 1, 1]
    assert {p["file"] for p in document["problems"]} & {str(tmp_path / "form.xlsx")} == set()


def test_decisions_as_text_and_their_faults(door: Runs, tmp_path: Path) -> None:
    """A word that says nothing and a stranger, each with its place."""
    path = tmp_path / "y-kien.csv"
    path.write_text(
        "Họ và tên;Khóa học;Ý kiến\nLê Thu Liên;TC LLCT;đồng ý\nBùi Duy An;;để xem\nCao Thị Lạ;;đồng ý\n",
        encoding="utf-8",
    )
    document = door(*SAMPLE, "--decisions", path, "--format", "json").document
    own = [(p["code"], p["row"], p["column"]) for p in document["problems"] if p["file"] == str(path)]
    assert own == [("decision_unknown", 3, "C"), ("decision_unmatched", 4, None)]
    assert document["counts"]["approved"] == 1


@pytest.mark.parametrize(
    ("text", "told"),
    [(None, "There is no file of decisions"), ("Tên;Số\nA;1\n", "has no table with a column of names")],
)
def test_decisions_that_cannot_be_used(text: str | None, told: str, door: Runs, tmp_path: Path) -> None:
    """Said before anything is printed."""
    if text:
        (tmp_path / "y-kien.csv").write_text(text, encoding="utf-8")
    assert told in refused(door(*SAMPLE, "--decisions", tmp_path / "y-kien.csv", CADRE_AUDIT_LANG="en"), 2)


def test_csv_is_the_list_for_decision(door: Runs) -> None:
    """A row for each of the 19 registrations that are decided on."""
    rows = list(csv.reader(door(*SAMPLE, "--format", "csv", CADRE_AUDIT_LANG="en").out.lstrip("\ufeff").splitlines()))
    assert rows[0][1] == "Full name"
    assert len(rows) == 20


def test_two_runs_give_the_same_bytes(door: Runs, tmp_path: Path) -> None:
    """The machine document and the workbook."""
    assert door(*SAMPLE, "--format", "json").out == door(*SAMPLE, "--format", "json").out
    for name in ("one.xlsx", "two.xlsx"):
        door(*SAMPLE, "-o", tmp_path / name)
    assert (tmp_path / "one.xlsx").read_bytes() == (tmp_path / "two.xlsx").read_bytes()
