"""The structure of a plan: women, young and minority people and three age bands, each of how many it is told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import numpy as np

from cadre_audit.judge.facts import span_of, years_between, ymd_of
from cadre_audit.standards.retirement import FEMALE
from cadre_audit.standards.succession_rules import PlanRules
from cadre_audit.tables.roster import Roster

YOUNG_UNDER = 40
"""Of 50-QĐ/TW at provinces and districts; communes follow their province, and an office may set its own."""
_BANDS = (("band_under_40", 0, 39), ("band_40_to_50", 40, 50), ("band_over_50", 51, 200))


def shares(
    people: Sequence[int], roster: Roster, day: date, rules: PlanRules | None, young_under: int | None
) -> list[dict[str, Any]]:
    """The share of each group among these people of the roster; who is not told of counts in no group.

    Args:
        people: the people of the plan, each once.
        roster: the people.
        day: the day on which ages are counted.
        rules: the rule of the day.
        young_under: the office's own age of the young.
    """
    rows = np.array(people, np.intp)
    sex, minority = roster.sex[rows], roster.flag["ethnic_minority"][rows]
    birth = span_of(roster.day["birth"], rows)
    oldest = np.where(birth.known, years_between(birth.first, ymd_of(day)), -1)
    youngest = np.where(birth.known, years_between(birth.last, ymd_of(day)), -1)
    named = {one.of: one for one in rules.shares} if rules else {}
    young = named.get("young")
    under = young_under or (young.under if young and young.under else YOUNG_UNDER)
    n = len(rows)

    def told(id: str, inside: Any, untold: Any, more: dict[str, Any]) -> dict[str, Any]:
        k, unknown = int(np.count_nonzero(inside)), int(np.count_nonzero(untold))
        return {"id": id, "share": {"k": k, "n": n}, "not_stated": unknown, "under": None, **_wanted(None), **more}

    def aged(low: int, high: int) -> tuple[Any, Any]:
        inside = (youngest >= low) & (oldest <= high) & (oldest >= 0)
        outside = (oldest >= 0) & ((oldest < low) | (youngest > high))
        return inside, ~inside & ~outside

    women = named.get("women")
    return [
        told("women", sex == FEMALE, sex < 0, _wanted(women, rules)),
        told("young", *aged(0, under - 1), {"under": under, **_wanted(young, rules)}),
        told("ethnic_minority", minority == 1, minority < 0, _wanted(named.get("ethnic_minority"), rules)),
        *(told(id, *aged(low, high), {}) for id, low, high in _BANDS),
    ]


def _wanted(one: Any, rules: PlanRules | None = None) -> dict[str, Any]:
    """The least share that the rule names, with its clause; nothing where it names none."""
    if one is None or rules is None:
        return {"wanted_percent": None, "source": None, "status": None}
    return {"wanted_percent": one.percent, "source": rules.source(one), "status": one.status}
