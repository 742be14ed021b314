"""The document of ``plan``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from cadre_audit.report.contracts.budget import Budget
from cadre_audit.report.contracts.parts import Count, Document, IsoDay, Part, Person, Sha256
from cadre_audit.standards.model import Slug

Quarter = Annotated[str, Field(pattern=r"^\d{4}-Q[1-4]$")]


class PlanCounts(Part):
    """Totals of a plan."""

    needs: Count
    planned: Count
    in_time: Count
    too_late: Count
    undated: Count
    """Placed in courses whose length nobody knows."""
    unmet: Count
    """Needs that could have been placed and were not."""
    not_planned: Count
    """Needs of people who may not enter the course yet, and what would come after it."""
    classes: Count
    people: Count
    """People with a place in some class."""
    problems: Count


class Member(Part):
    """One person in a class."""

    person: Person
    due: IsoDay | None
    overdue: bool
    priority: int
    in_time: bool | None
    """None when the length of the course is not known."""


class PlannedClass(Part):
    """One class."""

    class_: str = Field(alias="class")
    """Course, quarter and number in one."""
    course: Slug
    period: Quarter
    """The quarter in which it begins."""
    until: Quarter | None
    """The quarter in which it ends; none when the length of the course is not known."""
    number: int = Field(ge=1)
    """Tells classes of one course and quarter apart."""
    size: int = Field(ge=1)
    units: dict[str, int]
    """People by unit; a unit that is not known has an empty name."""
    unit_count: Count
    cost: Count | None
    """In đồng, support for people without salary included; none when it is not known."""
    people: tuple[Member, ...]


class Unmet(Part):
    """One need without a class, and why."""

    person: Person
    course: Slug
    due: IsoDay | None
    overdue: bool
    priority: int
    reason: Literal["not_eligible", "prerequisite", "later", "limits", "class_too_small"]
    limited_by: tuple[str, ...]
    """Limits in the way, most quarters first; entry rules when the person may not enter."""


class Objective(Part):
    """One objective, in order: points missed, then classes or cost, then the worst-off unit."""

    name: Literal["missed", "classes", "cost", "worst_unit"]
    value: float
    bound: float | None
    """What no plan goes below, given the objectives before it; none when it is not known."""
    gap: float | None
    """The part of the value that is not proven."""
    proven: bool


class AppliedLimit(Part):
    """One limit that applied."""

    limit: Literal[
        "class_max", "class_min", "quarters", "load", "cost_per_class", "cost_per_head", "classes_per_quarter",
        "unit_cover", "unit_size", "staffed", "blackout", "budget", "seats", "must",
    ]  # fmt: skip
    about: str | None
    """The course, unit, posts or year that it is about."""
    value: int | float | str
    from_: Literal["file", "budget_table", "catalogue", "assumed"] = Field(alias="from")
    """The file of limits, a table of budgets, the course catalogue, or nothing but an assumption."""
    source: str | None
    """The document that lays it down."""
    place: str | None
    """File and line."""


class Plan(Document):
    """`plan --format json`: classes by quarter."""

    schema_: Literal["cadre-audit/plan/1"] = Field(alias="schema")
    from_: int = Field(alias="from")
    to: int
    year: int
    """The year whose needs are planned: the first one."""
    stretches: tuple[IsoDay, ...]
    """First day of each stretch of that year between two changes of the law; none for a plain list."""
    method: Literal["greedy", "highs"]
    digest: Sha256
    """The same for two plans in which everybody begins the same courses in the same quarters."""
    counts: PlanCounts
    classes: tuple[PlannedClass, ...]
    unmet: tuple[Unmet, ...]
    budget: Budget | None = None
    """Missing when there is neither a norm nor a budget."""
    objectives: tuple[Objective, ...]
    limits: tuple[AppliedLimit, ...]
