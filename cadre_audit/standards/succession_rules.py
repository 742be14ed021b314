"""What the law of a day says of a succession plan as a whole: who leaves it, how many it may hold."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Literal

from pydantic import Field

from cadre_audit.data_files import folder, read_yaml
from cadre_audit.standards.faults import checked
from cadre_audit.standards.model import Day, Reference, Status, Strict

OutReason = Literal["age", "discipline", "standard", "rating"]


class _Clause(Strict):
    """A clause and whether somebody read it in a source."""

    article: str = Field(min_length=1)
    status: Status


class Leaves(_Clause):
    """One reason for which a person leaves the plan."""

    reason: OutReason


class AtMost(_Clause):
    """The most people of a post, or posts of a person."""

    most: int = Field(ge=1, le=50, strict=True)
    at_a_level: bool = Field(default=False, strict=True)
    """Whether only posts at one level count together."""


class OnlyHigher(_Clause):
    """That people are planned for higher posts only."""


class YearlyReview(_Clause):
    """How often a plan is reviewed."""

    months: int = Field(ge=1, le=120, strict=True)


class PlanRules(Strict):
    """The rules between two days, both included."""

    label: str = Field(min_length=1)
    effective_from: Day
    effective_to: Day | None = None
    reference: Reference
    out: tuple[Leaves, ...] = ()
    """In the order in which the rule names them: of several the first is the primary one."""
    per_post: AtMost | None = None
    per_person: AtMost | None = None
    only_higher: OnlyHigher | None = None
    review: YearlyReview | None = None

    def source(self, clause: _Clause) -> dict[str, str]:
        """The instrument and a clause of it."""
        return {"document": self.reference.document, "article": clause.article}

    def leaves(self, reason: str) -> Leaves | None:
        """The clause by which a reason takes somebody out of the plan; None when the rule names none."""
        return next((one for one in self.out if one.reason == reason), None)


class SuccessionRules(Strict):
    """The rules of all days that are encoded, oldest first."""

    versions: tuple[PlanRules, ...] = Field(min_length=1)

    def on(self, day: date) -> PlanRules | None:
        """The rules of a day; None on days of which no rule was read."""
        fits = (
            one
            for one in self.versions
            if one.effective_from <= day and (one.effective_to is None or day <= one.effective_to)
        )
        return next(fits, None)


@lru_cache(maxsize=1)
def load() -> SuccessionRules:
    """The shipped file, read once.

    Raises:
        StandardsError: the file is wrong.
    """
    name = "schemas/succession-rules.yaml"
    return checked(read_yaml(folder("schemas") / "succession-rules.yaml", name), SuccessionRules)
