"""What a scheduled script relies on: ``--fail-on`` decides between 0 and 1, the same in every format."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Runs
from .office import HAS_A_GAP, HAS_TIME, IS_UNKNOWN, MEETS_ALL, NEEDS_A_LOOK, NO_POST, roster

PEOPLE = {
    "meets all": (MEETS_ALL,),
    "has time": (MEETS_ALL, HAS_TIME),
    "unknown": (MEETS_ALL, IS_UNKNOWN),
    "no standard": (MEETS_ALL, NO_POST),
    "manual": (MEETS_ALL, NEEDS_A_LOOK),
    "gap": (MEETS_ALL, HAS_A_GAP),
}
# each watches what those before it watch; time that the law gives is watched by none
WATCHED = {
    "never": set(),
    "gap": {"gap"},
    "unknown": {"gap", "unknown", "no standard"},
    "manual": {"gap", "unknown", "no standard", "manual"},
}


@pytest.mark.parametrize("fail_on", WATCHED)
@pytest.mark.parametrize("people", PEOPLE)
def test_what_is_watched(people: str, fail_on: str, door: Runs, tmp_path: Path) -> None:
    """1 when something watched was found, 0 otherwise."""
    answer = door("check", roster(tmp_path, *PEOPLE[people]), "--fail-on", fail_on)
    assert answer.code == int(people in WATCHED[fail_on])


@pytest.mark.parametrize("people", PEOPLE)
def test_check_watches_gaps_unless_told_otherwise(people: str, door: Runs, tmp_path: Path) -> None:
    """The default of ``check``."""
    assert door("check", roster(tmp_path, *PEOPLE[people])).code == int(people == "gap")


def test_needs_and_inspect_watch_nothing(door: Runs, tmp_path: Path) -> None:
    """A need is the result of ``needs``, not its failure."""
    people = roster(tmp_path, HAS_A_GAP)
    assert door("needs", people, "--year", "2023").code == 0
    assert door("inspect", people).code == 0
    assert door("needs", people, "--year", "2023", "--fail-on", "gap").code == 1


@pytest.mark.parametrize("name", ["terminal", "plain", "json", "jsonl", "csv"])
def test_the_code_is_the_same_in_every_format(name: str, door: Runs, tmp_path: Path) -> None:
    """Only the words differ."""
    assert door("check", roster(tmp_path, HAS_A_GAP), "--format", name).code == 1
    assert door("check", roster(tmp_path, MEETS_ALL), "--format", name).code == 0


def test_the_document_tells_the_code(door: Runs, tmp_path: Path) -> None:
    """``exit`` is what the process returned."""
    answer = door("check", roster(tmp_path, HAS_A_GAP), "--format", "json")
    assert answer.document["exit"] == {"code": 1, "meaning": "found"}
    assert answer.code == 1
