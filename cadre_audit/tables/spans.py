"""When courses ended, as intervals: what a list leaves open stays open, and is never taken to lie in a period."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import IntEnum

import numpy as np
import numpy.typing as npt

from cadre_audit.tables.days import Days, Precision

Ymd = npt.NDArray[np.int32]
NEVER_ENDS = 99991231
_LENGTHS = np.array([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31], np.int32)


class InPeriod(IntEnum):
    """Where the end of a course lies."""

    OUTSIDE = 0
    POSSIBLE = 1
    INSIDE = 2


@dataclass(frozen=True, slots=True)
class Spans:
    """The first and the last day on which each course can have ended, as yyyymmdd, both included."""

    low: Ymd
    high: Ymd

    def __len__(self) -> int:
        return len(self.low)


def ends_of(start: Days, end: Days, year: Days) -> Spans:
    """When courses ended, from whatever columns tell it.

    The end as far as it is known; else the year of the course, not before its start; else any day from the start on.
    """
    first_start, first_end, last_end = start.ymd, end.ymd, _last_days(end)
    has_end, has_year = end.precision > Precision.UNKNOWN, year.precision > Precision.UNKNOWN
    low = np.where(has_end, first_end, np.where(has_year, np.maximum(year.ymd, first_start), first_start))
    high = np.where(has_end, last_end, np.where(has_year, _last_days(year), NEVER_ENDS))
    # a start in the last year of a course of two may lie after the year that the list gives it
    return Spans(np.minimum(low, high).astype(np.int32), high.astype(np.int32))


def ends_before_it_starts(start: Days, end: Days) -> npt.NDArray[np.bool_]:
    """Which courses end before they begin, however their dates are completed."""
    both = (start.precision > Precision.UNKNOWN) & (end.precision > Precision.UNKNOWN)
    wrong: npt.NDArray[np.bool_] = both & (_last_days(end) < start.ymd)
    return wrong


def placed(spans: Spans, first: date | None, last: date | None) -> npt.NDArray[np.int8]:
    """Where each end lies: :class:`InPeriod`; without a period everything is inside."""
    if first is None or last is None:
        return np.full(len(spans), InPeriod.INSIDE, np.int8)
    begins, ends = _number(first), _number(last)
    inside = (spans.low >= begins) & (spans.high <= ends)
    outside = (spans.high < begins) | (spans.low > ends)
    found = np.where(inside, InPeriod.INSIDE, np.where(outside, InPeriod.OUTSIDE, InPeriod.POSSIBLE))
    return found.astype(np.int8)


def years_of(spans: Spans) -> Ymd:
    """The year in which each course ended; 0 where it may be one of several."""
    year = spans.low // 10000
    return np.where(year == spans.high // 10000, year, 0).astype(np.int32)


def _number(day: date) -> int:
    return day.year * 10000 + day.month * 100 + day.day


def _last_days(days: Days) -> Ymd:
    """The last day that each date can mean; the 31st of December of a year alone."""
    year, month = days.ymd // 10000, days.ymd // 100 % 100
    leap = (year % 4 == 0) & ((year % 100 != 0) | (year % 400 == 0))
    of_month = days.ymd // 100 * 100 + _LENGTHS[month] + (leap & (month == 2))
    found = np.where(days.precision == Precision.MONTH, of_month, days.ymd)
    return np.where(days.precision == Precision.YEAR, year * 10000 + 1231, found).astype(np.int32)
