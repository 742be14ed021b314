"""One plan of classes, the quick way and then HiGHS, as a line of JSON:  python -m benchmarks.plans 636 32 4 whole.

The task is made up: courses like those of a province, needs drawn by chance, and limits that bind. Money is four fifths
of what classes that are full to the last seat would cost, so that what is missed is a question of choice.
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
from cadre_audit.analyses.planning.horizon import best_plan
from cadre_audit.analyses.planning.optimise import values
from cadre_audit.analyses.planning.solver import Effort
from cadre_audit.analyses.planning.task import FULL, Purse, Seats, Task, Terms, Trainee, Want

COVER, PURSE = 0.15, 0.8
WEIGHTS, HOW_OFTEN = (1, 3, 9), (5, 3, 2)

# courses that take whole quarters, as in the articles, and what is lacking together, with how often
WHOLE = (
    Terms("theory-elementary", 1, FULL, 20, 70, 150, 4),
    Terms("theory-intermediate", 3, FULL, 25, 60, 900, 12),
    Terms("theory-advanced", 4, FULL, 5, 20, 300, 60),
    Terms("rank", 1, FULL, 20, 50, 300, 8),
    Terms("computers", 1, FULL, 15, 35, 120, 3),
    Terms("specialist", 1, FULL, 15, 45, 140, 4),
    Terms("language", 2, FULL, 15, 35, 250, 6),
)
BEFORE = {1: (0,), 2: (1,)}
LACKING = {
    (0,): 3, (1,): 20, (2,): 4, (3,): 16, (4,): 10, (5,): 14, (6,): 5,
    (0, 1): 6, (1, 2): 3, (1, 3): 9, (4, 5): 6, (1, 3, 5): 4,
}  # fmt: skip
NEEDS_A_YEAR, SHARE_OF_SEATS = 0.42, 0.25

# courses of days among them, which leave room in a quarter
MIXED = (
    Terms("theory-intermediate", 2, FULL, 20, 60, 120, 2),
    Terms("theory-elementary", 1, FULL, 20, 80, 30, 1),
    Terms("specialist", 1, FULL, 20, 50, 60, 1),
    Terms("rank", 1, FULL, 20, 50, 50, 1),
    Terms("university", 4, FULL, 10, 50, 200, 4),
    Terms("computers", 1, 250, 15, 40, 20),
    Terms("title", 1, 80, 10, 50, 10),
)
NEEDED = 0.06


def task(people: int, units: int, quarters: int = 4, kind: str = "mixed", seed: int = 1) -> Task:
    """A made-up plan of ``people`` in ``units``, 15 % of a unit away at once; ``kind``: ``whole`` or ``mixed``."""
    chance = random.Random(seed)
    trainees = [Trainee(f"P{i}", chance.randrange(units)) for i in range(people)]
    courses, wants = (WHOLE, _whole(chance, people, quarters)) if kind == "whole" else (MIXED, _mixed(chance, people))
    sizes = [0] * units
    for trainee in trainees:
        sizes[trainee.unit] += 1
    full = sum(courses[w.course].class_cost / courses[w.course].largest + courses[w.course].head_cost for w in wants)
    years = math.ceil(quarters / 4)
    held = sum(1 / courses[want.course].largest for want in wants)
    advanced = max(4, int(SHARE_OF_SEATS * sum(want.course == 2 for want in wants)))
    return replace(
        Task(
            quarters, courses, [f"U{i}" for i in range(units)], trainees, wants, [FULL] * quarters,
            [max(1, math.ceil(COVER * size)) for size in sizes],
            classes=max(2, round(held / quarters * 1.25)) if kind == "whole" else max(3, people // 300),
        ),
        purses=[Purse(frozenset(range(len(courses))), year, int(PURSE * full / years)) for year in range(years)],
        seats=[Seats(frozenset({2}), year, advanced) for year in range(years)] if kind == "whole" else [],
    )  # fmt: skip


def _whole(chance: random.Random, people: int, quarters: int) -> list[Want]:
    together, often = list(LACKING), list(LACKING.values())
    mean = sum(len(courses) * often for courses, often in LACKING.items()) / sum(often)
    wants = []
    for person in range(people):
        if chance.random() > NEEDS_A_YEAR * quarters / 4 / mean:
            continue
        weight = chance.choices(WEIGHTS, HOW_OFTEN)[0]
        for course in chance.choices(together, often)[0]:
            last = 3 if chance.random() < 0.25 else chance.choice((5, 7, 9, 11))
            last = 11 if course == 2 else last
            wants.append(Want(person, course, min(last, quarters - 1), weight, BEFORE.get(course, ())))
    return wants


def _mixed(chance: random.Random, people: int) -> list[Want]:
    return [
        Want(person, course, chance.choice([-1, -1, 0, 1, 2, 3, 5, 9]), chance.choice(WEIGHTS), (1,) * (course == 0))
        for person in range(people)
        for course in range(len(MIXED))
        if chance.random() < NEEDED
    ]


def main() -> None:
    """One line of JSON: the quick way, then HiGHS."""
    people, units, quarters, kind = int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
    made = task(people, units, quarters, kind)
    begin = time.perf_counter()
    quick = greedy(made)
    middle = time.perf_counter()
    best = best_plan(made, Effort())
    end = time.perf_counter()
    assert best is not None
    placed = json.dumps(sorted(best.starts.items())).encode()
    told = {
        "needs": len(made.wants),
        "greedy": {"values": [value for _, value in values(made, quick)], "s": middle - begin},
        "highs": {
            "objectives": [(one.name, one.value, one.bound, one.gap, one.proven) for one in best.objectives],
            "classes": len(classes(made, best.starts)),
            "s": end - middle,
        },
        "digest": hashlib.sha256(placed).hexdigest(),
    }
    print(json.dumps(told))


if __name__ == "__main__":
    main()
