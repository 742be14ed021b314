"""Whom a competent body has to look at by their ratings, and what the law of that time says; nothing is decided."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import numpy as np

from cadre_audit.analyses.evaluation_states import Standing
from cadre_audit.analyses.findings import person_record
from cadre_audit.analyses.rated import Rated
from cadre_audit.standards.evaluation import Consequence, Evaluation, Period
from cadre_audit.tables.identity import Mask
from cadre_audit.vocabulary.load import vocabulary

PATTERNS = ("consecutive", "in_term", "two_of_three", "one")
NOTES = (
    "kind_not_stated", "other_kind", "leads_not_known", "term_not_known", "earlier_law", "no_rule_of_two_years",
    "no_rule",
)  # fmt: skip
"""What a person has to know beside: the kind of staff is not told, or is one that the rule does not speak of; whether
somebody leads, or since when, is not told; the earlier year lies under an earlier law; the law names no rule of two
years; nothing is encoded that follows from this alone."""
_LOW = ("limited", "failed")


@dataclass(frozen=True, slots=True)
class Review:
    """One person who was rated low, and what may follow.

    Attributes:
        person: label of the person.
        level: the rating, as code.
        pattern: one of :data:`PATTERNS`.
        years: the years so rated, oldest first.
        rule: what the law of the last of them says; None where nothing is encoded.
        period: the period of the last of these years; None before the oldest.
        notes: some of :data:`NOTES`.
    """

    person: int
    level: str
    pattern: str
    years: tuple[int, ...]
    rule: Consequence | None
    period: Period | None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Staff:
    """What the rules ask of everybody, by person: kind of staff, whether somebody leads, since when in the post."""

    kind: Sequence[str | None]
    leads: Sequence[bool | None]
    since: Any = field(repr=False)

    @classmethod
    def of(cls, rated: Rated, standing: Standing) -> _Staff:
        base, words = rated.base, vocabulary()
        kinds = (*words.ladders["kind"].codes, None)
        leading = {post.code for post in words.positions.all if post.leader}
        leads = [not leading.isdisjoint(posts) if posts else None for posts in base.posts]
        return cls(
            [kinds[code] for code in base.kind[rated.row].tolist()],
            [leads[code] for code in base.post[rated.row].tolist()],
            standing.appointed.first,
        )


def reviews(rated: Rated, standing: Standing, ladder: Evaluation) -> list[Review]:
    """Everybody rated low in one of the years, each year with the strongest rule that fits it."""
    codes, staff = [level.code for level in ladder.levels], _Staff.of(rated, standing)
    found = []
    for year in standing.years:
        period = ladder.period_on(date(year, 12, 31))
        for level in (code for code in _LOW if period and code in period.levels):
            low = _rated_so(rated, codes.index(level))
            for person in np.flatnonzero(_in(rated, low, year)).tolist():
                found.append(_review(person, level, year, low, staff, period, rated, ladder))
    # of one person and level, two years tell again what one of them told alone
    told: dict[tuple[int, str], list[set[int]]] = {}
    for one in found:
        told.setdefault((one.person, one.level), []).append(set(one.years))
    return [one for one in found if not any(set(one.years) < years for years in told[one.person, one.level])]


def _rated_so(rated: Rated, level: int) -> Mask:
    found: Mask = rated.by_year.level == level
    return found


def _in(rated: Rated, low: Mask, year: int) -> Mask:
    years = rated.by_year.years
    if not years or not years[0] <= year <= years[-1]:
        return np.zeros(len(low), bool)
    return low[:, year - years[0]]


def _review(
    person: int, level: str, year: int, low: Mask, staff: _Staff, period: Period | None, rated: Rated,
    ladder: Evaluation,
) -> Review:  # fmt: skip
    before = [own for own in rated.by_year.years if own < year and low[person, own - rated.by_year.years[0]]]
    rules = _rules(period, level)
    pattern, years, notes = _pattern(year, before, set(rules), staff.leads[person], int(staff.since[person]))
    rule = rules.get(pattern) or rules.get("one")
    if pattern == "consecutive" and "consecutive" not in rules:
        notes.append("no_rule_of_two_years")
    if rule is None:
        notes.append("no_rule")
    elif doubt := _about_kind(rule, staff.kind[person]):
        notes.append(doubt)
        rule = rule if doubt == "kind_not_stated" else None
    first = ladder.period_on(date(years[0], 12, 31))
    # the law changed with its rules, and says nothing of years before it
    if first is not None and period is not None and first.consequences != period.consequences:
        notes.append("earlier_law")
    return Review(person, level, pattern, years, rule, period, tuple(notes))


def _rules(period: Period | None, level: str) -> dict[str, Consequence]:
    """Pattern → what follows from this level by the law of a period."""
    known = period.consequences if period else ()
    return {str(rule.follows.years): rule for rule in known if rule.follows and rule.follows.level == level}


def _about_kind(rule: Consequence, kind: str | None) -> str | None:
    """Which note the kind of staff makes beside a rule; None where the rule speaks of it."""
    if kind is None:
        return "kind_not_stated"
    return "other_kind" if rule.follows and kind not in rule.follows.kinds else None


def _pattern(
    year: int, before: Sequence[int], rules: set[str], leads: bool | None, since: int
) -> tuple[str, tuple[int, ...], list[str]]:
    """The strongest pattern that ends in a year, its years, and what is not known about it."""
    if year - 1 in before:
        return "consecutive", (year - 1, year), []
    unknown = ["leads_not_known"] if leads is None and before else []
    if "in_term" in rules and leads is not False:
        in_term = [own for own in before if not since or own >= since // 10000]
        if in_term and leads:
            return "in_term", (in_term[-1], year), [] if since else ["term_not_known"]
    if "two_of_three" in rules and not leads and year - 2 in before:
        return "two_of_three", (year - 2, year), unknown
    return "one", (year,), unknown if {"in_term", "two_of_three"} & rules else []


def review_records(found: Sequence[Review], rated: Rated, language: str) -> Iterator[dict[str, Any]]:
    """Each as a record, with the clause that it rests on."""
    for one in found:
        rule, period = one.rule, one.period
        source = None
        if rule and period:
            reference = period.reference
            source = {"document": rule.document or reference.document, "article": rule.article or reference.article}
        yield {
            "person": person_record(rated.base, int(rated.row[one.person])),
            "level": one.level,
            "pattern": one.pattern,
            "years": list(one.years),
            "period": period.label if period else None,
            "consequence": getattr(rule.text, language) if rule else None,
            "source": source,
            "status": rule.status if rule else None,
            "notes": list(one.notes),
        }
