"""Limits of plans by the rule of the day: posts at one level count together since 8 October 2025."""

from __future__ import annotations

from datetime import date

import pytest

from cadre_audit.analyses.succession import Reviewed, Term
from cadre_audit.analyses.succession_limits import limits
from cadre_audit.analyses.successors import Successor
from cadre_audit.standards.succession_rules import load
from cadre_audit.tables.by_hand import roster_of

DAY = date(2025, 10, 8)
ROSTER = roster_of([{"full_name": "Vũ Văn Đủ", "unit": "Xã An Bình"}])


def planned(post: str, unit: str | None, person: int = 0, name: str = "Vũ Văn Đủ") -> Reviewed:
    """One plan of a person."""
    return Reviewed(Successor(person, name, post, unit, None, None, None, None, ("", "", 1)), "ready", Term(DAY, DAY))


TWO_LEVELS = [
    planned("committee_chair", "Xã An Bình"), planned("party_secretary", "Xã An Bình"),
    planned("division_head", "Sở Nội vụ"), planned("department_deputy_director", "Sở Nội vụ"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "over"), [(date(2025, 10, 7), ["per_person"]), (DAY, [])])
def test_posts_at_two_levels(day: date, over: list[str]) -> None:
    """Two of a commune and two of a province are four; at a level they are two and two."""
    assert [one["limit"] for one in limits(TWO_LEVELS, ROSTER, load().on(day))] == over


def test_one_post_named_twice_is_one() -> None:
    """The same post of the same unit, however it is written, counts once for a person and once for each person."""
    plans = [planned("committee_chair", unit) for unit in ("Xã An Bình", "X. An Bình", "UBND xã An Bình", "XÃ AN BÌNH")]
    assert [one["limit"] for one in limits(plans, ROSTER, load().on(DAY))] == ["per_post"]


def test_posts_of_two_units_are_two() -> None:
    """Three people each for one post in two communes exceed nothing."""
    plans = [
        planned("committee_chair", unit, -1, f"Người {i}") for unit in ("Xã An Bình", "Xã Tân Sơn") for i in range(3)
    ]
    assert limits(plans, ROSTER, load().on(DAY)) == []


def test_without_a_rule_nothing_is_limited() -> None:
    """The day before the first rule that was read."""
    assert limits(TWO_LEVELS, ROSTER, load().on(date(2021, 12, 27))) == []
