"""``results``: the published figures from the samples, and each rule on a list small enough to count by hand."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cadre_audit.analyses.results import Period, Results, results
from cadre_audit.analyses.results_figures import By
from cadre_audit.problems import ProblemCode
from tests.tables.lists import CLASSES, SUMMARY, TURNS, read, turn, written

SAMPLES = Path(__file__).resolve().parents[2] / "sample_data" / "training"
YEAR_2019 = Period(date(2019, 1, 1), date(2019, 12, 31))
LAP_THACH = (
    ("Trung cấp lý luận chính trị", 3, 208), ("Bồi dưỡng cấp ủy viên cơ sở", 4, 671),
    ("Cập nhật kiến thức cho bí thư cấp ủy cơ sở", 3, 180), ("Sơ cấp lý luận chính trị", 3, 217),
    ("Bồi dưỡng đối tượng kết nạp Đảng", 10, 546), ("Bồi dưỡng đảng viên mới", 7, 513),
    ("Nghiệp vụ công tác Đảng", 26, 4106), ("Nghiệp vụ công tác đoàn thể", 19, 4437),
)  # fmt: skip


def of(*paths: Path, period: Period = YEAR_2019, by: Sequence[By] = ("course",)) -> Results:
    """The results of these files."""
    found = read(*paths)
    return results(found.turns, found.classes, found.summary, period, by)


def table(found: Results, id: str) -> dict[str, Any]:
    """One table of the machine document."""
    (own,) = [record for record in found.records if record["id"] == id]
    return own


def rows(found: Results, id: str) -> dict[str, int]:
    """Label → count of one table."""
    return {row["label"]: row["count"] for row in table(found, id)["rows"]}


def test_bac_me_2019() -> None:
    """145 = 34 itemised (3, 3, 11 of cadres; 5, 12 of civil servants) + 111; 1,511; 144; 1,800 only if disjoint."""
    found = of(SAMPLES / "bac-me-2019.csv")
    stated = table(found, "stated_heads")
    assert [(row["count"], row["itemised"], row["remainder"]) for row in stated["rows"]] == [
        (145, 34, 111), (1511, 0, 1511), (144, 0, 144),
    ]  # fmt: skip
    assert [(item["group"], item["count"]) for item in stated["rows"][0]["items"]] == [
        ("Cán bộ", 3), ("Cán bộ", 3), ("Cán bộ", 11), ("Công chức", 5), ("Công chức", 12),
    ]  # fmt: skip
    assert stated["total_if_disjoint"] == 1800
    told = {fact.key: fact.values for fact in found.facts}
    assert told["results_if_disjoint"] == {"groups": 3, "total": 1800}
    assert (found.counts["turns"], found.counts["learners"]) == (0, 0)


def test_lap_thach_2018_to_may_2021() -> None:
    """Eight courses, 75 classes and 10,878 learners; 20 heads apart; the classes on both edges are out."""
    period = Period(date(2018, 1, 1), date(2021, 5, 31))
    found = of(SAMPLES / "lap-thach-2018-2021.xlsx", period=period, by=("course", "host"))
    assert rows(found, "classes_by_course") == {course: classes for course, classes, _ in LAP_THACH}
    assert rows(found, "learners_by_course") == {course: learners for course, _, learners in LAP_THACH}
    assert (found.counts["classes"], found.counts["learners"]) == (75, 10878)
    assert len(rows(found, "classes_by_host")) == 3
    assert table(found, "stated_heads")["total_if_disjoint"] == 20
    assert (found.counts["outside"], found.counts["classes_not_held"]) == (2, 1)


@pytest.mark.parametrize(
    ("first", "last", "classes"),
    [
        (date(2017, 12, 31), date(2021, 5, 31), 76),
        (date(2018, 1, 1), date(2021, 6, 1), 76),
        (date(2018, 1, 2), date(2021, 5, 30), 75 - 16),
    ],
)
def test_a_day_more_or_less_moves_the_edges(first: date, last: date, classes: int) -> None:
    """The sample has a class that ended the day before, one the day after, and one of each course on both edges."""
    assert of(SAMPLES / "lap-thach-2018-2021.xlsx", period=Period(first, last)).counts["classes"] == classes


def test_the_agency_has_167_turns_of_61_people() -> None:
    """Turns and heads are two numbers, in two tables."""
    period = Period(date(2019, 1, 1), date(2022, 12, 31))
    found = of(SAMPLES / "cuc-2019-2022.csv", period=period, by=("course", "unit"))
    assert (found.counts["turns"], found.counts["heads"], found.counts["heads_up_to"]) == (167, 61, 61)
    assert table(found, "turns_by_course")["total"]["count"] == 167
    assert table(found, "heads_by_course")["total"]["count"] == 61
    assert table(found, "heads_by_course")["adds_up"] is False
    assert sum(rows(found, "heads_by_course").values()) > 61
    assert sum(rows(found, "heads_by_unit").values()) == 61


def test_every_table_counts_one_thing(tmp_path: Path) -> None:
    """Its unit is told, and is that of its name."""
    turns = written(tmp_path, TURNS, turn("Lý Thị Mận", "05/7/1979"), name="turns.csv")
    classes = written(tmp_path, CLASSES, "L1;Tin học;;2019;1;48;", name="classes.csv")
    found = of(turns, classes, by=("course", "kind", "unit", "period", "host", "mode"))
    wanted = {"turns": "turns", "heads": "heads", "classes": "classes", "learners": "turns"}
    assert {(r["id"].split("_")[0], r["unit_of_count"]) for r in found.records} == set(wanted.items())
    assert (found.counts["turns"], found.counts["learners"]) == (1, 48)


def test_what_states_no_label_is_the_remainder(tmp_path: Path) -> None:
    """Two of three name their course; spellings that sound alike are one."""
    people = (turn("A Vi", "1980", "Tin học"), turn("B Vi", "1981", "TIN HỌC"), turn("C Vi", "1982", ""))
    found = of(written(tmp_path, TURNS, *people))
    own = table(found, "turns_by_course")
    assert rows(found, "turns_by_course") == {"Tin học": 2}
    assert (own["remainder"]["count"], own["total"]["count"], own["adds_up"]) == (1, 3, True)


def test_what_may_lie_in_the_period_is_in_no_number(tmp_path: Path) -> None:
    """An end that is not known: listed with its place, and nothing more."""
    people = (turn("A Vi", "1980", end=""), turn("B Vi", "1981", end="2019"), turn("C Vi", "1982", end="01/01/2020"))
    found = of(written(tmp_path, TURNS, *people))
    assert [found.counts[name] for name in ("turns", "period_undecided", "outside")] == [1, 1, 1]
    (undecided,) = [one for one in found.tables if one.id == "undecided"]
    assert [(one["full_name"], one["place"]["row"]) for one in undecided.records] == [("A Vi", 3)]


def test_more_items_than_stated_are_told(tmp_path: Path) -> None:
    """40 of 34 cannot be: a problem at the row of the whole, and a remainder below zero that nobody hides."""
    found = of(written(tmp_path, SUMMARY, "Cán bộ xã;;;34;;2019", "Cán bộ xã;Cán bộ;Tin học;40;;2019"))
    assert [(one.code, one.row, one.hint) for one in found.problems] == [(ProblemCode.TOTAL_DIFFERS, 3, "40")]
    assert table(found, "stated_heads")["rows"][0]["remainder"] == -6


def test_a_part_that_is_itemised_by_course_counts_once(tmp_path: Path) -> None:
    """17 cadres, of whom 3 and 14 by course: 17 are itemised, not 34."""
    parts = (";;20", "Cán bộ;;17", "Cán bộ;A;3", "Cán bộ;B;14")
    lines = [f"Cán bộ xã;{part};;2019" for part in parts]
    (row,) = table(of(written(tmp_path, SUMMARY, *lines)), "stated_heads")["rows"]
    assert (row["itemised"], row["remainder"]) == (17, 3)


def test_a_class_list_cannot_be_told_by_unit(tmp_path: Path) -> None:
    """A class has learners of several units, and the report says so instead of a table of guesses."""
    found = of(written(tmp_path, CLASSES, "L1;Tin học;;2019;1;48;"), by=("unit", "period"))
    assert [record["id"] for record in found.records] == ["classes_by_period", "learners_by_period"]
    assert "results_not_by" in [fact.key for fact in found.facts]


def test_an_average_leaves_out_classes_without_learners(tmp_path: Path) -> None:
    """48 and 49 learners and one class that does not say: 48.5, of two classes."""
    found = of(written(tmp_path, CLASSES, "L1;A;;2019;1;48;", "L2;A;;2019;1;49;", "L3;A;;2019;1;;"))
    (mean,) = [fact.values for fact in found.facts if fact.key == "results_per_class"]
    assert (mean["k"], mean["n"], mean["mean"].replace(",", ".")) == (97, 2, "48.5")
    assert found.counts["classes"] == 3


@pytest.mark.parametrize(
    ("first", "second", "twice"),
    [
        (turn("A Vi", "05/7/1979"), turn("A VI", "05/7/1979", "TRUNG CẤP LLCT"), 1),
        (turn("A Vi", "05/7/1979"), turn("A Vi", "05/7/1979", unit="Xã Khác"), 1),
        (turn("A Vi", "1979"), turn("A Vi", "1979"), 1),
        (turn("A Vi", "1979"), turn("A Vi", "1979", unit="Xã Khác"), 0),
        (turn("A Vi", ""), turn("A Vi", ""), 0),
        (turn("A Vi", "05/7/1979"), turn("A Vi", "06/7/1979"), 0),
        (turn("A Vi", "05/7/1979"), turn("B Vi", "05/7/1979"), 0),
        (turn("A Vi", "05/7/1979"), turn("A Vi", "05/7/1979", "Tin học"), 0),
        (turn("A Vi", "05/7/1979"), turn("A Vi", "05/7/1979", end="11/6/2019"), 0),
        (turn("A Vi", "05/7/1979", end="2019"), turn("A Vi", "05/7/1979", end="2019"), 0),
        (turn("A Vi", "05/7/1979", end="10/6/2018"), turn("A Vi", "05/7/1979", end="10/6/2018"), 0),
    ],
)
def test_a_turn_that_stands_twice_is_told_and_still_counted(
    first: str, second: str, twice: int, tmp_path: Path
) -> None:
    """Of one person, course and day, in the period; the other row is named, and the number is the list's."""
    found = of(written(tmp_path, TURNS, first, second))
    told = [one for one in found.problems if one.code is ProblemCode.TURN_TWICE]
    assert [(one.row, one.hint.split()[-1]) for one in told] == [(4, "!3")] * twice
    assert found.counts["turns"] == (0 if "/2018" in first else 2)


def test_of_three_rows_of_one_turn_two_are_too_many(tmp_path: Path) -> None:
    """Each is told with the first."""
    found = of(written(tmp_path, TURNS, *[turn("A Vi", "05/7/1979")] * 3))
    told = [(one.row, one.hint.split()[-1]) for one in found.problems if one.code is ProblemCode.TURN_TWICE]
    assert told == [(4, "!3"), (5, "!3")]
