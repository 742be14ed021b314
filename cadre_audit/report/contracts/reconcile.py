"""The document of ``reconcile``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from cadre_audit.report.contracts.budget import Budget
from cadre_audit.report.contracts.parts import (
    Count,
    Document,
    IsoDay,
    NeedReason,
    Part,
    PartialDay,
    Person,
    Share,
    Source,
)
from cadre_audit.standards.model import LevelField, Slug
from cadre_audit.standards.parts import Kind

ListName = Literal[
    "needed_registered", "registered_not_needed", "need_unclear", "not_eligible", "wrong_group", "duplicates", "late",
    "other_year", "not_in_roster", "no_course",
]  # fmt: skip
Decided = Literal["approved", "refused", "deferred", "undecided"]


class ReconcileCounts(Part):
    """The lists in numbers: those of registrations add up to `registrations`, those of needs to `needs`."""

    registrations: Count
    needed_registered: Count
    """Both a registration and a need, one of each."""
    registered_not_needed: Count
    need_unclear: Count
    not_eligible: Count
    wrong_group: Count
    duplicates: Count
    late: Count
    other_year: Count
    not_in_roster: Count
    no_course: Count
    needs: Count
    needed_not_registered: Count
    approved: Count
    refused: Count
    deferred: Count
    undecided: Count
    """With the three above: every registration."""
    to_check: Count
    degrees_looked_at: Count
    """People registered whose degree and appointment are both dated."""
    degrees_not_looked_at: Count
    problems: Count


class ListPlace(Part):
    """Where a registration stands."""

    file: str
    sheet: str | None
    row: int = Field(ge=1)


class Registration(Part):
    """One registration, in the list that is the first true of it."""

    person: Person
    """The person of the roster; where nobody is found for certain, as the registration names them."""
    in_roster: bool
    birth: PartialDay | None
    course: Slug | None
    """None where the cell is blank or not understood."""
    course_typed: str | None
    reason: str | None
    topic: str | None
    """The topic proposed, in its own words."""
    submitted_on: PartialDay | None
    registration: ListPlace
    list: ListName
    why: (
        Literal[
            "gap", "grace", "expires", "waiver_ends", "new_law", "promotion", "holder_retires", "succession",
            "prerequisite", "holds_it", "not_required", "waived", "no_standard",
            "under_way", "done", "closed_by_other",
            "roster_silent",
            "list_for_others", "course_for_others", "one_unit", "two_units", "not_found", "too_little", "ambiguous",
            "course_blank", "course_unknown", "topic_only",
        ]
        | None
    )  # fmt: skip
    """The reason within the list."""
    requirement: Slug | None
    due: IsoDay | None
    priority: int | None
    after: tuple[Slug, ...]
    """Courses that have to come first."""
    blocked_by: tuple[str, ...]
    """Of who is not eligible, the rules that block."""
    first: ListPlace | None
    """Of who is registered twice, the registration that counts."""
    near: str | None
    """Of who is not in the roster, who may be meant: a hint, never taken."""
    needs_instead: tuple[Slug, ...]
    """Of a wish, the courses that the person needs."""
    group: Kind | None
    """The kind of staff that the registration's list says it is for."""
    kind: Kind | None
    """The kind of staff of the person in the roster."""
    decision: Decided
    decision_document: str | None
    decided_by: str | None
    decided_on: PartialDay | None
    decision_note: str | None


class Unanswered(Part):
    """A need for which no registration counts."""

    person: Person
    course: Slug
    requirement: Slug
    due: IsoDay | None
    priority: int
    reason: NeedReason
    eligible: bool | None
    blocked_by: tuple[str, ...]
    after: tuple[Slug, ...]
    instead: Literal["late", "not_eligible", "other_year", "wrong_group"] | None
    """The list that holds a registration for it which does not count."""
    registration: ListPlace | None


class RegistrationLists(Part):
    """Disjoint lists: every registration is in one; every need in `needed_registered` or `needed_not_registered`."""

    needed_registered: tuple[Registration, ...]
    needed_not_registered: tuple[Unanswered, ...]
    registered_not_needed: tuple[Registration, ...]
    need_unclear: tuple[Registration, ...]
    not_eligible: tuple[Registration, ...]
    wrong_group: tuple[Registration, ...]
    duplicates: tuple[Registration, ...]
    late: tuple[Registration, ...]
    other_year: tuple[Registration, ...]
    not_in_roster: tuple[Registration, ...]
    no_course: tuple[Registration, ...]


class Rate(Part):
    """How many of the needs are registered, and how many registrations are no needs."""

    needs: Count
    registered: Share
    registrations: Count
    wishes: Share


class UnitRate(Rate):
    """The rate of one unit."""

    unit: str | None


class CourseRate(Rate):
    """The rate of one course; of what names none it is null."""

    course: Slug | None


class Topic(Part):
    """A topic that no course of the catalogue is about."""

    topic: str
    """As it was first written."""
    people: Count
    units: tuple[str, ...]


class SpanOfDays(Part):
    """Days, both included."""

    first: IsoDay
    last: IsoDay


class RowOfFile(Part):
    """A row of a list."""

    file: str
    row: Annotated[int, Field(ge=1)]


class ToCheck(Part):
    """Something to look at before a decision; no finding against anybody."""

    person: Person
    flag: Literal["major_unrelated", "courses_overlap", "degree_after_appointment"]
    major: str | None
    fitting: tuple[str, ...] | None
    source: Source | None
    courses: tuple[str, ...]
    training_forms: tuple[str, ...]
    """How the courses are held, as the lists say."""
    registrations: tuple[ListPlace, ...]
    common: SpanOfDays | None
    """The days that both courses take."""
    field: LevelField | None
    level: str | None
    """Of a level that is dated after the appointment only: which."""
    reached_on: PartialDay | None
    appointed_on: PartialDay | None
    told_by: RowOfFile | None
    """The row that dates it."""


class Reconcile(Document):
    """`reconcile --format json`: registrations against the needs of a year."""

    schema_: Literal["cadre-audit/reconcile/1"] = Field(alias="schema")
    year: int
    year_from: Literal["flag", "title", "today"]
    stretches: tuple[IsoDay, ...] = Field(min_length=1)
    """First day of each stretch of the year between two changes of the law."""
    deadline: IsoDay | None
    counts: ReconcileCounts
    units: tuple[UnitRate, ...]
    courses: tuple[CourseRate, ...]
    lists: RegistrationLists
    topics: tuple[Topic, ...]
    to_check: tuple[ToCheck, ...]
    budget: Budget | None = None
    """What approved registrations cost; missing when norms and budgets were not asked for."""
