"""Three verdicts of everybody on everything, and why they differ: the law, the passing of time, or want of data.

Everybody is judged three times: by the old law on the first day, by the old law as if it still held on the second day,
and by the new law on the second day. What differs between the first two is the passing of time (an age that is reached,
a time that runs out); what differs between the last two is the change of the law.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from cadre_audit.judge.verdicts import FALLS_SHORT, Matrix, Verdict, Verdicts

CAUSES = ("none", "law", "time", "both", "offset", "data")
NONE, LAW, TIME, BOTH, OFFSET, DATA = range(len(CAUSES))
_SATISFIED = (Verdict.MET, Verdict.NOT_REQUIRED, Verdict.NO_STANDARD)
_NOTHING = (Verdict.NOT_REQUIRED, Verdict.NO_STANDARD)
Whether = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Judged:
    """One roster, judged three times.

    Attributes:
        old: by the old law on the first day.
        still: by the old law as if it held on the second day.
        new: by the new law on the second day.
    """

    old: Verdicts
    still: Verdicts
    new: Verdicts


@dataclass(frozen=True, slots=True)
class Changes:
    """Three verdicts of everybody on every requirement of either law, and why they differ; all people × requirements.

    Attributes:
        requirements: the ids of the columns.
        first, still, last: the verdicts.
        cause: index into ``CAUSES``.
    """

    requirements: Sequence[str]
    first: Matrix
    still: Matrix
    last: Matrix
    cause: Matrix

    @property
    def by_law(self) -> Whether:
        """Where the law itself makes the verdict another."""
        where: Whether = np.isin(self.cause, (LAW, BOTH, OFFSET))
        return where

    @property
    def newly_short(self) -> Whether:
        """Who falls short by the new law only, whether or not there is time to make it up."""
        where: Whether = self.by_law & ~np.isin(self.still, FALLS_SHORT) & np.isin(self.last, FALLS_SHORT)
        return where

    @property
    def newly_gap(self) -> Whether:
        """Who falls short without time by the new law only."""
        where: Whether = self.by_law & (self.last == Verdict.GAP)
        return where

    @property
    def no_longer_short(self) -> Whether:
        """Who falls short by the old law only."""
        where: Whether = self.by_law & np.isin(self.still, FALLS_SHORT) & np.isin(self.last, _SATISFIED)
        return where

    def newly(self, verdicts: Sequence[Verdict]) -> Whether:
        """Where there is one of these verdicts that the old law would not give, be it for want of data."""
        where: Whether = (self.cause != NONE) & (self.still != self.last) & np.isin(self.last, verdicts)
        return where


def changes_of(judged: Judged, unencoded: frozenset[tuple[str, str]]) -> Changes:
    """The verdicts of a roster by both laws.

    Args:
        judged: the roster.
        unencoded: (post, requirement) of which the data lacks the law of one day; no change of law is claimed there.
    """
    ids = tuple(dict.fromkeys((*judged.new.requirements, *judged.old.requirements)))
    people = len(judged.new.roster)
    first, still, last = (
        np.stack([verdicts.of(id) for id in ids], axis=1) if ids else np.zeros((people, 0), np.int8)
        for verdicts in (judged.old, judged.still, judged.new)
    )
    # what neither law ever demands cannot change, whether or not the post has other rules
    demanded = ~(np.isin(first, _NOTHING) & np.isin(still, _NOTHING) & np.isin(last, _NOTHING))
    by_time, by_law = (first != still) & demanded, (still != last) & demanded
    cause = np.select(
        [by_time & by_law & (first == last), by_time & by_law, by_law, by_time], [OFFSET, BOTH, LAW, TIME], NONE
    ).astype(np.int8)
    roster = judged.new.roster
    for j, id in enumerate(ids):
        posts = np.array([any((code, id) in unencoded for code in codes) for codes in roster.posts])
        cause[posts[roster.post] & (cause[:, j] != NONE), j] = DATA
    return Changes(ids, first, still, last, cause)
