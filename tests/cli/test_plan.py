"""``plan`` as a person meets it: lists, limits, what cannot be, and what is said about it."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from cadre_audit.analyses.planning import solver
from cadre_audit.report.wording.plan import TEXTS

from .conftest import Runs
from .office import TAN_SON
from .test_contracts import faults

LIST = """Họ và tên,Đơn vị,Khóa học,Thời hạn,Điểm ưu tiên
Nguyễn An,Xã A,Trung cấp lý luận chính trị,31/12/2027,5
Nguyễn An,Xã A,Đại học,,
Trần Bình,XÃ A,Trung cấp lý luận chính trị,,
Lê Chi,Xã B,rank-specialist,30/6/2027,2
"""
IMPOSSIBLE = """courses: [{course: theory-intermediate, quarters: 4}]
unit_cover: {share: 0.5, source: Công văn 5}
must: {needs: all}
"""


@pytest.fixture
def needs(tmp_path: Path) -> Path:
    """A plain list of four needs of three people in two units."""
    path = tmp_path / "needs.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


def limits(folder: Path, text: str) -> Path:
    """A file of limits."""
    path = folder / "limits.yaml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("flags", [(), ("--quick",), ("--to", "2024")], ids=["best", "quick", "two years"])
def test_a_plan_of_a_roster_keeps_its_contract(flags: tuple[str, ...], door: Runs) -> None:
    """The schema holds, everybody in a class is counted, and every need is placed, unmet or barred."""
    answer = door("plan", TAN_SON, "--from", "2023", *flags, "--format", "json")
    document = answer.document
    assert faults("plan", document) == []
    counts = document["counts"]
    assert answer.code == 0
    assert sum(one["size"] for one in document["classes"]) == counts["planned"]
    assert counts["planned"] == counts["in_time"] + counts["too_late"] + counts["undated"]
    assert all(one["size"] == len(one["people"]) == sum(one["units"].values()) for one in document["classes"])
    assert len(document["unmet"]) == counts["unmet"] + counts["not_planned"]
    assert counts["needs"] == counts["planned"] + counts["unmet"] + counts["not_planned"] == 10


def test_who_may_not_enter_is_not_planned(door: Runs) -> None:
    """Row 23 has no college degree, which the course of theory asks for; the list of needs says so too."""
    document = door("plan", TAN_SON, "--from", "2023", "--format", "json").document
    barred = [one for one in document["unmet"] if one["reason"] == "not_eligible"]
    assert [(one["person"]["ref"], one["course"]) for one in barred] == [("DS CBCC!23", "theory-intermediate")]


def test_the_same_plan_twice(door: Runs) -> None:
    """The bytes are the same, so the digest is."""
    first, second = (door("plan", TAN_SON, "--from", "2023", "--format", "json").out for _ in range(2))
    assert first == second
    assert '"method": "highs"' in first


def test_what_is_told_while_it_plans(door: Runs, monkeypatch: pytest.MonkeyPatch) -> None:
    """The bar has words in both languages, and never counts backwards: it begins, tells its steps and ends."""
    told: list[tuple[str, int, int]] = []
    monkeypatch.setattr("cadre_audit.cli.progress.progress_bar", lambda _: lambda *done: told.append(done))
    assert door("plan", TAN_SON, "--from", "2023", "--to", "2024", "--format", "json").code == 0
    planning = [(done, all_) for what, done, all_ in told if what == "planning"]
    assert planning[0] == (0, 1)
    assert planning[-1] == (1, 1)
    steps = [done for done, _ in planning[1:-1]]
    assert steps == sorted(set(steps))
    assert steps[0] == 1
    assert all(done <= all_ for done, all_ in planning)
    assert all(f"said.{what}" in TEXTS or what == "reading" for what, _, _ in told)


def test_a_plain_list_is_planned(needs: Path, door: Runs) -> None:
    """Names of courses in words or as ids; one unit though it is spelt twice; the file is named with its people."""
    document = door("plan", "--needs", needs, "--from", "2027", "--format", "json").document
    assert faults("plan", document) == []
    assert document["counts"]["planned"] == 4
    assert document["run"]["files"][0]["people"] == 3
    theory = [one for one in document["classes"] if one["course"] == "theory-intermediate"]
    assert sum(one["units"]["Xã A"] for one in theory) == 2


@pytest.mark.parametrize(
    ("run", "words"),
    [
        (("--needs", "needs", "--from", "2027"), "Plan from Q1 2027 to Q4 2027"),
        ((str(TAN_SON), "--from", "2023", "--to", "2024", "--quick"), "Plan from Q1 2023 to Q4 2024"),
        ((str(TAN_SON), "--from", "2023", "--quick"), ""),
    ],
)
def test_the_years_of_a_plan_are_told(run: tuple[str, ...], words: str, needs: Path, door: Runs) -> None:
    """Where the law above it does not name them: a list has no law, and the law is that of the first year."""
    answer = door("plan", *(needs if one == "needs" else one for one in run), "--lang", "en")
    told = [line.strip(" •#") for line in answer.out.splitlines() if "Plan from" in line]
    assert told == ([words] if words else [])


def test_courses_of_a_list_are_named_as_everywhere(tmp_path: Path, door: Runs) -> None:
    """The short names that registrations and training records may use; "LLCT" is political theory."""
    path = tmp_path / "needs.csv"
    path.write_text("Họ và tên,Đơn vị,Khóa học\nAn,Xã A,Trung cấp LLCT\nBình,Xã A,Lớp đại học\n", encoding="utf-8")
    document = door("plan", "--needs", path, "--from", "2027", "--format", "json").document
    assert sorted(one["course"] for one in document["classes"]) == ["theory-intermediate", "university-degree"]


@pytest.mark.parametrize(("lang", "cost", "worst"), [("vi", "12.200.000", "0,"), ("en", "12,200,000", "0.")])
def test_numbers_of_objectives_and_limits_are_written_as_the_reader_does(
    lang: str, cost: str, worst: str, needs: Path, tmp_path: Path, door: Runs
) -> None:
    """A class of one: 12,000,000 and 200,000; numbers, not texts, in a workbook; plain numbers for machines."""
    needs.write_text(LIST.splitlines()[0] + "\nLê Chi,Xã B,theory-intermediate,,\n", encoding="utf-8")
    norms = (
        "courses: [{course: theory-intermediate, cost_per_class: 12000000, cost_per_head: 200000}]\n"
        "blackouts: [{from: 2027-01-16, to: 2027-02-05}]\n"
        "unit_cover: {share: 0.15}\n"
    )
    run = ("plan", "--needs", needs, "--from", "2027", "--limits", limits(tmp_path, norms))
    shown = door(*run, "--lang", lang, "--format", "plain", "-o", tmp_path / "p.xlsx").out
    assert any("2. " in line and line.split("\t")[1:3] == [cost, cost] for line in shown.splitlines())
    assert f"\t{worst}15\t" in shown
    assert ("16/01/2027 – 05/02/2027" if lang == "vi" else "2027-01-16 – 2027-02-05") in shown
    document = door(*run, "--format", "json").document
    assert next(one["value"] for one in document["objectives"] if one["name"] == "cost") == 12_200_000
    sheet = load_workbook(tmp_path / "p.xlsx")["Các mục tiêu" if lang == "vi" else "Objectives"]
    assert [(cell.value, cell.number_format) for cell in (sheet["B6"], sheet["C6"])] == [(12_200_000, "#,##0_)")] * 2


def test_limits_are_told_with_their_place(needs: Path, tmp_path: Path, door: Runs) -> None:
    """What came from the file has its line and its document, what came from the catalogue says so."""
    path = limits(tmp_path, "unit_cover: {share: 0.5, source: Công văn 5}\n")
    document = door("plan", "--needs", needs, "--from", "2027", "--limits", path, "--format", "json").document
    cover = next(one for one in document["limits"] if one["limit"] == "unit_cover")
    assert (cover["value"], cover["source"], cover["place"]) == (0.5, "Công văn 5", f"{path}:1")
    assumed = [one["about"] for one in document["limits"] if one["from"] == "assumed"]
    assert assumed == ["university-degree"]
    (university,) = [one for one in document["classes"] if one["course"] == "university-degree"]
    assert (university["until"], university["people"][0]["in_time"], document["counts"]["undated"]) == (None, None, 1)


def test_limits_that_contradict_each_other_end_with_five(needs: Path, tmp_path: Path, door: Runs) -> None:
    """Two of Xã A need a year each, one may be away; the share and the must are named, each with its line."""
    needs.write_text("".join(line for line in LIST.splitlines(True) if "Đại học" not in line), encoding="utf-8")
    run = ("plan", "--needs", needs, "--from", "2027", "--lang", "en", "--limits")
    answer = door(*run, limits(tmp_path, IMPOSSIBLE))
    assert (answer.code, answer.out) == (5, "")
    told = [line.strip() for line in answer.said if line.startswith("  - ")]
    assert told == [
        f"- at most 50 % of a unit may be away at once ({tmp_path}/limits.yaml:2)",
        f"- the needs that must be met in time ({tmp_path}/limits.yaml:3)",
    ]


def test_needs_that_no_limit_keeps_from_their_time(needs: Path, tmp_path: Path, door: Runs) -> None:
    """Nguyễn An needs four quarters of theory and one of university in a year: that no relaxed limit can mend."""
    answer = door("plan", "--needs", needs, "--from", "2027", "--lang", "en", "--limits", limits(tmp_path, IMPOSSIBLE))
    assert answer.code == 5
    assert "their courses take longer than there is time" in answer.err


def test_relaxing_one_of_them_makes_a_plan(tmp_path: Path, door: Runs) -> None:
    """The share lifted: both go at once."""
    path = tmp_path / "needs.csv"
    path.write_text("Họ và tên,Đơn vị,Khóa học\nAn,Xã A,theory-intermediate\nBình,Xã A,theory-intermediate\n", "utf-8")
    for share, code in (("0.5", 5), ("1.0", 0)):
        text = IMPOSSIBLE.replace("quarters: 4", "quarters: 5").replace("0.5", share)
        assert door("plan", "--needs", path, "--from", "2027", "--limits", limits(tmp_path, text)).code == code


def test_without_the_solver_the_quick_way_is_taken(
    needs: Path, tmp_path: Path, door: Runs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The plan says so, and what must be and is not found is not called impossible."""
    monkeypatch.setattr(solver, "find_spec", lambda _: None)
    run = ("plan", "--needs", needs, "--from", "2027", "--lang", "en")
    assert "without the solver HiGHS" in door(*run).out
    answer = door(*run, "--limits", limits(tmp_path, IMPOSSIBLE))
    assert answer.code == 5
    assert "cannot tell whether any plan does" in answer.err


