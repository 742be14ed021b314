"""Two lists of people side by side: what is certain whichever list comes first, and what is in doubt."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from cadre_audit.tables.identity import Why
from cadre_audit.tables.pairing import Paired, paired
from cadre_audit.tables.select import take

from .test_identity import AN, listed


def told(folder: Path, before: tuple[str, ...], after: tuple[str, ...]) -> Paired:
    """Two lists, held against each other both ways: the answer has to be the same."""
    one, other = listed(folder, *before), listed(folder, *after)
    found, back = paired(one, other), paired(other, one)
    assert found.people == back.people
    assert sorted(found.doubtful.tolist()) == sorted(back.doubtful.tolist())
    assert {(a, b) for a, b in _pairs(found)} == {(b, a) for a, b in _pairs(back)}
    return found


def _pairs(found: Paired) -> list[tuple[int, int]]:
    rows = enumerate(found.before.tolist())
    return [(i, j) for i, label in rows for j, other in enumerate(found.after.tolist()) if label == other]


@pytest.mark.parametrize(
    ("before", "after", "same", "doubtful"),
    [
        ((AN,), (AN,), [(0, 0)], 0),
        # moved to another unit, but the birthday is whole
        ((AN,), ("Lê Văn An;05/7/1979;Xã Khác;;",), [(0, 0)], 0),
        # a year and another unit are too little
        ((AN,), ("Lê Văn An;1979;Xã Khác;;",), [], 2),
        ((AN,), ("Lê Văn An;1980;Xã An Bình;;",), [], 0),
        ((AN,), ("Vũ Na;05/7/1979;Xã An Bình;;",), [], 0),
        # two fit one
        (("Lê Văn An;1979;Xã An Bình;;",), (AN, "Lê Văn An;06/8/1979;Xã An Bình;;"), [], 3),
        # the one with the number is meant, the namesake without a birthday stays in doubt
        (
            ("Lê Văn An;;Xã An Bình;001079000001;",),
            ("Lê Văn An;;Xã Khác;001079000001;", "Lê Văn An;;Xã An Bình;;"),
            [(0, 0)],
            1,
        ),
        # one number, two names: one of them is a slip
        (("Lê Văn An;;;001079000001;",), ("Lê Thị Bé;;;001079000001;",), [], 2),
        # two numbers are two people, whatever else agrees
        (("Lê Văn An;05/7/1979;;001079000001;",), ("Lê Văn An;05/7/1979;;001079000002;",), [], 0),
        # two districts of one name
        (("Lê Văn An;1979;xã A, huyện X;;",), ("Lê Văn An;1979;xã A, huyện Y;;",), [], 2),
        (("Lê Văn An;1979;xã A, huyện X;;",), ("Lê Văn An;1979;Xã A;;",), [(0, 0)], 0),
    ],
)
def test_who_is_who(
    tmp_path: Path, before: tuple[str, ...], after: tuple[str, ...], same: list[tuple[int, int]], doubtful: int
) -> None:
    """The rule of identity, the same in both directions."""
    found = told(tmp_path, before, after)
    assert (_pairs(found), int(found.doubtful.sum())) == (same, doubtful)


def test_a_doubt_names_who_may_be_meant(tmp_path: Path) -> None:
    """With the reason, on both sides."""
    found = told(tmp_path, (AN, "Vũ Na;1990;Xã Khác;;"), ("Lê Văn An;1979;Xã Khác;;",))
    for doubt in found.doubts:
        assert (doubt.rows.tolist(), doubt.near.tolist(), [Why(why) for why in doubt.why.tolist()]) == (
            [0], [0], [Why.TOO_LITTLE],
        )  # fmt: skip


def test_rows_of_one_person_are_one(tmp_path: Path) -> None:
    """Who stands twice with one birthday, in two units, is one person on that side."""
    found = told(tmp_path, (AN, "Lê Văn An;05/7/1979;Xã Khác;;"), (AN,))
    assert (found.people, found.before.tolist(), found.after.tolist()) == (1, [0, 0], [0])


def test_empty_lists(tmp_path: Path) -> None:
    """Nobody is nobody."""
    nobody = take(listed(tmp_path, AN), np.empty(0, np.intp))
    found = paired(nobody, listed(tmp_path, AN))
    assert (found.people, found.before.tolist(), found.after.tolist()) == (1, [], [0])


def test_a_list_and_itself(tmp_path: Path) -> None:
    """Even two people of one name without a birthday are who they are."""
    own = listed(tmp_path, "Lê Văn An;;;;", "Lê Văn An;;;;")
    found = paired(own, own)
    assert (found.before.tolist(), found.after.tolist(), found.doubtful.any()) == ([0, 1], [0, 1], False)
