"""Which courses a person is sent to: the fewest that close everything, and who is in one already."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Any

import pytest

from cadre_audit.analyses.attended import Attendance, Attendances
from cadre_audit.analyses.closers import closers
from cadre_audit.analyses.needs import Needs, needs
from cadre_audit.report.model import Record
from cadre_audit.standards.courses import Courses, load
from tests.judge.laws import CLERK, grace, law, level, requirement
from tests.judge.people import judged

SHIPPED = load()
YEAR, END = 2024, date(2024, 12, 31)
CLERK_AN: dict[str, Any] = {
    "full_name": "Lê Văn An", "position_code": CLERK, "birth_date": "1985-05-10", "sex": "male", "party_member": True,
    "general_education": "upper_secondary", "recruited_on": "2010-01-01", "kind": "civil_servant",
}  # fmt: skip


def with_courses(*own: dict[str, Any]) -> Courses:
    """The shipped catalogue and invented courses after it."""
    given = [{"title": {"vi": one["id"], "en": one["id"]}, "content_area": "professional", **one} for one in own]
    data = SHIPPED.model_dump(exclude_unset=True)
    return Courses.model_validate({**data, "courses": [*data["courses"], *given]})


def found_for(
    *demands: dict[str, Any], courses: Courses = SHIPPED, attended: Attendances | None = None, **person: Any
) -> Needs:
    """The needs of one clerk by an invented law."""

    def told(_people: Collection[int]) -> Attendances:
        return attended or Attendances()

    own = judged([{**CLERK_AN, **person}], law(*demands))
    return needs([own], courses, YEAR, attended=None if attended is None else told)


def table(found: Needs, id: str) -> list[Record]:
    """The records of one table."""
    return list(next(table for table in found.tables if table.id == id).records)


def chosen(found: Needs) -> dict[str, tuple[list[str], list[str], list[str]]]:
    """Course → the requirements that it closes, the courses that it spares, what comes before it."""
    return {
        one["course"]: ([gap["requirement"] for gap in one["closes"]], one["instead_of"], one["after"])
        for one in table(found, "needs")
    }


def record(course: str, state: str = "under_way", last_day: int | None = 20251231, person: int = 0) -> Attendance:
    """A training record."""
    ends = f"{last_day // 10000}-{last_day // 100 % 100:02}-{last_day % 100:02}" if last_day else None
    return Attendance(person, course, course, state, "2023-09-01", ends, last_day, None, "turns.csv", "!3")


def records(*own: Attendance) -> Attendances:
    """The records of one person."""
    return Attendances({0: own})


PRIMARY = level("political_theory", "primary", id="floor", closes_with="theory-elementary")
MIDDLE = level("political_theory", "intermediate", closes_with="theory-intermediate")
MEMBER = {"professional_level": "bachelor", "planned_position": "Chủ tịch UBND", "political_theory": "none"}


def test_a_higher_course_gives_what_a_lower_one_gives() -> None:
    """Elementary and intermediate theory are wanted: intermediate alone closes both."""
    found = found_for(PRIMARY, MIDDLE, **MEMBER)
    assert chosen(found) == {"theory-intermediate": (["floor", "political-theory"], ["theory-elementary"], [])}
    assert found.counts["needs"] == 1


def test_a_course_that_is_closed_to_the_person_spares_nothing() -> None:
    """Who has no college degree may not enter intermediate theory: elementary theory stays a need of its own."""
    found = found_for(PRIMARY, MIDDLE, **{**MEMBER, "professional_level": "intermediate"})
    assert chosen(found) == {
        "theory-elementary": (["floor"], [], []), "theory-intermediate": (["political-theory"], [], []),
    }  # fmt: skip


def test_each_requirement_keeps_its_own_day() -> None:
    """One is wanted already, the other has time: the need is due at once, and the day of the other is told."""
    floor = {**PRIMARY, "grace": grace("2020-01-01", "2027-06-30")}
    (need,) = table(found_for(floor, MIDDLE, **MEMBER), "needs")
    assert need["due"] is None
    assert [(one["requirement"], one["reason"], one["due"]) for one in need["closes"]] == [
        ("floor", "grace", "2027-06-30"), ("political-theory", "gap", None),
    ]  # fmt: skip


def test_a_degree_that_gives_level_and_field_of_study() -> None:
    """An office's own degree in law closes the level and the field; the law names two courses."""
    asked = (
        level("professional_level", "bachelor", closes_with="university-degree"),
        requirement("major", any_of=["luật"], closes_with="legal-intermediate"),
    )
    person = {"professional_level": "intermediate", "major": "Kế toán"}
    gives = {"field": "professional_level", "level": "bachelor", "major": "luật"}
    own = with_courses({"id": "law-degree", "gives": gives})
    assert set(chosen(found_for(*asked, **person))) == {"university-degree", "legal-intermediate"}
    assert chosen(found_for(*asked, courses=own, **person)) == {
        "law-degree": (["professional-level", "major"], ["university-degree", "legal-intermediate"], [])
    }


