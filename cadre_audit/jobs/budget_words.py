"""What the rows of a budget are called."""

from __future__ import annotations

from collections.abc import Mapping

from cadre_audit.analyses.budget import Held, Statement
from cadre_audit.analyses.budget_tables import SUM
from cadre_audit.report.numbers import date_text
from cadre_audit.report.wording import t


def sum_names(costs: Statement) -> dict[str, str]:
    """The rows of sums of printed lists."""
    years = sorted({cost.held.year for cost in costs.costs})
    return {f"{SUM}/{year}": t("word.sum_year", year=year) for year in years}


def class_name(held: Held, titles: Mapping[str, str]) -> str:
    """Classes that begin together, where no plan has named them."""
    title = titles.get(held.course, held.course)
    if held.day is None:
        return t("word.classes_of_year", course=title, year=held.year, n=held.classes)
    return t("word.classes_of_day", course=title, day=date_text(held.day.isoformat()), n=held.classes)
