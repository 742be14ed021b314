"""The law compiled for one roster: which demand holds in which post and area, ready to be gathered by index."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from cadre_audit.standards.in_force import InForce, Rule
from cadre_audit.standards.model import AgeWindow, Ease, LevelAtLeast, MonthsLeft, Requirement

NO_STANDARD = -2
NOT_REQUIRED = -1


@dataclass(frozen=True, slots=True)
class Demand:
    """One rule as it holds in one kind of area.

    Attributes:
        rule: the rule, with its source.
        ease: the easing that the area gives, None where there is none.
    """

    rule: Rule
    ease: Ease | None = None

    @property
    def requirement(self) -> Requirement:
        """What the rule requires where nothing is eased."""
        return self.rule.requirement


@dataclass(frozen=True)
class Demands:
    """The demands of one day for the posts and areas that occur.

    A cell is one combination of a set of posts and a set of areas: ``post * len(areas) + area``.

    Attributes:
        law: where they come from.
        requirements: ids, one per column.
        areas: the distinct sets of area classes; index 0 is the empty set.
        posts: the distinct sets of posts.
        found: the distinct demands.
        table: by requirement and cell: index into ``found``, ``NOT_REQUIRED`` or ``NO_STANDARD``.
    """

    law: InForce
    requirements: tuple[str, ...]
    areas: Sequence[frozenset[str]]
    posts: Sequence[tuple[str, ...]]
    found: Sequence[Demand]
    table: npt.NDArray[np.int32]

    def at(self, requirement: int, cell: int) -> Demand | None:
        """The demand in this column and cell, None when nothing is demanded there."""
        index = self.table[requirement, cell]
        return None if index < 0 else self.found[index]


def compile_demands(
    law: InForce,
    posts: Sequence[tuple[str, ...]],
    areas: Sequence[frozenset[str]],
    ranks: Mapping[str, Mapping[str, int]],
) -> Demands:
    """The law of one day for these sets of posts and areas.

    Args:
        law: the rules by post.
        posts: the sets of posts that occur; whoever holds several has to meet the strictest demand of each kind.
        areas: the sets of area classes that occur.
        ranks: ladder field → code → rank.
    """
    column = {name: i for i, name in enumerate(law.requirements)}
    table = np.full((len(column), len(posts) * len(areas)), NOT_REQUIRED, np.int32)
    found: dict[tuple[int, int, str], int] = {}
    demands: list[Demand] = []
    for p, codes in enumerate(posts):
        rules = _strictest([rule for code in codes for rule in law.rules.get(code, ())], ranks)
        for a, area in enumerate(areas):
            cell = p * len(areas) + a
            if not rules:
                table[:, cell] = NO_STANDARD
            for rule in rules:
                ease = _ease(rule, area, ranks)
                key = (id(rule.requirement), id(ease), rule.document + rule.status)
                if key not in found:
                    found[key] = len(demands)
                    demands.append(Demand(rule, ease))
                table[column[rule.requirement.id], cell] = found[key]
    return Demands(law, law.requirements, areas, posts, demands, table)


def _strictest(rules: Sequence[Rule], ranks: Mapping[str, Mapping[str, int]]) -> list[Rule]:
    """One rule for each requirement; of several levels, ages or months the one that asks most."""
    chosen: dict[str, Rule] = {}
    for rule in rules:
        held = chosen.get(rule.requirement.id)
        if held is None or _strictness(rule.requirement, ranks) > _strictness(held.requirement, ranks):
            chosen[rule.requirement.id] = rule
    return list(chosen.values())


def _strictness(requirement: Requirement, ranks: Mapping[str, Mapping[str, int]]) -> float:
    if isinstance(requirement, LevelAtLeast):
        return ranks[requirement.field][requirement.at_least]
    if isinstance(requirement, AgeWindow):
        return (requirement.minimum or 0) - (requirement.maximum or 200)
    return requirement.at_least if isinstance(requirement, MonthsLeft) else 0


def _ease(rule: Rule, area: frozenset[str], ranks: Mapping[str, Mapping[str, int]]) -> Ease | None:
    """The widest easing that the areas give."""
    requirement = rule.requirement
    if not isinstance(requirement, LevelAtLeast | AgeWindow):
        return None
    eases = [ease for ease in requirement.ease if not area.isdisjoint(ease.area)]
    if isinstance(requirement, LevelAtLeast):
        return min(eases, key=lambda ease: ranks[requirement.field][ease.at_least or requirement.at_least], default=None)
    return max(eases, key=lambda ease: ease.maximum or 0, default=None)
