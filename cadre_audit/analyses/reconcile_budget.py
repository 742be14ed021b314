"""What the registrations cost that leaders have approved."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date

from cadre_audit.analyses.budget import Held, Learner, Statement, has_salary, statement
from cadre_audit.analyses.findings import person_record
from cadre_audit.analyses.reconcile_records import Lists
from cadre_audit.analyses.reconcile_rows import Placed
from cadre_audit.standards.courses import Courses
from cadre_audit.standards.money import Money
from cadre_audit.tables.days import Precision
from cadre_audit.vocabulary.load import vocabulary


def statement_of_approved(lists: Lists, courses: Courses, year: int, money: Money) -> tuple[Statement, int]:
    """What approved registrations cost, and how many of them name no course.

    People who begin one course on one day, or in one year where no day is known, share the fewest classes that hold
    them. What is registered twice costs once.
    """
    approved = [one for one in lists.placed if one.list != "duplicates" and _is_approved(lists, one)]
    held: dict[tuple[str, int, date | None], list[Learner]] = {}
    for one in approved:
        course = lists.registrations.course_of(one.row)
        if course is not None:
            own, day = _when(lists, one.row, year)
            held.setdefault((course, own, day), []).append(_learner(lists, one))
    found = [_held(key, learners, courses) for key, learners in sorted(held.items(), key=lambda item: str(item[0]))]
    relevant = money.of_years({year, *(one.year for one in found)})
    return statement(found, relevant, courses), len(approved) - sum(len(learners) for learners in held.values())


def _is_approved(lists: Lists, one: Placed) -> bool:
    decision = lists.decisions.get(one.row)
    return decision is not None and decision.decision == "approved"


def _held(key: tuple[str, int, date | None], learners: Sequence[Learner], courses: Courses) -> Held:
    course, year, day = key
    number = math.ceil(len(learners) / courses.size_of_class(course))
    return Held(f"{course}/{day.isoformat() if day else year}", course, year, day, number, learners)


def _when(lists: Lists, row: int, year: int) -> tuple[int, date | None]:
    """The year in which the course begins, and the day when the list says it."""
    own = lists.registrations
    begins, (first, last) = own.day["course_from"], own.years[row].tolist()
    ymd, precision = int(begins.ymd[row]), int(begins.precision[row])
    if precision == Precision.DAY:
        return ymd // 10000, date(ymd // 10000, ymd // 100 % 100, ymd % 100)
    if precision:
        return ymd // 10000, None
    return (first if first and first == last else year), None


def _learner(lists: Lists, one: Placed) -> Learner:
    kinds = (*vocabulary().ladders["kind"].codes, None)
    known = one.person >= 0
    roster, row = (lists.roster, one.person) if known else (lists.registrations.people, one.row)
    return Learner(person_record(roster, row), lists.unit_of(one) or "", has_salary(kinds[int(roster.kind[row])]))
