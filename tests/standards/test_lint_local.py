"""Local law may ask more; it may ask less only where the law leaves that to the province.

The base asks for a bachelor's degree, in border areas intermediate training if the province says so, in the mountains
primary training by the law itself; everybody in post before 2020 has until 2025. Standing for office ends at 45, in
border areas at 50.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from cadre_audit.standards.lint import lint
from cadre_audit.standards.load import Book
from tests.judge.laws import CLERK, ease, grace, level, requirement, standard, version

from .known import LEVELS, POSITIONS

BORDER = ease("border", at_least="intermediate", decided_by="province")
MOUNTAIN = ease("mountain", at_least="primary", decided_by="law")
FLOOR = level("professional_level", "bachelor", ease=[BORDER, MOUNTAIN], grace=grace("2020-01-01", "2025-01-01"))
AGE = requirement("age", at="today", maximum=45, ease=[ease("border", maximum=50, decided_by="province")])
MONTHS = requirement("months_left", at="today", at_least=60)
BASE = standard("base", (CLERK,), version(FLOOR, AGE, MONTHS))


def told(own: dict[str, Any], authority: str = "province") -> list[tuple[str, object, object]]:
    """What lint says of a requirement of local law that replaces the one of its id."""
    local = standard(
        "local", (CLERK,), version({**own, "overrides": own["id"]}), supplements="base", authority=authority
    )
    faults = lint(Book((BASE, local)), POSITIONS, LEVELS, (), date(2026, 11, 22))
    return [(fault.key, fault.values.get("wanted"), fault.values.get("floor")) for fault in faults]


def own_level(at_least: str = "bachelor", **more: Any) -> dict[str, Any]:
    """The local rule on the professional level."""
    return level("professional_level", at_least, **more)


def own_age(**more: Any) -> dict[str, Any]:
    """The local rule on the age."""
    return requirement("age", at="today", **more)


@pytest.mark.parametrize(
    "own",
    [
        own_level("master"),
        own_level(),
        own_level(ease=[BORDER]),
        own_level(ease=[{**BORDER, "at_least": "college"}]),
        own_level(ease=[MOUNTAIN]),
        own_level(grace=grace("2020-01-01", "2025-01-01")),
        own_level(grace=grace("2019-01-01", "2024-01-01")),
        own_age(maximum=40),
        own_age(maximum=45, minimum=25),
        own_age(maximum=45, ease=[ease("border", maximum=50)]),
        requirement("months_left", at="today", at_least=72),
        requirement("all_of", id="professional-level", of=[own_level("master"), requirement("party_member")]),
    ],
    ids=str,
)
def test_what_local_law_may_say(own: dict[str, Any]) -> None:
    """More than the floor, the floor itself, and easing within what is left to the province."""
    assert told(own) == []


@pytest.mark.parametrize(
    ("own", "wanted", "floor"),
    [
        (own_level("college"), "college", "bachelor"),
        # the easing of the base is for an area, not a general lowering
        (own_level("intermediate"), "intermediate", "bachelor"),
        (own_level(ease=[{**BORDER, "at_least": "primary"}]), "primary (border)", "intermediate"),
        (own_level(ease=[ease("border", "island", at_least="intermediate")]), "intermediate (island)", "bachelor"),
        (own_level(grace=grace("2020-01-01", "2025-01-02")), "until 2025-01-02", "2025-01-01"),
        (own_level(grace=grace("2020-01-02", "2025-01-01")), "in_post_before 2020-01-02", "2020-01-01"),
        (own_age(maximum=46), "0–46", "0–45"),
        (own_age(maximum=45, ease=[ease("border", maximum=51)]), "51 (border)", "50"),
        (own_age(maximum=45, grace=grace("2020-01-01", "2024-01-01")), "grace → 2024-01-01", "–"),
        (requirement("months_left", at="today", at_least=59), "59", "60"),
    ],
    ids=str,
)
def test_what_local_law_may_not_say(own: dict[str, Any], wanted: str, floor: str) -> None:
    """Less of a level, an age or the months, for everybody or where the law does not leave it to the province."""
    assert told(own) == [("loosens_floor", wanted, floor)]


@pytest.mark.parametrize(
    "own",
    [
        requirement("manual", id="professional-level", text={"vi": "Xem xét.", "en": "Look."}),
        {**level("political_theory", "bachelor"), "id": "professional-level"},
        {**own_age(maximum=40), "at": "appointment"},
        requirement("any_of", id="professional-level", of=[own_level("master"), requirement("party_member")]),
        requirement("all_of", id="professional-level", of=[own_level("college"), requirement("party_member")]),
    ],
    ids=str,
)
def test_another_kind_does_not_keep_a_floor(own: dict[str, Any]) -> None:
    """Whether it asks as much cannot be shown."""
    assert [key for key, _, _ in told(own)] == ["replaces_floor"]


@pytest.mark.parametrize(("authority", "faults"), [("national", 0), ("province", 1), ("office", 1)])
def test_special_law_of_the_nation_may_say_anything(authority: str, faults: int) -> None:
    """It is of the same rank as its base."""
    assert len(told(own_level("college"), authority)) == faults


def test_a_rule_of_its_own_has_no_floor() -> None:
    """What replaces nothing only adds."""
    local = standard("local", (CLERK,), version(level("it", "basic")), supplements="base", authority="office")
    assert lint(Book((BASE, local)), POSITIONS, LEVELS, (), date(2026, 11, 22)) == []
