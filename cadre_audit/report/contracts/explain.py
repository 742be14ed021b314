"""The document of ``explain``."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from cadre_audit.report.contracts.parts import (
    Actual,
    Count,
    Document,
    IsoDay,
    Listed,
    Part,
    PartialDay,
    Person,
    PositionCode,
    Required,
    Source,
)
from cadre_audit.standards.model import Area, Purpose, Slug, Status, Words

AnyVerdict = Listed | Literal["met", "not_required", "no_standard"]
State = Literal["said", "blank", "no_mark", "no_column", "not_understood"]


class ExplainCounts(Part):
    """Totals of what is explained."""

    people: Count
    requirements: Count
    problems: Count


class Evidence(Part):
    """One cell that was looked at, or the place where it is missing."""

    field: str
    value: Actual
    """The value as understood; none when the roster does not tell it."""
    typed: str | None
    """What stands in the cell."""
    state: State
    """Whether the cell says something, is blank, is one of a row of mark columns without a mark, is not there, or was
    not understood."""
    cell: str | None
    """`Sheet!F12`; `!F12` in a text file, which has no sheets."""
    heading: str | None
    file: str


class Condition(Part):
    """One condition and whether it holds."""

    code: str
    """`post`, `in_force`, `scope`, `appointed`, `special_law`, `strictest`, `area`, `equivalent`, `certificate`,
    `training_records`, `training_turn`, `training_complete`, `demand`, `served`, `grace`, `grace_only`, `hurried`,
    `waiver`."""
    holds: bool | None
    """None when it is not known."""
    values: dict[str, Any]
    """What the condition is about: codes, days, cells."""


class Because(Part):
    """Why a verdict changes."""

    code: Literal[
        "law",
        "new_deadline",
        "base_ends",
        "overtaken",
        "grace_ends",
        "birthday",
        "retirement",
        "certificate_ends",
        "new_year",
        "waiver_begins",
        "waiver_ends",
        "date",
    ]
    values: dict[str, Any]


class Flip(Part):
    """A day on which the verdict changes although nobody does anything."""

    on: PartialDay
    """The year alone in a redacted document where the day would give the birthday away."""
    to: AnyVerdict
    because: Because


class Length(Part):
    """How long a course takes."""

    value: Count
    lowest: Count | None
    unit: Literal["lessons", "days", "weeks", "months"]
    mode: Literal["full_time", "part_time", "any"]
    document: str | None
    status: Status


class CourseTold(Part):
    """A course that closes a gap."""

    course: Slug
    lengths: tuple[Length, ...]
    months: int | None
    """Upper bound of its duration, where a source gives one."""


class EntryOpen(Part):
    """An entry rule that is broken (`failed`) or that the roster cannot decide."""

    rule: str
    failed: bool
    document: str | None
    article: str | None
    status: Status


class CourseToTake(CourseTold):
    """A course for one person."""

    eligible: bool | None
    """None when the roster cannot decide it."""
    rules: Count
    """Entry rules that are encoded for the day."""
    open: tuple[EntryOpen, ...]


class CellToFill(Part):
    """Where a value has to be written."""

    field: str
    state: State
    cell: str | None
    file: str


class Fix(Part):
    """The cheapest fix."""

    do: Literal[
        "nothing", "fill", "course", "no_course", "waiver", "judge", "record", "complete_records", "post", "advice",
        "more_hours", "year_over",
    ]  # fmt: skip
    courses: tuple[CourseToTake, ...]
    """In the order in which they have to be taken."""
    cells: tuple[CellToFill, ...]
    due: IsoDay | None
    barred: str | None
    """Why the course comes too late."""
    until: PartialDay | None
    waived: bool
    """Nothing has to be done while a waiver lasts."""


class WhyNot(Part):
    """Why something is not required."""

    code: str
    """`other_posts`, `other_day_and_posts`, `ended`, `not_yet`, `replaced`, `appointed_before`, `appointed_after`,
    `facts`, `out_of_scope`, `left_out`, `post_blank`, `post_not_understood`, `unknown_post`, `not_in_force`,
    `not_encoded`, `overtaken`, `overtaken_clause`."""
    values: dict[str, Any]


class Explained(Part):
    """One requirement of one person."""

    requirement: Slug
    verdict: AnyVerdict
    kind: str | None
    field: str | None
    at: Literal["today", "appointment"] | None
    required: Required
    source: Source | None
    status: Status | None
    standard: Slug | None
    version: str | None
    effective_from: IsoDay | None
    effective_to: IsoDay | None
    note: Words | None
    evidence: tuple[Evidence, ...]
    conditions: tuple[Condition, ...]
    flips: tuple[Flip, ...]
    fix: Fix
    why_not: WhyNot | None


class UnitArea(Part):
    """The area classes of a unit and the document that says so."""

    classes: tuple[Area, ...]
    source: str


class InForceVersion(Part):
    """A version that is in force for a post of the person."""

    id: Slug
    version: str
    effective_from: IsoDay
    effective_to: IsoDay | None


class ExplainedPerson(Part):
    """One person with everything that is or is not asked of them."""

    person: Person
    positions: tuple[PositionCode, ...]
    """All posts that the cell names."""
    kind: str | None
    facts: tuple[Evidence, ...]
    """Birth, sex and the days of taking up work."""
    area: UnitArea | None
    """None when the workspace names none for the unit."""
    standards: tuple[InForceVersion, ...]
    requirements: tuple[Explained, ...]


class EasedIn(Part):
    """A lower demand in certain areas."""

    areas: tuple[Area, ...]
    at_least: str | None
    maximum: int | None


class DemandOfVersion(Part):
    """What one clause of one version demands."""

    standard: Slug
    version: str
    positions: tuple[PositionCode, ...]
    kind: str
    field: str | None
    at: Literal["today", "appointment"] | None
    required: Required
    eased: tuple[EasedIn, ...]
    grace: IsoDay | None
    grace_only: tuple[dict[str, Any], ...]
    """The scopes to one of which somebody has to belong to be given the time; empty when it is given to all."""
    overrides: Slug | None
    source: Source
    status: Status
    enabled: bool
    """False when it is judged only where it is asked for."""
    purpose: Purpose
    effective_from: IsoDay
    effective_to: IsoDay | None
    in_force: bool
    """Whether it binds anybody on the day: special law is silent where its base standard is."""
    note: Words | None


class Example(Part):
    """A value and what it would be."""

    verdict: Literal["met", "gap", "unknown", "manual"]
    field: str | None
    kind: str
    value: Actual | tuple[str, ...]


class WaiverOf(Part):
    """What a waiver has to name."""

    requirement: Slug


class ExplainedRequirement(Part):
    """One requirement as such, or as it binds one post."""

    requirement: Slug
    position: PositionCode | None
    """The post that was asked for; none when the requirement was."""
    purpose: Words | None
    demands: tuple[DemandOfVersion, ...]
    examples: tuple[Example, ...]
    fix: tuple[CourseTold, ...]
    waive: WaiverOf | None


class Explain(Document):
    """`explain --format json`: why something is required or not, on what evidence, until when, and what to do."""

    schema_: Literal["cadre-audit/explain/1"] = Field(alias="schema")
    counts: ExplainCounts
    people: tuple[ExplainedPerson, ...]
    requirements: tuple[ExplainedRequirement, ...]
