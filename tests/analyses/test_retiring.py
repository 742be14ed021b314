"""Who retires in a span of years, by the month that decree 135/2020/NĐ-CP gives, and which post becomes free."""

from __future__ import annotations

from typing import Any

import pytest

from cadre_audit.analyses.retiring import free_from, retiring
from cadre_audit.tables.by_hand import roster_of
from tests.judge.laws import CHAIR, CLERK


def last_days(*people: dict[str, Any], first: int, last: int) -> list[str]:
    """The last day in the post of everybody who retires in these years, in reading order."""
    return [one.day.isoformat() for one in retiring(roster_of(people), first, last)]


@pytest.mark.parametrize(
    ("sex", "born", "day"),
    [
        # men born up to March 1963 at 60 years and 9 months, to December 1963 at 61, then at 61 and 3 months
        ("male", "1963-03-31", "2023-12-31"),
        ("male", "1963-04-01", "2024-04-30"),
        ("male", "1963-12-31", "2024-12-31"),
        ("male", "1964-01-01", "2025-04-30"),
        # women born from January 1968 to August 1968 at 56 years and 4 months
        ("female", "1968-01-15", "2024-05-31"),
        ("female", "1968-08-15", "2024-12-31"),
        # a birth of which only the year is known counts as January
        ("male", "1966", "2027-10-31"),
        # from April 1966 on at 62; the last day of a leap February
        ("male", "1974-02-10", "2036-02-29"),
    ],
)
def test_the_last_day_is_the_end_of_the_month(sex: str, born: str, day: str) -> None:
    """Listed in that year, and in no year before or after it."""
    person = {"birth_date": born, "sex": sex, "position_code": CHAIR}
    year = int(day[:4])
    assert last_days(person, first=year, last=year) == [day]
    assert last_days(person, first=year - 1, last=year) == [day]
    assert last_days(person, first=year - 1, last=year - 1) == []
    assert last_days(person, first=year + 1, last=year + 5) == []


@pytest.mark.parametrize("unsaid", [{"sex": None}, {"birth_date": None}])
def test_who_is_too_little_known_is_not_listed(unsaid: dict[str, Any]) -> None:
    """Without birth or sex no month can be told."""
    person = {"birth_date": "1963-04-01", "sex": "male", "position_code": CHAIR} | unsaid
    assert last_days(person, first=2024, last=2030) == []


def test_every_post_becomes_free_in_its_unit() -> None:
    """Of two holders the first to leave stands first; a post that is not understood frees none."""
    people = [
        {"birth_date": "1964-01-01", "sex": "male", "position_code": CHAIR, "unit": "xã A"},
        {"birth_date": "1963-04-01", "sex": "male", "position_codes": [CLERK, CHAIR], "unit": "Xã A"},
        {"birth_date": "1963-05-01", "sex": "male", "unit": "xã B"},
    ]
    roster = roster_of(people)
    found = retiring(roster, 2024, 2025)
    free = free_from(roster, found)
    assert {post: [one.person for one in own] for (post, _), own in free.items()} == {CLERK: [1], CHAIR: [1, 0]}
    assert len(found) == 3


def test_an_unknown_unit_is_nobody_elses() -> None:
    """In a roster with units a holder without one frees no post of theirs; in one without any there is one unit."""
    holder = {"birth_date": "1963-04-01", "sex": "male", "position_code": CHAIR}
    alone = roster_of([holder])
    assert list(free_from(alone, retiring(alone, 2024, 2024))) == [(CHAIR, None)]
    among = roster_of([holder, {"position_code": CLERK, "unit": "xã A"}])
    assert list(free_from(among, retiring(among, 2024, 2024))) == []
