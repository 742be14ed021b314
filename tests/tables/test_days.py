"""Dates as rosters write them, each with what it means."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cadre_audit.problems import ProblemCode
from cadre_audit.tables.days import BLANK_DAY, DayReading, Days, Precision, iso, iso_any, read_day

UNREADABLE, IMPOSSIBLE = ProblemCode.DATE_UNREADABLE, ProblemCode.DATE_IMPOSSIBLE
DAY, MONTH, YEAR, UNKNOWN = Precision.DAY, Precision.MONTH, Precision.YEAR, Precision.UNKNOWN

FORMS: list[tuple[Any, int, Precision, ProblemCode | None]] = [
    ("05/7/1979", 19790705, DAY, None),
    ("5/7/1979", 19790705, DAY, None),
    ("05.07.1979", 19790705, DAY, None),
    ("05-07-1979", 19790705, DAY, None),
    ("05 / 07 / 1979", 19790705, DAY, None),
    ("1979-07-05", 19790705, DAY, None),
    ("ngày 05 tháng 7 năm 1979", 19790705, DAY, None),
    ("1979-07-05 00:00:00", 19790705, DAY, None),
    ("Sinh ngày 5/7/1979", 19790705, DAY, None),
    (" 05/07/1979 ", 19790705, DAY, None),
    (date(1979, 7, 5), 19790705, DAY, None),
    (29041, 19790705, DAY, None),
    ("29041", 19790705, DAY, None),
    (29041.5, 19790705, DAY, None),
    ("5/7/79", 19790705, DAY, None),
    ("1/6/88", 19880601, DAY, None),
    ("1979", 19790101, YEAR, None),
    (1979, 19790101, YEAR, None),
    (1979.0, 19790101, YEAR, None),
    ("SN 1979", 19790101, YEAR, None),
    ("năm 1979", 19790101, YEAR, None),
    ("00/00/1968", 19680101, YEAR, None),
    (date(1905, 6, 1), 19790101, YEAR, None),
    (date(1905, 3, 14), 19000101, YEAR, None),
    ("7/1979", 19790701, MONTH, None),
    ("tháng 7/1979", 19790701, MONTH, None),
    ("00/7/1979", 19790701, MONTH, None),
    ("07-1979", 19790701, MONTH, None),
    ("T7/1979", 19790701, MONTH, None),
    ("T7/79", 0, UNKNOWN, UNREADABLE),
    ("SN1979", 19790101, YEAR, None),
    ("31/02/1975", 19750101, YEAR, IMPOSSIBLE),
    ("15/13/1980", 19800101, YEAR, IMPOSSIBLE),
    ("29/2/1981", 19810101, YEAR, IMPOSSIBLE),
    ("13/1980", 19800101, YEAR, IMPOSSIBLE),
    ("05/O7/1979", 19790101, YEAR, UNREADABLE),
    ("khoảng 1979", 19790101, YEAR, UNREADABLE),
    ("x", 0, UNKNOWN, UNREADABLE),
    ("chưa rõ", 0, UNKNOWN, UNREADABLE),
    ("1979-1980", 0, UNKNOWN, UNREADABLE),
    (5, 0, UNKNOWN, UNREADABLE),
    (13_999, 0, UNKNOWN, UNREADABLE),
    (45_000, 0, UNKNOWN, UNREADABLE),
    (-3, 0, UNKNOWN, UNREADABLE),
    (True, 0, UNKNOWN, UNREADABLE),
    ("1/1/1899", 0, UNKNOWN, UNREADABLE),
    ("5/7/2101", 0, UNKNOWN, UNREADABLE),
    ("", 0, UNKNOWN, None),
    ("  ", 0, UNKNOWN, None),
    ("-", 0, UNKNOWN, None),
    ("12", 0, UNKNOWN, UNREADABLE),
]


@pytest.mark.parametrize(("typed", "ymd", "precision", "problem"), FORMS)
def test_forms_of_birth_dates(typed: Any, ymd: int, precision: Precision, problem: ProblemCode | None) -> None:
    """Day first, always; what is not known stays unknown; a year that can be read is kept with the problem."""
    assert read_day(typed, birth=True) == DayReading(ymd, precision, problem)


@pytest.mark.parametrize(
    ("typed", "birth", "other"),
    [
        ("1/1/08", 2008, 2008),
        ("1/1/09", 1909, 2009),
        ("1/1/30", 1930, 2030),
        ("1/1/31", 1931, 1931),
        ("1/1/00", 2000, 2000),
    ],
)
def test_centuries_of_two_figures(typed: str, birth: int, other: int) -> None:
    """Nobody on a roster is a child; other dates are of this century up to '30."""
    assert (read_day(typed, birth=True).ymd // 10000, read_day(typed).ymd // 10000) == (birth, other)


@pytest.mark.parametrize(("typed", "ymd"), [(45_200, 20231001), ("45292", 20240101), (46_023, 20260101), (50_000, 0)])
def test_day_numbers_after_the_last_birth(typed: Any, ymd: int) -> None:
    """People are appointed on days on which nobody on a roster was born."""
    assert read_day(typed) == (DayReading(ymd, DAY) if ymd else DayReading(problem=UNREADABLE))
    assert read_day(typed, birth=True) == DayReading(problem=UNREADABLE)


def writings(day: date) -> list[Any]:
    """Twelve ways to write one day."""
    d, m, y = day.day, day.month, day.year
    return [
        day,
        f"{d}/{m}/{y}",
        f"{d:02}/{m:02}/{y}",
        f"{d:02}.{m:02}.{y}",
        f"{d}-{m}-{y}",
        f"{d} / {m} / {y}",
        f" {d}/{m:02}/{y} ",
        day.isoformat(),
        f"ngày {d} tháng {m} năm {y}",
        f"Ngày {d:02} tháng {m:02} năm {y}",
        f"sinh ngày {d}/{m}/{y}",
        f"{d} {m} {y}",
    ]


@given(st.dates(date(1938, 5, 1), date(2023, 3, 1)))
def test_a_day_is_read_the_same_in_twelve_writings(day: date) -> None:
    """However a day is written, it is that day."""
    wanted = DayReading(day.year * 10000 + day.month * 100 + day.day, Precision.DAY)
    assert [read_day(text, birth=birth) for text in writings(day) for birth in (True, False)] == [wanted] * 24
    serial = (day - date(1899, 12, 30)).days
    assert read_day(serial, birth=True) == read_day(str(serial)) == wanted


@given(st.integers(1900, 2100), st.integers(1, 12))
def test_partial_dates_stay_partial(year: int, month: int) -> None:
    """A year is never completed to a day, nor a month."""
    assert read_day(year) == read_day(str(year)) == DayReading(year * 10000 + 101, Precision.YEAR)
    assert read_day(date(1899, 12, 30) + timedelta(days=year)) == read_day(year)
    assert read_day(f"{month}/{year}") == DayReading(year * 10000 + month * 100 + 1, Precision.MONTH)


@given(
    st.one_of(
        st.text(max_size=20), st.integers(), st.floats(allow_nan=False, allow_infinity=False), st.dates(), st.booleans()
    )
)
def test_no_cell_breaks_the_reading(value: Any) -> None:
    """Whatever stands in a date column gives a real date, a part of one, or nothing with a problem."""
    found = read_day(value, birth=True)
    assert (found.ymd == 0) == (found.precision is Precision.UNKNOWN)
    if found.ymd:
        date(found.ymd // 10000, found.ymd // 100 % 100, found.ymd % 100)
    elif not isinstance(value, str):
        assert found.problem is UNREADABLE


@pytest.mark.parametrize(
    ("ymd", "precision", "exact", "any_"),
    [
        (19790705, DAY, "1979-07-05", "1979-07-05"),
        (19790701, MONTH, "1979-07", "1979-07"),
        (19790101, YEAR, None, "1979"),
        (0, UNKNOWN, None, None),
    ],
)
def test_iso(ymd: int, precision: Precision, exact: str | None, any_: str | None) -> None:
    """Dates are written as precise as the file is."""
    assert (iso(ymd, precision), iso_any(ymd, precision)) == (exact, any_)


def test_blank_day() -> None:
    """Nothing typed is nothing known."""
    assert read_day("") is BLANK_DAY


def test_a_column_writes_each_day_as_precisely_as_the_file_tells_it() -> None:
    """A day, a month, a year, and nothing at all."""
    days = Days(np.array([19780203, 19780201, 19780101, 0], np.int32), np.array([DAY, MONTH, YEAR, UNKNOWN], np.int8))
    assert [days.iso(row) for row in range(4)] == ["1978-02-03", "1978-02", "1978", None]
