"""The judge as a whole: who is bound, who has time, since when somebody serves."""

from __future__ import annotations

from datetime import date
from typing import Any

import numpy as np
import pytest

from cadre_audit.judge.evaluate import judge
from cadre_audit.judge.verdicts import Time, Verdict, Verdicts

from .laws import CHAIR, CLERK, ease, grace, law, level, requirement
from .people import File, areas_of, column, judged, roster_of_files

GIVEN = grace("2023-08-01", "2028-08-01")
SHORT = {"position_code": CLERK, "it": "none"}


def verdict(
    person: dict[str, Any], *, day: str = "2024-06-15", listed_on: date | None = None
) -> tuple[str, date | None, Time]:
    """Verdict, due date and time on one clerk without IT skills, where the law gives time until 2028-08-01."""
    verdicts = judged([SHORT | person], law(level("it", "basic", grace=GIVEN), day=day), listed_on=listed_on)
    return column(verdicts, "it")[0], verdicts.due(0, 0), Time(int(verdicts.time[0, 0]))


DUE = date(2028, 8, 1)
IN_GRACE = ("grace", DUE, Time.GIVEN)
LATE = ("gap", None, Time.NONE)
NOBODY_KNOWS = ("gap", None, Time.UNDECIDED)


@pytest.mark.parametrize(
    ("person", "expected"),
    [
        ({"recruited_on": "2023-07-31"}, IN_GRACE),
        ({"recruited_on": "2023-08-01"}, LATE),
        ({"appointed_on": "2023-07-31"}, IN_GRACE),
        ({"appointed_on": "2023-08-01"}, LATE),
        ({"recruited_on": "2010-01-01", "appointed_on": "2024-01-01"}, IN_GRACE),
        ({"recruited_on": "2024-01-01", "appointed_on": "2010-01-01"}, IN_GRACE),
        ({"recruited_on": "2022"}, IN_GRACE),
        ({"recruited_on": "2023"}, NOBODY_KNOWS),
        ({"recruited_on": "2023-07"}, IN_GRACE),
        ({"recruited_on": "2023-08"}, LATE),
        ({"recruited_on": "2023", "appointed_on": "2023-07-15"}, IN_GRACE),
        ({"recruited_on": "2023", "appointed_on": "2023-08-15"}, NOBODY_KNOWS),
        ({}, NOBODY_KNOWS),
    ],
)
def test_time_is_given_to_who_served_before(person: dict[str, Any], expected: tuple[str, date | None, Time]) -> None:
    """By the earlier of recruitment and appointment; where neither tells it the gap stands and is told apart."""
    assert verdict(person) == expected


def test_time_ends_after_its_last_day() -> None:
    """The last day still gives time; a gap whose time has run out keeps its date."""
    served = {"recruited_on": "2010-01-01"}
    assert verdict(served, day="2028-08-01") == IN_GRACE
    assert verdict(served, day="2028-08-02") == ("gap", DUE, Time.GIVEN)
    assert verdict({}, day="2028-08-02") == LATE


@pytest.mark.parametrize(
    ("person", "listed_on", "expected"),
    [
        ({}, date(2023, 7, 31), IN_GRACE),
        ({}, date(2023, 8, 1), NOBODY_KNOWS),
        ({"recruited_on": "2023"}, date(2023, 7, 31), IN_GRACE),
        # the list and the date contradict each other: the date counts
        ({"recruited_on": "2023-08-01"}, date(2023, 7, 31), LATE),
    ],
)
def test_a_list_shows_who_served_on_its_day(
    person: dict[str, Any], listed_on: date, expected: tuple[str, date | None, Time]
) -> None:
    """Whoever stands in a list of an earlier day served that day, unless a date says otherwise."""
    assert verdict(person, listed_on=listed_on) == expected


def test_the_title_of_one_list_says_nothing_of_another() -> None:
    """Of three lists read together each has its own day, or none."""
    files = [File([SHORT], date(2019, 1, 1), "a"), File([SHORT], None, "b"), File([SHORT], date(2024, 1, 1), "c")]
    verdicts = judge(roster_of_files(files), law(level("it", "basic", grace=GIVEN)))
    assert column(verdicts, "it") == ["grace", "gap", "gap"]


def test_no_time_for_what_is_met_unknown_or_manual() -> None:
    """Time is for a known shortfall."""
    served = {"position_code": CLERK, "recruited_on": "2010-01-01"}
    condition = ease("mountain", at_least="none", condition={"vi": "a", "en": "a"})
    people: list[dict[str, Any]] = [{**served, "it": "basic"}, served, {**served, "it": "none", "area": ["mountain"]}]
    verdicts = judged(people, law(level("it", "basic", grace=GIVEN, ease=[condition])))
    assert column(verdicts, "it") == ["met", "unknown", "manual"]
    assert not verdicts.time.any()


