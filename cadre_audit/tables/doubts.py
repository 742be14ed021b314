"""Doubts that no single cell shows: gaps in the numbering, counts that differ, dates that cannot be."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from cadre_audit.problems import Problem, ProblemCode
from cadre_audit.reading.addresses import column_letters
from cadre_audit.reading.grid import Value
from cadre_audit.reading.headings import Heading
from cadre_audit.reading.text_table import RowKind, SheetReading, TextTable
from cadre_audit.tables.days import Days

if TYPE_CHECKING:
    from cadre_audit.tables.columns import Columns


_D_M_Y = re.compile(r"^(\d{1,2})[/.\-]\d{1,2}[/.\-]\d{4}$")


def doubts_of_sheet(sheet: SheetReading) -> Iterator[Problem]:
    """Numbers left out in the column of running numbers, and closing lines that state another count."""
    for table in sheet.tables:
        yield from _gaps(table)
        yield from _totals(table)
        for stated in table.declared:
            real = len(table.rows) if stated.real is None else stated.real
            if stated.people != real:
                yield Problem(
                    ProblemCode.COUNT_DIFFERS, table.path, table.sheet, stated.row, "", str(stated.people), str(real)
                )


def _totals(table: TextTable) -> Iterator[Problem]:
    for total in table.totals:
        yield Problem(
            ProblemCode.TOTAL_DIFFERS, table.path, table.sheet, total.row, column_letters(total.column),
            str(total.stated), str(total.real),
        )  # fmt: skip


def _gaps(table: TextTable) -> Iterator[Problem]:
    column = next((h.column for h in table.headings if h.field == "ordinal"), None)
    if column is None:
        return
    cells = table.columns[column]
    numbers = np.array([*(v if type(v) is int else _number(v) for v in cells.values), -1], np.int64)[cells.codes]
    before, after = numbers[:-1], numbers[1:]
    # a row that was reported already may be the one that is missing here
    reported = np.array([row.row for row in table.not_taken if row.kind is RowKind.NOT_UNDERSTOOD], np.int64)
    # a number that starts again at 1 begins a new section
    jumps = (before > 0) & (after > 0) & (after != before + 1) & (after != 1)
    for i in (np.flatnonzero(jumps) + 1).tolist():
        if ((reported > table.rows[i - 1]) & (reported < table.rows[i])).any():
            continue
        hint = f"{numbers[i - 1]} → {numbers[i]}"
        yield Problem(
            ProblemCode.ORDINAL_GAP, table.path, table.sheet, int(table.rows[i]), column_letters(column),
            str(numbers[i]), hint,
        )  # fmt: skip


_YOUNGEST, _OLDEST = 16, 75
_LONGEST_ORDINAL = 7
_FEWEST_OF_A_KIND = 3
# the share of days up to the 12th, and how unlikely an accident has to be
_DAYS_TO_12, _CHANCE = 12 / 30.4, 0.01


def report_doubtful_days(columns: Columns, heading: Heading, days: Days, *, birth: bool) -> None:
    """Dates after the day of the list, ages that nobody in service has, and months that stand where days should."""
    future = days.ymd > columns.today
    columns.report(ProblemCode.DATE_IN_FUTURE, heading, future)
    if not birth:
        return
    ages = (columns.today - days.ymd) // 10000
    unlikely = (days.ymd > 0) & ~future & ((ages < _YOUNGEST) | (ages > _OLDEST))
    columns.report(ProblemCode.AGE_UNLIKELY, heading, unlikely)
    if _looks_swapped(columns.cells(heading).values):
        letters = column_letters(heading.column)
        columns.report_at(ProblemCode.DATES_SWAPPED, 0, letters, heading.text)


# how long an identity number is that has lost one zero or two; whole ones have 9 digits or 12
_SHORTENED = (8, 10, 11)


def doubt_identity_numbers(columns: Columns) -> None:
    """Identity numbers that have lost the zeros they begin with, told once a column."""
    for heading in columns.of("national_id"):
        cells = columns.cells(heading)
        short = [
            i for i, v in enumerate(cells.values) if (text := str(v).strip()).isdecimal() and len(text) in _SHORTENED
        ]
        rows = np.flatnonzero(np.isin(cells.codes, short)).tolist()
        if rows:
            columns.report_at(
                ProblemCode.LEADING_ZERO_LOST, int(columns.table.rows[rows[0]]), column_letters(heading.column),
                str(cells.at(rows[0])), str(len(rows)),
            )  # fmt: skip


def _looks_swapped(values: Sequence[Value]) -> bool:
    """Whether every text date has a day over 12 and every real date none, in more of them than chance explains.

    Then the file was typed on a machine that puts the month first: it made dates of what it could read so.
    """
    real = [value.day for value in values if isinstance(value, date)]
    if len(real) < _FEWEST_OF_A_KIND:
        return False
    typed = [int(found[1]) for value in values if isinstance(value, str) and (found := _D_M_Y.match(value.strip()))]
    if len(typed) < _FEWEST_OF_A_KIND or max(real) > 12 or min(typed) <= 12:
        return False
    return _DAYS_TO_12 ** len(real) * (1 - _DAYS_TO_12) ** len(typed) < _CHANCE


def _number(value: object) -> int:
    digits = str(value).strip().rstrip(".)")
    # longer ones are codes, not running numbers
    return int(digits) if digits.isdecimal() and len(digits) <= _LONGEST_ORDINAL else -1


def doubts_of_titles(tables: Sequence[TextTable]) -> Iterator[Problem]:
    """Lists that say they are made for another day than the latest of them."""
    latest = max((table.as_of for table in tables if table.as_of), default=None)
    for table in tables:
        if table.as_of and latest and table.as_of != latest:
            said = table.as_of.isoformat()
            yield Problem(ProblemCode.AS_OF_DIFFERS, table.path, table.sheet, 0, "", said, latest.isoformat())
