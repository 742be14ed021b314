"""Every dated case of ``tests/cases`` is judged as the law says."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cadre_audit.data_files import read_yaml
from cadre_audit.standards.in_force import InForce, in_force

from .people import SHIPPED, judged, verdict_of

CASES = Path(__file__).resolve().parents[1] / "cases"
FILES = sorted(CASES.glob("*/*/*.yaml"))


def law_of(path: Path) -> InForce:
    """The shipped law on the day of a file, for the purpose that it names, with what it switches on."""
    data = read_yaml(path).data
    purposes, enabled = (data.get("purpose", "post"),), data.get("enable", ())
    return in_force(SHIPPED, date.fromisoformat(path.parent.name), purposes=purposes, enabled=enabled)


def people_of(path: Path) -> list[dict[str, Any]]:
    """The people of a file; what a level column holds word for word stands beside the level."""
    return [person | _typed(person) for person in read_yaml(path).data["people"]]


def _typed(person: Mapping[str, Any]) -> dict[str, str]:
    return {f"{field}_raw": text for field, text in person.get("typed", {}).items()}


def cases() -> list[Any]:
    """One parameter for every person: the file, the person with the verdicts expected."""
    return [
        pytest.param(path, person, id=f"{path.parent.parent.name}/{path.parent.name}/{path.stem}: {person['case']}")
        for path in FILES
        for person in people_of(path)
    ]


@pytest.mark.parametrize(("path", "person"), cases())
def test_a_case_is_judged_as_expected(path: Path, person: dict[str, Any]) -> None:
    """Every verdict that the case names, judged alone by the shipped law of its day."""
    verdicts = judged([person], law_of(path))
    found = {requirement: verdict_of(verdicts, 0, requirement) for requirement in person["expected"]}
    assert person["expected"] == found, person["why"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: "/".join(path.parts[-3:]))
def test_the_people_of_a_file_are_judged_alike_together(path: Path) -> None:
    """One roster of all of them gives the same verdicts."""
    people = people_of(path)
    verdicts = judged(people, law_of(path))
    for i, person in enumerate(people):
        found = {requirement: verdict_of(verdicts, i, requirement) for requirement in person["expected"]}
        assert person["expected"] == found, person["case"]
