"""What one training record says of its course at the end of a year: under way, done, failed, or nothing for certain."""

from __future__ import annotations

from dataclasses import dataclass

from cadre_audit.tables.spans import NEVER_ENDS

LONGEST = 6
"""Years: no course of a catalogue can be longer (`duration_months`)."""


@dataclass(frozen=True, slots=True)
class Dates:
    """The days of a course as a list tells them.

    Attributes:
        start, end: yyyymmdd of the first day that each can mean, 0 when not told; with their precision.
        low, high: the first and the last day on which it can have ended.
    """

    start: int
    start_precision: int
    end: int
    end_precision: int
    low: int
    high: int

    @property
    def last_day(self) -> int | None:
        """The last day on which it can end; None where no end is told."""
        return self.high if 0 < self.high < NEVER_ENDS else None


def state_of(dates: Dates, result: str | None, day: int, known_on: int) -> str:
    """The state of a course.

    Args:
        dates: its days.
        result: ``passed``, ``failed``, ``under_way`` or None.
        day: the last day of the year, yyyymmdd.
        known_on: the day that the records and the roster speak of, not after ``day``.
    """
    if result == "failed":
        return "failed"
    if result == "passed":
        return "done"
    if dates.start > day:
        return "begins_later"
    if dates.last_day is not None:
        return _by_end(dates, result, known_on)
    if dates.start == 0:
        return "no_dates"
    return "begun_long_ago" if dates.start < day - LONGEST * 10000 else "under_way"


def _by_end(dates: Dates, result: str | None, known_on: int) -> str:
    """The state of a course whose end is told, at least in part, and whose result is not."""
    if dates.high <= known_on:
        return "result_not_told"
    if dates.low > known_on:
        # a year to come, and nothing that tells of a beginning
        return "begins_later" if dates.start == 0 and dates.end_precision == 0 else "under_way"
    return "under_way" if result == "under_way" else "end_unclear"
