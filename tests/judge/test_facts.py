"""Dates as the judge sees them: the first and the last day that each can mean."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from cadre_audit.judge.facts import Facts, listed_on, month_of, years_between, ymd_of

from .people import File, roster_of, roster_of_files


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("1979-07-05", 19790705, 19790705),
        ("1979-07", 19790701, 19790731),
        ("1979-06", 19790601, 19790630),
        ("1979-02", 19790201, 19790228),
        ("1980-02", 19800201, 19800229),
        ("1900-02", 19000201, 19000228),
        ("2000-02", 20000201, 20000229),
        ("1979-12", 19791201, 19791231),
        ("1979", 19790101, 19791231),
        (None, 0, 0),
    ],
)
def test_a_date_is_a_span_of_days(written: str | None, first: int, last: int) -> None:
    """A month ends with its own last day."""
    span = Facts(roster_of([{"birth_date": written}]), 0, 1, 20240101).span("birth")
    assert (span.first.tolist(), span.last.tolist(), span.known.tolist()) == ([first], [last], [first > 0])


def test_service_begins_with_the_earlier_of_two_days() -> None:
    """Of two spans the earlier beginning and the earlier end; a blank counts for nothing."""
    people = [
        {"recruited_on": "2010-05-01", "appointed_on": "2020-01-01"},
        {"recruited_on": "2020", "appointed_on": "2020-03-01"},
        {"appointed_on": "2020-03"},
        {},
    ]
    since = Facts(roster_of(people), 0, 4, 20240101).served_since()
    assert since.first.tolist() == [20100501, 20200101, 20200301, 0]
    assert since.last.tolist() == [20100501, 20200301, 20200331, 0]


def test_years_are_completed_on_the_birthday() -> None:
    """The eve is a year less; who is born on 29 February completes the year on 1 March."""
    born = np.array([20000615, 20000616, 20040229, 20040229])
    assert years_between(born[:2], 20240615).tolist() == [24, 23]
    assert [int(years_between(born[2:3], day)[0]) for day in (20230228, 20230301)] == [18, 19]


def test_months_count_from_the_beginning_of_the_calendar() -> None:
    """December and January are neighbours."""
    assert month_of(20240101) - month_of(20231231) == 1
    assert ymd_of(date(2024, 2, 9)) == 20240209


def test_everybody_has_the_day_of_the_own_list() -> None:
    """Zero where the title names none."""
    files = [File([{}, {}], date(2022, 7, 1), "a"), File([{}], None, "b")]
    assert listed_on(roster_of_files(files)).tolist() == [20220701, 20220701, 0]
