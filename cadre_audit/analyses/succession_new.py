"""Who is new in a plan against an earlier list, and who of them misses what the office itself asks of new entries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from cadre_audit.analyses.succession import Reviewed, who_of
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.load import vocabulary


def new_entries(
    plans: Sequence[Reviewed],
    earlier: frozenset[object],
    keys: Mapping[int, object],
    roster: Roster,
    asked: Mapping[str, str],
) -> list[dict[str, Any]]:
    """Every person who is new, each once, with what is held of the levels that the office asks for.

    Args:
        plans: the plans of the list under review.
        earlier: who stood in the earlier list.
        keys: place in ``plans`` → who that is, by the same keys.
        roster: the people.
        asked: field → the lowest level that the office takes.
    """  # fmt: skip
    told: dict[object, dict[str, Any]] = {}
    for i, one in enumerate(plans):
        who = keys[i]
        if who in earlier or who in told:
            continue
        told[who] = {"person": who_of(one, roster), "position": one.plan.post, **_held(one.plan.person, roster, asked)}
    return list(told.values())


def _held(person: int, roster: Roster, asked: Mapping[str, str]) -> dict[str, Any]:
    """Whether everything that is asked is held: no as soon as something is short, not known where a cell is blank."""
    short, blank = [], []
    for field, level in asked.items():
        rank = int(roster.level[field][person]) if person >= 0 else -1
        if rank < 0:
            blank.append(field)
        elif rank < vocabulary().ladders[field].rank[level]:
            short.append(field)
    state = None if not asked else "short" if short else "unknown" if blank else "meets"
    levels = {field: _level(roster, field, person) for field in ("professional_level", "political_theory")}
    return {"state": state, "short": short, "blank": blank, **levels}


def _level(roster: Roster, field: str, person: int) -> str | None:
    rank = int(roster.level[field][person]) if person >= 0 else -1
    return vocabulary().ladders[field].codes[rank] if rank >= 0 else None
