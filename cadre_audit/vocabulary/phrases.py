"""Finding known phrases in text by whole words, longest first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from cadre_audit.vocabulary.fold import clean, fold


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found: what it means, and the words ``start`` to ``end`` (end not included) that it covers."""

    meaning: str
    start: int
    end: int


class Phrases:
    """Phrases and what they mean; a class because the index by first word is built once.

    Args:
        pairs: (spelling, meaning); spellings are folded here. The first meaning of a spelling stays.
    """

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        self.exact: dict[str, str] = {}
        self._spellings: list[str] = []
        for spelling, meaning in pairs:
            if key := fold(spelling):
                self.exact.setdefault(key, meaning)
                self._spellings.append(spelling)

    @cached_property
    def _lengths(self) -> dict[str, list[int]]:
        """First word → how many words phrases with it have, the most first; made at the first search."""
        lengths: dict[str, set[int]] = {}
        for key in self.exact:
            lengths.setdefault(key.partition(" ")[0], set()).add(key.count(" ") + 1)
        return {first: sorted(own, reverse=True) for first, own in lengths.items()}

    @cached_property
    def _typed(self) -> set[str]:
        """The spellings of one word with their tone marks."""
        return {clean(spelling).casefold() for spelling in self._spellings if " " not in spelling.strip()}

    @cached_property
    def first_words(self) -> frozenset[str]:
        """The first word of every phrase, as typed and folded."""
        return self._words_at(0)

    @cached_property
    def last_words(self) -> frozenset[str]:
        """The last word of every phrase, as typed and folded."""
        return self._words_at(-1)

    def _words_at(self, place: int) -> frozenset[str]:
        typed = (clean(spelling).casefold().replace("/", " ").split() for spelling in self._spellings)
        folded = (key.split(" ") for key in self.exact)
        return frozenset(words[place] for words in (*typed, *folded) if words)

    def meaning(self, text: str) -> str | None:
        """What the whole text means, or None."""
        return self.exact.get(fold(text))

    def find(self, words: list[str]) -> list[Hit]:
        """All phrases in ``words`` (already folded) from left to right, the longest at each place, none overlapping."""
        hits = []
        at = 0
        while at < len(words):
            hit = self._longest_at(words, at)
            if hit:
                hits.append(hit)
                at = hit.end
            else:
                at += 1
        return hits

    def begins(self, text: str) -> str | None:
        """What the phrase at the beginning of ``text`` means, None when there is none.

        A phrase of one word has to be typed with its own tone marks, or without any: 'Cộng' begins a total, 'Công' a
        name, and 'Công chức' neither.
        """
        words = fold(text).split(" ")
        hit = self._longest_at(words, 0)
        if hit is None:
            return None
        first = clean(text).split(" ")[0].strip(".,:;()").casefold()
        alone = hit.end == 1 and fold(first) == words[0]
        return hit.meaning if not alone or first.isascii() or first in self._typed else None

    def _longest_at(self, words: list[str], at: int) -> Hit | None:
        for length in self._lengths.get(words[at], ()):
            end = at + length
            if end <= len(words) and (meaning := self.exact.get(" ".join(words[at:end]))) is not None:
                return Hit(meaning, at, end)
        return None
