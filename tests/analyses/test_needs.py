"""The training needs of a year: which course, what first, by when, for whom not, and how many classes."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from cadre_audit.analyses.needs import Needs, needs
from cadre_audit.report.model import Record
from cadre_audit.standards.courses import Courses, Priority, load
from cadre_audit.standards.in_force import InForce, change_dates, in_force
from tests.judge.laws import CHAIR, CLERK, grace, law, level, requirement
from tests.judge.people import SHIPPED, judged

COURSES = load()
SECRETARY = {
    "full_name": "Lê Văn An",
    "unit": "xã Tân Sơn",
    "position_code": "party_secretary",
    "birth_date": "1985-05-10",
    "sex": "male",
    "appointed_on": "2020-06-01",
    "recruited_on": "2010-01-01",
    "party_member": True,
    "general_education": "upper_secondary",
    "professional_level": "bachelor",
    "political_theory": "intermediate",
}
CLERK_OF_2020 = {
    "full_name": "Trần Thị Bình",
    "unit": "xã Tân Sơn",
    "position_code": CLERK,
    "birth_date": "1992-01-20",
    "sex": "female",
    "recruited_on": "2020-03-02",
    "general_education": "upper_secondary",
    "professional_level": "bachelor",
    "it": "basic",
}


def needed(year: int, *people: dict[str, Any], courses: Courses = COURSES) -> Needs:
    """The needs of these people by the shipped law during a year."""
    days = (date(year, 1, 1), *change_dates(SHIPPED, date(year, 1, 1), date(year, 12, 31)))
    return needs([judged(people, in_force(SHIPPED, day)) for day in days], courses, year)


def needed_by(own: InForce, *people: dict[str, Any], year: int = 2024, courses: Courses = COURSES) -> Needs:
    """The needs of these people by an invented law of one day."""
    return needs([judged(people, own)], courses, year)


def table(found: Needs, id: str) -> list[Record]:
    """The records of one table."""
    return list(next(table for table in found.tables if table.id == id).records)


def rows(found: Needs, *keys: str) -> list[Any]:
    """These values of every need, in reading order; one key gives plain values."""
    return [
        record[keys[0]] if len(keys) == 1 else tuple(record[key] for key in keys) for record in table(found, "needs")
    ]


def courses_with(**changes: Any) -> Courses:
    """The shipped courses with other settings."""
    return COURSES.model_copy(update=changes)


def test_a_gap_becomes_the_course_that_closes_it() -> None:
    """With the requirement that it is for; wanted already, since no time is given."""
    found = needed(2021, CLERK_OF_2020 | {"it": "none"})
    assert rows(found, "course", "requirement", "reason", "due", "after") == [("it-basic", "it", "gap", None, [])]


def test_who_meets_everything_needs_nothing() -> None:
    """No needs, no classes, and the person is still counted."""
    found = needed(2022, CLERK_OF_2020, SECRETARY)
    assert (found.counts["people"], found.counts["needs"], found.counts["people_in_need"], found.counts["classes"]) == (
        2,
        0,
        0,
        0,
    )


def test_what_the_file_does_not_say_is_no_need() -> None:
    """A blank is to be clarified, not to be trained: age, schooling, level, IT."""
    found = needed(2021, {"position_code": CLERK})
    assert (found.counts["needs"], found.counts["unknown"]) == (0, 4)


def test_school_comes_before_university() -> None:
    """Without upper secondary school the university waits for it, and one school course closes both."""
    found = needed(2024, SECRETARY | {"general_education": "lower_secondary", "professional_level": "intermediate"})
    assert sorted(rows(found, "course", "requirements", "after")) == [
        ("university-degree", ["professional-level"], ["upper-secondary"]),
        ("upper-secondary", ["general-education", "professional-level"], []),
    ]
    assert set(rows(found, "reason")) == {"grace"}


def test_a_course_needed_only_for_another_says_so() -> None:
    """The law of the one asks for no schooling, but the university does."""
    own = law(level("professional_level", "bachelor", closes_with="university-degree"))
    found = needed_by(
        own, {"position_code": CLERK, "general_education": "lower_secondary", "professional_level": "none"}
    )
    assert sorted(rows(found, "course", "reason", "requirement")) == [
        ("university-degree", "gap", "professional-level"),
        ("upper-secondary", "prerequisite", "professional-level"),
    ]


def test_schooling_not_told_holds_nobody_up() -> None:
    """What the file does not tell is no proof that it is missing."""
    own = law(level("professional_level", "bachelor", closes_with="university-degree"))
    found = needed_by(own, {"position_code": CLERK, "professional_level": "none"})
    assert rows(found, "course", "after") == [("university-degree", [])]


def test_a_chain_of_three() -> None:
    """Advanced theory needs intermediate theory first; each course is told once for a person."""
    own = law(
        level("political_theory", "advanced", closes_with="theory-advanced"),
        level("political_theory", "intermediate", id="floor", closes_with="theory-intermediate"),
    )
    found = needed_by(own, {"position_code": CLERK, "political_theory": "none"})
    assert sorted(rows(found, "course", "after", "reason")) == [
        ("theory-advanced", ["theory-intermediate"], "gap"),
        ("theory-intermediate", [], "gap"),
    ]
    assert found.counts["people_in_need"] == 1


def test_a_shortfall_with_time_carries_its_date() -> None:
    """Five years from the decree; not overdue, and not due this year."""
    found = needed(2024, SECRETARY | {"political_theory": "primary"})
    assert rows(found, "course", "reason", "due") == [("theory-intermediate", "grace", "2028-08-01")]
    assert set(rows(found, "weights")[0]) == {"leader", "young"}


def test_time_that_ends_this_year_weighs_more() -> None:
    """The five years of the circular end on 25 December 2024: a law with that date, seen from 2023, 2024 and 2025."""
    own = law(level("it", "basic", closes_with="it-basic", grace=grace("2019-12-25", "2024-12-25")))
    person = {"position_code": CLERK, "it": "none", "recruited_on": "2010", "birth_date": "1970-01-01"}
    found = [rows(needed_by(own, person, year=year), "due", "weights")[0] for year in (2023, 2024, 2025)]
    assert found == [("2024-12-25", {}), ("2024-12-25", {"due_this_year": 50}), ("2024-12-25", {"overdue": 100})]


def test_time_that_has_run_out_keeps_its_date() -> None:
    """A gap by now, overdue since that day."""
    own = law(level("it", "basic", closes_with="it-basic", grace=grace("2019-12-25", "2024-06-14")))
    found = needed_by(own, {"position_code": CLERK, "it": "none", "recruited_on": "2010"}, year=2025)
    assert rows(found, "reason", "due", "weights") == [("gap", "2024-06-14", {"overdue": 100})]


@pytest.mark.parametrize(
    ("person", "weights"),
    [
        ({}, {"overdue": 100}),
        ({"position_code": CHAIR}, {"overdue": 100, "leader": 20}),
        ({"birth_date": "1985-01-01"}, {"overdue": 100, "young": 5}),
        ({"birth_date": "1984-12-31"}, {"overdue": 100}),
        ({"sex": "female"}, {"overdue": 100, "woman": 5}),
        ({"ethnic_minority": True}, {"overdue": 100, "minority": 5}),
        (
            {"position_code": CHAIR, "birth_date": "1990", "sex": "female", "ethnic_minority": True},
            {"overdue": 100, "leader": 20, "young": 5, "woman": 5, "minority": 5},
        ),
    ],
)
def test_the_priority_is_the_sum_of_its_points(person: dict[str, Any], weights: dict[str, int]) -> None:
    """Only the points that apply are named; under forty at the end of 2024 is born in 1985 or later."""
    own = law(level("it", "basic", closes_with="it-basic"), positions=(CLERK, CHAIR))
    found = needed_by(own, {"position_code": CLERK, "it": "none", **person})
    assert rows(found, "weights", "priority") == [(weights, sum(weights.values()))]


def test_an_office_weighs_as_it_likes() -> None:
    """Its own points and its own age of the young; a point of nothing is not named."""
    own = law(level("it", "basic", closes_with="it-basic"))
    mine = Priority(overdue=7, due_this_year=0, leader=0, young=3, woman=0, minority=0)
    courses = courses_with(priority=mine, young=COURSES.young.model_copy(update={"under": 30}))
    people = [
        {"position_code": CLERK, "it": "none", "sex": "female", "birth_date": born}
        for born in ("1995-01-01", "1994-12-31")
    ]
    assert rows(needed_by(own, *people, courses=courses), "weights") == [{"overdue": 7, "young": 3}, {"overdue": 7}]


_COLLEGE = "level_professional_level_college"


@pytest.mark.parametrize(
    ("person", "eligible", "blocked_by", "to_clarify"),
    [
        ({}, True, [], []),
        ({"party_member": False}, False, ["party_member"], []),
        ({"party_member": None}, None, [], ["party_member"]),
        ({"professional_level": "intermediate"}, False, [_COLLEGE], []),
        ({"professional_level": "college"}, True, [], []),
        ({"professional_level": None}, None, [], [_COLLEGE]),
        ({"professional_level": "intermediate", "ethnic_minority": True}, True, [], []),
        (
            {"professional_level": "intermediate", "ethnic_minority": True, "general_education": "lower_secondary"},
            False, [_COLLEGE], [],
        ),
        (
            {"professional_level": "intermediate", "ethnic_minority": True, "general_education": None},
            None, [], [_COLLEGE],
        ),
        ({"professional_level": "intermediate", "party_member": None}, False, [_COLLEGE], ["party_member"]),
    ],
)  # fmt: skip
def test_who_may_enter_intermediate_theory(
    person: dict[str, Any], eligible: bool | None, blocked_by: list[str], to_clarify: list[str]
) -> None:
    """By Decision 57-QĐ/TW: Party members with college, minorities with school; None where no file decides."""
    found = needed(2024, SECRETARY | {"political_theory": "primary", "ethnic_minority": False} | person)
    record = next(record for record in table(found, "needs") if record["course"] == "theory-intermediate")
    assert (record["eligible"], record["blocked_by"], record["to_clarify"]) == (eligible, blocked_by, to_clarify)
    assert {rule["document"] for rule in record["rules"]} <= {"57-QĐ/TW"}


def test_the_rules_of_entry_are_those_of_the_year() -> None:
    """None are known before 2022; from August 2025 two years of ratings count, of which a roster tells one."""
    own = law(level("political_theory", "intermediate", closes_with="theory-intermediate"))
    person = {
        "position_code": CLERK,
        "political_theory": "none",
        "party_member": True,
        "professional_level": "bachelor",
        # who is no member of a Party committee for certain is none by the roster alone
        "planned_position": "Phó Chủ tịch UBND",
        "evaluation": "HTT",
    }
    found = [
        rows(needed_by(own, person | {"party_member": said}, year=year), "eligible", "blocked_by", "to_clarify")[0]
        for year, said in ((2021, False), (2024, False), (2025, True))
    ]
    assert found == [
        (True, [], []), (False, ["party_member"], []), (None, [], ["group_intermediate-350", "rating_good_2"]),
    ]  # fmt: skip


def test_who_may_not_be_sent_is_listed_and_not_seated() -> None:
    """The blocked are counted apart; who may perhaps be sent has a seat."""
    people = [SECRETARY | {"political_theory": "primary", "party_member": said} for said in (True, False, None)]
    found = needed(2024, *people)
    course = table(found, "courses")[0]
    assert (course["course"], course["people"], course["blocked"]) == ("theory-intermediate", 2, 1)
    assert (found.counts["needs"], found.counts["eligible"], found.counts["blocked"]) == (3, 1, 1)
    assert [(r["unit"], r["course"], r["people"]) for r in table(found, "units")] == [
        ("xã Tân Sơn", "theory-intermediate", 2)
    ]


def barred(found: Needs) -> list[tuple[Any, ...]]:
    """What no training closes: requirement, course, why, until when."""
    return [
        tuple(record[key] for key in ("requirement", "course", "reason", "until"))
        for record in table(found, "not_trainable")
    ]


def test_what_no_training_closes() -> None:
    """An age cannot be trained; the clause that asks for it is named."""
    found = needed(2024, {"position_code": "youth_secretary", "birth_date": "1980-01-01"})
    assert barred(found) == [("serving-age", None, "no_training_closes", None)]
    assert table(found, "not_trainable")[0]["source"] == {"document": "289-QĐ/TW", "article": "Quy chế cán bộ Đoàn"}


@pytest.mark.parametrize(
    ("born", "reason", "until"),
    [
        # a man born in May 1963 retires at 61 in May 2024, in December 1963 at 61 in December 2024
        ("1963-05-10", "retires_in_the_year", "2024-05"),
        ("1963-12-31", "retires_in_the_year", "2024-12"),
        # born in January 1964 he retires at 61 years and 3 months in April 2025, before August 2028
        ("1964-01-01", "retires_before_due", "2025-04"),
        ("1966-07-31", "retires_before_due", "2028-07"),
    ],
)
def test_who_retires_too_soon_is_not_sent(born: str, reason: str, until: str) -> None:
    """In the year itself, or before the law wants the shortfall made up; by the decree on retirement."""
    found = needed(2024, SECRETARY | {"political_theory": "primary", "birth_date": born})
    assert barred(found) == [("political-theory", "theory-intermediate", reason, until)]
    assert table(found, "not_trainable")[0]["source"]["document"] == "135/2020/NĐ-CP"
    assert found.counts["needs"] == 0


@pytest.mark.parametrize(
    "changes", [{"birth_date": "1966-08-01"}, {"birth_date": None}, {"sex": None, "birth_date": "1963-05-10"}]
)
def test_who_still_serves_on_the_due_day_or_may_do_so_is_sent(changes: dict[str, Any]) -> None:
    """Retirement in the very month that the law names comes not before it; what the file does not tell bars nobody."""
    found = needed(2024, SECRETARY | {"political_theory": "primary"} | changes)
    assert (rows(found, "course"), barred(found)) == (["theory-intermediate"], [])


def test_who_retires_before_the_end_of_a_long_course_is_not_sent() -> None:
    """A course of three years: retirement in April 2025 ends it in its second year, in 2028 it does not."""
    own = law(level("it", "basic", closes_with="it-basic"))
    longer = tuple(c.model_copy(update={"duration_months": 36}) if c.id == "it-basic" else c for c in COURSES.courses)
    people = [
        {"position_code": CLERK, "it": "none", "sex": "male", "birth_date": born}
        for born in ("1964-01-01", "1966-07-31")
    ]
    found = needed_by(own, *people, courses=courses_with(courses=longer))
    assert barred(found) == [("it", "it-basic", "retires_before_end", "2025-04")]
    assert rows(found, "course") == ["it-basic"]


def test_a_course_that_has_ended_is_not_offered() -> None:
    """The courses by rank end with 2025."""
    own = law(level("state_management", "specialist", closes_with="rank-specialist"))
    person = {"position_code": CLERK, "state_management": "none"}
    assert rows(needed_by(own, person, year=2025), "course") == ["rank-specialist"]
    assert barred(needed_by(own, person, year=2026)) == [
        ("state-management", "rank-specialist", "course_has_ended", "2025-12-30")
    ]


def test_a_shortfall_of_the_first_half_of_a_year_has_lapsed() -> None:
    """Intermediate training in law is a gap until 22 May 2022 and enough from the next day."""
    jurist = CLERK_OF_2020 | {
        "position_code": "justice_civil_status",
        "professional_level": "intermediate",
        "major": "luật",
    }
    found = needed(2022, jurist)
    lapsed = table(found, "lapsed")
    assert [(r["requirement"], r["actual"], r["lapsed_on"], r["source"]["document"]) for r in lapsed] == [
        ("professional-level", "intermediate", "2022-05-23", "13/2019/TT-BNV")
    ]
    assert (found.counts["lapsed"], found.counts["needs"]) == (1, 0)
    assert rows(needed(2021, jurist), "course") == ["university-degree"]
    assert table(needed(2021, jurist), "lapsed") == []


def test_what_still_is_short_has_not_lapsed() -> None:
    """A clerk short on both days is in need; one whose gap turned into grace too."""
    assert table(needed(2022, CLERK_OF_2020 | {"professional_level": "college"}), "lapsed") == []
    found = needed(2023, CLERK_OF_2020 | {"professional_level": "college"})
    assert (table(found, "lapsed"), rows(found, "reason", "due")) == ([], [("grace", "2028-08-01")])


def test_a_requirement_that_the_new_law_no_longer_has_lapses() -> None:
    """The IT certificate is no standard from 1 August 2023."""
    found = needed(2023, CLERK_OF_2020 | {"it": "none"})
    assert [(r["requirement"], r["lapsed_on"]) for r in table(found, "lapsed")] == [("it", "2023-08-01")]


@pytest.mark.parametrize(("size", "classes"), [(50, 21), (60, 17), (80, 13), (100, 11)])
def test_the_classes_of_a_thousand_and_four_learners(size: int, classes: int) -> None:
    """The fewest classes for the 1,004 learners of programme 567 at a size of class."""
    own = law(level("it", "basic", closes_with="it-basic"))
    courses = courses_with(class_size=COURSES.class_size.model_copy(update={"default": size}))
    found = needed_by(own, *[{"position_code": CLERK, "it": "none"}] * 1004, courses=courses)
    course = table(found, "courses")[0]
    assert (course["people"], course["classes"], course["class_size"]) == (1004, classes, size)
    assert found.counts["classes"] == classes


@pytest.mark.parametrize(("people", "classes"), [(1, 1), (50, 1), (51, 2)])
def test_a_class_begun_is_a_class(people: int, classes: int) -> None:
    """Rounded up for every course by itself; a size of its own comes before the default."""
    own = law(level("it", "basic", closes_with="it-basic"))
    persons = [{"position_code": CLERK, "it": "none"}] * people
    assert needed_by(own, *persons).counts["classes"] == classes
    small = tuple(c.model_copy(update={"class_size": 1}) if c.id == "it-basic" else c for c in COURSES.courses)
    assert needed_by(own, *persons, courses=courses_with(courses=small)).counts["classes"] == people


def test_one_course_closes_two_gaps_of_one_person() -> None:
    """Law school gives level and field: one need with both reasons, due with the more pressing one."""
    own = law(
        level(
            "professional_level",
            "intermediate",
            closes_with="legal-intermediate",
            grace=grace("2020-01-01", "2026-01-01"),
        ),
        requirement("major", any_of=["luật"], closes_with="legal-intermediate"),
    )
    person = {"position_code": CLERK, "professional_level": "none", "major": "kế toán", "recruited_on": "2010"}
    found = needed_by(own, person)
    assert rows(found, "course", "requirements", "reason", "due", "priority") == [
        ("legal-intermediate", ["professional-level", "major"], "gap", None, 100)
    ]


def test_two_times_for_one_course_leave_the_earlier() -> None:
    """The course is due when the first of its requirements is."""
    own = law(
        level(
            "professional_level",
            "intermediate",
            closes_with="legal-intermediate",
            grace=grace("2020-01-01", "2027-01-01"),
        ),
        requirement(
            "major", any_of=["luật"], closes_with="legal-intermediate", grace=grace("2020-01-01", "2026-01-01")
        ),
    )
    found = needed_by(
        own, {"position_code": CLERK, "professional_level": "none", "major": "kế toán", "recruited_on": "2010"}
    )
    assert rows(found, "reason", "due") == [("grace", "2026-01-01")]


def test_needs_are_read_by_unit_person_and_priority() -> None:
    """Units and given names in their order; of one person the most pressing course first."""
    own = law(
        level("it", "basic", closes_with="it-basic", grace=grace("2020-01-01", "2030-01-01")),
        level("political_theory", "primary", closes_with="theory-elementary"),
    )
    short = {"position_code": CLERK, "it": "none", "political_theory": "none", "recruited_on": "2010"}
    people = [
        short | {"full_name": name, "unit": unit}
        for name, unit in (("Lê Văn Yên", "xã B"), ("Vũ Thị An", "xã B"), ("Hồ Văn Tú", "xã Ân"))
    ]
    found = [(r["person"]["full_name"], r["course"]) for r in table(needed_by(own, *people), "needs")]
    names = ("Hồ Văn Tú", "Vũ Thị An", "Lê Văn Yên")
    assert found == [(name, course) for name in names for course in ("theory-elementary", "it-basic")]


def test_the_counts_and_the_list_of_courses() -> None:
    """Two people, three needs of two courses, one class of each; the course of most people first."""
    own = law(
        level("it", "basic", closes_with="it-basic"),
        level("political_theory", "primary", closes_with="theory-elementary"),
    )
    people = [
        {"position_code": CLERK, "unit": "xã A", "it": "none", "political_theory": held} for held in ("none", "primary")
    ]
    found = needed_by(own, *people)
    assert [(r["course"], r["people"], r["classes"], r["overdue"]) for r in table(found, "courses")] == [
        ("it-basic", 2, 1, 2),
        ("theory-elementary", 1, 1, 1),
    ]
    assert found.counts == {
        "people": 2,
        "needs": 3,
        "people_in_need": 2,
        "eligible": 2,
        "blocked": 0,
        "not_trainable": 0,
        "lapsed": 0,
        "unknown": 0,
        "no_standard": 0,
        "waived": 0,
        "gap_before_waivers": 3,
        "classes": 2,
        "retiring": 0,
    }
