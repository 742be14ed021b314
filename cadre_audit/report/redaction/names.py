"""Finds names of people in running text, however they are written, without spoiling words that only look like one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from cadre_audit.vocabulary.fold import clean, fold, spoken

_WORD = re.compile(r"\w+")
# words without tone marks meet by chance; three of them in a row do not
_FEWEST_FOLDED, _FEWEST = 3, 2
Words = tuple[str, ...]
_word = lru_cache(maxsize=1 << 16)(spoken)
_bare = lru_cache(maxsize=1 << 16)(fold)


# what a unit is, before its name
_UNITS = frozenset(
    ["xa", "phuong", "thi", "huyen", "quan", "thanh", "tinh", "thon", "ban", "ap", "to", "khu", "truong", "ubnd", "dac"]
)  # fmt: skip


class Names:
    """The names of everybody whom the lists of a run name; a class because every text is held against all of them.

    In running text a name of several words is found in any case, composed or not, and one of three words or more
    without its tone marks too. A name of one word, or one that is a unit's as well, is taken for a name only where it
    stands alone: "An" would spoil "An toàn", and Hoàng Long is a commune.

    Args:
        names: as written.
        units: the units of the lists, as written.
    """

    def __init__(self, names: Iterable[str], units: Iterable[str]) -> None:
        own = set(_names_of_units(units))
        self._alone: dict[str, str] = {}
        self._spoken: dict[Words, str] = {}
        self._folded: dict[Words, str] = {}
        for name in dict.fromkeys(map(clean, names)):
            key = spoken(name)
            self._alone.setdefault(key, name)
            words = tuple(map(_word, _WORD.findall(name)))
            if len(words) < _FEWEST or words in own:
                continue
            self._spoken.setdefault(words, name)
            if len(words) >= _FEWEST_FOLDED:
                self._folded.setdefault(tuple(map(_bare, words)), name)
        self._alone.pop("", None)
        self._most = max(map(len, self._spoken), default=1)
        self._lengths: dict[str, list[int]] = {}
        for words in sorted({*self._spoken, *self._folded}, key=len, reverse=True):
            lengths = self._lengths.setdefault(_bare(words[0]), [])
            if len(words) not in lengths:
                lengths.append(len(words))

    def __bool__(self) -> bool:
        return bool(self._alone)

    def is_one(self, text: str, *, typed: bool) -> str | None:
        """The name that a text is, and nothing else.

        Args:
            text: a text, or a cell.
            typed: whether a cell stands there as it was typed; elsewhere a name of one word, or one that is a unit's
                too, is taken for that.
        """
        name = self._alone.get(spoken(text))
        return name if name and (typed or tuple(map(_word, _WORD.findall(clean(name)))) in self._spoken) else None

    def replaced(self, text: str, by: Callable[[str], str]) -> str:
        """The text with something else in place of every name in it; the same text where there is none."""
        tidy = clean(text)
        parts, end = [], 0
        for start, stop, name in self._found(tidy):
            parts += [tidy[end:start], by(name)]
            end = stop
        return "".join([*parts, tidy[end:]]) if parts else text

    def _found(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Where names stand, from left to right, the longest first where one begins like another."""
        words = list(_WORD.finditer(text))
        said = [_word(word[0]) for word in words]
        at = 0
        while at < len(words):
            length, name = self._longest(said[at : at + self._most])
            if name:
                yield words[at].start(), words[at + length - 1].end(), name
            at += length

    def _longest(self, said: list[str]) -> tuple[int, str | None]:
        """How many of these words are a name, and which; one word that is none where they begin with none."""
        for length in self._lengths.get(_bare(said[0]), ()):
            own = tuple(said[:length])
            if name := self._spoken.get(own) or self._folded.get(tuple(map(_bare, own))):
                return len(own), name
        return 1, None


def _names_of_units(units: Iterable[str]) -> Iterator[Words]:
    """The names of units, whole and without the words before them that say what they are."""
    for unit in units:
        words = tuple(map(_word, _WORD.findall(clean(unit))))
        yield words
        if words and _bare(words[0]) in _UNITS:
            yield from (words[start:] for start in range(1, len(words)))
