"""Civil service ranks and how a cell of the rank column is understood: every word of it, or nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cadre_audit.vocabulary.phrases import Phrases
from cadre_audit.vocabulary.positions import Position, Positions

FILLER = "+"


class Ranks(Positions):
    """All ranks, read more strictly than posts.

    'Nhân viên kỹ thuật' is another rank than 'nhân viên', so a word that nobody knows makes the cell unknown, and so
    do a name and a code that belong to two ranks.

    Args:
        ranks: the ranks, as posts without a kind.
        abbreviations: folded word → words that it stands for.
        fillers: words that change nothing, alone or with a number after them.
    """

    def __init__(self, ranks: Sequence[Position], abbreviations: Mapping[str, str], fillers: Sequence[str]) -> None:
        super().__init__(ranks, abbreviations, (), ())
        self._fillers = Phrases((self._expand(word), FILLER) for word in fillers)

    def _codes(self, text: str) -> tuple[str, ...]:
        words = self._expand(text).split(" ")
        hits = self.phrases.find(words)
        codes = {hit.meaning for hit in hits}
        named = {place for hit in hits for place in range(hit.start, hit.end)}
        rest = [word for place, word in enumerate(words) if place not in named]
        return tuple(codes) if len(codes) == 1 and self._says_nothing(rest) else ()

    def _says_nothing(self, words: list[str]) -> bool:
        """Whether the words beside the rank are fillers, and numbers that belong to one."""
        known = self._fillers.find(words)
        covered = {place for hit in known for place in range(hit.start, hit.end)}
        others = [word for place, word in enumerate(words) if place not in covered]
        return not others or (bool(known) and all(word.isdigit() for word in others))