def test_a_course_of_other_staff_spares_nothing() -> None:
    """The same degree, held for cadres alone."""
    gives = {"field": "professional_level", "level": "bachelor", "major": "luật"}
    own = with_courses({"id": "law-degree", "gives": gives, "for_kinds": ["cadre"]})
    asked = (
        level("professional_level", "bachelor", closes_with="university-degree"),
        requirement("major", any_of=["luật"], closes_with="legal-intermediate"),
    )
    found = found_for(*asked, courses=own, professional_level="intermediate", major="Kế toán")
    assert set(chosen(found)) == {"university-degree", "legal-intermediate"}


@pytest.mark.parametrize(
    ("months", "course"), [(11, "short-degree"), (12, "university-degree"), (None, "university-degree")]
)
def test_a_shorter_course_of_the_same_level(months: int | None, course: str) -> None:
    """Only where both lengths are told, and only when it is shorter; of two alike the law's own stays."""
    data = SHIPPED.model_dump(exclude_unset=True)
    next(one for one in data["courses"] if one["id"] == "university-degree")["duration_months"] = 12
    gives = {"field": "professional_level", "level": "bachelor"}
    short = {"id": "short-degree", "title": {"vi": "a", "en": "a"}, "content_area": "professional", "gives": gives}
    own = Courses.model_validate({**data, "courses": [*data["courses"], {**short, "duration_months": months}]})
    asked = level("professional_level", "bachelor", closes_with="university-degree")
    assert list(chosen(found_for(asked, courses=own, professional_level="college"))) == [course]


def test_a_course_that_ended_spares_nothing() -> None:
    """The shorter one is held no more."""
    gives = {"field": "political_theory", "level": "intermediate"}
    own = with_courses({"id": "quick", "gives": gives, "duration_months": 1, "available_to": "2023-12-31"})
    assert list(chosen(found_for(MIDDLE, courses=own, **MEMBER))) == ["theory-intermediate"]


def test_the_law_counts_a_degree_as_training() -> None:
    """11/2014/TT-BNV: a degree in administration in place of the course for specialists, where it is accepted."""
    gives = {"field": "professional_level", "level": "bachelor", "major": "hành chính công"}
    own = with_courses({"id": "administration", "gives": gives})
    asked = (
        level("professional_level", "bachelor", closes_with="university-degree"),
        level("state_management", "specialist", closes_with="rank-specialist", accepts=["admin-degree"]),
    )
    person = {"professional_level": "college", "state_management": "none"}
    assert chosen(found_for(*asked, courses=own, **person)) == {
        "administration": (
            ["professional-level", "state-management"], ["university-degree", "rank-specialist"], [],
        )
    }  # fmt: skip
    strict = {**asked[1], "accepts": []}
    assert set(chosen(found_for(asked[0], strict, courses=own, **person))) == {"university-degree", "rank-specialist"}


def test_what_closes_a_clause_of_parts() -> None:
    """All parts have to be closed, of alternatives one; what no course gives is closed by the named one only."""
    (demand,) = [rule.requirement for rule in law(
        requirement("any_of", closes_with="it-basic", of=[level("it", "basic"), level("political_theory", "primary")])
    ).rules[CLERK]]  # fmt: skip
    named = SHIPPED.course("it-basic")
    assert closers(demand, named, SHIPPED, END) == (
        "theory-elementary", "theory-intermediate", "theory-advanced", "it-basic",
    )  # fmt: skip
    (both,) = [rule.requirement for rule in law(
        requirement("all_of", closes_with="it-basic", of=[level("it", "basic"), requirement("party_member")])
    ).rules[CLERK]]  # fmt: skip
    assert closers(both, named, SHIPPED, END) == ("it-basic",)


