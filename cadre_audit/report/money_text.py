"""Money in words: amounts in đồng, budgets by year, fund and unit."""

from __future__ import annotations

from cadre_audit.report.numbers import count_text
from cadre_audit.report.wording import t
from cadre_audit.standards.money import Budget


def money_text(amount: int) -> str:
    """An amount with its unit: *1.500.000 đồng*."""
    return t("word.money", n=count_text(amount))


def budget_text(budget: Budget) -> str:
    """Which budget it is: its year, and its fund and unit where it has them."""
    parts = [t("word.budget_year", year=budget.year)]
    if budget.fund:
        parts.append(t("word.budget_fund", fund=budget.fund))
    if budget.unit:
        parts.append(t("word.budget_unit", unit=budget.unit))
    return ", ".join(parts)


def overspent_text(budget: Budget, spent: int) -> str:
    """By how much a budget does not suffice, with its place."""
    text = t(
        "word.overspent", about=budget_text(budget), spent=money_text(spent), amount=money_text(budget.amount),
        by=money_text(spent - budget.amount),
    )  # fmt: skip
    return f"{text} ({budget.place})" if budget.place else text
