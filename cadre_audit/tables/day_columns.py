"""Columns of dates: most of their distinct values are plain and read together, the others one by one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

import numpy as np
import numpy.typing as npt

from cadre_audit.problems import ProblemCode
from cadre_audit.reading.grid import Coded, Value
from cadre_audit.reading.headings import Heading
from cadre_audit.tables.columns import Columns
from cadre_audit.tables.days import EXCEL_DAY_0, YEARS, DayReading, Days, Precision, read_day
from cadre_audit.tables.doubts import report_doubtful_days

_FIRST_1905, _LAST_1905 = EXCEL_DAY_0 + timedelta(days=YEARS[0]), EXCEL_DAY_0 + timedelta(days=YEARS[-1])
_LENGTHS = np.array([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31], np.int32)
# where the digits and the slashes of dd/mm/yyyy stand, and what each digit counts in yyyymmdd
_DIGITS, _SLASHES = [0, 1, 3, 4, 6, 7, 8, 9], [2, 5]
_WORTH = np.array([10, 1, 1000, 100, 10**7, 10**6, 10**5, 10**4], np.int32)


def plain_days(values: Sequence[Value]) -> npt.NDArray[np.int32]:
    """The number yyyymmdd of every real date and of text written d/m/yyyy; 0 for all others and impossible ones.

    The same as :func:`read_day` says of these values, many times faster: columns hold thousands of distinct days.
    """
    texts = [value if type(value) is str else "" for value in values]
    typed = [text if len(text) == 10 else _two_digits(text) if 8 <= len(text) <= 9 else "" for text in texts]
    found = _day_month_year(np.array(typed, "U10"))
    for i, value in enumerate(values):
        # days of 1905 are years in disguise
        if type(value) is date and value.year in YEARS and not _FIRST_1905 <= value <= _LAST_1905:
            found[i] = value.year * 10000 + value.month * 100 + value.day
    return found


def _two_digits(text: str) -> str:
    """05/07/1979 for 5/7/1979; empty for what cannot be a date written so."""
    day, _, rest = text.partition("/")
    month, _, year = rest.partition("/")
    text = f"{day:0>2}/{month:0>2}/{year}"
    return text if len(text) == 10 else ""


def _day_month_year(texts: npt.NDArray[np.str_]) -> npt.NDArray[np.int32]:
    """The number yyyymmdd of possible dates written dd/mm/yyyy, 0 for other texts."""
    signs = texts.view(np.int32).reshape(-1, 10)
    digits = signs[:, _DIGITS] - ord("0")
    is_written_so = ((digits >= 0) & (digits <= 9)).all(axis=1) & (signs[:, _SLASHES] == ord("/")).all(axis=1)
    ymd = np.where(is_written_so[:, None], digits, 0) @ _WORTH
    year, month, day = ymd // 10000, ymd // 100 % 100, ymd % 100
    leap = (year % 4 == 0) & ((year % 100 != 0) | (year % 400 == 0))
    last = _LENGTHS[np.where(month <= 12, month, 0)] + (leap & (month == 2))
    possible = (year >= YEARS[0]) & (year <= YEARS[-1]) & (day >= 1) & (day <= last)
    found: npt.NDArray[np.int32] = np.where(possible, ymd, 0).astype(np.int32)
    return found


def read_days(columns: Columns, heading: Heading, *, birth: bool = False) -> Days:
    """A column of dates; what cannot be read is reported, a year that can be is kept."""
    cells = columns.cells(heading)
    ymd = plain_days(cells.values)
    others = {i: read_day(cells.values[i], birth=birth) for i in np.flatnonzero(ymd == 0).tolist()}
    for code in (ProblemCode.DATE_UNREADABLE, ProblemCode.DATE_IMPOSSIBLE):
        faulty = [i for i, reading in others.items() if reading.problem is code]
        columns.report(code, heading, np.isin(cells.codes, faulty))
    days = as_days(cells, ymd, others)
    report_doubtful_days(columns, heading, days, birth=birth)
    return days


def read_first_days(columns: Columns, name: str) -> Days:
    """A date field from its columns, the first that says anything."""
    days = no_days(len(columns))
    for heading in columns.of(name):
        days = first_days(days, read_days(columns, heading))
    return days


def as_days(cells: Coded, plain: npt.NDArray[np.int32], others: Mapping[int, DayReading]) -> Days:
    """The dates of a column, of whose distinct values most are plain and the others were read one by one."""
    ymd = np.append(plain, np.int32(0))
    precision = np.where(ymd > 0, Precision.DAY, Precision.UNKNOWN).astype(np.int8)
    for i, reading in others.items():
        ymd[i], precision[i] = reading.ymd, reading.precision
    return Days(ymd[cells.codes], precision[cells.codes])


def no_days(length: int) -> Days:
    """A column that says nothing."""
    return Days(np.zeros(length, np.int32), np.full(length, Precision.UNKNOWN, np.int8))


def first_days(first: Days, following: Days) -> Days:
    """For every row the first of two dates that says anything."""
    said = first.ymd > 0
    return Days(
        np.where(said, first.ymd, following.ymd).astype(np.int32),
        np.where(said, first.precision, following.precision).astype(np.int8),
    )
