"""The budget in the documents of ``plan`` and ``reconcile``: what classes cost, in đồng."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from cadre_audit.report.contracts.parts import Count, IsoDay, Part, Person
from cadre_audit.standards.model import Slug
from cadre_audit.standards.money import CostKind


class ClassCost(Part):
    """What classes of one course cost that begin together."""

    class_: str = Field(alias="class")
    course: Slug
    year: int
    begins: IsoDay | None
    """The day whose norms count: the first of the quarter in a plan; none when only the year is known."""
    classes: Count
    size: Count
    """People in them."""
    fund: str | None
    """What they are paid from, as far as somebody says."""
    class_cost: Count | None
    """What does not depend on the number of learners; none when it is not known."""
    heads_cost: Count | None
    without_salary: Count
    """People known to have no salary."""
    support: Count | None
    """Support for them; none when no norm in force tells it."""
    support_fund: str | None
    cost: Count | None
    """All together; none when the cost of the class is not known."""
    why: Literal["no_norm", "no_days", "no_day"] | None
    """Why it is not known: no norm, no number of days for a norm by the day, no day where norms change in the year."""


class UnitCost(Part):
    """What one unit costs in a year; all units together are all classes together, to the đồng."""

    year: int
    unit: str | None
    size: Count
    learners_not_counted: Count
    """How many of them are in classes whose cost is not known; their part is in none of the sums."""
    class_cost: Count | None
    """Its part of what its classes cost, by heads; none when the cost of none of them is known."""
    heads_cost: Count | None
    support: Count
    cost: Count | None
    """All together, as far as it is known; none when nothing is."""


class Against(Part):
    """An amount against a budget."""

    cost: Count
    available: Count | None
    """None when there is no such budget."""
    left: int | None
    source: str | None
    """The document that grants it."""
    place: str | None


class FundCost(Against):
    """What one fund pays in a year."""

    year: int
    fund: str | None


class YearCost(Against):
    """What a year costs, all funds and units together."""

    year: int
    classes: Count
    not_counted: Count
    """Classes whose cost is not known."""
    support: Count


class UnitBudget(Against):
    """What a unit costs that has a budget of its own."""

    year: int
    unit: str
    fund: str | None


class AppliedNorm(Part):
    """One cost norm that counted."""

    course: Slug | None
    """None for all courses."""
    kind: CostKind
    amount: Count
    from_: IsoDay | None = Field(alias="from")
    to: IsoDay | None
    fund: str | None
    source: str | None
    """None when no document was given."""
    place: str | None


class SalaryUnknown(Part):
    """Somebody of whom nobody says whether they have a salary."""

    class_: str = Field(alias="class")
    person: Person


class Budget(Part):
    """All amounts in đồng. The sums by class, unit, fund and year agree."""

    class_costs: tuple[ClassCost, ...]
    unit_costs: tuple[UnitCost, ...]
    fund_costs: tuple[FundCost, ...]
    year_costs: tuple[YearCost, ...]
    unit_budgets: tuple[UnitBudget, ...]
    cost_norms: tuple[AppliedNorm, ...]
    salary_unknown: tuple[SalaryUnknown, ...]
