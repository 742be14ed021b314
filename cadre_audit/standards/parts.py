"""The small parts of a standards file: days, sources, areas, and whom and when relief is given.

Everything is frozen and refuses unknown keys. Dates are closed intervals.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any, Literal

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
Kind = Literal["cadre", "civil_servant", "public_employee", "part_time"]
UnitLevel = Literal["commune", "district", "province"]
Moment = Literal["today", "appointment"]
Purpose = Literal["post", "duty", "nomination", "succession", "appointment"]
Authority = Literal["national", "province", "office"]


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


class Scope(Strict):
    """Whom a requirement binds among the holders of its posts; all that is given must fit.

    Who certainly does not fit is not bound; who may fit and falls short is unknown.
    """

    kind: tuple[Kind, ...] | None = Field(default=None, min_length=1)
    unit_level: tuple[UnitLevel, ...] | None = Field(default=None, min_length=1)
    """By the first word of the unit's name: commune, district, province."""
    area: tuple[Area, ...] | None = Field(default=None, min_length=1)
    """Only in a unit that has any of these area classes."""
    sex: Literal["male", "female"] | None = None
    ethnic_minority: bool | None = None
    in_post_before: Day | None = None
    """Recruited, elected or appointed before this day."""
    in_post_from: Day | None = None
    """Recruited, elected or appointed on this day or later."""

    @model_validator(mode="after")
    def _says_something(self) -> Scope:
        if not self.model_fields_set:
            raise PydanticCustomError("empty_scope", "a scope must name somebody")
        return self


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
    status: Status = "verified"
    """Whether the easing was read in a source: who is met only by one that was not is `manual`."""

    @property
    def is_certain(self) -> bool:
        """Whether who is met only by the ease is met without further question."""
        return self.condition is None and self.status == "verified"


class Grace(Strict):
    """Time that the law gives to people who were in post before it."""

    in_post_before: Day
    """Recruited, elected or appointed before this day."""
    until: Day
    """The last day by which the requirement has to be met."""
    only: tuple[Scope, ...] = ()
    """Given when only some get the time: who fits any of these; the others have none."""
    document: str | None = None
    """The instrument, when it is not that of the version."""
    article: str = Field(min_length=1)


class Overtaken(Strict):
    """Later law by which a version that nobody repealed can no longer simply be applied."""

    from_day: Day
    """The first day on which advice has to be taken."""
    by: str = Field(min_length=1)
    """The instruments that overtook it."""
    note: Words


class OwnPost(Strict):
    """A post that the shipped vocabulary does not know, for standards of other systems."""

    code: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
    title: Words
    spellings: tuple[str, ...] = Field(min_length=1)
    """How rosters write it; case, tone marks and punctuation do not count."""
    kind: Kind | None = None
    leader: bool = Field(default=False, strict=True)


class Certificate(Strict):
    """A certificate that people of a standard may hold, named in a column of certificates."""

    id: Slug
    title: Words
    spellings: tuple[str, ...] = Field(min_length=1)
    valid_months: int | None = Field(default=None, ge=1, le=1200, strict=True)
    """How long it is valid from the day of issue; without end when not given."""
