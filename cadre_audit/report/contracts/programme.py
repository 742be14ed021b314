"""The document of ``programme``."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from cadre_audit.report.contracts.parts import Count, InputFile, IsoDay, Part, Share
from cadre_audit.report.contracts.training import TrainingDocument
from cadre_audit.standards.model import Slug, Words
from cadre_audit.standards.parts import Kind

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
    learners: Count | None
    """Turns: of the class lists, else of the lists of turns; null where no class held tells its learners."""
    scope_units: Count
    scope_units_reached: Count
    units_out_of_scope: Count
    turns: Count = 0
    """Of lists of turns, where there are any."""
    heads: Count = 0
    heads_up_to: Count = 0
    group_before: Count = 0
    """People of the roster whom the programme is for; only where a what-if was asked."""
    group_before_up_to: Count = 0
    group_added: Count = 0
    """People of the roster whom it would be for, too."""
    group_added_up_to: Count = 0
    period_undecided: Count
    classes_not_held: Count
    classes_without_learners: Count | None = None
    """Classes held whose learners no list tells; `learners` are those of the others."""
    problems: Count


class TargetReached(Part):
    """How much of a target has been reached."""

    target: Counted
    unit_of_count: Literal["classes", "turns", "units"]
    share: Share | None
    """Null where it is not known what was done."""
    missing: Count | None


class PartOfWhole(Part):
    """The part of a published figure."""

    whole: Words
    target: Counted
    unit_of_count: Literal["classes", "turns", "units"]
    share: Share | None
    """Null where the part is not known."""
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


class WhatIfAsked(Part):
    """The question: what if the programme were for further kinds of staff."""

    added: tuple[Kind, ...] = Field(min_length=1)
    day: IsoDay
    """On which ages are counted."""
    day_from: Literal["flag", "title", "today"]
    young_under: int | None
    """Who is younger is young; None where the programme is not for the young alone."""
    rosters: tuple[InputFile, ...]


class WhatIfGroup(Part):
    """One kind of staff of the units in scope."""

    kind: Kind
    is_new: bool
    heads: Count
    heads_up_to: Count
    """With those whose age is not known."""
    heads_text: str
    outside_scope: Count
    """Of units outside the scope, or of none; in no other number."""


class WhatIfClasses(Part):
    """The fewest classes without and with the added groups."""

    class_size: int = Field(ge=1)
    before: Count
    before_up_to: Count
    after: Count
    after_up_to: Count
    before_text: str
    after_text: str


class WhatIfSupport(Part):
    """Support for the added learners without a salary: heads, days and rate multiplied."""

    heads: Count
    heads_up_to: Count
    heads_text: str
    days: int | None
    rate: int | None
    """For one person and day, as the office gives it."""
    cost: Count | None
    """None while the rate or the days are not given."""
    cost_up_to: Count | None
    missing: tuple[Literal["rate", "days"], ...]


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
    what_if: WhatIfAsked | None = None
    """Only where it was asked, as are the three lists."""
    what_if_groups: tuple[WhatIfGroup, ...] = ()
    what_if_classes: tuple[WhatIfClasses, ...] = ()
    what_if_support: tuple[WhatIfSupport, ...] = ()
