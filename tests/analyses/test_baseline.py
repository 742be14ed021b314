"""Gaps against a baseline: known, new and gone, by the person and not by the file they stand in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from cadre_audit.analyses.baseline import Compared, Scope, baseline_record, compare, gaps_to_save
from cadre_audit.analyses.check import check
from cadre_audit.judge.verdicts import Verdict, Verdicts
from cadre_audit.standards.baseline import KnownGap
from tests.judge.laws import CLERK, law, level
from tests.judge.people import judged

LAW = law(level("it", "basic"), level("political_theory", "primary"))
HOA: dict[str, Any] = {
    "full_name": "Nguyễn Thị Hoà", "birth_date": "1980-05-01", "unit": "xã Tân Lộc", "position_code": CLERK,
    "it": "none", "political_theory": "primary",
}  # fmt: skip
BINH = {**HOA, "full_name": "Trần Văn Bình", "birth_date": "1975"}
SEEN = date(2024, 1, 1)


def known(**changes: Any) -> KnownGap:
    """The gap of Hoà in IT, seen first on the first day of the year."""
    given = {"full_name": "NGUYỄN THỊ HÒA", "birth": "1980-05-01", "unit": "UBND xã Tân Lộc", "requirement": "it"}
    return KnownGap.model_validate({**given, "first_seen": SEEN, **changes})


def compared(people: list[dict[str, Any]], *baseline: KnownGap, **scope: bool) -> tuple[Verdicts, Compared]:
    """The people judged on 15 June 2024, and their gaps held against a baseline."""
    verdicts = judged(people, LAW)
    return verdicts, compare(verdicts, baseline, Scope(**scope))


def test_known_and_new_gaps() -> None:
    """However name and unit are typed; the age counts from the day it was first seen."""
    verdicts, found = compared([HOA, BINH], known())
    assert (list(found.known.values()), found.new, found.gone) == ([SEEN], 1, [])
    it = list(verdicts.requirements).index("it")
    day = date(2024, 6, 15)
    # 31 + 29 + 31 + 30 + 31 + 14
    assert baseline_record(found, (0, it), day) == {"state": "known", "first_seen": "2024-01-01", "days": 166}
    assert baseline_record(found, (1, it), day) == {"state": "new", "first_seen": None, "days": None}
    assert baseline_record(found, (0, it), date(2023, 1, 1))["days"] == 0


@pytest.mark.parametrize(
    "other",
    [
        {"full_name": "Nguyễn Thị Hoa"},
        {"unit": "xã Tân Lọc"},
        {"requirement": "political-theory"},
        {"birth": "1980-05-02"},
    ],
    ids=lambda other: next(iter(other)),
)
def test_another_person_or_requirement_is_not_known(other: dict[str, str]) -> None:
    """Tone marks count, and so does every part of what a gap is known by."""
    assert compared([HOA], known(**other))[1].new == 1


@pytest.mark.parametrize(("recorded", "now"), [("1980", "1980-05-01"), ("1980-05-01", "1980"), (None, "1980-05-01")])
def test_a_birth_that_is_told_more_exactly_is_the_same(recorded: str | None, now: str) -> None:
    """A completed roster makes no new gaps."""
    assert compared([{**HOA, "birth_date": now}], known(birth=recorded))[1].new == 0


def test_a_birth_that_may_be_of_two_people_is_not_guessed() -> None:
    """Two namesakes in one unit: whose gap was known cannot be told, so both are new."""
    people = [HOA, {**HOA, "birth_date": "1980-09-09"}]
    found = compared(people, known(birth="1980"))[1]
    assert (found.new, [now for _, now in found.gone]) == (2, ["gap"])


def test_namesakes_are_counted() -> None:
    """A second gap of the same name, birth and unit is new: it may be another person's."""
    assert compared([HOA, HOA], known())[1].new == 1
    assert compared([HOA, HOA], known(), known())[1].new == 0


@pytest.mark.parametrize(
    ("person", "now"),
    [
        ({**HOA, "it": "basic"}, "met"),
        ({**HOA, "it": None}, "unknown"),
        ({**HOA, "position_code": None}, "no_standard"),
        (BINH, "person_absent"),
    ],
)
def test_what_has_become_of_a_gap_is_told(person: dict[str, Any], now: str) -> None:
    """A blank cell is no proof that the gap was closed."""
    assert [told for _, told in compared([person], known())[1].gone] == [now]


