"""The document of ``evaluation``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from cadre_audit.report.contracts.outcomes import Group
from cadre_audit.report.contracts.parts import Count, Document, Part, PartialDay, Person, Share, Source
from cadre_audit.report.contracts.training import PlaceOfRow
from cadre_audit.standards.model import Status
from cadre_audit.standards.parts import Kind

Year = Annotated[int, Field(ge=1900, le=2100)]


class EvaluationCounts(Part):
    """How much there is; a person and a year are in exactly one of the states."""

    people: Count
    years: Count
    person_years_rated: Count
    person_years_contradicted: Count
    """Several ratings of one person and year differ."""
    person_years_not_understood: Count
    """What is written is no level of that year."""
    person_years_not_rated: Count
    """A list says that nobody rated."""
    person_years_missing: Count
    """In service for the whole year, and no rating."""
    person_years_began_in_year: Count
    """Recruited or appointed during the year, and no rating."""
    person_years_service_not_known: Count
    """No rating, and nothing tells whether the person served in that year."""
    person_years_not_in_service: Count
    """Recruited later."""
    for_review: Count
    """People."""
    units_above_share: Count
    rated_outside: Count
    """Rows of ratings whose person is not in the roster, or not for certain."""
    problems: Count


class RatedGroup(Part):
    """The ratings of a group in one year; a level that the year does not know is null."""

    year: Year
    people: Count
    rated: Share
    """Of those who were in service or of whom it is not known."""
    excellent: Share | None
    good: Share | None
    completed: Share | None
    limited: Share | None
    failed: Share | None
    good_or_better: Share
    """Of the rated."""
    without: Count
    contradicted: Count
    not_understood: Count
    not_rated: Count
    missing: Count
    began_in_year: Count
    service_not_known: Count
    not_in_service: Count


class RatedYear(RatedGroup):
    """Everybody in one year."""

    period: str | None
    """The period of law by which the year is read; null where none is encoded."""


class RatedUnit(RatedGroup):
    """The people of one unit in one year."""

    unit: str | None


class RatedKind(RatedGroup):
    """The people of one kind in one year."""

    kind: Kind | None


class ForReview(Part):
    """Somebody rated low; the law of that time, and no decision."""

    person: Person
    level: Literal["limited", "failed"]
    pattern: Literal["consecutive", "in_term", "two_of_three", "one"]
    years: tuple[Year, ...]
    period: str | None
    consequence: str | None
    """What that law provides, in the language of the run; null where nothing is encoded."""
    source: Source | None
    status: Status | None
    notes: tuple[
        Literal[
            "kind_not_stated", "other_kind", "leads_not_known", "term_not_known", "earlier_law",
            "no_rule_of_two_years", "no_rule",
        ],
        ...,
    ]  # fmt: skip


class ExcellentUnit(Part):
    """A unit with more excellent people than allowed, for certain or by one way of counting."""

    year: Year
    unit: str | None
    excellent: Count
    good: Count
    share: Share
    """Of the rated."""
    without: Count
    """Who of the unit has no rating in that year: what is missing may change the share."""
    of_base: Share
    """Of those of whom the cap is counted; where the source does not tell whom, of the largest group it may mean."""
    percent: Count
    allowed: Count
    """The most that this group allows."""
    state: Literal["above", "depends"]
    source: Source
    status: Status


class WithoutRating(Part):
    """A person and the years without a rating, for one reason."""

    person: Person
    years: tuple[Year, ...]
    state: Literal["not_understood", "not_rated", "missing", "began_in_year", "service_not_known"]
    recruited_on: PartialDay | None
    appointed_on: PartialDay | None
    serves_since: PartialDay | None
    """The day of recruitment, else that of the appointment."""


class ContradictedRating(Part):
    """One of several ratings of a person and year that differ."""

    person: Person
    year: Year
    rating: str
    place: PlaceOfRow


class RatedOutside(Part):
    """A row of ratings whose person is not in the roster, or not for certain."""

    full_name: str
    birth: PartialDay | None
    unit: str | None
    why: Literal["not_found", "too_little", "several", "other_name"]
    near: str | None
    place: PlaceOfRow


class BesideOthers(Part):
    """One group before and after a year of courses; a difference proves no cause."""

    course_year: Year
    group: Group
    people: Count
    well_before: Share
    """Rated at least good, of those with a rating."""
    missing_before: Count
    well_after: Share
    missing_after: Count


class Evaluation(Document):
    """`evaluation --format json`: yearly ratings, who is not rated, and who is to be reviewed."""

    schema_: Literal["cadre-audit/evaluation/1"] = Field(alias="schema")
    from_: Year = Field(alias="from")
    to: Year
    years_from: Literal["flag", "lists"]
    has_roster: bool
    """Whether the people are those of a roster; else those of the lists of ratings."""
    only_units: tuple[str, ...]
    counts: EvaluationCounts
    review: tuple[ForReview, ...]
    years: tuple[RatedYear, ...]
    units: tuple[RatedUnit, ...]
    kinds: tuple[RatedKind, ...]
    excellent_share: tuple[ExcellentUnit, ...] = ()
    without_rating: tuple[WithoutRating, ...]
    contradicted: tuple[ContradictedRating, ...] = ()
    outside: tuple[RatedOutside, ...] = ()
    before_and_after: tuple[BesideOthers, ...] = ()
