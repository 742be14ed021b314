"""People of a roster as heads: somebody who stands in several rows, holding several posts, is one person."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from cadre_audit.judge.facts import Span, span_of
from cadre_audit.tables.days import Days
from cadre_audit.tables.identity import Mask, Rows, Whole, grouped
from cadre_audit.tables.identity_keys import Keys
from cadre_audit.tables.roster import Roster

NOT_STATED = -1
Codes = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Heads:
    """The people of a roster, each once.

    Unit, kind and post of a person are those of the first row that tells them, since a person is counted in one place
    only. What is personal, such as a level, is taken from whichever row tells it; where rows contradict each other it
    is not known.

    Attributes:
        roster: the rows.
        label: the person of every row, numbered in the order in which people first appear.
        first: the first row of every person.
    """

    roster: Roster
    label: Whole
    first: Rows

    def __len__(self) -> int:
        return len(self.first)

    @cached_property
    def one_row_each(self) -> bool:
        """Whether nobody stands in two rows."""
        return len(self.first) == len(self.label)

    @property
    def in_several_rows(self) -> int:
        """How many people stand in more than one row."""
        return int((np.bincount(self.label, minlength=len(self)) > 1).sum())

    def placed(self, codes: npt.NDArray[Any]) -> Codes:
        """What the first row that tells something says of every person."""
        if self.one_row_each:
            return codes.astype(np.int64)
        found = np.full(len(self), NOT_STATED, np.int64)
        rows = np.flatnonzero(codes >= 0)[::-1]
        # the last assignment stays, which is that of the first row
        found[self.label[rows]] = codes[rows]
        return found

    def agreed(self, codes: npt.NDArray[Any]) -> Codes:
        """What all rows that tell something say of every person; nothing where they differ."""
        low, high = self._ends(codes)
        return np.where((high >= 0) & (low == high), high, NOT_STATED)

    def contradicted(self, codes: npt.NDArray[Any]) -> Mask:
        """Who is told of in different ways by different rows."""
        low, high = self._ends(codes)
        differ: Mask = (high >= 0) & (low != high)
        return differ

    @cached_property
    def birth(self) -> Span:
        """The first and last day on which each may be born: of the row that tells it most exactly."""
        days = self.roster.day["birth"]
        if self.one_row_each:
            return span_of(days, slice(None))
        order = np.argsort(days.precision, kind="stable")
        best = np.empty(len(self), np.intp)
        best[self.label[order]] = order
        return span_of(Days(days.ymd[best], days.precision[best]), slice(None))

    def _ends(self, codes: npt.NDArray[Any]) -> tuple[Codes, Codes]:
        """The lowest and the highest code that rows tell of every person; -1 for the highest where none does."""
        if self.one_row_each:
            return codes.astype(np.int64), codes.astype(np.int64)
        low, high = np.full(len(self), np.iinfo(np.int64).max), np.full(len(self), NOT_STATED, np.int64)
        told = codes >= 0
        np.minimum.at(low, self.label[told], codes[told])
        np.maximum.at(high, self.label[told], codes[told])
        return low, high


def heads_of(roster: Roster) -> Heads:
    """The people of a roster: rows of one name and whole birthday, or of one name, year and unit, are one person."""
    label = grouped(Keys().known(roster))
    return Heads(roster, label, np.unique(label, return_index=True)[1])
