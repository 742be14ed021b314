"""The tables of a budget: what classes cost, by class, unit, fund and year, and the sheets that are printed and signed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from cadre_audit.analyses.budget import Cost, Statement
from cadre_audit.report.model import Column, Fact, Record, Table
from cadre_audit.standards.money import Budget, Norm, fund_key
from cadre_audit.vocabulary.fold import text_key

_CLASS = Column("class", ("class",), "code", "class")
_YEAR = Column("budget_year", ("year",))
_UNIT = Column("unit", ("unit",), blank="word.unit_blank")
_FUND = Column("fund", ("fund",), blank="word.fund_blank")
_NOT_KNOWN = "word.cost_not_known"
_PARTS = (
    Column("class_cost", ("class_cost",), "count", blank=_NOT_KNOWN),
    Column("heads_cost", ("heads_cost",), "count", blank=_NOT_KNOWN),
    Column("support", ("support",), "count", blank=_NOT_KNOWN),
)
_COST = Column("cost", ("cost",), "count", blank=_NOT_KNOWN)
_AGAINST = (
    Column("available", ("available",), "count", blank="word.no_budget"), Column("left", ("left",), "count"),
    Column("budget_document", ("source",)),
)  # fmt: skip
SUM = "sum"


def budget_tables(costs: Statement) -> tuple[Table, ...]:
    """Every table of the budget, in reading order; none where no money is known of."""
    if not costs.money:
        return ()
    by_class, by_unit = [_of_class(one) for one in costs.costs], _by_unit(costs)
    size = Column("size", ("size",), "count")
    classes = (_CLASS, size, *_PARTS, _COST, Column("fund", ("fund",)))
    units = (_YEAR, _UNIT, size, *_PARTS, _COST)
    summed = (_YEAR, Column("unit", ("unit",), "code", "budget_sum", blank="word.unit_blank"), *units[2:])
    number = Column("number", ("number",), "count")
    return (
        _inside("class_costs", classes, by_class),
        _inside("unit_costs", units, by_unit),
        _inside("fund_costs", (_YEAR, _FUND, _COST, *_AGAINST), _by_fund(costs)),
        _inside("year_costs", (
            _YEAR, Column("classes", ("classes",), "count"), Column("not_counted", ("not_counted",), "count"), _COST, *_AGAINST,
        ), _by_year(costs)),
        _inside("unit_budgets", (_YEAR, _UNIT, _FUND, _COST, *_AGAINST), _unit_budgets(costs)),
        _inside("cost_norms", (
            Column("course", ("course",), "code", "course", blank="word.all_courses"),
            Column("cost_kind", ("kind",), "code", "cost_kind"), Column("amount", ("amount",), "count"),
            Column("norm_from", ("from",), "date"), Column("norm_to", ("to",), "date"), Column("fund", ("fund",)),
            Column("budget_document", ("source",), blank="word.no_document"), Column("limit_place", ("place",)),
        ), [_of_norm(norm) for norm in costs.norms]),
        _inside("salary_unknown", (
            _CLASS, Column("full_name", ("person", "full_name")), Column("unit", ("person", "unit"), blank="word.unit_blank"),
            Column("position", ("person", "position")),
        ), [{"class": held.id, "person": dict(one.person)} for held, one in costs.unclear], layout="groups"),
        _sheet("budget_sheet", (number, *classes), _numbered([*by_class, *_sums_of_classes(costs)])),
        _sheet("budget_unit_sheet", (number, *summed), _numbered([*by_unit, *_sums_of_units(costs)])),
    )  # fmt: skip


def _inside(id: str, columns: tuple[Column, ...], records: Sequence[Record], layout: Any = "grid") -> Table:
    return Table(id, columns, records, layout, within="budget")


def _sheet(id: str, columns: tuple[Column, ...], records: Sequence[Record]) -> Table:
    return Table(id, columns, records, machine=False, folded=True, signed=True, note="word.unit_of_money")


def _of_class(cost: Cost) -> dict[str, Any]:
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
    class_cost: int = 0
    heads_cost: int = 0
    support: int = 0
    extra: dict[str, Any] = field(default_factory=dict)

    def add(self, cost: Cost, unit: str) -> None:
        """What a class costs one unit."""
        self.size += cost.held.heads.get(unit, 0)
        self.class_cost += cost.shares.get(unit, 0)
        self.heads_cost += cost.heads.get(unit, 0)
        self.support += (cost.support or {}).get(unit, 0)

    def record(self, **keys: Any) -> dict[str, Any]:
        """The amounts, and all of them together."""
        parts = {"class_cost": self.class_cost, "heads_cost": self.heads_cost, "support": self.support}
        return {**keys, "size": self.size, **parts, "cost": sum(parts.values())}


def _by_unit(costs: Statement) -> list[dict[str, Any]]:
    sums: dict[tuple[int, str], _Sum] = {}
    for cost in costs.costs:
        for unit in cost.held.heads:
            sums.setdefault((cost.held.year, unit), _Sum()).add(cost, unit)
    order = sorted(sums, key=lambda key: (key[0], not key[1], text_key(key[1])))
    return [sums[year, unit].record(year=year, unit=unit or None) for year, unit in order]


def _sums_of_units(costs: Statement) -> Iterator[dict[str, Any]]:
    """The last rows of the printed list of units: each year, all units together."""
    for year, own in _whole_years(costs):
        yield {**own.record(), "year": None, "unit": f"{SUM}/{year}"}


def _sums_of_classes(costs: Statement) -> Iterator[dict[str, Any]]:
    """The last rows of the printed list of classes: each year, all classes together."""
    for year, own in _whole_years(costs):
        yield {**own.record(), "class": f"{SUM}/{year}", "fund": None}


def _whole_years(costs: Statement) -> list[tuple[int, _Sum]]:
    sums: dict[int, _Sum] = {}
    for cost in costs.costs:
        for unit in cost.held.heads:
            sums.setdefault(cost.held.year, _Sum()).add(cost, unit)
    return sorted(sums.items())


def _numbered(records: Sequence[Record]) -> list[Record]:
    """Sums have no number."""
    return [
        {**one, "number": None if str(one.get("class") or one.get("unit")).startswith(f"{SUM}/") else i}
        for i, one in enumerate(records, start=1)
    ]


def _by_fund(costs: Statement) -> list[dict[str, Any]]:
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


def _by_year(costs: Statement) -> list[dict[str, Any]]:
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


def _unit_budgets(costs: Statement) -> list[dict[str, Any]]:
    return [
        {"year": one.year, "unit": one.unit, "fund": one.fund, **_against_budget(costs.spent(one), one)}
        for one in costs.money.budgets
        if one.unit
    ]


def _of_norm(norm: Norm) -> dict[str, Any]:
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


def budget_facts(costs: Statement) -> list[Fact]:
    """What the budget comes to, and what it does not count."""
    if not costs.money:
        return []
    spent = sum(cost.class_cost + cost.heads_cost for cost in costs.costs)
    facts = [Fact("budget_cost", {"cost": spent})]
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
