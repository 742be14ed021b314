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
    PositionCode,
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
    planned_people: Count
    """People of the roster who are planned for posts."""
    planned_needs: Count
    """Needs that a planned post makes, alone or beside the post held."""
    coming_needs: Count
    """Needs that a later year makes, alone or beside the year itself."""
    retiring: Count
    without_successor: Count
    """Of these, holders for whose post nobody is planned; 0 when no plans were given."""
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


class LaterLaw(Part):
    """What a later law will ask, from which day and by which clause."""

    requirement: Slug
    from_: IsoDay = Field(alias="from")
    source: Source


class PlanPlace(Part):
    """Where a plan stands."""

    file: str
    sheet: str | None
    row: int = Field(ge=1)


class PlannedPost(Part):
    """A post that somebody is planned for."""

    position: PositionCode
    unit: str | None
    from_: PartialDay | None = Field(alias="from")
    """As far as the list tells the day."""
    term: str | None
    document: str | None
    place: PlanPlace


class PlannedNeed(PlannedPost):
    """What a planned post asks of somebody who lacks it."""

    requirement: Slug
    source: Source
    judged_on: IsoDay
    """The day whose law asks for it, on which the post is taken as if newly."""
    holder_retires: IsoDay | None
    """The last day of the holder, when that holder retires within the years looked at."""


class PlannedPerson(PlannedPost):
    """Somebody of the roster who is planned for a post, and how that stands."""

    person: Person
    outcome: Literal["short", "unclear", "no_shortfall", "no_standard", "holds_it"]


class Retiring(Part):
    """A holder who reaches the retirement age."""

    person: Person
    positions: tuple[PositionCode, ...]
    """The posts that become free; empty where the post is not understood."""
    month: PartialDay
    last_day: IsoDay
    """The end of that month."""
    source: Source
    succession: Literal["named", "nobody"] | None
    """None when no plans were given."""
    successors: tuple[str, ...]
    """The names of those who are planned for one of the posts, as their list writes them."""


class Need(Part):
    """One person and one course."""

    person: Person
    requirement: Slug
    """The shortfall it is listed for first."""
    requirements: tuple[Slug, ...] = Field(min_length=1)
    course: Slug
    due: IsoDay | None
    """None where the law wanted it already, and where nothing but a plan without a day asks for it."""
    priority: int
    """The sum of the weights."""
    weights: dict[str, int]
    reason: NeedReason
    """The most pressing one."""
    reasons: tuple[NeedReason, ...] = Field(min_length=1)
    """All of them, most pressing first."""
    eligible: bool | None
    """None when the roster cannot decide it."""
    blocked_by: tuple[str, ...]
    """Entry rules that are broken."""
    to_clarify: tuple[str, ...]
    """Entry rules that the roster cannot decide, or that only a person can."""
    rules: tuple[OpenEntryRule, ...]
    after: tuple[Slug, ...]
    """Courses that have to come first."""
    law_from: IsoDay | None
    """The first day on which a later law will ask for it."""
    lapses_on: IsoDay | None
    """The first day on which later law that was looked at asks for none of it any more."""
    later_law: tuple[LaterLaw, ...]
    planned_for: tuple[PositionCode, ...]
    """The posts that the person is planned for and that ask for it."""
    planned: tuple[PlannedNeed, ...]


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
    planned_for: PositionCode | None
    """The planned post that asks for it; none for a post that is held."""
    planned: PlannedPost | None
    begins: IsoDay | None
    """Of a shortfall that is only to come, its first day."""


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
    horizon: int = Field(ge=0)
    """How many years after it were looked at too."""
    later_stretches: tuple[IsoDay, ...]
    """First days of later law in these years, as far as it asks something else of a post in the roster."""
    counts: NeedsCounts
    courses: tuple[CourseNeed, ...]
    units: tuple[UnitNeed, ...]
    needs: tuple[Need, ...]
    not_trainable: tuple[NotTrainable, ...]
    lapsed: tuple[Lapsed, ...]
    planned: tuple[PlannedPerson, ...]
    retiring: tuple[Retiring, ...]
    waivers: tuple[WaiverUse, ...]
    areas: tuple[UnitArea, ...]
