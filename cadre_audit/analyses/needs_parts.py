"""What a search for needs finds: needs, shortfalls that are covered already, and those that no training closes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from cadre_audit.analyses.attended import Attendance
from cadre_audit.analyses.course_choice import Wanted
from cadre_audit.analyses.entry import Entry
from cadre_audit.analyses.needs_causes import Cause, Closes, reasons_of, soonest
from cadre_audit.analyses.successors import Successor
from cadre_audit.judge.facts import ymd_of
from cadre_audit.judge.verdicts import Verdict
from cadre_audit.standards.courses import Course


@dataclass(slots=True)
class Need:
    """One person and one course.

    Attributes:
        causes: the shortfalls that it closes, the first being the one it is listed for, and those that courses close
            before which it has to come.
        after: courses that have to come first, those under way included.
        weights: the points that make up the priority, by name.
        instead_of: courses that the law names for what it closes and that this one spares.
        to_check: what training records of such courses leave open.
        lapses_on: the first day on which later law, as far as it is looked at, asks for none of it any more.
    """

    person: int
    course: Course
    entry: Entry
    causes: list[Cause] = field(default_factory=list)
    after: list[str] = field(default_factory=list)
    weights: dict[str, int] = field(default_factory=dict)
    instead_of: list[str] = field(default_factory=list)
    to_check: list[str] = field(default_factory=list)
    lapses_on: date | None = None

    @property
    def requirements(self) -> list[str]:
        """What it is needed for."""
        return list(dict.fromkeys(cause.requirement for cause in self.causes))

    @property
    def reasons(self) -> list[str]:
        """Why it is needed, most pressing first."""
        return reasons_of(self.causes)

    @property
    def reason(self) -> str:
        """The most pressing of its reasons."""
        return self.reasons[0]

    @property
    def due(self) -> date | None:
        """The earliest day by which it is wanted; None where it is wanted already, or on no day."""
        return soonest(self.causes)[0]

    @property
    def is_undated(self) -> bool:
        """Whether nothing says by when it is wanted: a plan without a day, and no other reason."""
        return soonest(self.causes)[1]

    @property
    def closes(self) -> list[Closes]:
        """Each requirement that it closes, with its own reason and day; of several alike one."""
        return list(dict.fromkeys(cause.closes for cause in self.causes if not cause.is_of_another_course))

    @property
    def priority(self) -> int:
        """The sum of the points."""
        return sum(self.weights.values())

    def is_overdue(self, year: int) -> bool:
        """Whether it was wanted before the year began."""
        due, is_undated = soonest(self.causes)
        return not is_undated if due is None else due < date(year, 1, 1)


@dataclass(frozen=True, slots=True)
class Gap:
    """One shortfall that training can close, the course that the law names for it, and those that do."""

    cause: Cause
    wanted: Wanted


@dataclass(frozen=True, slots=True)
class Covered:
    """A shortfall for which somebody is in a course already, or has done one that the roster does not show.

    Attributes:
        gaps: of one requirement; several where the post held and planned ones ask for it alike.
    """

    person: int
    record: Attendance
    gaps: list[Gap]

    @property
    def causes(self) -> list[Cause]:
        """Why the course is wanted."""
        return [gap.cause for gap in self.gaps]

    @property
    def requirement(self) -> str:
        """What it closes."""
        return self.gaps[0].cause.requirement

    @property
    def in_time(self) -> bool | None:
        """Whether the course ends by the day that is wanted, if there is one; None where its end is not told."""
        if self.record.last_day is None:
            return None
        due, is_undated = soonest(self.causes)
        return is_undated or (due is not None and self.record.last_day <= ymd_of(due))


@dataclass(frozen=True, slots=True)
class NotTrainable:
    """A shortfall that no training can close, and the rule that says so.

    Attributes:
        until: the month of retirement, or the last day of the course.
        plan: where it is one in a planned post.
        begins: where it is only to come, its first day.
    """

    person: int
    requirement: str
    verdict: Verdict
    reason: str
    source: Mapping[str, str] | None
    course: str | None = None
    until: str | None = None
    plan: Successor | None = None
    begins: date | None = None
