"""Loads the vocabulary, once for a run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from cadre_audit.vocabulary.compiled import read_sources
from cadre_audit.vocabulary.fold import clean, fold
from cadre_audit.vocabulary.ladders import Ladder
from cadre_audit.vocabulary.phrases import Phrases
from cadre_audit.vocabulary.positions import Position, Positions
from cadre_audit.vocabulary.ranks import Ranks

LEVEL_FIELDS = ("general_education", "professional_level", "political_theory", "state_management", "it")


@dataclass(frozen=True, slots=True)
class Headings:
    """What the headings of a roster mean.

    Attributes:
        fields: a heading, standing alone or as a whole path → field.
        children: field of a group heading → labels below it → field, ``=code`` of a mark column, or ``?``.
        umbrellas: group headings that mean nothing by themselves.
        spellings: (heading, field) of all, for suggestions.
        corrected: a folded path → field and code, as an office says; comes before all others.
        single: a folded label → field and code, of columns that hold one certificate each.
        beside: a field → labels that mean another field beside a column of it, and nothing elsewhere.
    """

    fields: Phrases
    children: Mapping[str, Phrases]
    umbrellas: frozenset[str]
    spellings: Sequence[tuple[str, str]]
    corrected: Mapping[str, tuple[str, str | None]] = field(default_factory=dict)
    single: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    beside: Mapping[str, Phrases] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ReportBucket:
    """What reports count as one although the ladder knows a level of it, or none at all.

    Attributes:
        levels: codes of the professional ladder that belong to it.
        words: texts that belong to it and are no level of the ladder.
    """

    levels: frozenset[str]
    words: Phrases


@dataclass(frozen=True, slots=True)
class Words:
    """Words that tell what a row, a mark or a unit is; keys are folded."""

    totals: Phrases
    examples: Phrases
    closing: Phrases
    signature: Phrases
    motto: Phrases
    ditto: frozenset[str]
    unit_levels: Mapping[str, str]
    unit_words_typed: Mapping[str, str]
    unit_bodies: Phrases
    unit_abbreviations: Mapping[str, str]
    section_kinds: Phrases
    honorifics: Phrases
    as_of: Phrases
    ethnic_groups: Phrases
    areas: Phrases
    people: Phrases
    major_abbreviations: Mapping[str, str]
    yes: frozenset[str]
    no: frozenset[str]
    party: Phrases
    no_religion: Phrases
    report_buckets: Mapping[str, ReportBucket]
    committee: Phrases
    committee_in_column: Phrases
    committee_marks: Phrases


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Everything that is known about words; ``certificates`` are spellings and ids, none unless a standard has any."""

    headings: Headings
    ladders: Mapping[str, Ladder]
    positions: Positions
    words: Words
    ranks: Positions
    certificates: Phrases | None = None


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """The shipped vocabulary.

    Raises:
        StandardsError: a file of it is not readable YAML.
    """
    data = read_sources()
    return Vocabulary(
        headings=_headings(data["headings"]),
        ladders=_ladders(data["ladders"]),
        positions=_positions(data["positions"]),
        words=_words(data["words"], data["ladders"]),
        ranks=_ranks(data["positions"]),
    )


def _pairs(groups: Mapping[str, Sequence[Any]]) -> list[tuple[str, str]]:
    """(spelling, meaning) of ``meaning: [spellings]``."""
    return [(str(spelling), meaning) for meaning, spellings in groups.items() for spelling in spellings]


def _headings(data: Mapping[str, Any]) -> Headings:
    spellings = _pairs(data["fields"])
    return Headings(
        fields=Phrases(spellings),
        children={parent: Phrases(_pairs(labels)) for parent, labels in data["children"].items()},
        umbrellas=frozenset(map(fold, data.get("umbrellas", ()))),
        spellings=spellings,
        beside={neighbour: Phrases(_pairs(labels)) for neighbour, labels in data["beside"].items()},
    )


def _ladders(data: Mapping[str, Any]) -> dict[str, Ladder]:
    under_way = data.get("under_way", ())
    return {
        name: Ladder(ladder["codes"], ladder["spellings"], ladder.get("unclear", ()), under_way)
        for name, ladder in data.items()
        if isinstance(ladder, dict) and "codes" in ladder
    }


def _positions(data: Mapping[str, Any]) -> Positions:
    positions = [_position(entry) for entry in data["positions"]]
    return Positions(positions, data["abbreviations"], data["not_positions"], data["blockers"])


def _ranks(data: Mapping[str, Any]) -> Ranks:
    return Ranks([_position(entry) for entry in data["ranks"]], data["abbreviations"], data["rank_fillers"])


def _position(entry: Mapping[str, Any]) -> Position:
    return Position(
        code=entry["code"],
        kind=entry.get("kind"),
        leader=bool(entry.get("leader")),
        title=entry["title"],
        spellings=tuple(map(str, entry["spellings"])),
        weak=bool(entry.get("weak")),
    )


def _words(data: Mapping[str, Any], ladders: Mapping[str, Any]) -> Words:
    def one(name: str) -> Phrases:
        return Phrases((str(spelling), name) for spelling in data[name])

    def _members(where: str) -> Phrases:
        return Phrases((str(spelling), "member") for spelling in ladders["party_committee"][where])

    marks = ladders["marks"]
    return Words(
        totals=one("totals"),
        examples=one("examples"),
        closing=one("closing"),
        signature=one("signature"),
        motto=one("motto"),
        ditto=frozenset(str(sign).strip().casefold() for sign in data["ditto"]),
        unit_levels={fold(entry["word"]): entry["level"] for entry in data["unit_words"]},
        unit_words_typed={clean(entry["word"]).casefold(): entry["level"] for entry in data["unit_words"]},
        unit_bodies=one("unit_bodies"),
        unit_abbreviations={fold(short): clean(word).casefold() for short, word in data["unit_abbreviations"].items()},
        section_kinds=Phrases(_pairs(data["section_kinds"])),
        honorifics=Phrases(_pairs(data["honorifics"])),
        as_of=one("as_of_phrases"),
        ethnic_groups=Phrases(_pairs(data["ethnic_groups"])),
        areas=Phrases(_pairs(data["areas"])),
        people=one("units_of_people"),
        major_abbreviations={fold(short): fold(words) for short, words in data["major_abbreviations"].items()},
        yes=frozenset(_mark(sign) for sign in marks["yes"]),
        no=frozenset(_mark(sign) for sign in marks["no"]),
        party=Phrases(_pairs(ladders["party"])),
        no_religion=one("religions_none"),
        report_buckets={
            name: ReportBucket(frozenset(own["levels"]), Phrases((word, name) for word in own["words"]))
            for name, own in data["report_buckets"].items()
        },
        committee=_members("anywhere"),
        committee_in_column=_members("in_its_column"),
        committee_marks=_members("marks"),
    )


def _mark(sign: object) -> str:
    """Marks are compared as they stand: folding would lose '✓' and '-'."""
    return str(sign).strip().casefold()
