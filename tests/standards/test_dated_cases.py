"""The dated cases are well formed, and leave no requirement of any version untested.

Their verdicts are tested where people are judged; here only that nothing was forgotten.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from cadre_audit.data_files import read_yaml
from cadre_audit.standards.in_force import version_on
from cadre_audit.standards.load import load
from cadre_audit.standards.model import AgeWindow, LevelAtLeast, MajorIn, Requirement, Standard

from .known import LEVELS, POSITIONS, TESTS

CASES = TESTS / "cases"
FILES = sorted(CASES.glob("*/*/*.yaml"))
VERDICTS = {"no_standard", "not_required", "met", "gap", "grace", "waived", "unknown", "manual"}
DATES = {"birth_date", "recruited_on", "appointed_on"}
FACTS = {"sex", "area", "major", "party_member", "kind", "unit", "ethnic_minority", "rank", "typed", "evaluation"}
LANGUAGES = {"foreign_language", "ethnic_language"}
FIELDS = {"case", "position_code", "expected", "why", *FACTS, *LANGUAGES, *DATES, *LEVELS}
PURPOSES = {"post", "duty", "nomination", "succession", "appointment"}
AREAS = {"mountain", "highland", "border", "island", "island_commune", "deep", "remote", "minority", "hardship"}
SHIPPED = load()
IDS = {requirement.id for one in SHIPPED.standards for each in one.versions for requirement in each.requirements}


def people_of(path: Path) -> list[dict[str, Any]]:
    """The people of one file."""
    people: list[dict[str, Any]] = read_yaml(path).data["people"]
    return people


@pytest.mark.parametrize("path", FILES, ids=lambda path: "/".join(path.parts[-3:]))
def test_a_file_is_well_formed(path: Path) -> None:
    """Known fields, codes, requirements and verdicts; a source and a reason for everybody."""
    data = read_yaml(path).data
    assert {"source", "people"} <= set(data) <= {"source", "people", "purpose", "enable"}
    assert data.get("purpose", "post") in PURPOSES
    assert set(data.get("enable", ())) <= IDS
    assert len({person["case"] for person in data["people"]}) == len(data["people"])
    date.fromisoformat(path.parent.name)
    assert SHIPPED.standard(path.parent.parent.name).purpose == data.get("purpose", "post")
    for person in data["people"]:
        assert set(person) <= FIELDS, person["case"]
        assert person["why"].endswith("."), person["case"]
        assert person["position_code"] in POSITIONS
        assert person.get("sex") in (None, "male", "female")
        assert set(person.get("area", ())) <= AREAS
        assert set(person.get("typed", ())) <= set(LEVELS), person["case"]
        assert set(person["expected"]) <= IDS, person["case"]
        assert set(person["expected"].values()) <= VERDICTS, person["case"]
        assert all(person[ladder] in codes for ladder, codes in LEVELS.items() if ladder in person), person["case"]
        assert all(
            date.fromisoformat(person[day]) <= date.fromisoformat(path.parent.name) for day in DATES & set(person)
        )


def seen(standard: Standard) -> dict[tuple[str, str], set[str]]:
    """The verdicts that the cases of a standard expect, by version and requirement; ``eased`` for who needs easing."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for path in (CASES / standard.id).glob("*/*.yaml"):
        version = version_on(standard, date.fromisoformat(path.parent.name))
        if version is None:
            continue
        for person in people_of(path):
            for id, verdict in person["expected"].items():
                eased = {"eased"} if "area" in person and verdict in ("met", "manual") else set()
                found[version.label, id] |= {verdict, *eased}
    return found


def needed(requirement: Requirement) -> set[str]:
    """The verdicts that a requirement can have, apart from what depends on waivers."""
    if requirement.kind == "manual":
        return {"manual"}
    if requirement.kind == "hours":
        # a roster holds no hours of training
        return {"unknown", *({"not_required"} if requirement.scope else ())}
    if isinstance(requirement, MajorIn) and requirement.unlisted == "manual":
        return {"met", "manual", "unknown"}
    grace = {"grace"} if requirement.grace else set()
    eased = {"eased"} if isinstance(requirement, LevelAtLeast | AgeWindow) and requirement.ease else set()
    scoped = {"not_required"} if requirement.scope else set()
    return {"met", "gap", "unknown"} | grace | eased | scoped


@pytest.mark.parametrize("standard", SHIPPED.standards, ids=lambda standard: standard.id)
def test_every_requirement_of_every_version_has_its_cases(standard: Standard) -> None:
    """Met, gap and blank for each, with grace and easing where the law gives them."""
    found = seen(standard)
    missing = {
        (version.label, requirement.id): sorted(needed(requirement) - found[version.label, requirement.id])
        for version in standard.versions
        for requirement in version.requirements
    }
    assert {key: verdicts for key, verdicts in missing.items() if verdicts} == {}


def test_every_change_has_the_day_before_and_the_day() -> None:
    """All change dates of the book, whichever standard's folder holds the cases."""
    days = {path.parent.name for path in FILES}
    for standard in SHIPPED.standards:
        for version in standard.versions:
            first = version.effective_from
            assert {first.isoformat(), (first - timedelta(days=1)).isoformat()} <= days, version.label
            if version.effective_to:
                after = version.effective_to + timedelta(days=1)
                assert {version.effective_to.isoformat(), after.isoformat()} <= days, version.label
