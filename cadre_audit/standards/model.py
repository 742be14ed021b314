"""The shape of a standards file: a family of posts, its dated versions and their requirements.

Everything here is frozen and refuses unknown keys. Dates are closed intervals: a version is in force on
``effective_from``, on ``effective_to`` and on every day between. Only facts read in a source are ``verified``.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from cadre_audit.standards.parts import (
    Area,
    Authority,
    Certificate,
    Day,
    Ease,
    Grace,
    Kind,
    LevelField,
    Moment,
    Overtaken,
    OwnPost,
    Purpose,
    Reference,
    Scope,
    Slug,
    Status,
    Strict,
    TextField,
    Words,
)


class _Requirement(Strict):
    """What all kinds of requirement have in common."""

    id: Slug
    """Names the requirement across all standards: `professional-level`."""
    title: Words | None = None
    """What it is called in reports; for ids that the program has no words for."""
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
    scope: Scope | None = None
    """Whom of those posts it binds; everybody when not given."""
    enabled: bool = Field(default=True, strict=True)
    """False for what is known with too little confidence, or judged only where an office asks for it by `--enable`."""
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
    accepts: tuple[Slug, ...] = ()
    """Evidence of `equivalences.yaml` that counts as a level of this field."""
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
    counted_on: Day | None = None
    """The day whose month is counted from, where the rule fixes one instead of the day of the audit."""


class MajorIn(_Requirement):
    """The field of study must be one of these."""

    kind: Literal["major"]
    any_of: tuple[str, ...] = Field(min_length=1)
    """Words that name a fitting field; matched as whole words, without tone marks."""
    unlisted: Literal["gap", "manual"] = "gap"
    """What another field of study is: a shortfall, or for a person to judge where the list is only a default."""


class HoldsAnyOf(_Requirement):
    """A certificate or language must be named in a text column."""

    kind: Literal["holds"]
    field: TextField
    any_of: tuple[str, ...] = Field(min_length=1)


class HoldsCertificates(_Requirement):
    """Certificates out of a pool must be held and still be valid on the day of the audit."""

    kind: Literal["certificates"]
    any_of: tuple[Slug, ...] = Field(min_length=1)
    """Ids of the standard's `certificates`."""
    count: int = Field(default=1, ge=1, le=50, strict=True)
    """How many different ones of the pool are asked for."""

    @model_validator(mode="after")
    def _pool_is_large_enough(self) -> HoldsCertificates:
        if self.count > len(self.any_of):
            raise PydanticCustomError("pool_too_small", "count is larger than the pool")
        return self


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
        if any(part.grace or part.positions or part.overrides or part.scope for part in self.of):
            raise PydanticCustomError("part_not_bare", "grace, positions, overrides and scope belong to the whole")
        return self


class AllOf(_Combined):
    """Every one of the parts must be met."""

    kind: Literal["all_of"]


class AnyOf(_Combined):
    """At least one of the parts must be met."""

    kind: Literal["any_of"]


Requirement = Annotated[
    LevelAtLeast
    | AgeWindow
    | MonthsLeft
    | MajorIn
    | HoldsAnyOf
    | HoldsCertificates
    | PartyMember
    | HoursPerYear
    | Manual
    | AllOf
    | AnyOf,
    Field(discriminator="kind"),
]


RequirementKind = Literal[
    "level",
    "age",
    "months_left",
    "major",
    "holds",
    "certificates",
    "party_member",
    "hours",
    "manual",
    "all_of",
    "any_of",
]


class Version(Strict):
    """What a standard demanded between two days, both included."""

    label: str = Field(min_length=1)
    """Short name in reports, such as CC-2019."""
    effective_from: Day
    effective_to: Day | None = None
    certain_from: Day | None = None
    """Given when the first day in force is only recalled: findings before this day are unverified."""
    certain_to: Day | None = None
    """Given when the last day in force is only recalled: findings after this day are unverified."""
    overtaken: Overtaken | None = None
    """Given when the version goes on but later law has overtaken it: nobody is judged by it from that day on."""
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

    def is_overtaken(self, day: date) -> bool:
        """Whether advice has to be taken on ``day`` instead of applying the version."""
        return self.overtaken is not None and self.overtaken.from_day <= day


class Standard(Strict):
    """A family of posts and the law on them, oldest version first."""

    id: Slug
    title: Words
    positions: tuple[str, ...] = Field(min_length=1)
    """Codes of the vocabulary's posts."""
    supplements: Slug | None = None
    """Set in a special law: it speaks only where this base standard is in force for the post."""
    authority: Authority = "national"
    """Who issues it; what is not national may tighten, and loosen only where the law delegates it."""
    purpose: Purpose = "post"
    """What it is asked for: holding a post, a yearly duty, or standing as a candidate; only `post` unasked."""
    of_ranks: bool = Field(default=False, strict=True)
    """Set when its positions are civil service ranks: it binds by the rank that a person holds beside the post."""
    not_beside: tuple[Slug, ...] = ()
    """Of ranks: standards whose posts carry no rank of this kind, however the roster fills the column."""
    own_posts: tuple[OwnPost, ...] = ()
    """Posts that the vocabulary lacks."""
    certificates: tuple[Certificate, ...] = ()
    coverage_from: Day
    """Days before this one are not encoded; that is not the same as not in force."""
    coverage_to: Day | None = None
    """Days after this one are not encoded; not given when the law ends or goes on."""
    versions: tuple[Version, ...] = Field(min_length=1)


__all__ = [
    "AgeWindow", "AllOf", "AnyOf", "Area", "Authority", "Certificate", "Day", "Ease", "Grace", "HoldsAnyOf",
    "HoldsCertificates", "HoursPerYear", "Kind", "LevelAtLeast", "LevelField", "MajorIn", "Manual", "Moment",
    "MonthsLeft", "Overtaken", "OwnPost", "PartyMember", "Purpose", "Reference", "Requirement", "RequirementKind",
    "Scope", "Slug",
    "Standard", "Status", "Strict", "TextField", "Version", "Words",
]  # fmt: skip
