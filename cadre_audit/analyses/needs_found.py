"""Looks for training needs: every shortfall becomes a need, or something that no training can close."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

import numpy as np

from cadre_audit.analyses.entry import Entry, Trainee
from cadre_audit.analyses.findings import actual, field_of, person_record
from cadre_audit.analyses.needs_expiring import Expiring, verdict_on
from cadre_audit.judge.demands import Demand
from cadre_audit.judge.facts import Facts, years_between, ymd_of
from cadre_audit.judge.measures import retirement_months
from cadre_audit.judge.verdicts import Verdict, Verdicts
from cadre_audit.report.model import Record
from cadre_audit.standards.courses import Course, Courses
from cadre_audit.standards.retirement import load as retirement_laws
from cadre_audit.vocabulary.load import vocabulary

_PRESSING = ("gap", "grace", "expires", "prerequisite")
_SHORT = (Verdict.GAP, Verdict.GRACE)


@dataclass(slots=True)
class Need:
    """One person and one course.

    Attributes:
        requirements: what the course closes, the first being the reason it is listed for.
        reason: ``gap``, ``grace``, ``expires`` when what is held runs out in the year, or ``prerequisite`` of another
            course.
        due: the earliest day by which the law wants it, None where it is wanted already.
        after: courses that have to come first.
        weights: the points that make up the priority, by name.
    """

    person: int
    course: Course
    requirements: list[str]
    reason: str
    due: date | None
    entry: Entry
    after: list[str] = field(default_factory=list)
    weights: dict[str, int] = field(default_factory=dict)

    @property
    def priority(self) -> int:
        """The sum of the points."""
        return sum(self.weights.values())


@dataclass(frozen=True, slots=True)
class NotTrainable:
    """A shortfall that no training can close, and the rule that says so."""

    person: int
    requirement: str
    verdict: Verdict
    reason: str
    source: Mapping[str, str] | None
    course: str | None = None
    until: str | None = None


class Search:
    """Looks for the needs of one judged roster; a class because needs of one person and course meet."""

    def __init__(self, verdicts: Verdicts, courses: Courses, year: int) -> None:
        self.verdicts, self.courses, self.year = verdicts, courses, year
        self.roster = verdicts.roster
        self.day = date(year, 12, 31)
        facts = Facts(self.roster, 0, len(self.roster), ymd_of(self.day))
        self.retires = retirement_months(facts)
        birth = facts.span("birth")
        self.age = np.where(birth.known, years_between(birth.first, facts.as_of), -1)
        self.needs: dict[tuple[int, str], Need] = {}
        self.not_trainable: list[NotTrainable] = []

    def run(self, ending: Sequence[Expiring] = ()) -> None:
        """Walks through every shortfall, then through what runs out in the year."""
        for person, column in self.verdicts.listed(_SHORT):
            self._shortfall(person, column)
        for one in ending:
            self._trained(one.person, one.requirement, one.demand, Verdict.GAP, "expires", one.due)

    def _shortfall(self, person: int, column: int) -> None:
        demand = self.verdicts.demand(person, column)
        assert demand is not None
        verdict = Verdict(int(self.verdicts.matrix[person, column]))
        due = self.verdicts.due(person, column)
        name = self.verdicts.requirements[column]
        self._trained(person, name, demand, verdict, "gap" if verdict == Verdict.GAP else "grace", due)

    def _trained(self, person: int, name: str, demand: Demand, verdict: Verdict, reason: str, due: date | None) -> None:
        """One shortfall, of now or to come, as a need or as something that training cannot close."""
        law = {"document": demand.rule.document, "article": demand.rule.article}
        closing = demand.requirement.closes_with
        if closing is None:
            self.not_trainable.append(NotTrainable(person, name, verdict, "no_training_closes", law))
            return
        course = self.courses.course(closing)
        if barred := self._barred(person, course, due):
            reason, source, until = barred
            self.not_trainable.append(NotTrainable(person, name, verdict, reason, source, course.id, until))
            return
        self._add(person, course, name, reason, due)

    def _barred(
        self, person: int, course: Course, due: date | None
    ) -> tuple[str, Mapping[str, str] | None, str] | None:
        """Why training comes too late: retirement comes first, or the course is no longer held."""
        retirement = retirement_laws().on(self.day)
        law = {"document": retirement.reference.document, "article": retirement.reference.article}
        month = int(self.retires[person])
        until = f"{month // 12}-{month % 12 + 1:02}"
        if not course.is_available(date(self.year, 1, 1)):
            return "course_has_ended", None, str(course.available_to)
        if month < 0:
            return None
        if month <= self.year * 12 + 11:
            return "retires_in_the_year", law, until
        if due and month < due.year * 12 + due.month - 1:
            return "retires_before_due", law, until
        if course.duration_months and month < self.year * 12 + course.duration_months:
            return "retires_before_end", law, until
        return None

    def _add(self, person: int, course: Course, requirement: str, reason: str, due: date | None) -> None:
        """Keeps a need and those of the courses that come first; one course that closes several gaps is one need."""
        need = self.needs.get((person, course.id))
        if need is None:
            trainee = Trainee(self.roster, person)
            need = Need(person, course, [], reason, due, trainee.may_enter(course, self.day))
            need.after = [first.id for first in trainee.courses_before(course, self.courses, self.day)]
            self.needs[person, course.id] = need
        need.reason = min(need.reason, reason, key=_PRESSING.index)
        # None means that the law wants it already
        need.due = None if need.due is None or due is None else min(need.due, due)
        if requirement not in need.requirements:
            need.requirements.append(requirement)
        need.weights = self._weights(need)
        for first in need.after:
            self._add(person, self.courses.course(first), requirement, "prerequisite", need.due)

    def _weights(self, need: Need) -> dict[str, int]:
        """The points of one need by name; only those that apply."""
        points = self.courses.priority
        person = need.person
        position = vocabulary().positions.by_code.get(self.roster.position_code(person) or "")
        applies = {
            "overdue": need.due is None or need.due < date(self.year, 1, 1),
            "due_this_year": need.due is not None and need.due.year == self.year,
            "leader": position is not None and position.leader,
            "young": 0 <= self.age[person] < self.courses.young.under,
            "woman": self.roster.sex[person] == 1,
            "minority": self.roster.flag["ethnic_minority"][person] == 1,
        }
        return {name: getattr(points, name) for name, true in applies.items() if true and getattr(points, name)}


def lapsed_needs(stretches: Sequence[Verdicts]) -> Iterator[Record]:
    """Shortfalls of an earlier stretch of the year that the law of the last one no longer knows.

    What the roster does not say any more, or what a waiver covers, has not lapsed.
    """
    last = stretches[-1]
    short_in: dict[tuple[int, str], int] = {}
    for place, stretch in enumerate(stretches):
        for person, j in stretch.listed(_SHORT):
            short_in[person, stretch.requirements[j]] = place
    for (person, name), place in short_in.items():
        if place + 1 == len(stretches) or verdict_on(last, person, name) not in (Verdict.MET, Verdict.NOT_REQUIRED):
            continue
        then = stretches[place]
        demand = then.demand(person, list(then.requirements).index(name))
        assert demand is not None
        yield {
            "person": person_record(last.roster, person),
            "requirement": name,
            "field": field_of(demand),
            "actual": actual(then, person, demand),
            "lapsed_on": stretches[place + 1].demands.law.as_of.isoformat(),
            "source": {"document": demand.rule.document, "article": demand.rule.article},
        }
