"""Registrations against needs: every list, the sums, the rates and the topics, each counted by hand."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from cadre_audit.standards.waivers import Waiver, WaiverPlace, Waivers
from cadre_audit.tables.by_hand import FIRST_ROW
from tests.judge.laws import CHAIR, CLERK, law, level

from .reconciled import CHAIR_AN, CLERK_BINH, COURSES, PEOPLE, asks, lists_of, placed, reconciled, table

ALL = COURSES.courses
THEORY, DEGREE, IT = "Trung cấp LLCT", "Đại học", "Tin học cơ bản"


def only(*rows: dict[str, Any], people: Any = PEOPLE, **more: Any) -> tuple[str, str | None]:
    """The list and the reason of the last registration."""
    _, name, why = placed(reconciled(people, *rows, **more))[-1]
    return name, why


def test_what_is_needed_and_registered() -> None:
    """The chair lacks intermediate theory and asks for it."""
    found = reconciled(PEOPLE, asks(CHAIR_AN, THEORY))
    (record,) = table(found, "needed_registered")
    assert (record["person"]["full_name"], record["course"], record["why"], record["requirement"]) == (
        "Lê Văn An", "theory-intermediate", "gap", "political-theory",
    )  # fmt: skip
    assert record["registration"] == {"file": "people.xlsx", "sheet": "DS", "row": FIRST_ROW}
    (left,) = table(found, "needed_not_registered")
    assert (left["person"]["full_name"], left["course"], left["instead"]) == (
        "Trần Thị Bình",
        "university-degree",
        None,
    )


def test_without_registrations_of_a_need_it_is_left() -> None:
    """Both needs are left when only wishes are registered."""
    found = reconciled(PEOPLE, asks(CLERK_BINH, IT))
    assert lists_of(found) == ["registered_not_needed"]
    assert [record["course"] for record in table(found, "needed_not_registered")] == [
        "university-degree", "theory-intermediate",
    ]  # fmt: skip
    assert (found.counts["needs"], found.counts["needed_registered"]) == (2, 0)


def test_wishes_say_why_they_are_none() -> None:
    """The clerk holds basic IT; no standard asks a chair for IT; the wish names what is needed in its place."""
    assert only(asks(CLERK_BINH, IT)) == ("registered_not_needed", "holds_it")
    assert only(asks(CHAIR_AN, IT)) == ("registered_not_needed", "not_required")
    found = reconciled(PEOPLE, asks(CHAIR_AN, IT))
    assert table(found, "registered_not_needed")[0]["needs_instead"] == ["theory-intermediate"]


def test_a_silent_roster_makes_no_wish() -> None:
    """Whether a level is missing that the roster does not tell is not known; nor without a standard for the post."""
    silent = {**CLERK_BINH, "it": None}
    assert only(asks(silent, IT), people=(silent,)) == ("need_unclear", "roster_silent")
    other = {**CLERK_BINH, "full_name": "Vi Văn Ca", "position_code": "farmers_chair", "it": None}
    assert only(asks(other, IT), people=(CHAIR_AN, other)) == ("need_unclear", "no_standard")


def test_entry_rules_block() -> None:
    """Decision 57-QĐ/TW lets only Party members into intermediate theory, until 28 August 2025."""
    (record,) = table(reconciled(PEOPLE, asks(CLERK_BINH, THEORY)), "not_eligible")
    assert "party_member" in record["blocked_by"]


def test_what_the_roster_does_not_tell_blocks_nobody() -> None:
    """Of a chair whose membership is blank nobody knows that the rule is broken."""
    silent = {**CHAIR_AN, "party_member": None}
    assert only(asks(silent, THEORY), people=(silent,)) == ("needed_registered", "gap")


def test_who_retires_first_is_not_eligible() -> None:
    """Born in January 1963, a man retires in April 2024 at 61 (decree 135/2020/NĐ-CP): in the year of the needs."""
    old = {**CHAIR_AN, "birth_date": "1963-01-15"}
    found = reconciled((old,), asks(old, THEORY))
    (record,) = table(found, "not_eligible")
    assert record["blocked_by"] == ["retires_in_the_year"]


@pytest.mark.parametrize(
    ("last", "expected"), [("2023-12-31", "not_eligible"), ("2024-01-01", "registered_not_needed")]
)
def test_a_course_that_has_ended(last: str, expected: str) -> None:
    """The law has to know it on the first day of the year."""
    own = [c.model_copy(update={"available_to": date.fromisoformat(last)} if c.id == "it-basic" else {}) for c in ALL]
    assert only(asks(CHAIR_AN, IT), courses=COURSES.model_copy(update={"courses": tuple(own)}))[0] == expected


def test_what_is_waived_is_not_needed() -> None:
    """A waiver until the end of the year covers the chair's gap; without it there is a need."""
    days = {"effective_from": "2024-01-01", "effective_to": "2024-12-31"}
    told = {"document": "15/QĐ-UBND", "owner": "Phòng Nội vụ", "reason": "đang học"}
    waiver = Waiver.model_validate({"full_name": "Lê Văn An", "requirement": "political-theory", **days, **told})
    waivers = Waivers("w.yaml", (waiver,), (WaiverPlace("w.yaml", "", 1),))
    assert only(asks(CHAIR_AN, THEORY), waivers=waivers) == ("registered_not_needed", "waived")
    assert only(asks(CHAIR_AN, THEORY)) == ("needed_registered", "gap")


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"group": "cadre"}, ("needed_registered", "gap")),
        ({"group": None}, ("needed_registered", "gap")),
        ({"group": "part_time"}, ("wrong_group", "list_for_others")),
    ],
)
def test_a_list_for_other_staff(more: dict[str, Any], expected: tuple[str, str]) -> None:
    """A chair is a cadre: in a list for part-time staff the registration is of a wrong group."""
    assert only(asks(CHAIR_AN, THEORY, **more)) == expected


