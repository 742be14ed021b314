"""Applies waivers to verdicts: a gap that a waiver covers is ``waived``, and stays visible as such."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from cadre_audit.judge.verdicts import Verdict, Verdicts
from cadre_audit.problems import Problem, ProblemCode
from cadre_audit.standards.waivers import Waiver, Waivers
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.fold import spoken
from cadre_audit.vocabulary.units import unit_key


def waive(verdicts: Verdicts, waivers: Waivers) -> tuple[Verdicts, list[Problem]]:
    """The verdicts with the gaps that waivers cover, and the waivers that have expired or cover nothing.

    Args:
        verdicts: the judged roster.
        waivers: the waivers; only those in force on the day of the audit are applied.
    """
    matrix = verdicts.matrix.copy()
    day = verdicts.demands.law.as_of
    problems = []
    for waiver, place in waivers:
        covered = _covered(verdicts, waiver)
        if len(covered) and waiver.is_in_force(day):
            matrix[covered, _column(verdicts, waiver)] = Verdict.WAIVED
        code = _doubt(waiver, covered, verdicts)
        if code:
            hint = waiver.effective_to.isoformat() if code is ProblemCode.WAIVER_EXPIRED else waiver.requirement
            problems.append(Problem(code, waivers.path, "", place.line, "", waiver.document, hint))
    return replace(verdicts, matrix=matrix), problems


def _doubt(waiver: Waiver, covered: npt.NDArray[np.intp], verdicts: Verdicts) -> ProblemCode | None:
    if waiver.effective_to < verdicts.demands.law.as_of:
        return ProblemCode.WAIVER_EXPIRED
    return None if len(covered) else ProblemCode.WAIVER_UNUSED


def _column(verdicts: Verdicts, waiver: Waiver) -> int:
    return list(verdicts.requirements).index(waiver.requirement)


def _covered(verdicts: Verdicts, waiver: Waiver) -> npt.NDArray[np.intp]:
    """The people with a gap that the waiver names."""
    if waiver.requirement not in verdicts.requirements:
        return np.empty(0, np.intp)
    short = np.flatnonzero(verdicts.matrix[:, _column(verdicts, waiver)] == Verdict.GAP)
    return np.array([i for i in short.tolist() if all(_fits(verdicts.roster, i, waiver))], np.intp)


def _fits(roster: Roster, person: int, waiver: Waiver) -> Iterator[bool]:
    if waiver.full_name:
        yield spoken(roster.name(person)) == spoken(waiver.full_name)
    if waiver.birth_year:
        yield int(roster.day["birth"].ymd[person]) // 10000 == waiver.birth_year
    if waiver.unit:
        yield unit_key(str(roster.text["unit"].at(person) or "")) == unit_key(waiver.unit)
    if waiver.positions:
        yield not set(roster.posts[roster.post[person]]).isdisjoint(waiver.positions)
