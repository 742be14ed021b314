"""Whatever people and training records are: no shortfall is hidden or told twice, and few courses close them."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from cadre_audit.analyses.attended import Attendance, Attendances
from cadre_audit.analyses.closers import closers
from cadre_audit.analyses.entry import Trainee
from cadre_audit.analyses.needs import Needs, needs
from cadre_audit.judge.verdicts import Verdict, Verdicts
from cadre_audit.standards.courses import load
from tests.judge.laws import CLERK, grace, law, level, requirement
from tests.judge.people import judged

COURSES = load()
YEAR, END = 2024, date(2024, 12, 31)
TIME = grace("2020-01-01", "2026-06-30")
LAW = law(
    level("political_theory", "primary", id="floor", closes_with="theory-elementary", grace=TIME),
    level("political_theory", "intermediate", id="middle", closes_with="theory-intermediate"),
    level("political_theory", "advanced", id="top", closes_with="theory-advanced"),
    level("professional_level", "intermediate", id="trained", closes_with="vocational-intermediate"),
    level("professional_level", "bachelor", id="degree", closes_with="university-degree"),
    requirement("major", any_of=["luật"], closes_with="legal-intermediate"),
    level("it", "basic", closes_with="it-basic"),
    requirement("age", at="today", maximum=50),
)
Row = tuple[int, str, str, int | None]
STATES = ("under_way", "done", "failed", "result_not_told", "too_little", "begins_later")
people = st.fixed_dictionaries({
    "position_code": st.just(CLERK),
    "birth_date": st.sampled_from(["1985-05-10", "1963-01-15", "1985", None]),
    "sex": st.sampled_from(["male", "female", None]),
    "kind": st.sampled_from(["cadre", "civil_servant", None]),
    "party_member": st.sampled_from([True, False, None]),
    "recruited_on": st.sampled_from(["2010-01-01", "2023-01-01", None]),
    "general_education": st.sampled_from(["primary", "lower_secondary", "upper_secondary", None]),
    "professional_level": st.sampled_from(["none", "primary", "intermediate", "bachelor", None]),
    "political_theory": st.sampled_from(["none", "primary", "intermediate", "advanced", None]),
    "it": st.sampled_from(["none", "basic", None]),
    "major": st.sampled_from(["Luật", "Kế toán", None]),
    "planned_position": st.sampled_from(["Chủ tịch UBND", None]),
})  # fmt: skip
attendances = st.lists(
    st.tuples(
        st.integers(0, 3), st.sampled_from([course.id for course in COURSES.courses]), st.sampled_from(STATES),
        st.sampled_from([20251231, 20260701, None]),
    ),
    max_size=6,
)  # fmt: skip


def found_with(verdicts: Verdicts, rows: list[Row]) -> Needs:
    """The needs of these people with these records."""
    of_person: dict[int, list[Attendance]] = {}
    for person, course, state, last in rows:
        if person < len(verdicts.roster):
            one = Attendance(person, course, course, state, None, None, last, None, "turns.csv", "!3")
            of_person.setdefault(person, []).append(one)
    return needs([verdicts], COURSES, YEAR, attended=lambda _: Attendances(of_person))


def shortfalls(verdicts: Verdicts) -> Counter[tuple[int, str]]:
    """Every shortfall, straight from the matrix."""
    return Counter(
        (person, verdicts.requirements[j]) for person, j in verdicts.listed((Verdict.GAP, Verdict.GRACE))
    )


def told(found: Needs) -> Counter[tuple[int, str]]:
    """Where every shortfall is told: in a need, as covered, or as beyond training."""
    return Counter(
        [(need.person, one.requirement) for need in found.needs for one in need.closes]
        + [(one.person, one.requirement) for one in found.covered]
        + [(one.person, one.requirement) for one in found.not_trainable]
    )


@settings(max_examples=120, deadline=None)
@given(st.lists(people, min_size=1, max_size=4), attendances)
def test_needs_under_way_and_done_add_up(own: list[dict[str, Any]], rows: list[Row]) -> None:
    """Every shortfall stands in exactly one place, with and without records, and its day stays what it was."""
    verdicts = judged(own, LAW)
    for found in (found_with(verdicts, rows), found_with(verdicts, [])):
        assert told(found) == shortfalls(verdicts)
        assert len(found.covered) == found.counts["under_way"] + found.counts["done_not_shown"]
        for need in found.needs:
            for one in need.closes:
                j = list(verdicts.requirements).index(one.requirement)
                assert one.due == verdicts.due(need.person, j)
            days = [one.due for one in need.closes]
            assert not days or None not in days or need.due is None
            assert need.due is None or all(day is None or need.due <= day for day in days)


@settings(max_examples=120, deadline=None)
@given(st.lists(people, min_size=1, max_size=4), attendances)
def test_every_need_closes_what_it_says(own: list[dict[str, Any]], rows: list[Row]) -> None:
    """By the catalogue; what comes first is needed itself or under way; what is spared is not needed."""
    verdicts = judged(own, LAW)
    found = found_with(verdicts, rows)
    needed = {(need.person, need.course.id) for need in found.needs}
    under_way = {(person, course) for person, course, state, _ in rows if state == "under_way"}
    for need in found.needs:
        for one in need.closes:
            demand = verdicts.demand(need.person, list(verdicts.requirements).index(one.requirement))
            assert demand is not None
            named = COURSES.course(str(demand.requirement.closes_with))
            assert need.course.id in closers(demand.requirement, named, COURSES, END)
        assert all((need.person, first) in needed | under_way for first in need.after)
        assert all((need.person, spared) not in needed for spared in need.instead_of)
        assert need.closes or need.reason == "prerequisite"


@settings(max_examples=120, deadline=None)
@given(st.lists(people, min_size=1, max_size=4))
def test_the_set_is_never_larger_than_the_courses_that_the_law_names(own: list[dict[str, Any]]) -> None:
    """Counted without the search: the course named for each gap, and what the catalogue puts before these."""
    verdicts = judged(own, LAW)
    found = found_with(verdicts, [])
    for person in range(len(own)):
        mine = [need for need in found.needs if need.person == person]
        gaps = [one.requirement for need in mine for one in need.closes]
        demands = [verdicts.demand(person, list(verdicts.requirements).index(gap)) for gap in gaps]
        named = {str(one.requirement.closes_with) for one in demands if one}
        trainee = Trainee(verdicts.roster, person)
        while more := {
            first.id for id in named for first in trainee.courses_before(COURSES.course(id), COURSES, END)
        } - named:
            named |= more
        assert len(mine) <= len(named)
        assert {spared for need in mine for spared in need.instead_of} <= named


@settings(max_examples=60, deadline=None)
@given(st.lists(people, min_size=2, max_size=4), attendances)
def test_people_do_not_change_each_other(own: list[dict[str, Any]], rows: list[Row]) -> None:
    """Whoever else is in the roster, a person needs the same courses: what is kept by pattern is kept rightly."""
    together = found_with(judged(own, LAW), rows)
    for person, one in enumerate(own):
        mine = [(0, course, state, last) for who, course, state, last in rows if who == person]
        alone = found_with(judged([one], LAW), mine)
        assert [(n.course.id, n.requirements, n.instead_of, n.after) for n in alone.needs] == [
            (n.course.id, n.requirements, n.instead_of, n.after) for n in together.needs if n.person == person
        ]
