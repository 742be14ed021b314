"""All that makes needs together: who is under way for whatever cause, and the fewest courses that close every cause."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import pytest

from cadre_audit.analyses.attended import Attendance, Attendances
from cadre_audit.analyses.needs import AttendedBy, Needs
from cadre_audit.analyses.reconcile import reconcile
from cadre_audit.standards.load import Book
from tests.analyses.reconciled import asks, placed, registrations_of
from tests.analyses.sourced import looked_at, plan, rows, sourced, table
from tests.analyses.test_planned import AN, BOOK, CHAIR_BINH, DEGREE, THEORY
from tests.judge.laws import CHAIR, CLERK, SECRETARY, grace, level, requirement, standard, version
from tests.judge.test_certificates import CERTIFICATES

PLANNED = plan(AN, "Chủ tịch UBND")
FLOOR = level("political_theory", "primary", id="floor", closes_with="theory-elementary")
COLLEGE = level("professional_level", "intermediate", closes_with="vocational-intermediate")
AID = requirement("certificates", any_of=["first-aid"], closes_with="commune-title")


def told(course: str, state: str = "under_way", last_day: int | None = 20250630) -> AttendedBy:
    """One training record of the first person, told only when that person is asked for."""
    ends = f"{last_day // 10000}-{last_day // 100 % 100:02}-{last_day % 100:02}" if last_day else None
    record = Attendance(0, course, course, state, "2023-09-01", ends, last_day, None, "turns.csv", "!3")

    def attended(people: Collection[int]) -> Attendances:
        return Attendances({0: [record]} if 0 in people else {})

    return attended


def asked(*demands: dict[str, Any], chairs: tuple[dict[str, Any], ...] = (DEGREE, THEORY)) -> Book:
    """These things of a clerk, and these of a chair."""
    return Book((standard("clerks", (CLERK,), version(*demands)), standard("chairs", (CHAIR,), version(*chairs))))


def by_day(found: Needs) -> list[tuple[str, list[str], str | None]]:
    """Each requirement that the only need closes, with its reasons and its day."""
    (need,) = table(found, "needs")
    return [(one["requirement"], one["reasons"], one["due"]) for one in need["closes"]]


def test_who_is_under_way_for_a_planned_post_is_not_needed_again() -> None:
    """The own post asks for nothing; theory for the planned one is under way, and no day is there to miss."""
    found = sourced([AN], 2024, book=BOOK, plans=[PLANNED], attended=told("theory-intermediate"))
    assert (found.counts["needs"], found.counts["under_way"], found.counts["planned_needs"]) == (0, 1, 0)
    assert rows(found, "requirement", "reason", "reasons", "planned_for", "due", "in_time", id="under_way") == [
        ("political-theory", "succession", ["succession"], [CHAIR], None, True)
    ]
    # he falls short until the course is over
    assert rows(found, "outcome", id="planned") == ["short"]


def test_an_end_that_is_not_told_is_to_be_checked_for_a_plan_too() -> None:
    """Without a day to miss, nobody knows all the same when the course is over."""
    found = sourced([AN], 2024, book=BOOK, plans=[PLANNED], attended=told("theory-intermediate", last_day=None))
    assert rows(found, "in_time", id="under_way") == [None]


@pytest.mark.parametrize(("last_day", "in_time"), [(20250630, True), (20250701, False)], ids=["the day", "after"])
def test_the_course_ends_before_the_holder_leaves_or_not(last_day: int, in_time: bool) -> None:
    """The chair retires at the end of June 2025."""
    own = {"book": BOOK, "plans": [PLANNED], "attended": told("theory-intermediate", last_day=last_day)}
    found = sourced([AN, CHAIR_BINH], 2024, 1, **own)
    assert rows(found, "reasons", "due", "in_time", id="under_way") == [(["holder_retires"], "2025-06-30", in_time)]


def test_the_own_post_and_two_planned_ones_ask_alike() -> None:
    """One shortfall under way, with every reason and post; it is wanted already, so no end is in time."""
    book = Book((standard("heads", (CLERK, CHAIR, SECRETARY), version(THEORY)),))
    plans = [plan(AN, "Chủ tịch UBND", **{"from": "2024-06-01"}), plan(AN, "Bí thư Đảng ủy")]
    found = sourced([AN], 2024, book=book, plans=plans, attended=told("theory-intermediate"))
    ((reasons, posts, due, in_time),) = rows(found, "reasons", "planned_for", "due", "in_time", id="under_way")
    assert (reasons, {*posts}, due, in_time) == (["gap", "promotion", "succession"], {CHAIR, SECRETARY}, None, False)
    assert (found.counts["needs"], found.counts["under_way"]) == (0, 1)


@pytest.mark.parametrize(("state", "table_of"), [("under_way", "under_way"), ("done", "done_not_shown")])
def test_what_later_law_will_ask_is_under_way_or_done(state: str, table_of: str) -> None:
    """From 2025 on a clerk needs theory: the course of today counts."""
    old = version(requirement("age", at="today", minimum=18), last="2024-12-31")
    book = Book((standard("clerks", (CLERK,), old, version(THEORY, first="2025-01-01")),))
    own = {"book": book, "attended": told("theory-intermediate", state)}
    assert sourced([AN], 2024, 0, **own).counts["under_way"] == 0
    found = sourced([AN], 2024, 1, **own)
    assert (found.counts["needs"], found.counts["coming_needs"]) == (0, 0)
    assert rows(found, "reasons", "due", id=table_of) == [(["new_law"], "2025-01-01")]


def test_a_course_done_proves_nothing_of_what_runs_out_later() -> None:
    """The certificate of March 2023 runs out in March 2025; the course done may be the one that gave it."""
    book = Book((standard("clerks", (CLERK,), version(AID), certificates=CERTIFICATES),))
    person = AN | {"certificates": "FA 2023-03-10"}
    done = sourced([person], 2024, 1, book=book, attended=told("commune-title", "done"))
    assert rows(done, "course", "reasons", "to_check") == [("commune-title", ["expires"], ["may_have_run_out"])]
    again = sourced([person], 2024, 1, book=book, attended=told("commune-title"))
    assert (again.counts["needs"], rows(again, "reasons", id="under_way")) == (0, [["expires"]])


def test_what_is_doubtful_is_told_with_the_need_of_a_plan() -> None:
    """A record without a result keeps the need, and says what to check."""
    found = sourced([AN], 2024, book=BOOK, plans=[PLANNED], attended=told("theory-intermediate", "result_not_told"))
    assert rows(found, "reasons", "to_check") == [(["succession"], ["result_not_told"])]
    assert found.counts["training_to_check"] == 1


def test_one_course_for_the_own_and_the_planned_post() -> None:
    """Elementary theory for the own post, intermediate for the planned one: intermediate alone, each on its day."""
    person = AN | {"political_theory": "none"}
    plans = [plan(AN, "Chủ tịch UBND", **{"from": "2024-06-01"})]
    found = sourced([person], 2024, book=asked(FLOOR), plans=plans)
    assert rows(found, "course", "reasons", "due", "instead_of", "planned_for") == [
        ("theory-intermediate", ["gap", "promotion"], None, ["theory-elementary"], [CHAIR])
    ]
    assert by_day(found) == [("floor", ["gap"], None), ("political-theory", ["promotion"], "2024-06-01")]
    # without the plan the course of the own post is enough
    assert rows(sourced([person], 2024, book=asked(FLOOR)), "course") == ["theory-elementary"]


def test_one_course_across_the_years() -> None:
    """The own post gives time for college until 2027 and asks for a degree from 2026: the degree closes both."""
    time = {**COLLEGE, "grace": grace("2024-01-01", "2027-03-31")}
    book = Book((
        standard("clerks", (CLERK,), version(time, last="2025-12-31"), version(DEGREE, first="2026-01-01")),
    ))  # fmt: skip
    person = AN | {"professional_level": "primary"}
    assert rows(sourced([person], 2024, 1, book=book), "course", "due") == [("vocational-intermediate", "2027-03-31")]
    found = sourced([person], 2024, 2, book=book)
    assert rows(found, "course", "due", "instead_of") == [
        ("university-degree", "2026-01-01", ["vocational-intermediate"])
    ]
    assert by_day(found) == [
        ("professional-level", ["grace"], "2027-03-31"), ("professional-level", ["new_law"], "2026-01-01"),
    ]  # fmt: skip


def test_a_course_under_way_for_one_cause_leaves_the_other() -> None:
    """Elementary theory for the own post is under way: intermediate theory for the planned one stays needed."""
    person = AN | {"political_theory": "none"}
    found = sourced([person], 2024, book=asked(FLOOR), plans=[PLANNED], attended=told("theory-elementary"))
    assert rows(found, "course", "reasons", "instead_of") == [("theory-intermediate", ["succession"], [])]
    assert rows(found, "requirement", "reasons", id="under_way") == [("floor", ["gap"])]


def test_a_higher_course_under_way_covers_both_posts() -> None:
    """Intermediate theory is enough for the own post as well: two shortfalls, one course."""
    person = AN | {"political_theory": "none"}
    found = sourced([person], 2024, book=asked(FLOOR), plans=[PLANNED], attended=told("theory-intermediate"))
    assert (found.counts["needs"], found.counts["under_way"]) == (0, 2)


def test_what_is_also_planned_never_lapses() -> None:
    """From 2025 on the own post asks for no theory any more; the planned one does."""
    none = requirement("age", at="today", minimum=18)
    book = Book((
        standard("clerks", (CLERK,), version(THEORY, last="2024-12-31"), version(none, first="2025-01-01")),
        standard("chairs", (CHAIR,), version(THEORY)),
    ))  # fmt: skip
    alone, also = (sourced([AN], 2024, 1, book=book, plans=plans) for plans in ([], [PLANNED]))
    assert (rows(alone, "lapses_on"), rows(also, "lapses_on")) == (["2025-01-01"], [None])


def test_a_list_that_plans_somebody_lets_into_the_course() -> None:
    """57-QĐ/TW: intermediate theory is for those planned for chair too; a clerk may else be no such person."""
    (without,) = table(sourced([AN], 2024, book=asked(THEORY)), "needs")
    (planned,) = table(sourced([AN], 2024, book=asked(THEORY), plans=[PLANNED]), "needs")
    assert (without["eligible"], without["to_clarify"]) == (None, ["group_intermediate-57"])
    assert (planned["eligible"], planned["to_clarify"]) == (True, [])
    elsewhere = plan(AN, "VP-TK")
    assert rows(sourced([AN], 2024, book=asked(THEORY), plans=[elsewhere]), "eligible") == [None]


def test_school_first_for_a_planned_degree_is_under_way() -> None:
    """The degree of the planned post stays behind the school that is under way."""
    person = AN | {"professional_level": "none", "general_education": "lower_secondary", "political_theory": "advanced"}
    found = sourced([person], 2024, book=BOOK, plans=[PLANNED], attended=told("upper-secondary"))
    assert rows(found, "course", "reasons", "after") == [("university-degree", ["succession"], ["upper-secondary"])]


def test_a_registration_for_a_course_that_another_one_spares() -> None:
    """Elementary theory closes nothing that intermediate does not, though too late for the planned post."""
    person = AN | {"birth_date": "1964-03-15", "political_theory": "none"}
    # he retires at the end of June 2025, before the planned day
    plans = [plan(person, "Chủ tịch UBND", **{"from": "2025-07-01"})]
    seen = looked_at([person], 2024, 1, book=asked(FLOOR, THEORY, chairs=(FLOOR,)), plans=plans)
    found = seen.needs()
    assert rows(found, "course", "instead_of") == [("theory-intermediate", ["theory-elementary"])]
    assert rows(found, "course", "reason", id="not_trainable") == [("theory-elementary", "retires_before_due")]
    registered = registrations_of([asks(person, "Sơ cấp LLCT")])
    ((_, list_, why),) = placed(reconcile(registered, seen.stretches[-1], found, seen.courses))
    assert (list_, why) == ("registered_not_needed", "closed_by_other")
