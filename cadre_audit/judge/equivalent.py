"""What the law counts as a level: decided once for every distinct text of a column."""

from __future__ import annotations

from enum import IntEnum

import numpy as np
import numpy.typing as npt

from cadre_audit.judge.dated_text import day_in
from cadre_audit.judge.demands import Demand
from cadre_audit.judge.facts import Facts, ymd_of
from cadre_audit.judge.verdicts import Verdict
from cadre_audit.standards.equivalences import Equivalence
from cadre_audit.standards.equivalences import load as equivalences
from cadre_audit.standards.model import LevelAtLeast
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.fold import fold
from cadre_audit.vocabulary.load import vocabulary
from cadre_audit.vocabulary.phrases import Phrases

Judged = npt.NDArray[np.int8]


class Counts(IntEnum):
    """Whether a text counts as an equivalence."""

    NOT_NAMED = 0
    YES = 1
    DOUBTFUL = 2
    TOO_LATE = 3


def by_equivalence(demand: Demand, facts: Facts, judged: Judged) -> Judged:
    """The verdicts on a level with the evidence that the law counts as one.

    An equivalence of another column lets a shortfall be met. One of the same column limits what the level rests on:
    a paper issued too late does not count.
    """
    requirement = demand.requirement
    assert isinstance(requirement, LevelAtLeast)
    known = equivalences().by_id()
    for id in requirement.accepts:
        own = known[id]
        if own.effective_from and facts.as_of < ymd_of(own.effective_from):
            continue
        counts = _counts(own, facts)
        judged = _limited(judged, counts) if own.field == own.gives else _widened(judged, counts, demand, own)
    return judged


def _widened(judged: Judged, counts: npt.NDArray[np.int8], demand: Demand, own: Equivalence) -> Judged:
    requirement = demand.requirement
    assert isinstance(requirement, LevelAtLeast)
    rank = vocabulary().ladders[own.gives].rank
    if rank[own.level] < rank[requirement.at_least]:
        return judged
    short = (judged == Verdict.GAP) | (judged == Verdict.UNKNOWN)
    judged = np.where((short | (judged == Verdict.MANUAL)) & (counts == Counts.YES), Verdict.MET, judged)
    return np.where(short & (counts == Counts.DOUBTFUL), Verdict.MANUAL, judged).astype(np.int8)


def _limited(judged: Judged, counts: npt.NDArray[np.int8]) -> Judged:
    met = judged == Verdict.MET
    judged = np.where(met & (counts == Counts.TOO_LATE), Verdict.GAP, judged)
    return np.where(met & (counts == Counts.DOUBTFUL), Verdict.MANUAL, judged).astype(np.int8)


def _counts(own: Equivalence, facts: Facts) -> npt.NDArray[np.int8]:
    """Of every person of the stretch: whether the cell names the evidence, and whether it counts."""
    found = np.zeros(len(facts), np.int8)
    for name in columns_of(own.field):
        column = facts.roster.text[name]
        table = np.array([*(counts_as(own, str(value)) for value in column.values), Counts.NOT_NAMED], np.int8)
        here = table[column.codes[facts.begin : facts.end]]
        found = np.where(found == Counts.NOT_NAMED, here, found).astype(np.int8)
    if own.at_least is not None:
        enough = facts.rank(own.field) >= vocabulary().ladders[own.field].rank[own.at_least]
        found = np.where(enough, found, Counts.NOT_NAMED).astype(np.int8)
    # who would be met only by a clause that nobody has read is for a person to judge
    if own.status == "unverified":
        found = np.where(found == Counts.YES, Counts.DOUBTFUL, found).astype(np.int8)
    return found


def columns_of(field: str) -> tuple[str, ...]:
    """The text columns of a roster in which evidence of a level field is named."""
    return (f"{field}_raw", "major") if field == "professional_level" else (f"{field}_raw",)


def counts_as(own: Equivalence, text: str) -> Counts:
    """Whether one text names the evidence, and whether it was issued in time."""
    short = vocabulary().words.major_abbreviations
    words = [written for word in fold(text).split(" ") for written in short.get(word, word).split(" ")]
    if not Phrases((word, word) for word in own.any_of).find(words):
        return Counts.NOT_NAMED
    if own.issued_before is None:
        return Counts.YES
    day, limit = day_in(text), ymd_of(own.issued_before)
    if day is None:
        return Counts.YES if own.undated == "met" else Counts.DOUBTFUL
    if day.last < limit:
        return Counts.YES
    return Counts.TOO_LATE if day.first >= limit else Counts.DOUBTFUL


def equivalent_text(roster: Roster, person: int, own: Equivalence) -> str | None:
    """The text in which a person's evidence of an equivalence is named, None when there is none."""
    texts = [roster.text[name].at(person) for name in columns_of(own.field)]
    return next((str(text) for text in texts if text and counts_as(own, str(text)) is not Counts.NOT_NAMED), None)
