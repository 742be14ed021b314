"""What classes cost as records: by class, unit, fund and year, and the sums of printed lists."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from cadre_audit.analyses.budget import Cost, Statement
from cadre_audit.report.model import Record
from cadre_audit.standards.money import Budget, Norm, fund_key
from cadre_audit.vocabulary.fold import text_key

SUM = "sum"


def of_class(cost: Cost) -> dict[str, Any]:
    """What one class costs."""
    held, known = cost.held, not cost.why
    return {
        "class": held.id,
        "course": held.course,
        "year": held.year,
        "begins": held.day.isoformat() if held.day else None,
        "classes": held.classes,
        "size": len(held.learners),
        "fund": cost.price.fund,
        "class_cost": cost.class_cost if known else None,
        "heads_cost": cost.heads_cost if known else None,
        "without_salary": cost.without_salary,
        "support": None if cost.support is None else cost.support_cost,
        "support_fund": cost.price.support_fund,
        "cost": cost.total if known else None,
        "why": cost.why,
    }


@dataclass(slots=True)
class _Sum:
    """Amounts that grow class by class."""

    size: int = 0
    not_counted: int = 0
    class_cost: int = 0
    heads_cost: int = 0
    support: int = 0

    def add(self, cost: Cost, unit: str) -> None:
        """What a class costs one unit."""
        heads = cost.held.heads.get(unit, 0)
        self.size += heads
        self.not_counted += heads if cost.why else 0
        self.class_cost += cost.shares.get(unit, 0)
        self.heads_cost += cost.heads.get(unit, 0)
        self.support += (cost.support or {}).get(unit, 0)

    def record(self, **keys: Any) -> dict[str, Any]:
        """The amounts, and all of them together; none where no learner's class has a known cost."""
        is_known = self.not_counted < self.size
        total = self.class_cost + self.heads_cost + self.support
        return {
            **keys,
            "size": self.size,
            "learners_not_counted": self.not_counted,
            "class_cost": self.class_cost if is_known else None,
            "heads_cost": self.heads_cost if is_known else None,
            "support": self.support,
            "cost": total if is_known or self.support else None,
        }


def by_unit(costs: Statement) -> list[dict[str, Any]]:
    """What each unit costs in each year: its own people, and its part of their classes by heads."""
    sums: dict[tuple[int, str], _Sum] = {}
    for cost in costs.costs:
        for unit in cost.held.heads:
            sums.setdefault((cost.held.year, unit), _Sum()).add(cost, unit)
    order = sorted(sums, key=lambda key: (key[0], not key[1], text_key(key[1])))
    return [sums[year, unit].record(year=year, unit=unit or None) for year, unit in order]


def sums_of_units(costs: Statement) -> Iterator[dict[str, Any]]:
    """The last rows of the printed list of units: each year, all units together."""
    for year, own in _whole_years(costs):
        yield {**own.record(), "year": None, "unit": f"{SUM}/{year}"}


def sums_of_classes(costs: Statement) -> Iterator[dict[str, Any]]:
    """The last rows of the printed list of classes: each year, all classes together."""
    for year, own in _whole_years(costs):
        yield {**own.record(), "class": f"{SUM}/{year}", "fund": None}


def _whole_years(costs: Statement) -> list[tuple[int, _Sum]]:
    sums: dict[int, _Sum] = {}
    for cost in costs.costs:
        for unit in cost.held.heads:
            sums.setdefault(cost.held.year, _Sum()).add(cost, unit)
    return sorted(sums.items())


def numbered(records: Sequence[Record]) -> list[Record]:
    """The rows of a printed list with their numbers; sums have none."""
    return [
        {**one, "number": None if str(one.get("class") or one.get("unit")).startswith(f"{SUM}/") else i}
        for i, one in enumerate(records, start=1)
    ]


def by_fund(costs: Statement) -> list[dict[str, Any]]:
    """What each fund pays in each year, against its budget for all units."""
    names: dict[tuple[int, str], str | None] = {}
    spent: dict[tuple[int, str], int] = {}
    for budget in costs.money.budgets:
        if budget.fund and not budget.unit:
            names.setdefault((budget.year, fund_key(budget.fund)), budget.fund)
    for cost in costs.costs:
        for fund, amount in (
            (cost.price.fund, cost.class_cost + cost.heads_cost), (cost.price.support_fund, cost.support_cost)
        ):  # fmt: skip
            key = (cost.held.year, fund_key(fund))
            spent[key] = spent.get(key, 0) + amount
            if amount:
                names.setdefault(key, fund)
    if not any(names.values()):
        # where nobody names a fund, the years tell everything
        return []
    order = sorted(names, key=lambda key: (key[0], not key[1], text_key(names[key] or "")))
    return [
        {"year": key[0], "fund": names[key], **_against_budget(spent.get(key, 0), _budget(costs, *key))}
        for key in order
    ]


def _budget(costs: Statement, year: int, fund: str, *, whole: bool = False) -> Budget | None:
    """The budget of a fund by its key, or the one of all funds together."""
    named = bool(fund) or whole
    own = (one for one in costs.money.budgets if one.year == year and not one.unit and fund_key(one.fund) == fund)
    return next(own, None) if named else None


def _against_budget(spent: int, own: Budget | None) -> dict[str, Any]:
    return {
        "cost": spent,
        "available": own.amount if own else None,
        "left": own.amount - spent if own else None,
        "source": own.source if own else None,
        "place": own.place if own else None,
    }


def by_year(costs: Statement) -> list[dict[str, Any]]:
    """What each year costs, against its budget of all funds together."""
    years = sorted({cost.held.year for cost in costs.costs} | {one.year for one in costs.money.budgets if not one.unit})
    found = []
    for year in years:
        own = [cost for cost in costs.costs if cost.held.year == year]
        numbers = {
            "year": year,
            "classes": sum(cost.held.classes for cost in own),
            "not_counted": sum(cost.held.classes for cost in own if cost.why),
            "support": sum(cost.support_cost for cost in own),
        }
        found.append(numbers | _against_budget(sum(cost.total for cost in own), _budget(costs, year, "", whole=True)))
    return found


def unit_budgets(costs: Statement) -> list[dict[str, Any]]:
    """What units cost that have a budget of their own."""
    return [
        {"year": one.year, "unit": one.unit, "fund": one.fund, **_against_budget(costs.spent(one), one)}
        for one in costs.money.budgets
        if one.unit
    ]


def of_norm(norm: Norm) -> dict[str, Any]:
    """A norm that counted."""
    first, last = norm.effective_from, norm.effective_to
    return {
        "course": norm.course,
        "kind": norm.kind,
        "amount": norm.amount,
        "from": first.isoformat() if first else None,
        "to": last.isoformat() if last else None,
        "fund": norm.fund,
        "source": norm.source,
        "place": norm.place or None,
    }
