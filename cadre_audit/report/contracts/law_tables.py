"""The documents of ``standards show evaluation`` and ``standards show retirement``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from cadre_audit.report.contracts.parts import Count, Document, IsoDay, Part, Source
from cadre_audit.standards.evaluation import LevelCode
from cadre_audit.standards.model import Status

Month = Annotated[str, Field(pattern=r"^\d{4}-\d{2}$")]


class EvaluationCounts(Part):
    """How much there is."""

    periods: Count
    levels: Count


class RatingLevel(Part):
    """One level that a rating can be in one period."""

    period: str
    effective_from: IsoDay
    effective_to: IsoDay | None
    level: LevelCode
    title: str
    """In the language of the run."""
    points_from: int | None
    """The fewest points of it; none in periods without points."""
    source: Source
    status: Status


class RatingRule(Part):
    """What follows from ratings, or limits them."""

    period: str | None
    """None when it holds in every period."""
    text: str
    percent: int | None
    """The largest share that may be rated best, when the rule is about it."""
    source: Source | None
    """None where the source that was read names no instrument."""
    status: Status


class StandardsEvaluation(Document):
    """`standards show evaluation --format json`: the levels of yearly evaluation and what follows from them."""

    schema_: Literal["cadre-audit/standards-evaluation/1"] = Field(alias="schema")
    counts: EvaluationCounts
    levels: tuple[RatingLevel, ...]
    rules: tuple[RatingRule, ...] = ()


class RetirementCounts(Part):
    """How much there is."""

    laws: Count
    ages: Count


class AgeRow(Part):
    """The retirement age of one sex and a stretch of birth months, both ends included."""

    version: str
    sex: Literal["male", "female"]
    born_from: Month | None
    born_to: Month | None
    years: int
    months: int
    effective_from: IsoDay | None
    effective_to: IsoDay | None
    source: Source
    status: Status
    note: str | None


class StandardsRetirement(Document):
    """`standards show retirement --format json`: the retirement ages by month of birth."""

    schema_: Literal["cadre-audit/standards-retirement/1"] = Field(alias="schema")
    counts: RetirementCounts
    ages: tuple[AgeRow, ...]
