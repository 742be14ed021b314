"""Whether a post is higher than those held: only what the posts themselves tell."""

from __future__ import annotations

import pytest

from cadre_audit.analyses.moves import move_to


@pytest.mark.parametrize(
    ("target", "held", "move"),
    [
        ("division_head", ("division_head",), "same"),
        ("committee_deputy_chair", ("committee_chair",), "lower"),
        ("committee_chair", ("committee_deputy_chair",), "higher"),
        ("deputy_director", ("director",), "lower"),
        ("committee_chair", ("office_statistics",), "higher"),
        ("party_secretary", ("committee_chair",), "cannot_tell"),
        ("party_secretary", (), "cannot_tell"),
        # of two posts held the higher one counts
        ("committee_deputy_chair", ("party_deputy_secretary", "committee_chair"), "lower"),
    ],
)
def test_moves(target: str, held: tuple[str, ...], move: str) -> None:
    """The same post, a deputy and the other way round, a leader's post for who holds none; nothing else is told."""
    assert move_to(target, held) == move
