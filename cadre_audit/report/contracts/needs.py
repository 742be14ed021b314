"""The document of ``needs``."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from cadre_audit.report.contracts.needs_sources import LaterLaw, PlannedNeed, PlannedPerson, PlannedPost, Retiring
from cadre_audit.report.contracts.needs_training import CoveredGap, DoubtfulRecord, TrainingDoubt
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
    under_way: Count = 0
    """Shortfalls for which somebody is in a course; only where training records were given."""
    done_not_shown: Count = 0
    """Shortfalls for which somebody has done a course that the roster does not show."""
    training_to_check: Count = 0
    """Training records from which nothing follows until somebody has looked at them."""
    planned_people: Count = 0
    """People of the roster who are planned for posts; only where plans were given."""
    planned_needs: Count = 0
    """Needs that a planned post makes, alone or beside the post held; only where plans were given."""
    coming_needs: Count = 0
    """Needs that a later year makes, alone or beside the year itself; only where later years were looked at."""
    retiring: Count
    without_successor: Count = 0
    """Of these, holders for whose post nobody is planned; only where plans were given."""
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


class ClosedGap(Part):
    """One requirement that a course closes."""

    requirement: Slug
    reason: NeedReason
    """The most pressing one."""
    reasons: tuple[NeedReason, ...] = Field(min_length=1)
    due: IsoDay | None
    """None where the law wanted it already; for `succession` none where the plan has no day."""


class ModeOfStudy(Part):
    """Whether a person may study in one mode."""

    mode: Literal["full_time", "part_time"]
    open: bool | None
    """None when the roster cannot decide it."""
    since: IsoDay | None
    """The birthday from which the mode is open, where an age closes it."""
    rule: OpenEntryRule | None
    """What closes it, or may."""


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
    """Courses that have to come first, those under way included."""
    closes: tuple[ClosedGap, ...]
    """The requirements that it closes, each with its own day; none where it is only needed before another course."""
    instead_of: tuple[Slug, ...]
    """Courses that the law names for these and that this one spares."""
    modes: tuple[ModeOfStudy, ...]
    """The modes of study, where a rule of the course tells them apart."""
    modes_closed: tuple[str, ...]
    """The rules that keep the person out of a mode."""
    to_check: tuple[TrainingDoubt, ...]
    """What training records of such courses leave open."""
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
    under_way: tuple[CoveredGap, ...]
    done_not_shown: tuple[CoveredGap, ...]
    training_to_check: tuple[DoubtfulRecord, ...]
    planned: tuple[PlannedPerson, ...]
    retiring: tuple[Retiring, ...]
    waivers: tuple[WaiverUse, ...]
    areas: tuple[UnitArea, ...]
