"""Whatever people, law and plans are: looking further ahead loses nothing, and the order of rows changes nothing."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from cadre_audit.analyses.needs import Needs
from cadre_audit.standards.load import Book
from tests.analyses.sourced import plan, rows, sourced, table
from tests.judge.laws import CHAIR, CLERK, SECRETARY, grace, level, requirement, standard, version
from tests.judge.test_certificates import CERTIFICATES

FEW = settings(max_examples=60, deadline=None)
YEAR = 2024
IT = level("it", "basic", closes_with="it-basic")
AID = requirement("certificates", any_of=["first-aid"], closes_with="commune-title")
THEORY = level("political_theory", "intermediate", closes_with="theory-intermediate")
DEGREE = level("professional_level", "bachelor", closes_with="university-degree")
COLLEGE = level("professional_level", "intermediate", closes_with="vocational-intermediate")
# law that changes in the year, on its last day, later, gives time, lapses, and is not encoded for a while
BOOK = Book((
    standard(
        "clerks", (CLERK,),
        version(IT, COLLEGE, last="2024-05-31"),
        version(COLLEGE, AID, first="2024-06-01", last="2025-12-31"),
        version({**DEGREE, "grace": grace("2024-01-01", "2027-03-31")}, AID, IT, first="2026-01-01", last="2026-06-30"),
        certificates=CERTIFICATES,
    ),
    standard(
        "chairs", (CHAIR, SECRETARY),
        version(COLLEGE, last="2024-12-30"),
        version(COLLEGE, THEORY, first="2024-12-31", last="2026-03-31"),
        version(DEGREE, {**THEORY, "grace": grace("2023-01-01", "2026-12-31")}, first="2026-04-01"),
    ),
))  # fmt: skip
people = st.fixed_dictionaries({
    "unit": st.sampled_from(["xã Tân Sơn", "xã Hòa Lạc", None]),
    "birth_date": st.sampled_from(["1963-05-10", "1964-03-15", "1965-11-30", "1985-05-10", "1992", None]),
    "sex": st.sampled_from(["male", "female", None]),
    "position_code": st.sampled_from([CHAIR, CLERK, SECRETARY, "farmers_chair", None]),
    "recruited_on": st.sampled_from(["2010-01-01", "2024-02-01", None]),
    "general_education": st.sampled_from(["lower_secondary", "upper_secondary", None]),
    "professional_level": st.sampled_from(["none", "intermediate", "bachelor", None]),
    "political_theory": st.sampled_from(["none", "intermediate", None]),
    "it": st.sampled_from(["none", "basic", None]),
    "party_member": st.sampled_from([True, False]),
    "certificates": st.sampled_from(["FA 2022-09-10", "FA 2023-02-01", "FA 2024-01-01", "FA 2024-07-01", None]),
})  # fmt: skip
plans = st.fixed_dictionaries({
    "who": st.integers(0, 4),
    "post": st.sampled_from(["Chủ tịch UBND", "Bí thư Đảng ủy", "VP-TK", "CT UBND; Bí thư Đảng ủy", "Trưởng ban khác"]),
    "from": st.sampled_from([None, "2023-06-01", "2024-03-01", "2025-12-31", "2026-04", "2027", "2035-01-01"]),
    "planned_unit": st.sampled_from([None, "xã Hòa Lạc"]),
})  # fmt: skip
rosters = st.lists(people, min_size=1, max_size=5).map(
    lambda found: [{**one, "full_name": f"Lê Văn {name}"} for one, name in zip(found, "ABCDE", strict=False)]
)


def rows_of(people: list[dict[str, Any]], drawn: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The plans as rows of a list for these people; somebody beyond the last of them is a stranger."""
    stranger = {"full_name": "Vi Thị Lạ", "unit": "xã Tân Sơn", "birth_date": "1990-01-01"}
    of = [*people, stranger]
    return [
        plan(
            of[min(one["who"], len(people))], one["post"], **{"from": one["from"], "planned_unit": one["planned_unit"]}
        )
        for one in drawn
    ]


