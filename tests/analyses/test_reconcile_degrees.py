"""Degrees dated only after the appointment that demanded them: what is to be checked, and when nothing is said."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

import pytest

from cadre_audit.analyses.reconcile_degrees import Looked, degrees_after_appointment
from cadre_audit.standards.in_force import InForce, in_force
from cadre_audit.standards.load import Book
from cadre_audit.tables.days import Precision
from cadre_audit.tables.degree_days import DatedLevel
from cadre_audit.vocabulary.load import vocabulary
from tests.judge.laws import CHAIR, CLERK, ease, grace, level, standard, version
from tests.judge.people import roster_of, span

MOUNTAIN = ease("mountain", at_least="college")
# college until 2019, bachelor since 2020; nothing is encoded before 2010
LAW = Book((
    standard(
        "office", (CLERK,),
        version(level("professional_level", "college"), first="2010-01-01", last="2019-12-31"),
        version(
            level("professional_level", "bachelor", ease=[MOUNTAIN], grace=grace("2020-01-01", "2025-01-01")),
            first="2020-01-01",
        ),
    ),
))  # fmt: skip


def looked(
    appointed: str | None, *levels: tuple[str, str], book: Book = LAW, areas: Any = None, **person: Any
) -> Looked:
    """One clerk with dated degrees: (level, day)."""
    own = {"full_name": "Lê Văn An", "position_code": CLERK, "appointed_on": appointed, "unit": "xã An Bình", **person}
    rank = vocabulary().ladders["professional_level"].rank
    dated = [DatedLevel("professional_level", rank[name], *span(day), "list.csv", 7) for name, day in levels]
    law: Any = partial(in_force, book)
    return degrees_after_appointment(roster_of([own]), {0: dated}, law, areas or {})


def test_the_only_dated_degree_came_after_the_appointment() -> None:
    """It is told with the clause of that day, both days and the row; it names nobody guilty."""
    found = looked("2020-02-01", ("bachelor", "2021-07-15"))
    (one,) = found.records
    assert (one["flag"], one["level"], one["reached_on"], one["appointed_on"], one["told_by"]) == (
        "degree_after_appointment", "bachelor", "2021-07-15", "2020-02-01", {"file": "list.csv", "row": 7},
    )  # fmt: skip
    assert one["source"]["document"] == "1/2020/QĐ"
    assert (found.at, found.not_at) == (1, 0)


@pytest.mark.parametrize(
    ("appointed", "levels"),
    [
        ("2020-02-01", [("bachelor", "2020-01-31")]),
        ("2020-02-01", [("bachelor", "2020-02-01")]),
        # one day of the year may lie before, so nothing is certain
        ("2020-02-01", [("bachelor", "2020")]),
        ("2020", [("bachelor", "2020-12-31")]),
        # another degree is dated before, and a higher one says nothing of when the lower was earned
        ("2020-02-01", [("bachelor", "2010-07-15"), ("master", "2022-07-15")]),
        ("2020-02-01", [("master", "2022-07-15")]),
        # the law of that day asked for college only, and who has a degree had that before or not
        ("2019-12-31", [("bachelor", "2021-07-15")]),
        # nothing is encoded, and nothing is asked of the level
        ("2009-12-31", [("bachelor", "2021-07-15")]),
        ("2020-02-01", [("intermediate", "2021-07-15")]),
    ],
)
def test_nothing_is_said(appointed: str, levels: list[tuple[str, str]]) -> None:
    """Whatever may have met the demand of the day leaves nothing to check; yet it was looked at."""
    found = looked(appointed, *levels)
    assert (found.records, found.at) == ([], 1)


@pytest.mark.parametrize(("appointed", "levels"), [(None, [("bachelor", "2021-07-15")]), ("2020-02-01", [])])
def test_without_a_day_nobody_is_looked_at(appointed: str | None, levels: list[tuple[str, str]]) -> None:
    """It is counted and not told."""
    found = looked(appointed, *levels)
    assert (found.records, found.at, found.not_at) == ([], 0, 1)


def test_the_law_of_the_appointment_counts_not_that_of_today() -> None:
    """The day before the change asked for college, the day of it for a degree."""
    assert looked("2019-12-31", ("college", "2020-07-15")).records[0]["level"] == "college"
    assert looked("2020-01-01", ("college", "2020-07-15")).records == []
    assert looked("2020-01-01", ("bachelor", "2020-07-15")).records[0]["level"] == "bachelor"


def test_an_easing_of_the_area_may_have_met_it() -> None:
    """Where college is enough a degree earned later is nothing to check."""
    assert looked("2020-02-01", ("bachelor", "2021-07-15"), areas={0: frozenset({"mountain"})}).records == []


def test_a_post_without_a_standard_is_not_judged() -> None:
    """The chair has none in this law."""
    assert looked("2020-02-01", ("bachelor", "2021-07-15"), position_code=CHAIR).records == []


def test_precision_stays_what_the_list_tells() -> None:
    """A year alone after the appointment is certain enough, and is told as a year."""
    (one,) = looked("2020-02-01", ("bachelor", "2021")).records
    assert one["reached_on"] == "2021"
    assert span("2021") == (20210101, Precision.YEAR)


def _law(_: date) -> InForce:
    raise AssertionError("the law is asked of nobody without dates")


def test_the_law_is_read_only_for_who_is_dated() -> None:
    """Reading the law of many days takes time."""
    roster = roster_of([{"full_name": "Lê Văn An", "position_code": CLERK}])
    assert degrees_after_appointment(roster, {0: []}, _law, {}).not_at == 1
