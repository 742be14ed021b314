"""People planned for posts: judged by the standard of the planned post as if they took it, beside their own."""

from __future__ import annotations

from typing import Any

import pytest

from cadre_audit.standards.load import Book
from tests.analyses.sourced import matched, plan, rows, sourced
from tests.judge.laws import CHAIR, CLERK, SECRETARY, ease, grace, level, standard, version

THEORY = level("political_theory", "intermediate", closes_with="theory-intermediate")
DEGREE = level("professional_level", "bachelor", closes_with="university-degree")
# a clerk needs IT and a chair a degree and intermediate theory
BOOK = Book((
    standard("clerks", (CLERK,), version(level("it", "basic", closes_with="it-basic"))),
    standard("chairs", (CHAIR,), version(DEGREE, THEORY)),
))  # fmt: skip
AN = {
    "full_name": "Lê Văn An",
    "unit": "xã Tân Sơn",
    "position_code": CLERK,
    "birth_date": "1985-05-10",
    "sex": "male",
    "recruited_on": "2010-01-01",
    "general_education": "upper_secondary",
    "professional_level": "bachelor",
    "political_theory": "primary",
    "it": "basic",
    "party_member": True,
}
# born in March 1964 a man retires at 61 years and 3 months, in June 2025
CHAIR_BINH = {
    "full_name": "Trần Văn Bình",
    "unit": "xã Tân Sơn",
    "position_code": CHAIR,
    "birth_date": "1964-03-15",
    "sex": "male",
    "professional_level": "bachelor",
    "political_theory": "intermediate",
}


def planned(*plans: dict[str, Any], people: tuple[dict[str, Any], ...] = (AN,), book: Book = BOOK, **more: Any) -> Any:
    """The needs of 2024 with these plans."""
    return sourced(people, 2024, more.pop("horizon", 0), book=book, plans=plans, **more)


def test_the_standard_of_the_planned_post_makes_a_need() -> None:
    """Without a plan nothing is needed; planned for chair, theory is, on no day and with no point for haste."""
    assert rows(sourced([AN], 2024, book=BOOK), "course") == []
    found = planned(plan(AN, "Chủ tịch UBND", term="2026-2031", document="45-QĐ/HU"))
    assert rows(found, "course", "reasons", "due", "weights", "planned_for") == [
        ("theory-intermediate", ["succession"], None, {"young": 5}, [CHAIR])
    ]
    ((one,),) = rows(found, "planned")
    assert (one["position"], one["unit"], one["term"], one["document"]) == (
        CHAIR,
        "xã Tân Sơn",
        "2026-2031",
        "45-QĐ/HU",
    )
    assert (one["requirement"], one["source"]) == ("political-theory", {"document": "1/2020/QĐ", "article": "Điều 2"})
    assert (one["judged_on"], one["place"]) == ("2024-01-01", {"file": "people.xlsx", "sheet": "DS", "row": 5})
    assert (found.counts["planned_people"], found.counts["planned_needs"]) == (1, 1)


@pytest.mark.parametrize(
    ("day", "horizon", "reason", "due"),
    [
        ("2023-12-31", 0, "succession", None),
        ("2024-01-01", 0, "promotion", "2024-01-01"),
        ("2024-12-31", 0, "promotion", "2024-12-31"),
        ("2025-01-01", 0, "succession", "2025-01-01"),
        ("2025-01-01", 1, "promotion", "2025-01-01"),
        ("2025-06", 1, "promotion", "2025-06-01"),
        ("2025", 1, "promotion", "2025-01-01"),
        (None, 1, "succession", None),
    ],
)
def test_a_planned_day_within_the_span_is_a_promotion(
    day: str | None, horizon: int, reason: str, due: str | None
) -> None:
    """Due on the first day that the list can mean; a day that has passed is none."""
    found = planned(plan(AN, "Chủ tịch UBND", **{"from": day}), horizon=horizon)
    assert rows(found, "reason", "due") == [(reason, due)]


