"""Targets as data: of which people or units something is to be so, how many at least or at most, and by when."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from cadre_audit.standards.parts import Day, Kind, LevelField, Slug, Status, Strict, UnitLevel, Words


class SexIs(Strict):
    """Women, or men."""

    kind: Literal["sex"]
    sex: Literal["male", "female"]


class AgeUnder(Strict):
    """Who is younger, in completed years on the day of the report."""

    kind: Literal["age_under"]
    years: int = Field(ge=18, le=100, strict=True)


class LocalIs(Strict):
    """Who is local, or is not."""

    kind: Literal["local"]
    is_local: bool = Field(strict=True)


class FlagIs(Strict):
    """Members of the Party, or people of an ethnic minority."""

    kind: Literal["flag"]
    field: Literal["party_member", "ethnic_minority"]


class LevelIs(Strict):
    """Who has a level, or a higher one of the same ladder."""

    kind: Literal["level"]
    field: LevelField
    at_least: str
    """Code of the ladder, such as `bachelor`."""


class MeetsStandards(Strict):
    """Who meets what the law of the day asks of the posts held; what is not known is no success."""

    kind: Literal["standards"]
    requirements: tuple[Slug, ...] = ()
    """Only these requirements; all of them when not given."""


class HeldTogether(Strict):
    """Units in which one person holds all of these posts."""

    kind: Literal["together"]
    posts: tuple[str, ...] = Field(min_length=2)


Counts = Annotated[
    SexIs | AgeUnder | LocalIs | FlagIs | LevelIs | MeetsStandards | HeldTogether, Field(discriminator="kind")
]


class Population(Strict):
    """Of whom or of what the part is counted."""

    of: Literal["people", "units", "succession"]
    """`units`: units with heads, in which a holder of `positions` is so. `succession`: people planned for posts."""
    positions: tuple[str, ...] = ()
    """Only holders of these posts, or who is planned for one of them."""
    kinds: tuple[Kind, ...] = ()
    """Only this kind of staff; not for units."""
    unit_levels: tuple[UnitLevel, ...] = ()
    """Only units of these levels, by the first word of their names."""


class TargetSource(Strict):
    """The instrument that sets a target."""

    document: str = Field(min_length=1)
    article: str = Field(min_length=1)
    checked_on: Day
    """The day on which somebody last compared this with the source."""
    status: Status
    note: Words | None = None
    """What a reader must know, such as levels that the instrument does not name."""


class SetBy(Strict):
    """The office that set a target for itself."""

    office: Words
    document: str | None = None


class Earlier(Strict):
    """An earlier measurement, from which the pace is counted."""

    day: Day
    k: int = Field(ge=0, strict=True)
    n: int = Field(ge=1, strict=True)
    source: str = Field(min_length=1)
    """Where the numbers stand."""

    @model_validator(mode="after")
    def _is_a_part(self) -> Self:
        if self.k > self.n:
            raise PydanticCustomError("part_above_whole", "k is larger than n")
        return self


class Target(Strict):
    """One target."""

    id: Slug
    title: Words
    population: Population
    counts: Counts
    direction: Literal["at_least", "at_most"] = "at_least"
    percent: float | None = Field(default=None, ge=0, le=100, strict=True)
    """Of the population; either this or `number`."""
    number: int | None = Field(default=None, ge=0, strict=True)
    due: Day | None = None
    """The last day by which it is to be attained; none for what holds all the time."""
    due_year: int | None = Field(default=None, ge=1990, le=2100, strict=True)
    """In place of `due`: by the end of this year."""
    effective_from: Day | None = None
    effective_to: Day | None = None
    source: TargetSource | None = None
    set_by: SetBy | None = None
    """Either this or `source`."""
    earlier: Earlier | None = None
    enabled: bool = Field(default=True, strict=True)
    """False for what is measured only where it is asked for by `--target`."""
    note: Words | None = None

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        if (self.percent is None) == (self.number is None):
            raise PydanticCustomError("percent_or_number", "either percent or number")
        if (self.source is None) == (self.set_by is None):
            raise PydanticCustomError("source_or_set_by", "either source or set_by")
        if self.due and self.due_year:
            raise PydanticCustomError("two_due_days", "due or due_year, not both")
        if self.effective_from and self.effective_to and self.effective_to < self.effective_from:
            raise PydanticCustomError("ends_before_it_begins", "effective_to is before effective_from")
        return self

    @model_validator(mode="after")
    def _can_be_counted(self) -> Self:
        of, counts = self.population.of, self.counts
        if isinstance(counts, HeldTogether) != (of == "units" and not self.population.positions):
            raise PydanticCustomError("units_of_what", "units need positions, or counts of posts held together")
        if isinstance(counts, MeetsStandards) and of == "succession":
            raise PydanticCustomError("standards_of_succession", "standards are those of posts held")
        if of == "units" and self.population.kinds:
            raise PydanticCustomError("kinds_of_units", "kinds are of people")
        return self

    @property
    def last_day(self) -> date | None:
        """The last day by which it is to be attained."""
        return date(self.due_year, 12, 31) if self.due_year else self.due

    @property
    def wanted(self) -> Fraction:
        """The percent as an exact part of one; only where a percent is wanted."""
        return Fraction(str(self.percent)) / 100

    def is_in_force(self, day: date) -> bool:
        """Whether ``day`` lies between both ends."""
        begun = self.effective_from is None or self.effective_from <= day
        return begun and (self.effective_to is None or day <= self.effective_to)


class TargetFile(Strict):
    """The targets of one file."""

    targets: tuple[Target, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _ids_are_told_once(self) -> Self:
        if len({one.id for one in self.targets}) < len(self.targets):
            raise PydanticCustomError("id_twice_here", "an id is given twice")
        return self
