"""One person as a candidate for a post: every demand with its verdict, what else to look at, and the outcome."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Literal

from cadre_audit.analyses.disciplined import Disciplined
from cadre_audit.analyses.findings import finding
from cadre_audit.analyses.moves import Move, move_to
from cadre_audit.analyses.rated import Rated
from cadre_audit.judge.demands import Demand
from cadre_audit.judge.verdicts import Verdict, Verdicts
from cadre_audit.standards.model import MonthsLeft, Purpose
from cadre_audit.tables.roster import Roster

Outcome = Literal["passes", "blocked", "unknown"]
Planned = Literal["planned", "other_post", "not_planned", "doubtful"]
Standing = Literal["first", "again"]
Trained = Callable[[int, str], bool]
"""Whether records of training show a person to have done a course."""
BLOCKS = (Verdict.GAP, Verdict.GRACE)
UNTOLD = (Verdict.UNKNOWN, Verdict.NO_STANDARD)
FIRST_OR_AGAIN = {
    "months-left-first": "months-left-reelection",
    "months-left-government-first": "months-left-government",
    "months-left-organisation-first": "months-left-organisation",
}
"""What is asked of who stands for the first time → what is asked instead of who stands again."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of the candidates beside what the roster says of the standards.

    Attributes:
        purpose: what they are judged for beside the standards of the post.
        disciplined: who was disciplined.
        rated: how they were rated.
        planned: person → how succession lists name them for the post; None without lists.
        trained: what records of training show; None without records.
        records_complete: whether who has no record had no training.
        standing: whether all stand for the first time or again; None where that is not told.
        purpose_of: standard → what it is asked for.
    """

    purpose: Purpose
    disciplined: Disciplined
    rated: Rated
    planned: Mapping[int, Planned] | None = None
    trained: Trained | None = None
    records_complete: bool = False
    standing: Standing | None = None
    purpose_of: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that is asked of a candidate, or that somebody has to look at.

    Attributes:
        requirement: its id.
        verdict: how it stands.
        why: a code that says why, where the verdict is not the judge's own.
        demand: what the law asks; None for what no clause that was read asks.
        told: the finding in machine form, without the person.
    """

    requirement: str
    verdict: Verdict
    why: str | None = None
    demand: Demand | None = None
    told: Mapping[str, Any] = field(default_factory=dict)

    def record(self) -> dict[str, Any]:
        """The entry in machine form."""
        return {**self.told, "requirement": self.requirement, "verdict": self.verdict.code, "why": self.why}


@dataclass(frozen=True, slots=True)
class Candidacy:
    """One candidate for one post: all entries, and what they come to."""

    person: int
    move: Move
    entries: Sequence[Entry]

    @property
    def outcome(self) -> Outcome:
        """Blocked when anything is not met, unknown when anything is not told; what a person decides blocks nobody."""
        found = {entry.verdict for entry in self.entries}
        if found.intersection(BLOCKS):
            return "blocked"
        return "unknown" if found.intersection(UNTOLD) else "passes"

    def those(self, *verdicts: Verdict) -> list[Entry]:
        """The entries with one of these verdicts."""
        return [entry for entry in self.entries if entry.verdict in verdicts]

    @property
    def gaps(self) -> list[tuple[str, Demand]]:
        """What is not met of what the law asks."""
        return [(one.requirement, one.demand) for one in self.those(*BLOCKS) if one.demand is not None]


def candidacies(verdicts: Verdicts, people: Sequence[int], roster: Roster, evidence: Evidence) -> list[Candidacy]:
    """Everybody of a roster in which each has just taken the post, with all evidence.

    Args:
        verdicts: the judged roster of new holders.
        people: for each of its rows the person's index in the roster of people as they are.
        roster: the people as they are.
        evidence: what else is known.
    """
    return [_candidacy(verdicts, row, person, roster, evidence) for row, person in enumerate(people)]


def _candidacy(verdicts: Verdicts, row: int, person: int, roster: Roster, evidence: Evidence) -> Candidacy:
    held, (target,) = roster.posts[roster.post[person]], verdicts.roster.posts[verdicts.roster.post[row]]
    move = move_to(target, held)
    day = verdicts.demands.law.as_of
    entries = [
        _with_evidence(entry, person, move, day, evidence) for entry in _entries(verdicts, row, evidence.standing)
    ]
    entries = _by_standing(entries, evidence.standing)
    entries += _beside_the_law(entries, target, verdicts, person, evidence)
    return Candidacy(person, move, _with_review(entries, person, day, evidence))


