"""Decisions laid over registrations: each ends approved, refused, deferred or undecided, and nothing is guessed."""

from __future__ import annotations

from typing import Any

import pytest

from cadre_audit.analyses.reconcile_decisions import Decision

from .reconciled import CHAIR_AN, CLERK_BINH, PEOPLE, asks, reconciled, table

AN = ("Lê Văn An", "xã Tân Sơn", (19850510, 3), "theory-intermediate")
ROWS = (asks(CHAIR_AN, "Trung cấp LLCT"), asks(CHAIR_AN, "Tin học"), asks(CLERK_BINH, "Kế toán trưởng"))


def decision(decision: str, *whom: Any, row: int = 7) -> Decision:
    """A decision that stands in a row of a file."""
    name, unit, birth, course = whom or AN
    return Decision(("y-kien.xlsx", "DS", row, "G"), name, unit, birth, course, decision, "15/QĐ-UBND")


def decided(*decisions: Decision) -> tuple[list[str], list[str]]:
    """The decision on each of the registrations by its row, and the problems."""
    found = reconciled(PEOPLE, *ROWS, decisions=decisions)
    names = ("needed_registered", "registered_not_needed", "no_course", "duplicates")
    records = [record for name in names for record in table(found, name)]
    records.sort(key=lambda record: record["registration"]["row"])
    assert sum(found.counts[name] for name in ("approved", "refused", "deferred", "undecided")) == len(ROWS)
    return [record["decision"] for record in records], [problem.code.value for problem in found.problems]


@pytest.mark.parametrize("word", ["approved", "refused", "deferred"])
def test_a_decision_is_of_its_registration(word: str) -> None:
    """Name, unit, birth and course; the others have none yet."""
    assert decided(decision(word)) == ([word, "undecided", "undecided"], [])


def test_the_document_is_kept() -> None:
    """What was decided by which document."""
    found = reconciled(PEOPLE, *ROWS, decisions=[decision("approved")])
    assert table(found, "needed_registered")[0]["decision_document"] == "15/QĐ-UBND"


def test_a_course_that_nobody_knows_can_be_decided_on() -> None:
    """By the words of the list."""
    one = decision("refused", "Trần Thị Bình", "", (19920101, 1), "KẾ TOÁN TRƯỞNG")
    assert decided(one)[0] == ["undecided", "undecided", "refused"]


@pytest.mark.parametrize(
    "whom",
    [
        ("Lê Văn Ân", *AN[1:]),
        (AN[0], "xã Hòa Lạc", *AN[2:]),
        (*AN[:2], (19850511, 3), AN[3]),
        (*AN[:3], "university-degree"),
    ],
    ids=["name", "unit", "birth", "course"],
)
def test_what_fits_nothing_is_a_problem(whom: Any) -> None:
    """Anything that is otherwise than in every registration."""
    assert decided(decision("approved", *whom)) == (["undecided"] * 3, ["decision_unmatched"])


def test_what_fits_several_is_a_problem() -> None:
    """A person with two registrations, and no course in the decision."""
    assert decided(decision("approved", *AN[:3], "")) == (["undecided"] * 3, ["decision_ambiguous"])


def test_contradictions_decide_nothing() -> None:
    """Approved and refused; the same twice is one decision."""
    assert decided(decision("approved"), decision("refused", row=8)) == (["undecided"] * 3, ["decision_contradicts"])
    assert decided(decision("approved"), decision("approved", row=8)) == (["approved", "undecided", "undecided"], [])


def test_what_stands_twice_shares_a_decision() -> None:
    """Also when the decision names the unit of the row that does not count."""
    rows = (asks(CHAIR_AN, "Trung cấp LLCT"), asks(CHAIR_AN, "Trung cấp LLCT", unit="xã Hòa Lạc"))
    found = reconciled(PEOPLE, *rows, decisions=[decision("deferred", AN[0], "xã Hòa Lạc", *AN[2:])])
    assert (found.counts["deferred"], found.counts["undecided"]) == (2, 0)
