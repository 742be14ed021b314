"""The days on which a verdict changes by itself: the exact day, the new verdict, the reason."""

from __future__ import annotations

import pytest

from cadre_audit.standards.load import Book
from tests.analyses.explained import about, case_of, days
from tests.judge.laws import CLERK, book, grace, level, requirement, standard, version
from tests.judge.people import SHIPPED
from tests.judge.test_waive import waivers

DAY = "2024-06-15"
AT_MOST_35 = book(requirement("age", at="today", maximum=35))


@pytest.mark.parametrize(
    ("born", "expected"),
    [
        ("1990-09-15", [("2026-09-15", "gap", "birthday")]),
        # who was born on 29 February completes a year on 1 March of a year without that day
        ("1992-02-29", [("2028-02-29", "gap", "birthday")]),
        ("1996-02-29", [("2032-02-29", "gap", "birthday")]),
        ("1990", [("2026-01-01", "unknown", "birthday"), ("2026-12-31", "gap", "birthday")]),
        ("1990-09", [("2026-09-01", "unknown", "birthday"), ("2026-09-30", "gap", "birthday")]),
        ("2005-01-01", []),
    ],
)
def test_a_highest_age_is_passed_on_a_birthday(born: str, expected: list[tuple[str, str, str]]) -> None:
    """35 is still allowed, so the 36th birthday counts; of a year or a month both ends of the doubt are told."""
    assert days(about(case_of({"birth_date": born}, AT_MOST_35, DAY), "age")) == expected


def test_a_birthday_on_29_february_falls_on_1_march() -> None:
    """36 years after 29 February 1988 is a leap year; 35 years after is not."""
    law = book(requirement("age", at="today", maximum=34))
    assert days(about(case_of({"birth_date": "1992-02-29"}, law, DAY), "age")) == [("2027-03-01", "gap", "birthday")]


def test_a_lowest_age_is_reached_on_a_birthday() -> None:
    """Who is 17 falls short until the day of 18."""
    law = book(requirement("age", at="today", minimum=18))
    assert days(about(case_of({"birth_date": "2007-03-04"}, law, DAY), "age")) == [("2025-03-04", "met", "birthday")]


def test_grace_ends_on_the_day_after_its_last() -> None:
    """The last day of grace still has it."""
    law = book(level("it", "basic", grace=grace("2020-01-01", "2028-08-01")))
    explained = about(case_of({"it": "none", "recruited_on": "2015-01-01"}, law, DAY), "it")
    assert (explained["verdict"], days(explained)) == ("grace", [("2028-08-02", "gap", "grace_ends")])


def test_the_next_version_is_the_reason_when_it_changes_the_verdict() -> None:
    """From the first day of the new version; both are named, with the document of the new one."""
    own = standard(
        "office",
        (CLERK,),
        version(level("it", "basic"), last="2025-06-30"),
        version(level("it", "advanced"), first="2025-07-01"),
    )
    (flip,) = about(case_of({"it": "basic"}, Book((own,)), DAY), "it")["flips"]
    assert (flip["on"], flip["to"]) == ("2025-07-01", "gap")
    assert flip["because"] == {
        "code": "law",
        "values": {
            "ends": "V-2020-01-01",
            "begins": "V-2025-07-01",
            "document": "1/2020/QĐ",
            "required": {"kind": "level", "field": "it", "at": None, "required": "advanced"},
            "last": "2025-06-30",
            "absence": None,
        },
    }


def test_a_law_that_moves_the_deadline_is_told() -> None:
    """The circular of 2019 gave clerks until 25 December 2024, the decree of 2023 until 1 August 2028.

    The verdict stays, until the law of 2025 gives time only to ethnic minorities and communes of special hardship.
    """
    person = {"professional_level": "college", "recruited_on": "2015-01-01"}
    explained = about(case_of(person, SHIPPED, "2022-08-12"), "professional-level")
    assert days(explained) == [("2023-08-01", "grace", "new_deadline"), ("2025-07-01", "gap", "law")]
    assert explained["flips"][0]["because"]["values"] == {
        "begins": "CC-2023", "document": "33/2023/NĐ-CP", "due": "2028-08-01",
    }  # fmt: skip


def test_a_version_that_changes_nothing_for_the_person_is_no_change() -> None:
    """Who holds the higher level already meets both."""
    own = standard(
        "office",
        (CLERK,),
        version(level("it", "basic"), last="2025-06-30"),
        version(level("it", "advanced"), first="2025-07-01"),
    )
    assert days(about(case_of({"it": "advanced"}, Book((own,)), DAY), "it")) == []


