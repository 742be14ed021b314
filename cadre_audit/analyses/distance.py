"""How far somebody is from a post: the courses that close what is missing, in order, and what none closes."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from cadre_audit.analyses.closers import closers
from cadre_audit.analyses.course_choice import Choice, Wanted
from cadre_audit.judge.demands import Demand
from cadre_audit.judge.facts import Facts, ymd_of
from cadre_audit.judge.measures import retirement_months
from cadre_audit.standards.courses import Courses
from cadre_audit.tables.roster import Roster


@dataclass(frozen=True, slots=True)
class Distance:
    """What parts somebody from a post.

    Attributes:
        gaps: how many requirements are not met.
        courses: ids of the fewest courses that close what training can close, in the order in which they are taken.
        closes: the requirements that these courses close.
        months: how long they take one after another; None where the length of one is not known.
        ready_on: the first day on which all of them can have ended, counted from the day of the run.
        not_closable: the requirements that no course closes.
        not_open: those of the courses that the person may not enter as things stand.
    """

    gaps: int
    courses: tuple[str, ...] = ()
    closes: tuple[str, ...] = ()
    months: int | None = 0
    ready_on: date | None = None
    not_closable: tuple[str, ...] = ()
    not_open: tuple[str, ...] = ()

    def record(self) -> dict[str, Any]:
        """The distance in machine form."""
        return {
            "gaps": self.gaps,
            "courses": list(self.courses),
            "closes": list(self.closes),
            "months": self.months,
            "ready_on": self.ready_on.isoformat() if self.ready_on else None,
            "not_closable": list(self.not_closable),
            "not_open": list(self.not_open),
        }


class Distances:
    """Works out distances for one person after another; a class because courses are looked up once.

    Args:
        roster: the people as they are.
        courses: the catalogue.
        day: the day from which courses can be taken.
        planned_posts: person → the posts that they are to take, which may open courses.
    """

    def __init__(
        self, roster: Roster, courses: Courses, day: date, planned_posts: Mapping[int, Collection[str]]
    ) -> None:
        self.courses, self.day = courses, day
        self.retires = retirement_months(Facts(roster, 0, len(roster), ymd_of(day)))
        self.choice = Choice(roster, courses, day, lambda *_: False, planned_posts=planned_posts)

    def of(self, person: int, gaps: Sequence[tuple[str, Demand]]) -> Distance:
        """The distance of one person, whose gaps are given with what the law demands."""
        closable, wanted = [], []
        for name, demand in gaps:
            one = self._wanted(person, demand)
            if one is not None:
                closable.append(name)
                wanted.append(one)
        never = tuple(name for name, _ in gaps if name not in closable)
        if not wanted:
            return Distance(len(gaps), not_closable=never, ready_on=None if never else self.day)
        chosen = self.choice.of(person, wanted)
        ordered = _ordered(chosen.courses, chosen.after)
        lengths = [self.courses.course(id).duration_months for id in ordered]
        months = None if None in lengths else sum(length for length in lengths if length is not None)
        shut = tuple(id for id in ordered if self.choice.entry(person, id).eligible is False)
        ready = None if months is None or never else later(self.day, months)
        return Distance(len(gaps), ordered, tuple(closable), months, ready, never, shut)

    def _wanted(self, person: int, demand: Demand) -> Wanted | None:
        """What a course has to give; None where no course closes the gap any more."""
        id = demand.requirement.closes_with
        if id is None:
            return None
        course = self.courses.course(id)
        month = int(self.retires[person])
        ends = self.day.year * 12 + self.day.month - 1 + (course.duration_months or 0)
        if not course.is_available(self.day) or 0 <= month < ends:
            return None
        return Wanted(id, closers(demand.requirement, course, self.courses, self.day), None)


def later(day: date, months: int) -> date | None:
    """The same day so many months later, the last one of a shorter month; None beyond the end of the calendar."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > date.max.year:
        return None
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _ordered(courses: Sequence[str], after: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """The courses, each after those that come before it; a circle stays as it is."""
    done: list[str] = []
    left = list(courses)
    while left:
        free = [id for id in left if all(first in done or first not in courses for first in after.get(id, ()))] or left
        done.append(free[0])
        left.remove(free[0])
    return tuple(done)
