"""Looks for training needs: every shortfall becomes a need, or something that no training can close."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

import numpy as np

from cadre_audit.analyses.attended import NOBODY, Attendances
from cadre_audit.analyses.closers import closers
from cadre_audit.analyses.course_choice import Choice, Chosen, Wanted
from cadre_audit.analyses.findings import actual, field_of, person_record
from cadre_audit.analyses.needs_expiring import Expiring, verdict_on
from cadre_audit.analyses.needs_parts import Covered, Gap, Need, NotTrainable
from cadre_audit.judge.demands import Demand
from cadre_audit.judge.facts import Facts, years_between, ymd_of
from cadre_audit.judge.measures import retirement_months
from cadre_audit.judge.verdicts import Verdict, Verdicts
from cadre_audit.report.model import Record
from cadre_audit.standards.courses import Course, Courses
from cadre_audit.standards.model import HoldsCertificates
from cadre_audit.standards.retirement import load as retirement_laws
from cadre_audit.vocabulary.load import vocabulary

__all__ = ["Need", "NotTrainable", "Search", "lapsed_needs"]
_PRESSING = ("gap", "grace", "expires", "prerequisite")
_SHORT = (Verdict.GAP, Verdict.GRACE)


class Search:
    """Looks for the needs of one judged roster; a class because needs of one person and course meet."""

    def __init__(self, verdicts: Verdicts, courses: Courses, year: int, attended: Attendances = NOBODY) -> None:
        self.verdicts, self.courses, self.year, self.attended = verdicts, courses, year, attended
        self.roster = verdicts.roster
        self.day = date(year, 12, 31)
        facts = Facts(self.roster, 0, len(self.roster), ymd_of(self.day))
        self.retires = retirement_months(facts)
        birth = facts.span("birth")
        self.age = np.where(birth.known, years_between(birth.first, facts.as_of), -1)
        self.choice = Choice(self.roster, courses, self.day, lambda *one: self._barred(*one) is not None, attended)
        self.needs: dict[tuple[int, str], Need] = {}
        self.not_trainable: list[NotTrainable] = []
        self.covered: list[Covered] = []
        self._gaps: dict[int, list[Gap]] = {}
        self._closers: dict[int, tuple[Demand, tuple[str, ...]]] = {}

    def run(self, ending: Sequence[Expiring] = ()) -> None:
        """Walks through every shortfall and through what runs out in the year, then chooses courses by person."""
        for person, column in self.verdicts.listed(_SHORT):
            self._shortfall(person, column)
        for one in ending:
            self._trained(one.person, one.requirement, one.demand, Verdict.GAP, "expires", one.due)
        for person, gaps in self._gaps.items():
            self._choose(person, gaps)

    def _shortfall(self, person: int, column: int) -> None:
        demand = self.verdicts.demand(person, column)
        assert demand is not None
        verdict = Verdict(int(self.verdicts.matrix[person, column]))
        due = self.verdicts.due(person, column)
        name = self.verdicts.requirements[column]
        self._trained(person, name, demand, verdict, "gap" if verdict == Verdict.GAP else "grace", due)

    def _trained(self, person: int, name: str, demand: Demand, verdict: Verdict, reason: str, due: date | None) -> None:
        """One shortfall, of now or to come: covered by a course already, to be trained, or beyond training."""
        law = {"document": demand.rule.document, "article": demand.rule.article}
        closing = demand.requirement.closes_with
        if closing is None:
            self.not_trainable.append(NotTrainable(person, name, verdict, "no_training_closes", law))
            return
        course = self.courses.course(closing)
        runs_out = reason == "expires" or isinstance(demand.requirement, HoldsCertificates)
        gap = Gap(person, name, reason, Wanted(course.id, self._closers_of(demand, course), due), runs_out)
        if record := self.attended.covering(person, gap.wanted.closers, runs_out=runs_out):
            self.covered.append(Covered(gap, record))
        elif barred := self._barred(person, course, due):
            reason, source, until = barred
            self.not_trainable.append(NotTrainable(person, name, verdict, reason, source, course.id, until))
        else:
            self._gaps.setdefault(person, []).append(gap)

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
            named = gap.wanted.named
            taken = next(id for id in (named, *chosen.courses) if id in chosen.courses and id in gap.wanted.closers)
            need = self._add(person, taken, gap.requirement, gap.reason, gap.wanted.due, chosen)
            need.closes.append(gap.closes)
            if named not in (*chosen.courses, *need.instead_of):
                need.instead_of.append(named)
            open_ = self.attended.to_check(person, gap.wanted.closers, runs_out=gap.runs_out)
            need.to_check += [code for code in open_ if code not in need.to_check]

    def _add(self, person: int, id: str, requirement: str, reason: str, due: date | None, chosen: Chosen) -> Need:
        """Keeps a need and those of the courses that come first; one course that closes several gaps is one need."""
        need = self.needs.get((person, id))
        if need is None:
            need = Need(person, self.courses.course(id), [], reason, due, self.choice.entry(person, id))
            need.after = list(chosen.after[id])
            self.needs[person, id] = need
        need.reason = min(need.reason, reason, key=_PRESSING.index)
        # None means that the law wants it already
        need.due = None if need.due is None or due is None else min(need.due, due)
        if requirement not in need.requirements:
            need.requirements.append(requirement)
        need.weights = self._weights(need)
        for first in chosen.first[id]:
            self._add(person, first, requirement, "prerequisite", need.due, chosen)
        return need

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
