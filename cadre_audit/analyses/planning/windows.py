"""Several years at once: a window of the calendar is opened at a time, everything else of it stays as it is.

People come in fractions and are never held: they move with every class that moves. Windows come in a fixed order and
stop on gap and nodes, so that the same task always gives the same calendar.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from cadre_audit.analyses.planning.bounds import bound_over_years
from cadre_audit.analyses.planning.model import Model
from cadre_audit.analyses.planning.search import held_to, is_small, least, with_fractions, with_whole_people
from cadre_audit.analyses.planning.solver import Answer, Effort, Goal, solve

_WIDTH = 2
_COURSES = 7
_ROUNDS = 2
_EFFORT = Effort(gap=1e-2, nodes=30)
_WORTH = 0.5

Window = Callable[[int, int], bool]
Progress = Callable[[int, int], None]


def least_over_years(
    model: Model, goal: Goal, effort: Effort, start: Sequence[float] | None, progress: Progress | None = None
) -> Answer:
    """The plan of several years that is least by a goal, as far as the effort goes; its bound is over all of them.

    Args:
        model: what must hold.
        goal: the objective.
        effort: as for one year.
        start: a plan to begin with; what is found is never worse.
        progress: is told how many windows are done, of how many at most.
    """
    if start is None:
        first = least(model, goal, effort, None)
        if first.x is None:
            return first
        start = first.x
    calendar = better_calendar(model, goal, start, progress)
    people = with_whole_people(model, goal, calendar, effort, start)
    if is_small(model):
        return least(model, goal, effort, people.x)
    reached = goal.value(people.x or start)
    return replace(people, bound=bound_over_years(model, goal, reached))


def better_calendar(model: Model, goal: Goal, x: Sequence[float], progress: Progress | None = None) -> Sequence[float]:
    """A plan, people in fractions, whose calendar loses no more by a goal than that of a plan to begin with."""
    columns = with_fractions(model)
    opened = list(windows(model))
    for done in range(_ROUNDS):
        before = goal.value(x)
        for place, is_open in enumerate(opened):
            held = [
                column
                for calendar in (model.classes, model.runs)
                for (course, start), column in calendar.items()
                if not is_open(course, start)
            ]
            found = solve(held_to(columns, held, x, exactly=True), model.rows, goal, _EFFORT, x)
            if found.x is not None and goal.value(found.x) < goal.value(x) - _WORTH:
                x = found.x
            if progress:
                progress(done * len(opened) + place + 1, _ROUNDS * len(opened))
        if before - goal.value(x) < _WORTH:
            break
    return x


def windows(model: Model) -> Iterator[Window]:
    """Two quarters at a time; then two courses at a time, of those that most people need."""
    first, end = model.window
    for begin in range(first, max(first + 1, end - _WIDTH + 1)):
        yield lambda _, start, begin=begin: begin <= start < begin + _WIDTH  # type: ignore[misc]
    people: Counter[int] = Counter()
    for group in model.groups:
        people.update({want.course: group.size for want in group.open})
    for pair in combinations([course for course, _ in people.most_common(_COURSES)], 2):
        yield lambda course, _, pair=pair: course in pair  # type: ignore[misc]
