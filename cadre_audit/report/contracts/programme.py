"""The document of ``programme``."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from cadre_audit.report.contracts.parts import Count, IsoDay, Part, Share
from cadre_audit.report.contracts.training import TrainingDocument
from cadre_audit.standards.model import Slug, Words

Counted = Literal["classes", "learners", "units"]


class ProgrammeTold(Part):
    """The programme, as its file says."""

    id: Slug
    title: Words
    document: str
    issued_on: IsoDay | None
    target_groups: tuple[Words, ...]
    path: str


class ProgrammeCounts(Part):
    """How much was done in the days of the programme."""

    classes: Count
    learners: Count
    """Turns: of the class lists, else of the lists of turns."""
    scope_units: Count
    scope_units_reached: Count
    units_out_of_scope: Count
    turns: Count = 0
    """Of lists of turns, where there are any."""
    heads: Count = 0
    heads_up_to: Count = 0
    period_undecided: Count
    classes_not_held: Count
    problems: Count


class TargetReached(Part):
    """How much of a target has been reached."""

    target: Counted
    unit_of_count: Literal["classes", "turns", "units"]
    share: Share
    missing: Count


class PartOfWhole(Part):
    """The part of a published figure."""

    whole: Words
    target: Counted
    unit_of_count: Literal["classes", "turns", "units"]
    share: Share
    source: str
    published_in_heads: bool
    """Whether the published figure counts people, while the lists count turns."""


class FewestClasses(Part):
    """The fewest classes that the learners fit in."""

    class_size: Count
    classes: Count


class UnitTold(Part):
    """A unit of the scope, or another that took part."""

    unit: str
    in_scope: bool
    reached: bool
    classes: Count
    """Classes that name it."""
    turns: Count


class Programme(TrainingDocument):
    """`programme --format json`: how far a programme has come."""

    schema_: Literal["cadre-audit/programme/1"] = Field(alias="schema")
    programme: ProgrammeTold
    only_units: tuple[str, ...]
    """Only these units; none for all of them."""
    counts: ProgrammeCounts
    targets: tuple[TargetReached, ...]
    published: tuple[PartOfWhole, ...]
    fewest_classes: tuple[FewestClasses, ...]
    units: tuple[UnitTold, ...]
