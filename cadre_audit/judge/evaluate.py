"""Judges a roster by the law of one day, block by block and column by column."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

import numpy as np
import numpy.typing as npt

from cadre_audit.judge.demands import NOT_REQUIRED, Demand, Demands, compile_demands
from cadre_audit.judge.facts import Facts, Span, Whole, listed_on, served_since, ymd_of
from cadre_audit.judge.measures import judge_one, level_verdicts
from cadre_audit.judge.verdicts import Matrix, Time, Verdict, Verdicts
from cadre_audit.standards.in_force import InForce
from cadre_audit.standards.model import LevelAtLeast
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.load import vocabulary

# blocks of this size stay in the processor's cache
BLOCK = 1 << 15
_BEYOND = np.array([Verdict.NO_STANDARD, Verdict.NOT_REQUIRED], np.int8)


def judge(roster: Roster, law: InForce, areas: Mapping[int, frozenset[str]] | None = None) -> Verdicts:
    """The verdict for every person and requirement on the day of ``law``.

    Args:
        roster: the people.
        law: what is in force that day.
        areas: index of a unit → its area classes; units not named have none.
    """
    area_sets, area_of_unit = _areas(areas or {}, len(roster.units))
    ranks = {name: ladder.rank for name, ladder in vocabulary().ladders.items()}
    demands = compile_demands(law, roster.posts, area_sets, ranks)
    cell = roster.post.astype(np.int32)
    if len(area_sets) > 1:
        cell = (cell * len(area_sets) + area_of_unit[roster.unit]).astype(np.int32)
    matrix = np.zeros((len(roster), len(demands.requirements)), np.int8)
    columns = [_Column(demands, i, ranks) for i in range(len(demands.requirements))]
    day = ymd_of(law.as_of)
    for begin in range(0, len(roster), BLOCK):
        end = min(begin + BLOCK, len(roster))
        # numpy gathers by native integers several times faster than by smaller ones
        cells = cell[begin:end].astype(np.intp)
        facts = Facts(roster, begin, end, day)
        for i, column in enumerate(columns):
            matrix[begin:end, i] = column.judge(cells, facts)
    time = _give_time(roster, demands, matrix, cell, law.as_of)
    return Verdicts(roster, demands, matrix, cell, time)


def _areas(areas: Mapping[int, frozenset[str]], units: int) -> tuple[Sequence[frozenset[str]], npt.NDArray[np.int64]]:
    """The distinct sets of area classes, the empty one first, and the set of every unit; the last is for no unit."""
    index: dict[frozenset[str], int] = {frozenset(): 0}
    of_unit = np.zeros(units + 1, np.int64)
    for unit, classes in areas.items():
        of_unit[unit] = index.setdefault(classes, len(index))
    return list(index), of_unit


class _Column:
    """One requirement for all posts; a class because its tables are made once and used for every block."""

    def __init__(self, demands: Demands, requirement: int, ranks: Mapping[str, Mapping[str, int]]) -> None:
        self.demands = demands
        self.table = demands.table[requirement]
        self.used = sorted({i for i in self.table.tolist() if i >= 0})
        requirements = [demands.found[i].requirement for i in self.used]
        levels = [r for r in requirements if isinstance(r, LevelAtLeast)]
        fields = {r.field for r in levels}
        self.field = fields.pop() if len(levels) == len(requirements) and len(fields) == 1 else None
        if self.field:
            self.width = len(ranks[self.field]) + 1
            self.verdicts = self._by_cell_and_rank(dict(ranks[self.field]))

    def _by_cell_and_rank(self, ranks: dict[str, int]) -> npt.NDArray[np.int8]:
        """A flat table of verdicts: one row per cell, a column for "the file does not say", then one per rank."""
        rows = []
        for index in self.table.tolist():
            if index < 0:
                verdict = Verdict.NOT_REQUIRED if index == NOT_REQUIRED else Verdict.NO_STANDARD
                rows.append(np.full(self.width, verdict, np.int8))
            else:
                rows.append(np.roll(level_verdicts(self.demands.found[index], ranks), 1))
        return np.concatenate(rows)

    def judge(self, cells: npt.NDArray[np.intp], facts: Facts) -> Matrix:
        """The verdict for everybody in a block."""
        if self.field:
            at = cells * self.width
            at += 1
            at += facts.rank(self.field)
            judged: Matrix = self.verdicts[at]
            return judged
        demand = self.table[cells]
        result: Matrix = _BEYOND[np.minimum(demand, NOT_REQUIRED) + 2]
        for index in self.used:
            bound = demand == index
            if bound.any():
                result[bound] = judge_one(self.demands.found[index], facts)[bound]
        return result


def _give_time(
    roster: Roster, demands: Demands, matrix: Matrix, cell: npt.NDArray[np.int32], as_of: date
) -> npt.NDArray[np.int8]:
    """Turns gaps of people to whom the law gives time into ``grace``, and tells of each shortfall which :class:`Time`.

    A gap whose time has run out stays a gap and keeps its date. Where the file does not tell since when somebody
    serves, the gap stands and is told apart.
    """
    time = np.zeros(matrix.shape, np.int8)
    listed = listed_on(roster)
    for i in range(len(demands.requirements)):
        for index in sorted(set(demands.table[i].tolist())):
            grace = demands.found[index].requirement.grace if index >= 0 else None
            if grace is None:
                continue
            gaps = np.flatnonzero(matrix[:, i] == Verdict.GAP)
            short = gaps[demands.table[i][cell[gaps]] == index]
            since, of_list = served_since(roster, short), listed[short]
            served, known = _served_before(since, of_list, ymd_of(grace.in_post_before))
            for other in demands.found[index].sooner:
                late = _is_late(other, roster, since, of_list, short, as_of)
                served, known = served & ~late, known | late
            time[short[served], i] = Time.GIVEN
            if as_of <= grace.until:
                matrix[short[served], i] = Verdict.GRACE
                time[short[~known], i] = Time.UNDECIDED
    return time


def _is_late(
    other: Demand, roster: Roster, since: Span, listed: Whole, people: npt.NDArray[np.intp], as_of: date
) -> npt.NDArray[np.bool_]:
    """Which of these people fall short of what another of their posts asks, without time or with none left."""
    late: npt.NDArray[np.bool_] = judge_one(other, Facts(roster, 0, len(roster), ymd_of(as_of)))[people] == Verdict.GAP
    grace = other.requirement.grace
    if grace is None or as_of > grace.until:
        return late
    return late & ~_served_before(since, listed, ymd_of(grace.in_post_before))[0]


def _served_before(since: Span, listed: Whole, before: int) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
    """Of people: who certainly served before a day, and of whom the file tells it either way."""
    first, last = since.first, since.last
    served = (last > 0) & (last < before)
    # whoever stands in a list of an earlier day served that day
    by_list = (listed > 0) & (listed < before)
    return served | (by_list & (first < before)), served | by_list | (first >= before)
