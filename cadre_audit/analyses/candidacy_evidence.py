"""Demands on a candidate that lists beside the roster settle: plans, discipline, courses, ratings, standing again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from cadre_audit.analyses.candidacy_parts import BLOCKS, FIRST_OR_AGAIN, UNTOLD, Entry, Evidence, Planned, Standing
from cadre_audit.analyses.moves import Move
from cadre_audit.judge.verdicts import Verdict


def with_evidence(entry: Entry, person: int, move: Move, day: date, evidence: Evidence) -> Entry:
    """An entry settled by lists, where the roster leaves it to a person."""
    name = entry.requirement
    if name == "months-left-term" and evidence.purpose == "appointment" and move in ("same", "lower"):
        is_short = entry.verdict in (Verdict.GAP, Verdict.UNKNOWN)
        why = "post_is_same" if move == "same" else "post_is_lower"
        return replace(entry, verdict=Verdict.MANUAL, why=why) if is_short else entry
    if entry.verdict != Verdict.MANUAL:
        return entry
    if name == "in-succession-plan" and evidence.planned is not None:
        state = evidence.planned.get(person, "not_planned")
        return replace(entry, verdict=_PLANNED[state], why=state)
    if name == "no-discipline":
        state_of = evidence.disciplined.state(person, day)
        told = {**entry.told, "actual": sanctions(person, day, evidence)}
        return replace(entry, verdict=DISCIPLINE[state_of][0], why=DISCIPLINE[state_of][1], told=told)
    if name in ("course-before-appointment", "course-after-appointment") and evidence.trained is not None:
        return _trained(entry, person, evidence)
    return entry


_PLANNED: Mapping[Planned, Verdict] = {
    "planned": Verdict.MET,
    "other_post": Verdict.MANUAL,
    "not_planned": Verdict.GAP,
    "doubtful": Verdict.UNKNOWN,
}
DISCIPLINE = {
    "none": (Verdict.MET, "discipline_none"),
    "in_force": (Verdict.GAP, "discipline_in_force"),
    # the clause that was read names no period after which discipline counts no longer
    "ended": (Verdict.MANUAL, "discipline_ended"),
    "no_source": (Verdict.MANUAL, "discipline_no_source"),
    "day_unknown": (Verdict.UNKNOWN, "discipline_day_unknown"),
    "not_understood": (Verdict.UNKNOWN, "discipline_not_understood"),
    "doubtful": (Verdict.UNKNOWN, "discipline_doubtful"),
    "blank": (Verdict.UNKNOWN, "discipline_blank"),
}
_RATING = {
    "contradicts": "rating_contradicts",
    "not_understood": "rating_not_understood",
    "blank": "rating_blank",
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


def by_standing(entries: Sequence[Entry], standing: Standing | None) -> list[Entry]:
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


def with_review(entries: Sequence[Entry], person: int, evidence: Evidence) -> list[Entry]:
    """The yearly review of a plan: standards still met, and not rated as failing."""
    others = {entry.verdict for entry in entries if entry.requirement != "meets-standards"}
    state = evidence.rated.state(person)

    def reviewed(entry: Entry) -> Entry:
        if entry.requirement != "meets-standards" or entry.verdict != Verdict.MANUAL:
            return entry
        if state == "failed":
            told = {**entry.told, "actual": ratings(person, evidence)}
            return replace(entry, verdict=Verdict.GAP, why="rating_failed", told=told)
        if others.intersection(BLOCKS):
            return replace(entry, verdict=Verdict.GAP, why="standards_short")
        if state == "no_source":
            return entry
        if state != "fine":
            return replace(entry, verdict=Verdict.UNKNOWN, why=_RATING[state])
        if others.intersection(UNTOLD):
            return replace(entry, verdict=Verdict.UNKNOWN, why="standards_unclear")
        return replace(entry, verdict=Verdict.MET, why="reviewed")

    return [reviewed(entry) for entry in entries]


def sanctions(person: int, day: date, evidence: Evidence) -> str | None:
    """The records of discipline up to a day as lists write them, with the number of the decision."""
    told = [one for one in evidence.disciplined.records(person) if one.state(day) != "later"]
    return "; ".join(", ".join(filter(None, (one.typed, one.document))) for one in told) or None


def ratings(person: int, evidence: Evidence, years: Sequence[int] = ()) -> str | None:
    """The ratings of some years, else of the last year that is told, as lists write them."""
    told = evidence.rated.of_years(person, years) if years else evidence.rated.last(person)
    return "; ".join(f"{one.year}: {one.typed}" for one in told) or None