def test_a_requirement_that_the_law_no_longer_has() -> None:
    """A baseline of other law still works."""
    assert [now for _, now in compared([HOA], known(requirement="major"))[1].gone] == ["not_required"]


def test_a_check_of_a_part_calls_nothing_gone_that_it_did_not_look_at() -> None:
    """Other units, other requirements, and who may stand in a file that could not be read."""
    away = known(full_name="Lê An", unit="xã An Bình")
    assert compared([HOA], known(), away, is_of_units=True)[1].gone == []
    assert compared([HOA], known(), known(requirement="major"), is_of_requirements=True)[1].gone == []
    assert compared([HOA], known(), away, is_incomplete=True)[1].gone == []
    # of a unit that was looked at, who is not there is gone
    assert len(compared([HOA], known(full_name="Lê An"), is_of_units=True)[1].gone) == 1


def test_saving_keeps_the_day_of_known_gaps() -> None:
    """New ones get the day of the audit; what was closed goes, what is not settled stays."""
    people = [HOA, BINH, {**HOA, "full_name": "Lê An", "it": None}, {**HOA, "full_name": "Lý Mai", "it": "basic"}]
    verdicts, found = compared(people, known(), known(full_name="Lê An"), known(full_name="Lý Mai"))
    saved = [(gap.full_name, gap.birth, gap.first_seen) for gap in gaps_to_save(verdicts, found)]
    assert saved == [
        ("Lê An", "1980-05-01", SEEN),
        ("Trần Văn Bình", "1975", date(2024, 6, 15)),
        ("Nguyễn Thị Hoà", "1980-05-01", SEEN),
    ]


def test_saving_after_a_check_of_a_part_loses_nobody() -> None:
    """The gaps of other units stay."""
    away = known(full_name="Lê An", unit="xã An Bình")
    verdicts, found = compared([HOA], known(), away, is_of_units=True)
    assert away in gaps_to_save(verdicts, found)
    verdicts, found = compared([HOA], known(), away)
    assert away not in gaps_to_save(verdicts, found)


def test_what_is_saved_is_known_the_next_time() -> None:
    """Whoever they are, in whatever order."""
    people = [HOA, HOA, BINH, {**BINH, "unit": None, "birth_date": None}, {**BINH, "political_theory": "none"}]
    verdicts = judged(people, LAW)
    saved = gaps_to_save(verdicts, None)
    assert len(saved) == verdicts.counts()[Verdict.GAP] == 6
    again = compared(people[::-1], *saved)[1]
    assert (again.new, again.gone, set(again.known.values())) == (0, [], {date(2024, 6, 15)})


def test_the_report() -> None:
    """Counts, findings with their state, and the table of what is gone."""
    verdicts, found = compared([HOA, BINH], known(), known(full_name="Lê An"))
    report = check(verdicts, compared=found)
    assert {key: report.counts[key] for key in ("gap_new", "gap_known", "gap_gone")} == {
        "gap_new": 1,
        "gap_known": 1,
        "gap_gone": 1,
    }
    states = {record["person"]["full_name"]: record["baseline"]["state"] for record in report.findings}
    assert states == {"Nguyễn Thị Hoà": "known", "Trần Văn Bình": "new"}
    (gone,) = next(table for table in report.tables if table.id == "gone").records
    assert (gone["full_name"], gone["first_seen"], gone["now"]) == ("Lê An", "2024-01-01", "person_absent")


def test_only_gaps_are_held_against_a_baseline() -> None:
    """What is unknown is neither known nor new."""
    verdicts, found = compared([{**HOA, "it": None}], known())
    assert [record["baseline"] for record in check(verdicts, compared=found).findings] == [None]
    waived = replace(verdicts, matrix=verdicts.matrix * 0 + Verdict.WAIVED)
    assert compare(waived, [known()], Scope()).gone == [(known(), "waived")]


def test_two_districts_of_one_name_are_two_units() -> None:
    """The gap of Hoà of district X is not known by that of her namesake of Y; without a district it may be either's."""
    x, y = ({**HOA, "political_theory": "intermediate", "unit": f"xã Tân Lộc, huyện {one}"} for one in "XY")
    _, found = compared([x, y], known(unit="xã Tân Lộc, huyện Y"))
    assert ([person for person, _ in found.known], found.gone) == ([1], [])
    assert len(compared([x], known(unit="xã Tân Lộc, huyện Y"))[1].gone) == 1
    assert len(compared([x], known(unit="xã Tân Lộc"))[1].known) == 1
