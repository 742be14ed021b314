"""How much money a plan lacks that has to meet needs: the least that has to be added to its purses."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from cadre_audit.analyses.planning.model import build, costs_of
from cadre_audit.analyses.planning.rows import Item
from cadre_audit.analyses.planning.solver import Effort, solve
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
    lacking: list[Item] = []
    for place in sorted(places):
        costs = costs_of(model, task.purses[place])
        most = sum(value * model.columns.high[column] for column, value in costs)
        extra[place] = model.columns.add(most)
        model.rows.add([*costs, (extra[place], -1.0)], high=float(task.purses[place].money))
        lacking.append((extra[place], 1.0))
    answer = solve(model.columns, model.rows, lacking, _THOROUGH)
    if answer.x is None:
        return None
    found = {place: round(answer.x[column]) for place, column in extra.items()}
    return found if sum(found.values()) - answer.bound < 1 else None