WRONG_LISTS = {
    "unknown course": ("An,Xã A,Trung cấp lý luận chính trịi\n", "Did you mean"),
    "blank unit": ("An,,Đại học\n", "“Unit” is blank"),
    "twice": ("An,Xã A,Đại học\nAn,Xã A,university-degree\n", "in row 2 already"),
}


@pytest.mark.parametrize("name", WRONG_LISTS)
def test_a_wrong_list_is_told_with_its_place(name: str, tmp_path: Path, door: Runs) -> None:
    """One sentence with the row, nothing planned."""
    rows, words = WRONG_LISTS[name]
    path = tmp_path / "needs.csv"
    path.write_text("Họ và tên,Đơn vị,Khóa học\n" + rows, encoding="utf-8")
    answer = door("plan", "--needs", path, "--from", "2027", "--lang", "en")
    assert (answer.code, answer.out) == (4, "")
    assert words in answer.err
    assert ("row" in answer.err) or ("cell" in answer.err)


@pytest.mark.parametrize("text", ["Tên,Tuổi\nAn,30\n", "Họ và tên,Đơn vị,Khóa học\n"])
def test_a_list_of_something_else(text: str, tmp_path: Path, door: Runs) -> None:
    """Without the headings, or without rows, there is nothing to plan."""
    path = tmp_path / "needs.csv"
    path.write_text(text, encoding="utf-8")
    assert door("plan", "--needs", path, "--from", "2027").code == 4


