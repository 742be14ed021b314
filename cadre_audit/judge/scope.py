"""Whom a requirement binds: kind, unit, area, sex, ethnic group, and since when somebody serves."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from cadre_audit.judge.demands import Demand
from cadre_audit.judge.facts import Facts, Span, Whole, listed_on, served_since, ymd_of
from cadre_audit.standards.model import Scope
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.load import vocabulary
from cadre_audit.vocabulary.units import unit_level

Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Fit:
    """Of every person: certainly inside the scope, certainly outside; neither when the file does not tell."""

    inside: Mask
    outside: Mask


def fit(scope: Scope, area: frozenset[str], facts: Facts) -> Fit:
    """Who of a stretch fits a scope, all of whose conditions have to hold.

    Args:
        scope: the conditions.
        area: the area classes of the units of these people.
        facts: the people.
    """
    stretch = slice(facts.begin, facts.end)
    roster = facts.roster
    found: list[Fit] = []
    if scope.kind:
        ranks = vocabulary().ladders["kind"].rank
        found.append(_one_of(roster.kind[stretch], [ranks[kind] for kind in scope.kind]))
    if scope.sex:
        found.append(_one_of(roster.sex[stretch], [vocabulary().ladders["sex"].rank[scope.sex]]))
    if scope.ethnic_minority is not None:
        found.append(_one_of(facts.flag("ethnic_minority"), [int(scope.ethnic_minority)]))
    if scope.unit_level:
        found.append(_of_level(facts, scope.unit_level))
    if scope.area:
        fits = not area.isdisjoint(scope.area)
        found.append(Fit(np.full(len(facts), fits), np.full(len(facts), not fits)))
    if scope.in_post_before or scope.in_post_from:
        since, listed = served_since(roster, stretch), facts.once(listed_on, lambda: listed_on(roster))[stretch]
        if scope.in_post_before:
            found.append(served_before(since, listed, ymd_of(scope.in_post_before)))
        if scope.in_post_from:
            earlier = served_before(since, listed, ymd_of(scope.in_post_from))
            found.append(Fit(earlier.outside, earlier.inside))
    inside, outside = np.ones(len(facts), bool), np.zeros(len(facts), bool)
    for one in found:
        inside &= one.inside
        outside |= one.outside
    return Fit(inside, outside)


def is_outside(demand: Demand, roster: Roster, person: int) -> bool:
    """Whether the scope of a demand certainly leaves one person out."""
    scope = demand.requirement.scope
    # the day plays no part in any scope
    return scope is not None and bool(fit(scope, demand.area, Facts(roster, person, person + 1, 0)).outside[0])


def _one_of(codes: npt.NDArray[np.int8], wanted: list[int]) -> Fit:
    """Codes among those wanted; -1 is not said."""
    inside = np.isin(codes, wanted)
    return Fit(inside, ~inside & (codes >= 0))


def _of_level(facts: Facts, wanted: tuple[str, ...]) -> Fit:
    """People whose unit's own name tells one of these levels."""
    inside, outside = facts.once(wanted, lambda: _units_of_level(facts.roster, wanted))
    unit = facts.roster.unit[facts.begin : facts.end]
    return Fit(inside[unit], outside[unit])


def _units_of_level(roster: Roster, wanted: tuple[str, ...]) -> tuple[Mask, Mask]:
    """The units of these levels, and those of others; the last entry is that of having no unit."""
    levels = [unit_level(name) for name in roster.units]
    inside = np.array([*(level in wanted for level in levels), False])
    outside = np.array([*(level is not None and level not in wanted for level in levels), False])
    return inside, outside


def served_before(since: Span, listed: Whole, before: int) -> Fit:
    """Of people: who certainly served before a day, and who certainly did not.

    Args:
        since: the days on which each can have begun to serve.
        listed: the day for which the list is made in which each stands, 0 where it says none.
        before: yyyymmdd.
    """
    certainly = (since.last > 0) & (since.last < before)
    # whoever stands in a list of an earlier day served that day
    by_list = (listed > 0) & (listed < before) & (since.first < before)
    return Fit(certainly | by_list, since.first >= before)
