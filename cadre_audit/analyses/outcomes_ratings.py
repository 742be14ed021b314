"""Yearly ratings before and after training, by person, and how they compare."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt

from cadre_audit.analyses.outcomes_people import Followed, Listed
from cadre_audit.judge.facts import day_of, listed_on
from cadre_audit.standards.evaluation import Evaluation
from cadre_audit.tables.evaluations import AFTER, BEFORE, BY_YEAR, Ratings
from cadre_audit.tables.identity import Mask, Whole

NOT_KNOWN = -1
# levels that mean another thing in the ladder of another period
_OF_ONE_LADDER = ("completed", "limited")
Levels = npt.NDArray[np.int8]


@dataclass(frozen=True, slots=True)
class RatingsOf:
    """Ratings by person, as indexes into ``codes``; -1 where none is known.

    Attributes:
        codes: the levels of all periods, best first.
        before, after: what each was rated before the period and after it.
        contradicted: how many ratings of one person and year differ, which are then not known.
        undated: how many ratings are left out, since nothing tells of which year they are.
        comparable: where both levels stand on ladders that can be compared.
    """

    codes: Sequence[str]
    before: Levels
    after: Levels
    contradicted: int
    undated: int
    comparable: Mask

    def counts(self, group: Mask) -> npt.NDArray[np.int64]:
        """People of a group by rating before (row) and after (column); the last of both is "not known"."""
        size = len(self.codes) + 1
        cell = (self.before[group].astype(np.int64) % size) * size + self.after[group].astype(np.int64) % size
        return np.bincount(cell, minlength=size * size).reshape(size, size)

    def missing(self, group: Mask) -> tuple[int, int, int]:
        """How many of a group have no rating before only, after only, and on neither side."""
        no_before, no_after = group & (self.before < 0), group & (self.after < 0)
        both = int((no_before & no_after).sum())
        return int(no_before.sum()) - both, int(no_after.sum()) - both, both

    def moved(self, group: Mask) -> tuple[int, int, int, int]:
        """How many of a group were rated better, the same and worse afterwards, and how many cannot be compared."""
        both = group & (self.before >= 0) & (self.after >= 0)
        fine = both & self.comparable
        step = self.after[fine].astype(np.int64) - self.before[fine]
        return int((step < 0).sum()), int((step == 0).sum()), int((step > 0).sum()), int((both & ~fine).sum())


@dataclass(frozen=True, slots=True)
class _All:
    """Every rating of every list: person, year, side, level, and the ladder that it was read by."""

    label: Whole
    year: Whole
    side: Whole
    level: Whole
    ladder: Whole


def ratings_by_person(
    followed: Followed, ratings: Sequence[tuple[Listed, Ratings, int]], years: tuple[int, int], ladder: Evaluation
) -> RatingsOf:
    """Ratings of everybody before and after the period.

    A rating of a year is given at its end. So the last one of a year before the first year of the period comes before,
    and the first one of its last year, or of a later one, comes after. A rating whose column says before or after
    training, or that stands without a year in the list before or after, is taken as such where no year tells better.

    Args:
        followed: the people.
        ratings: lists with their ratings, and which side one without a year is of.
        years: first and last year of the period; 0 where it has none.
        ladder: the levels of every period.
    """
    codes = [level.code for level in ladder.levels]
    found = [_read(listed, own, side, ladder, codes) for listed, own, side in ratings]
    every = _All(*(np.concatenate([getattr(one, name) for one in found] or [np.empty(0, np.int64)])
                   for name in ("label", "year", "side", "level", "ladder")))  # fmt: skip
    kept, contradicted = _without_contradictions(every)
    first, last = years
    dated = kept.year > 0
    is_before = dated & (kept.side == BY_YEAR) & (kept.year < first)
    is_after = dated & (kept.side == BY_YEAR) & (kept.year >= last) & (last > 0)
    before = _chosen(kept, is_before, -kept.year, followed.people)
    after = _chosen(kept, is_after, kept.year, followed.people)
    before = _filled(before, _chosen(kept, kept.side == BEFORE, -kept.year, followed.people))
    after = _filled(after, _chosen(kept, kept.side == AFTER, kept.year, followed.people))
    undated = int(((every.side == BY_YEAR) & ((every.year == 0) | (first == 0))).sum())
    return RatingsOf(codes, before[0], after[0], contradicted, undated, _comparable(before, after, codes))


def _read(listed: Listed, own: Ratings, side: int, ladder: Evaluation, codes: Sequence[str]) -> _All:
    """Texts become levels of the period of their year, each distinct text and year once."""
    label = listed.label[own.row]
    made = listed_on(listed.roster, own.row)
    day = np.where(own.year > 0, own.year.astype(np.int64) * 10000 + 1231, made)
    sides = np.where(own.side != BY_YEAR, own.side, np.where(own.year > 0, BY_YEAR, side)).astype(np.int64)
    keys, index = np.unique(np.stack([own.text.codes.astype(np.int64), day], axis=1), axis=0, return_inverse=True)
    read = [_level(str(own.text.values[code]), ymd, ladder, codes) for code, ymd in keys.tolist()]
    level, period = (np.array(part, np.int64) for part in (zip(*read, strict=True) if read else ((), ())))
    at = index.reshape(-1)
    return _All(label, own.year.astype(np.int64), sides, level[at], period[at])


def _level(text: str, ymd: int, ladder: Evaluation, codes: Sequence[str]) -> tuple[int, int]:
    """The level and the period of a text; on no day the level that it names in any period."""
    if not ymd:
        named = ladder.spellings.meaning(text)
        return (codes.index(named) if named else NOT_KNOWN), -1
    day: date = day_of(ymd)
    level, period = ladder.read(text, day), ladder.period_on(day)
    # periods with the same levels are one ladder
    number = next((i for i, one in enumerate(ladder.periods) if period and one.levels == period.levels), -1)
    return (codes.index(level) if level else NOT_KNOWN), number


def _without_contradictions(every: _All) -> tuple[_All, int]:
    """One rating of each person, year and side; where several differ it is not known."""
    keys = np.stack([every.label, every.year, every.side], axis=1)
    _, first, index = np.unique(keys, axis=0, return_index=True, return_inverse=True)
    index = index.reshape(-1)
    low, high = np.full(len(first), 99, np.int64), np.full(len(first), NOT_KNOWN, np.int64)
    told = every.level >= 0
    np.minimum.at(low, index[told], every.level[told])
    np.maximum.at(high, index[told], every.level[told])
    differ = (high >= 0) & (low != high)
    level = np.where(differ | (high < 0), NOT_KNOWN, high)
    kept = _All(every.label[first], every.year[first], every.side[first], level, every.ladder[first])
    return kept, int(differ.sum())


Chosen = tuple[Levels, Whole]


def _chosen(every: _All, fitting: Mask, order: Whole, people: int) -> Chosen:
    """Of everybody the first of the fitting ratings in an order; -1 for whom there is none."""
    level, ladder = np.full(people, NOT_KNOWN, np.int8), np.full(people, -1, np.int64)
    rows = np.flatnonzero(fitting & (every.level >= 0))
    # the last that is written stays
    rows = rows[np.argsort(-order[rows], kind="stable")]
    level[every.label[rows]] = every.level[rows]
    ladder[every.label[rows]] = every.ladder[rows]
    return level, ladder


def _filled(first: Chosen, other: Chosen) -> Chosen:
    absent = first[0] < 0
    return np.where(absent, other[0], first[0]).astype(np.int8), np.where(absent, other[1], first[1])


def _comparable(before: Chosen, after: Chosen, codes: Sequence[str]) -> Mask:
    """Whether two levels can be compared: the middle of one ladder is not that of another."""
    middle = [codes.index(code) for code in _OF_ONE_LADDER if code in codes]
    one_ladder = (before[1] == after[1]) | (before[1] < 0) | (after[1] < 0)
    found: Mask = one_ladder | ~(np.isin(before[0], middle) | np.isin(after[0], middle))
    return found
