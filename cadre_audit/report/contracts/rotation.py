"""The document of ``rotation``."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from cadre_audit.report.contracts.parts import (
    Count,
    Document,
    IsoDay,
    Part,
    PartialDay,
    Person,
    PositionCode,
    Share,
    Source,
)
from cadre_audit.standards.model import Slug, Status


class RowPlace(Part):
    """Where a row stands."""

    file: str
    sheet: str | None
    row: int = Field(ge=1)


class RotationCounts(Part):
    """How many of everything."""

    units: Count
    """Units in which somebody holds a key post: the whole of every share."""
    leaders: Count
    """People who hold key posts; somebody with several of them is one."""
    units_not_local: Count
    units_not_local_doubtful: Count
    """Units of which the roster does not say enough."""
    unexplained: Count
    terms_reached: Count
    to_check: Count
    units_without_heads: Count
    """Units of which nobody holds a key post; in no share."""
    problems: Count


class UnitShare(Part):
    """In how many units something is so."""

    id: str
    """`not_local.<post>`, `not_local.any`, the id of a combination, or that with `.full_time`."""
    posts: tuple[PositionCode, ...]
    share: Share
    """Units where it is certainly so, of all units with heads."""
    k_up_to: Count
    """With the doubtful units."""
    units: tuple[str, ...]
    doubtful_units: tuple[str, ...]
    source: Source | None
    """The clause of the day that asks for it; none for what is practice."""
    status: Status | None


class Unexplained(Part):
    """A unit whose holder of the post to explain holds no other post of the combinations."""

    unit: str
    position: PositionCode
    reason: Literal["no_holder", "not_understood", "doubtful", "neither"]
    people: tuple[Person, ...]


class Head(Part):
    """Somebody who holds key posts of a unit."""

    unit: str
    person: Person
    """As the first row names him."""
    positions: tuple[PositionCode, ...]
    is_local: bool | None
    appointed_on: PartialDay | None
    """Of the key posts, the earliest day."""
    months: Count | None
    """Completed months on the day, at least; none where the day is not known or is to come."""
    months_up_to: Count | None
    places: tuple[RowPlace, ...]
    """Every row of the person in the unit."""


class TenureTold(Part):
    """How long somebody has held one post."""

    unit: str
    person: Person
    position: PositionCode
    is_local: bool | None
    appointed_on: PartialDay | None
    months: Count | None
    months_up_to: Count | None


class TermTold(TenureTold):
    """What a term of the law says of somebody."""

    term: Slug
    state: Literal["reached", "not_yet", "enough", "short", "unknown"]
    """`enough` and `short` are of the months left before retirement on the day of the posting."""
    months_left: int | None
    """Before retirement, on the day of the posting, at least; only of a term that asks for them."""
    limit: int = Field(ge=1)
    """Months."""
    reached_on: IsoDay | None
    """The day on which the months are full; none where the day of the appointment is not whole."""
    source: Source
    status: Status


class ToCheck(Part):
    """Something that somebody has to look at."""

    unit: str | None
    reason: Literal[
        "several_holders", "no_holder", "not_understood", "local_unknown", "local_differs", "maybe_one",
        "appointed_later", "unit_unknown",
    ]  # fmt: skip
    position: PositionCode | None
    people: tuple[Person, ...]


class Rotation(Document):
    """`rotation --format json`: who leads units, local or not, for how long, with which posts together."""

    schema_: Literal["cadre-audit/rotation/1"] = Field(alias="schema")
    key_posts: tuple[PositionCode, ...]
    rules: str | None
    """The office's own file of key posts; none for the shipped one."""
    counts: RotationCounts
    not_local: tuple[UnitShare, ...]
    combinations: tuple[UnitShare, ...]
    unexplained: tuple[Unexplained, ...]
    heads: tuple[Head, ...]
    tenure: tuple[TenureTold, ...]
    """The longest first."""
    terms: tuple[TermTold, ...]
    to_check: tuple[ToCheck, ...]
