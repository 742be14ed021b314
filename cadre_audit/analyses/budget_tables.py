"""The tables of a budget: by class, unit, fund and year, and the lists that are printed and signed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cadre_audit.analyses.budget import Statement
from cadre_audit.analyses.budget_records import (
    by_fund,
    by_unit,
    by_year,
    numbered,
    of_class,
    of_norm,
    sums_of_classes,
    sums_of_units,
    unit_budgets,
)
from cadre_audit.report.model import Column, Record, Table

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
_NONE_OF_KIND = {"own": "word.no_own_budget", "common": "word.no_common_budget"}
_COST = Column("cost", ("cost",), "count", blank=_NOT_KNOWN)


def budget_tables(costs: Statement) -> tuple[Table, ...]:
    """Every table of the budget, in reading order; none where no money is known of."""
    if not costs.money:
        return ()
    of_classes, of_units = [of_class(one) for one in costs.costs], by_unit(costs)
    size = Column("size", ("size",), "count")
    parts = _PARTS if costs.money.supports else _PARTS[:2]
    why = (Column("cost_why", ("why",), "code", "cost_why"),) if costs.not_counted else ()
    classes = (_CLASS, size, *parts, _COST, *why, Column("fund", ("fund",)))
    partly = (Column("learners_not_counted", ("learners_not_counted",), "count"),) if costs.not_counted else ()
    units = (_YEAR, _UNIT, size, *partly, *parts, _COST)
    summed = (_YEAR, Column("unit", ("unit",), "code", "budget_sum", blank="word.unit_blank"), *units[2:])
    number = Column("number", ("number",), "count")
    return (
        _inside("class_costs", classes, of_classes),
        _inside("unit_costs", units, of_units),
        _inside("fund_costs", (_YEAR, _FUND, _COST, *_against(costs, "own")), by_fund(costs)),
        _inside("year_costs", (
            _YEAR, Column("classes", ("classes",), "count"), Column("not_counted", ("not_counted",), "count"), _COST,
            *_against(costs, "common"),
        ), by_year(costs)),
        _inside("unit_budgets", (
            _YEAR, _UNIT, Column("fund", ("fund",), blank="word.all_funds"), _COST, *_against(costs),
        ), unit_budgets(costs)),
        _inside("cost_norms", (
            Column("course", ("course",), "code", "course", blank="word.all_courses"),
            Column("cost_kind", ("kind",), "code", "cost_kind"), Column("amount", ("amount",), "count"),
            Column("norm_from", ("from",), "date"), Column("norm_to", ("to",), "date"), Column("fund", ("fund",)),
            Column("budget_document", ("source",), blank="word.no_document"), Column("limit_place", ("place",)),
        ), [of_norm(norm) for norm in costs.norms]),
        _inside("salary_unknown", (
            _CLASS, Column("full_name", ("person", "full_name")),
            Column("unit", ("person", "unit"), blank="word.unit_blank"), Column("position", ("person", "position")),
        ), [{"class": held.id, "person": dict(one.person)} for held, one in costs.unclear], layout="groups"),
        _sheet("budget_sheet", (number, *classes), numbered([*of_classes, *sums_of_classes(costs)])),
        _sheet("budget_unit_sheet", (number, *summed), numbered([*of_units, *sums_of_units(costs)])),
    )  # fmt: skip


def _against(costs: Statement, kind: str = "") -> tuple[Column, ...]:
    """The columns of a budget: a fund's ``own``, or one ``common`` to all funds.

    Where there is none of one kind there may be one of the other, so the blank does not say that no money was granted.
    """
    given = {"own" if one.fund else "common" for one in costs.money.budgets if not one.unit}
    blank = _NONE_OF_KIND[kind] if kind and given - {kind} else "word.no_budget"
    return (
        Column("available", ("available",), "count", blank=blank), Column("left", ("left",), "count"),
        Column("budget_document", ("source",)),
    )  # fmt: skip


def _inside(id: str, columns: tuple[Column, ...], records: Sequence[Record], layout: Any = "grid") -> Table:
    return Table(id, columns, records, layout, within="budget")


def _sheet(id: str, columns: tuple[Column, ...], records: Sequence[Record]) -> Table:
    return Table(id, columns, records, machine=False, folded=True, signed=True, note="word.unit_of_money")
