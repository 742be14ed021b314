"""What the document of ``needs`` says of training records: who is under way, who is done, what is to be checked."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from cadre_audit.report.contracts.parts import IsoDay, NeedReason, Part, PartialDay, Person, PositionCode
from cadre_audit.standards.model import Slug

TrainingDoubt = Literal[
    "ambiguous", "begins_later", "begun_long_ago", "course_unknown", "end_unclear", "failed", "may_have_run_out",
    "no_dates", "other_unit", "result_not_told", "too_little",
]  # fmt: skip


class RecordPlace(Part):
    """Where a training record stands."""

    file: str
    ref: str
    """`Sheet!row`; `!row` in a text file, which has no sheets."""


class CoveredGap(Part):
    """A shortfall that needs no new course, and the training record that says so."""

    person: Person
    course: Slug
    course_typed: str
    """As the training record writes it."""
    starts: PartialDay | None
    ends: PartialDay | None
    """For who is under way, when the course is expected to end; None where the list does not tell."""
    result: str | None
    """As typed."""
    record: RecordPlace
    requirement: Slug
    reason: NeedReason
    """The most pressing one."""
    reasons: tuple[NeedReason, ...] = Field(min_length=1)
    """All of them, most pressing first: the post held and planned ones may ask for it alike."""
    planned_for: tuple[PositionCode, ...]
    """The posts that the person is planned for and that ask for it."""
    due: IsoDay | None
    in_time: bool | None
    """Whether the course ends by the due day, if there is one; None where its end is not told."""


class DoubtfulRecord(Part):
    """A training record from which nothing follows until somebody has looked at it."""

    person: Person
    course: Slug | None
    """None where the name of the course is not understood."""
    course_typed: str
    starts: PartialDay | None
    ends: PartialDay | None
    result: str | None
    record: RecordPlace
    why: TrainingDoubt
