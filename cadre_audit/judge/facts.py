"""What the judge looks at: the facts of one block of people, with the doubt that partial dates leave."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import numpy as np
import numpy.typing as npt

from cadre_audit.tables.days import Days, Precision
from cadre_audit.tables.roster import Roster

Whole = npt.NDArray[np.int64]
People = slice | npt.NDArray[np.intp]
# from the first day that a date can mean to the last, by precision; months differ and are done apart
_TO_END = np.array([0, 1130, 0, 0], np.int64)
_MONTH_LENGTHS = np.array([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31], np.int64)


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
        memo: what was worked out for the whole roster, such as what a text means; shared by the stretches of a run.
    """

    roster: Roster
    begin: int
    end: int
    as_of: int
    memo: dict[object, Any] = field(default_factory=dict, repr=False, compare=False)
    _spans: dict[str, Span] = field(default_factory=dict, repr=False, compare=False)

    def __len__(self) -> int:
        return self.end - self.begin

    def rank(self, field: str) -> npt.NDArray[np.int8]:
        """Rank in the ladder of every person, -1 where the file does not say."""
        return self.roster.level[field][self.begin : self.end]

    def flag(self, field: str) -> npt.NDArray[np.int8]:
        """1 yes, 0 no, -1 not said."""
        return self.roster.flag[field][self.begin : self.end]

    def span(self, field: str) -> Span:
        """The days that a date field can mean; worked out once for all requirements."""
        if field not in self._spans:
            self._spans[field] = span_of(self.roster.day[field], slice(self.begin, self.end))
        return self._spans[field]

    def once(self, key: object, make: Callable[[], Any]) -> Any:
        """What ``make`` gives for the whole roster, asked once for all stretches."""
        if key not in self.memo:
            self.memo[key] = make()
        return self.memo[key]

    def served_since(self) -> Span:
        """The earliest day on which everybody of the stretch is known to have been recruited or appointed."""
        return served_since(self.roster, slice(self.begin, self.end))


def served_since(roster: Roster, people: People) -> Span:
    """The earliest day on which each of these people is known to have been recruited or appointed."""
    recruited, appointed = (span_of(roster.day[name], people) for name in ("recruited_on", "appointed_on"))
    return Span(_earliest(recruited.first, appointed.first), _earliest(recruited.last, appointed.last))


def span_of(days: Days, people: People) -> Span:
    """The first and last day that each date of these people can mean."""
    first, precision = days.ymd[people].astype(np.int64), days.precision[people]
    last = first + _TO_END[precision]
    months = np.flatnonzero(precision == Precision.MONTH)
    last[months] += _month_lengths(first[months]) - 1
    return Span(first, last)


def _month_lengths(ymd: Whole) -> Whole:
    year, month = ymd // 10000, ymd // 100 % 100
    leap = (year % 4 == 0) & ((year % 100 != 0) | (year % 400 == 0))
    lengths: Whole = _MONTH_LENGTHS[month] + (leap & (month == 2))
    return lengths


def listed_on(roster: Roster, people: People = slice(None)) -> Whole:
    """The day (yyyymmdd) of the list in which each of these people stands; 0 where its title says none."""
    tables = [table for file in roster.files for table in file.tables]
    days = {i: ymd_of(table.as_of) for i, table in enumerate(tables) if table.as_of}
    of_place = np.array([days.get(i, 0) for i in range(len(roster.places))], np.int64)
    place = roster.place[people]
    return of_place[place] if len(of_place) else np.zeros(len(place), np.int64)


def years_between(earlier: Whole, later: Whole | int) -> Whole:
    """Completed years between two days given as yyyymmdd."""
    return (later - earlier) // 10000


def ymd_of(day: date) -> int:
    """A day as the number yyyymmdd."""
    return day.year * 10000 + day.month * 100 + day.day


def day_of(ymd: int) -> date:
    """The day that the number yyyymmdd stands for."""
    return date(ymd // 10000, ymd // 100 % 100, ymd % 100)


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
