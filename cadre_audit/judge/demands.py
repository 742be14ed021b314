"""The law compiled for one roster: which demand holds in which post and area, ready to be gathered by index."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from cadre_audit.standards.equivalences import load as equivalences
from cadre_audit.standards.in_force import InForce, Rule
from cadre_audit.standards.model import (
    AgeWindow,
    AllOf,
    AnyOf,
    Ease,
    HoldsCertificates,
    LevelAtLeast,
    MonthsLeft,
    Requirement,
)  # fmt: skip

NO_STANDARD = -2
NOT_REQUIRED = -1


@dataclass(frozen=True, slots=True)
class Demand:
    """One rule as it holds in one kind of area.

    Attributes:
        rule: the rule, with its source.
        ease: the easing that the area gives, None where there is none.
        area: the area classes, for requirements of which a part, the scope or the time depends on them.
        sooner: what other posts of the same person ask with less time; who falls short of these has no more time.
        instead: what else is asked under the same name of whom the rule's scope leaves out.
    """

    rule: Rule
    ease: Ease | None = None
    area: frozenset[str] = frozenset()
    sooner: tuple[Demand, ...] = ()
    instead: tuple[Demand, ...] = ()

    @property
    def requirement(self) -> Requirement:
        """What the rule requires where nothing is eased."""
        return self.rule.requirement

    @property
    def leaves_to_a_person_by_recall(self) -> bool:
        """Whether a level is left to a person by an ease, or by what counts as the level, that nobody has read."""
        if self.ease is not None and self.ease.status == "unverified":
            return True
        accepted = self.requirement.accepts if isinstance(self.requirement, LevelAtLeast) else ()
        return any(equivalences().by_id()[id].status == "unverified" for id in accepted)


@dataclass(frozen=True)
class Demands:
    """The demands of one day for the posts and areas that occur.

    A cell is one combination of a set of posts and a set of areas: ``post * len(areas) + area``.

    Attributes:
        law: where they come from.
        requirements: ids, one per column.
        areas: the distinct sets of area classes; index 0 is the empty set.
        posts: the distinct sets of posts, ranks included.
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
    found: dict[tuple[object, ...], int] = {}
    demands: list[Demand] = []
    for p, codes in enumerate(posts):
        rules = [rule for code in codes for rule in law.rules.get(code, ())]
        # rules that a run leaves out on request are no reason to call a post lawless
        lawless = not any(code in law.rules for code in codes)
        lost = [] if lawless else _overtaken(codes, law, column)
        for a, area in enumerate(areas):
            cell = p * len(areas) + a
            if lawless:
                table[:, cell] = NO_STANDARD
            table[lost, cell] = NO_STANDARD
            for rule in _strictest(rules, area, ranks):
                ease = ease_in(rule.requirement, area, ranks)
                of_parts = area if _depends_on_area(rule.requirement) else frozenset()
                sooner = _sooner(rule, rules, area, ranks)
                instead = _instead(rule, rules, area, ranks)
                others = tuple((id(other.requirement), id(other.ease)) for other in (*sooner, *instead))
                key = (id(rule.requirement), id(ease), of_parts, others, rule.document + rule.status)
                if key not in found:
                    found[key] = len(demands)
                    demands.append(Demand(rule, ease, of_parts, sooner, instead))
                table[column[rule.requirement.id], cell] = found[key]
    return Demands(law, law.requirements, areas, posts, demands, table)


def _depends_on_area(requirement: Requirement) -> bool:
    """Whether more than the easing differs from area to area."""
    scopes = [requirement.scope, *(requirement.grace.only if requirement.grace else ())]
    return isinstance(requirement, AllOf | AnyOf) or any(scope is not None and scope.area for scope in scopes)


def _strictest(rules: Sequence[Rule], area: frozenset[str], ranks: Mapping[str, Mapping[str, int]]) -> list[Rule]:
    """One rule for each requirement; of several levels, ages or months the one that asks most in such an area."""
    chosen: dict[str, Rule] = {}
    for rule in rules:
        held = chosen.get(rule.requirement.id)
        if held is None or _strictness(rule, area, ranks) > _strictness(held, area, ranks):
            chosen[rule.requirement.id] = rule
    return list(chosen.values())


def _sooner(
    rule: Rule, rules: Sequence[Rule], area: frozenset[str], ranks: Mapping[str, Mapping[str, int]]
) -> tuple[Demand, ...]:
    """The rules of the same requirement that give less time than the strictest one does."""
    less = [other for other in rules if other.requirement.id == rule.requirement.id and _haste(other) > _haste(rule)]
    return tuple(Demand(other, ease_in(other.requirement, area, ranks), area) for other in less)


def _instead(
    rule: Rule, rules: Sequence[Rule], area: frozenset[str], ranks: Mapping[str, Mapping[str, int]]
) -> tuple[Demand, ...]:
    """The other rules of the same requirement, strictest first, when this one does not bind everybody."""
    if rule.requirement.scope is None:
        return ()
    others = [other for other in rules if other.requirement.id == rule.requirement.id and other is not rule]
    others.sort(key=lambda other: _strictness(other, area, ranks), reverse=True)
    return tuple(Demand(other, ease_in(other.requirement, area, ranks), area) for other in others)


def _overtaken(codes: Sequence[str], law: InForce, column: Mapping[str, int]) -> list[int]:
    """The columns in which posts have rules that nobody can be judged by any more."""
    rules = [rule for code in codes for rule in law.overtaken.get(code, ())]
    return [column[rule.requirement.id] for rule in rules if rule.requirement.id in column]


def _haste(rule: Rule) -> int:
    return -rule.requirement.grace.until.toordinal() if rule.requirement.grace else 0


def _strictness(rule: Rule, area: frozenset[str], ranks: Mapping[str, Mapping[str, int]]) -> tuple[float, ...]:
    """Compares by what is enough in the area, then by what is without the easing, its conditions and the time given."""
    requirement, ease = rule.requirement, ease_in(rule.requirement, area, ranks)
    return (*_asked(requirement, ease, ranks), bool(ease and not ease.is_certain), _haste(rule))


def _asked(requirement: Requirement, ease: Ease | None, ranks: Mapping[str, Mapping[str, int]]) -> tuple[float, float]:
    """What is enough, and what would be without the easing."""
    if isinstance(requirement, LevelAtLeast):
        full = requirement.at_least
        return ranks[requirement.field][(ease and ease.at_least) or full], ranks[requirement.field][full]
    if isinstance(requirement, AgeWindow):
        lowest, highest = requirement.minimum or 0, 200 if requirement.maximum is None else requirement.maximum
        eased = highest if ease is None or ease.maximum is None else ease.maximum
        return lowest - eased, lowest - highest
    if isinstance(requirement, HoldsCertificates):
        return requirement.count, -len(requirement.any_of)
    asked = requirement.at_least if isinstance(requirement, MonthsLeft) else 0
    return asked, asked


def ease_in(requirement: Requirement, area: frozenset[str], ranks: Mapping[str, Mapping[str, int]]) -> Ease | None:
    """The widest easing that the areas give."""
    if not isinstance(requirement, LevelAtLeast | AgeWindow):
        return None
    eases = [ease for ease in requirement.ease if not area.isdisjoint(ease.area)]
    if isinstance(requirement, LevelAtLeast):
        rank = ranks[requirement.field]
        return min(eases, key=lambda ease: rank[ease.at_least or requirement.at_least], default=None)
    return max(eases, key=lambda ease: ease.maximum or 0, default=None)
