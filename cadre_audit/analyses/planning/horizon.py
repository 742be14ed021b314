"""One year or several: all at once, or each in turn, what is left going into the next one."""

from __future__ import annotations

from functools import partial

from cadre_audit.analyses.planning.greedy import greedy
from cadre_audit.analyses.planning.model import build
from cadre_audit.analyses.planning.optimise import Objective, Plan, lower_bound, meets_must, optimise, values
from cadre_audit.analyses.planning.solver import Effort, whole_bound
from cadre_audit.analyses.planning.task import Task
from cadre_audit.analyses.planning.windows import Progress, least_over_years

YEAR = 4
_AT_ONCE = 15_000
"""Needs times quarters up to which several years are planned at once."""
_PROVABLE = 200_000
"""Needs times quarters up to which the bound over all years is worth its time."""


def quick_plan(task: Task) -> Plan:
    """The plan of the quick way; how much better one could be is not known, unless nothing is missed."""
    starts = greedy(task)
    # nothing is below nothing, and that needs no proof
    told = [Objective(name, value, 0 if value == 0 else None) for name, value in values(task, starts)]
    return Plan(starts, told, "greedy")


def best_plan(task: Task, effort: Effort, progress: Progress | None = None) -> Plan | None:
    """The best plan found within an effort; None when none was.

    One year is planned with proof. Several are planned at once as long as that is a matter of minutes; beyond that each
    is planned by itself with the classes of those before it settled. Either way the whole is set against a bound over
    all quarters.
    """
    if task.quarters <= YEAR:
        return optimise(task, effort)
    if len(task.wants) * task.quarters <= _AT_ONCE:
        return optimise(task, effort, first=partial(least_over_years, progress=progress))
    return _year_by_year(task, effort, progress)


def _year_by_year(task: Task, effort: Effort, progress: Progress | None) -> Plan | None:
    starts: dict[int, int] = {}
    for first in range(0, task.quarters, YEAR):
        found = optimise(task, effort, (first, first + YEAR), starts)
        if found is None:
            # an earlier year took the room that a need which must be met wanted: only all years at once can tell
            return optimise(task, effort)
        starts = dict(found.starts)
        if progress:
            progress(first + YEAR, task.quarters)
    quick = greedy(task)
    if meets_must(task, quick) and values(task, quick) < values(task, starts):
        starts = quick
    return Plan(starts, _judged(task, starts), "highs", in_turn=True)


def _judged(task: Task, starts: dict[int, int]) -> list[Objective]:
    reached = values(task, starts)
    bound = None
    if len(task.wants) * task.quarters <= _PROVABLE:
        bound = min(whole_bound(lower_bound(build(task))), reached[0][1])
    return [Objective(*reached[0], bound), *(Objective(name, value) for name, value in reached[1:])]