def test_time_for_one_requirement_is_none_for_another() -> None:
    """Each requirement has its own transition, or none."""
    own = law(
        level("it", "basic", grace=GIVEN),
        level("political_theory", "primary"),
        requirement("party_member", grace=grace("2015-01-01", "2030-01-01")),
        requirement("age", at="today", maximum=30),
    )
    person = {
        **SHORT,
        "political_theory": "none",
        "party_member": False,
        "birth_date": "1970-01-01",
        "recruited_on": "2020-01-01",
    }
    verdicts = judged([person], own)
    assert verdicts.matrix[0].tolist() == [Verdict.GRACE, Verdict.GAP, Verdict.GAP, Verdict.GAP]
    assert [verdicts.due(0, j) for j in range(4)] == [DUE, None, None, None]


def kinds_of_posts() -> Verdicts:
    """One person each: post with the rule, post with another rule, unknown post, no post."""
    own = law(level("it", "basic", positions=[CLERK]), level("political_theory", "primary"), positions=(CLERK, CHAIR))
    people = [{"position_codes": posts, "it": "basic"} for posts in ([CLERK], [CHAIR], ["elderly_chair"], [])]
    return judged(people, own)


def test_who_is_bound_by_what() -> None:
    """A post without rules has no standard; a post with other rules is not asked for this one."""
    verdicts = kinds_of_posts()
    assert column(verdicts, "it") == ["met", "not_required", "no_standard", "no_standard"]
    assert column(verdicts, "political-theory") == ["unknown", "unknown", "no_standard", "no_standard"]


def test_a_selection_of_requirements_does_not_make_a_post_lawless() -> None:
    """Rules that a run leaves out are no reason for `no_standard`: the post has a standard, nothing of it is asked."""
    from dataclasses import replace

    own = law(
        level("it", "basic", positions=[CLERK]),
        level("political_theory", "primary", positions=[CHAIR]),
        positions=(CLERK, CHAIR),
    )
    kept = {post: tuple(rule for rule in rules if rule.requirement.id == "it") for post, rules in own.rules.items()}
    selected = replace(own, requirements=("it",), rules=kept)
    people = [{"position_code": post, "it": "basic"} for post in (CLERK, CHAIR, "elderly_chair")]
    assert column(judged(people, selected), "it") == ["met", "not_required", "no_standard"]


def test_the_area_of_a_unit_eases_for_its_people_only() -> None:
    """Who has no unit, or a unit without area classes, is not eased."""
    own = law(level("it", "basic", ease=[ease("border", "island", at_least="none")]))
    people: list[dict[str, Any]] = [
        SHORT | {"unit": "xã A", "area": ["border"]},
        SHORT | {"unit": "xã B"},
        SHORT,
        SHORT | {"unit": "xã C", "area": ["mountain"]},
        SHORT | {"unit": "xã D", "area": ["mountain", "island"]},
    ]
    assert column(judged(people, own), "it") == ["met", "gap", "gap", "gap", "met"]


def test_without_areas_nobody_is_eased() -> None:
    """The third argument may be left out."""
    own = law(level("it", "basic", ease=[ease("border", at_least="none")]))
    roster = roster_of_files([File([SHORT | {"unit": "xã A", "area": ["border"]}])])
    assert column(judge(roster, own), "it") == ["gap"]
    assert column(judge(roster, own, areas_of(roster, [{"unit": "xã A", "area": ["border"]}])), "it") == ["met"]


def test_a_day_without_any_law() -> None:
    """A matrix without columns, and nobody meets everything."""
    verdicts = judged([SHORT], law(level("it", "basic"), day="2019-12-31"))
    assert verdicts.matrix.shape == (1, 0)
    assert sum(verdicts.counts().values()) == 0
    assert verdicts.meets_everything().tolist() == [False]


def test_nobody_is_judged_in_an_empty_roster() -> None:
    """No people, no verdicts, and no failure."""
    verdicts = judged([], law(level("it", "basic", grace=GIVEN)))
    assert verdicts.matrix.shape == (0, 1)


def test_a_level_in_a_column_of_several_kinds() -> None:
    """One requirement may be a level for one post and a membership for another."""
    own = law(
        level("it", "basic", id="skill", positions=[CLERK]),
        requirement("party_member", id="skill", positions=[CHAIR]),
        positions=(CLERK, CHAIR, "land_construction"),
    )
    people = [
        {"position_code": post, "it": "none", "party_member": True} for post in (CLERK, CHAIR, "land_construction")
    ]
    assert column(judged(people, own), "skill") == ["gap", "met", "no_standard"]


def test_verdicts_are_small_integers() -> None:
    """One byte for each."""
    assert kinds_of_posts().matrix.dtype == np.int8


@pytest.mark.parametrize("posts", [(CLERK, CHAIR), (CHAIR, CLERK)])
def test_a_second_post_gives_no_time_for_the_first(posts: tuple[str, ...]) -> None:
    """Who falls short of the lower demand, which gives no time, has a gap; who reaches it has time for the higher."""
    own = law(
        level("it", "advanced", positions=[CLERK], grace=GIVEN),
        level("it", "basic", positions=[CHAIR]),
        positions=(CLERK, CHAIR),
    )
    people = [{"position_codes": posts, "it": held, "recruited_on": "2010"} for held in ("none", "basic", "advanced")]
    verdicts = judged([*people, {**people[0], "position_codes": (CLERK,)}], own)
    assert column(verdicts, "it") == ["gap", "grace", "met", "grace"]
    assert [verdicts.due(i, 0) for i in range(4)] == [None, DUE, None, DUE]
