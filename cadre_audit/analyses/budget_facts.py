"""What a summary says of money: what classes cost, and everything that this does not count."""

from __future__ import annotations

from typing import Any

from cadre_audit.analyses.budget import Statement
from cadre_audit.report.model import Fact
from cadre_audit.standards.money import fund_key


def budget_facts(costs: Statement) -> list[Fact]:
    """What the budget comes to, and what it does not count."""
    if not costs.money:
        return []
    spent = sum(cost.class_cost + cost.heads_cost for cost in costs.costs)
    # where no class has a known cost, a sum of zero would say that they cost nothing
    is_counted = any(not cost.why for cost in costs.costs) or not costs.costs
    facts = [Fact("budget_cost", {"cost": spent}) if is_counted else Fact("budget_nothing_counted")]
    if costs.money.supports:
        number = sum(cost.without_salary for cost in costs.costs)
        facts.append(Fact("budget_support", {"cost": sum(cost.support_cost for cost in costs.costs), "n": number}))
    without_fund = sum(cost.class_cost + cost.heads_cost for cost in costs.costs if not cost.price.fund)
    funds = [one.fund for one in costs.money.budgets if one.fund]
    named = {fund_key(fund) for fund in (*(norm.fund for norm in costs.money.norms), *costs.money.funds.values())}
    unused = sorted({fund for fund in funds if fund_key(fund) not in named})
    numbers: dict[str, Any] = {
        "budget_not_counted": costs.not_counted,
        "budget_support_not_known": costs.support_not_known,
        "budget_salary_unknown": len(costs.unclear),
        "budget_without_fund": without_fund if funds else 0,
        "budget_without_document": sum(not norm.source for norm in costs.norms),
        "budget_fund_unused": ", ".join(unused),
    }
    return [*facts, *(Fact(key, {"n": number}) for key, number in numbers.items() if number)]
