"""Of whom something is so, person by person: yes, no, or not known; never a guess where a roster is silent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import numpy as np
import numpy.typing as npt

from cadre_audit.analyses.stats_ages import under
from cadre_audit.analyses.stats_people import Heads
from cadre_audit.judge.verdicts import Verdict, Verdicts
from cadre_audit.standards.targets import AgeUnder, Counts, FlagIs, LevelIs, LocalIs, MeetsStandards, SexIs
from cadre_audit.vocabulary.load import vocabulary

YES, NO, UNKNOWN = 1, 0, -1
States = npt.NDArray[np.int8]
"""1 yes, 0 no, -1 not known."""
JudgedOn = Callable[[], Verdicts]
_SHORT = (Verdict.GAP, Verdict.GRACE, Verdict.WAIVED)
_FINE = (Verdict.MET, Verdict.NOT_REQUIRED)


def states_of(counts: Counts, heads: Heads, day: date, judged: JudgedOn) -> States:
    """Of which people something is so on a day.

    Args:
        counts: what is counted; posts held together are of units and not of people.
        heads: the people.
        day: the day on which ages are counted.
        judged: the verdicts on the rows of the same roster; asked for only where standards are counted.
    """
    if isinstance(counts, MeetsStandards):
        return _meeting(counts, heads, judged())
    return _OF[type(counts)](counts, heads, day)


def _sex(counts: SexIs, heads: Heads, _: date) -> States:
    return _equal(heads.agreed(heads.roster.sex), vocabulary().ladders["sex"].rank[counts.sex])


def _age(counts: AgeUnder, heads: Heads, day: date) -> States:
    certain, possible = under(heads.birth, day, counts.years)
    return np.where(certain, YES, np.where(heads.birth.known & ~possible, NO, UNKNOWN)).astype(np.int8)


def _local(counts: LocalIs, heads: Heads, _: date) -> States:
    return _equal(heads.agreed(heads.roster.flag["is_local"]), int(counts.is_local))


def _flag(counts: FlagIs, heads: Heads, _: date) -> States:
    return _equal(heads.agreed(heads.roster.flag[counts.field]), YES)


def _level(counts: LevelIs, heads: Heads, _: date) -> States:
    ranks = heads.agreed(heads.roster.level[counts.field])
    least = vocabulary().ladders[counts.field].codes.index(counts.at_least)
    return np.where(ranks < 0, UNKNOWN, ranks >= least).astype(np.int8)


def _equal(codes: npt.NDArray[np.int64], wanted: int) -> States:
    return np.where(codes < 0, UNKNOWN, codes == wanted).astype(np.int8)


_OF: Mapping[type, Callable[[Any, Heads, date], States]] = {
    SexIs: _sex,
    AgeUnder: _age,
    LocalIs: _local,
    FlagIs: _flag,
    LevelIs: _level,
}


def _meeting(counts: MeetsStandards, heads: Heads, verdicts: Verdicts) -> States:
    """Who meets what is asked of all posts held: a shortfall in one of them is a no, whatever time the law gives."""
    chosen = [
        i for i, name in enumerate(verdicts.requirements) if not counts.requirements or name in counts.requirements
    ]
    matrix = verdicts.matrix[:, chosen]
    short = np.isin(matrix, _SHORT).any(axis=1)
    # of whom nothing is asked has not met anything
    fine = np.isin(matrix, _FINE).all(axis=1) & (matrix == Verdict.MET).any(axis=1)
    rows = np.where(short, NO, np.where(fine, YES, UNKNOWN)).astype(np.int8)
    # a no decides, and doubt outweighs a yes
    return _of_people(heads, rows, (YES, UNKNOWN, NO))


def member_states(positions: tuple[str, ...], kinds: tuple[str, ...], levels: Mapping[int, bool | None] | None,
                  heads: Heads) -> States:  # fmt: skip
    """Who belongs to a population: holders of posts, kinds of staff, units of a level; all that is given must fit.

    Args:
        positions: any of these posts is held; none for everybody.
        kinds: of this kind; none for everybody.
        levels: index of a unit → whether it is of a level wanted, None where its name tells none; None for all units.
        heads: the people.
    """
    roster = heads.roster
    found = np.full(len(heads), YES, np.int8)
    if positions:
        wanted = set(positions)
        own = [YES if wanted & set(codes) else NO if codes else UNKNOWN for codes in roster.posts]
        found = _both(found, _any_row(heads, np.array(own, np.int8)[roster.post]))
    if kinds:
        ranks = [vocabulary().ladders["kind"].rank[kind] for kind in kinds]
        kind = heads.placed(roster.kind)
        found = _both(found, np.where(kind < 0, UNKNOWN, np.isin(kind, ranks)).astype(np.int8))
    if levels is not None:
        of_unit = {True: YES, False: NO, None: UNKNOWN}
        table = np.array([*(of_unit[levels[i]] for i in range(len(roster.units))), UNKNOWN], np.int8)
        found = _both(found, table[heads.placed(roster.unit)])
    return found


def _any_row(heads: Heads, rows: States) -> States:
    """Yes where any row of a person says yes; not known where none does and one is not understood."""
    return _of_people(heads, rows, (NO, UNKNOWN, YES))


def _of_people(heads: Heads, rows: States, weaker_first: tuple[int, ...]) -> States:
    """The states of rows as states of people: of several the one that stands last in ``weaker_first`` decides."""
    if heads.one_row_each:
        return rows
    found = np.full(len(heads), weaker_first[0], np.int8)
    for state in weaker_first[1:]:
        found[heads.label[rows == state]] = state
    return found


def _both(one: States, other: States) -> States:
    """Whether both are so: a no of either decides."""
    no = (one == NO) | (other == NO)
    return np.where(no, NO, np.where((one == YES) & (other == YES), YES, UNKNOWN)).astype(np.int8)
