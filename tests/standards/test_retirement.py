"""The birth-month table against the year table of the decree, month by month."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest
from pydantic import ValidationError

from cadre_audit.standards.retirement import (
    FEMALE,
    MALE,
    SEX_UNKNOWN,
    RetirementLaw,
    RetirementLaws,
    load,
    month_number,
    retirement_month,
)

# The ages by calendar year as the decree prints them, in years and months; the other table of the same annex goes
# by birth month. Before 2021: 60 and 55. From 2028 (men) and 2035 (women) the age stays.
MEN = {2021: (60, 3), 2022: (60, 6), 2023: (60, 9), 2024: (61, 0), 2025: (61, 3), 2026: (61, 6), 2027: (61, 9)}
WOMEN = {
    2021: (55, 4),
    2022: (55, 8),
    2023: (56, 0),
    2024: (56, 4),
    2025: (56, 8),
    2026: (57, 0),
    2027: (57, 4),
    2028: (57, 8),
    2029: (58, 0),
    2030: (58, 4),
    2031: (58, 8),
    2032: (59, 0),
    2033: (59, 4),
    2034: (59, 8),
}


NEWER, OLDER = date(2021, 1, 1), date(2020, 12, 31)
# The other table of the annex, born from and to, both months included, and the age: copied from the decree by hand.
BORN_MEN = """
    1961-01 1961-09 60 3 | 1961-10 1962-06 60 6 | 1962-07 1963-03 60 9 | 1963-04 1963-12 61 0 | 1964-01 1964-09 61 3
  | 1964-10 1965-06 61 6 | 1965-07 1966-03 61 9 | 1966-04 1990-12 62 0 | 1940-01 1960-12 60 0"""
BORN_WOMEN = """
    1966-01 1966-08 55 4 | 1966-09 1967-04 55 8 | 1967-05 1967-12 56 0 | 1968-01 1968-08 56 4 | 1968-09 1969-04 56 8
  | 1969-05 1969-12 57 0 | 1970-01 1970-08 57 4 | 1970-09 1971-04 57 8 | 1971-05 1971-12 58 0 | 1972-01 1972-08 58 4
  | 1972-09 1973-04 58 8 | 1973-05 1973-12 59 0 | 1974-01 1974-08 59 4 | 1974-09 1975-04 59 8 | 1975-05 1995-12 60 0
  | 1940-01 1965-12 55 0"""


def rows_of(table: str, sex: int) -> list[tuple[int, int, int, int]]:
    """(sex, first month, last month, age in months) of each row."""
    rows = [row.split() for row in table.split("|")]
    return [(sex, month_of(first), month_of(last), int(y) * 12 + int(m)) for first, last, y, m in rows]


def month_of(text: str) -> int:
    """Months since year 0 of YYYY-MM."""
    year, month = text.split("-")
    return int(year) * 12 + int(month) - 1


ROWS = [*rows_of(BORN_MEN, MALE), *rows_of(BORN_WOMEN, FEMALE)]


@pytest.mark.parametrize(("sex", "first", "last", "age"), ROWS)
def test_every_row_holds_from_its_first_to_its_last_month(sex: int, first: int, last: int, age: int) -> None:
    """Both ends of every row of the table by month of birth."""
    for born in (first, last):
        assert retirement_month_of(born // 12, born % 12 + 1, sex) == born + age


@pytest.mark.parametrize(("sex", "first", "last", "age"), ROWS)
def test_the_age_is_reached_in_the_month_and_not_before(sex: int, first: int, last: int, age: int) -> None:
    """Who is born on the first or the last day of a month has the age at the end of the month of retirement only."""
    for born in (first, last):
        month = retirement_month_of(born // 12, born % 12 + 1, sex)
        for day in (first_day(born), first_day(born + 1) - timedelta(days=1)):
            assert months_lived(day, first_day(month + 1) - timedelta(days=1)) >= age
            assert months_lived(day, first_day(month) - timedelta(days=1)) < age


def first_day(month: int) -> date:
    """The first day of a month counted since year 0."""
    return date(month // 12, month % 12 + 1, 1)


def months_lived(born: date, day: date) -> int:
    """Completed months of life; who was born on a day that the month lacks completes it on its last day."""
    months = (day.year - born.year) * 12 + day.month - born.month
    last_of_month = (day + timedelta(days=1)).day == 1
    return months if day.day >= born.day or last_of_month else months - 1


@pytest.mark.parametrize("sex", [MALE, FEMALE])
def test_until_2020_the_age_was_60_and_55(sex: int) -> None:
    """On the last day of 2020 the old ages hold for every month of birth, on the next day the table does."""
    age = 60 * 12 if sex == MALE else 55 * 12
    born = np.arange(month_number(1940, 1), month_number(2000, 1))
    arguments = (born // 12, born % 12 + 1, np.full(born.shape, sex))
    assert retirement_month(*arguments, on=OLDER).tolist() == (born + age).tolist()
    assert retirement_month(*arguments, on=date(2004, 2, 27)).tolist() == (born + age).tolist()
    newer = retirement_month(*arguments, on=NEWER) - born
    assert newer.min() == age
    assert newer.max() == (62 * 12 if sex == MALE else 60 * 12)


def test_the_law_is_that_of_the_day() -> None:
    """Two laws that meet at the turn of the year 2021."""
    laws = load()
    assert [laws.on(day).label for day in (date(1990, 1, 1), OLDER, NEWER, date(2040, 1, 1))] == [
        "NH-2020",
        "NH-2020",
        "NH-2021",
        "NH-2021",
    ]


def test_laws_must_follow_each_other() -> None:
    """A hole between two laws would leave days without a retirement age."""
    older, newer = load().model_dump(mode="json")["versions"]
    for wrong in ([newer, older], [{**older, "effective_to": "2020-12-30"}, newer], [older]):
        with pytest.raises(ValidationError, match="follow each other"):
            RetirementLaws.model_validate({"versions": wrong})


def retirement_month_of(year: int, month: int, sex: int) -> int:
    """The month of one person."""
    return int(retirement_month([year], [month], [sex], on=NEWER)[0])


def by_year(born: int, sex: int) -> int:
    """The first month in which a person has reached the age of that month's calendar year."""
    table, before, after = (MEN, (60, 0), (62, 0)) if sex == MALE else (WOMEN, (55, 0), (60, 0))
    month = born + before[0] * 12
    while True:
        year = month // 12
        years, months = before if year <= 2020 else table.get(year, after)
        if month - born >= years * 12 + months:
            return month
        month += 1


