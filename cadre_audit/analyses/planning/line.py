"""The line in which people are dealt out to classes, so that no class takes too many of a unit or of its posts.

Dealt out in turn, n classes get at most ⌈s/n⌉ of any s people who stand next to each other. So everybody of a unit
stands together, and within it everybody whom a rule of staffed posts counts, as far as rules allow: any two do, and any
number that lie apart or within one another.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cadre_audit.analyses.planning.task import Trainee


def line_of(trainees: Sequence[Trainee]) -> list[int]:
    """Trainee → place in the line."""
    rules_of: dict[int, set[int]] = defaultdict(set)
    for one in trainees:
        rules_of[one.unit].update(one.rules)
    keys = [(one.unit, -_reflected(one.rules, sorted(rules_of[one.unit]))) for one in trainees]
    places = [0] * len(trainees)
    for place, trainee in enumerate(sorted(range(len(trainees)), key=lambda i: (keys[i], i))):
        places[trainee] = place
    return places


def _reflected(own: Sequence[int], rules: Sequence[int]) -> int:
    """A number that puts people of one rule side by side: their rules read as a reflected binary (Gray) code."""
    value = inside = 0
    for rule in rules:
        inside ^= rule in own
        value = 2 * value + inside
    return value


def rules_in_turn(trainees: Sequence[Trainee], line: Sequence[int]) -> frozenset[int]:
    """The rules whose people stand next to each other, so that they can go in turn, class after class."""
    places: dict[int, list[int]] = defaultdict(list)
    for trainee, place in zip(trainees, line, strict=True):
        for rule in trainee.rules:
            places[rule].append(place)
    return frozenset(rule for rule, own in places.items() if max(own) - min(own) + 1 == len(own))
