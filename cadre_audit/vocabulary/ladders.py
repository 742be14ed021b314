"""Ordered levels, and how a cell of a level column is understood."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from cadre_audit.vocabulary.fold import clean, fold, undotted
from cadre_audit.vocabulary.phrases import Hit, Phrases

UNCLEAR = "?"
UNDER_WAY = "…"
_PARTS = re.compile(r"[();,/+\n]|\s[-–]\s")
# signs that stand for an empty cell; any other sign was meant to say something
_EMPTY = re.compile(r"^[\s.,:;\-‐‑–—−_/…*]*$")
_NUMBERED = re.compile(r"\s*\(\d+\)$")


class Understood(StrEnum):
    """How far a cell was understood."""

    YES = "yes"
    BLANK = "blank"
    UNKNOWN = "unknown"
    UNCLEAR = "unclear"
    UNDER_WAY = "under_way"


@dataclass(frozen=True, slots=True)
class LevelReading:
    """What one spelling of a level says.

    Attributes:
        code: the level held, None when the text does not tell one.
        rest: the words beside the level, such as the field of study in 'ĐH Luật'; as typed.
        understood: whether it was, and if not why.
    """

    code: str | None
    rest: str = ""
    understood: Understood = Understood.YES


class Ladder:
    """One ordered scale with its spellings; a class because the phrases are indexed once.

    Args:
        codes: low to high.
        spellings: by code.
        unclear: spellings that do not tell which level is meant.
        under_way: words saying that a course is not finished.
    """

    def __init__(
        self,
        codes: Sequence[str],
        spellings: Mapping[str, Sequence[str]],
        unclear: Sequence[str] = (),
        under_way: Sequence[str] = (),
    ) -> None:
        self.codes = tuple(codes)
        self.rank = {code: i for i, code in enumerate(self.codes)}
        pairs = [(spelling, UNCLEAR) for spelling in unclear]
        pairs += [(spelling, code) for code in codes for spelling in spellings.get(code, ())]
        self.phrases = Phrases(pairs)
        self.spellings = [(spelling, code) for code in codes for spelling in spellings.get(code, ())]
        self._under_way = Phrases((word, UNDER_WAY) for word in under_way)
        self._own: Mapping[str, str] = {}
        # many files write the same few levels
        self.memo = lru_cache(maxsize=1 << 16)(self._read)

    def also_reading(self, own: Mapping[str, str]) -> Ladder:
        """The same ladder with folded texts that an office says mean these codes."""
        ladder = copy(self)
        ladder._own = own
        ladder.memo = lru_cache(maxsize=1 << 16)(ladder._read)
        return ladder

    def read(self, text: str) -> LevelReading:
        """The level that ``text`` tells; the highest when it tells several, nothing for courses under way."""
        return self.memo(text)

    def _read(self, text: str) -> LevelReading:
        if own := self._own.get(fold(text)):
            return LevelReading(own)
        text = _NUMBERED.sub("", clean(text))
        if _EMPTY.match(text):
            return LevelReading(None, "", Understood.BLANK)
        if not fold(text):
            return LevelReading(None, text, Understood.UNKNOWN)
        whole = self.phrases.meaning(text)
        if whole is not None:
            return LevelReading(None, "", Understood.UNCLEAR) if whole == UNCLEAR else LevelReading(whole)
        held, some_under_way = self._parts_held(text)
        if not held:
            return LevelReading(None, text, Understood.UNDER_WAY if some_under_way else Understood.UNKNOWN)
        return self._highest(" ".join(held))

    def _parts_held(self, text: str) -> tuple[list[str], bool]:
        """The parts of the text that speak of what is held, and whether others speak of a course under way."""
        if not self._under_way.find(fold(text).split(" ")):
            return [text], False
        parts = [part.strip() for part in _PARTS.split(text) if fold(part)]
        return [part for part in parts if not self._under_way.find(fold(part).split(" "))], True

    def _highest(self, text: str) -> LevelReading:
        for variant in (text, undotted(text)):
            words = fold(variant).split(" ")
            hits = self.phrases.find(words)
            codes = [hit.meaning for hit in hits if hit.meaning != UNCLEAR]
            if codes:
                return self._choose(variant, words, hits, codes)
            if hits:
                return LevelReading(None, text, Understood.UNCLEAR)
        return LevelReading(None, text, Understood.UNKNOWN)

    def _choose(self, text: str, words: list[str], hits: list[Hit], codes: list[str]) -> LevelReading:
        if "none" in codes and len(set(codes)) > 1:
            return LevelReading(None, text, Understood.UNCLEAR)
        best = max(codes, key=self.rank.__getitem__)
        for hit in hits:
            # 'CĐ Sư phạm (hệ TC)' is a course of the lower level at that college; 'ĐH (hệ TC)' is in-service study
            lower = hit.meaning in self.rank and self.rank[hit.meaning] == self.rank[best] - 1
            if lower and hit.start and words[hit.start - 1] == "he":
                best = hit.meaning
        return LevelReading(best, _beside(text, hits))


def _beside(text: str, hits: Sequence[Hit]) -> str:
    """The typed words that no hit covers, when typed and folded words match one to one."""
    typed = [word for word in re.split(r"[^\w]+", clean(text)) if fold(word)]
    # alone, 'có' tells no level; inside 'quân sự cơ sở' its folded letters are another word
    telling = [hit for hit in hits if hit.meaning != UNCLEAR or hit.end - hit.start > 1]
    covered = {i for hit in telling for i in range(hit.start, hit.end)}
    if any(" " in fold(word) for word in typed):
        return ""
    return " ".join(word for i, word in enumerate(typed) if i not in covered)
