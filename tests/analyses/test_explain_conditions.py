"""The conditions: true, false and not known are told apart, each with the values that it rests on."""

from __future__ import annotations

import pytest

from cadre_audit.analyses.explain_case import Area
from tests.analyses.explained import about, case_of, truths, values
from tests.judge.laws import CHAIR, CLERK, SECRETARY, book, ease, grace, level, requirement
from tests.judge.people import SHIPPED
from tests.judge.test_waive import waivers

DAY = "2024-06-15"
BACHELOR = level("professional_level", "bachelor")


@pytest.mark.parametrize(("held", "expected"), [("master", True), ("college", False), (None, None)])
def test_the_demand_is_reached_or_not_or_not_known(held: str | None, expected: bool | None) -> None:
    """By the facts alone, with what is asked and what the roster says."""
    explained = about(case_of({"professional_level": held}, book(BACHELOR), DAY), "professional-level")
    assert truths(explained)["demand"] is expected
    asked = values(explained, "demand")
    assert (asked["actual"], asked["required"]) == (held, "bachelor")


def test_the_post_that_is_bound_and_the_version_are_told() -> None:
    """Of two posts only the one that the clause binds."""
    law = book(level("it", "basic", positions=[CLERK]), positions=(CLERK, CHAIR))
    explained = about(case_of({"position_codes": [CHAIR, CLERK]}, law, DAY), "it")
    assert values(explained, "post")["positions"] == [CLERK]
    assert values(explained, "in_force") == {"version": "V-2020-01-01", "first": "2020-01-01", "last": None, "day": DAY}
    assert "strictest" not in truths(explained)


def test_of_two_posts_the_strictest_demand_counts() -> None:
    """Both are named, and the one whose demand is applied."""
    law = book(
        level("it", "basic", positions=[CLERK]), level("it", "advanced", positions=[CHAIR]), positions=(CLERK, CHAIR)
    )
    explained = about(case_of({"position_codes": [CLERK, CHAIR], "it": "basic"}, law, DAY), "it")
    assert values(explained, "strictest") == {"positions": [CLERK, CHAIR], "counts": [CHAIR]}
    assert explained["required"] == "advanced"


@pytest.mark.parametrize(
    ("area", "expected"),
    [
        (None, None),
        (Area(frozenset({"border"}), "861/QĐ-TTg"), False),
        (Area(frozenset({"mountain"}), "861/QĐ-TTg"), True),
    ],
)
def test_the_area_eases_or_does_not_or_nobody_has_said(area: Area | None, expected: bool | None) -> None:
    """A workspace that names no area for the unit is not the same as a unit outside the area."""
    law = book(level("professional_level", "bachelor", ease=[ease("mountain", at_least="intermediate")]))
    explained = about(case_of({"professional_level": "college"}, law, DAY, area=area), "professional-level")
    assert truths(explained)["area"] is expected
    assert explained["verdict"] == ("met" if expected else "gap")
    if expected:
        eased = values(explained, "area")
        assert (eased["at_least"], eased["decided_by"], eased["source"]) == ("intermediate", "law", "861/QĐ-TTg")


def test_nothing_is_said_of_areas_where_no_area_eases() -> None:
    """The condition plays no part."""
    assert "area" not in truths(about(case_of({}, book(BACHELOR), DAY), "professional-level"))


@pytest.mark.parametrize(
    ("person", "served", "verdict"),
    [
        ({"recruited_on": "2019-12-31"}, True, "grace"),
        ({"recruited_on": "2020-01-01"}, False, "gap"),
        ({"appointed_on": "2018"}, True, "grace"),
        ({}, None, "gap"),
    ],
)
def test_time_is_given_to_whom_was_in_post_before(person: dict[str, str], served: bool | None, verdict: str) -> None:
    """The day before, the day itself, a year alone, and nothing at all."""
    law = book(level("professional_level", "bachelor", grace=grace("2020-01-01", "2028-08-01")))
    explained = about(case_of({"professional_level": "college", **person}, law, DAY), "professional-level")
    assert (truths(explained)["served"], explained["verdict"]) == (served, verdict)
    assert truths(explained).get("grace") is (None if served is False else True)


def test_time_that_has_run_out_is_told_as_such() -> None:
    """On its last day it is open, the day after it is not."""
    law = book(level("professional_level", "bachelor", grace=grace("2020-01-01", DAY)))
    person = {"professional_level": "college", "recruited_on": "2015-01-01"}
    found = [truths(about(case_of(person, law, day), "professional-level"))["grace"] for day in (DAY, "2024-06-16")]
    assert found == [True, False]


