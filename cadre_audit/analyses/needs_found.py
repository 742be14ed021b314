"""Looks for training needs: every shortfall becomes a need, or something that no training can close."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

import numpy as np

from cadre_audit.analyses.entry import Entry, Trainee
from cadre_audit.analyses.findings import actual, field_of, person_record
from cadre_audit.analyses.needs_expiring import Expiring, verdict_on
from cadre_audit.analyses.planned import PlannedShortfall
from cadre_audit.analyses.successors import Successor
from cadre_audit.judge.demands import Demand
from cadre_audit.judge.facts import Facts, years_between, ymd_of
from cadre_audit.judge.measures import retirement_months
from cadre_audit.judge.verdicts import Verdict, Verdicts
from cadre_audit.report.model import Record
from cadre_audit.standards.courses import Course, Courses
from cadre_audit.standards.retirement import load as retirement_laws
from cadre_audit.vocabulary.load import vocabulary

_PRESSING = (
    "gap", "grace", "expires", "waiver_ends", "new_law", "promotion", "holder_retires", "succession", "prerequisite",
)  # fmt: skip
_SHORT = (Verdict.GAP, Verdict.GRACE)


@dataclass(frozen=True, slots=True)
class Cause:
    """Why somebody needs a course: one shortfall, of now or to come, in the post held or in one planned for.

    Attributes:
        reasons: the names of :data:`_PRESSING` that are true of it.
        due: the day by which the law or the plan wants it; None where it is wanted already, or on no day.
        is_undated: whether there is no day by which it is wanted.
        begins: the first day of a shortfall that is only to come.
        planned: the shortfall in a planned post.
    """

    requirement: str
    demand: Demand
    verdict: Verdict
    reasons: tuple[str, ...]
    due: date | None = None
    is_undated: bool = False
    begins: date | None = None
    planned: PlannedShortfall | None = None

    @property
    def barring(self) -> date | None:
        """The day before which nobody may retire; the one on which a holder leaves a post is no such day."""
        return self.planned.planned_day if self.planned else self.due

    @property
    def source(self) -> dict[str, str]:
        """The clause."""
        return {"document": self.demand.rule.document, "article": self.demand.rule.article}


@dataclass(slots=True)
class Need:
    """One person and one course.

    Attributes:
        requirements: what the course closes, the first being the reason it is listed for.
        reasons: why it is needed, most pressing first: ``gap``, ``grace``, ``expires`` when what is held runs out,
            ``waiver_ends``, ``new_law`` when a later law will ask for it, ``promotion``, ``holder_retires``,
            ``succession``, or ``prerequisite`` of another course.
        due: the earliest day by which the law wants it, None where it is wanted already or on no day.
        is_undated: whether nothing says by when it is wanted: a plan without a day, and no other reason.
        after: courses that have to come first.
        weights: the points that make up the priority, by name.
        causes: the shortfalls that are only to come, or in a planned post.
        lapses_on: the first day on which later law, as far as it is looked at, asks for none of it any more.
    """

    person: int
    course: Course
    requirements: list[str]
    reasons: list[str]
    due: date | None
    entry: Entry
    is_undated: bool = False
    after: list[str] = field(default_factory=list)
    weights: dict[str, int] = field(default_factory=dict)
    causes: list[Cause] = field(default_factory=list)
    lapses_on: date | None = None

    @property
    def reason(self) -> str:
        """The most pressing of its reasons."""
        return self.reasons[0]

    @property
    def priority(self) -> int:
        """The sum of the points."""
        return sum(self.weights.values())

    def is_overdue(self, year: int) -> bool:
        """Whether it was wanted before the year began."""
        return not self.is_undated if self.due is None else self.due < date(year, 1, 1)


@dataclass(frozen=True, slots=True)
class NotTrainable:
    """A shortfall that no training can close, and the rule that says so.

    Attributes:
        until: the month of retirement, or the last day of the course.
        plan: where it is one in a planned post.
        begins: where it is only to come, its first day.
    """

    person: int
    requirement: str
    verdict: Verdict
    reason: str
    source: Mapping[str, str] | None
    course: str | None = None
    until: str | None = None
    plan: Successor | None = None
    begins: date | None = None


class Search:
    """Looks for the needs of one judged roster; a class because needs of one person and course meet.

    Args:
        verdicts: the roster judged by the last law of the year.
        courses: the catalogue.
        year: the year.
        horizon: how many years after it are looked at.
    """

    def __init__(self, verdicts: Verdicts, courses: Courses, year: int, horizon: int = 0) -> None:
        self.verdicts, self.courses, self.year, self.horizon = verdicts, courses, year, horizon
        self.roster = verdicts.roster
        self.day = date(year, 12, 31)
        facts = Facts(self.roster, 0, len(self.roster), ymd_of(self.day))
        self.retires = retirement_months(facts)
        birth = facts.span("birth")
        self.age = np.where(birth.known, years_between(birth.first, facts.as_of), -1)
        self.needs: dict[tuple[int, str], Need] = {}
        self.not_trainable: list[NotTrainable] = []

    def run(self, ending: Sequence[Expiring] = (), planned: Sequence[PlannedShortfall] = ()) -> None:
        """Walks through every shortfall, then what is to come, then what people lack for posts they are planned for."""
        for person, column in self.verdicts.listed(_SHORT):
            self._shortfall(person, column)
        for one in ending:
            self._to_come(one)
        for short in planned:
            is_undated = short.due is None
            cause = Cause(
                short.requirement, short.demand, Verdict.GAP, short.reasons, short.due, is_undated, planned=short
            )
            self._trained(short.plan.person, cause)

    def _shortfall(self, person: int, column: int) -> None:
        demand = self.verdicts.demand(person, column)
        assert demand is not None
        verdict = Verdict(int(self.verdicts.matrix[person, column]))
        due = self.verdicts.due(person, column)
        reason = "gap" if verdict == Verdict.GAP else "grace"
        self._trained(person, Cause(self.verdicts.requirements[column], demand, verdict, (reason,), due))

    def _to_come(self, one: Expiring) -> None:
        """A shortfall to come; it never comes for who has retired by then."""
        month = int(self.retires[one.person])
        if one.begins and 0 <= month < one.begins.year * 12 + one.begins.month - 1:
            return
        cause = Cause(one.requirement, one.demand, Verdict.GAP, (one.reason,), one.due, begins=one.begins)
        self._trained(one.person, cause)

    def _trained(self, person: int, cause: Cause) -> None:
        """One shortfall, of now or to come, as a need or as something that training cannot close."""
        closing = cause.demand.requirement.closes_with
        course = self.courses.course(closing) if closing else None
        barred = self._barred(person, course, cause.barring) if course else ("no_training_closes", cause.source, None)
        if course and not barred:
            self._add(person, course, cause)
        elif barred:
            reason, source, until = barred
            plan = cause.planned.plan if cause.planned else None
            about = person, cause.requirement, cause.verdict, reason, source
            self.not_trainable.append(NotTrainable(*about, closing, until, plan=plan, begins=cause.begins))

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

    def _add(self, person: int, course: Course, cause: Cause) -> None:
        """Keeps a need and those of the courses that come first; one course that closes several gaps is one need."""
        need = self.needs.get((person, course.id))
        if need is None:
            trainee = Trainee(self.roster, person)
            entry = trainee.may_enter(course, self.day)
            need = Need(person, course, [], list(cause.reasons), cause.due, entry, cause.is_undated)
            need.after = [first.id for first in trainee.courses_before(course, self.courses, self.day)]
            self.needs[person, course.id] = need
        need.reasons = sorted({*need.reasons, *cause.reasons}, key=_PRESSING.index)
        need.due, need.is_undated = _sooner(need, cause)
        if cause.requirement not in need.requirements:
            need.requirements.append(cause.requirement)
        if cause.planned or cause.begins:
            need.causes.append(cause)
        need.weights = self._weights(need)
        for first in need.after:
            before = replace(cause, reasons=("prerequisite",), due=need.due, is_undated=need.is_undated)
            self._add(person, self.courses.course(first), before)

    def _weights(self, need: Need) -> dict[str, int]:
        """The points of one need by name; only those that apply."""
        points = self.courses.priority
        person, due = need.person, need.due
        position = vocabulary().positions.by_code.get(self.roster.position_code(person) or "")
        applies = {
            "overdue": need.is_overdue(self.year),
            "due_this_year": due is not None and due.year == self.year,
            "due_in_horizon": due is not None and self.year < due.year <= self.year + self.horizon,
            "holder_retires": any(cause.planned and cause.planned.holder for cause in need.causes),
            "leader": position is not None and position.leader,
            "young": 0 <= self.age[person] < self.courses.young.under,
            "woman": self.roster.sex[person] == 1,
            "minority": self.roster.flag["ethnic_minority"][person] == 1,
        }
        return {name: getattr(points, name) for name, true in applies.items() if true and getattr(points, name)}


def _sooner(need: Need, cause: Cause) -> tuple[date | None, bool]:
    """The earlier of two days by which something is wanted, and whether there is none; None alone is wanted already."""
    if cause.is_undated:
        return need.due, need.is_undated
    if need.is_undated:
        return cause.due, False
    return None if need.due is None or cause.due is None else min(need.due, cause.due), False


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
