"""What no plan of several years can go below: how many classes there are of a course is tried out in whole numbers.

How many classes of a course are held in all, or in a year, decides more than in which quarter they begin. So the
relaxation is split on these numbers, the least bound first: at most three classes of a course, or at least four.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import heappop, heappush

from cadre_audit.analyses.planning.model import Model
from cadre_audit.analyses.planning.solver import Effort, Goal, solve

_WORK = 600_000
"""Columns of people times relaxations that a bound may cost."""
_WHOLE = 0.02
_QUARTERS = 4

Sum = tuple[int, int | None]
"""A course, and a year of the plan or None for all of them."""


@dataclass(frozen=True, slots=True, order=True)
class Part:
    """Some of all plans: what they lose at least, and how many classes their relaxation has of each sum."""

    bound: float
    number: int
    limits: tuple[tuple[Sum, float, float], ...] = field(compare=False)
    sums: Mapping[Sum, float] = field(compare=False)


def bound_over_years(model: Model, goal: Goal, reached: float) -> float:
    """The least that any plan loses, as far as the work goes.

    Args:
        model: what must hold.
        goal: the objective.
        reached: what a plan loses that is known; nothing is proven beyond it.
    """
    return _Splitting(model, goal).run(reached)


class _Splitting:
    """Splits parts of all plans in two; a class because the gains of earlier splits choose the next one."""

    def __init__(self, model: Model, goal: Goal) -> None:
        self.model, self.goal = model, goal
        self.left = _WORK // max(1, len(model.starts))
        self.made = 0
        self.gains: dict[tuple[int, bool], list[float]] = {}
        self.columns: dict[Sum, list[int]] = {}
        for (course, start), column in sorted(model.classes.items()):
            self.columns.setdefault((course, None), []).append(column)
            self.columns.setdefault((course, start // _QUARTERS), []).append(column)

    def run(self, reached: float) -> float:
        """Splits the part of the least bound until all of them reach the plan or the work is done."""
        first = self._part((), -math.inf)
        if first is None:
            return reached
        if self.left >= 2 * len({course for course, _ in self.columns}):
            for key in [key for key in self._split(first) if key[1] is None]:
                list(self._halves(first, key))
        parts = [first]
        while parts and parts[0].bound < reached and self.left >= 2:
            part = parts[0]
            keys = list(self._split(part))
            if not keys:
                break
            heappop(parts)
            for half in self._halves(part, max(keys, key=lambda key: self._promise(part, key))):
                heappush(parts, half)
        return min(parts[0].bound, reached) if parts else reached

    def _split(self, part: Part) -> Iterator[Sum]:
        """The sums that are no whole numbers yet."""
        return (key for key, value in part.sums.items() if abs(value - round(value)) > _WHOLE)

    def _promise(self, part: Part, key: Sum) -> float:
        """What a split is worth, by the gains of earlier splits of its course."""
        low = part.sums[key] % 1.0
        most, least = (self.gains.get((key[0], way), [1.0]) for way in (False, True))
        return min(low * sum(most) / len(most), (1 - low) * sum(least) / len(least))

    def _halves(self, part: Part, key: Sum) -> Iterator[Part]:
        """At most so many classes, and at least one more; a half without any plan is left out."""
        value = part.sums[key]
        for is_more, limit, away in (
            (False, (key, -math.inf, math.floor(value)), value % 1.0),
            (True, (key, math.ceil(value), math.inf), 1 - value % 1.0),
        ):
            half = self._part((*part.limits, limit), part.bound)
            if half is not None:
                self.gains.setdefault((key[0], is_more), []).append((half.bound - part.bound) / away)
                yield half

    def _part(self, limits: Sequence[tuple[Sum, float, float]], least: float) -> Part | None:
        """The relaxation within some limits, which loses no less than without them; None when nothing is left."""
        self.left -= 1
        self.made += 1
        rows = self.model.rows.copy()
        for key, low, high in limits:
            rows.add([(column, 1.0) for column in self.columns[key]], low=low, high=high)
        found = solve(self.model.columns, rows, self.goal, Effort(), relaxed=True)
        if found.is_impossible:
            return None
        x = found.x
        sums = {key: sum(x[column] for column in own) for key, own in self.columns.items()} if x is not None else {}
        return Part(max(found.bound, least), self.made, tuple(limits), sums)