def test_nothing_is_said_of_time_where_nothing_is_missing() -> None:
    """Who meets the demand needs none."""
    law = book(level("professional_level", "bachelor", grace=grace("2020-01-01", "2028-08-01")))
    explained = about(case_of({"professional_level": "master"}, law, DAY), "professional-level")
    assert {"served", "grace"}.isdisjoint(truths(explained))
    assert [one["field"] for one in explained["evidence"]] == ["professional_level"]


@pytest.mark.parametrize(
    ("ethnic_minority", "verdict", "meant"), [(True, "grace", True), (False, "gap", False), (None, "gap", None)]
)
def test_time_for_a_minority_alone_says_who_is_meant(
    ethnic_minority: bool | None, verdict: str, meant: bool | None
) -> None:
    """Whoever is left out has no other post to blame; the ethnic group is part of the evidence."""
    only = [{"ethnic_minority": True}, {"area": ["hardship"]}]
    law = book(level("professional_level", "bachelor", grace=grace("2020-01-01", "2030-01-01") | {"only": only}))
    person = {"professional_level": "college", "recruited_on": "2015-01-01", "ethnic_minority": ethnic_minority}
    explained = about(case_of(person, law, DAY), "professional-level")
    assert (explained["verdict"], truths(explained)["grace_only"]) == (verdict, meant)
    assert "hurried" not in truths(explained)
    assert "ethnic_minority" in [one["field"] for one in explained["evidence"]]


def test_another_post_that_gives_no_time_takes_it_away() -> None:
    """The stricter demand has time until 2030, the other none: the gap stands."""
    law = book(
        level("professional_level", "bachelor", positions=[CLERK], grace=grace("2020-01-01", "2030-01-01")),
        level("professional_level", "college", positions=[CHAIR]),
        positions=(CLERK, CHAIR),
    )
    person = {"position_codes": [CLERK, CHAIR], "professional_level": "none", "recruited_on": "2015-01-01"}
    explained = about(case_of(person, law, DAY), "professional-level")
    assert (explained["verdict"], truths(explained)["hurried"]) == ("gap", True)


@pytest.mark.parametrize(
    ("appointed", "expected", "verdict"),
    [
        ("2020-01-01", True, "met"),
        ("2019-12-31", False, "not_required"),
        (None, None, "unknown"),
        ("2019", False, "not_required"),
    ],
)
def test_a_demand_at_the_appointment_binds_who_took_the_post_under_the_version(
    appointed: str | None, expected: bool | None, verdict: str
) -> None:
    """The first day of the version, the day before, and nothing said."""
    law = book(requirement("age", at="appointment", maximum=45, positions=[SECRETARY]), positions=(SECRETARY,))
    person = {"position_code": SECRETARY, "birth_date": "1980-01-01", "appointed_on": appointed}
    explained = about(case_of(person, law, DAY), "age")
    assert (truths(explained)["appointed"], explained["verdict"]) == (expected, verdict)


def test_special_law_names_what_it_replaces() -> None:
    """Since 23 May 2022 intermediate training in law is enough for a justice officer in place of a degree."""
    person = {"position_code": "justice_civil_status", "professional_level": "intermediate"}
    explained = about(case_of(person, SHIPPED, "2023-09-15"), "professional-level")
    assert explained["verdict"] == "met"
    assert values(explained, "special_law") == {
        "standard": "vn-civil-status-officer",
        "base": "vn-commune-civil-servant",
        "replaced": "professional-level",
        "field": "professional_level",
        "at_least": "bachelor",
    }


def test_a_waiver_covers_or_there_is_none() -> None:
    """Named with its document and last day; without a file of waivers nothing is said."""
    law, person = book(level("it", "basic")), {"it": "none"}
    covered = about(case_of(person, law, DAY, waivers=waivers({"full_name": "Lê Văn An"})), "it")
    assert (covered["verdict"], values(covered, "waiver")) == (
        "waived",
        {"document": "5/QĐ-UBND", "until": "2024-12-31"},
    )
    other = about(case_of(person, law, DAY, waivers=waivers({"full_name": "Trần Văn Bình"})), "it")
    assert (other["verdict"], truths(other)["waiver"]) == ("gap", False)
    assert "waiver" not in truths(about(case_of(person, law, DAY), "it"))
