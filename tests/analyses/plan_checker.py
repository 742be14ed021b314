"""An independent check of plans: rebuilds everything from the classes as named; shares only the data types."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import product
from typing import Any

from cadre_audit.analyses.planning.classes import Class
from cadre_audit.analyses.planning.task import Task


def broken(task: Task, classes: Sequence[Class]) -> list[str]:
    """Every rule that a plan breaks; none when it is within all limits."""
    return [
        *_of_classes(task, classes), *_of_people(task, classes), *_of_units(task, classes), *_of_rules(task, classes),
        *_of_years(task, classes),
    ]  # fmt: skip


def _days(task: Task, one: Class) -> dict[int, Fraction]:
    """Quarter → part of it that the people of a class are away."""
    terms = task.courses[one.course]
    if terms.load < 1000:
        return {one.start: Fraction(terms.load, 1000)}
    return {
        q: Fraction(task.free[q], 1000) for q in range(one.start, one.start + terms.quarters) if q < task.quarters
    }


def _of_classes(task: Task, classes: Sequence[Class]) -> list[str]:
    faults = []
    for one in classes:
        terms = task.courses[one.course]
        if not terms.smallest <= len(one.wants) <= terms.largest:
            faults.append(f"size {len(one.wants)}")
        if not 0 <= one.start < task.quarters:
            faults.append("outside the plan")
        if any(task.wants[i].course != one.course for i in one.wants):
            faults.append("wrong course")
        away = _days(task, one)
        if any(part == 0 or part * 1000 > task.free[q] for q, part in away.items()):
            faults.append("blackout")
        if terms.load == 1000 and task.free[one.start] < 1000:
            faults.append("a long course begins in a blackout")
    if task.classes is not None:
        for quarter in range(task.quarters):
            if sum(one.start == quarter for one in classes) > task.classes:
                faults.append("classes per quarter")
    return faults


def _of_people(task: Task, classes: Sequence[Class]) -> list[str]:
    faults: list[str] = []
    seen: set[int] = set()
    away: dict[tuple[int, int], Fraction] = {}
    begun = {(task.wants[i].person, one.course): one.start for one in classes for i in one.wants}
    courses_of: dict[int, set[int]] = {}
    for want in task.wants:
        courses_of.setdefault(want.person, set()).add(want.course)
    for one in classes:
        for i in one.wants:
            want = task.wants[i]
            faults += ["twice"] if i in seen else []
            seen.add(i)
            for quarter, part in _days(task, one).items():
                away[want.person, quarter] = away.get((want.person, quarter), Fraction(0)) + part
            for before in want.after:
                if before in courses_of[want.person]:
                    first = begun.get((want.person, before))
                    if first is None or first + task.courses[before].quarters > one.start:
                        faults.append("order")
    faults += ["two classes at once" for (_, q), part in away.items() if part * 1000 > task.free[q]]
    return faults


def _of_units(task: Task, classes: Sequence[Class]) -> list[str]:
    if task.cover is None:
        return []
    faults = []
    for unit, most in enumerate(task.cover):
        of_unit = [[i for i in one.wants if task.trainees[task.wants[i].person].unit == unit] for one in classes]
        faults += ["too many of a unit in one class" for own in of_unit if len(own) > most]
        faults += _over(task, classes, of_unit, most, "unit")
    return faults


def _of_rules(task: Task, classes: Sequence[Class]) -> list[str]:
    faults = []
    for rule, most in enumerate(task.staffing):
        own = [[i for i in one.wants if rule in task.trainees[task.wants[i].person].rules] for one in classes]
        faults += ["too many of the posts in one class" for members in own if len(members) > most]
        faults += _over(task, classes, own, most, "posts")
    return faults


def _over(task: Task, classes: Sequence[Class], members: Sequence[Sequence[int]], most: int, name: str) -> list[str]:
    away: dict[int, Fraction] = {}
    for one, own in zip(classes, members, strict=True):
        for quarter, part in _days(task, one).items():
            away[quarter] = away.get(quarter, Fraction(0)) + part * len(own)
    return [f"{name} in {q}" for q, part in away.items() if part > most * Fraction(task.free[q], 1000)]


def _of_years(task: Task, classes: Sequence[Class]) -> list[str]:
    faults = []
    for purse in task.purses:
        own = [one for one in classes if one.start // 4 == purse.year and one.course in purse.courses]
        spent = sum(_price(task, one) for one in own)
        faults += ["budget"] if spent > purse.money else []
    for limit in task.seats:
        own = [one for one in classes if one.start // 4 == limit.year and one.course in limit.courses]
        faults += ["seats"] if sum(len(one.wants) for one in own) > limit.seats else []
    return faults


def _price(task: Task, one: Class) -> int:
    """What a class costs in its quarter."""
    terms = task.courses[one.course]
    of_class, of_head = terms.prices[one.start] if terms.prices else (terms.class_cost, terms.head_cost)
    return of_class + of_head * len(one.wants)


def points_missed(task: Task, starts: Mapping[int, int]) -> int:
    """The first objective, counted again by the words of docs/plan.md."""
    total = 0
    for i, want in enumerate(task.wants):
        length = task.courses[want.course].quarters
        if i not in starts:
            next_plan_is_in_time = want.deadline is not None and task.quarters - 1 + length <= want.deadline
            total += want.weight * (5 if next_plan_is_in_time else 25)
        elif want.deadline is not None and starts[i] + length - 1 > want.deadline:
            soonest = max(length - 1, want.deadline)
            total += want.weight * min(24, 10 + starts[i] + length - 1 - soonest)
    return total


def all_plans(task: Task) -> Any:
    """Every way of giving each want a quarter or none, however wrong."""
    for choice in product((None, *range(task.quarters)), repeat=len(task.wants)):
        yield {i: start for i, start in enumerate(choice) if start is not None}
