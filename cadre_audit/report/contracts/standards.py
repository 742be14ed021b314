"""The documents of ``standards list`` and ``standards show``."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from cadre_audit.report.contracts.parts import Count, Document, IsoDay, Part, PositionCode, Required, Source
from cadre_audit.standards.model import Area, Moment, Purpose, RequirementKind, Scope, Slug, Status


class ListCounts(Part):
    """How much law there is."""

    standards: Count
    versions: Count


class ListedVersion(Part):
    """One version of one standard."""

    standard: Slug
    title: str
    """In the language of the run."""
    supplements: Slug | None
    """The base standard, when this is a special law."""
    purpose: Purpose
    version: str
    effective_from: IsoDay
    effective_to: IsoDay | None
    """Last day in force; none when it still is."""
    overtaken_from: IsoDay | None
    """From this day on nobody is judged by it, although nobody repealed it."""
    source: Source
    requirements: Count
    checked_on: IsoDay
    """When somebody last compared the data with the source."""
    file: str


class StandardsList(Document):
    """`standards list --format json`: every standard with its versions."""

    schema_: Literal["cadre-audit/standards-list/1"] = Field(alias="schema")
    counts: ListCounts
    standards: tuple[ListedVersion, ...]


class Eased(Part):
    """A lower demand in certain areas."""

    areas: tuple[Area, ...] = Field(min_length=1)
    at_least: str | None
    maximum: int | None
    decided_by: Literal["law", "province"]
    article: str


class _Rule(Part):
    standard: Slug
    version: str
    requirement: Slug
    kind: RequirementKind
    field: str | None
    """The person field that the requirement looks at."""
    required: Required
    at: Moment | None
    """The moment at which an age or the months left count."""
    eased: tuple[Eased, ...]
    grace: IsoDay | None
    """The last day that the law gives to those who were in post before it."""
    source: Source
    status: Status
    enabled: bool
    """False for what is judged only where it is asked for."""
    scope: Scope | None
    """Whom of the holders of the post it binds; everybody when none."""
    effective_from: IsoDay
    effective_to: IsoDay | None
    course: Slug | None
    note: str | None


class RuleOfPost(_Rule):
    """What binds the one post that was asked for on the day."""

    position: PositionCode


class RuleOfStandard(_Rule):
    """What a version of a standard demands, and of which posts; of the day asked for, where there is one."""

    position: None
    positions: tuple[PositionCode, ...] = Field(min_length=1)


class ShowCounts(Part):
    """How much is demanded."""

    requirements: Count


class StandardsShow(Document):
    """`standards show --format json`: one standard, or what binds one post on a day."""

    schema_: Literal["cadre-audit/standards-show/1"] = Field(alias="schema")
    counts: ShowCounts
    requirements: tuple[RuleOfPost | RuleOfStandard, ...]
