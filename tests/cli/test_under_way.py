"""Training records through the door: ``needs``, ``reconcile``, ``plan``, the workspace, lists that mean harm."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.tables.lists import CLASSES, written

from .conftest import Runs
from .office import HAS_A_GAP, HAS_TIME, SAMPLES, TAN_SON, roster
from .test_contracts import faults

TRAINING = SAMPLES / "training"
UNDER_WAY = TRAINING / "tan-son-2023.csv"
HEADINGS = ("STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Khóa bồi dưỡng", "Từ ngày", "Đến ngày", "Kết quả học tập")
CAM = "Đỗ Thị Cam;20/7/1986;Xã Hòa Lạc;Đại học;01/9/2022;30/6/2026;"


def needed(door: Runs, *flags: str | Path, code: int = 0) -> Any:
    """The document of ``needs`` for 2023."""
    answer = door("needs", *flags, "--year", "2023", "--format", "json")
    assert answer.code == code, answer.err
    assert faults("needs", answer.document) == []
    return answer.document


def test_the_sample_by_hand(door: Runs) -> None:
    """Ten needs without records; three are under way, one is done, and of the six left four say what to check."""
    before, after = needed(door, TAN_SON), needed(door, TAN_SON, "--training", UNDER_WAY)
    names = [(one["person"]["full_name"], one["course"], one["in_time"]) for one in after["under_way"]]
    # the university ends before 1 August 2028, after it, and intermediate theory tells no end
    assert sorted(names) == [
        ("Triệu Tài Vượng", "university-degree", False), ("Y Hoa", "university-degree", True),
        ("Đàm Văn Khánh", "theory-intermediate", None),
    ]  # fmt: skip
    assert [one["person"]["full_name"] for one in after["done_not_shown"]] == ["Sầm Văn Lợi"]
    assert sorted((one["person"]["full_name"], one["why"]) for one in after["training_to_check"]) == [
        ("Giàng Páo", "result_not_told"), ("Quan Thị Tươi", "other_unit"), ("Vi Văn Ngọc", "too_little"),
    ]  # fmt: skip
    said = {one["person"]["full_name"]: one["to_check"] for one in after["needs"] if one["to_check"]}
    assert said == {
        "Nguyễn Công Trạng": ["failed"], "Giàng Páo": ["result_not_told"], "Quan Thị Tươi": ["other_unit"],
        "Vi Văn Ngọc": ["too_little"],
    }  # fmt: skip
    assert (before["counts"]["needs"], after["counts"]["needs"]) == (10, 6)
    assert 6 + after["counts"]["under_way"] + after["counts"]["done_not_shown"] == 10
    # days to come are what a course under way has, and no problem
    assert len(before["problems"]) == len(after["problems"])


def test_both_languages_give_one_document(door: Runs) -> None:
    """Titles stand in both, codes in neither."""
    flags = ("needs", TAN_SON, "--year", "2023", "--training", UNDER_WAY, "--format", "json", "--lang")
    vietnamese, english = (door(*flags, lang).document for lang in ("vi", "en"))
    assert {**vietnamese, "problems": []} == {**english, "problems": []}


def test_the_lists_in_every_format(door: Runs, tmp_path: Path) -> None:
    """A workbook has a sheet for each list; the table of needs says what is to be checked."""
    out, table = tmp_path / "needs.xlsx", tmp_path / "needs.csv"
    run = ("needs", TAN_SON, "--year", "2023", "--training", UNDER_WAY, "--lang", "vi")
    assert door(*run, "-o", out, "-o", table).code == 0
    assert {"Đang học", "Đã học xong, danh sách chưa ghi", "Kết quả đào tạo cần kiểm tra"} <= set(
        load_workbook(out).sheetnames
    )
    rows = list(csv.reader(io.StringIO(table.read_text(encoding="utf-8-sig"))))
    column = rows[0].index("Cần kiểm tra kết quả đào tạo")
    assert [row[column] for row in rows if row[0] == "Quan Thị Tươi"] == [
        "trùng họ tên, ngày sinh nhưng khác đơn vị"
    ]  # fmt: skip


def test_a_plan_leaves_out_who_is_under_way(door: Runs) -> None:
    """Nobody is planned twice: as many needs as ``needs`` tells, and the summary says who is under way."""
    run = ("plan", TAN_SON, "--from", "2023", "--training", UNDER_WAY, "--quick", "--lang", "en")
    document = door(*run, "--format", "json").document
    assert faults("plan", document) == []
    assert document["counts"]["needs"] == 6
    assert "under way, not needed again: 3" in door(*run).out.replace("\n  ", " ")


def test_the_second_course_of_a_plan_does_not_wait_for_what_is_no_class(door: Runs, tmp_path: Path) -> None:
    """School is under way: the university comes after it, and the plan has no class of schooling to wait for."""
    person = "Lê Văn Bưởi;11/4/1995;Xã An Bình;VP-TK;01/9/2023;9/12;Trung cấp;Kế toán;Sơ cấp;B"
    people = roster(tmp_path, person)
    school = "Lê Văn Bưởi;11/4/1995;Xã An Bình;Bổ túc THPT;01/9/2022;30/5/2025;"
    turns = written(tmp_path, HEADINGS, school, name="turns.csv")
    document = needed(door, people, "--training", turns)
    assert [(one["course"], one["after"]) for one in document["needs"]] == [("university-degree", ["upper-secondary"])]
    planned = door("plan", people, "--from", "2023", "--training", turns, "--quick", "--format", "json").document
    assert [one["course"] for one in planned["classes"]] == ["university-degree"]


def test_the_workspace_names_the_lists(door: Runs, tmp_path: Path) -> None:
    """Those of the year and of the years before count; one of a later year does not."""
    roster(tmp_path, HAS_TIME)
    for year in (2022, 2024):
        written(tmp_path, HEADINGS, CAM, name=f"turns-{year}.csv")
    for year, number in ((2022, 0), (2024, 1)):
        text = f'rosters = "roster.csv"\ntraining = {{ {year} = "turns-{year}.csv" }}\n'
        (tmp_path / "cadre-audit.toml").write_text(text, encoding="utf-8")
        assert needed(door)["counts"]["needs"] == number


def test_lists_without_turns_are_told_when_they_were_asked_for(door: Runs, tmp_path: Path) -> None:
    """A class list tells of nobody: named for this run it is told, named in the workspace it is not."""
    people = roster(tmp_path, HAS_TIME)
    classes = written(tmp_path, CLASSES, "L1;Đại học;Trường;10/6/2022;1;30;Đã mở", name="classes.csv")
    asked = door("needs", people, "--year", "2023", "--training", classes, "--lang", "en")
    assert (asked.code, "No turns of people in: " in asked.out.replace("\n  ", " ")) == (0, True)
    (tmp_path / "cadre-audit.toml").write_text('training = "classes.csv"\n', encoding="utf-8")
    quiet = door("needs", people, "--year", "2023", "--lang", "en")
    assert (quiet.code, "No turns" in quiet.out) == (0, False)


def test_a_list_that_is_not_there(door: Runs, tmp_path: Path) -> None:
    """Needs without it would be wrong: one sentence, and no list of needs."""
    people = roster(tmp_path, HAS_TIME)
    answer = door("needs", people, "--year", "2023", "--training", tmp_path / "nothing.csv", "--lang", "en")
    assert (answer.code, answer.out) == (3, "")
    assert "nothing.csv" in answer.err


def test_one_of_two_lists_cannot_be_read(door: Runs, tmp_path: Path) -> None:
    """The other counts, the run is incomplete, and the problem is told."""
    people, broken = roster(tmp_path, HAS_TIME), tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04 nothing")
    turns = written(tmp_path, HEADINGS, CAM, name="turns.csv")
    document = needed(door, people, "--training", broken, "--training", turns, code=3)
    assert (document["counts"]["under_way"], document["counts"]["needs"]) == (1, 0)
    assert "file_not_read" in [one["code"] for one in document["problems"]]


@pytest.mark.parametrize(
    "row",
    [
        CAM.replace("01/9/2022", "31/02/2022"),
        CAM.replace("Đại học", "=cmd|' /C calc'!A0"),
        CAM.replace("Đỗ Thị Cam", "Đỗ Thị Cam\u202e\x07"),
        CAM.replace("30/6/2026", "99/99/9999"),
        CAM.replace("01/9/2022;30/6/2026", "30/6/2026;01/9/2022"),
        ";;;;;;", CAM.replace(";", ""),
    ],
)  # fmt: skip
def test_lists_that_mean_harm(row: str, door: Runs, tmp_path: Path) -> None:
    """No row breaks a run, hides a gap, or is told twice: needs, under way and done stay one together."""
    people = roster(tmp_path, HAS_TIME)
    turns = written(tmp_path, HEADINGS, row, "A Vi;;;Đại học;;;", name="turns.csv")
    counts = needed(door, people, "--training", turns)["counts"]
    assert counts["needs"] + counts.get("under_way", 0) + counts.get("done_not_shown", 0) == 1


def test_reconcile_knows_who_is_under_way(door: Runs, tmp_path: Path) -> None:
    """Registered for the course that the person is in: not needed, and why."""
    people = roster(tmp_path, HAS_TIME, HAS_A_GAP)
    turns = written(tmp_path, HEADINGS, CAM, name="turns.csv")
    asks = tmp_path / "asks.csv"
    lines = ["ĐĂNG KÝ ĐÀO TẠO", "STT;Họ và tên;Ngày sinh;Đơn vị;Chức vụ;Khóa đăng ký"]
    lines += ["1;Đỗ Thị Cam;20/7/1986;Xã Hòa Lạc;TC-KT;Đại học", "2;Lê Văn Bưởi;11/4/1995;Xã An Bình;VP-TK;Đại học"]
    asks.write_text("\n".join([*lines, ""]), encoding="utf-8")
    run = ("reconcile", asks, "--roster", people, "--year", "2023", "--training", turns, "--format", "json")
    document = door(*run).document
    assert faults("reconcile", document) == []
    lists = document["lists"]
    (wish,), (answered,) = lists["registered_not_needed"], lists["needed_registered"]
    assert (wish["person"]["full_name"], wish["why"]) == ("Đỗ Thị Cam", "under_way")
    assert (answered["person"]["full_name"], answered["why"]) == ("Lê Văn Bưởi", "gap")
