"""Which of two requirements of one id asks more, where they can be compared at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Literal

from cadre_audit.standards.model import (
    AgeWindow,
    HoldsAnyOf,
    HoldsCertificates,
    HoursPerYear,
    LevelAtLeast,
    MajorIn,
    MonthsLeft,
    Requirement,
)  # fmt: skip
from cadre_audit.vocabulary.load import vocabulary

Direction = Literal["raised", "lowered", "changed", ""]
# what is told beside the demand, or says nothing of it
_BESIDE = {
    "id", "title", "article", "document", "status", "positions", "overrides", "enabled", "closes_with", "grace", "note",
    "ease",
}  # fmt: skip
_MEASURED = {"at_least", "minimum", "maximum", "any_of", "count"}


def direction(old: Requirement, new: Requirement) -> Direction:
    """Whether the demand itself was raised, lowered, changed in another way, or not at all (empty).

    Easing, grace and sources are not the demand: they are compared apart from it.
    """
    if _demand(old) == _demand(new):
        return ""
    comparable = old.kind == new.kind and _demand(old, _MEASURED) == _demand(new, _MEASURED)
    signs = {sign for sign in _signs(old, new) if sign} if comparable else set()
    if signs == {1}:
        return "raised"
    return "lowered" if signs == {-1} else "changed"


def _demand(requirement: Requirement, without: set[str] | frozenset[str] = frozenset()) -> dict[str, Any]:
    return requirement.model_dump(exclude=_BESIDE | without)


def _signs(old: Requirement, new: Requirement) -> Iterator[int]:
    """1 for each measure that asks more than before, -1 for each that asks less, 0 for none."""
    if isinstance(old, LevelAtLeast) and isinstance(new, LevelAtLeast):
        rank = vocabulary().ladders[old.field].rank
        # a level that no ladder has is a fault of its own
        if {old.at_least, new.at_least} <= set(rank):
            yield _sign(rank[new.at_least] - rank[old.at_least])
    elif isinstance(old, MonthsLeft | HoursPerYear) and isinstance(new, MonthsLeft | HoursPerYear):
        yield _sign(new.at_least - old.at_least)
    elif isinstance(old, AgeWindow) and isinstance(new, AgeWindow):
        yield _sign((new.minimum or 0) - (old.minimum or 0))
        yield _sign(_highest(old) - _highest(new))
    elif isinstance(old, MajorIn | HoldsAnyOf) and isinstance(new, MajorIn | HoldsAnyOf):
        yield _fewer(old.any_of, new.any_of)
    elif isinstance(old, HoldsCertificates) and isinstance(new, HoldsCertificates):
        yield from _pools(old, new)


def _pools(old: HoldsCertificates, new: HoldsCertificates) -> Iterator[int]:
    """Of two pools of which none holds the other nobody can say which asks more."""
    if set(old.any_of) <= set(new.any_of) or set(new.any_of) <= set(old.any_of):
        yield from (_sign(new.count - old.count), _fewer(old.any_of, new.any_of))


def _fewer(old: Sequence[str], new: Sequence[str]) -> int:
    """1 when fewer are enough than before, which asks more; -1 when more are."""
    before, after = set(old), set(new)
    return 1 if after < before else -1 if after > before else 0


def _highest(requirement: AgeWindow) -> int:
    return 200 if requirement.maximum is None else requirement.maximum


def _sign(difference: int) -> int:
    return (difference > 0) - (difference < 0)
