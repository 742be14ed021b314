"""`evaluation`, and ratings in `needs`, through the door: flags, contracts, languages, workbooks, harmful lists."""

from __future__ import annotations

import csv
import io
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from .conftest import Runs, quiet_environment
from .office import SAMPLES, TAN_SON
from .test_contracts import faults

FOLDER = SAMPLES / "ratings-2018-2025"
PEOPLE, LISTS = FOLDER / "can-bo-2025.csv", FOLDER / "xep-loai-2018-2025.xlsx"
FOLLOW_UP = SAMPLES / "follow-up-2022"
ALL = ("evaluation", PEOPLE, "--evaluations", LISTS)
HEADINGS = "STT;Họ và tên;Ngày sinh;Đơn vị;Xếp loại 2024;Xếp loại 2025"


def ratings(folder: Path, *rows: str, headings: str = HEADINGS, name: str = "ratings.csv") -> Path:
    """A list of ratings."""
    path = folder / name
    lines = ["TỔNG HỢP XẾP LOẠI", headings, *(f"{i};{row}" for i, row in enumerate(rows, 1)), ""]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "arguments",
    [
        ALL, (*ALL, "--year", "2024"), (*ALL, "--from", "2018", "--to", "2019"), (*ALL, "--year", "2030"),
        ("evaluation", PEOPLE), ("evaluation", "--evaluations", LISTS), (*ALL, "--unit", "Nà Lộc"),
        ("evaluation", "--evaluations", LISTS, "--unit", "Nà Lộc"), ("evaluation", PEOPLE, "--year", "2009"),
        ("evaluation", FOLLOW_UP / "danh-sach-2023.csv", "--evaluations", FOLLOW_UP / "xep-loai.csv",
         "--training", FOLLOW_UP / "luot-hoc-2022.csv"),
    ],
    ids=str,
)  # fmt: skip
def test_evaluation_keeps_its_contract(arguments: tuple[Any, ...], door: Runs) -> None:
    """The schema holds; states add up to people times years, and the tables to the counts."""
    answer = door(*arguments, "--format", "json")
    document = answer.document
    assert (answer.code, faults("evaluation", document)) == (0, [])
    counts = document["counts"]
    states = sum(n for name, n in counts.items() if name.startswith("person_years_"))
    assert states == counts["people"] * counts["years"]
    for name in ("years", "units", "kinds"):
        assert sum(one["rated"]["k"] for one in document[name]) == counts["person_years_rated"], name
    assert len({(one["person"]["ref"], one["person"]["file"]) for one in document["review"]}) == counts["for_review"]
    assert len(document["problems"]) == counts["problems"]


def test_both_languages_tell_the_same_codes(door: Runs) -> None:
    """Only the sentences of the law and of the problems are in the language of the run."""
    first, second = (door(*ALL, "--format", "json", "--lang", own).document for own in ("vi", "en"))
    assert first["counts"] == second["counts"]
    for name in ("years", "units", "kinds", "excellent_share", "without_rating", "contradicted", "outside"):
        assert first.get(name) == second.get(name)
    told = [
        [(one["pattern"], one["years"], one["notes"]) for one in document["review"]] for document in (first, second)
    ]
    assert told[0] == told[1]


def test_a_list_for_review_decides_nothing(door: Runs) -> None:
    """Both languages say that it is for the competent authority, and to whom the rules are not applied."""
    told = " ".join(door(*ALL, "--format", "terminal", "--lang", "vi").out.split())
    assert "5 người có năm bị xếp loại thấp: danh sách để cấp có thẩm quyền xem xét, không phải là quyết định" in told
    assert "Không áp dụng đối với phụ nữ mang thai, người đang nuôi con dưới 36 tháng tuổi" in told
    assert "for review by the competent authority" in " ".join(door(*ALL, "--lang", "en").out.split())


def test_a_workbook_ends_with_places_to_sign(tmp_path: Path, door: Runs) -> None:
    """The list has a number, an empty column for the opinion, and three who sign below it."""
    path = tmp_path / "out.xlsx"
    assert door(*ALL, "-o", path, "--lang", "vi").code == 0
    book = load_workbook(path)
    rows = list(book["Danh sách trình ký"].iter_rows(values_only=True))
    headings = next(row for row in rows if "STT" in row)
    assert (headings[0], headings[-1]) == ("STT", "Ý kiến của cấp có thẩm quyền")
    assert [row[0] for row in rows if isinstance(row[0], int)] == [1, 2, 3, 4, 5]
    signed = {value for row in rows for value in row if isinstance(value, str)}
    assert {"NGƯỜI LẬP BIỂU", "PHÒNG NỘI VỤ", "LÃNH ĐẠO PHÊ DUYỆT"} <= signed
    shares = book["Tỷ lệ theo đơn vị"]
    assert "2/5" in {cell.value for row in shares.iter_rows() for cell in row}


