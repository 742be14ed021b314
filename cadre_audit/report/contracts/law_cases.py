"""The document of ``standards test``."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from cadre_audit.report.contracts.parts import Actual, Count, Document, IsoDay, Part, Required, Source
from cadre_audit.standards.cases import VerdictCode
from cadre_audit.standards.model import Slug


class CaseCounts(Part):
    """Totals of the cases."""

    files: Count
    cases: Count
    verdicts: Count
    failed_cases: Count
    failures: Count
    """Verdicts that are not as expected."""
    uncovered: Count
    """Days and verdicts that no case covers."""


class Failure(Part):
    """One verdict that is not as a case expects."""

    file: str
    line: int = Field(ge=1)
    standard: Slug
    day: IsoDay
    case: str
    requirement: Slug
    expected: VerdictCode
    found: VerdictCode
    why: str
    """The reason that the case gives for what it expects."""
    field: str | None
    actual: Actual
    """The evidence that was judged."""
    required: Required
    source: Source | None
    """The clause that was applied; none when nothing is demanded."""


class Uncovered(Part):
    """A day or a verdict that no case covers."""

    standard: Slug
    version: str
    requirement: Slug | None
    """None for days."""
    missing: Literal[
        "day_before", "first_day", "last_day", "day_after", "met", "gap", "unknown", "grace", "eased", "manual"
    ]
    day: IsoDay | None


class StandardsTest(Document):
    """`standards test --format json`: dated cases that the law does not judge as expected."""

    schema_: Literal["cadre-audit/standards-test/1"] = Field(alias="schema")
    counts: CaseCounts
    failures: tuple[Failure, ...]
    uncovered: tuple[Uncovered, ...]