@pytest.mark.parametrize("sex", [MALE, FEMALE])
def test_every_birth_month_agrees_with_the_year_table(sex: int) -> None:
    """Birth months from 1940 to 1999, both sexes."""
    born = np.arange(month_number(1940, 1), month_number(2000, 1))
    expected = [by_year(int(one), sex) for one in born]
    assert retirement_month(born // 12, born % 12 + 1, np.full(born.shape, sex), on=NEWER).tolist() == expected


@pytest.mark.parametrize(
    ("year", "month", "sex", "expected"),
    [
        (1960, 12, MALE, (2020, 12)),
        (1961, 1, MALE, (2021, 4)),
        (1961, 9, MALE, (2021, 12)),
        (1961, 10, MALE, (2022, 4)),
        (1966, 3, MALE, (2027, 12)),
        (1966, 4, MALE, (2028, 4)),
        (1965, 12, FEMALE, (2020, 12)),
        (1966, 1, FEMALE, (2021, 5)),
        (1975, 4, FEMALE, (2034, 12)),
        (1975, 5, FEMALE, (2035, 5)),
    ],
)
def test_the_edges_of_the_table(year: int, month: int, sex: int, expected: tuple[int, int]) -> None:
    """Both ends of the first and last rows, counted by hand."""
    assert retirement_month_of(year, month, sex) == month_number(*expected)


def test_a_birth_year_alone_counts_as_january() -> None:
    """The law takes 1 January when only the year is known: a man of 1966 retires in October 2027."""
    assert retirement_month_of(1966, 0, MALE) == month_number(2027, 10)


def test_an_unknown_birth_or_sex_has_no_month() -> None:
    """Never a guess."""
    years, months = [0, -1, 1970, 1970], [5, 5, 5, 5]
    sexes = [MALE, FEMALE, SEX_UNKNOWN, MALE]
    for day in (OLDER, NEWER):
        assert retirement_month(years, months, sexes, on=day).tolist()[:3] == [-1, -1, -1]
    assert retirement_month(years, months, sexes, on=NEWER).tolist()[3] == month_number(2032, 5)
    assert retirement_month_of(1970, 5, SEX_UNKNOWN) == -1


def test_nobody_gives_no_months() -> None:
    """An empty roster is a roster."""
    assert retirement_month([], [], [], on=NEWER).tolist() == []


def test_rows_must_rise_and_only_the_last_is_open() -> None:
    """A table with a row out of place would give wrong months without a word."""
    good = load().on(NEWER).model_dump(mode="json")
    for rows in (good["male"][::-1], good["male"][:-1], [{"years": 60}, {"years": 62}]):
        with pytest.raises(ValidationError, match="rows must rise"):
            RetirementLaw.model_validate({**good, "male": rows})


def test_the_table_names_its_source() -> None:
    """Decree 135/2020, read in full."""
    law = load().on(NEWER)
    assert (law.reference.document, law.status) == ("135/2020/NĐ-CP", "verified")
