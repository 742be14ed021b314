"""Why somebody needs a course: one shortfall, of now or to come, in the post held or in one that is planned for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from cadre_audit.analyses.planned import PlannedShortfall
from cadre_audit.judge.demands import Demand
from cadre_audit.judge.verdicts import Verdict
from cadre_audit.standards.model import HoldsCertificates

PRESSING = (
    "gap", "grace", "expires", "waiver_ends", "new_law", "promotion", "holder_retires", "succession", "prerequisite",
)  # fmt: skip
"""Why a course is needed, most pressing first."""


@dataclass(frozen=True, slots=True)
class Closes:
    """One requirement that a course closes, why it is needed and by when."""

    requirement: str
    reasons: tuple[str, ...]
    due: date | None


@dataclass(frozen=True, slots=True)
class Cause:
    """One shortfall that makes a need.

    Attributes:
        reasons: the names of :data:`PRESSING` that are true of it, most pressing first: ``gap``, ``grace``,
            ``expires`` when what is held runs out, ``waiver_ends``, ``new_law`` when a later law will ask for it,
            ``promotion``, ``holder_retires``, ``succession``, or ``prerequisite`` of the course that closes it.
        due: the day by which the law or the plan wants it; None where it is wanted already, or on no day.
        is_undated: whether there is no day by which it is wanted.
        begins: the first day of a shortfall that is only to come.
        planned: the shortfall in a planned post.
    """

    requirement: str
    demand: Demand
    verdict: Verdict
    reasons: tuple[str, ...]
    due: date | None = None
    is_undated: bool = False
    begins: date | None = None
    planned: PlannedShortfall | None = None

    @property
    def serves_until(self) -> date | None:
        """The day before which nobody may retire; the one on which a holder leaves a post is no such day."""
        return self.planned.planned_day if self.planned else self.due

    @property
    def runs_out(self) -> bool:
        """Whether what closes it ends some day, so that a course of earlier years proves nothing."""
        return "expires" in self.reasons or isinstance(self.demand.requirement, HoldsCertificates)

    @property
    def is_of_the_year(self) -> bool:
        """Whether it is a shortfall of the year itself in the post held."""
        return self.planned is None and self.begins is None

    @property
    def is_of_another_course(self) -> bool:
        """Whether another course closes it, before which this one has to come."""
        return self.reasons == ("prerequisite",)

    @property
    def source(self) -> dict[str, str]:
        """The clause."""
        return {"document": self.demand.rule.document, "article": self.demand.rule.article}

    @property
    def closes(self) -> Closes:
        """The requirement with its reasons and its day."""
        return Closes(self.requirement, self.reasons, self.due)


def reasons_of(causes: Sequence[Cause]) -> list[str]:
    """The reasons of all of them, most pressing first."""
    return sorted({reason for cause in causes for reason in cause.reasons}, key=PRESSING.index)


def soonest(causes: Sequence[Cause]) -> tuple[date | None, bool]:
    """The earliest day by which anything is wanted, and whether there is none; None alone is wanted already."""
    days = [cause.due for cause in causes if not cause.is_undated]
    known = [day for day in days if day]
    return (min(known) if known and len(known) == len(days) else None), not days


def planned_posts(causes: Sequence[Cause]) -> list[str]:
    """The posts that people are planned for and that ask for it."""
    return list(dict.fromkeys(cause.planned.plan.post for cause in causes if cause.planned))