def test_a_csv_is_the_list_for_review(door: Runs) -> None:
    """One row for each case."""
    rows = list(csv.reader(io.StringIO(door(*ALL, "--format", "csv", "--lang", "vi").out.removeprefix("\ufeff"))))
    assert len(rows) == 1 + 5
    assert ["2021", "2023"] in [row[5].split(", ") for row in rows[1:]]


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        ((*ALL, "--year", "2022", "--from", "2021"), 2, "--year"),
        ((*ALL, "--from", "2024", "--to", "2021"), 2, "swap --from and --to"),
        ((*ALL, "--year", "1899"), 2, "1899"),
        (("evaluation",), 2, "--evaluations"),
        (("evaluation", "--evaluations", FOLLOW_UP / "luot-hoc-2022.csv"), 4, "no column of ratings"),
        (("evaluation", FOLLOW_UP / "danh-sach-2021.csv"), 4, "no list to read ratings from"),
        (("evaluation", "--evaluations", FOLDER / "missing.csv"), 3, "missing.csv"),
        ((*ALL, "--unit", "Xã Không Có"), 2, "Xã Không Có"),
        (("evaluation", "--evaluations", LISTS, "--unit", "Xã Không Có"), 2, "Xã Không Có"),
        ((*ALL, "--training", PEOPLE), 4, "tells of no training"),
    ],
    ids=str,
)
def test_wrong_use_is_one_sentence(arguments: tuple[Any, ...], code: int, said: str, door: Runs) -> None:
    """What is wrong and what to do; nothing is printed."""
    answer = door(*arguments, "--lang", "en")
    assert (answer.code, answer.out) == (code, "")
    assert said in " ".join(answer.err.split())


def test_no_list_is_written_over(tmp_path: Path, door: Runs) -> None:
    """A list of ratings is an input."""
    kept = ratings(tmp_path, "Lê Văn An;1979;Xã An Bình;HTT;HTT")
    before = kept.read_bytes()
    assert door("evaluation", "--evaluations", kept, "-o", kept).code == 2
    assert kept.read_bytes() == before


def test_a_damaged_list_beside_a_sound_one(tmp_path: Path, door: Runs) -> None:
    """The run says first that it is incomplete, and tells the rest."""
    (tmp_path / "broken.xlsx").write_bytes(b"PK\x03\x04 cut off")
    sound = ratings(tmp_path, "Lê Văn An;1979;Xã An Bình;HTT;HTT")
    answer = door("evaluation", "--evaluations", sound, "--evaluations", "broken.xlsx", "--format", "json")
    assert (answer.code, faults("evaluation", answer.document)) == (3, [])
    assert answer.document["counts"]["person_years_rated"] == 2


def test_what_is_no_rating_breaks_nothing(tmp_path: Path, door: Runs) -> None:
    """Other words, other letters, a formula, an escape sequence, a level of other years, a name twice."""
    path = ratings(
        tmp_path, "Lê Văn An;1979;Xã An Bình;\u041aHT;=giỏi()", "Lê Văn An;1979;Xã An Bình;HTT;HTXS",
        "Hà Thị Bình;;;A+;\x1b[31mHTT", "Vũ Văn Chi;31/2/1980;Xã An Bình;hoàn  thành TỐT nhiệm vụ;95",
        "Đỗ Thị Dần;1981;Xã An Bình;HCNL;#N/A",
    )  # fmt: skip
    answer = door("evaluation", "--evaluations", path, "--format", "json")
    document = answer.document
    assert (answer.code, faults("evaluation", document)) == (0, [])
    told = {(one["code"], one["value"]) for one in document["problems"]}
    assert {("value_unknown", "A+"), ("value_unknown", "=giỏi()"), ("rating_of_other_period", "HCNL")} <= told
    assert ("rating_of_other_period", "95") in told
    assert ("cell_error", "#N/A") in told
    screen = door("evaluation", "--evaluations", path, "--format", "terminal").out
    assert "\x1b" not in screen


def test_a_blank_template_of_evaluations_reads_back(tmp_path: Path, door: Runs) -> None:
    """The form that `template evaluations` makes takes a rating of a year."""
    path = tmp_path / "form.xlsx"
    assert door("template", "evaluations", "-o", path, "--lang", "vi").code == 0
    book = load_workbook(path)
    sheet = book.worksheets[0]
    headings = next(row for row in sheet.iter_rows() if any(cell.value == "Họ và tên" for cell in row))
    filled = {"Họ và tên": "Lê Văn An", "Ngày, tháng, năm sinh": "05/7/1979", "Đơn vị": "Xã An Bình",
              "Năm đánh giá": "2024", "Kết quả đánh giá, xếp loại": "Hoàn thành tốt nhiệm vụ"}  # fmt: skip
    columns = {str(cell.value): cell.column for cell in headings}
    assert set(filled) <= set(columns), columns
    for heading, value in filled.items():
        sheet.cell(headings[0].row + 3, columns[heading]).value = value
    book.save(path)
    document = door("evaluation", "--evaluations", path, "--format", "json").document
    assert [(one["year"], one["rated"]) for one in document["years"]] == [(2024, {"k": 1, "n": 1})]


