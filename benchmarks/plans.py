"""Planning a year of classes: the quick way against HiGHS:  python -m benchmarks.plans 636 32.

The task is made up: seven courses like those of a province, needs drawn by chance, and limits that bind. Money is four
fifths of what classes that are quite full would cost, so that what is missed is a question of choice.
"""

from __future__ import annotations

import hashlib
import json
import math
import random
import sys
import time
from dataclasses import replace

from cadre_audit.analyses.planning.classes import classes
from cadre_audit.analyses.planning.greedy import greedy
from cadre_audit.analyses.planning.optimise import optimise, values
from cadre_audit.analyses.planning.solver import Effort
from cadre_audit.analyses.planning.task import FULL, Purse, Task, Terms, Trainee, Want

COURSES = (
    Terms("theory-intermediate", 2, FULL, 20, 60, 120, 2),
    Terms("theory-elementary", 1, FULL, 20, 80, 30, 1),
    Terms("specialist", 1, FULL, 20, 50, 60, 1),
    Terms("rank", 1, FULL, 20, 50, 50, 1),
    Terms("university", 4, FULL, 10, 50, 200, 4),
    Terms("computers", 1, 250, 15, 40, 20),
    Terms("title", 1, 80, 10, 50, 10),
)
NEEDED, COVER, PURSE = 0.06, 0.15, 0.8


def task(people: int, units: int, seed: int = 1) -> Task:
    """A made-up year of ``people`` in ``units``, 15 % of a unit away at once."""
    chance = random.Random(seed)
    trainees = [Trainee(f"P{i}", chance.randrange(units)) for i in range(people)]
    wants = [
        Want(person, course, chance.choice([-1, -1, 0, 1, 2, 3, 5, 9]), chance.choice([1, 3, 9]), (1,) * (course == 0))
        for person in range(people)
        for course in range(len(COURSES))
        if chance.random() < NEEDED
    ]
    sizes = [0] * units
    for trainee in trainees:
        sizes[trainee.unit] += 1
    made = Task(
        4, COURSES, [f"U{i}" for i in range(units)], trainees, wants, [FULL] * 4,
        [max(1, math.floor(COVER * size)) for size in sizes], classes=max(3, people // 300),
    )  # fmt: skip
    full = sum(COURSES[w.course].class_cost / COURSES[w.course].largest + COURSES[w.course].head_cost for w in wants)
    return replace(made, purses=[Purse(frozenset(range(len(made.courses))), 0, int(PURSE * full))])


def main() -> None:
    """One line of JSON: the quick way, then HiGHS."""
    people, units, nodes = int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    made = task(people, units)
    begin = time.perf_counter()
    quick = greedy(made)
    middle = time.perf_counter()
    best = optimise(made, Effort(nodes=nodes))
    end = time.perf_counter()
    assert best is not None
    placed = json.dumps(sorted(best.starts.items())).encode()
    told = {
        "needs": len(made.wants),
        "greedy": {"values": [value for _, value in values(made, quick)], "s": middle - begin},
        "highs": {
            "objectives": [(one.name, one.value, one.bound, one.gap) for one in best.objectives],
            "classes": len(classes(made, best.starts)),
            "s": end - middle,
        },
        "digest": hashlib.sha256(placed).hexdigest(),
    }
    print(json.dumps(told))


if __name__ == "__main__":
    main()
