"""Three objectives in order, each keeping what the one before won: missed deadlines, cost, the worst-off unit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from cadre_audit.analyses.planning.classes import cost, missed, most_missed
from cadre_audit.analyses.planning.greedy import greedy
from cadre_audit.analyses.planning.layout import people_of, vector_of
from cadre_audit.analyses.planning.model import Model, build
from cadre_audit.analyses.planning.search import least, still_less
from cadre_audit.analyses.planning.solver import Answer, Effort, Goal, solve, whole_bound
from cadre_audit.analyses.planning.task import Starts, Task

_SLACK = 1e-3

Search = Callable[[Model, Goal, Effort, Sequence[float] | None], Answer]


@dataclass(frozen=True, slots=True)
class Objective:
    """One objective of a plan.

    Attributes:
        name: ``missed``, ``classes`` or ``cost``, ``worst_unit``.
        value: what the plan reaches.
        bound: what no plan can go below, given the objectives before it; None when nothing is known.
    """

    name: str
    value: float
    bound: float | None = None

    @property
    def gap(self) -> float | None:
        """The unproven part of the value."""
        if self.bound is None:
            return None
        return max(0.0, self.value - self.bound) / self.value if self.value > 0 else 0.0

    @property
    def proven(self) -> bool:
        """Whether nothing better exists: whole numbers less than one away, shares less than a thousandth."""
        return self.bound is not None and self.value - self.bound < 1 - _SLACK


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan, and how good it is known to be.

    Attributes:
        starts: who begins when.
        objectives: the three of them, in order.
        method: ``greedy`` or ``highs``.
        in_turn: whether its years were planned one after the other.
    """

    starts: Starts
    objectives: Sequence[Objective]
    method: str
    in_turn: bool = False


def values(task: Task, starts: Starts) -> list[tuple[str, float]]:
    """The objectives of a plan by name, in order."""
    spent = "cost" if task.has_costs else "classes"
    worst = round(most_missed(task, starts), 3)
    return [("missed", missed(task, starts)), (spent, cost(task, starts)), ("worst_unit", worst)]


def meets_must(task: Task, starts: Starts) -> bool:
    """Whether every need that must be met is."""
    return all(want.latest is None or (i in starts and starts[i] <= want.latest) for i, want in enumerate(task.wants))


def optimise(
    task: Task,
    effort: Effort,
    window: tuple[int, int] | None = None,
    begun: Starts | None = None,
    first: Search = least,
) -> Plan | None:
    """The best plan of a window of quarters; None when the limits contradict each other, or when none was found.

    Args:
        task: what to place.
        effort: how far to search.
        window: the quarters in which classes may begin; all when it is None.
        begun: what is settled already.
        first: how the first objective is searched. The quick plan is where it begins, so the plan is never worse.
    """
    window, begun = window or (0, task.quarters), begun or {}
    quick = greedy(task, *window, begun)
    model = build(task, window, begun)
    x: Sequence[float] | None = vector_of(model, quick) if _is_met(task, quick, window) else None
    bounds: list[float] = []
    for place, goal in enumerate(goals(model)):
        answer = first(model, goal, effort, x) if place == 0 else still_less(model, goal, effort, x or ())
        if answer.x is None:
            return None
        x = answer.x
        bounds.append(answer.bound)
        keep(model, goal, x)
    starts = people_of(model, x or ())
    return Plan(starts, judged(task, starts, bounds), "highs")


def goals(model: Model) -> tuple[Goal, ...]:
    """The three objectives of a model, in order."""
    return Goal(model.missed, model.missed_without), Goal(model.cost), Goal([(model.worst, 1.0)])


def keep(model: Model, goal: Goal, x: Sequence[float]) -> None:
    """Lets no later goal lose what a plan has won by this one."""
    model.rows.add(goal.items, high=goal.value(x) - goal.constant + _SLACK)


def judged(task: Task, starts: Starts, bounds: Sequence[float]) -> list[Objective]:
    """The objectives that a plan reaches, each with its bound, which is never told above the value."""
    told = []
    for place, (name, value) in enumerate(values(task, starts)):
        bound = bounds[place] if place == 2 else whole_bound(bounds[place])
        told.append(Objective(name, value, round(min(max(bound, 0.0), value), 3)))
    return told


def _is_met(task: Task, starts: Starts, window: tuple[int, int]) -> bool:
    """Whether the needs that must be met within a window are."""
    must = (i for i, want in enumerate(task.wants) if want.latest is not None and want.latest < window[1])
    return all(i in starts and starts[i] <= (task.wants[i].latest or 0) for i in must)


def lower_bound(model: Model) -> float:
    """What no plan of a model can miss less than: the relaxation in which people come in fractions."""
    return solve(model.columns, model.rows, goals(model)[0], Effort(), relaxed=True).bound