@pytest.mark.parametrize(
    ("flags", "words"),
    [
        ((), "in which year the plan begins"),
        (("--from", "2027", "--to", "2026"), "is before the first year"),
        (("--from", "2027", str(TAN_SON)), "not both"),
        (("--from", "2027", "--unit", "Xã C"), "Xã C"),
        (("--from", "2027", "--limits", "none.yaml"), "no file of limits none.yaml"),
        (("--from", "2027", "--limits", "."), ". is a folder"),
        (("--from", "2027", "--nodes", "0"), "0 is too low, 1 is the least"),
        (("--from", "2027", "--csv-budget"), "--csv-budget needs cost norms or budgets"),
    ],
)
def test_wrong_use_is_told(flags: tuple[str, ...], words: str, needs: Path, door: Runs) -> None:
    """Exit 2 and a sentence."""
    answer = door("plan", "--needs", needs, "--lang", "en", *flags)
    assert answer.code == 2
    assert words in answer.err


def test_names_in_the_limits_that_nobody_has(needs: Path, tmp_path: Path, door: Runs) -> None:
    """A course, a host and a post that do not exist are faults with lines, not limits that silently bind nobody."""
    text = (
        "courses: [{course: theory-intermediat}]\n"
        "seats: [{host: Trường X, year: 2027, seats: 3}]\n"
        "staffed: [{positions: [Chủ tịt], away_at_most: 1}]\n"
    )
    answer = door("plan", "--needs", needs, "--from", "2027", "--limits", limits(tmp_path, text), "--lang", "en")
    assert answer.code == 4
    assert [f"limits.yaml:{line}:" in answer.err for line in (1, 2, 3)] == [True, True, True]


def test_the_workspace_names_the_limits(needs: Path, tmp_path: Path, door: Runs) -> None:
    """``limits`` of the workspace counts when no flag says otherwise."""
    limits(tmp_path, "classes_per_quarter: {at_most: 0}\n")
    (tmp_path / "cadre-audit.toml").write_text('limits = "limits.yaml"\n', encoding="utf-8")
    assert door("plan", "--needs", needs, "--from", "2027", "--format", "json").document["counts"]["planned"] == 0


def test_class_lists_can_be_signed(needs: Path, tmp_path: Path, door: Runs) -> None:
    """The workbook has a sheet of lists with a dotted line for each signature."""
    door("plan", "--needs", needs, "--from", "2027", "--lang", "vi", "-o", tmp_path / "plan.xlsx")
    sheet = load_workbook(tmp_path / "plan.xlsx")["Danh sách ký tên"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    heading = next(i for i, row in enumerate(rows) if "Ký tên" in row)
    column = rows[heading].index("Ký tên")
    people = rows[heading + 1 : heading + 5]
    assert all(row[0] and row[column] == "……………………………" for row in people)
    below = [cell for row in rows[heading + 5 :] for cell in row if cell]
    assert below == ["Để cấp có thẩm quyền xem xét"]
