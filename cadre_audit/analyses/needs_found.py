"""Looks for training needs: every shortfall becomes a need, or something that no training can close."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

import numpy as np

from cadre_audit.analyses.attended import NOBODY, Attendance, Attendances
from cadre_audit.analyses.closers import closers
from cadre_audit.analyses.course_choice import Choice, Chosen, Wanted
from cadre_audit.analyses.needs_causes import Cause
from cadre_audit.analyses.needs_expiring import Expiring
from cadre_audit.analyses.needs_parts import Covered, Gap, Need, NotTrainable
from cadre_audit.analyses.needs_sources import Sources
from cadre_audit.judge.demands import Demand
from cadre_audit.judge.facts import Facts, years_between, ymd_of
from cadre_audit.judge.measures import retirement_months
from cadre_audit.judge.verdicts import Verdict, Verdicts
from cadre_audit.standards.courses import Course, Courses
from cadre_audit.standards.retirement import load as retirement_laws
from cadre_audit.vocabulary.load import vocabulary

_SHORT = (Verdict.GAP, Verdict.GRACE)


class Search:
    """Looks for the needs of one judged roster; a class because needs of one person and course meet.

    Args:
        verdicts: the roster judged by the last law of the year.
        courses: the catalogue.
        year: the year.
        sources: what else makes needs.
        attended: what training records tell of everybody who may be in need.
    """

    def __init__(
        self, verdicts: Verdicts, courses: Courses, year: int, sources: Sources, attended: Attendances = NOBODY
    ) -> None:
        self.verdicts, self.courses, self.year, self.sources = verdicts, courses, year, sources
        self.roster, self.attended = verdicts.roster, attended
        self.day = date(year, 12, 31)
        facts = Facts(self.roster, 0, len(self.roster), ymd_of(self.day))
        self.retires = retirement_months(facts)
        birth = facts.span("birth")
        self.age = np.where(birth.known, years_between(birth.first, facts.as_of), -1)
        self.choice = Choice(
            self.roster, courses, self.day, lambda *one: self._barred(*one) is not None, attended, sources.planned_posts
        )
        self.needs: dict[tuple[int, str], Need] = {}
        self.not_trainable: list[NotTrainable] = []
        self._covered: dict[tuple[int, str, Attendance], Covered] = {}
        self._gaps: dict[int, list[Gap]] = {}
        self._closers: dict[int, tuple[Demand, tuple[str, ...]]] = {}

    @property
    def covered(self) -> list[Covered]:
        """The shortfalls that need no new course."""
        return list(self._covered.values())

    def run(self, ending: Sequence[Expiring]) -> None:
        """Walks through every shortfall, what is to come and what people lack for planned posts, then chooses courses.

        All shortfalls of a person are looked at together: one course may close what several of them want.
        """
        for person, column in self.verdicts.listed(_SHORT):
            self._shortfall(person, column)
        for one in (*ending, *self.sources.ahead.coming):
            self._to_come(one)
        for short in self.sources.shortfalls:
            is_undated = short.due is None
            cause = Cause(
                short.requirement, short.demand, Verdict.GAP, short.reasons, short.due, is_undated, planned=short
            )
            self._trained(short.plan.person, cause)
        for person, gaps in self._gaps.items():
            self._choose(person, gaps)
        for need in self.needs.values():
            need.weights = self._weights(need)

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
        """One shortfall, of now or to come: covered by a course already, to be trained, or beyond training."""
        closing = cause.demand.requirement.closes_with
        if closing is None:
            self._never(person, cause, "no_training_closes", cause.source)
            return
        course = self.courses.course(closing)
        gap = Gap(cause, Wanted(course.id, self._closers_of(cause.demand, course), cause.serves_until))
        if record := self.attended.covering(person, gap.wanted.closers, runs_out=cause.runs_out):
            key = person, cause.requirement, record
            self._covered.setdefault(key, Covered(person, record, [])).gaps.append(gap)
        elif barred := self._barred(person, course, cause.serves_until):
            reason, source, until = barred
            self._never(person, cause, reason, source, until)
        else:
            self._gaps.setdefault(person, []).append(gap)

    def _never(
        self, person: int, cause: Cause, reason: str, source: Mapping[str, str] | None, until: str | None = None
    ) -> None:
        """Keeps a shortfall that no training can close."""
        about = person, cause.requirement, cause.verdict, reason, source, cause.demand.requirement.closes_with, until
        plan = cause.planned.plan if cause.planned else None
        self.not_trainable.append(NotTrainable(*about, plan=plan, begins=cause.begins))

    def _closers_of(self, demand: Demand, course: Course) -> tuple[str, ...]:
        """Every course that closes what a demand leaves open; worked out once for each."""
        # the demand is kept, so that its number stays its own
        if id(demand) not in self._closers:
            self._closers[id(demand)] = (demand, closers(demand.requirement, course, self.courses, self.day))
        return self._closers[id(demand)][1]

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

    def _choose(self, person: int, gaps: Sequence[Gap]) -> None:
        """The needs of one person: the smallest set of courses that closes all gaps."""
        chosen = self.choice.of(person, [gap.wanted for gap in gaps])
        for gap in gaps:
            named, does = gap.wanted.named, gap.wanted.closers
            taken = next(id for id in (named, *chosen.courses) if id in chosen.courses and id in does)
            need = self._add(person, taken, gap.cause, chosen)
            if named not in (*chosen.courses, *need.instead_of):
                need.instead_of.append(named)
            open_ = self.attended.to_check(person, does, runs_out=gap.cause.runs_out)
            need.to_check += [code for code in open_ if code not in need.to_check]

    def _add(self, person: int, id: str, cause: Cause, chosen: Chosen) -> Need:
        """Keeps a need and those of the courses that come first; one course that closes several gaps is one need."""
        need = self.needs.get((person, id))
        if need is None:
            need = Need(person, self.courses.course(id), self.choice.entry(person, id), after=list(chosen.after[id]))
            self.needs[person, id] = need
        need.causes.append(cause)
        for first in chosen.first[id]:
            before = replace(cause, reasons=("prerequisite",), due=need.due, is_undated=need.is_undated)
            self._add(person, first, before, chosen)
        return need

    def _weights(self, need: Need) -> dict[str, int]:
        """The points of one need by name; only those that apply."""
        points = self.courses.priority
        person, due = need.person, need.due
        position = vocabulary().positions.by_code.get(self.roster.position_code(person) or "")
        applies = {
            "overdue": need.is_overdue(self.year),
            "due_this_year": due is not None and due.year == self.year,
            "due_in_horizon": due is not None and self.year < due.year <= self.year + self.sources.horizon,
            "holder_retires": any(cause.planned and cause.planned.holder for cause in need.causes),
            "leader": position is not None and position.leader,
            "young": 0 <= self.age[person] < self.courses.young.under,
            "woman": self.roster.sex[person] == 1,
            "minority": self.roster.flag["ethnic_minority"][person] == 1,
        }
        return {name: getattr(points, name) for name, true in applies.items() if true and getattr(points, name)}
