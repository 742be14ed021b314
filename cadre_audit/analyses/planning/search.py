"""The least of one objective: of a small model exactly, of a large one the calendar first and then its people.

What is hard are the whole numbers of the calendar, how many classes of a course begin in a quarter. There are a few
dozen, however many people there are; once they are settled, giving places to people is nearly a plain linear problem.
So a large model is searched with fractions of people first: that settles the calendar and gives a bound that holds for
whole people too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cadre_audit.analyses.planning.model import Model
from cadre_audit.analyses.planning.rows import Columns
from cadre_audit.analyses.planning.solver import Answer, Effort, Goal, solve

EXACT = 16_000
"""Columns of people times quarters up to which a model is searched as a whole."""
_A_THOUSAND = 1_000
_CALENDAR_GAP = 5e-3
_CALENDAR_NODES = 20


def is_small(model: Model) -> bool:
    """Whether a model can be searched as a whole."""
    first, end = model.window
    return len(model.starts) * (end - first) <= EXACT


def least(model: Model, goal: Goal, effort: Effort, start: Sequence[float] | None) -> Answer:
    """The plan that is least by a goal, as far as the effort goes.

    Args:
        model: what must hold.
        goal: the objective.
        effort: nodes are for a model of a thousand columns of people; a larger one gets fewer.
        start: a plan to begin with; what is found is never worse.
    """
    if is_small(model):
        return solve(model.columns, model.rows, goal, effort.shared_by(len(model.starts) / _A_THOUSAND), start)
    calendar = solve(with_fractions(model), model.rows, goal, calendar_effort(effort), start)
    if calendar.x is None:
        return calendar
    people = with_whole_people(model, goal, calendar.x, effort, start)
    return replace(people, bound=calendar.bound)


def still_less(model: Model, goal: Goal, effort: Effort, x: Sequence[float]) -> Answer:
    """What a further goal gains on a plan, all that was won before being kept.

    A small model is searched again; of a large one no class is added, and the bound is that of the relaxation.
    """
    if is_small(model):
        return least(model, goal, effort, x)
    bound = solve(model.columns, model.rows, goal, effort, relaxed=True).bound
    return replace(with_whole_people(model, goal, x, effort, x), bound=bound)


def with_whole_people(
    model: Model, goal: Goal, calendar: Sequence[float], effort: Effort, start: Sequence[float] | None
) -> Answer:
    """The best plan found with no class more than a calendar has; all at once where that leaves nobody a plan.

    The bound is that of the calendar alone.
    """
    few = effort.shared_by(len(model.starts) / _A_THOUSAND)
    held = held_to(model.columns, [*model.classes.values(), *model.runs.values()], calendar)
    found = solve(held, model.rows, goal, few, start if start is not None and _fits(held, start) else None)
    if found.x is None and start is None:
        return solve(model.columns, model.rows, goal, few)
    if start is not None and (found.x is None or goal.value(start) < goal.value(found.x)):
        return replace(found, x=start)
    return found


def with_fractions(model: Model) -> Columns:
    """The columns of a model in which classes are whole and people need not be."""
    whole = list(model.columns.whole)
    for column in model.starts.values():
        whole[column] = False
    return replace(model.columns, whole=whole)


def held_to(columns: Columns, some: Sequence[int], x: Sequence[float], *, exactly: bool = False) -> Columns:
    """Columns of which some can be no more than in a plan, or are just that."""
    low, high = list(columns.low), list(columns.high)
    for column in some:
        high[column] = float(round(x[column]))
        low[column] = high[column] if exactly else low[column]
    return replace(columns, low=low, high=high)


def calendar_effort(effort: Effort) -> Effort:
    """What is spent on a calendar with fractions of people: its bound cannot be reached by whole people anyway."""
    return Effort(max(effort.gap, _CALENDAR_GAP), min(effort.nodes, _CALENDAR_NODES))


def _fits(columns: Columns, x: Sequence[float]) -> bool:
    return all(value <= high + 1e-6 for value, high in zip(x, columns.high, strict=True))
