"""The document of ``gate``."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from cadre_audit.report.contracts.check import Grace, NoteOfLaw
from cadre_audit.report.contracts.parts import (
    Actual,
    Count,
    Document,
    IsoDay,
    Listed,
    Part,
    PartialDay,
    Person,
    PositionCode,
    Required,
    Source,
)
from cadre_audit.report.contracts.training import PlaceOfRow
from cadre_audit.standards.discipline import FormCode
from cadre_audit.standards.evaluation import LevelCode
from cadre_audit.standards.model import Slug, Status

Move = Literal["same", "lower", "higher", "cannot_tell"]
Purpose = Literal["post", "appointment", "succession", "nomination"]


class GateCounts(Part):
    """Totals; every candidate passes, is left to a person, is blocked, or is not known."""

    candidates: Count
    passes: Count
    """Against whom nothing stands, and of whom nothing is left to decide."""
    to_decide_candidates: Count
    """Against whom nothing stands, but of whom a person has to decide something: not passed yet."""
    blocked_candidates: Count
    unknown_candidates: Count
    """Of whom data is missing, and who is not in the roster."""
    not_found: Count
    one_course_away: Count
    """Whom one course parts from the post, and nothing else."""
    problems: Count


class DisciplineRecord(Part):
    """One record of discipline."""

    form: FormCode | None
    """None where the cell is not understood."""
    typed: str
    state: Literal["in_force", "ended", "later", "day_unknown", "not_understood"]
    """On the day."""
    decided_on: PartialDay | None
    ends_on: PartialDay | None
    document: str | None
    place: PlaceOfRow


class RatingRecord(Part):
    """One rating of the last year that is told."""

    year: int
    level: LevelCode | None
    """None where it is no rating of its year."""
    typed: str


class GateFinding(Part):
    """One thing that is asked of a candidate, or that somebody has to look at."""

    requirement: Slug
    verdict: Listed | Literal["met", "no_standard"]
    why: str | None
    """A code that says why, where the verdict is not that of the roster and the law alone."""
    field: str | None = None
    actual: Actual = None
    required: Required = None
    due: IsoDay | None = None
    source: Source | None = None
    """None for what no clause that was read asks."""
    status: Status | None = None
    course: Slug | None = None
    grace: Grace | None = None
    grace_undecided: bool = False
    waiver: None = None
    baseline: None = None


class DistanceToPost(Part):
    """What parts a candidate from the post."""

    gaps: Count
    courses: tuple[Slug, ...]
    """Courses in the order in which they are taken, those that have to come first among them."""
    closes: tuple[Slug, ...]
    """The requirements that they close."""
    months: Count | None
    """How long they take one after another; none where the length of one is not known."""
    ready_on: IsoDay | None
    """The first day on which all can have ended, counted from the day; none where it is not known."""
    not_closable: tuple[Slug, ...]
    """Requirements that no training closes: age, discipline, membership."""
    not_open: tuple[Slug, ...]
    """Those of the courses that the person may not enter as things stand."""


class Candidate(Part):
    """One candidate: the outcome, everything that it rests on, and the distance."""

    person: Person
    place: PlaceOfRow
    """Where the list of candidates names the person."""
    found: Literal["found", "not_found", "too_little", "several", "other_name"]
    near: str | None
    """Who of the roster may be meant."""
    birth: PartialDay | None
    move: Move
    """Whether the post is higher than those held, as far as the posts tell it."""
    outcome: Literal["passes", "to_decide", "blocked", "unknown"]
    told: str
    """The outcome as it is printed: of who is not found for certain, why."""
    blocked_by: tuple[Slug, ...]
    unknown: tuple[Slug, ...]
    to_decide: tuple[Slug, ...]
    """What only a person can decide; it blocks nobody and is never taken as met."""
    months_left: int | None
    """Months from the day to the month of retirement; negative after it."""
    planned: Literal["planned", "other_post", "not_planned", "doubtful"] | None
    """In succession lists; none where none was given."""
    discipline: tuple[DisciplineRecord, ...]
    ratings: tuple[RatingRecord, ...]
    findings: tuple[GateFinding, ...]
    distance: DistanceToPost | None
    """None for who is not in the roster."""


class Gate(Document):
    """`gate --format json`: who may take a post."""

    schema_: Literal["cadre-audit/gate/1"] = Field(alias="schema")
    position: PositionCode
    post_unit: str | None
    effective: IsoDay
    purpose: Purpose
    standing: Literal["first", "again"] | None
    counts: GateCounts
    candidates: tuple[Candidate, ...]
    notes: tuple[NoteOfLaw, ...]
