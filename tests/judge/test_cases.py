"""Every dated case of ``tests/cases`` is judged as the law says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cadre_audit.data_files import read_yaml

from .people import judged, shipped_law, verdict_of

CASES = Path(__file__).resolve().parents[1] / "cases"
FILES = sorted(CASES.glob("*/*/*.yaml"))


def cases() -> list[Any]:
    """One parameter for every person: the day, the person, the verdicts expected."""
    return [
        pytest.param(
            path.parent.name, person, id=f"{path.parent.parent.name}/{path.parent.name}/{path.stem}: {person['case']}"
        )
        for path in FILES
        for person in read_yaml(path).data["people"]
    ]


@pytest.mark.parametrize(("day", "person"), cases())
def test_a_case_is_judged_as_expected(day: str, person: dict[str, Any]) -> None:
    """Every verdict that the case names, judged alone by the shipped law of its day."""
    verdicts = judged([person], shipped_law(day))
    found = {requirement: verdict_of(verdicts, 0, requirement) for requirement in person["expected"]}
    assert person["expected"] == found, person["why"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: "/".join(path.parts[-3:]))
def test_the_people_of_a_file_are_judged_alike_together(path: Path) -> None:
    """One roster of all of them gives the same verdicts."""
    people = read_yaml(path).data["people"]
    verdicts = judged(people, shipped_law(path.parent.name))
    for i, person in enumerate(people):
        found = {requirement: verdict_of(verdicts, i, requirement) for requirement in person["expected"]}
        assert person["expected"] == found, person["case"]
