"""Amounts of money as offices write them; what can be read in two ways is not read."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from cadre_audit.jobs.money_cells import money_words
from cadre_audit.tables.amounts import MoneyUnits
from cadre_audit.vocabulary.fold import fold

WORDS = money_words()
UNITS = MoneyUnits(WORDS["units"], WORDS["bare_units"], WORDS["before_unit"])
THOUSAND, MILLION = 1_000, 1_000_000
# what stands in the cell, the unit of the heading → đồng
READ: list[tuple[Any, int | None, int]] = [
    ("1.500.000", None, 1_500_000), ("1,500,000", None, 1_500_000), ("1 500 000", None, 1_500_000),
    ("1500000", None, 1_500_000), ("1.500", None, 1_500), ("1,500", None, 1_500), ("0", None, 0),
    ("1.500.000 đồng", None, 1_500_000), ("1.500.000đ", None, 1_500_000), ("35.000.000,00", None, 35_000_000),
    ("1,5 triệu đồng", None, 1_500_000), ("500 nghìn đồng", None, 500_000), ("2 tỷ đồng", None, 2_000_000_000),
    ("1,5", MILLION, 1_500_000), ("1.5", MILLION, 1_500_000), ("1,5 triệu", MILLION, 1_500_000),
    ("0,125", MILLION, 125_000), ("12.345.678,5", THOUSAND, 12_345_678_500), ("1.234.567", MILLION, 1_234_567_000_000),
    (450.5, THOUSAND, 450_500), (0.1, MILLION, 100_000), (2.3, MILLION, 2_300_000), (35_000_000.0, None, 35_000_000),
]  # fmt: skip
NOT_READ: list[tuple[Any, int | None, str]] = [
    # a thousand and a half million, or a billion and a half
    ("1.500", MILLION, "amount_unclear"), ("1,500", THOUSAND, "amount_unclear"),
    # a part of a đồng: the unit must be another one
    ("1,5", None, "amount_unclear"), (1.5, None, "amount_unclear"), ("0,0001", THOUSAND, "amount_unclear"),
    # the unit only half said, or said twice and differently
    ("1,5 triệu", None, "amount_unclear"), ("500 nghìn đồng", MILLION, "amount_unclear"),
    ("100 USD", None, "amount_unclear"),
    ("-500", None, "amount_negative"), ("(500)", None, "amount_negative"), ("−1.000", None, "amount_negative"),
    (-3, None, "amount_negative"), (-0.5, MILLION, "amount_negative"),
    ("abc", None, "amount_unreadable"), ("12%", None, "amount_unreadable"), ("", None, "amount_unreadable"),
    ("1.50.000", None, "amount_unreadable"), (True, None, "amount_unreadable"),
    (date(2027, 1, 1), None, "amount_unreadable"), (float("inf"), None, "amount_unreadable"),
    (float("nan"), None, "amount_unreadable"), ("khoảng 5 triệu đồng", None, "amount_unreadable"),
]  # fmt: skip
HEADINGS = {
    "Mức chi": None,
    "Mức chi (đồng)": 1,
    "Mức chi (VNĐ)": 1,
    "Mức chi (nghìn đồng)": THOUSAND,
    "Mức chi (1.000 đ)": THOUSAND,
    "Số tiền (tr.đ)": MILLION,
    "Amount (million VND)": MILLION,
    "Số tiền (USD)": 0,
    "Số tiền (nghìn đồng, triệu đồng)": 0,
}


@pytest.mark.parametrize(("value", "unit", "money"), READ)
def test_amounts_that_are_clear(value: Any, unit: int | None, money: int) -> None:
    """The đồng, counted by hand."""
    found = UNITS.read(value, unit)
    assert (found.money, found.fault) == (money, None)


@pytest.mark.parametrize(("value", "unit", "fault"), NOT_READ, ids=repr)
def test_amounts_that_are_not_guessed(value: Any, unit: int | None, fault: str) -> None:
    """Why there is no amount."""
    assert UNITS.read(value, unit).fault == fault


@pytest.mark.parametrize("heading", HEADINGS)
def test_the_unit_of_a_heading(heading: str) -> None:
    """Nothing said is not the same as two things said."""
    assert UNITS.in_heading(heading) == HEADINGS[heading]


def test_the_unit_of_a_sheet() -> None:
    """It stands above the table, behind its own words; an office that is called a unit says no unit of money."""
    assert UNITS.of_sheet(["DỰ TOÁN", "Đơn vị tính: triệu đồng"]) == MILLION
    assert UNITS.of_sheet(["(ĐVT: 1.000 đồng)"]) == THOUSAND
    assert UNITS.of_sheet(["Đơn vị: Ủy ban nhân dân xã Tân Sơn", "Năm 2027"]) is None


@pytest.mark.parametrize("table", ["norms", "budgets", "kinds"])
def test_no_spelling_means_two_things(table: str) -> None:
    """Without case and tone marks, as headings are read."""
    meanings: dict[str, set[str]] = {}
    for meaning, spellings in WORDS[table].items():
        for spelling in spellings:
            meanings.setdefault(fold(str(spelling)), set()).add(meaning)
    assert {spelling: own for spelling, own in meanings.items() if len(own) > 1} == {}