def test_the_workspace_names_the_lists(tmp_path: Path, door: Runs) -> None:
    """Rosters and ratings by year; ratings of later years are not looked at for an earlier one."""
    (tmp_path / "cadre-audit.toml").write_text(
        f'rosters = {{ 2025 = "{PEOPLE.as_posix()}" }}\nevaluations = {{ 2025 = "{LISTS.as_posix()}" }}\n',
        encoding="utf-8",
    )
    document = door("evaluation", "--year", "2025", "--format", "json").document
    assert (document["has_roster"], document["counts"]["person_years_rated"]) == (True, 9)
    answer = door("evaluation", "--year", "2024", "--lang", "en")
    assert (answer.code, "--evaluations" in answer.err) == (2, True)


ELIGIBLE = [
    # without lists the rule of two years is never clear; the years before 2026 are 2024 and 2025, before 2025 2023 too
    (("--year", "2026"), {"Lường Văn Tâm": None, "Hoàng Văn Pín": None}),
    (("--year", "2026", "--evaluations", LISTS), {"Lường Văn Tâm": True, "Hoàng Văn Pín": None}),
    (("--year", "2025", "--evaluations", LISTS), {"Lường Văn Tâm": False, "Hoàng Văn Pín": True}),
]


@pytest.mark.parametrize(("flags", "expected"), ELIGIBLE, ids=str)
def test_ratings_decide_who_may_enter_a_course(
    flags: tuple[Any, ...], expected: dict[str, bool | None], door: Runs
) -> None:
    """350-QĐ/TW: two years good or better. Tâm failed in 2023; what is said of Pín in 2025 is contradictory."""
    document = door("needs", PEOPLE, *flags, "--format", "json").document
    assert faults("needs", document) == []
    assert {one["person"]["full_name"]: one["eligible"] for one in document["needs"]} == expected
    blocked = [rule for one in document["needs"] if one["eligible"] is False for rule in one["blocked_by"]]
    assert blocked == (["rating_good_2"] if False in expected.values() else [])


def test_needs_tell_what_was_read_of_ratings(door: Runs) -> None:
    """The list, rows that fit nobody, and ratings that differ."""
    told = " ".join(door("needs", PEOPLE, "--year", "2026", "--evaluations", LISTS, "--lang", "en").out.split())
    for sentence in (
        "What courses ask of ratings is looked at year by year",
        "Rows of ratings that fit nobody of the roster, or not for certain: 1",
        "Person-years whose ratings differ: 1",
    ):
        assert sentence in told


def test_a_plan_takes_the_ratings_too(door: Runs) -> None:
    """Who may not enter is in no class; beside a plain list of needs they have no place."""
    document = door("plan", PEOPLE, "--from", "2025", "--evaluations", LISTS, "--format", "json").document
    assert faults("plan", document) == []
    assert [one["size"] for one in document["classes"]] == [1]
    answer = door("plan", "--needs", PEOPLE, "--from", "2025", "--evaluations", LISTS, "--lang", "en")
    assert (answer.code, "--evaluations" in answer.err) == (2, True)


def test_standard_input_has_a_name(tmp_path: Path) -> None:
    """`-` is read, and called standard input in sentences; machine output keeps the sign."""
    command = [sys.executable, "-m", "cadre_audit"]

    def piped(text: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*command, *arguments], input=text, cwd=tmp_path, env=quiet_environment(), capture_output=True,
            encoding="utf-8", timeout=60, check=False,
        )  # fmt: skip

    sound = ratings(tmp_path, "Lê Văn An;1979;Xã An Bình;HTT;HTT").read_text(encoding="utf-8")
    for own, name in (("vi", "đầu vào chuẩn"), ("en", "standard input")):
        told = piped(sound, "evaluation", "--evaluations", "-", "--lang", own)
        assert (told.returncode, name in told.stdout) == (0, True)
        for verb in (("check", "-"), ("results", "-"), ("evaluation", "--evaluations", "-")):
            refused = piped("a;b\n", *verb, "--lang", own)
            assert (refused.returncode, refused.stdout) == (4, "")
            assert name in refused.stderr
            assert " - " not in refused.stderr
        empty = piped("", "check", "-", "--lang", own)
        assert (empty.returncode, name in empty.stderr) == (3, True)
    assert '"path": "-"' in piped(sound, "evaluation", "--evaluations", "-", "--format", "json").stdout


def test_nothing_to_read_ratings_from_is_said_as_such(door: Runs) -> None:
    """A roster without ratings and no list of them: what to give, not which year is missing."""
    answer = door("evaluation", TAN_SON, "--lang", "en")
    assert (answer.code, "There is no list to read ratings from" in answer.err) == (4, True)
    assert "--evaluations" in answer.err
