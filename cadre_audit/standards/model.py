"""The shape of a standards file: a family of posts, its dated versions and their requirements.

Everything here is frozen and refuses unknown keys. Dates are closed intervals: a version is in force on
``effective_from``, on ``effective_to`` and on every day between. Only facts read in a source are ``verified``.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError


def _only_iso_days(value: Any) -> Any:
    # left alone, Pydantic takes 0 for 1 January 1970 and a long number for seconds since then
    if isinstance(value, date) or (isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value)):
        return value
    raise PydanticCustomError("date_not_iso", "a day is written YYYY-MM-DD")


Day = Annotated[date, BeforeValidator(_only_iso_days)]
Slug = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Status = Literal["verified", "unverified"]
Area = Literal["mountain", "highland", "border", "island", "island_commune", "deep", "remote", "minority", "hardship"]
LevelField = Literal["general_education", "professional_level", "political_theory", "state_management", "it"]
TextField = Literal["foreign_language", "ethnic_language", "defence_training", "major"]
Moment = Literal["today", "appointment"]


class Strict(BaseModel):
    """Base of all parts: frozen, no unknown keys; built when first used.

    ``publish`` takes the help texts of the JSON Schema from the docstrings of attributes.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True, defer_build=True)


class Words(Strict):
    """One text in both languages."""

    vi: str = Field(min_length=1)
    en: str = Field(min_length=1)


class Reference(Strict):
    """The instrument that a version rests on."""

    document: str = Field(min_length=1)
    """Number of the decision, decree or circular, as it is cited."""
    article: str = Field(min_length=1)
    """Article of the whole standard; requirements name their own clause."""
    checked_on: Day
    """The day on which somebody last compared this data with the source."""
    note: Words | None = None
    """What a reader must know about the source, such as a date that is only recalled."""


class Ease(Strict):
    """A lower demand in certain areas."""

    area: tuple[Area, ...] = Field(min_length=1)
    """The demand is eased in a unit that has any of these."""
    at_least: str | None = None
    """The level that is enough there; for `level` requirements."""
    maximum: int | None = Field(default=None, ge=0, le=100, strict=True)
    """The highest age there; for `age` requirements."""
    decided_by: Literal["law", "province"]
    """Who eases: the text itself, or the provincial committee empowered by it."""
    article: str = Field(min_length=1)
    condition: Words | None = None
    """Something that no roster says and only a person can check: who is met only by the ease is then `manual`."""


class Grace(Strict):
    """Time that the law gives to people who were in post before it."""

    in_post_before: Day
    """Recruited, elected or appointed before this day."""
    until: Day
    """The last day by which the requirement has to be met."""
    document: str | None = None
    """The instrument, when it is not that of the version."""
    article: str = Field(min_length=1)


class _Requirement(Strict):
    """What all kinds of requirement have in common."""

    id: Slug
    """Names the requirement across all standards: `professional-level`."""
    article: str = Field(min_length=1)
    """Clause that demands it."""
    document: str | None = None
    """The instrument, when it is not that of the version."""
    status: Status
    """Whether the clause was read in a source."""
    positions: tuple[str, ...] | None = Field(default=None, min_length=1)
    """Posts of the version that it binds; all of them when not given."""
    overrides: Slug | None = None
    """In a special law: the requirement of the base standard that this one replaces for its posts."""
    closes_with: Slug | None = None
    """Course of `courses.yaml` that closes a gap; none when no training can."""
    grace: Grace | None = None
    note: Words | None = None
    """What a reader of a finding must know."""


class LevelAtLeast(_Requirement):
    """A level on an ordered ladder must be at least this one."""

    kind: Literal["level"]
    field: LevelField
    at_least: str
    """Code of the ladder, such as `bachelor`."""
    ease: tuple[Ease, ...] = ()


