"""Plans for posts and years ahead through the door: `needs`, `plan` and `reconcile` take the same needs."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from openpyxl import load_workbook

from cadre_audit.data_files import folder

from .conftest import Runs
from .office import MEETS_ALL, SAMPLES, TAN_SON, roster
from .test_wrong_use import refused

PLANS = SAMPLES / "quy-hoach-tan-son-2023.xlsx"
NEEDS = ("needs", TAN_SON, "--year", "2023")
# by decree 33/2023: who lacks what for the planned post, beside the needs of the posts held
BY_HAND = {
    ("Mạc Văn Hiển", "university-degree"): (["succession"], None),
    ("Chu Thị Nữ", "theory-intermediate"): (["promotion"], "2024-06-01"),
    ("Giàng Páo", "theory-intermediate"): (["grace", "succession"], "2028-08-01"),
    ("Bùi Văn Sáng", "theory-intermediate"): (["holder_retires"], "2028-11-30"),
    ("Bùi Văn Sáng", "university-degree"): (["holder_retires"], "2028-11-30"),
    ("Đàm Văn Khánh", "theory-intermediate"): (["gap", "promotion"], None),
    ("Đàm Văn Khánh", "university-degree"): (["gap", "promotion"], None),
}
ROSTER = "STT;Họ và tên;Ngày sinh;Đơn vị;Chức vụ;Lý luận chính trị;Quy hoạch"


def plans(folder: Path, *rows: str, name: str = "quy hoạch.csv") -> Path:
    """A succession list of these rows: name, birth, unit, planned post, day."""
    path = folder / name
    headings = "Họ và tên;Ngày sinh;Đơn vị;Chức danh quy hoạch;Ngày dự kiến bổ nhiệm"
    path.write_text("\n".join(["DANH SÁCH QUY HOẠCH", headings, *rows, ""]), encoding="utf-8")
    return path


def test_the_sample_as_worked_out_by_hand(door: Runs) -> None:
    """Five years ahead, when the chair of the veterans retires: in November 2028, at 62."""
    document = door(*NEEDS, "--horizon", "5", "--succession", PLANS, "--format", "json").document
    found = {
        (need["person"]["full_name"], need["course"]): (need["reasons"], need["due"])
        for need in document["needs"]
        if need["planned"]
    }
    assert found == BY_HAND
    assert [(r["person"]["full_name"], r["month"], r["successors"]) for r in document["retiring"]] == [
        ("Nguyễn Công Trạng", "2028-11", ["Bùi Văn Sáng"])
    ]
    assert [(n["person"]["full_name"], n["requirement"], n["planned_for"]) for n in document["not_trainable"]] == [
        ("Đàm Văn Khánh", "months-left-term", "front_chair")
    ]
    told = [(p["code"], p["row"], p["column"]) for p in document["problems"] if p["file"] == str(PLANS)]
    assert sorted(told) == [
        ("planned_person_unknown", 14, None),
        ("planned_post_unknown", 12, "F"),
        ("planned_twice", 13, None),
    ]
    counts = document["counts"]
    assert (counts["planned_people"], counts["planned_needs"]) == (6, len(BY_HAND))
    assert (counts["retiring"], counts["without_successor"]) == (1, 0)
    assert (document["horizon"], document["later_stretches"]) == (5, ["2025-07-01"])
    assert [file["path"] for file in document["run"]["files"]] == [str(TAN_SON), str(PLANS)]


def test_without_the_flags_nothing_changes(door: Runs) -> None:
    """The needs of the posts held are those of a run that knows of no plans."""
    plain = door(*NEEDS, "--format", "json").document
    planned = door(*NEEDS, "--succession", PLANS, "--format", "json").document
    keys = [(need["person"]["ref"], need["course"]) for need in plain["needs"]]
    assert len(keys) == 10
    assert set(keys) <= {(need["person"]["ref"], need["course"]) for need in planned["needs"]}
    assert {tuple(need["reasons"]) for need in plain["needs"]} == {("gap",), ("grace",)}
    assert (plain["planned"], plain["horizon"], plain["later_stretches"]) == ([], 0, [])


@pytest.mark.parametrize("verb", ["plan", "reconcile"])
def test_other_verbs_take_the_same_needs(verb: str, door: Runs) -> None:
    """A plan seats them by their days; of the registrations none is counted twice and none lost."""
    more = ("--horizon", "5", "--succession", PLANS, "--format", "json")
    if verb == "plan":
        document = door("plan", TAN_SON, "--from", "2023", "--to", "2028", "--quick", *more).document
        seats = [m for one in document["classes"] for m in one["people"]] + document["unmet"]
        sang = [one for one in seats if one["person"]["full_name"] == "Bùi Văn Sáng"]
        assert {(one["due"], one["overdue"]) for one in sang} == {("2028-11-30", False)}
        hien = [one for one in seats if one["person"]["full_name"] == "Mạc Văn Hiển"]
        assert [(one["due"], one["overdue"]) for one in hien] == [(None, False)]
    else:
        registrations = SAMPLES / "registrations-2022"
        document = door("reconcile", registrations, "--roster", TAN_SON, "--year", "2023", *more).document
        lists = document["lists"]
        assert len(lists["needed_registered"]) + len(lists["needed_not_registered"]) == document["counts"]["needs"]
        assert {"holder_retires", "promotion", "succession"} & {r["reason"] for r in lists["needed_not_registered"]}
    needs = door(*NEEDS, *more).document
    assert document["counts"]["needs"] == needs["counts"]["needs"] == 14
    schema = json.loads((folder("schemas") / "json" / f"{verb}.schema.json").read_text(encoding="utf-8"))
    assert list(Draft202012Validator(schema).iter_errors(document)) == []


@pytest.mark.parametrize("verb", ["plan", "reconcile"])
def test_other_verbs_say_what_else_made_needs(verb: str, door: Runs) -> None:
    """Fourteen needs in place of nine are not told without why; without the flags nothing is said."""
    run = {
        "plan": ("plan", TAN_SON, "--from", "2023", "--quick"),
        "reconcile": ("reconcile", SAMPLES / "registrations-2022", "--roster", TAN_SON, "--year", "2023"),
    }[verb]
    told = " ".join(door(*run, "--horizon", "5", "--succession", PLANS, "--lang", "en").out.split())
    assert "Looked ahead to the end of 2028" in told
    assert "Planned people who fall short of the planned post: 5/6 (83.3 %); needs of planned posts: 7" in told
    plain = door(*run, "--lang", "en").out
    assert "Looked ahead" not in plain
    assert "planned post" not in plain


def test_a_registration_for_a_planned_post_answers_its_need(door: Runs, tmp_path: Path) -> None:
    """With the reason of the plan; without the list it is a wish."""
    asked = tmp_path / "đăng ký.csv"
    asked.write_text(
        "Họ và tên;Ngày sinh;Đơn vị;Khóa đăng ký\nChu Thị Nữ;08/3/1991;Xã Tân Sơn;Trung cấp LLCT\n", encoding="utf-8"
    )
    run = ("reconcile", asked, "--roster", TAN_SON, "--year", "2023", "--format", "json")
    lists = door(*run, "--horizon", "1", "--succession", PLANS).document["lists"]
    assert [(r["why"], r["due"]) for r in lists["needed_registered"]] == [("promotion", "2024-06-01")]
    assert [r["why"] for r in door(*run).document["lists"]["registered_not_needed"]] == ["not_required"]


def test_the_column_of_the_roster(door: Runs, tmp_path: Path) -> None:
    """Counted when it is asked for by the word; otherwise the summary says that there is one."""
    path = tmp_path / "danh sách.csv"
    person = "1;Vũ Thị Lụa;02/3/1988;Xã An Bình;VP-TK;Sơ cấp;Bí thư Đảng ủy"
    path.write_text(f"DANH SÁCH CÁN BỘ\n{ROSTER}\n{person}\n", encoding="utf-8")
    run = ("needs", path, "--year", "2024", "--lang", "en")
    asked = door(*run, "--succession", "roster", "--format", "json").document
    assert [n["planned_for"] for n in asked["needs"] if n["course"] == "theory-intermediate"] == [["party_secretary"]]
    silent = door(*run)
    assert "People whom the roster plans for posts: 1; --succession roster counts them" in " ".join(silent.out.split())
    assert "Planned for posts" not in silent.out


def test_the_workspace_names_the_list(door: Runs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By year; the flag takes its place."""
    office = roster(tmp_path, MEETS_ALL)
    plans(tmp_path, "Vũ Thị Lụa;02/3/1988;Xã An Bình;Chủ tịch UBND;", name="a.csv")
    other = plans(tmp_path, "Vũ Thị Lụa;02/3/1988;Xã An Bình;Bí thư Đảng ủy;", name="b.csv")
    settings = f'rosters = "{office.name}"\nsuccession = {{ 2023 = "a.csv" }}\n'
    (tmp_path / "cadre-audit.toml").write_text(settings, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    for given, posts in (
        (("--year", "2023"), ["committee_chair"]),
        (("--year", "2024"), []),
        (("--year", "2023", "--succession", other), ["party_secretary"]),
    ):
        document = door("needs", *given, "--format", "json").document
        assert [one["position"] for one in document["planned"]] == posts


def test_hostile_lists(door: Runs, tmp_path: Path) -> None:
    """Nobody in the list, no list, no column in the roster: one sentence and an honest exit code."""
    office = roster(tmp_path, MEETS_ALL)
    run = ("needs", office, "--year", "2023", "--lang", "en", "--succession")
    empty = door(*run, plans(tmp_path))
    assert (empty.code, empty.out) == (4, "")
    assert "Nobody was found in the succession list" in empty.err
    posts = door(*run, plans(tmp_path, "Vũ Thị Lụa;02/3/1988;Xã An Bình;;", name="trống.csv"))
    assert (posts.code, posts.out) == (4, "")
    assert "names no planned post of anybody" in posts.err
    missing = door(*run, tmp_path / "nix.csv")
    assert (missing.code, missing.out) == (3, "")
    column = door(*run, "roster")
    assert (column.code, column.out) == (4, "")
    assert "has no column of planned posts" in column.err


def test_a_list_that_cannot_be_read_makes_the_run_incomplete(door: Runs, tmp_path: Path) -> None:
    """Beside one that can: everything else is told, with exit code 3; how long she has left depends on her sex."""
    office = roster(tmp_path, MEETS_ALL)
    good = plans(tmp_path, "Vũ Thị Lụa;02/3/1988;Xã An Bình;Bí thư Đảng ủy;")
    bad = tmp_path / "hỏng.xlsx"
    bad.write_bytes(b"PK\x03\x04 nothing")
    answer = door("needs", office, "--year", "2023", "--succession", good, "--succession", bad, "--format", "json")
    assert answer.code == 3
    assert [one["outcome"] for one in answer.document["planned"]] == ["unclear"]
    assert [p["file"] for p in answer.document["problems"] if p["code"] == "file_not_read"] == [str(bad)]


def test_a_list_of_needs_takes_no_plans(door: Runs, tmp_path: Path) -> None:
    """Needs that somebody else has worked out are planned as they stand."""
    for flag, value in (("--horizon", "1"), ("--succession", PLANS), ("--training", tmp_path / "turns.csv")):
        answer = door("plan", "--from", "2023", "--needs", tmp_path / "n.csv", flag, value, "--lang", "en")
        assert refused(answer, 2).endswith("leave them out beside --needs.")


def test_the_list_is_no_place_for_a_report(door: Runs, tmp_path: Path) -> None:
    """What is read is never written over."""
    list_ = plans(tmp_path, "Vũ Thị Lụa;02/3/1988;Xã An Bình;Bí thư Đảng ủy;")
    before = list_.read_bytes()
    answer = door("needs", roster(tmp_path, MEETS_ALL), "--year", "2023", "--succession", list_, "-o", list_)
    assert answer.code == 2
    assert list_.read_bytes() == before


@pytest.mark.parametrize("own", ["vi", "en"])
def test_workbook_and_csv_name_the_planned_post(own: str, door: Runs, tmp_path: Path) -> None:
    """The workbook has a sheet of plans and one of who retires; the text table the columns beside each need."""
    book, table = tmp_path / "needs.xlsx", tmp_path / "needs.csv"
    door(*NEEDS, "--horizon", "5", "--succession", PLANS, "--lang", own, "-o", book, "-o", table)
    sheets = load_workbook(book).sheetnames
    assert {"vi": {"Cán bộ trong quy hoạch", "Đến tuổi nghỉ hưu"}, "en": {"Planned for posts", "Retiring"}}[own] <= set(
        sheets
    )
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    heading = {"vi": "Quy hoạch chức danh", "en": "Planned for"}[own]
    assert sum(bool(row[heading]) for row in rows) == len(BY_HAND)


def test_the_form_reads_back(door: Runs, tmp_path: Path) -> None:
    """Filled in by one row, the blank form is a list of plans without a problem of its own."""
    form = tmp_path / "mẫu.xlsx"
    door("template", "succession", "-o", form, "--lang", "vi")
    book = load_workbook(form)
    sheet = book.worksheets[0]
    head = next(row for row in sheet.iter_rows() if any(cell.value == "Họ và tên" for cell in row))
    column = {cell.value: cell.column for cell in head}
    said = {
        "Họ và tên": "Vũ Thị Lụa", "Ngày, tháng, năm sinh": "02/3/1988", "Đơn vị": "Xã An Bình",
        "Chức danh quy hoạch": "Bí thư Đảng ủy", "Ngày dự kiến bổ nhiệm": "01/6/2024",
        "Nhiệm kỳ quy hoạch": "2020-2025", "Văn bản phê duyệt quy hoạch": "45-QĐ/HU", "Đơn vị quy hoạch": "Xã Hòa Lạc",
    }  # fmt: skip
    for heading, value in said.items():
        sheet.cell(head[0].row + 3, column[heading]).value = value
    book.save(form)
    run = ("needs", roster(tmp_path, MEETS_ALL), "--year", "2023", "--succession", form)
    document = door(*run, "--format", "json").document
    (one,) = document["planned"]
    assert (one["position"], one["unit"], one["from"]) == ("party_secretary", "Xã Hòa Lạc", "2024-06-01")
    assert (one["term"], one["document"]) == ("2020-2025", "45-QĐ/HU")
    assert [p for p in document["problems"] if p["file"] == str(form)] == []
