"""The birth-month table against the year table of the decree, month by month."""

from __future__ import annotations

import numpy as np
import pytest
from pydantic import ValidationError

from cadre_audit.standards.retirement import (
    FEMALE,
    MALE,
    SEX_UNKNOWN,
    RetirementLaw,
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


def retirement_month_of(year: int, month: int, sex: int) -> int:
    """The month of one person."""
    return int(retirement_month([year], [month], [sex])[0])


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
    assert retirement_month(born // 12, born % 12 + 1, np.full(born.shape, sex)).tolist() == expected


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
    assert retirement_month(years, months, [MALE, FEMALE, SEX_UNKNOWN, MALE]).tolist() == [
        -1,
        -1,
        -1,
        month_number(2032, 5),
    ]
    assert retirement_month_of(1970, 5, SEX_UNKNOWN) == -1


def test_nobody_gives_no_months() -> None:
    """An empty roster is a roster."""
    assert retirement_month([], [], []).tolist() == []


def test_rows_must_rise_and_only_the_last_is_open() -> None:
    """A table with a row out of place would give wrong months without a word."""
    good = load().model_dump(mode="json")
    for rows in (good["male"][::-1], good["male"][:-1], [{"years": 60}, {"years": 62}]):
        with pytest.raises(ValidationError, match="rows must rise"):
            RetirementLaw.model_validate({**good, "male": rows})


def test_the_table_names_its_source() -> None:
    """Decree 135/2020, read in full."""
    law = load()
    assert (law.reference.document, law.status) == ("135/2020/NĐ-CP", "verified")
