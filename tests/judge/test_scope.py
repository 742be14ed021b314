"""Whom a requirement binds: inside, outside, and not told."""

from __future__ import annotations

from typing import Any

import pytest

from .laws import CHAIR, CLERK, law, level
from .people import column, judged

SHORT, FINE, BLANK = {"it": "none"}, {"it": "basic"}, {}


@pytest.mark.parametrize(
    ("scope", "inside", "outside", "open_"),
    [
        ({"sex": "female"}, {"sex": "female"}, {"sex": "male"}, {}),
        ({"kind": ["civil_servant"]}, {"kind": "civil_servant"}, {"kind": "cadre"}, None),
        ({"ethnic_minority": True}, {"ethnic_minority": True}, {"ethnic_minority": False}, {}),
        ({"area": ["border"]}, {"area": ["border"]}, {"area": ["mountain"]}, None),
        ({"unit_level": ["commune"]}, {"unit": "UBND xã Yên Sơn"}, {"unit": "Phòng Nội vụ huyện Yên Sơn"}, {}),
        ({"in_post_before": "2020-01-01"}, {"recruited_on": "2019-12-31"}, {"recruited_on": "2020-01-01"}, {}),
        ({"in_post_from": "2020-01-01"}, {"appointed_on": "2020-01-01"}, {"appointed_on": "2019-12-31"}, {}),
        (
            {"in_post_from": "2020-07-01"},
            {"recruited_on": "2020-07"},
            {"recruited_on": "2020-06"},
            {"recruited_on": "2020"},
        ),
    ],
    ids=str,
)
def test_a_scope(
    scope: dict[str, Any], inside: dict[str, Any], outside: dict[str, Any], open_: dict[str, Any] | None
) -> None:
    """Inside it binds, outside it does not; where the roster does not tell, only who meets it anyway is met."""
    asked = law(level("it", "basic", scope=scope))

    def verdicts(own: dict[str, Any]) -> list[str]:
        people = [{"position_code": CLERK, **own, **held} for held in (SHORT, FINE, BLANK)]
        return column(judged(people, asked), "it")

    assert verdicts(inside) == ["gap", "met", "unknown"]
    assert verdicts(outside) == ["not_required"] * 3
    if open_ is not None:
        assert verdicts(open_) == ["unknown", "met", "unknown"]


def test_two_posts_of_which_the_stricter_leaves_the_person_out() -> None:
    """What the other post asks still holds; neither post's demand is lost."""
    asked = law(
        level("it", "advanced", positions=[CLERK], scope={"sex": "female"}),
        level("it", "basic", positions=[CHAIR]),
        positions=(CLERK, CHAIR),
    )
    people = [
        {"position_codes": [CLERK, CHAIR], "sex": sex, "it": held}
        for sex in ("female", "male")
        for held in ("none", "basic")
    ]
    verdicts = judged(people, asked)
    assert column(verdicts, "it") == ["gap", "gap", "gap", "met"]
    demands = [verdicts.demand(person, 0) for person in range(4)]
    assert [demand.requirement.at_least for demand in demands if demand] == ["advanced", "advanced", "basic", "basic"]  # type: ignore[union-attr]


def test_time_only_for_some() -> None:
    """The law gives time to those whom it names; others fall short at once, and who is not told is told apart."""
    grace = {
        "in_post_before": "2025-07-01",
        "until": "2030-07-01",
        "article": "Điều 9",
        "only": [{"ethnic_minority": True}, {"area": ["hardship"]}],
    }
    asked = law(level("professional_level", "bachelor", grace=grace), day="2026-01-01")
    person = {"position_code": CLERK, "recruited_on": "2020-01-01", "professional_level": "intermediate"}
    people = [
        {**person, "ethnic_minority": True},
        {**person, "ethnic_minority": False, "area": ["hardship"]},
        {**person, "ethnic_minority": False},
        {**person, "ethnic_minority": True, "recruited_on": "2025-07-01"},
        person,
    ]
    verdicts = judged(people, asked)
    assert column(verdicts, "professional-level") == ["grace", "grace", "gap", "gap", "gap"]
    # of the last the roster does not say whether the time is hers
    assert verdicts.time[:, 0].tolist() == [1, 1, 0, 0, 2]
