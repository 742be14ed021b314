"""Lessons of training of one year, by person of a roster: what certainly counts, and what may."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from cadre_audit.tables.training import Turns

Whole = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class YearHours:
    """The lessons of everybody in one year, up to a day of it.

    Attributes:
        year: the calendar year.
        until: the last day that is counted, yyyymmdd.
        low: lessons that certainly count, for every row of the roster.
        high: lessons that may count at most, as far as the records tell any.
        is_open: whether there may be more: records without lessons, or in doubt.
        records: how many turns of the year are known of everybody.
        is_complete: whether the lists are said to hold every turn of the year, so that too few hours are a shortfall.
        turns, rows, person: the lists, which of their turns count or may, and whose each is; to trace every number.
        lessons: the lessons of each of these turns; -1 where they are not known.
        counts: whether each certainly counts.
        label: the person of every row of the roster.
    """

    year: int
    until: int
    low: Whole
    high: Whole
    is_open: npt.NDArray[np.bool_]
    records: Whole
    is_complete: bool
    turns: Turns
    rows: npt.NDArray[np.intp]
    person: Whole
    lessons: Whole
    counts: npt.NDArray[np.bool_]
    label: Whole

    def at(self, rows: npt.NDArray[np.intp]) -> YearHours:
        """The same for these rows of the roster."""
        return replace(
            self, low=self.low[rows], high=self.high[rows], is_open=self.is_open[rows], records=self.records[rows],
            label=self.label[rows],
        )  # fmt: skip

    @property
    def is_over(self) -> bool:
        """Whether the last day counted is the last of the year."""
        return self.until == self.year * 10000 + 1231
