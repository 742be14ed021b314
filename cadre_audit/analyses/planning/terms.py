"""How courses are held in a plan: quarters, load, sizes of classes, prices."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date

from cadre_audit.analyses.costs import Priced
from cadre_audit.analyses.planning.task import FULL, Terms
from cadre_audit.standards.courses import Courses
from cadre_audit.standards.plan_limits import PlanLimits

_WEEKS = 13
_DAYS = _WEEKS * 5


def terms_of(
    codes: Sequence[str], limits: PlanLimits, courses: Courses, year: int, prices: Priced
) -> tuple[list[Terms], dict[str, str]]:
    """How each course is held, and where its length comes from: ``limits``, ``catalogue`` or ``assumed``.

    Args:
        codes: the courses.
        limits: what an office lays down; it goes before the catalogue.
        courses: the catalogue.
        year: the first year of the plan; its first day says which lengths are in force.
        prices: what classes and people cost by quarter.
    """
    own = {one.course: one for one in limits.courses}
    found, origins = [], {}
    for code in codes:
        limit = own.get(code)
        size = limit.class_size if limit else None
        if limit and (limit.quarters or limit.load):
            length, origins[code] = (limit.quarters or 1, _thousandths(limit.load) if limit.load else FULL), "limits"
        else:
            length, origins[code] = _length_of(courses, code, date(year, 1, 1))
        largest = (size and size.max) or courses.size_of_class(code)
        smallest = (size and size.min) or 1
        found.append(Terms(code, *length, smallest, max(largest, smallest), *prices.dearest(code), prices.costs[code]))
    return found, origins


def _length_of(courses: Courses, code: str, day: date) -> tuple[tuple[int, int], str]:
    """Quarters and load by the catalogue: days and weeks in force that day first, then months; a whole quarter else."""
    course = courses.course(code)
    for length in course.length:
        if length.is_in_force(day) and length.mode != "part_time" and length.unit in ("days", "weeks"):
            part = length.value / (_DAYS if length.unit == "days" else _WEEKS)
            if part <= 0.5:
                return (1, _thousandths(part)), "catalogue"
            return (math.ceil(part), FULL), "catalogue"
    if course.duration_months:
        return (math.ceil(course.duration_months / 3), FULL), "catalogue"
    return (1, FULL), "assumed"


def _thousandths(part: float) -> int:
    return math.ceil(part * FULL - 1e-9)
