"""What the law counts as a level: decided once for every distinct text of a column."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from functools import lru_cache, partial

import numpy as np
import numpy.typing as npt

from cadre_audit.judge.dated_text import day_in
from cadre_audit.judge.demands import Demand
from cadre_audit.judge.facts import Facts, ymd_of
from cadre_audit.judge.verdicts import Verdict
from cadre_audit.reading.grid import Value
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
    for id in requirement.accepts:
        own = _known(facts)[id]
        table = _outcomes(own, requirement)
        if table is None or (own.effective_from and facts.as_of < ymd_of(own.effective_from)):
            continue
        counts = facts.once((own.id, facts.begin), partial(_counts, own, facts))
        if counts is not None:
            judged = table[judged * len(Counts) + counts]
    return judged


def _known(facts: Facts) -> dict[str, Equivalence]:
    known: dict[str, Equivalence] = facts.once(equivalences, lambda: equivalences().by_id())
    return known


@lru_cache(maxsize=256)
def _outcomes(own: Equivalence, requirement: LevelAtLeast) -> Judged | None:
    """The verdict for every verdict so far and every :class:`Counts`; None when it is no help for such a level."""
    table = np.repeat(np.arange(len(Verdict), dtype=np.int8), len(Counts)).reshape(len(Verdict), len(Counts))
    if own.field == own.gives:
        table[Verdict.MET, Counts.TOO_LATE] = Verdict.GAP
        table[Verdict.MET, Counts.DOUBTFUL] = Verdict.MANUAL
        return table.ravel()
    rank = vocabulary().ladders[own.gives].rank
    if rank[own.level] < rank[requirement.at_least]:
        return None
    table[[Verdict.GAP, Verdict.UNKNOWN, Verdict.MANUAL], Counts.YES] = Verdict.MET
    table[[Verdict.GAP, Verdict.UNKNOWN], Counts.DOUBTFUL] = Verdict.MANUAL
    return table.ravel()


def _counts(own: Equivalence, facts: Facts) -> npt.NDArray[np.int8] | None:
    """Of every person of the stretch: whether the cell names the evidence, and whether it counts; None of nobody."""
    found: npt.NDArray[np.int8] | None = None
    for name in columns_of(own.field):
        column = facts.roster.text[name]
        table = facts.once((own.id, name), partial(_of_texts, own, column.values))
        if table.any():
            here = table[column.codes[facts.begin : facts.end]]
            found = here if found is None else np.where(found == Counts.NOT_NAMED, here, found)
    if found is not None and own.at_least is not None:
        found[facts.rank(own.field) < vocabulary().ladders[own.field].rank[own.at_least]] = Counts.NOT_NAMED
    return found


def _of_texts(own: Equivalence, texts: Sequence[Value]) -> npt.NDArray[np.int8]:
    """Whether each distinct text counts; the last entry is that of a blank cell."""
    table = np.array([*(counts_as(own, str(value)) for value in texts), Counts.NOT_NAMED], np.int8)
    # who would be met only by a clause that nobody has read is for a person to judge
    if own.status == "unverified":
        table[table == Counts.YES] = Counts.DOUBTFUL
    return table


def deciding_text(demand: Demand, roster: Roster, person: int, as_of: int) -> str | None:
    """The text of a person's cell that decides on a level in place of the level read from it; None when none does.

    It counts as the level, or it is a paper that was issued too late or perhaps too late to count.

    Args:
        demand: what is demanded.
        roster: the people.
        person: whose cell.
        as_of: the day, yyyymmdd.
    """
    requirement = demand.requirement
    assert isinstance(requirement, LevelAtLeast)
    ranks = vocabulary().ladders
    held, wanted = int(roster.level[requirement.field][person]), ranks[requirement.field].rank[requirement.at_least]
    for id in requirement.accepts:
        own = equivalences().by_id()[id]
        if (own.field == own.gives) != (held >= wanted) or (own.effective_from and as_of < ymd_of(own.effective_from)):
            continue
        text = equivalent_text(roster, person, own)
        if text is None or not _is_enough(own, roster, person, wanted):
            continue
        counts = counts_as(own, text)
        if counts is Counts.DOUBTFUL or counts is (Counts.TOO_LATE if own.field == own.gives else Counts.YES):
            return text
    return None


def _is_enough(own: Equivalence, roster: Roster, person: int, wanted: int) -> bool:
    """Whether a named evidence reaches the level wanted, and stands beside the level that it needs."""
    ranks = vocabulary().ladders
    if own.at_least is not None and int(roster.level[own.field][person]) < ranks[own.field].rank[own.at_least]:
        return False
    return own.field == own.gives or ranks[own.gives].rank[own.level] >= wanted


def columns_of(field: str) -> tuple[str, ...]:
    """The text columns of a roster in which evidence of a level field is named."""
    return (f"{field}_raw", "major") if field == "professional_level" else (f"{field}_raw",)


@lru_cache(maxsize=4096)
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
