"""Dates as rosters write them: day first, often only a year, never completed by guessing."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from cadre_audit.problems import ProblemCode
from cadre_audit.reading.grid import Value
from cadre_audit.vocabulary.fold import fold


class Precision(IntEnum):
    """How much of a date the file tells."""

    UNKNOWN = 0
    YEAR = 1
    MONTH = 2
    DAY = 3


@dataclass(frozen=True, slots=True)
class DayReading:
    """One date as understood.

    Attributes:
        ymd: yyyymmdd of the first day it can mean, 0 when nothing is known.
        precision: how much of it is known.
        problem: what is wrong with it, if anything.
    """

    ymd: int = 0
    precision: Precision = Precision.UNKNOWN
    problem: ProblemCode | None = None


@dataclass(frozen=True, slots=True)
class Days:
    """A column of dates.

    Attributes:
        ymd: yyyymmdd of the first day that each can mean, 0 when unknown.
        precision: :class:`Precision` of each.
    """

    ymd: npt.NDArray[np.int32]
    precision: npt.NDArray[np.int8]

    def iso(self, row: int) -> str | None:
        """One of them as :func:`iso_any` writes it."""
        return iso_any(int(self.ymd[row]), int(self.precision[row]))


BLANK_DAY = DayReading()
EXCEL_DAY_0 = date(1899, 12, 30)
# the numbers that Excel would show as days between 1938 and 2023, of births; people start posts and work until 2036
_SERIALS_OF_BIRTHS, _SERIALS = range(14_000, 45_000), range(14_000, 50_000)
YEARS = range(1900, 2101)
# '08 is 2008, '09 is 1909: nobody born later than 2008 can be in a roster of today
_YOUNGEST_TWO_DIGITS = 8
_SEPARATOR = r"\s*[/.\-,]\s*|\s+"
_D_M_Y = re.compile(rf"(?<![\w/.\-])(\d{{1,2}})(?:{_SEPARATOR})(\d{{1,2}})(?:{_SEPARATOR})(\d{{4}}|\d{{2}})(?!\d)")
_Y_M_D = re.compile(r"(?<!\d)(\d{4})[/.\-](\d{1,2})[/.\-](\d{1,2})(?!\d)")
_M_Y = re.compile(rf"(?<![\w/.\-])(\d{{1,2}})(?:{_SEPARATOR})(\d{{4}})(?!\d)")
_Y = re.compile(r"(?<!\d)((?:19|20)\d{2})(?!\d)")
_PLAIN_D_M_Y = re.compile(r"^\s*(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})\s*$")
_DATE_WORDS = re.compile(r"\b(?:(?:ngay|thang|nam|sinh|sn|tu|den|t)\b|(?:sn|t)(?=\d))")


@lru_cache(maxsize=1 << 17)
def read_day(value: Value, *, birth: bool = False) -> DayReading:
    """What a cell of a date column says.

    Args:
        value: the cell: a date, a number or text.
        birth: whether it is a date of birth, which decides the century of two-digit years.
    """
    if isinstance(value, bool):
        return DayReading(problem=ProblemCode.DATE_UNREADABLE)
    if isinstance(value, date):
        serial = (value - EXCEL_DAY_0).days
        # a year typed into a cell that is formatted as a date shows as a day of 1905
        return _year(serial) if serial in YEARS else _day(value.year, value.month, value.day)
    if isinstance(value, int | float):
        return _of_number(value, birth=birth)
    return _of_text(value, birth=birth)


def _of_number(value: float, *, birth: bool) -> DayReading:
    if value in YEARS:
        return _year(int(value))
    if int(value) in (_SERIALS_OF_BIRTHS if birth else _SERIALS):
        found = EXCEL_DAY_0 + timedelta(days=int(value))
        return _day(found.year, found.month, found.day)
    return DayReading(problem=ProblemCode.DATE_UNREADABLE)


def _of_text(value: str, *, birth: bool) -> DayReading:
    if found := _PLAIN_D_M_Y.match(value):
        return _checked(int(found[3]), int(found[2]), int(found[1]))
    if not fold(value):
        return BLANK_DAY
    # words go, the signs between the numbers stay
    text = _DATE_WORDS.sub(" ", _plain(value)).strip()
    if text.isdigit() and len(text) > 2:
        return _of_number(int(text), birth=birth)
    if found := _Y_M_D.search(text):
        return _checked(int(found[1]), int(found[2]), int(found[3]))
    if found := _D_M_Y.search(text):
        return _checked(_century(found[3], birth=birth), int(found[2]), int(found[1]))
    if found := _M_Y.search(text):
        return _checked(int(found[2]), int(found[1]), 0)
    years = _Y.findall(text)
    if len(years) == 1:
        clean = not re.search(r"[a-z\d]", text.replace(years[0], "", 1))
        return _year(int(years[0]), None if clean else ProblemCode.DATE_UNREADABLE)
    return DayReading(problem=ProblemCode.DATE_UNREADABLE)


def _plain(value: str) -> str:
    return re.sub(
        r"[^0-9a-z/.\-,]+", " ", " ".join(part if _has_digit(part) else fold(part) for part in value.lower().split())
    )


def _has_digit(text: str) -> bool:
    return any(sign.isdigit() for sign in text)


def _century(year: str, *, birth: bool) -> int:
    """Two-digit years: nobody on a roster is a child; other dates are of this century up to '30."""
    number = int(year)
    if len(year) == 4:
        return number
    if birth:
        return 1900 + number if number > _YOUNGEST_TWO_DIGITS else 2000 + number
    return 2000 + number if number <= 30 else 1900 + number


def _checked(year: int, month: int, day: int) -> DayReading:
    """A date with parts as typed; 00 stands for a part that is not known."""
    if year not in YEARS:
        return DayReading(problem=ProblemCode.DATE_UNREADABLE)
    if month == 0:
        return _year(year)
    if month > 12:
        return _year(year, ProblemCode.DATE_IMPOSSIBLE)
    if day == 0:
        return DayReading(year * 10000 + month * 100 + 1, Precision.MONTH)
    if day > 28 and day > monthrange(year, month)[1]:
        return _year(year, ProblemCode.DATE_IMPOSSIBLE)
    return _day(year, month, day)


def _year(year: int, problem: ProblemCode | None = None) -> DayReading:
    return DayReading(year * 10000 + 101, Precision.YEAR, problem)


def _day(year: int, month: int, day: int) -> DayReading:
    return DayReading(year * 10000 + month * 100 + day, Precision.DAY)


def iso(ymd: int, precision: int) -> str | None:
    """ISO 8601 text as precise as the file is; None for a year alone, which is told in a field of its own."""
    year, month, day = ymd // 10000, ymd // 100 % 100, ymd % 100
    if precision == Precision.DAY:
        return f"{year:04}-{month:02}-{day:02}"
    return f"{year:04}-{month:02}" if precision == Precision.MONTH else None


def iso_any(ymd: int, precision: int) -> str | None:
    """ISO 8601 text as precise as the file is, a year alone included; None when nothing is known."""
    return f"{ymd // 10000:04}" if precision == Precision.YEAR else iso(ymd, precision)