def _entries(verdicts: Verdicts, row: int, standing: Standing | None) -> list[Entry]:
    """What the judge says of one row; time that the law gives to holders is none for who comes after them."""
    found = []
    left_out = set(FIRST_OR_AGAIN.values()) if standing == "first" else set(FIRST_OR_AGAIN) if standing else set()
    for column, name in enumerate(verdicts.requirements):
        verdict = Verdict(int(verdicts.matrix[row, column]))
        demand = verdicts.demand(row, column)
        if verdict in (Verdict.NOT_REQUIRED, Verdict.NO_STANDARD) or demand is None or name in left_out:
            continue
        told = finding(verdicts, row, column)
        del told["person"]
        entry = Entry(name, verdict, None, demand, told)
        if verdict == Verdict.GRACE:
            entry = replace(entry, verdict=Verdict.GAP, why="time_is_for_holders")
        found.append(entry)
    return found


def _with_evidence(entry: Entry, person: int, move: Move, day: date, evidence: Evidence) -> Entry:
    """An entry settled by lists, where the roster leaves it to a person."""
    name = entry.requirement
    if name == "months-left-term" and evidence.purpose == "appointment" and move in ("same", "lower"):
        is_short = entry.verdict in (Verdict.GAP, Verdict.UNKNOWN)
        return replace(entry, verdict=Verdict.MANUAL, why=f"post_is_{move}") if is_short else entry
    if entry.verdict != Verdict.MANUAL:
        return entry
    if name == "in-succession-plan" and evidence.planned is not None:
        state = evidence.planned.get(person, "not_planned")
        return replace(entry, verdict=_PLANNED[state], why=state)
    if name == "no-discipline":
        state_of = evidence.disciplined.state(person, day)
        told = {**entry.told, "actual": _sanctions(person, day, evidence)}
        return replace(entry, verdict=_DISCIPLINE[state_of], why=f"discipline_{state_of}", told=told)
    if name in ("course-before-appointment", "course-after-appointment") and evidence.trained is not None:
        return _trained(entry, person, evidence)
    return entry


_PLANNED: Mapping[Planned, Verdict] = {
    "planned": Verdict.MET,
    "other_post": Verdict.MANUAL,
    "not_planned": Verdict.GAP,
    "doubtful": Verdict.UNKNOWN,
}
_DISCIPLINE = {
    "none": Verdict.MET,
    "later": Verdict.MET,
    "in_force": Verdict.GAP,
    # the clause that was read names no period after which discipline counts no longer
    "ended": Verdict.MANUAL,
    "no_source": Verdict.MANUAL,
    "day_unknown": Verdict.UNKNOWN,
    "not_understood": Verdict.UNKNOWN,
    "doubtful": Verdict.UNKNOWN,
    "blank": Verdict.UNKNOWN,
}


def _trained(entry: Entry, person: int, evidence: Evidence) -> Entry:
    """Whether records show the course; that they do not is a gap only where it has to come before the appointment."""
    assert evidence.trained is not None
    course = _course_of(entry)
    if course is None:
        return entry
    if evidence.trained(person, course):
        return replace(entry, verdict=Verdict.MET, why="course_on_record")
    if evidence.records_complete and entry.requirement == "course-before-appointment":
        return replace(entry, verdict=Verdict.GAP, why="course_not_on_record", told={**entry.told, "course": course})
    return replace(entry, why="course_not_on_record")


def _course_of(entry: Entry) -> str | None:
    return entry.demand.requirement.closes_with if entry.demand else None


def _by_standing(entries: Sequence[Entry], standing: Standing | None) -> list[Entry]:
    """Who falls short only of what is asked the first time may stand again: nobody knows until that is told."""
    if standing is not None:
        return list(entries)
    by_name = {entry.requirement: entry for entry in entries}

    def settled(entry: Entry) -> Entry:
        weaker = by_name.get(FIRST_OR_AGAIN.get(entry.requirement, ""))
        if entry.verdict == Verdict.GAP and weaker is not None and weaker.verdict != Verdict.GAP:
            return replace(entry, verdict=Verdict.UNKNOWN, why="first_or_again")
        return entry

    return [settled(entry) for entry in entries]