def test_a_course_for_other_staff() -> None:
    """The course for the title of commune cadres and civil servants is no course for part-time staff."""
    guard = {**CLERK_BINH, "kind": "part_time", "position_code": "front_chair"}
    course = "Bồi dưỡng chức danh cán bộ, công chức cấp xã"
    assert only(asks(guard, course), people=(guard,)) == ("wrong_group", "course_for_others")
    assert only(asks(CLERK_BINH, course))[0] != "wrong_group"


def test_a_wrong_group_answers_no_need() -> None:
    """The need stays, and says which list the registration went to."""
    found = reconciled(PEOPLE, asks(CHAIR_AN, THEORY, group="part_time"))
    left = {record["course"]: record for record in table(found, "needed_not_registered")}
    assert left["theory-intermediate"]["instead"] == "wrong_group"
    assert left["theory-intermediate"]["registration"]["row"] == FIRST_ROW


def test_twice_in_one_unit() -> None:
    """The second registration of one person for one course is the double; another course is none."""
    found = reconciled(PEOPLE, asks(CHAIR_AN, THEORY), asks(CHAIR_AN, "Lớp TC LLCT"), asks(CHAIR_AN, IT))
    assert placed(found) == [
        (5, "needed_registered", "gap"), (6, "duplicates", "one_unit"), (7, "registered_not_needed", "not_required"),
    ]  # fmt: skip
    assert table(found, "duplicates")[0]["first"]["row"] == 5


def test_twice_in_two_units() -> None:
    """The one whose unit the roster confirms counts, wherever it stands."""
    elsewhere = asks(CHAIR_AN, THEORY, unit="xã Hòa Lạc")
    found = reconciled(PEOPLE, elsewhere, asks(CHAIR_AN, THEORY))
    assert placed(found) == [(5, "duplicates", "two_units"), (6, "needed_registered", "gap")]


def test_somebody_moved() -> None:
    """Registered only by another unit than the roster's, the person is a hint and no more; the need stays."""
    found = reconciled(PEOPLE, asks(CHAIR_AN, THEORY, unit="xã Hòa Lạc"))
    (record,) = table(found, "not_in_roster")
    assert (record["why"], record["near"], record["in_roster"]) == ("not_found", "Lê Văn An, 1985, xã Tân Sơn", False)
    assert found.counts["needed_not_registered"] == 2


@pytest.mark.parametrize(
    ("submitted", "expected"),
    [
        ("2024-03-31", "needed_registered"),
        ("2024-04-01", "late"),
        ("2024-03", "needed_registered"),
        ("2024-04", "late"),
        (None, "needed_registered"),
    ],
)
def test_late(submitted: str | None, expected: str) -> None:
    """After 31 March is late; a month that holds the day and a blank prove nothing."""
    assert only(asks(CHAIR_AN, THEORY, submitted_on=submitted), deadline="2024-03-31")[0] == expected
    assert only(asks(CHAIR_AN, THEORY, submitted_on=submitted))[0] == "needed_registered"


def test_of_two_the_one_in_time_counts() -> None:
    """The later of two rows is in time, so it is the double that is late."""
    late, early = (asks(CHAIR_AN, THEORY, submitted_on=day) for day in ("2024-05-01", "2024-03-01"))
    assert lists_of(reconciled(PEOPLE, late, early, deadline="2024-03-31")) == ["duplicates", "needed_registered"]


def test_courses_that_are_not_known() -> None:
    """Not understood, blank, and a row that only proposes a topic."""
    rows = (asks(CHAIR_AN, "Kế toán trưởng"), asks(CHAIR_AN, None), asks(CHAIR_AN, None, topic="Kỹ năng số"))
    assert [why for _, name, why in placed(reconciled(PEOPLE, *rows)) if name == "no_course"] == [
        "course_unknown", "course_blank", "topic_only",
    ]  # fmt: skip


