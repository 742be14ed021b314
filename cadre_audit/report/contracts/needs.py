"""The document of ``needs``."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from cadre_audit.report.contracts.parts import (
    Actual,
    Count,
    Document,
    IsoDay,
    NeedReason,
    Part,
    PartialDay,
    Person,
    Shortfall,
    Source,
)
from cadre_audit.report.contracts.waivers import UnitArea, WaiverUse
from cadre_audit.standards.courses import ContentArea
from cadre_audit.standards.model import Slug, Status, Words


class NeedsCounts(Part):
    """Totals of a year's needs."""

    people: Count
    needs: Count
    people_in_need: Count
    eligible: Count
    blocked: Count
    """Needs of people whom an entry rule keeps out of the course."""
    not_trainable: Count
    lapsed: Count
    unknown: Count
    no_standard: Count
    waived: Count
    """Gaps that a waiver covers until the end of the year; they make no needs."""
    gap_before_waivers: Count
    """How many gaps there would be without waivers."""
    classes: Count
    problems: Count


class CourseNeed(Part):
    """People and classes of one course."""

    course: Slug
    title: Words
    content_area: ContentArea
    people: Count
    """Who may be sent, or may be once the roster says more."""
    blocked: Count
    overdue: Count
    due_this_year: Count
    classes: Count
    class_size: int = Field(ge=1)


class UnitNeed(Part):
    """People of one unit for one course."""

    unit: str | None
    course: Slug
    people: Count


class OpenEntryRule(Part):
    """An entry rule of a course that is not met, or that only a person can decide."""

    rule: str
    document: str | None
    article: str | None
    status: Status


class Need(Part):
    """One person and one course."""

    person: Person
    requirement: Slug
    """The shortfall it is listed for first."""
    requirements: tuple[Slug, ...] = Field(min_length=1)
    course: Slug
    due: IsoDay | None
    """None where the law wanted it already."""
    priority: int
    """The sum of the weights."""
    weights: dict[str, int]
    reason: NeedReason
    eligible: bool | None
    """None when the roster cannot decide it."""
    blocked_by: tuple[str, ...]
    """Entry rules that are broken."""
    to_clarify: tuple[str, ...]
    """Entry rules that the roster cannot decide, or that only a person can."""
    rules: tuple[OpenEntryRule, ...]
    after: tuple[Slug, ...]
    """Courses that have to come first."""


class EndedSource(Part):
    """A clause, or empty texts where the catalogue names none."""

    document: str
    article: str


class NotTrainable(Part):
    """A shortfall that no training can close, and why."""

    person: Person
    requirement: Slug
    verdict: Shortfall
    course: Slug | None
    reason: Literal[
        "no_training_closes", "course_has_ended", "retires_in_the_year", "retires_before_due", "retires_before_end"
    ]
    until: PartialDay | None
    """The month of retirement, or the last day of the course."""
    source: EndedSource


class Lapsed(Part):
    """A shortfall of earlier in the year that the law of its end no longer knows."""

    person: Person
    requirement: Slug
    field: str | None
    actual: Actual
    lapsed_on: IsoDay
    source: Source


class Needs(Document):
    """`needs --format json`: the training needs of a year."""

    schema_: Literal["cadre-audit/needs/1"] = Field(alias="schema")
    year: int
    year_from: Literal["flag", "title", "today"]
    """Who named the year: the flag, the title of a file, the calendar."""
    stretches: tuple[IsoDay, ...] = Field(min_length=1)
    """First day of each stretch of the year between two changes of the law."""
    counts: NeedsCounts
    courses: tuple[CourseNeed, ...]
    units: tuple[UnitNeed, ...]
    needs: tuple[Need, ...]
    not_trainable: tuple[NotTrainable, ...]
    lapsed: tuple[Lapsed, ...]
    waivers: tuple[WaiverUse, ...]
    areas: tuple[UnitArea, ...]
