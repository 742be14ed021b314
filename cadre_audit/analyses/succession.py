"""``succession``: a review of plans: who is out and by which rule, who stays, and what they still lack."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal

import numpy as np

from cadre_audit.analyses.candidacy_parts import Candidacy, Entry
from cadre_audit.analyses.distance import Distance, Distances
from cadre_audit.analyses.findings import person_record
from cadre_audit.analyses.successors import Successor
from cadre_audit.judge.demands import Demand
from cadre_audit.judge.facts import span_of, years_between, ymd_of
from cadre_audit.judge.verdicts import Verdict
from cadre_audit.standards.model import AgeWindow, MonthsLeft
from cadre_audit.standards.retirement import load as retirement_laws
from cadre_audit.standards.succession_rules import PlanRules
from cadre_audit.tables.days import iso_any
from cadre_audit.tables.roster import Roster

Status = Literal["out", "ready", "to_train", "unclear", "holds_it", "not_in_roster"]
Reason = Literal["age", "discipline", "standard", "rating"]
REASONS: tuple[Reason, ...] = ("age", "discipline", "standard", "rating")
"""The order of reasons that the rule of the day does not name."""
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_OF_DISCIPLINE = ("no-discipline", "discipline-on-record")


@dataclass(frozen=True, slots=True)
class Term:
    """The first day of the term that somebody is planned for.

    Attributes:
        first, last: the days that it can be.
        is_told: whether anything tells it; otherwise it is the day of the review.
    """

    first: date
    last: date
    is_told: bool = True

    def record(self) -> str | None:
        """The day, or the year where only that is told."""
        if not self.is_told:
            return None
        return self.first.isoformat() if self.first == self.last else str(self.first.year)


@dataclass(frozen=True, slots=True)
class Ground:
    """One reason for which somebody leaves the plan: the entry, and the clause of the rule of the day if it has one."""

    reason: Reason
    entry: Entry
    by_rule: Mapping[str, str] | None
    status: str

    def record(self) -> dict[str, Any]:
        """The reason in machine form."""
        return {
            "reason": self.reason,
            "requirement": self.entry.requirement,
            "why": self.entry.why,
            "field": self.entry.told.get("field"),
            "actual": self.entry.told.get("actual"),
            "required": self.entry.told.get("required"),
            "source": self.by_rule or self.entry.told.get("source"),
            "standard": self.entry.told.get("source") if self.by_rule else None,
            "named_by_rule": self.by_rule is not None,
            "status": self.status,
        }


@dataclass(frozen=True, slots=True)
class Reviewed:
    """One plan after the review.

    Attributes:
        plan: who is planned for what.
        status: how it stands.
        term: the first day of the term.
        candidacy: the person as a candidate; None for who is not in the roster.
        distance: the courses that are missing.
        grounds: why the person is out, the primary reason first.
    """

    plan: Successor
    status: Status
    term: Term
    candidacy: Candidacy | None = None
    distance: Distance | None = None
    grounds: Sequence[Ground] = ()


def term_of(plan: Successor, asked: date | None, day: date) -> Term:
    """When the term of a plan begins: as asked, as the list tells it, else the day of the review."""
    if asked is not None:
        return Term(asked, asked)
    years = _YEAR.findall(plan.term or "")
    if years:
        year = int(years[0])
        if plan.since is not None and plan.since.year == year:
            return Term(plan.since, plan.since)
        return Term(date(year, 1, 1), date(year, 12, 31))
    return Term(plan.since, plan.since) if plan.since is not None else Term(day, day, is_told=False)


class Review:
    """Reviews one plan after the other; a class because the rule of the day and the people stay the same.

    Args:
        roster: the people.
        distances: works out the courses that are missing.
        rules: the rule of the day on plans; None where none was read.
        day: the day of the review.
        standards_now: whether time to be trained does not count.
    """

    def __init__(
        self, roster: Roster, distances: Distances, rules: PlanRules | None, day: date, *, standards_now: bool
    ) -> None:
        self.roster, self.distances, self.rules, self.day = roster, distances, rules, day
        self.standards_now = standards_now
        self.order = [*(one.reason for one in rules.out)] if rules else []
        self.order += [reason for reason in REASONS if reason not in self.order]

    def of(self, plan: Successor, candidacy: Candidacy, term: Term) -> Reviewed:
        """How one plan stands."""
        if plan.holds_it:
            return Reviewed(plan, "holds_it", term, candidacy)
        entries = [self._at_term(entry, plan.person, term) for entry in candidacy.entries]
        entries += self._retired(plan.person, term)
        candidacy = replace(candidacy, entries=entries)
        distance = self.distances.of(plan.person, _standards(candidacy))
        grounds = sorted(self._grounds(candidacy, distance, plan, term), key=self._place)
        if grounds:
            return Reviewed(plan, "out", term, candidacy, distance, grounds)
        if distance.gaps:
            return Reviewed(plan, "to_train", term, candidacy, distance)
        is_unclear = candidacy.those(Verdict.UNKNOWN, Verdict.NO_STANDARD)
        return Reviewed(plan, "unclear" if is_unclear else "ready", term, candidacy, distance)

    def _at_term(self, entry: Entry, person: int, term: Term) -> Entry:
        """What is counted on the first day of the term in place of the day of the review: ages and months."""
        demand = entry.demand
        if demand is None or getattr(demand.requirement, "counted_on", None):
            return entry
        requirement = demand.requirement
        if isinstance(requirement, MonthsLeft):
            fewest, most = self.months_left(person, term)
            least, highest = requirement.at_least, None
        elif isinstance(requirement, AgeWindow):
            fewest, most = self._ages(person, term)
            least, highest = requirement.minimum or 0, requirement.maximum
        else:
            return entry
        if most is None or fewest is None:
            return replace(entry, verdict=Verdict.UNKNOWN)
        is_met = fewest >= least and (highest is None or most <= highest)
        is_short = most < least or (highest is not None and fewest > highest)
        verdict = Verdict.MET if is_met else Verdict.GAP if is_short else Verdict.UNKNOWN
        # of a span of days the one that is best for the person: who is short by it is short by every other
        best = most if most < least else fewest if is_short else None
        told = {**entry.told, "actual": fewest if fewest == most else best}
        return replace(entry, verdict=verdict, why=None if is_met or is_short else "term_day_unknown", told=told)

    def _ages(self, person: int, term: Term) -> tuple[int | None, int | None]:
        """The lowest and the highest age when the term begins, in completed years; None where no birth is told."""
        birth = span_of(self.roster.day["birth"], np.array([person], np.intp))
        if not birth.known[0]:
            return None, None
        youngest = years_between(birth.last, ymd_of(term.first))
        return int(youngest[0]), int(years_between(birth.first, ymd_of(term.last))[0])

    def months_left(self, person: int, term: Term) -> tuple[int | None, int | None]:
        """The fewest and the most months that are left when the term begins; None where birth or sex is not known."""
        retires = int(self.distances.retires[person])
        if retires < 0:
            return None, None
        return retires - _month(term.last), retires - _month(term.first)

    def _retired(self, person: int, term: Term) -> list[Entry]:
        """Who will have retired when the term begins is out by the law of retirement, whatever the rule says."""
        _, most = self.months_left(person, term)
        if most is None or most >= 0:
            return []
        law = retirement_laws().on(self.day)
        told = {
            "field": "birth_date", "actual": most, "required": {"minimum": 0, "unit": "months"},
            "source": {"document": law.reference.document, "article": law.reference.article}, "status": law.status,
        }  # fmt: skip
        return [Entry("retires-before-term", Verdict.GAP, None, None, told)]

    def _grounds(self, candidacy: Candidacy, distance: Distance, plan: Successor, term: Term) -> Iterator[Ground]:
        for entry in candidacy.those(Verdict.GAP):
            reason = _reason_of(entry)
            if entry.requirement == "meets-standards":
                # that standards are not met is told by each of them
                if entry.why != "rating_failed":
                    continue
                reason = "rating"
            if reason == "standard" and not self._is_too_late(entry, distance, plan, term):
                continue
            clause = self.rules.leaves(reason) if self.rules else None
            source = self.rules.source(clause) if self.rules and clause else None
            yield Ground(reason, entry, source, clause.status if clause else str(entry.told.get("status")))

    def _place(self, ground: Ground) -> tuple[int, bool]:
        """Reasons in the order of the rule; of one reason first what the rule on plans itself asks."""
        own = self.rules is not None and (ground.entry.told.get("source") or {}).get("document")
        return self.order.index(ground.reason), own != (self.rules and self.rules.reference.document)

    def _is_too_late(self, entry: Entry, distance: Distance, plan: Successor, term: Term) -> bool:
        """Whether somebody who falls short of a standard cannot be trained in time."""
        if self.standards_now or entry.requirement in distance.not_closable:
            return True
        deadline = deadline_of(plan, term, self.day)
        return deadline is not None and distance.ready_on is not None and distance.ready_on > deadline


def _standards(candidacy: Candidacy) -> list[tuple[str, Demand]]:
    """The standards that are not met; the yearly review only repeats them."""
    short = [one for one in candidacy.those(Verdict.GAP) if one.requirement != "meets-standards"]
    return [(one.requirement, one.demand) for one in short if one.demand and _reason_of(one) == "standard"]


def deadline_of(plan: Successor, term: Term, day: date) -> date | None:
    """The day by which somebody has to be trained; None where no day to come is known."""
    wanted = plan.since or (term.last if term.is_told else None)
    return wanted if wanted is not None and wanted >= day else None


def _reason_of(entry: Entry) -> Reason:
    """What kind of reason an entry is: every demand on age or on years left is one of age."""
    if entry.requirement in _OF_DISCIPLINE:
        return "discipline"
    if entry.requirement == "rating-on-record":
        return "rating"
    requirement = entry.demand.requirement if entry.demand else None
    is_of_age = isinstance(requirement, AgeWindow | MonthsLeft) or entry.requirement == "retires-before-term"
    return "age" if is_of_age else "standard"


def _month(day: date) -> int:
    return day.year * 12 + day.month - 1


def who_of(reviewed: Reviewed, roster: Roster) -> dict[str, Any]:
    """The person of a plan: as in the roster, else as the list writes the name."""
    plan = reviewed.plan
    if plan.person >= 0:
        return person_record(roster, plan.person)
    file, sheet, row = plan.place
    return {
        "full_name": plan.name, "unit": plan.unit, "position": None, "position_code": None, "ref": f"{sheet}!{row}",
        "file": file,
    }  # fmt: skip


def plan_record(reviewed: Reviewed, roster: Roster) -> dict[str, Any]:
    """A plan in machine form, without its judgement."""
    return {"person": who_of(reviewed, roster), **reviewed.plan.record(), "term_from": reviewed.term.record()}


def out_record(reviewed: Reviewed, roster: Roster) -> dict[str, Any]:
    """Somebody who is out: the one primary reason, and all others as further detail."""
    first, *others = reviewed.grounds
    birth, person = roster.day["birth"], reviewed.plan.person
    return {
        **plan_record(reviewed, roster),
        "birth": iso_any(int(birth.ymd[person]), int(birth.precision[person])),
        **first.record(),
        "others": [ground.record() for ground in others],
        "also": list(dict.fromkeys(ground.entry.requirement for ground in others)),
    }


def kept_record(reviewed: Reviewed, roster: Roster) -> dict[str, Any]:
    """Somebody who stays: how the plan stands, and what is missing."""
    candidacy, distance = reviewed.candidacy, reviewed.distance
    entries = candidacy.entries if candidacy else ()
    return {
        **plan_record(reviewed, roster),
        "status": reviewed.status,
        "courses": list(distance.courses) if distance else [],
        "ready_on": distance.ready_on.isoformat() if distance and distance.gaps and distance.ready_on else None,
        "unknown": [e.requirement for e in entries if e.verdict in (Verdict.UNKNOWN, Verdict.NO_STANDARD)]
        if reviewed.status != "holds_it"
        else [],
        "to_decide": [e.requirement for e in entries if e.verdict == Verdict.MANUAL]
        if reviewed.status != "holds_it"
        else [],
        "move": candidacy.move if candidacy else "cannot_tell",
    }
