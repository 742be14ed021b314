"""The vocabulary with an office's own corrections: what its recurring form means by a heading or a word."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from cadre_audit.vocabulary.fold import fold
from cadre_audit.vocabulary.load import Vocabulary
from cadre_audit.vocabulary.phrases import Phrases

IGNORED = "ignored"
"""The field of a column that an office says is not needed."""


@dataclass(frozen=True, slots=True)
class Corrections:
    """What an office says.

    Attributes:
        headings: path of headings as ``inspect`` shows it → (field, code that a mark means or None).
        levels: field of a ladder → text as typed → code.
        positions: text as typed → codes of posts.
    """

    headings: Mapping[str, tuple[str, str | None]] = field(default_factory=dict)
    levels: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    positions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def corrected(vocabulary: Vocabulary, corrections: Corrections) -> Vocabulary:
    """The vocabulary in which these corrections come before everything else."""
    by_path = {fold(path): meaning for path, meaning in corrections.headings.items()}
    known = vocabulary.headings
    # a heading block is found by single labels
    single = [(path, meaning[0]) for path, meaning in corrections.headings.items() if meaning[1] is None]
    headings = replace(known, fields=Phrases([*single, *known.spellings]), corrected=by_path)
    ladders = {
        name: ladder.also_reading({fold(text): code for text, code in corrections.levels.get(name, {}).items()})
        for name, ladder in vocabulary.ladders.items()
    }
    positions = vocabulary.positions.also_reading({fold(text): codes for text, codes in corrections.positions.items()})
    return replace(vocabulary, headings=headings, ladders=ladders, positions=positions)
