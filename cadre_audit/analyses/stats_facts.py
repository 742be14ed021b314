"""The sentences of a statistic: the figures that reports print, each with its denominator and with what is left out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from cadre_audit.analyses.stats_ages import UNDECIDED
from cadre_audit.analyses.stats_dimensions import Dimension
from cadre_audit.analyses.stats_measures import Measure
from cadre_audit.analyses.stats_people import Heads
from cadre_audit.report.model import Fact, Record
from cadre_audit.vocabulary.load import vocabulary

# what a report prints as a share of everybody, with the measure of those of whom nothing is stated
_SHARES = (
    ("stats_women", "sex.female", "sex.not_stated"),
    ("stats_party", "party_member", "party_member.not_stated"),
    ("stats_minority", "ethnic_minority", "ethnic_minority.not_stated"),
    ("stats_degree", "professional_level.bachelor_or_above", "professional_level.not_stated"),
    ("stats_theory_high", "political_theory.advanced_or_bachelor", "political_theory.not_stated"),
    ("stats_theory_middle", "political_theory.intermediate", "political_theory.not_stated"),
)


def facts_of(
    heads: Heads, found: Mapping[str, Measure], told: Mapping[str, Dimension], young_under: int
) -> Iterator[Fact]:
    """What the numbers say in sentences; a share of which nothing is stated is not told at all."""
    people = len(heads)
    yield Fact("stats_people", {"people": people, "units": found["units"].k})
    if found["posts"].k > people:
        yield Fact("stats_posts", {"posts": found["posts"].k, "people": people})
    if heads.in_several_rows:
        yield Fact("stats_several_rows", {"n": heads.in_several_rows})
    yield Fact("stats_kinds", {"kinds": _parts("kind", found, people)})
    for name, id, rest in _SHARES:
        if found[rest].k < people:
            yield Fact(name, {"share": _share(found[id]), "rest": found[rest].k})
    yield from _theory(found, people)
    yield from _levels(found, people)
    yield from _buckets(found)
    yield from _young(found["young"], young_under)
    if undecided := int(told["age"].has(UNDECIDED).sum()):
        yield Fact("stats_age_undecided", {"n": undecided})
    contradicted = sum(one.contradicted for one in told.values() if one.id not in ("reported", "rating"))
    if contradicted:
        yield Fact("stats_contradicted", {"n": contradicted})


def silent_about(dimensions: Sequence[Dimension]) -> Iterator[Fact]:
    """What the roster tells of nobody; its tables would hold a remainder alone."""
    silent = [one.id for one in dimensions if one.id != "rating" and not np.any(one.codes >= 0)]
    names: list[Record] = [{"words": "stats.of", "code": name} for name in dict.fromkeys(silent)]
    if names:
        yield Fact("stats_silent", {"names": names})


def _share(measure: Measure) -> dict[str, int]:
    return {"k": measure.k, "n": measure.n}


def _parts(name: str, found: Mapping[str, Measure], n: int) -> list[Record]:
    """Every label of a measure that somebody has, the remainder last."""
    codes = vocabulary().ladders[name].codes
    shown: list[Record] = [
        {"of": {"words": f"level.{name}", "code": code}, "share": {"k": k, "n": n}}
        for code in codes
        if (k := found[f"{name}.{code}"].k)
    ]
    rest = found[f"{name}.not_stated"].k
    return [*shown, *([{"of": {"words": "stats", "code": "not_stated"}, "share": {"k": rest, "n": n}}] if rest else [])]


def _levels(found: Mapping[str, Measure], people: int) -> Iterator[Fact]:
    """How many are on each level of the profession, which the open lists of reports leave unfinished."""
    if found["professional_level.not_stated"].k == people:
        return
    codes = vocabulary().ladders["professional_level"].codes[::-1]
    levels: list[Record] = [
        {"words": "level.professional_level", "code": code, "at": found[f"professional_level.{code}"].k}
        for code in codes
        if found[f"professional_level.{code}"].k
    ]
    stated = people - found["professional_level.not_stated"].k
    yield Fact("stats_levels", {"levels": levels, "stated": stated, "rest": people - stated})


def _theory(found: Mapping[str, Measure], people: int) -> Iterator[Fact]:
    """How many have intermediate theory or above, and what the others are: reports leave them out."""
    rest = found["political_theory.not_stated"].k
    if rest == people:
        return
    some = found["political_theory.intermediate_or_above"]
    lower: list[Record] = [
        {"words": "level.political_theory", "code": code, "at": found[f"political_theory.{code}"].k}
        for code in ("primary", "none")
    ]
    others: Record = {"words": "stats", "code": "not_stated", "at": rest}
    yield Fact("stats_theory_some", {"share": _share(some), "others": people - some.k, "levels": [*lower, others]})


def _buckets(found: Mapping[str, Measure]) -> Iterator[Fact]:
    for bucket, own in vocabulary().words.report_buckets.items():
        measure = found.get(f"professional_level.{bucket}")
        if measure and measure.k:
            on_ladder = sum(found[f"professional_level.{level}"].k for level in own.levels)
            values = {"share": _share(measure), "on_ladder": on_ladder, "others": measure.k - on_ladder}
            yield Fact("stats_bucket", {"bucket": {"words": "stats.reported", "code": bucket}, **values})


def _young(young: Measure, under: int) -> Iterator[Fact]:
    values = {"share": _share(young), "age": under, "maybe": young.maybe}
    yield Fact("stats_young_or_not" if young.maybe else "stats_young", values)
