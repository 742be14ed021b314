"""Applies waivers to verdicts: a gap that a waiver covers is ``waived``, and stays visible as such."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from cadre_audit.judge.verdicts import Entry, Verdict, Verdicts
from cadre_audit.judge.waived_people import Named
from cadre_audit.problems import Problem, ProblemCode
from cadre_audit.standards.waivers import Waiver, WaiverPlace, Waivers


class State(StrEnum):
    """How a waiver stands on the day of an audit; the value is its name in machine output."""

    IN_FORCE = "in_force"
    NOT_YET = "not_yet"
    EXPIRED = "expired"
    COVERS_NOBODY = "covers_nobody"
    OUTSIDE = "outside"
    PERSON_UNKNOWN = "person_unknown"
    AMBIGUOUS = "ambiguous"
    REQUIREMENT_UNKNOWN = "requirement_unknown"


_TOLD = {
    State.EXPIRED: ProblemCode.WAIVER_EXPIRED,
    State.COVERS_NOBODY: ProblemCode.WAIVER_UNUSED,
    State.PERSON_UNKNOWN: ProblemCode.WAIVER_PERSON_UNKNOWN,
    State.AMBIGUOUS: ProblemCode.WAIVER_AMBIGUOUS,
    State.REQUIREMENT_UNKNOWN: ProblemCode.WAIVER_REQUIREMENT_UNKNOWN,
}


@dataclass(frozen=True, slots=True)
class Use:
    """What became of one waiver.

    Attributes:
        waiver, place: the waiver and where it stands.
        state: how it stands on the day.
        covers: how many gaps it covers.
        days_left: until its last day, while it is in force; None when it is not.
        near: what may have been meant where a name is not known, or who fits where several do.
    """

    waiver: Waiver
    place: WaiverPlace
    state: State
    covers: int = 0
    days_left: int | None = None
    near: str = ""


def waive(
    verdicts: Verdicts, waivers: Waivers, *, day: date | None = None, is_part: bool = False
) -> tuple[Verdicts, list[Use]]:
    """The verdicts with the gaps that waivers cover, and what became of every waiver.

    Args:
        verdicts: the judged roster.
        waivers: the waivers; only those in force on the day are applied.
        day: the day they have to be in force on; by default that of the law.
        is_part: whether only some units or requirements are looked at; then nothing is said of who is not there.
    """
    on = day or verdicts.demands.law.as_of
    matrix = verdicts.matrix.copy()
    named = Named(verdicts.roster)
    by: dict[Entry, tuple[Waiver, WaiverPlace]] = {}
    uses = []
    for waiver, place in waivers:
        people = named.by(waiver)
        state, near = _state(waiver, people, waivers, named, on)
        covered = _short(verdicts, waiver, people) if state is State.IN_FORCE else ()
        if state is State.IN_FORCE and not len(covered):
            state = State.COVERS_NOBODY
        if is_part and state in (State.COVERS_NOBODY, State.PERSON_UNKNOWN):
            state = State.OUTSIDE
        for entry in covered:
            matrix[entry] = Verdict.WAIVED
            # of two waivers of one gap the one that lasts longer is told
            if entry not in by or by[entry][0].effective_to < waiver.effective_to:
                by[entry] = waiver, place
        left = (waiver.effective_to - on).days if waiver.is_in_force(on) else None
        uses.append(Use(waiver, place, state, len(covered), left, near))
    return replace(verdicts, matrix=matrix, waived_by=by), uses


def doubts(uses: Sequence[Use]) -> Iterator[Problem]:
    """The waivers that somebody has to look at: expired, unused, or not understood."""
    for use in uses:
        if code := _TOLD.get(use.state):
            hint = {
                ProblemCode.WAIVER_EXPIRED: use.waiver.effective_to.isoformat(),
                ProblemCode.WAIVER_UNUSED: use.waiver.requirement,
            }.get(code, use.near)
            value = {
                ProblemCode.WAIVER_REQUIREMENT_UNKNOWN: use.waiver.requirement,
                ProblemCode.WAIVER_PERSON_UNKNOWN: use.waiver.full_name or "",
                ProblemCode.WAIVER_AMBIGUOUS: use.waiver.full_name or "",
            }.get(code, use.waiver.document)
            yield Problem(code, use.place.file, use.place.sheet, use.place.row, "", value, hint)


def _state(waiver: Waiver, people: npt.NDArray[np.intp], waivers: Waivers, named: Named, on: date) -> tuple[State, str]:
    """How a waiver stands before anybody has looked for gaps, and what a reader may want to compare."""
    if waiver.requirement in waivers.unknown:
        return State.REQUIREMENT_UNKNOWN, waivers.unknown[waiver.requirement]
    if waiver.effective_to < on:
        return State.EXPIRED, ""
    if waiver.full_name and not len(people):
        return State.PERSON_UNKNOWN, named.near(waiver)
    if waiver.full_name and named.are_several(people):
        return State.AMBIGUOUS, named.told(people)
    return (State.IN_FORCE if waiver.is_in_force(on) else State.NOT_YET), ""


def _short(verdicts: Verdicts, waiver: Waiver, people: npt.NDArray[np.intp]) -> list[Entry]:
    """The entries of these people in which they fall short of what the waiver names."""
    if waiver.requirement not in verdicts.requirements:
        return []
    column = list(verdicts.requirements).index(waiver.requirement)
    # what an earlier waiver has covered is a gap for this one too: neither is unused because the other came first
    short = people[verdicts.matrix[people, column] == Verdict.GAP]
    return [(person, column) for person in short.tolist()]
