"""The document of ``targets``."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from cadre_audit.report.contracts.parts import Count, Document, InputFile, IsoDay, Part, Share, Source
from cadre_audit.standards.model import Slug, Status, Words

Attained = Literal["yes", "no", "cannot_tell"]


class TargetCounts(Part):
    """How many of everything."""

    targets: Count
    attained: Count
    not_attained: Count
    cannot_tell: Count
    targets_not_in_force: Count
    """Left out, because they are not in force on the day."""
    targets_not_asked: Count
    """Left out, because they are measured only where `--target` names them."""
    problems: Count


class OfficeTold(Part):
    """The office that set a target."""

    office: Words
    document: str | None


class EarlierTold(Part):
    """An earlier measurement."""

    day: IsoDay
    share: Share
    share_up_to: Share
    source: str
    """Where it stands: the file of the target names it, or it is the earlier roster."""


class TargetTold(Part):
    """One target and what became of it.

    Pairs hold the smallest and the largest value that the data allow; both are the same where everything is known.
    """

    target: Slug
    title: Words
    direction: Literal["at_least", "at_most"]
    percent: float | None
    """Wanted; either this or `number`."""
    number: Count | None
    population: Literal["people", "units", "succession"]
    """What is counted."""
    share: Share | None
    """The smallest share; none where the target was not measured."""
    share_up_to: Share | None
    """The largest share."""
    percents: tuple[float | None, float | None] | None
    """Both in percent, one decimal; none of nobody."""
    attained: Attained
    why_not: Literal["no_succession", "nobody", "maybe_nobody", "not_stated"] | None
    """Why it cannot be told."""
    points: tuple[float, float] | None
    """Distance to the value, in percentage points with one decimal; of a number in what it counts."""
    needed: tuple[Count, Count] | None
    """How many more, or fewer where the direction is `at_most`, the population staying as it is: at best, at worst."""
    due: IsoDay | None
    due_year: int | None
    """Where the target says a year, whose last day is `due`."""
    days_left: int | None
    """To the due day; below zero after it."""
    months_left: Count | None
    """Completed months; none after the due day."""
    pace: tuple[float, float] | None
    """Percentage points a year of 365¼ days since the earlier measurement."""
    on_time: Attained | None
    """Whether the due day finds it attained at that pace, in a straight line."""
    earlier: EarlierTold | None
    source: Source | None
    status: Status | None
    set_by: OfficeTold | None


class Targets(Document):
    """`targets --format json`: rosters and plans against targets."""

    schema_: Literal["cadre-audit/targets/1"] = Field(alias="schema")
    only: tuple[Slug, ...]
    """The targets asked for; all of them when there are none."""
    succession: tuple[InputFile, ...]
    planned_in_roster: bool
    baseline: tuple[InputFile, ...]
    """Rosters of the earlier day."""
    counts: TargetCounts
    targets: tuple[TargetTold, ...]
