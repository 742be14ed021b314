"""Rows of a model, kept as the plain arrays that a solver takes."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field

INF = math.inf
Item = tuple[int, float]


@dataclass(slots=True)
class Rows:
    """Rows one below another: row i has the items from ``begins[i]`` up to the next begin."""

    begins: list[int] = field(default_factory=list)
    columns: list[int] = field(default_factory=list)
    values: list[float] = field(default_factory=list)
    low: list[float] = field(default_factory=list)
    high: list[float] = field(default_factory=list)

    def add(self, items: Iterable[Item], low: float = -INF, high: float = INF) -> None:
        """One more row: the items together lie between both ends."""
        self.begins.append(len(self.columns))
        for column, value in items:
            self.columns.append(column)
            self.values.append(value)
        self.low.append(low)
        self.high.append(high)

    def copy(self) -> Rows:
        """The same rows, to which others may be added."""
        return Rows(list(self.begins), list(self.columns), list(self.values), list(self.low), list(self.high))


@dataclass(slots=True)
class Columns:
    """Columns side by side: their ends, and whether they are whole numbers."""

    low: list[float] = field(default_factory=list)
    high: list[float] = field(default_factory=list)
    whole: list[bool] = field(default_factory=list)

    def add(self, high: float, *, low: float = 0.0, whole: bool = True) -> int:
        """The number of one more column."""
        self.low.append(low)
        self.high.append(high)
        self.whole.append(whole)
        return len(self.low) - 1
