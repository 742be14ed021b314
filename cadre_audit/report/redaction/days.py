"""Days of birth in texts, in every way in which they are written, cut down to their year."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date, timedelta
from itertools import product
from typing import Any

_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_MONTH = re.compile(r"(\d{4})-(\d{2})(?:-\d{2})?")
_WRITTEN = (
    re.compile(r"(?<!\d)(?P<y>\d{4})[-./](?P<m>\d{1,2})[-./](?P<d>\d{1,2})(?!\d)(?:[ T]00:00:00)?"),
    re.compile(r"(?<!\d)(?P<d>\d{1,2})\s?[-./]\s?(?P<m>\d{1,2})\s?[-./]\s?(?P<y>\d{4}|\d{2})(?!\d)"),
    re.compile(r"(?<!\d)(?P<d>\d{2})(?P<m>\d{2})(?P<y>\d{4})(?!\d)"),
    re.compile(r"(?:ngày\s+)?(?P<d>\d{1,2})\s+tháng\s+(?P<m>\d{1,2})\s+năm\s+(?P<y>\d{4})", re.IGNORECASE),
)
Day = tuple[int, int, int]


class _EveryDay:
    """Holds every day: of a text about births no whole date stays."""

    def __contains__(self, _day: object) -> bool:
        return True


EVERY_DAY: Any = _EveryDay()


def year_of(iso: str) -> str:
    """The year of an ISO date."""
    return iso[:4]


def is_iso(text: str) -> bool:
    """Whether this is a whole day."""
    return bool(_ISO.fullmatch(text))


def is_dated(text: str) -> bool:
    """Whether this is a day or a month."""
    return bool(_MONTH.fullmatch(text))


def tells(iso: str, births: Collection[Day]) -> bool:
    """Whether a day is a birthday of one of these births, in whichever year, or the day beside one.

    The day on which an age is reached or passed gives a birthday away as well as the birthday does.
    """
    month, day = int(iso[5:7]), int(iso[8:10])
    return any((month, day) in beside(birth) for birth in births)


def beside(birth: Day) -> set[tuple[int, int]]:
    """Month and day of a birthday and of the days before and after it."""
    _, month, day = birth
    try:
        own = date(2000, month, day)
    except ValueError:
        return set()
    days = [own + timedelta(days=step) for step in (-1, 0, 1)]
    return {(one.month, one.day) for one in days}


def without_births(text: str, births: Collection[Day]) -> str:
    """The text with the year alone in place of every date in it that is somebody's birth."""
    if not any(map(str.isdigit, text)):
        return text
    for pattern in _WRITTEN:
        text = pattern.sub(lambda match: _year(match, births), text)
    return text


def _year(match: re.Match[str], births: Collection[Day]) -> str:
    year, month, day = (int(match[name]) for name in "ymd")
    years = (1900 + year, 2000 + year) if year < 100 else (year,)
    for one, (first, second) in product(years, ((month, day), (day, month))):
        if (one, first, second) in births:
            return str(one)
    return match[0]
