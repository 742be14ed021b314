"""Heads in lists of turns: who is one person, who is another, and who cannot be told apart."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from cadre_audit.analyses.results_heads import Heads, People, cannot_be_told_apart, heads_of
from tests.tables.lists import TURNS, read, turn, written


def people(folder: Path, *births: str, name: str = "Lý Thị Mận") -> People:
    """Turns of one name with these births."""
    return People.of(read(written(folder, TURNS, *(turn(name, born) for born in births))).turns)


@pytest.mark.parametrize(
    ("births", "expected"),
    [
        (("05/7/1979",), Heads(1, 1)),
        (("05/7/1979", "5/7/1979"), Heads(1, 1)),
        (("05/7/1979", "06/7/1979"), Heads(2, 2)),
        # a year alone is the birth date of lists that give no more
        (("1979", "1979"), Heads(1, 1)),
        (("1979", "1980"), Heads(2, 2)),
        # a year beside a date of that year, or nothing at all, may be anybody of that name
        (("05/7/1979", "1979"), Heads(1, 2)),
        (("05/7/1979", "1980"), Heads(2, 2)),
        (("05/7/1979", ""), Heads(1, 2)),
        (("", ""), Heads(1, 2)),
        (("", "", "1979"), Heads(1, 3)),
        (("",), Heads(1, 1)),
        (("7/1979", "05/7/1979", "1979"), Heads(1, 3)),
    ],
)
def test_one_name_and_one_birth_are_one_head(births: tuple[str, ...], expected: Heads, tmp_path: Path) -> None:
    """Counted by hand: at least, and at most."""
    assert heads_of(people(tmp_path, *births)) == expected


def test_tone_marks_part_people_and_capitals_do_not(tmp_path: Path) -> None:
    """Hòa and Hoà are one, Hoa is another."""
    rows = (turn("Vi Thị Hòa", "1980"), turn("VI THỊ HOÀ", "1980"), turn("Vi Thị Hoa", "1980"))
    assert heads_of(People.of(read(written(tmp_path, TURNS, *rows)).turns)) == Heads(2, 2)


def test_who_cannot_be_told_apart_is_listed(tmp_path: Path) -> None:
    """One name of two; the other has a birth date in both rows."""
    rows = (turn("Vi Thị Hòa", ""), turn("Lý A Sinh", "1980"), turn("Vi Thị Hòa", ""), turn("Lý A Sinh", "1980"))
    found = cannot_be_told_apart(People.of(read(written(tmp_path, TURNS, *rows)).turns))
    assert [(own.tolist(), heads) for own, heads in found] == [([0, 2], Heads(1, 2))]


def test_nobody_is_no_head(tmp_path: Path) -> None:
    """A period without turns has no people."""
    assert heads_of(people(tmp_path, "1979").at(np.empty(0, np.intp))) == Heads(0, 0)
