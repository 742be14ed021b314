"""From starts to classes: how many there are, who sits in which, and what they cost."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from cadre_audit.analyses.planning.task import Starts, Task


@dataclass(frozen=True, slots=True)
class Class:
    """One class: the course, the quarter in which it begins, and its people as wants."""

    course: int
    start: int
    wants: Sequence[int]


def number_of_classes(task: Task, starts: Starts) -> dict[tuple[int, int], int]:
    """(course, quarter) → the fewest classes that hold its people."""
    heads: Counter[tuple[int, int]] = Counter()
    of_unit: Counter[tuple[int, int, int]] = Counter()
    of_rule: Counter[tuple[int, int, int]] = Counter()
    for i, start in starts.items():
        want = task.wants[i]
        heads[want.course, start] += 1
        # people of one unit who are away for a few days go in turn, as many at once as the unit can spare
        if task.courses[want.course].is_short:
            trainee = task.trainees[want.person]
            of_unit[want.course, start, trainee.unit] += 1
            of_rule.update((want.course, start, rule) for rule in task.in_turn.intersection(trainee.rules))
    found = {pair: math.ceil(number / task.courses[pair[0]].largest) for pair, number in heads.items()}
    for counted, most in ((of_unit, task.cover or ()), (of_rule, task.staffing)):
        for (course, start, key), number in counted.items() if most else ():
            found[course, start] = max(found[course, start], math.ceil(number / max(1, most[key])))
    return found


def classes(task: Task, starts: Starts) -> list[Class]:
    """The classes, by quarter and course; people are dealt out in turn, so that each class has its part of a unit."""
    members: dict[tuple[int, int], list[int]] = defaultdict(list)
    for i, start in starts.items():
        members[task.wants[i].course, start].append(i)
    dealt = []
    for (course, start), number in sorted(number_of_classes(task, starts).items(), key=lambda item: item[0][::-1]):
        own = sorted(members[course, start], key=lambda i: (task.line[task.wants[i].person], i))
        dealt += [Class(course, start, own[place::number]) for place in range(number)]
    return dealt


def cost(task: Task, starts: Starts) -> int:
    """What a plan costs; the number of its classes when no costs are known."""
    number = number_of_classes(task, starts)
    if not task.has_costs:
        return sum(number.values())
    of_classes = sum(task.courses[course].price(start)[0] * count for (course, start), count in number.items())
    return of_classes + sum(task.courses[task.wants[i].course].price(start)[1] for i, start in starts.items())


def missed(task: Task, starts: Starts) -> int:
    """The points of all needs that are met late or by no class."""
    return sum(
        task.penalty(want, starts[i]) if i in starts else task.left_out(want) for i, want in enumerate(task.wants)
    )


def most_missed(task: Task, starts: Starts) -> float:
    """The share of the worst-off unit's points that it misses, in thousandths."""
    lost: Counter[int] = Counter()
    for i, want in enumerate(task.wants):
        unit = task.trainees[want.person].unit
        lost[unit] += task.penalty(want, starts[i]) if i in starts else task.left_out(want)
    return max((FULL_SHARE * lost[unit] / all_ for unit, all_ in at_stake(task).items()), default=0.0)


FULL_SHARE = 1000


def at_stake(task: Task) -> dict[int, int]:
    """Unit → the points that it would miss without any class."""
    stake: Counter[int] = Counter()
    for want in task.wants:
        stake[task.trainees[want.person].unit] += task.left_out(want)
    return dict(stake)
