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
from cadre_audit.tables.days import Precision
from cadre_audit.tables.hours import YearHours
from cadre_audit.tables.identity import NOBODY, Mask, Rows, Whole
from cadre_audit.tables.lengths import BLANK
from cadre_audit.tables.persons import Register
from cadre_audit.tables.roster import Roster
from cadre_audit.tables.select import take
from cadre_audit.tables.spans import InPeriod, placed
from cadre_audit.tables.training import Turns
from cadre_audit.vocabulary.fold import spoken

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
    begins, until = date(as_of.year, 1, 1), ymd_of(as_of)
    at = placed(turns.ends, begins, as_of)
    rows = np.flatnonzero(at != InPeriod.OUTSIDE)
    register = Register()
    label = register.enter(roster)
    met = register.find(take(turns.people, rows))
    lessons = _lessons(turns, rows, week)
    done = _finished(turns, rows, finished)
    inside = (at[rows] == InPeriod.INSIDE) & done
    double = _doubles(turns, rows, met.label, lessons, inside)
    sure = (met.label >= 0) & ~double
    low, high, records, without = (np.zeros(register.people, np.int64) for _ in range(4))
    np.add.at(low, met.label[sure & inside], np.maximum(lessons[sure & inside], 0))
    np.add.at(high, met.label[sure], np.maximum(lessons[sure], 0))
    np.add.at(records, met.label[sure & inside], 1)
    np.add.at(without, met.label[sure], (lessons[sure] < 0).astype(np.int64))
    doubtful = np.zeros(register.people, bool)
    doubtful[sorted(register.doubtful)] = True
    doubtful[register.label[met.touched]] = True
    kept = np.flatnonzero(sure)
    hours = YearHours(
        as_of.year, until, low[label], high[label], (without > 0)[label] | doubtful[label], records[label], is_complete,
        turns, rows[kept], met.label[kept], lessons[kept], inside[kept], label,
    )  # fmt: skip
    unsure = np.flatnonzero((met.label == NOBODY) & (met.near >= 0))
    told = {
        "year": as_of.year,
        "until": as_of.isoformat(),
        "turns": len(rows),
        "counted": int((sure & inside & (lessons >= 0)).sum()),
        "without_hours": int((sure & (lessons < 0)).sum()),
        "may_count": int((sure & ~inside & (lessons >= 0)).sum()),
        "double": int(double.sum()),
        "in_doubt": len(unsure),
        "not_in_roster": int(((met.label == NOBODY) & (met.near < 0)).sum()),
        "people_without_record": int(((records == 0) & (high == 0) & (without == 0) & ~doubtful).sum()),
        "complete": is_complete,
    }
    table = doubtful_table(turns, rows[unsure], met.why[unsure])
    return HoursFound(hours, told, list(hours_facts(told, week)), table)


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
    column = turns.text["course"]
    index: dict[str, int] = {}
    keys = [index.setdefault(spoken(str(value)), len(index)) for value in column.values]
    course = np.array([*keys, -1], np.int64)[column.codes[rows]]
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