def _beside_the_law(
    entries: Sequence[Entry], target: str, verdicts: Verdicts, person: int, evidence: Evidence
) -> list[Entry]:
    """What no clause asks and somebody has to look at all the same: silent law, discipline, a failed rating."""
    law, named = verdicts.demands.law, {entry.requirement for entry in entries}
    found = []
    purposes = {evidence.purpose_of.get(rule.standard) for rule in law.rules.get(target, ())}
    absence = law.absence(target)
    if "post" not in purposes:
        found.append(Entry("post-standard", Verdict.NO_STANDARD, absence.value if absence else "not_encoded"))
    if evidence.purpose not in ("post", *purposes):
        found.append(Entry("purpose-conditions", Verdict.MANUAL, f"silent_{evidence.purpose}"))
    elif evidence.purpose != "post" and not any(map(_is_of_age, entries)):
        found.append(Entry("age-for-term", Verdict.MANUAL, "no_clause_of_age"))
    if "no-discipline" not in named and (one := _discipline(person, law.as_of, evidence)):
        found.append(one)
    if "meets-standards" not in named and evidence.rated.state(person, law.as_of) == "failed":
        told = {"actual": _ratings(person, law.as_of, evidence)}
        found.append(Entry("rating-on-record", Verdict.MANUAL, "rating_failed", None, told))
    return found


def _is_of_age(entry: Entry) -> bool:
    """Whether an entry is about the years that somebody can still serve."""
    is_counted = entry.demand is not None and isinstance(entry.demand.requirement, MonthsLeft)
    return is_counted or entry.requirement == "congress-age"


def _discipline(person: int, day: date, evidence: Evidence) -> Entry | None:
    """Discipline where no clause that was read speaks of it: in the way while the list itself says that it lasts."""
    state = evidence.disciplined.state(person, day)
    if state in ("none", "no_source", "later", "ended", "blank"):
        return None
    lasts = any(one.state(day) == "in_force" and one.to for one in evidence.disciplined.records(person))
    told = {"actual": _sanctions(person, day, evidence)}
    if state == "in_force" and lasts:
        return Entry("discipline-on-record", Verdict.GAP, "discipline_lasts", None, told)
    return Entry("discipline-on-record", Verdict.MANUAL, f"discipline_{state}", None, told)


def _sanctions(person: int, day: date, evidence: Evidence) -> str | None:
    """The records of discipline up to a day as lists write them, with the number of the decision."""
    told = [one for one in evidence.disciplined.records(person) if one.state(day) != "later"]
    return "; ".join(", ".join(filter(None, (one.typed, one.document))) for one in told) or None


def _ratings(person: int, day: date, evidence: Evidence) -> str | None:
    """The ratings of the last year that is told, as lists write them."""
    return "; ".join(f"{one.year}: {one.typed}" for one in evidence.rated.last(person, day)) or None


def _with_review(entries: Sequence[Entry], person: int, day: date, evidence: Evidence) -> list[Entry]:
    """The yearly review of a plan: standards still met, and not rated as failing."""
    others = {entry.verdict for entry in entries if entry.requirement != "meets-standards"}
    state = evidence.rated.state(person, day)

    def reviewed(entry: Entry) -> Entry:
        if entry.requirement != "meets-standards" or entry.verdict != Verdict.MANUAL:
            return entry
        if state == "failed":
            told = {**entry.told, "actual": _ratings(person, day, evidence)}
            return replace(entry, verdict=Verdict.GAP, why="rating_failed", told=told)
        if others.intersection(BLOCKS):
            return replace(entry, verdict=Verdict.GAP, why="standards_short")
        if state == "no_source":
            return entry
        if state != "fine":
            return replace(entry, verdict=Verdict.UNKNOWN, why=f"rating_{state}")
        return replace(entry, verdict=Verdict.UNKNOWN if others.intersection(UNTOLD) else Verdict.MET, why="reviewed")

    return [reviewed(entry) for entry in entries]
