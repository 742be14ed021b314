"""What needs checking: only what the files show, and never a list changed by it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.judge.laws import CHAIR, law, level, requirement

from .reconciled import CHAIR_AN, PEOPLE, asks, lists_of, reconciled, table

THEORY = level("political_theory", "intermediate", closes_with="theory-intermediate")
MAJORS = law(THEORY, requirement("major", any_of=["luật"]), positions=(CHAIR,))
FIRST = {"course_from": "2024-09-02", "course_to": "2024-09-30"}


def overlaps(**second: Any) -> list[Any]:
    """The days in common of a course from 2 to 30 September and another."""
    rows = (asks(CHAIR_AN, "Trung cấp LLCT", **FIRST), asks(CHAIR_AN, "Tin học", **second))
    return [record["common"] for record in table(reconciled(PEOPLE, *rows), "to_check")]


@pytest.mark.parametrize(
    ("first", "last", "common"),
    [
        ("2024-09-30", "2024-10-20", [{"first": "2024-09-30", "last": "2024-09-30"}]),
        ("2024-10-01", "2024-10-20", []),
        ("2024-09-10", "2024-09-12", [{"first": "2024-09-10", "last": "2024-09-12"}]),
        ("2024-09", "2024-10-20", []),
        (None, "2024-10-20", []),
        ("2024-10-20", "2024-09-10", []),
    ],
)
def test_two_courses_at_once(first: str | None, last: str, common: list[Any]) -> None:
    """One day in common is enough; a month, a blank or an end before the beginning prove nothing."""
    assert overlaps(course_from=first, course_to=last) == common


def test_the_same_registration_twice_is_no_overlap() -> None:
    """A double is told as such."""
    found = reconciled(PEOPLE, *[asks(CHAIR_AN, "Trung cấp LLCT", **FIRST)] * 2)
    assert lists_of(found) == ["needed_registered", "duplicates"]
    assert table(found, "to_check") == []


def test_a_field_of_study_that_is_not_listed() -> None:
    """Where a list is in force; the law that says so stands beside it, and the registration stays where it is."""
    person = {**CHAIR_AN, "major": "Thú y"}
    found = reconciled((person,), asks(person, "Trung cấp LLCT"), own=MAJORS)
    (record,) = table(found, "to_check")
    assert (record["flag"], record["major"], record["fitting"]) == ("major_unrelated", "Thú y", ["luật"])
    assert record["source"] == {"document": "1/2020/QĐ", "article": "Điều 2"}
    assert lists_of(found) == ["needed_registered"]


def test_a_course_that_is_not_known_hides_no_flag() -> None:
    """What cannot be closed by any course is told, whatever was asked for."""
    person = {**CHAIR_AN, "major": "Thú y"}
    assert len(table(reconciled((person,), asks(person, "Kế toán trưởng"), own=MAJORS), "to_check")) == 1


@pytest.mark.parametrize("major", ["Luật kinh tế", None])
def test_a_fitting_field_or_a_blank_is_not_told(major: str | None) -> None:
    """What the roster does not say cannot be decided."""
    person = {**CHAIR_AN, "major": major}
    assert table(reconciled((person,), asks(person, "Trung cấp LLCT"), own=MAJORS), "to_check") == []


def test_no_list_in_force_no_flag() -> None:
    """The invented law of the other tests has no list of fields."""
    person = {**CHAIR_AN, "major": "Thú y"}
    assert table(reconciled((person,), asks(person, "Trung cấp LLCT")), "to_check") == []


def test_the_course_that_gives_the_field_is_not_told() -> None:
    """Who asks for what closes the gap in the field of study does what is wanted."""
    person = {**CHAIR_AN, "major": "Thú y"}
    own = law(requirement("major", any_of=["luật"], closes_with="legal-intermediate"), positions=(CHAIR,))
    assert table(reconciled((person,), asks(person, "Trung cấp luật"), own=own), "to_check") == []
    assert len(table(reconciled((person,), asks(person, "Tin học"), own=own), "to_check")) == 1
