"""Whatever people, law, plans and training records are: no cause of a need is hidden, told twice or put off."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from cadre_audit.analyses.attended import Attendance, Attendances
from cadre_audit.analyses.closers import closers
from cadre_audit.analyses.needs import AttendedBy, Needs
from cadre_audit.analyses.needs_causes import Cause
from cadre_audit.judge.facts import Facts
from cadre_audit.judge.measures import retirement_months
from cadre_audit.judge.verdicts import Verdict
from tests.analyses.sourced import COURSES, LookedAt, looked_at
from tests.properties.test_needs_sources import BOOK, YEAR, plans, rosters, rows_of

FEW = settings(max_examples=60, deadline=None)
STATES = ("under_way", "done", "failed", "result_not_told", "too_little")
attendances = st.lists(
    st.tuples(
        st.integers(0, 4), st.sampled_from([course.id for course in COURSES.courses]), st.sampled_from(STATES),
        st.sampled_from([20251231, 20260701, None]),
    ),
    max_size=6,
)  # fmt: skip
# person, requirement, the planned post, the first day of what is only to come
Told = tuple[int, str, str | None, date | None]


def records(drawn: list[tuple[int, str, str, int | None]]) -> AttendedBy:
    """These training records, of those people only who are asked for."""

    def attended(people: Collection[int]) -> Attendances:
        of_person: dict[int, list[Attendance]] = {}
        for person, course, state, last in drawn:
            if person in people:
                one = Attendance(person, course, course, state, None, None, last, None, "turns.csv", "!3")
                of_person.setdefault(person, []).append(one)
        return Attendances(of_person)

    return attended


def causes(seen: LookedAt) -> Counter[Told]:
    """Every cause, straight from what was judged; nobody falls short of anything after retirement."""
    last = seen.stretches[-1]
    found: list[Told] = [
        (person, last.requirements[j], None, None) for person, j in last.listed((Verdict.GAP, Verdict.GRACE))
    ]
    months = retirement_months(Facts(last.roster, 0, len(last.roster), YEAR * 10000 + 1231)).tolist()
    for one in (*seen.ending, *seen.sources.ahead.coming):
        month = months[one.person]
        if one.begins is None or month < 0 or divmod(month, 12) >= (one.begins.year, one.begins.month - 1):
            found.append((one.person, one.requirement, None, one.begins))
    found += [(short.plan.person, short.requirement, short.plan.post, None) for short in seen.sources.shortfalls]
    return Counter(found)


def own_causes(found: Needs) -> Iterator[tuple[int, Cause]]:
    """Every cause that a need closes itself, or that is covered."""
    for need in found.needs:
        yield from ((need.person, cause) for cause in need.causes if cause.reasons != ("prerequisite",))
    for covered in found.covered:
        yield from ((covered.person, cause) for cause in covered.causes)


def told(found: Needs) -> Counter[Told]:
    """Where every cause is told: in a need, as under way or done, or as beyond training."""
    return Counter(
        [
            (person, cause.requirement, cause.planned.plan.post if cause.planned else None, cause.begins)
            for person, cause in own_causes(found)
        ]
        + [(n.person, n.requirement, n.plan.post if n.plan else None, n.begins) for n in found.not_trainable]
    )


@FEW
@given(rosters, st.lists(plans, max_size=4), attendances, st.integers(0, 3))
def test_nothing_is_lost_whatever_the_cause(
    people: list[dict[str, Any]], drawn: list[dict[str, Any]], rows: list[Any], years: int
) -> None:
    """Needs, under way, done and beyond training hold every cause once, with training records and without."""
    seen = looked_at(people, YEAR, years, book=BOOK, plans=rows_of(people, drawn))
    expected = causes(seen)
    for found in (seen.needs(), seen.needs(records([])), seen.needs(records(rows))):
        assert told(found) == expected
        assert len(found.covered) == found.counts.get("under_way", 0) + found.counts.get("done_not_shown", 0)
        for need in found.needs:
            days = [one.due for one in need.closes if one.due]
            assert need.due is None or all(need.due <= day for day in days)
            assert need.due is not None or not days or need.is_overdue(YEAR)


@FEW
@given(rosters, st.lists(plans, max_size=4), attendances, st.integers(0, 3))
def test_every_course_closes_what_it_is_needed_for(
    people: list[dict[str, Any]], drawn: list[dict[str, Any]], rows: list[Any], years: int
) -> None:
    """By the catalogue, for every cause; what is under way or spared is not needed; what comes first is there."""
    seen = looked_at(people, YEAR, years, book=BOOK, plans=rows_of(people, drawn))
    found = seen.needs(records(rows))
    needed = {(need.person, need.course.id) for need in found.needs}
    under_way = {(person, course) for person, course, state, _ in rows if state == "under_way"}
    assert needed & under_way == set()
    end = date(YEAR, 12, 31)
    for need in found.needs:
        for cause in need.causes:
            if cause.reasons != ("prerequisite",):
                named = COURSES.course(str(cause.demand.requirement.closes_with))
                assert need.course.id in closers(cause.demand.requirement, named, COURSES, end)
        assert all((need.person, first) in needed | under_way for first in need.after)
        assert all((need.person, spared) not in needed for spared in need.instead_of)


@FEW
@given(rosters, st.lists(plans, max_size=4), st.integers(0, 3))
def test_no_cause_costs_more_courses_than_the_law_names(
    people: list[dict[str, Any]], drawn: list[dict[str, Any]], years: int
) -> None:
    """All that is wanted together takes no more courses than are named for it and come before these."""
    found = looked_at(people, YEAR, years, book=BOOK, plans=rows_of(people, drawn)).needs()
    for person in {need.person for need in found.needs}:
        mine = [need for need in found.needs if need.person == person]
        named = {str(c.demand.requirement.closes_with) for need in mine for c in need.causes}
        first = {one.course for id in named for one in COURSES.course(id).prerequisites if one.course}
        levels = sum(len(COURSES.course(id).prerequisites) for id in named)
        assert len([need for need in mine if need.closes]) <= len(named)
        assert len(mine) <= len(named | first) + levels