def test_a_gap_of_the_own_post_is_one_need_with_both_reasons() -> None:
    """A chair planned for secretary lacks the same theory twice: wanted already, and named for both."""
    book = Book((standard("heads", (CHAIR, SECRETARY), version(THEORY)),))
    person = AN | {"position_code": CHAIR}
    found = planned(plan(person, "Bí thư Đảng ủy", **{"from": "2024-06-01"}), people=(person,), book=book)
    assert rows(found, "course", "requirements", "reasons", "due") == [
        ("theory-intermediate", ["political-theory"], ["gap", "promotion"], None)
    ]
    assert rows(found, "weights") == [{"overdue": 100, "leader": 20, "young": 5}]


@pytest.mark.parametrize(
    ("day", "due"), [(None, "2028-08-01"), ("2024-06-01", "2024-06-01"), ("2029-01-01", "2028-08-01")]
)
def test_of_two_days_the_sooner_one_counts(day: str | None, due: str) -> None:
    """The own post gives time until August 2028; a plan may want it sooner, and one without a day never later."""
    book = Book((
        standard("clerks", (CLERK,), version({**THEORY, "grace": grace("2023-08-01", "2028-08-01")})),
        standard("chairs", (CHAIR,), version(THEORY)),
    ))  # fmt: skip
    found = planned(plan(AN, "Chủ tịch UBND", **{"from": day}), book=book)
    reason = "promotion" if due == "2024-06-01" else "succession"
    assert rows(found, "reasons", "due") == [(["grace", reason], due)]


def test_time_for_holders_is_none_for_who_comes_after_them() -> None:
    """The planned post gives time to who was in it before 2023: nobody who is only planned for it was."""
    book = Book((standard("chairs", (CHAIR,), version({**THEORY, "grace": grace("2023-08-01", "2028-08-01")})),))
    found = planned(plan(AN, "Chủ tịch UBND", **{"from": "2024-06-01"}), people=(AN, CHAIR_BINH), book=book)
    assert rows(found, "reasons", "due") == [(["promotion"], "2024-06-01")]


@pytest.mark.parametrize(("day", "courses"), [("2024-06-30", []), ("2024-07-01", ["university-degree"])])
def test_the_law_of_the_planned_day_is_asked(day: str, courses: list[str]) -> None:
    """Before the middle of 2024 college is enough for a chair, from then on a degree is wanted."""
    college = level("professional_level", "college", closes_with="vocational-intermediate")
    book = Book((
        standard("clerks", (CLERK,), version(level("it", "basic"))),
        standard("chairs", (CHAIR,), version(college, last="2024-06-30"), version(DEGREE, first="2024-07-01")),
    ))  # fmt: skip
    person = AN | {"professional_level": "college"}
    assert (
        rows(planned(plan(person, "Chủ tịch UBND", **{"from": day}), people=(person,), book=book), "course") == courses
    )


def test_two_posts_for_one_person() -> None:
    """In two rows or in one cell; one course for both names both."""
    book = Book((*BOOK.standards, standard("deputies", ("committee_deputy_chair",), version(THEORY))))
    rows_apart = (plan(AN, "Chủ tịch UBND"), plan(AN, "Phó Chủ tịch UBND"))
    for plans in (rows_apart, (plan(AN, "Chủ tịch UBND; Phó Chủ tịch UBND"),)):
        found = planned(*plans, book=book)
        assert rows(found, "course", "planned_for") == [("theory-intermediate", [CHAIR, "committee_deputy_chair"])]
        assert found.counts["planned_people"] == 1


def test_who_holds_the_post_already_has_his_own_needs_only() -> None:
    """Planned anew for the post that he is in; for the same post elsewhere he is a newcomer."""
    person = AN | {"position_code": CHAIR, "political_theory": "intermediate"}
    here = planned(plan(person, "Chủ tịch UBND"), people=(person,))
    assert rows(here, "outcome", id="planned") == ["holds_it"]
    there = planned(plan(person, "Chủ tịch UBND xã Hòa Lạc"), people=(person,))
    assert rows(there, "unit", "outcome", id="planned") == [("xã Hòa Lạc", "no_shortfall")]


@pytest.mark.parametrize(
    ("person", "post", "outcome"),
    [
        ({}, "Chủ tịch UBND", "short"),
        ({"political_theory": "intermediate"}, "Chủ tịch UBND", "no_shortfall"),
        ({"political_theory": None}, "Chủ tịch UBND", "unclear"),
        ({}, "Bí thư Đảng ủy", "no_standard"),
    ],
)
def test_how_every_plan_stands(person: dict[str, Any], post: str, outcome: str) -> None:
    """A shortfall, none that the roster shows, too little said, or no law on the post; only the first is a need."""
    found = planned(plan(AN, post), people=(AN | person,))
    assert rows(found, "position", "outcome", id="planned")[0][1] == outcome
    assert len(rows(found, "course")) == (outcome == "short")


