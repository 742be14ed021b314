"""A requirement without a person: purpose, every version, examples made from the demand, the ways out."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pydantic import TypeAdapter

from cadre_audit.analyses.explain_case import Law
from cadre_audit.analyses.explain_law import examples_of, purpose_of, requirement_explained
from cadre_audit.standards.courses import load
from cadre_audit.standards.load import Book
from cadre_audit.standards.model import Requirement
from tests.judge.laws import CLERK, EVERY_KIND, book, level, requirement, standard, version
from tests.judge.people import SHIPPED


def law(day: str, of: Book = SHIPPED) -> Law:
    """A book on a day."""
    return Law(of, date.fromisoformat(day), load())


def examples(given: dict[str, Any]) -> list[tuple[str, Any]]:
    """Verdict and value of each example."""
    made = TypeAdapter(Requirement).validate_python(given)
    return [(one["verdict"], one["value"]) for one in examples_of(made, None)]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (level("professional_level", "bachelor"), [("met", "bachelor"), ("gap", "college"), ("unknown", None)]),
        (level("general_education", "primary"), [("met", "primary"), ("unknown", None)]),
        (requirement("age", at="today", minimum=18), [("met", 18), ("gap", 17), ("unknown", None)]),
        (requirement("age", at="today", maximum=35), [("met", 35), ("gap", 36), ("unknown", None)]),
        (requirement("months_left", at="today", at_least=60), [("met", 60), ("gap", 59), ("unknown", None)]),
        (requirement("major", any_of=["luật"]), [("met", "luật"), ("gap", "nông nghiệp"), ("unknown", None)]),
        (requirement("major", any_of=["nông nghiệp"]), [("met", "nông nghiệp"), ("gap", "văn hóa"), ("unknown", None)]),
        (requirement("holds", field="foreign_language", any_of=["Anh văn"]), [("met", "Anh văn"), ("unknown", None)]),
        (requirement("party_member"), [("met", True), ("gap", False), ("unknown", None)]),
        (requirement("hours", at_least=40), [("unknown", None)]),
        (requirement("manual", text={"vi": "a", "en": "a"}), [("manual", None)]),
    ],
)
def test_examples_are_made_from_the_demand(given: dict[str, Any], expected: list[tuple[str, Any]]) -> None:
    """The lowest that is enough, the highest that is not, and nothing said."""
    assert examples(given) == expected


def test_every_shipped_requirement_has_a_purpose_in_both_languages() -> None:
    """An office's own has none."""
    ids = {r.id for s in SHIPPED.standards for v in s.versions for r in v.requirements}
    assert {name for name in ids if set(purpose_of(name) or ()) != {"vi", "en"}} == set()
    assert purpose_of("an-office-rule") is None


def test_every_version_is_told_with_its_days_and_whether_it_is_in_force() -> None:
    """The minimum age of commune civil servants stands in all versions since 2012, in 2023 in the fourth."""
    found = requirement_explained(law("2023-09-15"), "min-age", None)
    commune = [one for one in found["demands"] if one["standard"] == "vn-commune-civil-servant"]
    told = [(one["version"], one["effective_from"], one["effective_to"], one["in_force"]) for one in commune]
    assert told == [
        ("CC-2012", "2012-12-15", "2019-12-24", False),
        ("CC-2019", "2019-12-25", "2022-05-22", False),
        ("CC-2022", "2022-05-23", "2023-07-31", False),
        ("CC-2023", "2023-08-01", "2025-06-30", True),
        ("CC-2025", "2025-07-01", None, False),
    ]
    assert found["fix"] == []
    assert found["waive"] == {"requirement": "min-age"}


def test_special_law_is_not_in_force_where_its_base_is_silent() -> None:
    """The special law has no end, but the standard that it supplements ended on 30 June 2025."""
    base = standard("office", (CLERK,), version(level("it", "basic"), last="2025-06-30"))
    special = standard("special", (CLERK,), version(requirement("party_member")), supplements="office")
    told = [
        requirement_explained(law(day, Book((base, special))), "party-member", None)["demands"]
        for day in ("2025-06-30", "2025-07-01")
    ]
    assert [[one["in_force"] for one in demands] for demands in told] == [[True], [False]]


def test_of_a_post_only_its_own_demand_of_the_day_is_told() -> None:
    """A justice officer has the demand of the special law in place of that of the base standard."""
    found = requirement_explained(law("2023-09-15"), "professional-level", "justice_civil_status")
    assert [(one["version"], one["required"], one["overrides"]) for one in found["demands"]] == [
        ("HT-2023", "intermediate", "professional-level")
    ]
    assert [one["course"] for one in found["fix"]] == ["legal-intermediate"]
    assert (found["position"], found["examples"], found["waive"]) == ("justice_civil_status", [], None)


def test_every_kind_can_be_explained() -> None:
    """None of the kinds that the law may have is left out."""
    names = {r.id for s in EVERY_KIND.standards for v in s.versions for r in v.requirements}
    for name in names:
        assert requirement_explained(law("2024-06-15", EVERY_KIND), name, None)["demands"], name


def test_examples_are_of_the_law_of_the_day() -> None:
    """Intermediate training was enough until 24 December 2019."""
    own = book(level("it", "basic"))
    found = requirement_explained(law("2024-06-15", own), "it", None)["examples"]
    assert [(one["verdict"], one["field"], one["value"]) for one in found] == [
        ("met", "it", "basic"), ("gap", "it", "none"), ("unknown", "it", None),
    ]  # fmt: skip
