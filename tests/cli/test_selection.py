"""Part of the people, part of the requirements."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Runs
from .office import EVERYBODY, NAMES, roster


@pytest.fixture
def people(tmp_path: Path) -> Path:
    """Five people of two communes."""
    return roster(tmp_path, *EVERYBODY)


@pytest.mark.parametrize("name", ["Xã An Bình", "xã an bình", "UBND xã An Bình", "An Bình", "an binh"])
def test_one_unit(name: str, people: Path, door: Runs) -> None:
    """However its name is written."""
    document = door("check", people, "--unit", name, "--format", "json").document
    assert (document["counts"]["people"], document["counts"]["units"]) == (2, 1)
    assert {finding["person"]["unit"] for finding in document["findings"]} == {"Xã An Bình"}


def test_several_units(people: Path, door: Runs) -> None:
    """The flag may be repeated."""
    counts = door("check", people, "--unit", "An Bình", "--unit", "Hòa Lạc", "--format", "json").document["counts"]
    assert (counts["people"], counts["units"]) == (5, 2)


@pytest.mark.parametrize("verb", [("inspect",), ("needs", "--year", "2023")], ids=" ".join)
def test_units_of_other_commands(verb: tuple[str, ...], people: Path, door: Runs) -> None:
    """The flag means the same everywhere."""
    assert door(*verb, people, "--unit", "An Bình", "--format", "json").document["counts"]["people"] == 2


def requirements(door: Runs, *arguments: object) -> set[str]:
    """The requirements that a check speaks of."""
    document = door("check", *arguments, "--all", "--format", "json").document
    assert document["counts"]["requirements"] == len({finding["requirement"] for finding in document["findings"]})
    return {finding["requirement"] for finding in document["findings"]}


def test_select(people: Path, door: Runs) -> None:
    """Only these, given one by one or parted by commas."""
    wanted = {"professional-level", "min-age"}
    assert requirements(door, people, "--select", "professional-level,min-age") == wanted
    assert requirements(door, people, "--select", "professional-level", "--select", "min-age") == wanted


def test_ignore(people: Path, door: Runs) -> None:
    """All but these; what is selected and ignored is ignored."""
    everything = requirements(door, people)
    assert {"professional-level", "civil-status-training"} <= everything
    assert requirements(door, people, "--ignore", "professional-level") == everything - {"professional-level"}
    both = ("--select", "professional-level,min-age", "--ignore", "min-age")
    assert requirements(door, people, *both) == {"professional-level"}


def test_a_narrower_check_gives_the_same_verdicts(people: Path, door: Runs) -> None:
    """Leaving something out changes nothing in what stays."""
    whole = door("check", people, "--format", "json").document["findings"]
    part = door("check", people, "--select", "professional-level", "--format", "json").document["findings"]
    assert part
    assert part == [finding for finding in whole if finding["requirement"] == "professional-level"]


def test_the_names_of_the_office_are_distinct() -> None:
    """The other tests look for these names in logs and reports."""
    assert len({name for name in NAMES for person in EVERYBODY if name in person.split(";")[0]}) == len(EVERYBODY)
