"""Hours of training in a year, from lists of turns to the people of a roster.

A turn belongs to the year in which it ended, with all its lessons, as in ``results``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from cadre_audit.analyses.training_hours_told import doubtful_table, hours_facts
from cadre_audit.judge.facts import ymd_of
from cadre_audit.report.model import Fact, Table
from cadre_audit.standards.training_hours import WeekIs
from cadre_audit.tables.columns import spoken_numbers
from cadre_audit.tables.days import Precision
from cadre_audit.tables.hours import YearHours
from cadre_audit.tables.identity import NOBODY, Mask, Rows, Whole
from cadre_audit.tables.lengths import BLANK
from cadre_audit.tables.persons import Register
from cadre_audit.tables.roster import Roster
from cadre_audit.tables.select import take
from cadre_audit.tables.spans import InPeriod, placed
from cadre_audit.tables.training import Turns

NOT_TOLD = -1


@dataclass(frozen=True, slots=True)
class HoursFound:
    """The hours of a year, and what of the lists could not be counted.

    Attributes:
        hours: by person of the roster.
        told: numbers for machines: see the contract of ``check``.
        facts: sentences.
        table: turns that may be of somebody of the roster.
    """

    hours: YearHours
    told: dict[str, Any]
    facts: Sequence[Fact]
    table: Table


def hours_of_year(
    turns: Turns,
    roster: Roster,
    as_of: date,
    week: WeekIs | None,
    finished: Callable[[str], bool],
    *,
    is_complete: bool,
) -> HoursFound:
    """The lessons of everybody from 1 January to a day.

    Args:
        turns: the lists.
        roster: the people.
        as_of: the day of the check; later turns are not counted.
        week: what a week counts by the law of the day, None where no law says it.
        finished: whether a result says nothing against the turn having been finished.
        is_complete: whether the lists are said to hold every turn of the year.
    """
    at = placed(turns.ends, date(as_of.year, 1, 1), as_of)
    rows = np.flatnonzero(at != InPeriod.OUTSIDE)
    register = Register()
    label = register.enter(roster)
    met = register.find(take(turns.people, rows))
    lessons = _lessons(turns, rows, week)
    inside = (at[rows] == InPeriod.INSIDE) & _finished(turns, rows, finished)
    double = _doubles(turns, rows, met.label, lessons, inside)
    sure = (met.label >= 0) & ~double
    kept = np.flatnonzero(sure)
    own = _Found(rows[kept], met.label[kept], lessons[kept], inside[kept])
    sums = _sums(own, register.people)
    doubtful = np.zeros(register.people, bool)
    doubtful[sorted(register.doubtful)] = True
    doubtful[register.label[met.touched]] = True
    is_open = sums.has_unknown | doubtful
    hours = YearHours(
        as_of.year, ymd_of(as_of), sums.low[label], sums.high[label], is_open[label], sums.records[label], is_complete,
        turns, own.rows, own.person, own.lessons, own.counts, label,
    )  # fmt: skip
    unsure = np.flatnonzero((met.label == NOBODY) & (met.near >= 0))
    told = {
        "year": as_of.year,
        "until": as_of.isoformat(),
        "turns": len(rows),
        "counted": int((own.counts & (own.lessons >= 0)).sum()),
        "without_hours": int((own.lessons < 0).sum()),
        "may_count": int((~own.counts & (own.lessons >= 0)).sum()),
        "double": int(double.sum()),
        "in_doubt": len(unsure),
        "not_in_roster": int(((met.label == NOBODY) & (met.near < 0)).sum()),
        "people_without_record": int(((sums.records == 0) & (sums.high == 0) & ~is_open).sum()),
        "complete": is_complete,
    }
    table = doubtful_table(turns, rows[unsure], met.why[unsure])
    return HoursFound(hours, told, list(hours_facts(told, week)), table)


@dataclass(frozen=True, slots=True)
class _Found:
    """The turns whose person is certain: their row, person, lessons (-1 where not known), and whether each counts."""

    rows: Rows
    person: Whole
    lessons: Whole
    counts: Mask


@dataclass(frozen=True, slots=True)
class _Sums:
    """By person: lessons at least and at most, turns that count, and whether the lessons of a turn are not known."""

    low: Whole
    high: Whole
    records: Whole
    has_unknown: Mask


def _sums(own: _Found, people: int) -> _Sums:
    low, high, records, unknown = (np.zeros(people, np.int64) for _ in range(4))
    told = np.maximum(own.lessons, 0)
    np.add.at(low, own.person[own.counts], told[own.counts])
    np.add.at(high, own.person, told)
    np.add.at(records, own.person[own.counts], 1)
    np.add.at(unknown, own.person, own.lessons < 0)
    return _Sums(low, high, records, unknown > 0)


def _lessons(turns: Turns, rows: Rows, week: WeekIs | None) -> Whole:
    """The lessons of each turn: as told, or by weeks where the law says what one is; -1 where nothing tells."""
    own = turns.lengths.at(rows)
    lessons, weeks = own.lessons.astype(np.int64), own.weeks.astype(np.int64)
    by_week = np.where(weeks > BLANK, weeks * week.lessons, NOT_TOLD) if week else np.full(len(rows), NOT_TOLD)
    return np.where(lessons > BLANK, lessons, by_week).astype(np.int64)


def _finished(turns: Turns, rows: Rows, finished: Callable[[str], bool]) -> Mask:
    """Whose result says nothing against it; who left, failed or is under way may have the hours or not."""
    column = turns.text["result"]
    table = np.array([*(finished(str(value)) for value in column.values), True])
    found: Mask = table[column.codes[rows]]
    return found


def _doubles(turns: Turns, rows: Rows, person: Whole, lessons: Whole, inside: Mask) -> Mask:
    """Turns that stand once more: one person, course and last day.

    Of such rows one that tells its lessons stays, of these one that was finished, of these the one with fewest.
    """
    course = spoken_numbers(turns.text["course"])[rows]
    end = turns.end.ymd[rows].astype(np.int64)
    exact = (turns.end.precision[rows] == Precision.DAY) & (person >= 0) & (course >= 0)
    order = np.lexsort((lessons, ~inside, lessons < 0, end, course, person))
    same = np.zeros(len(rows), bool)
    if len(order) > 1:
        this, before = order[1:], order[:-1]
        same[1:] = (
            (person[this] == person[before]) & (course[this] == course[before]) & (end[this] == end[before])
            & exact[this] & exact[before]
        )  # fmt: skip
    found = np.zeros(len(rows), bool)
    found[order] = same
    return found
