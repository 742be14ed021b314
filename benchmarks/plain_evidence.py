"""What the law counts as a level, for one person at a time: the row-wise twin of ``judge.equivalent``.

Dates inside a cell are left out, as the benchmark's rosters have none in these columns; a cell that had one would make
the contenders disagree, which is checked before the clock runs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cadre_audit.standards.equivalences import Equivalence
from cadre_audit.standards.equivalences import load as equivalences
from cadre_audit.standards.model import LevelAtLeast
from cadre_audit.vocabulary.fold import fold
from cadre_audit.vocabulary.load import vocabulary
from cadre_audit.vocabulary.phrases import Phrases

EVIDENCE_FIELDS = ("it", "professional_level", "political_theory")


@dataclass(frozen=True, slots=True)
class PlainEvidence:
    """One equivalence that helps a level.

    Attributes:
        words: what the cell has to name.
        field: the ladder in whose cell it stands.
        lowest: the rank that the person needs there.
        meets: whether being named meets the level, or leaves it for a person to judge.
        own_since: first day, yyyymmdd.
    """

    words: Phrases
    field: str
    lowest: int
    meets: bool
    own_since: int


def evidence_for(requirement: LevelAtLeast) -> Sequence[PlainEvidence]:
    """What a requirement accepts that another column can show, and that gives the level it asks for."""
    known = equivalences().by_id()
    rank = vocabulary().ladders[requirement.field].rank
    accepted = [known[id] for id in requirement.accepts]
    return [
        _plain(own)
        for own in accepted
        if own.field != own.gives and rank[own.level] >= rank[requirement.at_least]
    ]  # fmt: skip


def _plain(own: Equivalence) -> PlainEvidence:
    lowest = vocabulary().ladders[own.field].rank[own.at_least] if own.at_least else -1
    since = int(own.effective_from.strftime("%Y%m%d")) if own.effective_from else 0
    words = Phrases((word, word) for word in own.any_of)
    return PlainEvidence(words, own.field, lowest, own.status == "verified", since)


def shown(evidence: PlainEvidence, texts: Mapping[str, str | None], ranks: Mapping[str, int]) -> bool:
    """Whether a person's cells name the evidence, at the level that it needs."""
    columns = (evidence.field, "major") if evidence.field == "professional_level" else (evidence.field,)
    short = vocabulary().words.major_abbreviations
    for column in columns:
        words = fold(texts[column] or "").split(" ")
        if evidence.words.find([part for word in words for part in short.get(word, word).split(" ")]):
            return ranks[evidence.field] >= evidence.lowest
    return False