def test_another_year() -> None:
    """A course of 2025 answers no need of 2024; one of 2023 to 2025 does."""
    assert only(asks(CHAIR_AN, THEORY, years=(2025, 2025)))[0] == "other_year"
    assert only(asks(CHAIR_AN, THEORY, years=(2023, 2025)))[0] == "needed_registered"


def rate(unit: str, *, needs: tuple[int, int], wishes: tuple[int, int]) -> dict[str, Any]:
    """The record of a unit: registered of needs, and wishes of registrations."""
    shares = [{"k": k, "n": n} for k, n in (needs, wishes)]
    return {"unit": unit, "needs": needs[1], "registered": shares[0], "registrations": wishes[1], "wishes": shares[1]}


def test_rates_by_unit_and_course() -> None:
    """One of one need in Tân Sơn, none of one in Hòa Lạc, where one of two registrations is a wish."""
    rows = (asks(CHAIR_AN, THEORY), asks(CLERK_BINH, IT), asks(CLERK_BINH, "Kế toán trưởng"))
    found = reconciled(PEOPLE, *rows)
    assert table(found, "units") == [
        rate("xã Hòa Lạc", needs=(0, 1), wishes=(1, 2)),
        rate("xã Tân Sơn", needs=(1, 1), wishes=(0, 1)),
    ]
    assert [(r["course"], r["needs"], r["registrations"]) for r in table(found, "courses")] == [
        ("theory-intermediate", 1, 1), ("university-degree", 1, 0), ("it-basic", 0, 1), (None, 0, 1),
    ]  # fmt: skip


def test_topics_are_kept_in_their_own_words() -> None:
    """By people, not by rows; a topic that a course is about is left out."""
    rows = (
        asks(CHAIR_AN, THEORY, topic="Kỹ năng tiếp công dân"),
        asks(CHAIR_AN, IT, topic="KỸ NĂNG TIẾP CÔNG DÂN"),
        asks(CLERK_BINH, IT, topic="kỹ năng tiếp công dân"),
        asks(CLERK_BINH, DEGREE, topic="Trung cấp lý luận chính trị"),
    )
    assert table(reconciled(PEOPLE, *rows), "topics") == [
        {"topic": "Kỹ năng tiếp công dân", "people": 2, "units": ["xã Hòa Lạc", "xã Tân Sơn"]}
    ]


def test_the_list_for_decision_has_everything_once() -> None:
    """What stands twice is decided once; the numbers run on."""
    found = reconciled(PEOPLE, asks(CHAIR_AN, THEORY), asks(CHAIR_AN, THEORY), asks(CLERK_BINH, DEGREE))
    records = table(found, "submission")
    assert [(r["number"], r["person"]["full_name"], r["decision"]) for r in records] == [
        (1, "Lê Văn An", None), (2, "Trần Thị Bình", None),
    ]  # fmt: skip
    assert next(one for one in found.tables if one.id == "submission").signed
    assert {CHAIR, CLERK} == {r["person"]["position_code"] for r in records}


def test_a_course_that_another_one_spares_is_not_needed() -> None:
    """Elementary and intermediate theory are asked for; intermediate closes both, and a wish for the other says so."""
    own = law(
        level("political_theory", "primary", id="floor", closes_with="theory-elementary", positions=[CHAIR]),
        level("political_theory", "intermediate", closes_with="theory-intermediate", positions=[CHAIR]),
        positions=(CHAIR,),
    )
    chair = {**CHAIR_AN, "political_theory": "none"}
    found = reconciled([chair], asks(chair, "Sơ cấp LLCT"), asks(chair, "Trung cấp LLCT"), own=own)
    assert placed(found) == [
        (5, "registered_not_needed", "closed_by_other"), (6, "needed_registered", "gap"),
    ]  # fmt: skip
    (wish,) = table(found, "registered_not_needed")
    assert wish["needs_instead"] == ["theory-intermediate"]


@pytest.mark.parametrize(
    ("units", "doubles"),
    [
        (("xã Lạ, huyện X", "xã Lạ, huyện Y"), 0),
        (("xã Lạ, huyện X", "xã Lạ, H. X"), 1),
        (("xã Lạ", "UBND xã Lạ"), 1),
    ],
)
def test_a_stranger_of_two_districts_is_two(units: tuple[str, str], doubles: int) -> None:
    """Whom no roster has, and who is told by year and unit alone, stands twice only in one unit of one district."""
    stranger = {**CHAIR_AN, "full_name": "Hoàng Thị Xuyến", "birth_date": "1985"}
    found = reconciled(PEOPLE, *(asks(stranger, THEORY, unit=unit) for unit in units))
    assert found.counts["duplicates"] == doubles
