"""Why no plan exists: the smallest set of limits that contradict each other, found by leaving one out at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from cadre_audit.analyses.planning.model import build
from cadre_audit.analyses.planning.solver import Effort, Goal, solve
from cadre_audit.analyses.planning.task import FULL, Task

_UNLIMITED = 10**6
Lift = Callable[[Task], Task]


def lifts(task: Task) -> Iterator[tuple[str, Lift]]:
    """The limits of a task, each with what the task is like without it; the ones that are left longest come last.

    A name has the number of the limit in its list after a colon, where there are several of a kind.
    """
    yield (
        "class_size",
        lambda own: replace(own, courses=[replace(terms, smallest=1, largest=_UNLIMITED) for terms in own.courses]),
    )
    if any(free < FULL for free in task.free):
        yield "blackout", lambda own: replace(own, free=[FULL] * own.quarters)
    if task.classes is not None:
        yield "classes_per_quarter", lambda own: replace(own, classes=None)
    for place, _ in enumerate(task.seats):
        yield f"seats:{place}", lambda own, place=place: _without_seats(own, place)  # type: ignore[misc]
    for place, _ in enumerate(task.purses):
        yield f"budget:{place}", lambda own, place=place: _without_purse(own, place)  # type: ignore[misc]
    for rule in sorted({rule for trainee in task.trainees for rule in trainee.rules}):
        yield f"staffed:{rule}", lambda own, rule=rule: _without_rule(own, rule)  # type: ignore[misc]
    if task.cover is not None:
        yield "unit_cover", lambda own: replace(own, cover=None)
    yield "must", Task.without_must


def conflict(task: Task) -> list[str] | None:
    """The names of limits that contradict each other, none of which can be spared; None when a plan exists.

    Without the must of needs there always is one: the plan without classes. So a set found is never empty. What the
    solver cannot decide within its effort counts as possible, so that nothing is called a contradiction without proof.
    """
    if not is_impossible(task):
        return None
    kept = []
    for name, lift in lifts(task):
        without = lift(task)
        if is_impossible(without):
            task = without
        else:
            kept.append(name)
    return kept


def is_impossible(task: Task) -> bool:
    """Whether it is proven that no plan is within all limits and meets every need that must be met."""
    model = build(task)
    return solve(model.columns, model.rows, Goal(), Effort()).is_impossible


def _without_seats(task: Task, place: int) -> Task:
    seats = list(task.seats)
    seats[place] = replace(seats[place], seats=_UNLIMITED)
    return replace(task, seats=seats)


def _without_purse(task: Task, place: int) -> Task:
    # it stays in the list, so that the names of the others do not change, and pays for nothing
    purses = list(task.purses)
    purses[place] = replace(purses[place], courses=frozenset())
    return replace(task, purses=purses)


def _without_rule(task: Task, rule: int) -> Task:
    staffing = list(task.staffing)
    staffing[rule] = _UNLIMITED
    return replace(task, staffing=staffing)
