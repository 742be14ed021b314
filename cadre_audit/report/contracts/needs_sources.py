"""What the document of ``needs`` says of later law, of plans for posts and of who retires."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from cadre_audit.report.contracts.parts import IsoDay, Part, PartialDay, Person, PositionCode, Source
from cadre_audit.standards.model import Slug


class LaterLaw(Part):
    """What a later law will ask, from which day and by which clause."""

    requirement: Slug
    from_: IsoDay = Field(alias="from")
    source: Source


class PlanPlace(Part):
    """Where a plan stands."""

    file: str
    sheet: str | None
    row: int = Field(ge=1)


class PlannedPost(Part):
    """A post that somebody is planned for."""

    position: PositionCode
    unit: str | None
    from_: PartialDay | None = Field(alias="from")
    """As far as the list tells the day."""
    term: str | None
    document: str | None
    place: PlanPlace


class PlannedNeed(PlannedPost):
    """What a planned post asks of somebody who lacks it."""

    requirement: Slug
    source: Source
    judged_on: IsoDay
    """The day whose law asks for it, on which the post is taken as if newly."""
    holder_retires: PartialDay | None
    """The last day of the holder, when that holder retires within the years looked at."""


class PlannedPerson(PlannedPost):
    """Somebody of the roster who is planned for a post, and how that stands."""

    person: Person
    outcome: Literal["short", "unclear", "no_shortfall", "no_standard", "holds_it"]


class Retiring(Part):
    """A holder who reaches the retirement age."""

    person: Person
    positions: tuple[PositionCode, ...]
    """The posts that become free; empty where the post is not understood."""
    month: PartialDay
    last_day: PartialDay
    """The end of that month."""
    source: Source
    succession: Literal["named", "nobody"] | None
    """None when no plans were given."""
    successors: tuple[str, ...]
    """The names of those who are planned for one of the posts, as their list writes them."""
