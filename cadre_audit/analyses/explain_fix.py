"""The cheapest way to a better verdict: a missing value, a course with what comes before it, or none at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from cadre_audit.analyses.entry import Trainee
from cadre_audit.analyses.explain_case import Case, column_of
from cadre_audit.analyses.explain_evidence import evidence_of, missing
from cadre_audit.analyses.explain_question import without_more_time
from cadre_audit.judge.demands import Demand
from cadre_audit.judge.facts import Facts, ymd_of
from cadre_audit.judge.measures import retirement_months
from cadre_audit.judge.verdicts import Time, Verdict
from cadre_audit.report.model import Record
from cadre_audit.standards.courses import Course, Courses
from cadre_audit.standards.in_force import Absence, Rule
from cadre_audit.standards.model import AnyOf, HoursPerYear, LevelAtLeast
from cadre_audit.vocabulary.load import vocabulary

# what tells whether somebody is inside a scope
_TELL = {"kind": "kind", "sex": "sex", "ethnic_minority": "ethnic_minority", "unit_level": "unit"}
_SHORT = (Verdict.GAP, Verdict.GRACE, Verdict.WAIVED)


def fix_of(case: Case, requirement: str, demand: Demand | None, evidence: Sequence[Record]) -> dict[str, Any]:
    """What to do about one requirement of one person.

    Args:
        case: the person.
        requirement: its id.
        demand: what is demanded, None when nothing is.
        evidence: what the roster says.
    """
    verdict = case.verdict(requirement)
    if verdict == Verdict.NO_STANDARD and not case.posts:
        return _fix("post", cells=_cells(evidence_of(case.roster, "position")))
    law = case.law.on(case.law.as_of)
    if verdict == Verdict.NO_STANDARD and any(law.absence(post) is Absence.OVERTAKEN for post in case.posts):
        return _fix("advice")
    if verdict == Verdict.MANUAL:
        return _fix("judge")
    if verdict == Verdict.UNKNOWN and demand is not None and (cells := _whom_is_open(case, demand)):
        return _fix("fill", cells=cells)
    if verdict == Verdict.UNKNOWN and demand is not None and isinstance(demand.requirement, HoursPerYear):
        return _fix("record" if case.roster.hours is None else "complete_records")
    if verdict == Verdict.UNKNOWN:
        return _fix("fill", cells=_cells(_to_fill(demand, evidence))) if evidence else _fix("record")
    if verdict not in _SHORT or demand is None:
        return _fix("nothing")
    if isinstance(demand.requirement, HoursPerYear):
        due = case.due(requirement, case.law.as_of)
        fix = _fix("more_hours" if due else "year_over", due=due.isoformat() if due else None)
        return fix | {"waived": verdict == Verdict.WAIVED}
    return _training(case, requirement, demand, evidence) | {"waived": verdict == Verdict.WAIVED}


def _to_fill(demand: Demand | None, evidence: Sequence[Record]) -> Sequence[Record]:
    """What has to be written, or written out where everything is told and still nothing follows.

    Of alternatives the one that the roster tells something of is nearer than one that it does not speak of.
    """
    if demand is not None and isinstance(demand.requirement, AnyOf):
        evidence = [record for record in evidence if record["value"] is not None] or evidence
    return missing(evidence) or evidence


def _whom_is_open(case: Case, demand: Demand) -> list[Record]:
    """The cells that would tell whether the clause binds the person, where the evidence alone falls short."""
    scope = demand.requirement.scope
    if scope is None or without_more_time(case, replace(demand, rule=_for_all(demand))) != Verdict.GAP:
        return []
    fields = [field for name, field in _TELL.items() if getattr(scope, name) not in ((), None)]
    found = [record for field in fields for record in evidence_of(case.roster, field)]
    return _cells([one for one in found if one["value"] is None or one["field"] == "unit"])


def _for_all(demand: Demand) -> Rule:
    """The rule without its scope."""
    return replace(demand.rule, requirement=demand.requirement.model_copy(update={"scope": None}))


def _training(case: Case, requirement: str, demand: Demand, evidence: Sequence[Record]) -> dict[str, Any]:
    """The course that closes a gap; a date that could give time comes first, because it costs nothing."""
    column = column_of(case.verdicts, requirement)
    assert column is not None
    due = case.verdicts.due(0, column)
    open_ = case.verdicts.time[0, column] == Time.UNDECIDED
    # one day is enough, and a cell is filled sooner than a column is added
    absent = missing(evidence) if open_ else []
    cells = _cells([one for one in absent if one["state"] != "no_column"] or absent)
    course = cheapest_course(demand, case.law.courses)
    if course is None:
        return _fix("waiver", cells=cells)
    barred, until = _barred(case, course, due)
    chain = [*courses_first(case, course), course]
    return _fix(
        "no_course" if barred else "course", courses=[_course(case, one) for one in chain], cells=cells,
        due=due.isoformat() if due else None, barred=barred, until=until,
    )  # fmt: skip


def cheapest_course(demand: Demand, courses: Courses) -> Course | None:
    """The course that the clause names; where the area eases the demand, the lowest course that is enough there."""
    named = demand.requirement.closes_with
    if named is None:
        return None
    requirement, ease = demand.requirement, demand.ease
    if not isinstance(requirement, LevelAtLeast) or ease is None or ease.at_least is None:
        return courses.course(named)
    rank = vocabulary().ladders[requirement.field].rank
    enough = [
        course
        for course in courses.courses
        if course.gives and not course.gives.major and course.gives.field == requirement.field
        if rank[course.gives.level] >= rank[ease.at_least]
    ]  # fmt: skip
    return min(
        enough, key=lambda course: rank[course.gives.level] if course.gives else 0, default=courses.course(named)
    )


def courses_first(case: Case, course: Course) -> list[Course]:
    """Every course that has to come before this one, the first to be taken first."""
    trainee = Trainee(case.roster, 0)
    found: dict[str, Course] = {}

    def look(wanted: Course) -> None:
        for first in trainee.courses_before(wanted, case.law.courses, case.law.as_of):
            if first.id not in found and first.id != course.id:
                look(first)
                found[first.id] = first

    look(course)
    return list(found.values())


def course_record(course: Course, day: date) -> dict[str, Any]:
    """A course and how long it takes on a day, as far as a source tells."""
    lengths = (length for length in course.length if length.is_in_force(day))
    keys = ("value", "lowest", "unit", "mode", "document", "status")
    return {
        "course": course.id,
        "lengths": [{key: getattr(length, key) for key in keys} for length in lengths],
        "months": course.duration_months,
    }


def _course(case: Case, course: Course) -> dict[str, Any]:
    """A course for this person: whether they may be sent, and what stands open."""
    entry = Trainee(case.roster, 0).may_enter(course, case.law.as_of)
    rules = [
        {"rule": r.code, "failed": r.failed, "document": r.document, "article": r.article, "status": r.status}
        for r in entry.open
    ]
    return course_record(course, case.law.as_of) | {
        "eligible": entry.eligible,
        "rules": len(course.entry_on(case.law.as_of)),
        "open": rules,
    }


def _barred(case: Case, course: Course, due: date | None) -> tuple[str | None, str | None]:
    """Why a course comes too late, and the day or month that says so."""
    day = case.law.as_of
    if not course.is_available(day):
        return "course_has_ended", str(course.available_to)
    month = int(retirement_months(Facts(case.roster, 0, 1, ymd_of(day)))[0])
    now = day.year * 12 + day.month - 1
    until = f"{month // 12}-{month % 12 + 1:02}"
    if month < 0:
        return None, None
    if due and month < due.year * 12 + due.month - 1:
        return "retires_before_due", until
    if course.duration_months and month < now + course.duration_months:
        return "retires_before_end", until
    return None, None


def _cells(evidence: Sequence[Record]) -> list[Record]:
    return list(_places(evidence))


def _places(evidence: Sequence[Record]) -> Iterator[Record]:
    for record in evidence:
        yield {key: record[key] for key in ("field", "state", "cell", "file")}


def _fix(do: str, **values: Any) -> dict[str, Any]:
    return {"do": do, "courses": [], "cells": [], "due": None, "barred": None, "until": None, "waived": False} | values
