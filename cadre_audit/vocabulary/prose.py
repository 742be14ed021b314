"""The words of reports in prose: what is counted, of whom, how exactly, and how figures belong together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from cadre_audit.data_files import folder, read_yaml
from cadre_audit.vocabulary.fold import spoken

_PARTS = re.compile(r"[^\W\d_]+(?:/[^\W\d_]+)?|\d+|\S")
Keys = tuple[str, ...]


@lru_cache(maxsize=1 << 14)
def word_key(word: str) -> str:
    """One key for all spellings of a spoken word: 'Thạc sỹ' and 'thạc sĩ', 'hoá' and 'hóa' meet, tone marks count."""
    key = spoken(word)
    # i and y are written for each other after a single consonant
    return re.sub(r"^([^\W\d_aeiouyâêôăơư])y(?=[\u0300-\u0323]?$)", r"\1i", key) if key else word


def keys_of(phrase: str) -> Keys:
    """A phrase as the keys of its words and signs."""
    return tuple(word_key(part) for part in _PARTS.findall(phrase))


class Matcher:
    """Finds phrases in sequences of keys, the longest at each place."""

    def __init__(self, phrases: Iterable[tuple[str, str]]) -> None:
        """Takes pairs of phrase and meaning; a phrase may have several meanings."""
        self._by_first: dict[str, list[tuple[Keys, str]]] = {}
        for phrase, meaning in phrases:
            keys = keys_of(phrase)
            self._by_first.setdefault(keys[0], []).append((keys, meaning))
        for found in self._by_first.values():
            found.sort(key=lambda one: -len(one[0]))

    def at(self, keys: Sequence[str], place: int) -> tuple[int, str] | None:
        """How long the longest phrase is that begins here, and what it means."""
        for phrase, meaning in self._by_first.get(keys[place], ()) if place < len(keys) else ():
            if tuple(keys[place : place + len(phrase)]) == phrase:
                return len(phrase), meaning
        return None

    def all_in(self, keys: Sequence[str]) -> Iterator[tuple[int, int, str]]:
        """Start, length and meaning of every phrase, none inside another."""
        place = 0
        while place < len(keys):
            found = self.at(keys, place)
            if found:
                yield place, *found
            place += found[0] if found else 1

    def is_in(self, keys: Sequence[str]) -> bool:
        """Whether any of the phrases occurs."""
        return next(self.all_in(keys), None) is not None


@dataclass(frozen=True, slots=True)
class ProseWords:
    """All of it, ready to be looked for.

    Attributes:
        units: phrase → unit of count.
        concepts: phrase → ``group.code``; shared levels are ``?.code`` until their ladder is known.
        ladders: phrase → ladder that it names.
        levels: phrase → commune, district, province.
        rounding: phrase → how a number is rounded.
        orders, order_sizes: phrases for an order of size, and the size.
        fractions, multiples: phrase → its number as text.
        ratings: phrase → rating of a year.
        cues: name of a cue → its phrases.
        order: ladder → its levels, low to high.
        shared: level of several ladders → the word for it.
        names_before: words whose numbers are names.
        fillers: words that say nothing about who is counted.
        everyone, vague: words for everybody and for most.
    """

    units: Matcher
    concepts: Matcher
    ladders: Matcher
    levels: Matcher
    rounding: Matcher
    orders: Matcher
    order_sizes: Mapping[str, int]
    fractions: Matcher
    multiples: Matcher
    ratings: Matcher
    cues: Mapping[str, Matcher]
    order: Mapping[str, Sequence[str]]
    shared: Mapping[str, str]
    names_before: Matcher
    fillers: frozenset[str]
    everyone: Matcher
    vague: Matcher


@lru_cache(maxsize=1)
def prose_words() -> ProseWords:
    """The shipped words, read once."""
    data: Mapping[str, Any] = read_yaml(folder("schemas") / "vocabulary" / "prose.yaml", "prose.yaml").data
    concepts = [
        (phrase, f"{group}.{code}")
        for group, codes in data["concepts"].items()
        for code, phrases in codes.items()
        for phrase in phrases
    ]
    shared = [(phrase, f"?.{code}") for code, phrases in data["shared_levels"].items() for phrase in phrases]
    return ProseWords(
        units=_meanings(data["units"]),
        concepts=Matcher([*concepts, *shared]),
        ladders=_meanings(data["ladders"]),
        levels=_meanings(data["levels"]),
        rounding=_meanings(data["rounding"]),
        orders=Matcher((phrase, phrase) for phrase in data["orders"]),
        order_sizes=data["orders"],
        fractions=Matcher(data["fractions"].items()),
        ratings=_meanings(data["ratings"]),
        multiples=Matcher(data["multiples"].items()),
        cues={name: Matcher((phrase, name) for phrase in phrases) for name, phrases in data["cues"].items()},
        order=data["order"],
        shared={code: phrases[0] for code, phrases in data["shared_levels"].items()},
        names_before=Matcher((phrase, "name") for phrase in data["names_before"]),
        fillers=frozenset(key for phrase in data["fillers"] for key in keys_of(phrase)),
        everyone=Matcher((phrase, phrase) for phrase in data["everyone"]),
        vague=Matcher((phrase, phrase) for phrase in data["vague"]),
    )


def _meanings(table: Mapping[str, Sequence[str]]) -> Matcher:
    return Matcher((phrase, meaning) for meaning, phrases in table.items() for phrase in phrases)
