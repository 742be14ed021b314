"""Measures of a roster by id: how many of how many, each level of each ladder apart, what is not stated beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

import numpy as np

from cadre_audit.analyses.stats_ages import under
from cadre_audit.analyses.stats_dimensions import Dimension, dimension
from cadre_audit.analyses.stats_people import Heads, heads_of
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.load import vocabulary

MeasureUnit = Literal["people", "posts", "units"]
# measure → the dimension that it counts; one measure for each label
_BY_LABEL = {
    "kind": "kind",
    "sex": "sex",
    "general_education": "education",
    "professional_level": "professional",
    "political_theory": "theory",
    "state_management": "state_management",
    "it": "it",
    "age.band": "age",
}
_LADDERS = ("general_education", "professional_level", "political_theory", "state_management", "it")
# measure → the dimension of which it counts those who have it
_YES_OR_NO = {
    "party_member": "party",
    "ethnic_minority": "minority",
    "religious": "religion",
    "foreign_language": "language",
    "ethnic_language": "ethnic_language",
    "is_local": "local",
}
# ages that documents, forms and offices draw a line at
LIMITS = (30, 31, 35, 36, 40, 41, 42, 45, 46, 50, 51, 55, 56, 60, 61)


@dataclass(frozen=True, slots=True)
class Measure:
    """One number of a roster.

    Attributes:
        id: what is counted, such as ``professional_level.bachelor``; ``….not_stated`` is the remainder.
        k: how many they certainly are.
        n: of how many.
        unit: what both numbers count.
        maybe: how many more they may be, because only a year of birth is known.
    """

    id: str
    k: int
    n: int
    unit: MeasureUnit = "people"
    maybe: int = 0


def measures(roster: Roster, day: date, *, young_under: int | None = None) -> list[Measure]:
    """All measures of a roster, zeros too; ``n`` is everybody, so that what is not stated lowers no denominator.

    Args:
        roster: the people; somebody in several rows is one person.
        day: the day on which ages are counted.
        young_under: who is younger is young; None leaves the measure ``young`` out.
    """
    return measures_of(heads_of(roster), day, young_under=young_under)


def measures_of(heads: Heads, day: date, *, young_under: int | None = None) -> list[Measure]:
    """The same of people who are told apart already."""
    return [*_sizes(heads), *_of_people(heads, day), *_of_ages(heads, day, young_under), *_of_posts(heads)]


def by_id(found: Sequence[Measure]) -> dict[str, Measure]:
    """Measures by their ids."""
    return {one.id: one for one in found}


def _sizes(heads: Heads) -> Iterator[Measure]:
    units = int(np.count_nonzero(np.bincount(heads.roster.unit + 1)[1:]))
    yield Measure("people", len(heads), len(heads))
    yield Measure("units", units, units, "units")


def _of_people(heads: Heads, day: date) -> Iterator[Measure]:
    for name, own in _BY_LABEL.items():
        found = dimension(own, heads, day)
        counts = found.counts().tolist()
        for label, k in zip((*found.labels, "not_stated"), counts, strict=True):
            yield Measure(f"{name}.{label}", k, len(heads))
        if name in _LADDERS:
            yield from _or_above(name, found, counts, len(heads))
    yield from _buckets(heads, day)
    for name, own in _YES_OR_NO.items():
        yes, no, rest = dimension(own, heads, day).counts().tolist()
        yield Measure(name, yes, len(heads))
        yield Measure(f"{name}.no", no, len(heads))
        yield Measure(f"{name}.not_stated", rest, len(heads))


def _or_above(name: str, ladder: Dimension, counts: Sequence[int], n: int) -> Iterator[Measure]:
    """Open ranges upwards: 'bachelor or above'. The highest level comes first in a ladder."""
    reached = dict(zip(ladder.labels, np.cumsum(counts[:-1]).tolist(), strict=True))
    # the lowest level and above is whatever is stated, which the remainder tells already
    for label in reversed(ladder.labels[:-1]):
        yield Measure(f"{name}.{label}_or_above", reached[label], n)
    if name == "political_theory":
        # one bucket in reports: a bachelor of politics ranks with advanced theory
        yield Measure(f"{name}.advanced_or_bachelor", reached["advanced"], n)


def _buckets(heads: Heads, day: date) -> Iterator[Measure]:
    """What reports count together, where somebody is in it who is on no level of the ladder."""
    found = dimension("reported", heads, day)
    for label, k in zip(found.labels, found.counts().tolist(), strict=False):
        if label in vocabulary().words.report_buckets:
            yield Measure(f"professional_level.{label}", k, len(heads))


def _of_ages(heads: Heads, day: date, young_under: int | None) -> Iterator[Measure]:
    limits = {f"age.under_{age}": age for age in LIMITS}
    if young_under is not None:
        limits["young"] = young_under
    for name, age in limits.items():
        surely, perhaps = (int(found.sum()) for found in under(heads.birth, day, age))
        yield Measure(name, surely, len(heads), maybe=perhaps - surely)
    yield Measure("age.not_stated", int((~heads.birth.known).sum()), len(heads))


def _of_posts(heads: Heads) -> Iterator[Measure]:
    """Posts held: somebody with two posts counts in both, so these are not heads; one named twice is held once."""
    roster = heads.roster
    places = np.unique(np.stack([heads.label, roster.unit, roster.post], axis=1), axis=0)
    times = np.bincount(places[:, 2].astype(np.intp), minlength=len(roster.posts)).tolist()
    held: dict[str, int] = {}
    for codes, count in zip(roster.posts, times, strict=True):
        for code in codes:
            held[code] = held.get(code, 0) + count
    told = sum(held.values())
    everything = told + times[0]
    yield Measure("posts", told, everything, "posts")
    for code in sorted(held):
        if held[code]:
            yield Measure(f"post.{code}", held[code], everything, "posts")
    yield Measure("post.not_stated", times[0], everything, "posts")
