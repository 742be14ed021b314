"""The document of ``standards diff``."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from cadre_audit.report.contracts.parts import (
    Actual,
    Count,
    Document,
    IsoDay,
    Part,
    Person,
    PositionCode,
    Required,
    Source,
)
from cadre_audit.report.contracts.standards import Eased
from cadre_audit.standards.cases import VerdictCode
from cadre_audit.standards.model import Moment, Slug, Status

Cause = Literal["law", "time", "both", "offset", "data"]
"""`law` the law changed; `time` an age was reached or a time ran out; `both`; `offset` the new law gives back what time
would have changed; `data` the data lacks the law of one of the days, so nothing can be said."""


class DiffCounts(Part):
    """Totals; those of people are there with a roster only, and count heads."""

    standards: Count
    added: Count
    removed: Count
    raised: Count
    lowered: Count
    changed: Count
    """Neither raised nor lowered: another kind, source, easing, grace or status."""
    overtaken: Count
    newly_encoded: Count
    """Not encoded on the first day: no change of law is claimed."""
    no_longer_encoded: Count
    """Not encoded on the second day: no change of law is claimed."""
    people: Count = 0
    people_changed: Count = 0
    """Who has another verdict on some requirement, for whatever reason but want of data."""
    changed_by_law: Count = 0
    changed_by_time: Count = 0
    newly_short: Count = 0
    """Who falls short because of the change of law, with or without time to make it up."""
    newly_gap: Count = 0
    """Who gets a gap because of the change of law: short without time."""
    no_longer_short: Count = 0
    """Who falls short of something by the old law only."""
    offset: Count = 0
    not_comparable: Count = 0
    """Who has a requirement of which the data lacks the law of one of the days."""
    problems: Count


class GivenTime(Part):
    """Time that the law gives to people who were in post before it."""

    in_post_before: IsoDay
    until: IsoDay
    source: Source


class RuleSide(Part):
    """What one of the two laws demands."""

    standard: Slug
    version: str
    kind: str
    """Kind of requirement."""
    required: Required
    at: Moment | None
    """The moment at which an age or the months left count."""
    eased: tuple[Eased, ...]
    grace: GivenTime | None
    source: Source
    status: Status


class RequirementChange(Part):
    """One change of a requirement, with all posts that share it."""

    requirement: Slug
    change: Literal[
        "added", "removed", "raised", "lowered", "changed", "overtaken", "newly_encoded", "no_longer_encoded"
    ]
    positions: tuple[PositionCode, ...] = Field(min_length=1)
    field: str | None
    """The person field that the requirement looks at."""
    aspects: tuple[Literal["eased", "grace", "document", "article", "status"], ...]
    """What differs beside the demand itself."""
    before: RuleSide | None
    """None where nothing was demanded."""
    after: RuleSide | None


class VersionSide(Part):
    """The version of a standard in force on a day."""

    version: str
    source: Source


class StandardChange(Part):
    """A standard of which another version, or none, is in force on the second day."""

    standard: Slug
    change: Literal["amended", "begins", "ends", "overtaken", "newly_encoded", "no_longer_encoded"]
    before: VersionSide | None
    after: VersionSide | None


class _Verdicts(Part):
    from_: VerdictCode = Field(alias="from")
    """By the old law on the first day."""
    old_law: VerdictCode
    """By the old law if it still held on the second day."""
    to: VerdictCode
    """By the new law on the second day."""
    cause: Cause


class Effect(_Verdicts):
    """People whose verdict on a requirement changes alike, by the same clauses."""

    requirement: Slug
    people: Count
    before: Source | None
    after: Source | None
    grace: Source | None
    """The clause that gives time, where the verdict is `grace` now."""


class SideOfPerson(Part):
    """What one of the two laws demands of a person."""

    required: Required
    source: Source


class ChangedVerdict(_Verdicts):
    """One person and one requirement on which the verdict changes."""

    person: Person
    requirement: Slug
    field: str | None
    actual: Actual
    """The evidence, as it was judged on the second day where the new law demands something."""
    before: SideOfPerson | None
    after: SideOfPerson | None
    status: Status | None
    """Of the clause of the second day."""
    due: IsoDay | None
    grace: Source | None


class StandardsDiff(Document):
    """`standards diff --format json`: what changes in the law between two days, and for whom."""

    schema_: Literal["cadre-audit/standards-diff/1"] = Field(alias="schema")
    before: IsoDay
    after: IsoDay
    drafts: tuple[str, ...]
    """Files that are law on the second day only."""
    counts: DiffCounts
    effects: tuple[Effect, ...] = ()
    """With a roster only; so are the people."""
    changes: tuple[RequirementChange, ...]
    standards: tuple[StandardChange, ...]
    people: tuple[ChangedVerdict, ...] = ()
