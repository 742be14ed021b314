"""What a candidacy is made of: the evidence, the entries that it comes to, and the outcome."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from cadre_audit.analyses.disciplined import Disciplined
from cadre_audit.analyses.last_ratings import LastRatings
from cadre_audit.analyses.moves import Move
from cadre_audit.judge.demands import Demand
from cadre_audit.judge.verdicts import Verdict
from cadre_audit.standards.model import Purpose

Outcome = Literal["passes", "to_decide", "blocked", "unknown"]
Planned = Literal["planned", "other_post", "not_planned", "doubtful"]
Standing = Literal["first", "again"]
Trained = Callable[[int, str], bool]
"""Whether records of training show a person to have done a course."""
BLOCKS = (Verdict.GAP, Verdict.GRACE)
UNTOLD = (Verdict.UNKNOWN, Verdict.NO_STANDARD)
FIRST_OR_AGAIN = {
    "months-left-first": "months-left-reelection",
    "months-left-government-first": "months-left-government",
    "months-left-organisation-first": "months-left-organisation",
}
"""What is asked of who stands for the first time → what is asked instead of who stands again."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of the candidates beside what the roster says of the standards.

    Attributes:
        purpose: what they are judged for beside the standards of the post.
        disciplined: who was disciplined.
        rated: how they were rated.
        planned: person → how succession lists name them for the post; None without lists.
        trained: what records of training show; None without records.
        records_complete: whether who has no record had no training.
        standing: whether all stand for the first time or again; None where that is not told.
        purpose_of: standard → what it is asked for.
    """

    purpose: Purpose
    disciplined: Disciplined
    rated: LastRatings
    planned: Mapping[int, Planned] | None = None
    trained: Trained | None = None
    records_complete: bool = False
    standing: Standing | None = None
    purpose_of: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that is asked of a candidate, or that somebody has to look at.

    Attributes:
        requirement: its id.
        verdict: how it stands.
        why: a code that says why, where the verdict is not the judge's own.
        demand: what the law asks; None for what no clause that was read asks.
        told: the finding in machine form, without the person.
    """

    requirement: str
    verdict: Verdict
    why: str | None = None
    demand: Demand | None = None
    told: Mapping[str, Any] = field(default_factory=dict)

    def record(self) -> dict[str, Any]:
        """The entry in machine form."""
        return {**self.told, "requirement": self.requirement, "verdict": self.verdict.code, "why": self.why}


@dataclass(frozen=True, slots=True)
class Candidacy:
    """One candidate for one post: all entries, and what they come to."""

    person: int
    move: Move
    entries: Sequence[Entry]

    @property
    def outcome(self) -> Outcome:
        """Blocked when anything is not met, unknown when not told; what is left to a person is not passed."""
        found = {entry.verdict for entry in self.entries}
        if found.intersection(BLOCKS):
            return "blocked"
        if found.intersection(UNTOLD):
            return "unknown"
        return "to_decide" if Verdict.MANUAL in found else "passes"

    def those(self, *verdicts: Verdict) -> list[Entry]:
        """The entries with one of these verdicts."""
        return [entry for entry in self.entries if entry.verdict in verdicts]

    @property
    def gaps(self) -> list[tuple[str, Demand]]:
        """What is not met of what the law asks; that standards are no longer met only repeats them."""
        own = [one for one in self.those(*BLOCKS) if one.why != "standards_short"]
        return [(one.requirement, one.demand) for one in own if one.demand is not None]
