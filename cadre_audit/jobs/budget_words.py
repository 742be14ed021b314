"""What the rows of a budget are called, and what is said of one that does not suffice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cadre_audit.analyses.budget import Held, Overspent, Statement
from cadre_audit.analyses.budget_records import SUM
from cadre_audit.report.model import Fact
from cadre_audit.report.money_text import overspent_text
from cadre_audit.report.numbers import date_text
from cadre_audit.report.wording import t


def sum_names(costs: Statement) -> dict[str, str]:
    """The rows of sums of printed lists."""
    years = sorted({cost.held.year for cost in costs.costs})
    return {f"{SUM}/{year}": t("word.sum_year", year=year) for year in years}


def names_of(costs: Statement, titles: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """The classes, which no plan has named, and the sums."""
    sums = sum_names(costs)
    classes = {cost.held.id: _class_name(cost.held, titles) for cost in costs.costs}
    return {"class": classes | sums, "budget_sum": sums}


def _class_name(held: Held, titles: Mapping[str, str]) -> str:
    title = titles.get(held.course, held.course)
    if held.day is None:
        return t("word.classes_of_year", course=title, year=held.year, n=held.classes)
    return t("word.classes_of_day", course=title, day=date_text(held.day.isoformat()), n=held.classes)


def part_of(units: Sequence[str], costs: Statement | None) -> list[Fact]:
    """That the costs are those of some units only, while budgets are for all."""
    return [Fact("budget_of_units")] if units and costs is not None and costs.money.budgets else []


def overspent_lines(over: Sequence[Overspent]) -> str:
    """By how much budgets do not suffice: one in the sentence, several in lines of their own."""
    lines = [overspent_text(one.budget, one.spent) for one in over]
    return lines[0] if len(lines) == 1 else "".join(f"\n  - {line}" for line in lines)
