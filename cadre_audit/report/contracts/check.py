"""The document of ``check``."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

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
    Share,
    Source,
)
from cadre_audit.report.contracts.training import PlaceOfRow, TrainingFile
from cadre_audit.report.contracts.waivers import UnitArea, WaivedBy, WaiverUse
from cadre_audit.standards.model import Slug, Status, Words


class CheckCounts(Part):
    """Totals; the eight verdicts together are people times requirements."""

    people: Count
    units: Count
    requirements: Count
    gap: Count
    grace: Count
    waived: Count
    unknown: Count
    manual: Count
    met: Count
    not_required: Count
    no_standard: Count
    gap_before_waivers: Count
    """How many gaps there would be without waivers."""
    gap_new: Count | None = None
    """With a baseline: gaps that it does not have."""
    gap_known: Count | None = None
    """With a baseline: gaps that it has."""
    gap_gone: Count | None = None
    """With a baseline: what it has and the check no longer finds as a gap."""
    problems: Count


class _Tally(Part):
    gap: Count
    grace: Count
    waived: Count
    unknown: Count
    manual: Count


class _GroupTally(_Tally):
    people: Count
    people_without_standard: Count
    """Whom no standard binds."""
    share_meeting: Share
    """Who meets everything that is asked of them; doubt does not count as meeting."""


class UnitTally(_GroupTally):
    """Verdicts in one unit."""

    unit: str | None
    """None for people whose unit the roster does not say."""


class PositionTally(_GroupTally):
    """Verdicts of one post."""

    position: PositionCode | None
    """None for people whose post was not understood."""


class RequirementTally(_Tally):
    """Verdicts on one requirement."""

    requirement: Slug
    people: Count
    """Whom it binds."""
    met: Count
    share_met: Share


class Grace(Part):
    """The clause that gives time."""

    document: str
    article: str


class AgainstBaseline(Part):
    """Whether a gap is in the baseline."""

    state: Literal["known", "new"]
    first_seen: IsoDay | None
    days: Count | None
    """Days from then to the day of the audit."""


class GoneGap(Part):
    """What the baseline has and the check no longer finds as a gap."""

    full_name: str
    birth: PartialDay | None
    unit: str | None
    requirement: Slug
    first_seen: IsoDay
    now: Listed | Literal["met", "not_required", "no_standard", "person_absent", "not_told_apart"]
    """What is said of it now."""


class Finding(Part):
    """One person and one requirement that binds them, with the evidence and the law."""

    person: Person
    requirement: Slug
    field: str | None
    """The person field that the requirement looks at."""
    verdict: Listed | Literal["met", "not_required"]
    actual: Actual
    """The evidence: a code of the field's ladder, years, months or text; none when the roster does not say."""
    required: Required
    due: IsoDay | None
    """The last day that the law gives for making it up."""
    source: Source
    status: Status
    """Whether somebody has read the clause in a source."""
    course: Slug | None
    """The course that would close it."""
    grace: Grace | None
    grace_undecided: bool
    """The law gives time to some, and the roster does not say whether to this person."""
    waiver: WaivedBy | None
    """The waiver that covers it; of several the one that lasts longest."""
    baseline: AgainstBaseline | None
    """Of a gap, when it was compared with a baseline."""


class NothingDemanded(Part):
    """One person and a requirement that does not bind their post; listed with `--all` only."""

    person: Person
    requirement: Slug
    field: None
    verdict: Literal["not_required"]
    actual: None
    required: None
    due: None
    source: None
    status: None
    course: None
    grace: None
    grace_undecided: Literal[False]
    waiver: None
    baseline: None


class NoteOfLaw(Part):
    """What a reader of the findings that rest on one clause must know."""

    requirement: Slug
    source: Source
    findings: Count
    note: Words


class WithoutStandard(Part):
    """Somebody whom no standard binds on the day, or of whose standard later law overtook a part."""

    person: Person
    reason: Literal[
        "not_in_force", "not_encoded", "overtaken", "overtaken_in_part", "unknown_post", "post_not_understood"
    ]


class TrainingHours(Part):
    """What the records of training told of the hours of a year; numbers are turns where nothing else is said."""

    year: int
    until: IsoDay
    """Last day counted: that of the check."""
    turns: Count
    """Turns that ended, or may have ended, in the year until then."""
    counted: Count
    without_hours: Count
    """Without lessons, or in a unit that no law converts: the person's hours are not known."""
    may_count: Count
    """Their end is not known, or they were not finished."""
    double: Count
    in_doubt: Count
    not_in_roster: Count
    people_without_record: Count
    """People of the roster without any turn that is, or may be, theirs and of the year."""
    people_short_so_far: Count
    """People with turns whose lessons are too few, of whom more may come to light since the lists are not said to be
    complete: their verdict is `unknown`."""
    complete: bool
    """Whether the lists are said to hold every turn of the year."""
    files: tuple[TrainingFile, ...]


class TurnInDoubt(Part):
    """A turn whose person may be somebody of the roster."""

    full_name: str
    birth: PartialDay | None
    unit: str | None
    why: Literal["too_little", "several", "other_name"]
    place: PlaceOfRow


class Check(Document):
    """`check --format json`: who falls short of what, by which law."""

    schema_: Literal["cadre-audit/check/1"] = Field(alias="schema")
    baseline: str | None
    """The file of known gaps that it was compared with."""
    training_hours: TrainingHours | None
    """What the records of training told; none where none was read."""
    counts: CheckCounts
    units: tuple[UnitTally, ...]
    requirements: tuple[RequirementTally, ...]
    positions: tuple[PositionTally, ...]
    findings: tuple[Finding | NothingDemanded, ...]
    notes: tuple[NoteOfLaw, ...]
    no_standard: tuple[WithoutStandard, ...]
    waivers: tuple[WaiverUse, ...]
    gone: tuple[GoneGap, ...]
    areas: tuple[UnitArea, ...]
    turns_in_doubt: tuple[TurnInDoubt, ...] = ()