def test_too_little_time_for_a_term_is_not_to_be_trained() -> None:
    """By decision 50-QĐ/TW sixty months on the first day of the term: who retires in June 2025 has 12 in June 2024."""
    found = sourced([CHAIR_BINH], 2024, plans=[plan(CHAIR_BINH, "Bí thư Đảng ủy", **{"from": "2024-06-01"})])
    barred = rows(found, "requirement", "reason", "planned_for", "source", id="not_trainable")
    assert (
        "months-left-term", "no_training_closes", SECRETARY,
        {"document": "50-QĐ/TW", "article": "Quy định về quy hoạch nhiệm kỳ kế tiếp"},
    ) in barred  # fmt: skip


@pytest.mark.parametrize(("day", "barred"), [("2025-06-01", []), ("2025-07-01", ["retires_before_due"])])
def test_who_retires_before_the_planned_day_is_not_sent(day: str, barred: list[str]) -> None:
    """He retires at the end of June 2025."""
    person = CHAIR_BINH | {"position_code": CLERK, "it": "basic", "political_theory": "primary"}
    found = planned(plan(person, "Chủ tịch UBND", **{"from": day}), people=(person,), horizon=1)
    assert rows(found, "reason", id="not_trainable") == barred
    assert len(rows(found, "course")) == 1 - len(barred)


def test_the_planned_unit_decides_on_the_easing() -> None:
    """Areas are those of the unit of the planned post; here no unit has any, and the full level is asked for."""
    book = Book((standard("chairs", (CHAIR,), version({**THEORY, "ease": [ease("mountain", at_least="primary")]})),))
    found = planned(plan(AN, "Chủ tịch UBND"), people=(AN, CHAIR_BINH), book=book)
    assert rows(found, "course") == ["theory-intermediate"]


def test_a_course_first_belongs_to_the_plan_too() -> None:
    """School before the degree that the planned post asks for, on no day either."""
    person = AN | {"professional_level": "none", "general_education": "lower_secondary", "political_theory": "advanced"}
    found = planned(plan(person, "Chủ tịch UBND"), people=(person,))
    assert sorted(rows(found, "course", "reasons", "due", "planned_for")) == [
        ("university-degree", ["succession"], None, [CHAIR]),
        ("upper-secondary", ["prerequisite"], None, [CHAIR]),
    ]


def test_a_holder_who_retires_sets_the_day() -> None:
    """The chair retires at the end of June 2025: seen from 2024 a year ahead, not without looking ahead."""
    plans, people = (plan(AN, "Chủ tịch UBND"),), (AN, CHAIR_BINH)
    now, later = (planned(*plans, people=people, horizon=years) for years in (0, 1))
    assert rows(now, "reasons", "due", "weights") == [(["succession"], None, {"young": 5})]
    assert rows(later, "reasons", "due", "weights") == [
        (["holder_retires"], "2025-06-30", {"due_in_horizon": 25, "holder_retires": 30, "young": 5})
    ]
    assert rows(later, "planned")[0][0]["holder_retires"] == "2025-06-30"
    told = rows(later, "positions", "month", "last_day", "succession", "successors", id="retiring")
    assert told == [([CHAIR], "2025-06", "2025-06-30", "named", ["Lê Văn An"])]
    assert rows(later, "source", id="retiring")[0]["document"] == "135/2020/NĐ-CP"


def test_the_law_after_the_holder_is_asked_too() -> None:
    """From July 2025 a chair needs IT as well: who comes after one who leaves in June has to have it."""
    more = level("it", "advanced", closes_with="it-basic")
    book = Book((
        standard("clerks", (CLERK,), version(level("it", "basic"))),
        standard("chairs", (CHAIR,), version(THEORY, last="2025-06-30"), version(THEORY, more, first="2025-07-01")),
    ))  # fmt: skip
    found = planned(plan(AN, "Chủ tịch UBND"), people=(AN, CHAIR_BINH), book=book, horizon=1)
    assert sorted(rows(found, "course", "due")) == [("it-basic", "2025-06-30"), ("theory-intermediate", "2025-06-30")]


