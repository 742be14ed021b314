"""Needs of the years after the year: time that ends, certificates and waivers that run out, law to come."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from cadre_audit.standards.load import Book
from cadre_audit.standards.waivers import Waiver, WaiverPlace, Waivers
from tests.analyses.sourced import rows, sourced, table
from tests.judge.laws import CHAIR, CLERK, grace, level, requirement, standard, version
from tests.judge.test_certificates import CERTIFICATES

IT = level("it", "basic", closes_with="it-basic")
# by decree 33/2023 a chair needs a degree from 1 August 2023, who was in post before until 1 August 2028
COUNCIL_CHAIR = {
    "full_name": "Bàn Thị Lưu",
    "unit": "xã Tân Sơn",
    "position_code": "council_chair",
    "birth_date": "1985-06-01",
    "sex": "female",
    "recruited_on": "2010-01-01",
    "general_education": "upper_secondary",
    "professional_level": "intermediate",
    "political_theory": "intermediate",
    "party_member": True,
}
NO_IT = {"full_name": "Trần Thị Bình", "unit": "xã Tân Sơn", "position_code": CLERK, "it": "none", "birth_date": "1990"}


def changing(*versions: Any, positions: tuple[str, ...] = (CLERK,), **more: Any) -> Book:
    """A book of one standard with these versions."""
    return Book((standard("office", positions, *versions, **more),))


def asked_from(day: str, *asked: Any) -> Book:
    """A law that asks nothing of a clerk but an age until a day, and these things from then on."""
    eve = date.fromordinal(date.fromisoformat(day).toordinal() - 1).isoformat()
    old = version(requirement("age", at="today", minimum=18), last=eve)
    return changing(old, version(*asked, first=day))


def test_the_decree_of_2023_seen_from_the_year_before() -> None:
    """Nothing is wanted in 2022; a year ahead the degree is, by the clause and within the time of the decree."""
    assert rows(sourced([COUNCIL_CHAIR], 2022), "course") == []
    found = sourced([COUNCIL_CHAIR], 2022, 1)
    assert rows(found, "course", "reasons", "law_from", "due") == [
        ("university-degree", ["new_law"], "2023-08-01", "2028-08-01")
    ]
    assert rows(found, "later_law") == [
        [
            {
                "requirement": "professional-level",
                "from": "2023-08-01",
                "source": {"document": "33/2023/NĐ-CP", "article": "khoản 3 Điều 8"},
            }
        ]
    ]
    assert found.counts["coming_needs"] == 1


def test_who_has_no_time_needs_it_on_the_first_day() -> None:
    """A chair who took office with the decree has no five years."""
    person = COUNCIL_CHAIR | {"recruited_on": "2023-08-01"}
    assert rows(sourced([person], 2022, 1), "due") == ["2023-08-01"]


@pytest.mark.parametrize(
    ("day", "years", "found"),
    [
        ("2024-12-31", 1, ["2024-12-31"]),
        ("2025-01-01", 1, []),
        ("2025-01-01", 2, ["2025-01-01"]),
        ("2024-01-01", 1, ["2024-01-01"]),
        ("2023-12-31", 0, [None]),
        ("2024-01-01", 0, []),
    ],
)
def test_the_horizon_ends_with_a_year(day: str, years: int, found: list[str | None]) -> None:
    """Law of its last day is looked at, law of the day after is not; law of the year itself is wanted already."""
    assert rows(sourced([NO_IT], 2023, years, book=asked_from(day, IT)), "due") == found


def test_what_is_known_short_is_told_once() -> None:
    """The new version asks for the same: the need is that of the year, without a word of later law."""
    book = changing(version(IT, last="2023-12-31"), version(IT, first="2024-01-01"))
    assert rows(sourced([NO_IT], 2023, 3, book=book), "reasons", "law_from", "due") == [(["gap"], None, None)]


def test_a_higher_level_that_is_asked_for_later_is_studied_now() -> None:
    """College now and a degree from 2025 on: the degree alone closes both, each wanted on its own day."""
    now = level("professional_level", "intermediate", closes_with="vocational-intermediate")
    then = level("professional_level", "bachelor", closes_with="university-degree")
    book = changing(version(now, last="2024-12-31"), version(then, first="2025-01-01"))
    person = NO_IT | {"professional_level": "primary", "general_education": "upper_secondary"}
    (need,) = table(sourced([person], 2023, 2, book=book), "needs")
    assert (need["course"], need["reasons"], need["due"], need["law_from"], need["instead_of"]) == (
        "university-degree", ["gap", "new_law"], None, "2025-01-01", ["vocational-intermediate"],
    )  # fmt: skip
    assert [(one["reason"], one["due"]) for one in need["closes"]] == [("gap", None), ("new_law", "2025-01-01")]


def test_nothing_is_guessed() -> None:
    """Neither where the roster is silent, nor where the law of later days is not encoded."""
    assert rows(sourced([NO_IT | {"it": None}], 2023, 2, book=asked_from("2024-06-01", IT)), "course") == []
    ending = changing(version(requirement("age", at="today", minimum=18), last="2024-06-30"))
    found = sourced([NO_IT], 2023, 2, book=ending)
    assert rows(found, "course") == []
    silent = [fact for fact in found.summary if fact.key == "horizon_silent"]
    assert [fact.values for fact in silent] == [{"n": 1, "last": "2025"}]


def test_who_has_retired_by_then_needs_nothing() -> None:
    """Retired in December 2024, a man is not asked for what the law wants from 2025; one month later he is."""
    born = {"1963-12-31": [], "1964-01-01": ["it-basic"]}
    for day, found in born.items():
        person = NO_IT | {"birth_date": day, "sex": "male"}
        assert rows(sourced([person], 2023, 2, book=asked_from("2025-01-01", IT)), "course") == found


def test_who_retires_before_the_time_is_over_is_told_from_when() -> None:
    """In post when the decree comes, retired in July 2028, a month before the degree is due: nobody is sent."""
    person = COUNCIL_CHAIR | {"sex": "male", "birth_date": "1966-07-31"}
    found = sourced([person], 2022, 1)
    assert rows(found, "course") == []
    assert rows(found, "requirement", "reason", "until", "begins", id="not_trainable") == [
        ("professional-level", "retires_before_due", "2028-07", "2023-08-01")
    ]


@pytest.mark.parametrize(
    ("until", "years", "weights"),
    [
        ("2023-12-31", 1, {"due_this_year": 50}),
        ("2024-01-01", 0, {}),
        ("2024-12-31", 1, {"due_in_horizon": 25}),
        ("2025-01-01", 1, {}),
        ("2025-01-01", 2, {"due_in_horizon": 25}),
    ],
)
def test_time_that_ends_within_the_horizon_weighs_more(until: str, years: int, weights: dict[str, int]) -> None:
    """By the last day of the time: in the year, within the years ahead, or later."""
    own = level("it", "basic", closes_with="it-basic", grace=grace("2020-06-01", until))
    person = NO_IT | {"recruited_on": "2010", "birth_date": "1970-01-01"}
    found = sourced([person], 2023, years, book=changing(version(own)))
    assert rows(found, "reasons", "due", "weights") == [(["grace"], until, weights)]


def certified(*texts: str, years: int) -> list[Any]:
    """(row, reasons, due) of clerks whose first aid, good for 24 months, ends; needs of 2025."""
    asked = requirement("certificates", any_of=["first-aid"], closes_with="it-basic")
    book = changing(version(asked), certificates=CERTIFICATES)
    people = [{"position_code": CLERK, "certificates": text, "full_name": f"Lê An {i}"} for i, text in enumerate(texts)]
    found = sourced(people, 2025, years, book=book)
    return [(who["full_name"][-1], reasons, due) for who, reasons, due in rows(found, "person", "reasons", "due")]


def test_a_certificate_that_runs_out_later_is_due_on_its_last_day() -> None:
    """Issued 15 January 2024 it lasts to 14 January 2026; issued 2 January 2025 to 1 January 2027."""
    dated = ("FA 2024-01-15", "FA 2025-01-02", "FA 2023-05-01")
    assert certified(*dated, years=0) == [("2", ["expires"], "2025-04-30")]
    one = [("0", ["expires"], "2026-01-14"), ("2", ["expires"], "2025-04-30")]
    assert certified(*dated, years=1) == one
    assert certified(*dated, years=2) == [one[0], ("1", ["expires"], "2027-01-01"), one[1]]


def test_what_runs_out_on_the_eve_of_new_law_runs_out() -> None:
    """Old and new law ask for the certificate: that it ends on the last day of the old one is no doing of the new."""
    asked = requirement("certificates", any_of=["first-aid"], closes_with="it-basic")
    more = requirement("age", at="today", minimum=18)
    versions = version(asked, last="2026-01-14"), version(asked, more, first="2026-01-15")
    book = changing(*versions, certificates=CERTIFICATES)
    person = {"position_code": CLERK, "certificates": "FA 2024-01-15"}
    assert rows(sourced([person], 2025, 1, book=book), "reasons", "due", "law_from") == [
        (["expires"], "2026-01-14", None)
    ]


def waived_until(day: str) -> Waivers:
    """A waiver of the IT requirement for the clerk up to a day."""
    waiver = Waiver.model_validate({
        "requirement": "it", "full_name": NO_IT["full_name"], "unit": NO_IT["unit"], "document": "15/QĐ-UBND",
        "effective_from": "2023-01-01", "effective_to": day, "owner": "Phòng Nội vụ", "reason": "đã cử đi học",
    })  # fmt: skip
    return Waivers("waivers.yaml", (waiver,), (WaiverPlace("waivers.yaml", "", 3),))


@pytest.mark.parametrize(
    ("until", "years", "found"),
    [
        ("2023-12-30", 0, [(["gap"], None)]),
        ("2023-12-31", 0, []),
        ("2023-12-31", 1, [(["waiver_ends"], "2023-12-31")]),
        ("2024-12-31", 1, []),
        ("2024-06-30", 1, [(["waiver_ends"], "2024-06-30")]),
    ],
)
def test_a_waiver_that_ends_makes_a_need_by_its_last_day(until: str, years: int, found: list[Any]) -> None:
    """Over on 31 December it is a gap of the year; ending later it is one of the years ahead."""
    book = changing(version(IT))
    assert rows(sourced([NO_IT], 2023, years, book=book, waivers=waived_until(until)), "reasons", "due") == found


def test_what_later_law_no_longer_asks_is_told() -> None:
    """Until the middle of 2024 only, if somebody looks so far; not where it is asked for again."""
    still = requirement("age", at="today", minimum=18)
    book = changing(version(IT, last="2024-06-30"), version(still, first="2024-07-01", last="2025-12-31"))
    assert [rows(sourced([NO_IT], 2023, years, book=book), "lapses_on") for years in (0, 1, 3)] == [
        [None],
        ["2024-07-01"],
        ["2024-07-01"],
    ]
    between = version(still, first="2024-07-01", last="2024-12-31")
    again = changing(version(IT, last="2024-06-30"), between, version(IT, first="2025-01-01"))
    assert rows(sourced([NO_IT], 2023, 2, book=again), "lapses_on", "reasons") == [(None, ["gap"])]


def test_a_course_first_is_wanted_as_soon() -> None:
    """School comes before the degree that the law of 2024 asks for, by the same day."""
    book = asked_from("2024-07-01", level("professional_level", "bachelor", closes_with="university-degree"))
    person = NO_IT | {"professional_level": "none", "general_education": "lower_secondary"}
    assert sorted(rows(sourced([person], 2023, 1, book=book), "course", "reasons", "due")) == [
        ("university-degree", ["new_law"], "2024-07-01"),
        ("upper-secondary", ["prerequisite"], "2024-07-01"),
    ]


def test_posts_of_others_part_no_years() -> None:
    """A change that asks something else only of a post that nobody holds is none."""
    more = version(level("it", "advanced"), first="2024-07-01")
    chairs = standard("chairs", (CHAIR,), version(IT, last="2024-06-30"), more)
    book = Book((standard("office", (CLERK,), version(IT)), chairs))
    found = sourced([NO_IT], 2023, 2, book=book)
    assert [fact.key for fact in found.summary if fact.key.startswith("horizon")] == ["horizon"]
