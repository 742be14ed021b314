"""What the judge looks at: the facts of one block of people, with the doubt that partial dates leave."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt

from cadre_audit.tables.days import Days, Precision
from cadre_audit.tables.roster import Roster

Whole = npt.NDArray[np.int64]
# yyyymmdd of the last day of a year, and of the 31st of a month, counted from their first days
_TO_END = np.array([0, 1130, 30, 0], np.int32)


@dataclass(frozen=True, slots=True)
class Span:
    """The first and the last day that each date can mean, yyyymmdd; 0 where nothing is known."""

    first: Whole
    last: Whole

    @property
    def known(self) -> npt.NDArray[np.bool_]:
        """Where the file tells anything."""
        return self.first > 0


@dataclass(frozen=True)
class Facts:
    """A stretch of the roster's rows.

    Attributes:
        roster: the people.
        begin, end: the stretch, end not included.
        as_of: yyyymmdd of the audit.
    """

    roster: Roster
    begin: int
    end: int
    as_of: int

    def __len__(self) -> int:
        return self.end - self.begin

    def rank(self, field: str) -> npt.NDArray[np.int8]:
        """Rank in the ladder of every person, -1 where the file does not say."""
        return self.roster.level[field][self.begin : self.end]

    def flag(self, field: str) -> npt.NDArray[np.int8]:
        """1 yes, 0 no, -1 not said."""
        return self.roster.flag[field][self.begin : self.end]

    def span(self, field: str) -> Span:
        """The days that a date field can mean."""
        return span_of(self.roster.day[field], self.begin, self.end)

    def served_since(self) -> Span:
        """The earliest day on which somebody is known to have been recruited or appointed."""
        recruited, appointed = self.span("recruited_on"), self.span("appointed_on")
        return Span(_earliest(recruited.first, appointed.first), _earliest(recruited.last, appointed.last))


def span_of(days: Days, begin: int, end: int) -> Span:
    """The first and last day that each date of a stretch can mean."""
    first = days.ymd[begin:end]
    last = first + _TO_END[days.precision[begin:end]]
    return Span(first.astype(np.int64), last.astype(np.int64))


def years_between(earlier: Whole, later: Whole | int) -> Whole:
    """Completed years between two days given as yyyymmdd."""
    return (later - earlier) // 10000


def ymd_of(day: date) -> int:
    """A day as the number yyyymmdd."""
    return day.year * 10000 + day.month * 100 + day.day


def month_of(ymd: Whole | int) -> Whole | int:
    """Months since January of year 0."""
    return ymd // 10000 * 12 + ymd // 100 % 100 - 1


def birth_month(days: Days, begin: int, end: int) -> tuple[Whole, Whole]:
    """Year and month of birth; the month is 0 when only the year is known."""
    ymd = days.ymd[begin:end].astype(np.int64)
    month = np.where(days.precision[begin:end] >= Precision.MONTH, ymd // 100 % 100, 0)
    return ymd // 10000, month


def _earliest(a: Whole, b: Whole) -> Whole:
    return np.where((a > 0) & (b > 0), np.minimum(a, b), np.maximum(a, b))
