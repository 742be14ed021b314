"""Ratings of the people of a roster, which stand beside every table of degrees: diplomas are not all that counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from cadre_audit.analyses.stats_dimensions import Dimension
from cadre_audit.analyses.stats_people import NOT_STATED, Codes, Heads
from cadre_audit.problems import Problem
from cadre_audit.standards.evaluation import Evaluation
from cadre_audit.tables.evaluations import Ratings, ratings_of
from cadre_audit.tables.identity import Whole, identify
from cadre_audit.tables.identity_keys import Keys
from cadre_audit.tables.roster import Roster

RATING = "rating"


@dataclass(frozen=True, slots=True)
class Rated:
    """What everybody is rated in one year.

    Attributes:
        dimension: the rating of every person; nothing where there is none, or where several differ.
        year: the year that was rated; 0 where no list tells one.
        contradicted: how many people have different ratings of that year.
        other_years: how many ratings are of other years, or of no year that is told beside some that is.
        not_in_roster: how many ratings of the lists are of nobody in the roster, or of somebody in doubt.
        problems: texts that are no rating.
    """

    dimension: Dimension
    year: int
    contradicted: int
    other_years: int
    not_in_roster: int
    problems: tuple[Problem, ...]

    @property
    def known(self) -> int:
        """How many people have a rating."""
        return int((self.dimension.codes >= 0).sum())


def rated(heads: Heads, evaluations: Roster | None, ladder: Evaluation, day: date) -> Rated:
    """The ratings of the last year that is told up to a day, from the roster and from lists of ratings.

    One year alone is looked at: ratings of several years in one table would compare people of different years.
    """
    own = ratings_of(heads.roster, ladder.names_a_level, title_tells_year=False)
    label, year, level = _read(own, heads.label[own.row], ladder, day)
    problems, strangers = list(own.problems), 0
    if evaluations is not None:
        listed = ratings_of(evaluations, ladder.names_a_level, title_tells_year=True)
        problems += listed.problems
        keys = Keys()
        known = keys.known(heads.roster)
        people = identify(keys.known(evaluations), known, heads.label).label[listed.row]
        strangers = int((people < 0).sum())
        more = _read(listed, people, ladder, day)
        label, year, level = (np.concatenate(pair) for pair in zip((label, year, level), more, strict=True))
    told = (label >= 0) & (level >= 0) & (year <= day.year)
    chosen_year = int(year[told].max(initial=0))
    chosen = told & (year == chosen_year)
    codes, contradicted = _agreed(len(heads), label[chosen], level[chosen])
    labels = [one.code for one in ladder.levels]
    dimension = Dimension(RATING, codes, labels, "rating", contradicted)
    others = int(((label >= 0) & (level >= 0)).sum()) - int(chosen.sum())
    return Rated(dimension, chosen_year, contradicted, others, strangers, tuple(problems))


def _read(own: Ratings, label: Whole, ladder: Evaluation, day: date) -> tuple[Whole, Whole, Whole]:
    """Person, year and level of every rating; each distinct text of a year is read once."""
    year = own.year.astype(np.int64)
    keys, index = np.unique(np.stack([own.text.codes.astype(np.int64), year], axis=1), axis=0, return_inverse=True)
    codes = [one.code for one in ladder.levels]
    found = [_level(str(own.text.values[code]), of_year, ladder, codes) for code, of_year in keys.tolist()]
    return label, year, np.array(found, np.int64)[index.reshape(-1)] if found else np.empty(0, np.int64)


def _level(text: str, year: int, ladder: Evaluation, codes: Sequence[str]) -> int:
    """The level by the rules of the end of its year; without a year the level that it names in any period."""
    named = ladder.read(text, date(year, 12, 31)) if year else ladder.spellings.meaning(text)
    return codes.index(named) if named else NOT_STATED


def _agreed(people: int, label: Whole, level: Whole) -> tuple[Codes, int]:
    low, high = np.full(people, 99, np.int64), np.full(people, NOT_STATED, np.int64)
    np.minimum.at(low, label, level)
    np.maximum.at(high, label, level)
    differ = (high >= 0) & (low != high)
    return np.where(differ, NOT_STATED, high), int(differ.sum())