def test_after_the_last_version_the_law_or_the_data_is_silent() -> None:
    """Not in force and not encoded are told apart."""
    ended = book(level("it", "basic"), last="2025-06-30")
    covered = standard("office", (CLERK,), version(level("it", "basic"), last="2025-06-30"), coverage_to="2025-06-30")
    found = []
    for law in (ended, Book((covered,))):
        (flip,) = about(case_of({"it": "basic"}, law, DAY), "it")["flips"]
        found.append((flip["on"], flip["to"], flip["because"]["values"]["absence"]))
    assert found == [("2025-07-01", "no_standard", "not_in_force"), ("2025-07-01", "no_standard", "not_encoded")]


def test_special_law_falls_silent_with_the_standard_that_it_supplements() -> None:
    """The special law has no end, but speaks only beside the standard of the office."""
    base = standard("office", (CLERK,), version(level("it", "basic"), last="2025-06-30"))
    special = standard("special", (CLERK,), version(level("it", "advanced", overrides="it")), supplements="office")
    (flip,) = about(case_of({"it": "advanced"}, Book((base, special)), DAY), "it")["flips"]
    assert (flip["on"], flip["to"], flip["because"]["code"]) == ("2025-07-01", "no_standard", "base_ends")


def test_a_version_that_later_law_overtakes() -> None:
    """Decree 33/2023/NĐ-CP goes on for cadres, but nobody is judged by it from 1 July 2025 on."""
    person = {"position_code": "women_chair", "general_education": "upper_secondary"}
    (flip,) = about(case_of(person, SHIPPED, "2023-09-15"), "general-education")["flips"]
    assert (flip["on"], flip["to"], flip["because"]["code"]) == ("2025-07-01", "no_standard", "overtaken")
    assert flip["because"]["values"]["version"] == "CB-2023"


def test_what_is_not_asked_yet_begins_on_a_day() -> None:
    """The chair of the Women's Union has a demand on schooling only since 1 August 2023."""
    person = {"position_code": "women_chair", "general_education": "upper_secondary"}
    assert days(about(case_of(person, SHIPPED, "2023-07-31"), "general-education")) == [("2023-08-01", "met", "law")]


def test_a_waiver_ends_and_another_begins() -> None:
    """The day after the last day of a waiver; the first day of a coming one."""
    law, person = book(level("it", "basic")), {"it": "none", "full_name": "Lê Văn An"}
    running = waivers({"full_name": "Lê Văn An"})
    coming = waivers({"full_name": "Lê Văn An", "effective_from": "2025-01-01", "effective_to": "2025-12-31"})
    assert days(about(case_of(person, law, DAY, waivers=running), "it")) == [("2025-01-01", "gap", "waiver_ends")]
    assert days(about(case_of(person, law, DAY, waivers=coming), "it")) == [("2025-01-01", "waived", "waiver_begins")]


def test_months_left_run_out_in_a_month() -> None:
    """A man born in April 1970 retires at 62, at the end of April 2032; 24 months before that is April 2030.

    Decree 135/2020/NĐ-CP: men born from April 1966 on retire at 62.
    """
    law = book(requirement("months_left", at="today", at_least=24))
    explained = about(case_of({"birth_date": "1970-04-10", "sex": "male"}, law, DAY), "months-left")
    assert (explained["verdict"], days(explained)) == ("met", [("2030-05-01", "gap", "retirement")])


def test_what_lies_beyond_ten_years_is_not_told() -> None:
    """A birthday in eleven years is no news."""
    assert days(about(case_of({"birth_date": "1999-06-16"}, AT_MOST_35, DAY), "age")) == []
    assert days(about(case_of({"birth_date": "1998-06-15"}, AT_MOST_35, DAY), "age")) == [
        ("2034-06-15", "gap", "birthday")
    ]


def test_a_rank_that_no_longer_asks_is_no_want_of_data() -> None:
    """Circular 02/2021 asks no IT certificate of rank 01.003; the post beside the rank has no law of its own."""
    person = {"position_code": "specialist", "rank": "01.003", "it": "none"}
    (flip,) = about(case_of(person, SHIPPED, "2020-06-30"), "it")["flips"]
    assert (flip["on"], flip["to"], flip["because"]["code"]) == ("2021-08-01", "not_required", "law")
    assert flip["because"]["values"]["absence"] is None
