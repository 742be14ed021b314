"""Whom a registration is of: name, birth and unit together; never guessed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cadre_audit.analyses.reconcile_people import Match, Matching
from cadre_audit.tables.by_hand import roster_of
from tests.tables.test_identity import listed

AN = {"full_name": "Lê Văn An", "unit": "xã Tân Sơn", "birth_date": "1985-05-10"}
TOLD = "Lê Văn An, 1985, xã Tân Sơn"


def match(asked: dict[str, Any], *people: dict[str, Any]) -> Match:
    """Whom the registration is of in a roster of these people."""
    return Matching(roster_of(people or (AN,)), roster_of([asked])).of(0)


@pytest.mark.parametrize(
    "changed",
    [
        {},
        {"full_name": "LÊ VĂN AN"},
        {"birth_date": "1985"},
        {"birth_date": "1985-05"},
        {"unit": "UBND xã Tân Sơn"},
        {"unit": None},
    ],
    ids=str,
)
def test_found(changed: dict[str, Any]) -> None:
    """However name and unit are written; the year with the unit, or the whole birthday alone, are enough."""
    assert match({**AN, **changed}) == Match(0)


@pytest.mark.parametrize(
    ("changed", "why", "near"),
    [
        ({"full_name": "Lê Văn Ân"}, "not_found", TOLD),
        ({"birth_date": "1986-05-10"}, "not_found", TOLD),
        ({"birth_date": "1985-05-11"}, "not_found", TOLD),
        ({"unit": "xã Hòa Lạc"}, "not_found", TOLD),
        ({"birth_date": None}, "too_little", TOLD),
        ({"birth_date": "1985", "unit": None}, "too_little", TOLD),
        ({"full_name": "Hoàng Thị Xuyến"}, "not_found", ""),
    ],
    ids=str,
)
def test_not_found(changed: dict[str, Any], why: str, near: str) -> None:
    """One tone mark, one day or another unit makes another person; the nearest is only told."""
    assert match({**AN, **changed}) == Match(-1, why, near)


def test_namesakes_are_not_guessed() -> None:
    """Two of one name and year in one unit: the year does not tell them apart, the day does."""
    other = {**AN, "birth_date": "1985-11-02"}
    assert match({**AN, "birth_date": "1985"}, AN, other).why == "ambiguous"
    assert match(AN, AN, other) == Match(0)


def test_one_person_listed_twice_is_one() -> None:
    """One whole birthday in one unit, as the roster's own problem says."""
    assert match(AN, AN, AN) == Match(0)


def test_namesakes_of_two_units_are_told_apart() -> None:
    """By the unit; without one they are not."""
    other = {**AN, "unit": "xã Hòa Lạc"}
    assert match(other, AN, other) == Match(1)
    assert match({**AN, "unit": None}, AN, other).why == "ambiguous"


@pytest.mark.parametrize(
    ("asked", "person", "why"),
    [
        # a number settles who it is, in another unit too; one of another name settles nothing
        ("Lê Văn An;;Xã Khác;001085000001;", 0, ""),
        ("Lê Văn An;10/5/1985;Xã Khác;;", -1, "not_found"),
        ("Vũ Na;;;001085000001;", -1, "ambiguous"),
        ("Lê Văn An;10/5/1985;Xã Tân Sơn;001085000002;", -1, "not_found"),
        ("Lê Văn An;10/5/1985;Xã Tân Sơn;;NV-8", -1, "too_little"),
        ("Lê Văn An;10/5/1985;Xã Tân Sơn;;nv-7", 0, ""),
    ],
)
def test_numbers_come_first(tmp_path: Path, asked: str, person: int, why: str) -> None:
    """The rule of identity, as for every other list."""
    roster = listed(tmp_path, "Lê Văn An;10/5/1985;Xã Tân Sơn;001085000001;NV-7")
    found = Matching(roster, listed(tmp_path, asked)).of(0)
    assert (found.person, found.why) == (person, why)
    assert bool(found.near) == (person < 0)
