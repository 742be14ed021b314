"""HiGHS, asked so that it answers the same on every run: one thread, a fixed seed, never a look at the clock."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from importlib.util import find_spec
from typing import Any

import numpy as np

from cadre_audit.analyses.planning.rows import Columns, Item, Rows

_NEARLY = 1e-6
_LESS_THAN_ONE = 0.9


@dataclass(frozen=True, slots=True)
class Effort:
    """When to stop.

    Attributes:
        gap: the part of the value that may be unproven; less than one point always may.
        nodes: how many branches are looked at, at most.
    """

    gap: float = 0.0
    nodes: int = 3_000

    def shared_by(self, times: float) -> Effort:
        """About the same work on a model that is so many times as large: the same gap, fewer nodes."""
        return replace(self, nodes=math.ceil(self.nodes / max(1.0, times)))


@dataclass(frozen=True, slots=True)
class Goal:
    """What is to be as small as possible: columns with what one of each costs, and what is lost in any case."""

    items: Sequence[Item] = ()
    constant: float = 0.0

    def value(self, x: Sequence[float]) -> float:
        """What a plan loses."""
        return self.constant + sum(value * x[column] for column, value in self.items)


@dataclass(frozen=True, slots=True)
class Answer:
    """What the solver found; ``x`` is None when there is no plan or none was found, which ``is_impossible`` tells."""

    x: Sequence[float] | None
    bound: float
    is_impossible: bool = False


def is_installed() -> bool:
    """Whether HiGHS is there."""
    return find_spec("highspy") is not None


def solve(
    columns: Columns,
    rows: Rows,
    goal: Goal,
    effort: Effort,
    start: Sequence[float] | None = None,
    *,
    relaxed: bool = False,
) -> Answer:
    """The smallest value of an objective.

    Args:
        columns: with the ends of each.
        rows: what must hold.
        goal: what is to be as small as possible.
        effort: when to stop.
        start: a plan to begin with.
        relaxed: whether fractions of people are allowed, which is quick and gives a bound.
    """
    # a tenth of a second and twelve megabytes that no other command needs
    import highspy

    highs = highspy.Highs()  # type: ignore[no-untyped-call]
    settings: dict[str, bool | int | float | str] = {
        "output_flag": False, "threads": 1, "parallel": "off", "random_seed": 0,
        "mip_rel_gap": effort.gap, "mip_abs_gap": _LESS_THAN_ONE, "mip_max_nodes": effort.nodes,
    }  # fmt: skip
    if relaxed:
        # some six times as fast as the simplex method on many people; what it is unsure of is taken off the bound
        settings |= {"solver": "ipm", "run_crossover": "off"}
    for name, value in settings.items():
        highs.setOptionValue(name, value)
    highs.passModel(_problem(highspy, columns, rows, goal, relaxed=relaxed))
    if start is not None:
        given = highspy.HighsSolution()
        given.col_value = list(start)
        highs.setSolution(given)
    highs.run()
    status, info = highs.getModelStatus(), highs.getInfo()
    impossible = {highspy.HighsModelStatus.kInfeasible, highspy.HighsModelStatus.kUnboundedOrInfeasible}
    if info.primal_solution_status != 2:
        return Answer(None, -math.inf, status in impossible)
    value = info.objective_function_value
    # the method is exact to a part of the numbers that it adds up: all points less those that are won
    unsure = _NEARLY * (1 + abs(value) + abs(goal.constant))
    bound = value - unsure if relaxed else info.mip_dual_bound
    whole = [not relaxed and own for own in columns.whole]
    x = [float(round(value)) if own else value for value, own in zip(highs.getSolution().col_value, whole, strict=True)]
    return Answer(x, float(bound))


def _problem(highspy: Any, columns: Columns, rows: Rows, goal: Goal, *, relaxed: bool) -> Any:
    problem = highspy.HighsLp()
    problem.num_col_, problem.num_row_ = len(columns.low), len(rows.low)
    costs = np.zeros(len(columns.low))
    for column, value in goal.items:
        costs[column] += value
    # with the constant, a gap is a part of what a plan loses, not of what it gains
    problem.col_cost_, problem.offset_ = costs, goal.constant
    problem.col_lower_, problem.col_upper_ = np.array(columns.low, float), np.array(columns.high, float)
    problem.row_lower_, problem.row_upper_ = np.array(rows.low, float), np.array(rows.high, float)
    problem.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    problem.a_matrix_.start_ = np.array([*rows.begins, len(rows.columns)], dtype=np.int32)
    problem.a_matrix_.index_ = np.array(rows.columns, dtype=np.int32)
    problem.a_matrix_.value_ = np.array(rows.values, float)
    if not relaxed:
        kinds = highspy.HighsVarType
        problem.integrality_ = [kinds.kInteger if whole else kinds.kContinuous for whole in columns.whole]
    return problem


def whole_bound(bound: float) -> float:
    """A bound on a whole number that is never below nothing, rounded up; nothing where none was found."""
    return float(math.ceil(bound - 10 * _NEARLY)) if math.isfinite(bound) else 0.0
