"""When courses ended: what a list leaves open is an interval, told apart from what certainly lies in a period."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from cadre_audit.tables.days import Days, read_day
from cadre_audit.tables.form_cells import days_of
from cadre_audit.tables.spans import InPeriod, ends_before_it_starts, ends_of, placed, years_of

FIRST, LAST = date(2018, 1, 1), date(2021, 5, 31)


def days(text: str) -> Days:
    """One date as a list writes it."""
    return days_of([read_day(text)])


def where(start: str, end: str, year: str = "", first: date = FIRST, last: date = LAST) -> InPeriod:
    """Where a course with these dates lies."""
    return InPeriod(int(placed(ends_of(days(start), days(end), days(year)), first, last)[0]))


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        ("31/12/2017", InPeriod.OUTSIDE), ("01/01/2018", InPeriod.INSIDE),
        ("31/5/2021", InPeriod.INSIDE), ("01/6/2021", InPeriod.OUTSIDE),
    ],
)  # fmt: skip
def test_the_edges_belong_to_the_period(end: str, expected: InPeriod) -> None:
    """The day before, the first day, the last day, the day after."""
    assert where("", end) is expected


@pytest.mark.parametrize(
    ("start", "end", "year", "expected"),
    [
        ("", "2019", "", InPeriod.INSIDE),
        ("", "2021", "", InPeriod.POSSIBLE),
        ("", "5/2021", "", InPeriod.INSIDE),
        ("", "6/2021", "", InPeriod.OUTSIDE),
        ("", "2022", "", InPeriod.OUTSIDE),
        ("", "", "2020", InPeriod.INSIDE),
        ("", "", "2021", InPeriod.POSSIBLE),
        # what began in June cannot have ended in May, and what began in May may have
        ("01/6/2021", "", "2021", InPeriod.OUTSIDE),
        ("01/5/2021", "", "", InPeriod.POSSIBLE),
        ("01/6/2021", "", "", InPeriod.OUTSIDE),
        ("", "", "", InPeriod.POSSIBLE),
    ],
)
def test_open_dates_are_intervals(start: str, end: str, year: str, expected: InPeriod) -> None:
    """January 2018 to May 2021: certain, possible and outside are three things."""
    assert where(start, end, year) is expected


def test_february_has_its_own_last_day() -> None:
    """A month alone ends on its last day, in leap years too."""
    assert where("", "02/2019", first=date(2019, 2, 1), last=date(2019, 2, 28)) is InPeriod.INSIDE
    assert where("", "02/2020", first=date(2020, 2, 1), last=date(2020, 2, 28)) is InPeriod.POSSIBLE


def test_a_course_counts_by_its_end() -> None:
    """Begun before the period and over in it: inside; the other way round: outside."""
    assert where("20/12/2017", "05/01/2018") is InPeriod.INSIDE
    assert where("30/5/2021", "02/6/2021") is InPeriod.OUTSIDE


def test_without_a_period_everything_is_inside() -> None:
    """Nothing is left out when nobody asked for a period."""
    assert placed(ends_of(days(""), days(""), days("")), None, None).tolist() == [InPeriod.INSIDE]


def test_a_year_is_told_where_it_is_one() -> None:
    """A course that may have ended in one of two years has none."""
    assert years_of(ends_of(days(""), days("2019"), days(""))).tolist() == [2019]
    assert years_of(ends_of(days("01/5/2019"), days(""), days(""))).tolist() == [0]


def test_an_end_before_the_start_is_seen_only_when_it_is_certain() -> None:
    """The same year may be either way round."""
    assert ends_before_it_starts(days("05/9/2022"), days("30/6/2022")).tolist() == [True]
    assert ends_before_it_starts(days("05/9/2022"), days("2022")).tolist() == [False]
    assert np.array_equal(ends_before_it_starts(days(""), days("2022")), [False])