def test_a_planned_day_before_the_holder_leaves_is_the_day() -> None:
    """And both reasons stand."""
    found = planned(plan(AN, "Chủ tịch UBND", **{"from": "2025-03-01"}), people=(AN, CHAIR_BINH), horizon=1)
    assert rows(found, "reasons", "due") == [(["promotion", "holder_retires"], "2025-03-01")]


def test_the_holder_elsewhere_frees_no_post_here() -> None:
    """Same post, another commune."""
    found = planned(plan(AN, "Chủ tịch UBND"), people=(AN, CHAIR_BINH | {"unit": "xã Hòa Lạc"}), horizon=1)
    assert rows(found, "reasons") == [["succession"]]
    assert rows(found, "succession", "successors", id="retiring") == [("nobody", [])]
    assert found.counts["without_successor"] == 1


def test_nobody_comes_after_himself() -> None:
    """The chair is planned for his own post once more; that makes him no successor."""
    found = planned(plan(CHAIR_BINH, "Chủ tịch UBND"), people=(CHAIR_BINH,), horizon=1)
    assert rows(found, "succession", "successors", id="retiring") == [("nobody", [])]


def test_without_a_list_nothing_is_said_of_successors() -> None:
    """Who retires is told all the same."""
    found = sourced([AN, CHAIR_BINH], 2024, 1, book=BOOK)
    assert rows(found, "succession", "successors", id="retiring") == [(None, [])]
    assert found.counts["retiring"] == 1
    assert {"without_successor", "planned_people", "planned_needs"}.isdisjoint(found.counts)


def codes(
    *plans: dict[str, Any], people: tuple[dict[str, Any], ...] = (AN,), **more: Any
) -> list[tuple[str, int, str]]:
    """(code, row, hint) of what is doubtful about plans."""
    return [(problem.code.value, problem.row, problem.hint) for problem in matched(people, *plans, **more)[1]]


def test_who_is_meant_is_never_guessed() -> None:
    """Nobody of the name, another birthday, too little said, and two who fit."""
    stranger = AN | {"full_name": "Vi Văn Ca"}
    assert codes(plan(stranger, "Chủ tịch UBND")) == [("planned_person_unknown", 5, "")]
    assert [c for c, *_ in codes(plan(AN, "Chủ tịch UBND", birth_date="1986-05-10"))] == ["planned_person_unknown"]
    assert [c for c, *_ in codes(plan(AN, "Chủ tịch UBND", birth_date=None))] == ["planned_person_doubtful"]
    twins = (AN, AN | {"position_code": CHAIR, "birth_date": "1985-05-10", "unit": "xã Hòa Lạc"})
    assert [c for c, *_ in codes(plan(AN, "Chủ tịch UBND", unit=None), people=twins)] == ["planned_person_doubtful"]
    assert codes(plan(AN, "Chủ tịch UBND")) == []


def test_once_more_for_the_same_post_is_told() -> None:
    """The one with the sooner day counts, whichever stands first."""
    soon, undated = plan(AN, "Chủ tịch UBND", **{"from": "2025"}), plan(AN, "CT UBND xã")
    assert codes(soon, undated) == [("planned_twice", 6, "DS!5")]
    assert codes(undated, soon) == [("planned_twice", 5, "DS!6")]
    assert [one.told for one in matched((AN,), undated, soon)[0]] == ["2025"]


def test_people_of_other_units_are_kept_for_the_posts_here() -> None:
    """With some units only: a stranger planned for a post here is named, one planned for elsewhere is left out."""
    stranger = AN | {"full_name": "Vi Văn Ca", "unit": "xã Hòa Lạc"}
    plans = plan(stranger, "Chủ tịch UBND xã Tân Sơn"), plan(stranger, "Bí thư Đảng ủy")
    kept, problems = matched((AN,), *plans, units=("Tân Sơn",))
    assert ([(one.person, one.post, one.unit) for one in kept], problems) == ([(-1, CHAIR, "xã Tân Sơn")], [])


def test_an_empty_book_of_plans_makes_none() -> None:
    """A list whose rows plan nothing that is understood."""
    found = planned(plan(AN, "Trưởng ban gì đó"))
    assert (rows(found, "course"), rows(found, "outcome", id="planned")) == ([], [])
