"""The document of ``succession``."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from cadre_audit.report.contracts.gate import Move
from cadre_audit.report.contracts.parts import (
    Actual,
    Count,
    Document,
    IsoDay,
    Part,
    PartialDay,
    Person,
    PositionCode,
    Required,
    Share,
    Source,
)
from cadre_audit.report.contracts.training import PlaceOfRow
from cadre_audit.standards.model import Slug, Status

Reason = Literal["age", "discipline", "standard", "rating"]


class SuccessionCounts(Part):
    """Totals; every plan is out, ready, to be trained, not known, held already or not in the roster."""

    plans: Count
    planned_people: Count
    plans_ready: Count
    plans_to_train: Count
    plans_unclear: Count
    plans_holds_it: Count
    plans_not_in_roster: Count
    out: Count
    out_age: Count
    out_discipline: Count
    out_standard: Count
    out_rating: Count
    further_people: Count
    leading_posts: Count
    posts_without_successor: Count
    over_limit: Count
    new_entries: Count
    problems: Count


class RuleOfPlans(Part):
    """The rule on plans in force on the day."""

    document: str
    version: str
    order: tuple[Reason, ...]
    """The reasons for leaving a plan that it names, in its order."""
    per_post: Count | None
    per_person: Count | None


class OwnRule(Part):
    """What the office itself asks of new entries; no law."""

    professional_level: str | None
    political_theory: str | None
    document: str | None


class Plan(Part):
    """One person planned for one post."""

    person: Person
    position: PositionCode
    unit: str | None
    from_: PartialDay | None = Field(alias="from")
    term: str | None
    document: str | None
    place: PlaceOfRow
    term_from: PartialDay | None
    """The first day of the term, on which ages are counted; none where it is not told."""


class ReasonOut(Part):
    """One reason for leaving a plan."""

    reason: Reason
    requirement: Slug
    why: str | None
    field: str | None
    actual: Actual
    required: Required
    source: Source | None
    """The clause of the rule on plans, else that of the standard."""
    standard: Source | None
    """The clause of the standard, where the rule on plans names the reason."""
    named_by_rule: bool
    status: str


class PlanOut(Plan, ReasonOut):
    """Somebody who is out: one primary reason, and all others as further detail."""

    birth: PartialDay | None
    others: tuple[ReasonOut, ...]
    also: tuple[Slug, ...]


class PlanKept(Plan):
    """Somebody who stays."""

    status: Literal["ready", "to_train", "unclear", "holds_it"]
    courses: tuple[Slug, ...]
    ready_on: IsoDay | None
    unknown: tuple[Slug, ...]
    to_decide: tuple[Slug, ...]
    move: Move


class FurtherPerson(Part):
    """Somebody of the unit who is not planned for a post and would qualify."""

    unit: str | None
    position: PositionCode
    person: Person
    status: Literal["ready", "to_train"]
    age: Count | None
    young: bool
    move: Move
    courses: tuple[Slug, ...]
    ready_on: IsoDay | None
    to_decide: tuple[Slug, ...]


class GroupOfPlan(Part):
    """A group among the people of the plan."""

    id: Literal["women", "young", "ethnic_minority", "band_under_40", "band_40_to_50", "band_over_50"]
    share: Share
    not_stated: Count
    """Of whom it is not told, or not certain."""
    under: Count | None
    target: Slug | None
    """The target that is held against it, as `targets` measures it."""
    wanted_percent: float | None
    attained: Literal["yes", "no", "cannot_tell"] | None
    source: Source | None
    status: Status | None


class OverLimit(Part):
    """Something that exceeds a limit of the rule."""

    limit: Literal["per_post", "per_person", "not_higher_same", "not_higher_lower"]
    person: Person | None
    position: PositionCode | None
    unit: str | None
    found: Count | None
    most: Count | None
    names: tuple[str, ...]
    source: Source
    status: Status


class PostOfLeader(Part):
    """A leader's post, who holds it, and how its plans stand."""

    unit: str | None
    position: PositionCode
    holders: tuple[str, ...]
    planned: Count
    ready: Count
    to_train: Count
    unclear: Count
    out: Count
    not_in_roster: Count
    further: Count | None
    """How many others would qualify; none where nobody was looked for."""


class NewEntry(Part):
    """Somebody who is new against the earlier list."""

    person: Person
    position: PositionCode
    state: Literal["meets", "short", "unknown"] | None
    """Against the office's own rule; none where it has none."""
    short: tuple[str, ...]
    blank: tuple[str, ...]
    professional_level: str | None
    political_theory: str | None


class Succession(Document):
    """`succession --format json`: a review of plans."""

    schema_: Literal["cadre-audit/succession/1"] = Field(alias="schema")
    rule: RuleOfPlans | None
    list_day: IsoDay | None
    """The day that the lists name as their own."""
    new_entries_rule: OwnRule | None
    counts: SuccessionCounts
    out: tuple[PlanOut, ...]
    in_: tuple[FurtherPerson, ...] = Field(alias="in")
    kept: tuple[PlanKept, ...]
    shares: tuple[GroupOfPlan, ...]
    limits: tuple[OverLimit, ...]
    posts: tuple[PostOfLeader, ...]
    new: tuple[NewEntry, ...] = ()
    not_in_roster: tuple[Plan, ...]
