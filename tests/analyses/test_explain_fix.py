"""The cheapest fix: a missing value before a course, a course with what comes before it, or no training at all."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cadre_audit.analyses.explain_case import Area
from tests.analyses.explained import HEADINGS, about, case_in_text, case_of
from tests.judge.laws import SECRETARY, book, ease, grace, level, requirement
from tests.judge.people import SHIPPED
from tests.judge.test_waive import waivers

DAY = "2024-06-15"
THEORY = book(level("political_theory", "advanced", closes_with="theory-advanced"))
MEMBER = {"party_member": True, "professional_level": "bachelor", "general_education": "upper_secondary"}


def fix(person: dict[str, Any], law: Any, name: str, day: str = DAY, **more: Any) -> dict[str, Any]:
    """The fix of one requirement."""
    return dict(about(case_of(person, law, day, **more), name)["fix"])


def courses(found: dict[str, Any]) -> list[str]:
    """The courses in their order."""
    return [one["course"] for one in found["courses"]]


@pytest.mark.parametrize(
    ("person", "law", "name", "expected"),
    [
        ({"it": "basic"}, book(level("it", "basic")), "it", "nothing"),
        ({"it": "none"}, book(level("it", "basic", closes_with="it-basic")), "it", "course"),
        ({"it": "none"}, book(level("it", "basic")), "it", "waiver"),
        ({"it": None}, book(level("it", "basic")), "it", "fill"),
        ({}, book(requirement("hours", at_least=40)), "hours", "record"),
        ({}, book(requirement("manual", text={"vi": "a", "en": "a"})), "manual", "judge"),
        ({"position_code": None}, book(level("it", "basic")), "it", "post"),
        ({"position_code": SECRETARY}, book(level("it", "basic")), "it", "nothing"),
    ],
)
def test_what_has_to_be_done(person: dict[str, Any], law: Any, name: str, expected: str) -> None:
    """By the verdict and by what the clause says can close it."""
    assert fix(person, law, name)["do"] == expected


def test_the_cell_to_fill_is_named(tmp_path: Path) -> None:
    """A blank cell by its address, a column that is missing as such."""
    row = "Nông Văn Thuần;05/7/1979;Xã Đoan;VP-TK;01/6/2010;12/12;ĐH;"
    law = book(level("it", "basic"), requirement("party_member"))
    case = case_in_text(tmp_path, row, law, DAY)
    blank, absent = (about(case, name)["fix"]["cells"] for name in ("it", "party-member"))
    assert [(one["field"], one["state"], one["cell"]) for one in blank] == [("it", "blank", "!I2")]
    assert [(one["field"], one["state"], one["cell"]) for one in absent] == [("party_member", "no_column", None)]


def test_a_field_of_study_that_nobody_understands_has_to_be_written_out(tmp_path: Path) -> None:
    """The cell says something, and yet nothing follows from it."""
    row = "Nông Văn Thuần;05/7/1979;Xã Đoan;VP-TK;01/6/2010;12/12;ĐH;B;QXZBT"
    headings = f"{HEADINGS};Chuyên ngành"
    explained = about(case_in_text(tmp_path, row, book(requirement("major", any_of=["luật"])), DAY, headings), "major")
    assert explained["verdict"] == "unknown"
    assert [(one["state"], one["cell"]) for one in explained["fix"]["cells"]] == [("said", "!J2")]


def test_what_comes_first_is_taken_first() -> None:
    """Advanced theory needs intermediate theory; who has that needs the one course alone."""
    assert courses(fix({**MEMBER, "political_theory": "primary"}, THEORY, "political-theory")) == [
        "theory-intermediate", "theory-advanced",
    ]  # fmt: skip
    assert courses(fix({**MEMBER, "political_theory": "intermediate"}, THEORY, "political-theory")) == [
        "theory-advanced"
    ]


def test_length_and_entry_rules_are_those_of_the_day() -> None:
    """6468/QĐ-HVCTQG: 1,056 lessons or six months full-time; the part-time figure is only recalled."""
    law = book(level("political_theory", "intermediate", closes_with="theory-intermediate"))
    (course,) = fix({**MEMBER, "political_theory": "none"}, law, "political-theory")["courses"]
    assert [(one["value"], one["lowest"], one["unit"], one["mode"], one["status"]) for one in course["lengths"]] == [
        (1056, None, "lessons", "full_time", "verified"),
        (6, None, "months", "full_time", "verified"),
        (18, 12, "months", "part_time", "unverified"),
    ]
    # a clerk is among those that the course is for only as a member of a Party committee, which no roster tells
    assert (course["eligible"], course["rules"]) == (None, 3)
    assert [rule["rule"] for rule in course["open"]] == ["group_intermediate-57"]


def test_the_rule_that_stands_open_is_named() -> None:
    """57-QĐ/TW wants Party members with college; not saying so is not the same as not being one."""
    law = book(level("political_theory", "intermediate", closes_with="theory-intermediate"))
    short = {"political_theory": "none", "professional_level": "bachelor"}
    found = {
        member: fix({**short, "party_member": member}, law, "political-theory")["courses"][0]
        for member in (False, None)
    }
    assert [found[member]["eligible"] for member in (False, None)] == [False, None]
    assert [rule for rule in found[False]["open"] if rule["failed"]] == [
        {"rule": "party_member", "failed": True, "document": "57-QĐ/TW", "article": None, "status": "verified"}
    ]


def test_the_deadline_is_told() -> None:
    """Somebody in grace has until its last day."""
    law = book(level("it", "basic", closes_with="it-basic", grace=grace("2020-01-01", "2028-08-01")))
    assert fix({"it": "none", "recruited_on": "2015-01-01"}, law, "it")["due"] == "2028-08-01"
    assert fix({"it": "none", "recruited_on": "2021-01-01"}, law, "it")["due"] is None


def test_a_day_that_could_give_time_is_asked_for_first(tmp_path: Path) -> None:
    """It costs nothing; the course is named all the same."""
    law = book(level("it", "basic", closes_with="it-basic", grace=grace("2020-01-01", "2028-08-01")))
    case = case_in_text(tmp_path, "Nông Văn Thuần;05/7/1979;Xã Đoan;VP-TK;;12/12;ĐH;không", law, DAY)
    found = about(case, "it")
    assert (found["verdict"], found["fix"]["do"]) == ("gap", "course")
    assert [(one["field"], one["cell"]) for one in found["fix"]["cells"]] == [
        ("recruited_on", "!F2"),
    ]


def test_in_an_eased_area_the_lower_course_is_enough() -> None:
    """The clause names a degree, the area asks for intermediate training only."""
    law = book(
        level(
            "professional_level",
            "bachelor",
            closes_with="university-degree",
            ease=[ease("border", at_least="intermediate")],
        )
    )
    short = {"professional_level": "none", "general_education": "upper_secondary"}
    assert courses(fix(short, law, "professional-level")) == ["university-degree"]
    area = Area(frozenset({"border"}), "861/QĐ-TTg")
    assert courses(fix(short, law, "professional-level", area=area)) == ["vocational-intermediate"]


def test_a_course_that_has_ended_or_comes_too_late_is_no_way_out() -> None:
    """The courses by rank ended on 31 December 2025; a man born in January 1963 retires in October 2023.

    Decree 135/2020/NĐ-CP: men born from July 1962 to March 1963 retire at 60 years and 9 months.
    """
    law = book(level("state_management", "specialist", closes_with="rank-specialist"))
    ended = fix({"state_management": "none"}, law, "state-management", "2026-01-01")
    assert (ended["do"], ended["barred"], ended["until"]) == ("no_course", "course_has_ended", "2025-12-30")
    retires = {"state_management": "none", "birth_date": "1963-01-10", "sex": "male"}
    late = fix(retires, law, "state-management", "2023-09-15")
    assert (late["do"], late["barred"], late["until"]) == ("no_course", "retires_before_end", "2023-10")


def test_while_a_waiver_lasts_nothing_has_to_be_done() -> None:
    """What would have to be done after it is told too."""
    law = book(level("it", "basic", closes_with="it-basic"))
    found = fix({"it": "none"}, law, "it", waivers=waivers({"full_name": "Lê Văn An"}))
    assert (found["waived"], found["do"], courses(found)) == (True, "course", ["it-basic"])


def test_a_gap_of_age_has_no_course() -> None:
    """289-QĐ/TW lets a Youth Union secretary serve to 35; nobody grows younger."""
    person = {"position_code": "youth_secretary", "birth_date": "1980-01-01"}
    explained = about(case_of(person, SHIPPED, "2023-09-15"), "serving-age")
    assert (explained["verdict"], explained["fix"]["do"]) == ("gap", "waiver")


@pytest.mark.parametrize(
    ("unit", "level", "expected"),
    [
        # the level is told, what nobody knows is whose division it is
        ("Phòng Nội vụ", "intermediate", ("fill", ["unit"])),
        # by any level of unit the level itself has to be told
        ("Phòng Nội vụ", None, ("fill", ["professional_level"])),
        ("Phòng Nội vụ", "bachelor", ("nothing", [])),
        ("Sở Nội vụ", "intermediate", ("nothing", [])),
    ],
)
def test_who_may_be_outside_a_clause_is_asked_for_what_tells(
    unit: str, level: str | None, expected: tuple[str, list[str]]
) -> None:
    """Article 45 of law 80/2025 is encoded for specialists of communes alone."""
    person = {"position_code": "specialist", "unit": unit, "professional_level": level, "recruited_on": "2026-01-01"}
    fix = about(case_of(person, SHIPPED, "2026-03-31"), "professional-level")["fix"]
    assert (fix["do"], [cell["field"] for cell in fix["cells"]]) == expected


def test_of_alternatives_the_one_that_is_told_is_written_out() -> None:
    """Circular 11/2014 asks a foreign language or a minority language; an old certificate B says too little of one."""
    person = {"position_code": "specialist", "rank": "01.003", "foreign_language": "B"}
    explained = about(case_of(person, SHIPPED, "2020-06-30"), "foreign-language")
    assert (explained["verdict"], explained["fix"]["do"]) == ("unknown", "fill")
    assert [cell["field"] for cell in explained["fix"]["cells"]] == ["foreign_language"]
