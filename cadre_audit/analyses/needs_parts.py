"""What a search for needs finds: needs, shortfalls that are covered already, and those that no training closes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from cadre_audit.analyses.attended import Attendance
from cadre_audit.analyses.course_choice import Wanted
from cadre_audit.analyses.entry import Entry
from cadre_audit.judge.facts import ymd_of
from cadre_audit.judge.verdicts import Verdict
from cadre_audit.standards.courses import Course


@dataclass(frozen=True, slots=True)
class Closes:
    """One requirement that a course closes, why it is needed and by when."""

    requirement: str
    reason: str
    due: date | None


@dataclass(slots=True)
class Need:
    """One person and one course.

    Attributes:
        requirements: what the course closes, the first being the reason it is listed for.
        reason: ``gap``, ``grace``, ``expires`` when what is held runs out in the year, or ``prerequisite`` of another
            course.
        due: the earliest day by which the law wants it, None where it is wanted already.
        after: courses that have to come first, those under way included.
        weights: the points that make up the priority, by name.
        closes: each of the requirements with its own day.
        instead_of: courses that the law names for them and that this one spares.
        to_check: what training records of such courses leave open.
    """

    person: int
    course: Course
    requirements: list[str]
    reason: str
    due: date | None
    entry: Entry
    after: list[str] = field(default_factory=list)
    weights: dict[str, int] = field(default_factory=dict)
    closes: list[Closes] = field(default_factory=list)
    instead_of: list[str] = field(default_factory=list)
    to_check: list[str] = field(default_factory=list)

    @property
    def priority(self) -> int:
        """The sum of the points."""
        return sum(self.weights.values())


@dataclass(frozen=True, slots=True)
class Gap:
    """One shortfall that training can close.

    Attributes:
        requirement: its id.
        wanted: the course that the law names, those that do, and the day.
        runs_out: whether what the course gives ends some day.
    """

    person: int
    requirement: str
    reason: str
    wanted: Wanted
    runs_out: bool

    @property
    def closes(self) -> Closes:
        """The requirement with its reason and its day."""
        return Closes(self.requirement, self.reason, self.wanted.due)


@dataclass(frozen=True, slots=True)
class Covered:
    """A shortfall for which somebody is in a course already, or has done one that the roster does not show."""

    gap: Gap
    record: Attendance

    @property
    def in_time(self) -> bool | None:
        """Whether the course ends by the day that the law wants; None where its end is not told."""
        if self.record.last_day is None:
            return None
        return self.gap.wanted.due is not None and self.record.last_day <= ymd_of(self.gap.wanted.due)


@dataclass(frozen=True, slots=True)
class NotTrainable:
    """A shortfall that no training can close, and the rule that says so."""

    person: int
    requirement: str
    verdict: Verdict
    reason: str
    source: Mapping[str, str] | None
    course: str | None = None
    until: str | None = None