class AgeWindow(_Requirement):
    """Age in completed years must lie in a window."""

    kind: Literal["age"]
    at: Moment
    """`today` is the day of the audit; `appointment` the day the post was taken, for who took it under this version."""
    minimum: int | None = Field(default=None, ge=0, le=100, strict=True)
    maximum: int | None = Field(default=None, ge=0, le=100, strict=True)
    ease: tuple[Ease, ...] = ()

    @model_validator(mode="after")
    def _has_a_bound(self) -> AgeWindow:
        if self.minimum is None and self.maximum is None:
            raise PydanticCustomError("no_bound", "minimum or maximum must be given")
        return self


class MonthsLeft(_Requirement):
    """Whole months to the person's own retirement month must be at least this many."""

    kind: Literal["months_left"]
    at: Moment
    at_least: int = Field(ge=0, le=600, strict=True)


class MajorIn(_Requirement):
    """The field of study must be one of these."""

    kind: Literal["major"]
    any_of: tuple[str, ...] = Field(min_length=1)
    """Words that name a fitting field; matched as whole words, without tone marks."""


class HoldsAnyOf(_Requirement):
    """A certificate or language must be named in a text column."""

    kind: Literal["holds"]
    field: TextField
    any_of: tuple[str, ...] = Field(min_length=1)


class PartyMember(_Requirement):
    """Must be a member of the Party."""

    kind: Literal["party_member"]


class HoursPerYear(_Requirement):
    """Hours of training each year; judged from training records, unknown without them."""

    kind: Literal["hours"]
    at_least: int = Field(ge=1, le=2000, strict=True)


class Manual(_Requirement):
    """Only a person can judge it; it stays on the list."""

    kind: Literal["manual"]
    text: Words


class _Combined(_Requirement):
    """Several demands judged as one; what belongs to the whole may not stand on a part."""

    of: tuple[Requirement, ...] = Field(min_length=2)

    @model_validator(mode="after")
    def _parts_are_bare(self) -> Self:
        if any(part.grace or part.positions or part.overrides for part in self.of):
            raise PydanticCustomError("part_not_bare", "grace, positions and overrides belong to the whole")
        return self


class AllOf(_Combined):
    """Every one of the parts must be met."""

    kind: Literal["all_of"]


class AnyOf(_Combined):
    """At least one of the parts must be met."""

    kind: Literal["any_of"]


Requirement = Annotated[
    LevelAtLeast | AgeWindow | MonthsLeft | MajorIn | HoldsAnyOf | PartyMember | HoursPerYear | Manual | AllOf | AnyOf,
    Field(discriminator="kind"),
]


class Version(Strict):
    """What a standard demanded between two days, both included."""

    label: str = Field(min_length=1)
    """Short name in reports, such as CC-2019."""
    effective_from: Day
    effective_to: Day | None = None
    certain_from: Day | None = None
    """Given when the first day in force is only recalled: findings before this day are unverified."""
    reference: Reference
    positions: tuple[str, ...] | None = Field(default=None, min_length=1)
    """Posts of the standard that the version speaks of; all of them when not given."""
    requirements: tuple[Requirement, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _ends_after_it_begins(self) -> Version:
        if self.effective_to and self.effective_to < self.effective_from:
            raise PydanticCustomError("ends_before_it_begins", "effective_to is before effective_from")
        return self

    def is_in_force(self, day: date) -> bool:
        """Whether ``day`` lies between both ends, ends included."""
        return self.effective_from <= day and (self.effective_to is None or day <= self.effective_to)


class Standard(Strict):
    """A family of posts and the law on them, oldest version first."""

    id: Slug
    title: Words
    positions: tuple[str, ...] = Field(min_length=1)
    """Codes of the vocabulary's posts."""
    supplements: Slug | None = None
    """Set in a special law: it speaks only where this base standard is in force for the post."""
    authority: Literal["national", "province", "office"] = "national"
    """Who issues it: what is not national may tighten, and loosen only where the law delegates that."""
    coverage_from: Day
    """Days before this one are not encoded; that is not the same as not in force."""
    coverage_to: Day | None = None
    """Days after this one are not encoded; not given when the law ends or goes on."""
    versions: tuple[Version, ...] = Field(min_length=1)
