"""Judges a roster by the law of one day, block by block and column by column."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from cadre_audit.judge.demands import NOT_REQUIRED, Demands, compile_demands
from cadre_audit.judge.equivalent import by_equivalence
from cadre_audit.judge.facts import Facts, ymd_of
from cadre_audit.judge.grace import give_time
from cadre_audit.judge.measures import judge_one, level_verdicts
from cadre_audit.judge.ranks import posts_with_ranks
from cadre_audit.judge.verdicts import Matrix, Verdict, Verdicts
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
    posts, post = posts_with_ranks(roster, law)
    demands = compile_demands(law, posts, area_sets, ranks)
    cell = post.astype(np.int32)
    if len(area_sets) > 1:
        cell = (cell * len(area_sets) + area_of_unit[roster.unit]).astype(np.int32)
    matrix = np.zeros((len(roster), len(demands.requirements)), np.int8)
    columns = [_Column(demands, i, ranks) for i in range(len(demands.requirements))]
    day = ymd_of(law.as_of)
    memo: dict[object, Any] = {}
    for begin in range(0, len(roster), BLOCK):
        end = min(begin + BLOCK, len(roster))
        # numpy gathers by native integers several times faster than by smaller ones
        cells = cell[begin:end].astype(np.intp)
        facts = Facts(roster, begin, end, day, memo)
        for i, column in enumerate(columns):
            matrix[begin:end, i] = column.judge(cells, facts)
    time = give_time(roster, demands, matrix, cell, law.as_of)
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
        # what no table by rank can answer is judged apart, after the table
        self.apart = [i for i in self.used if demands.found[i].requirement.scope]
        self.accepting = _accepting(demands, [i for i in self.used if i not in self.apart])
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
            judged = self._with_equivalences(self.verdicts[at], cells, facts)
            return self._judge_apart(judged, cells, facts, self.apart)
        demand = self.table[cells]
        result: Matrix = _BEYOND[np.minimum(demand, NOT_REQUIRED) + 2]
        return self._judge_apart(result, cells, facts, self.used)

    def _with_equivalences(self, judged: Matrix, cells: npt.NDArray[np.intp], facts: Facts) -> Matrix:
        """The verdicts by rank with what else the law counts as the level, demands that accept the same at once."""
        for index, accept in self.accepting:
            by_more = by_equivalence(self.demands.found[index], facts, judged)
            if by_more is not judged:
                judged = np.where(accept[self.table[cells]], by_more, judged)
        return judged

    def _judge_apart(self, judged: Matrix, cells: npt.NDArray[np.intp], facts: Facts, indexes: Sequence[int]) -> Matrix:
        demand = self.table[cells] if indexes else cells
        for index in indexes:
            bound = demand == index
            if bound.any():
                judged[bound] = judge_one(self.demands.found[index], facts)[bound]
        return judged


def _accepting(demands: Demands, indexes: Sequence[int]) -> list[tuple[int, npt.NDArray[np.bool_]]]:
    """Demands that accept the same evidence for the same level: one of them, and for every index whether it is one."""
    groups: dict[tuple[object, ...], list[int]] = {}
    for index in indexes:
        requirement = demands.found[index].requirement
        if isinstance(requirement, LevelAtLeast) and requirement.accepts:
            groups.setdefault((requirement.accepts, requirement.field, requirement.at_least), []).append(index)
    # the last two are what negative indexes find: nothing demanded, no standard
    size = len(demands.found) + 2
    return [(own[0], np.isin(np.arange(size), own)) for own in groups.values()]
