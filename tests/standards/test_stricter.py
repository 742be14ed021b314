"""Which of two pools of certificates asks more."""

from __future__ import annotations

import pytest

from cadre_audit.standards.model import HoldsCertificates
from cadre_audit.standards.stricter import direction


def pool(count: int, *any_of: str) -> HoldsCertificates:
    """So many of these certificates."""
    given = {"id": "skills", "kind": "certificates", "any_of": any_of, "count": count, "article": "B.3"}
    return HoldsCertificates.model_validate({**given, "status": "verified"})


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (pool(1, "a", "b", "c"), pool(2, "a", "b", "c"), "raised"),
        (pool(2, "a", "b", "c"), pool(1, "a", "b", "c"), "lowered"),
        # fewer that are enough ask more
        (pool(1, "a", "b", "c"), pool(1, "a", "b"), "raised"),
        (pool(1, "a", "b"), pool(1, "a", "b", "c"), "lowered"),
        # two of a larger pool may be harder or easier than one of a smaller
        (pool(1, "a", "b"), pool(2, "a", "b", "c"), "changed"),
        (pool(1, "a", "b"), pool(2, "b", "c"), "changed"),
        (pool(1, "a", "b"), pool(1, "a", "b"), ""),
    ],
)
def test_a_pool_is_compared_by_how_many_and_by_which(
    old: HoldsCertificates, new: HoldsCertificates, expected: str
) -> None:
    """Only where one pool holds the other."""
    assert direction(old, new) == expected
