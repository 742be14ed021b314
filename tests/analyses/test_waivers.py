"""What reports tell of waivers."""

from __future__ import annotations

from typing import Any

from cadre_audit.analyses.check import FINDING_COLUMNS, check
from cadre_audit.judge.waive import waive
from cadre_audit.standards.waivers import Waiver, WaiverPlace, Waivers
from tests.judge.laws import CLERK, law, level
from tests.judge.people import judged

LAW = law(level("it", "basic"), level("political_theory", "primary"))
PEOPLE: list[dict[str, Any]] = [
    {"full_name": "Lê An", "position_code": CLERK, "it": "none", "political_theory": "none"},
    {"full_name": "Lý Mai", "position_code": CLERK, "it": "none", "political_theory": "primary"},
]
WAIVER = Waiver.model_validate(
    {
        "full_name": "Lê An",
        "requirement": "it",
        "document": "5/QĐ-UBND",
        "effective_from": "2024-01-01",
        "effective_to": "2024-06-30",
        "owner": "Sở Nội vụ",
        "reason": "đang học",
    }
)
PLACE = WaiverPlace("w.xlsx", "Miễn", 7)
BY = {
    "document": "5/QĐ-UBND",
    "owner": "Sở Nội vụ",
    "from": "2024-01-01",
    "to": "2024-06-30",
    "reason": "đang học",
    "place": {"file": "w.xlsx", "sheet": "Miễn", "row": 7},
}


def test_a_waived_finding_tells_by_what() -> None:
    """And only that one; columns of waivers come with the first waived finding."""
    verdicts, uses = waive(judged(PEOPLE, LAW), Waivers("w.xlsx", (WAIVER,), (PLACE,)))
    found = check(verdicts, uses=uses)
    told = {(r["person"]["full_name"], r["requirement"]): (r["verdict"], r["waiver"]) for r in found.findings}
    assert told == {
        ("Lê An", "it"): ("waived", BY),
        ("Lê An", "political-theory"): ("gap", None),
        ("Lý Mai", "it"): ("gap", None),
    }
    columns = [[c.id for c in t.columns] for t in found.tables if t.id == "findings"]
    waiver = ["waiver_document", "waiver_owner", "waiver_to", "waiver_reason"]
    assert columns == [[*(c.id for c in FINDING_COLUMNS[:-1]), *waiver, "place"]]


def test_gaps_before_and_after() -> None:
    """Three gaps, of which one is waived; nothing is said where there are no waivers."""
    verdicts, uses = waive(judged(PEOPLE, LAW), Waivers("w.xlsx", (WAIVER,), (PLACE,)))
    found = check(verdicts, uses=uses)
    assert (found.counts["gap"], found.counts["waived"], found.counts["gap_before_waivers"]) == (2, 1, 3)
    facts = {fact.key: fact.values for fact in found.summary}
    assert facts["before_waivers"] == {"before": 3, "after": 2, "waivers": 1}
    without = check(judged(PEOPLE, LAW))
    assert "before_waivers" not in {fact.key for fact in without.summary}
    assert (without.counts["gap"], without.counts["gap_before_waivers"]) == (3, 3)


def test_every_waiver_is_listed() -> None:
    """Whom it names, how it stands on 15 June 2024, what it covers, and where it is written."""
    verdicts, uses = waive(judged(PEOPLE, LAW), Waivers("w.xlsx", (WAIVER,), (PLACE,)))
    table = next(t for t in check(verdicts, uses=uses).tables if t.id == "waivers")
    assert list(table.records) == [
        {
            "full_name": "Lê An",
            "birth_year": None,
            "unit": None,
            "positions": None,
            "requirement": "it",
            **BY,
            "state": "in_force",
            "covers": 1,
            "days_left": 15,
        }
    ]
    # what no waiver says has no column
    assert {"birth_year", "unit", "position"}.isdisjoint(column.id for column in table.columns)
