"""Posts and how a post cell is understood: longest whole-word match, never a guess."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from functools import lru_cache

from cadre_audit.vocabulary.fold import fold, undotted
from cadre_audit.vocabulary.phrases import Phrases

NOT_A_POST = "-"


@dataclass(frozen=True, slots=True)
class Position:
    """One post of the vocabulary.

    Attributes:
        weak: gives way to any other post named in the same cell.
    """

    code: str
    kind: str | None
    leader: bool
    title: Mapping[str, str]
    spellings: tuple[str, ...]
    weak: bool = False


class Positions:
    """All posts, indexed once.

    Args:
        positions: the posts.
        abbreviations: folded word → words that it stands for.
        not_positions: memberships that stand beside posts and are none.
        blockers: words that make another post of the post named after them ('phó', 'nguyên').
    """

    def __init__(
        self,
        positions: Sequence[Position],
        abbreviations: Mapping[str, str],
        not_positions: Sequence[str],
        blockers: Sequence[str],
    ) -> None:
        self._made_with = (abbreviations, not_positions, blockers)
        self.all = tuple(positions)
        self.spellings = [(spelling, position.code) for position in positions for spelling in position.spellings]
        self.by_code = {position.code: position for position in positions}
        self.index = {position.code: i for i, position in enumerate(positions)}
        self._abbreviations = {fold(short): fold(words) for short, words in abbreviations.items()}
        pairs = [(self._expand(spelling), NOT_A_POST) for spelling in not_positions]
        for position in positions:
            names = (*position.spellings, *position.title.values())
            pairs += [(self._expand(spelling), position.code) for spelling in names]
        self.phrases = Phrases(pairs)
        self._blockers = {self._expand(word) for word in blockers}
        self._own: Mapping[str, tuple[str, ...]] = {}
        # many files write the same few posts
        self.memo = lru_cache(maxsize=1 << 16)(self._read)

    def with_posts(self, own: Sequence[Position]) -> Positions:
        """These posts and further ones, which a standard of another system brings with it."""
        return Positions((*self.all, *own), *self._made_with)

    def also_reading(self, own: Mapping[str, tuple[str, ...]]) -> Positions:
        """The same posts with folded texts that an office says mean these codes."""
        positions = copy(self)
        positions._own = own
        positions.memo = lru_cache(maxsize=1 << 16)(positions._read)
        return positions

    def read(self, text: str) -> tuple[str, ...]:
        """The codes of the posts that ``text`` names, in its order, each once; empty when none is understood."""
        return self.memo(text)

    def _read(self, text: str) -> tuple[str, ...]:
        if own := self._own.get(fold(text)):
            return own
        for variant in (text, undotted(text)):
            if codes := self._codes(variant):
                return codes
        return ()

    def _codes(self, text: str) -> tuple[str, ...]:
        words = self._expand(text).split(" ")
        codes: dict[str, None] = {}
        end_before = 0
        for hit in self.phrases.find(words):
            # a blocker inside the post before ('chính trị viên phó, bí thư …') belongs to that post
            blocked = hit.start > end_before and words[hit.start - 1] in self._blockers
            if hit.meaning != NOT_A_POST and not blocked:
                codes[hit.meaning] = None
            end_before = hit.end
        strong = tuple(code for code in codes if not self.by_code[code].weak)
        return strong or tuple(codes)

    def _expand(self, text: str) -> str:
        """The folded text with abbreviations written out, so that 'PCT. UBND' meets 'phó chủ tịch ủy ban nhân dân'."""
        words = fold(text).split(" ")
        return " ".join(self._abbreviations.get(word, word) for word in words)