def test_who_is_under_way_is_not_needed_again() -> None:
    """The gap is told with the record, its end and its day; nothing is left to need."""
    found = found_for(MIDDLE, attended=records(record("theory-intermediate")), **MEMBER)
    assert (found.counts["needs"], found.counts["under_way"], found.counts["classes"]) == (0, 1, 0)
    (one,) = table(found, "under_way")
    assert (one["requirement"], one["course"], one["ends"], one["due"], one["in_time"], one["record"]["ref"]) == (
        "political-theory", "theory-intermediate", "2025-12-31", None, False, "!3",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("last_day", "in_time"), [(20270630, True), (20270701, False), (None, None)], ids=["the day", "after", "not told"]
)
def test_whether_the_course_ends_by_the_due_day(last_day: int | None, in_time: bool | None) -> None:
    """The law gives until 30 June 2027."""
    asked = {**MIDDLE, "grace": grace("2020-01-01", "2027-06-30")}
    found = found_for(asked, attended=records(record("theory-intermediate", last_day=last_day)), **MEMBER)
    assert [one["in_time"] for one in table(found, "under_way")] == [in_time]


def test_a_higher_course_under_way_closes_a_lower_gap() -> None:
    """Advanced theory for who needs intermediate; elementary theory is not enough, and is no reason to stay away."""
    assert found_for(MIDDLE, attended=records(record("theory-advanced")), **MEMBER).counts["needs"] == 0
    lower = found_for(MIDDLE, attended=records(record("theory-elementary")), **MEMBER)
    assert (lower.counts["needs"], lower.counts["under_way"]) == (1, 0)


def test_the_second_course_stays_behind_the_first() -> None:
    """Intermediate theory is under way: advanced theory stays needed, and comes after it."""
    asked = level("political_theory", "advanced", closes_with="theory-advanced")
    found = found_for(asked, attended=records(record("theory-intermediate")), **MEMBER)
    assert chosen(found) == {"theory-advanced": (["political-theory"], [], ["theory-intermediate"])}
    done = found_for(asked, attended=records(record("theory-intermediate", "done")), **MEMBER)
    assert chosen(done) == {"theory-advanced": (["political-theory"], [], [])}


def test_done_and_not_in_the_roster() -> None:
    """No need to train again, and told apart so that the roster is put right."""
    found = found_for(MIDDLE, attended=records(record("theory-intermediate", "done")), **MEMBER)
    assert (found.counts["needs"], found.counts["done_not_shown"]) == (0, 1)
    assert [one["requirement"] for one in table(found, "done_not_shown")] == ["political-theory"]


@pytest.mark.parametrize("state", ["failed", "result_not_told", "too_little", "other_unit", "ambiguous", "end_unclear"])
def test_what_is_doubtful_stays_a_need_and_says_so(state: str) -> None:
    """Of the named course and of any other that would close the gap."""
    for course in ("theory-intermediate", "theory-advanced"):
        found = found_for(MIDDLE, attended=records(record(course, state)), **MEMBER)
        assert [one["to_check"] for one in table(found, "needs")] == [[state]]
        assert found.counts["training_to_check"] == (state != "failed")


def test_who_is_in_the_course_is_not_beyond_training() -> None:
    """Retirement comes before a new course would end, but the person is in one already."""
    person = {**MEMBER, "birth_date": "1963-01-15"}
    assert found_for(MIDDLE, **person).counts["not_trainable"] == 1
    found = found_for(MIDDLE, attended=records(record("theory-intermediate")), **person)
    assert (found.counts["not_trainable"], found.counts["under_way"]) == (0, 1)


def test_without_records_nothing_is_said_of_them() -> None:
    """No counts, and the tables are empty; with records that tell nothing the counts are nought."""
    assert "under_way" not in found_for(MIDDLE, **MEMBER).counts
    assert found_for(MIDDLE, attended=Attendances(), **MEMBER).counts["under_way"] == 0


def test_a_circle_of_courses_ends() -> None:
    """An office's catalogue in which two courses wait for each other."""

    def first(id: str) -> list[dict[str, str]]:
        return [{"course": id, "status": "verified"}]

    own = with_courses(
        {"id": "one", "gives": {"field": "it", "level": "advanced"}, "prerequisites": first("two")},
        {"id": "two", "prerequisites": first("one")},
    )
    found = found_for(level("it", "advanced", closes_with="one"), courses=own, it="none")
    assert found.counts["needs"] >= 1
