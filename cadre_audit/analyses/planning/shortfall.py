"""How much money a plan lacks that has to meet needs: the least that has to be added to its purses."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from cadre_audit.analyses.planning.model import build, costs_of
from cadre_audit.analyses.planning.rows import Item
from cadre_audit.analyses.planning.solver import Effort, Goal, solve
from cadre_audit.analyses.planning.task import Task

_THOROUGH = Effort(gap=0.0, nodes=3000)


def least_extra(task: Task, places: Collection[int]) -> dict[int, int] | None:
    """Place of a purse → the money it lacks, so that all lack as little as possible together.

    Args:
        task: whose needs that must be met cannot be.
        places: the purses that may be filled up; all other limits stay.

    Returns:
        None when more money is no help, or when the solver could not prove that no less is enough.
    """
    purses = [replace(own, courses=frozenset()) if i in places else own for i, own in enumerate(task.purses)]
    model = build(replace(task, purses=purses))
    extra: dict[int, int] = {}
    costs: dict[int, list[Item]] = {}
    for place in sorted(places):
        costs[place] = costs_of(model, task.purses[place])
        most = sum(value * model.columns.high[column] for column, value in costs[place])
        extra[place] = model.columns.add(most)
        model.rows.add([*costs[place], (extra[place], -1.0)], high=float(task.purses[place].money))
    lacking = [(column, 1.0) for column in extra.values()]
    answer = solve(model.columns, model.rows, Goal(lacking), _THOROUGH)
    if answer.x is None:
        return None
    x = answer.x
    spent = {place: sum(int(value) * round(x[column]) for column, value in own) for place, own in costs.items()}
    found = {place: max(0, amount - task.purses[place].money) for place, amount in spent.items()}
    # of amounts beyond what the solver tells apart nothing is claimed
    is_exact = all(round(x[column]) == found[place] for place, column in extra.items())
    return found if is_exact and sum(found.values()) - answer.bound < 1 else None