def needs_of(found: Needs) -> dict[tuple[str, str], Any]:
    """Name and course → day, reasons, posts planned for and points."""
    return {
        (record["person"]["full_name"], record["course"]): (
            record["due"], record["reasons"], sorted(record["planned_for"]), record["weights"], record["lapses_on"],
            sorted(record["requirements"]),
        )
        for record in table(found, "needs")
    }  # fmt: skip


def closed_by(found: Needs) -> dict[tuple[str, str], tuple[list[str | None], set[str]]]:
    """Name and requirement → the days and the reasons with which needs close it."""
    closed: dict[tuple[str, str], tuple[list[str | None], set[str]]] = {}
    for record in table(found, "needs"):
        for one in record["closes"]:
            days, reasons = closed.setdefault((record["person"]["full_name"], one["requirement"]), ([], set()))
            days.append(one["due"])
            reasons |= {*one["reasons"]}
    return closed


def spared_or_needed(found: Needs) -> set[tuple[str, str]]:
    """Name and course of every need, and of every course that another one spares."""
    return {
        (record["person"]["full_name"], course)
        for record in table(found, "needs")
        for course in (record["course"], *record["instead_of"])
    }


def named_for_themselves(found: Needs) -> set[tuple[str, str]]:
    """Name and course of every need that is named for something that it closes itself, not only for another course."""
    return {(r["person"]["full_name"], r["course"]) for r in table(found, "needs") if r["closes"]}


@FEW
@given(rosters, st.lists(plans, max_size=4))
def test_a_longer_horizon_closes_whatever_a_shorter_one_does(
    people: list[dict[str, Any]], drawn: list[dict[str, Any]]
) -> None:
    """And nothing later: a day never moves away, a course that another one spares is told with it."""
    list_ = rows_of(people, drawn)
    found = [sourced(people, YEAR, years, book=BOOK, plans=list_) for years in range(4)]
    for shorter, longer in pairwise(found):
        assert named_for_themselves(shorter) <= spared_or_needed(longer)
        before, after = closed_by(shorter), closed_by(longer)
        assert set(before) <= set(after)
        for key, (days, reasons) in before.items():
            assert reasons - {"succession"} <= after[key][1]
            known, later = ([day for day in some if day] for some in (days, after[key][0]))
            assert not known or min(later) <= min(known)
            assert "gap" not in reasons or None in after[key][0]


@FEW
@given(rosters, st.lists(plans, max_size=4), st.integers(0, 3), st.randoms(use_true_random=False))
def test_the_order_of_rows_changes_nothing(
    people: list[dict[str, Any]], drawn: list[dict[str, Any]], years: int, random: Any
) -> None:
    """Neither of the roster nor of the list."""
    list_ = rows_of(people, drawn)
    first = sourced(people, YEAR, years, book=BOOK, plans=list_)
    shuffled, other = list(people), list(list_)
    random.shuffle(shuffled)
    random.shuffle(other)
    second = sourced(shuffled, YEAR, years, book=BOOK, plans=other)
    assert needs_of(second) == needs_of(first)
    assert second.counts == first.counts
    assert sorted(rows(second, "month", "succession", id="retiring"), key=str) == sorted(
        rows(first, "month", "succession", id="retiring"), key=str
    )


@FEW
@given(rosters, st.lists(plans, max_size=4), st.integers(0, 3))
def test_a_list_of_plans_takes_no_need_away(
    people: list[dict[str, Any]], drawn: list[dict[str, Any]], years: int
) -> None:
    """With a list all that the posts held want stays closed; what is closed beside it, a planned post wants."""
    without = sourced(people, YEAR, years, book=BOOK)
    found = sourced(people, YEAR, years, book=BOOK, plans=rows_of(people, drawn))
    assert named_for_themselves(without) <= spared_or_needed(found)
    of_held, of_all = closed_by(without), closed_by(found)
    assert set(of_held) <= set(of_all)
    of_plans = {
        (record["person"]["full_name"], one["requirement"]) for record in table(found, "needs")
        for one in record["planned"]
    }  # fmt: skip
    assert set(of_all) - set(of_held) <= of_plans
