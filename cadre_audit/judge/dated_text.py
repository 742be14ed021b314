"""Dates inside the text of a cell, such as the year of a certificate."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass

from cadre_audit.tables.days import Precision, read_day

_DATE = re.compile(r"\d{4}-\d{1,2}-\d{1,2}|(?:\d{1,2}[/.\-]){1,2}\d{4}|(?<!\d)(?:19|20)\d{2}(?!\d)")


@dataclass(frozen=True, slots=True)
class TextDay:
    """The first and the last day that a date in a text can mean, yyyymmdd."""

    first: int
    last: int


def day_in(text: str) -> TextDay | None:
    """The last date that a text names, None when it names none."""
    found = _DATE.findall(text)
    if not found:
        return None
    day = read_day(found[-1])
    if not day.ymd:
        return None
    year, month = day.ymd // 10000, day.ymd // 100 % 100
    if day.precision is Precision.YEAR:
        return TextDay(day.ymd, year * 10000 + 1231)
    if day.precision is Precision.MONTH:
        return TextDay(day.ymd, day.ymd + monthrange(year, month)[1] - 1)
    return TextDay(day.ymd, day.ymd)
