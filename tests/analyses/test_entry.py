"""Who may enter a course: every kind of rule by an invented catalogue, on the day before and the day itself."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from cadre_audit.analyses.entry import Entry, Trainee
from cadre_audit.standards.courses import Course, load
from cadre_audit.tables.by_hand import roster_of

DAY = date(2024, 12, 31)
SHIPPED = load()


def course(*entry: dict[str, Any], **more: Any) -> Course:
    """An invented course with these rules, each of an invented instrument."""
    rules = [{"document": "1/2020/QĐ", "status": "verified", **rule} for rule in entry]
    given = {"id": "own", "title": {"vi": "Khóa", "en": "Course"}, "content_area": "government", "entry": rules}
    return Course.model_validate({**given, **more})


def entry(asked: Course, day: date = DAY, **person: Any) -> Entry:
    """What the rules of a day say of a person described by hand."""
    return Trainee(roster_of([{"full_name": "Lê Văn An", **person}]), 0).may_enter(asked, day)


def codes(found: Entry) -> list[str]:
    """The rules that stand open."""
    return [rule.code for rule in found.open]


@pytest.mark.parametrize(
    ("recruited", "eligible"),
    [
        ("2022-01-01", False), ("2021-12-31", True), ("2022", False), ("2021", True), ("2021-12", True),
        ("2020", True), (None, None),
    ],
)  # fmt: skip
def test_years_of_service(recruited: str | None, eligible: bool | None) -> None:
    """Three completed years on 31 December 2024: recruited on 31 December 2021, not a day later."""
    found = entry(course({"kind": "service", "at_least": 3}), recruited_on=recruited)
    assert found.eligible is eligible
    assert codes(found) == ([] if eligible else ["service_recruited_on_3"])


def test_a_year_that_may_be_enough_or_not_is_not_clear() -> None:
    """On 29 June 2024 who was recruited in June 2021, or in 2021, has served two years or three."""
    rule = course({"kind": "service", "at_least": 3})
    assert [entry(rule, date(2024, 6, 29), recruited_on=on).eligible for on in ("2021", "2021-06", "2021-07")] == [
        None, None, False,
    ]  # fmt: skip


def test_service_in_the_post_counts_from_the_appointment() -> None:
    """Recruited long ago, appointed last year."""
    rule = course({"kind": "service", "at_least": 3, "since": "appointed_on"})
    assert entry(rule, recruited_on="2001-01-01", appointed_on="2023-01-01").eligible is False


@pytest.mark.parametrize(
    ("born", "eligible"),
    [
        ("1984-12-31", True), ("1985-01-01", True), ("1983-12-31", False), ("1984-01-01", True), ("1983", False),
        (None, None),
    ],
)  # fmt: skip
def test_a_highest_age(born: str | None, eligible: bool | None) -> None:
    """At most forty on 31 December 2024: who turned 41 on that day may not."""
    assert entry(course({"kind": "age", "maximum": 40}), birth_date=born).eligible is eligible


def test_the_day_before_and_the_birthday() -> None:
    """At least forty: born on 15 March 1984, looked at on 14 and 15 March 2024; a year alone does not tell."""
    rule = course({"kind": "age", "minimum": 40})
    assert [entry(rule, date(2024, 3, d), birth_date="1984-03-15").eligible for d in (14, 15)] == [False, True]
    assert entry(rule, date(2024, 3, 14), birth_date="1984").eligible is None


def test_women_may_have_other_ages() -> None:
    """Men to 45, women to 40: of a person of 42 the sex decides, and is needed."""
    rule = course({"kind": "age", "maximum": 45, "women": {"maximum": 40}})
    assert [entry(rule, birth_date="1982-06-01", sex=sex).eligible for sex in ("male", "female", None)] == [
        True, False, None,
    ]  # fmt: skip
    assert entry(rule, birth_date="1990-06-01").eligible is True


@pytest.mark.parametrize(
    ("rating", "one", "two"),
    [
        ("HTXSNV", True, None), ("HTTNV", True, None), ("Hoàn thành nhiệm vụ", False, False), ("KHTNV", False, False),
        ("khá lắm", None, None), (None, None, None),
    ],
)  # fmt: skip
def test_ratings(rating: str | None, one: bool | None, two: bool | None) -> None:
    """A roster tells one year: it breaks a rule of two years, but never meets it alone."""
    rules = [course({"kind": "rating", "at_least": "good", "years": years}) for years in (1, 2)]
    assert [entry(rule, evaluation=rating).eligible for rule in rules] == [one, two]


@pytest.mark.parametrize(("least", "eligible"), [(203, True), (204, False)])
def test_time_left_after_the_course(least: int, eligible: bool) -> None:
    """A man born in May 1980 retires at 62, in May 2042; a course of half a year from January 2025 ends in June.

    June 2025 to May 2042 are 16 years and 11 months, 203 months (135/2020/NĐ-CP).
    """
    rule = course({"kind": "months_left", "at_least": least}, duration_months=6)
    assert entry(rule, date(2025, 12, 31), birth_date="1980-05-10", sex="male").eligible is eligible


def test_time_left_of_a_course_without_a_length() -> None:
    """Too little even without the course is too little; enough without it is not clear; nothing told is not clear."""
    rule = course({"kind": "months_left", "at_least": 60})
    born = {"1964-05-10": False, "1985-05-10": None, None: None}
    assert {on: entry(rule, birth_date=on, sex="male").eligible for on in born} == born


GROUP = {
    "kind": "group", "id": "chairs", "text": {"vi": "Chủ tịch", "en": "Chairs"},
    "positions": ["committee_chair"], "planned_positions": ["council_chair"],
}  # fmt: skip


@pytest.mark.parametrize(
    ("person", "eligible"),
    [
        ({"position_code": "committee_chair"}, True),
        ({"position_code": "office_statistics", "planned_position": "Chủ tịch HĐND"}, True),
        ({"position_code": "office_statistics", "planned_position": "Chủ tịch UBND"}, False),
        # a blank cell proves nothing
        ({"position_code": "office_statistics"}, None),
        ({"planned_position": "Chủ tịch UBND"}, None),
    ],
)
def test_whom_a_course_is_meant_for(person: dict[str, Any], eligible: bool | None) -> None:
    """Holding one post, or being planned for another."""
    assert entry(course(GROUP), **person).eligible is eligible


def test_people_whom_no_roster_tells_are_not_turned_away() -> None:
    """Where a rule means others, too, nobody is certainly outside it."""
    person = {"position_code": "office_statistics", "planned_position": "Chủ tịch UBND"}
    assert entry(course({**GROUP, "others": True}), **person).eligible is None


@pytest.mark.parametrize(
    ("person", "eligible"),
    [
        ({"kind": "civil_servant", "position_code": "justice_civil_status", "party_member": False}, True),
        ({"kind": "civil_servant", "position_code": "police_chief", "party_member": False}, None),
        ({"kind": "civil_servant", "position_code": "police_chief", "party_member": True}, True),
        ({"kind": "part_time", "position_code": "radio", "party_member": False}, True),
        ({"kind": "cadre", "position_code": "front_chair"}, None),
    ],
)
def test_elementary_theory_is_for_these(person: dict[str, Any], eligible: bool | None) -> None:
    """57-QĐ/TW: Party members, civil servants but two posts, part-time staff; of associations no roster tells."""
    asked = SHIPPED.course("theory-elementary")
    assert entry(asked, date(2023, 12, 31), general_education="upper_secondary", **person).eligible is eligible


@pytest.mark.parametrize(
    ("day", "born", "sex", "part_time", "since"),
    [
        # 57-QĐ/TW from 8 February 2022: men of 35, women of 33
        (date(2022, 2, 7), "2000-01-01", "male", None, None),
        (date(2022, 2, 8), "2000-01-01", "male", False, date(2035, 1, 1)),
        (date(2023, 6, 14), "1988-06-15", "male", False, date(2023, 6, 15)),
        (date(2023, 6, 15), "1988-06-15", "male", True, None),
        (date(2023, 6, 15), "1990-06-15", "female", True, None),
        (date(2023, 6, 15), "1988", None, None, None),
        # 350-QĐ/TW from 29 August 2025: men of 30, women of 28
        (date(2025, 8, 28), "1995-08-01", "male", False, date(2030, 8, 1)),
        (date(2025, 8, 29), "1995-08-01", "male", True, None),
        (date(2025, 8, 29), "1998-01-01", "female", False, date(2026, 1, 1)),
    ],
)
def test_age_for_part_time_theory(
    day: date, born: str, sex: str | None, part_time: bool | None, since: date | None
) -> None:
    """Who is too young for part-time study studies full-time: the mode is told, and nobody is turned away."""
    found = entry(SHIPPED.course("theory-intermediate"), day, birth_date=born, sex=sex)
    modes = {mode.mode: mode for mode in found.modes}
    assert not any(code.startswith("age") for code in codes(found))
    if day < date(2022, 2, 8):
        assert modes == {}
        return
    assert (modes["part_time"].open, modes["part_time"].since, modes["full_time"].open) == (part_time, since, True)


def test_who_may_study_in_no_mode_may_not_enter() -> None:
    """Too old for one and too young for the other; where one may be open, it is not clear."""
    rules = (
        {"kind": "age", "maximum": 31, "mode": "full_time"},
        {"kind": "age", "minimum": 35, "mode": "part_time"},
    )
    found = [entry(course(*rules), birth_date=born) for born in ("1993-06-01", "1990-06-01", "1989-06-01", None)]
    assert [one.eligible for one in found] == [True, False, True, None]
    assert codes(found[1]) == ["age_full_time_x_31_x_31", "age_part_time_35_x_35_x"]


def test_born_on_the_last_of_february() -> None:
    """A year older on 1 March where the year has no 29 February: that is the day that is told."""
    rule = course({"kind": "age", "minimum": 31, "mode": "part_time"})
    (mode,) = [one for one in entry(rule, date(2022, 12, 31), birth_date="1992-02-29").modes if one.mode == "part_time"]
    assert mode.since == date(2023, 3, 1)
    assert [entry(rule, d, birth_date="1992-02-29").modes[1].open for d in (date(2023, 2, 28), date(2023, 3, 1))] == [
        False, True,
    ]  # fmt: skip


def test_postgraduate_study_by_day() -> None:
    """101/2017/NĐ-CP to 9 December 2021: 40 years; nothing read until 171/2025/NĐ-CP of 1 July 2025: 45 years."""
    asked = SHIPPED.course("postgraduate")
    person = {"birth_date": "1980-07-01", "recruited_on": "2005-01-01", "evaluation": "HTT"}
    days = (date(2021, 6, 30), date(2021, 12, 9), date(2021, 12, 10), date(2025, 6, 30), date(2025, 7, 1))
    assert [entry(asked, day, **person).eligible for day in days] == [None, False, True, True, None]
    assert codes(entry(asked, days[-1], **person)) == ["rating_good_2", "manual"]
    assert codes(entry(asked, date(2026, 7, 1), **person))[1:] == ["age_any_x_45_x_45", "manual"]


def test_a_level_that_a_course_done_gives_is_not_clear() -> None:
    """The roster says less; the records of training say that a course is done."""
    asked = course({"kind": "level", "field": "professional_level", "at_least": "college"})
    roster = roster_of([{"full_name": "Lê Văn An", "professional_level": "intermediate"}])
    found = [Trainee(roster, 0, earned).may_enter(asked, DAY).eligible for earned in ({}, {"professional_level": 5})]
    assert found == [False, None]
