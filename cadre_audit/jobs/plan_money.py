"""Plans that keep within their budgets to the đồng, support for people without salary included."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from cadre_audit.analyses.budget import Overspent, Statement
from cadre_audit.analyses.plan_budget import statement_of, with_reserve
from cadre_audit.analyses.planning.optimise import Plan
from cadre_audit.analyses.planning.settle import Settled
from cadre_audit.errors import PlanInfeasible
from cadre_audit.jobs.budget_words import overspent_lines
from cadre_audit.standards.courses import Courses
from cadre_audit.standards.money import Money

_ATTEMPTS = 6


@dataclass(frozen=True, slots=True)
class Affordable:
    """A plan and what it costs; ``settled`` is the task that it was made of."""

    settled: Settled
    found: Plan
    statement: Statement
    reserved: Mapping[int, int] = field(default_factory=dict)


def affordable(
    settled: Settled, money: Money, courses: Courses, make: Callable[[Settled, Mapping[int, int]], Plan]
) -> Affordable:
    """The plan of ``make`` that no fund's budget is too small for.

    What support overspends is kept back, and the rest is planned anew.

    Raises:
        PlanInfeasible: the budget of a unit, or one that pays nothing but support, does not suffice.
    """
    reserved: dict[int, int] = {}
    for attempt in range(_ATTEMPTS):
        planned = with_reserve(settled, money, reserved)
        found = make(planned, reserved)
        costs = statement_of(planned, found.starts, money, courses)
        over = costs.overspent()
        more = _kept_back(settled, money, over, everything=attempt == _ATTEMPTS - 2)
        if not over:
            return Affordable(planned, found, costs, reserved)
        if len(more) < len(over) or attempt == _ATTEMPTS - 1:
            break
        reserved = reserved | {place: reserved.get(place, 0) + amount for place, amount in more.items()}
    raise PlanInfeasible("plan_over_budget", budgets=overspent_lines(over))


def _kept_back(settled: Settled, money: Money, over: list[Overspent], *, everything: bool) -> dict[int, int]:
    """Place of a purse → what it was overspent by; all of its money when nothing else has helped."""
    found = {}
    for place, budget in enumerate(settled.priced.budgets):
        for one in over:
            if one.budget is money.budgets[budget] and settled.task.purses[place].courses:
                found[place] = one.budget.amount if everything else one.by
    return found
