"""Ratings by person and year: one level where everything that is written agrees, and why there is none elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

import numpy as np
import numpy.typing as npt

from cadre_audit.tables.evaluations import BY_YEAR, Ratings
from cadre_audit.tables.identity import Mask, Rows, Whole
from cadre_audit.tables.roster import Roster

Levels = npt.NDArray[np.int8]
NOT_KNOWN, NOT_RATED, OF_NO_PERIOD = -1, -2, -3
"""In place of a level: a text that is none of its period; one that says that nobody rated; points before their time."""
ReadRating = Callable[[str, int, bool], int]
"""Text, year, whether it stands in a column of points → the level, best being 0, or one of the three above."""


class State(IntEnum):
    """What the lists say of one person and year."""

    ABSENT = 0
    RATED = 1
    CONTRADICTED = 2
    NOT_UNDERSTOOD = 3
    NOT_RATED = 4


@dataclass(frozen=True, slots=True)
class RatingList:
    """One list with the person of each of its rows, -1 for who is nobody asked for, and its ratings."""

    roster: Roster
    label: Whole
    ratings: Ratings

    def cell(self, entry: int) -> tuple[str, str, int, int]:
        """File, sheet, row and 0-based column of one rating."""
        row = self.ratings.row[entry]
        return *self.roster.place_of(row), int(self.ratings.column[entry])


@dataclass(frozen=True, slots=True)
class Cells:
    """Every dated rating of everybody: whose, of which year, which level, and as which entry of which list."""

    label: Whole
    year: Whole
    level: Whole
    source: Whole
    entry: Whole

    def at(self, chosen: Mask | Rows) -> Cells:
        """The same for some of them."""
        return Cells(*(getattr(self, name)[chosen] for name in ("label", "year", "level", "source", "entry")))


@dataclass(frozen=True, slots=True)
class RatedYears:
    """Levels by person and year.

    Attributes:
        years: consecutive calendar years; none where nothing is rated.
        level: person × year, best being 0; -1 where it is not known.
        state: person × year, one :class:`State` each.
        cells: where it all comes from.
    """

    years: Sequence[int]
    level: Levels
    state: Levels
    cells: Cells

    def at(self, rows: Rows) -> RatedYears:
        """The same for these people, in this order."""
        return replace(self, level=self.level[rows], state=self.state[rows])

    def of(self, person: int, year: int) -> int | None:
        """The level of one person in one year; None where it is not known."""
        if not self.years or not self.years[0] <= year <= self.years[-1]:
            return None
        level = int(self.level[person, year - self.years[0]])
        return None if level < 0 else level


def dated(ratings: Ratings, listed_on: Whole, undated: int = 0) -> Ratings:
    """The ratings of a roster, each without a year being of the last year that was over on the day of its list.

    A year is rated at its end: a list of 31 December tells that year, one of any other day the year before.

    Args:
        ratings: by :func:`~cadre_audit.tables.evaluations.ratings_of`.
        listed_on: the day of each row's list, yyyymmdd; 0 where its title says none.
        undated: the year of those whose list has no day either; 0 for none.
    """
    day = listed_on[ratings.row]
    over = np.where(day % 10000 == 1231, day // 10000, day // 10000 - 1)
    own = np.where(day > 0, over, undated)
    fitting = (ratings.year == 0) & (ratings.side == BY_YEAR)
    return replace(ratings, year=np.where(fitting, own, ratings.year).astype(np.int32))


def rated_years(lists: Sequence[RatingList], people: int, read: ReadRating) -> RatedYears:
    """One level for each person and year, from all lists together; several that differ are none."""
    cells = _cells(lists, read)
    if not len(cells.label):
        nothing = np.empty((people, 0), np.int8)
        return RatedYears((), nothing, nothing, cells)
    first = int(cells.year.min())
    years = range(first, int(cells.year.max()) + 1)
    at = (cells.label, cells.year - first)
    low, high = (np.full((people, len(years)), start, np.int64) for start in (99, -9))
    told = cells.level >= 0
    np.minimum.at(low, (at[0][told], at[1][told]), cells.level[told])
    np.maximum.at(high, (at[0][told], at[1][told]), cells.level[told])
    state = np.full((people, len(years)), State.ABSENT, np.int8)
    # what is said with more certainty is written last
    state[at[0][cells.level == NOT_RATED], at[1][cells.level == NOT_RATED]] = State.NOT_RATED
    state[at[0][cells.level == NOT_KNOWN], at[1][cells.level == NOT_KNOWN]] = State.NOT_UNDERSTOOD
    state[high >= 0] = State.RATED
    state[(high >= 0) & (low != high)] = State.CONTRADICTED
    return RatedYears(years, np.where(state == State.RATED, high, NOT_KNOWN).astype(np.int8), state, cells)


def _cells(lists: Sequence[RatingList], read: ReadRating) -> Cells:
    """The ratings of people who are asked for, of years that are told."""
    parts = [_cells_of(number, one, read) for number, one in enumerate(lists)]
    empty = np.empty(0, np.int64)
    return Cells(*(
        np.concatenate([getattr(part, name) for part in parts] or [empty])
        for name in ("label", "year", "level", "source", "entry")
    ))  # fmt: skip


def _cells_of(number: int, one: RatingList, read: ReadRating) -> Cells:
    """Texts become levels of the period of their year, each distinct text and year once."""
    own = one.ratings
    entry = np.flatnonzero((one.label[own.row] >= 0) & (own.year > 0) & (own.side == BY_YEAR))
    keys = np.stack([own.text.codes, own.year, own.in_points], axis=1).astype(np.int64)[entry]
    distinct, index = np.unique(keys, axis=0, return_inverse=True)
    found = [read(str(own.text.values[code]), year, bool(points)) for code, year, points in distinct.tolist()]
    level = np.array(found, np.int64)[index.reshape(-1)]
    whole = Cells(
        one.label[own.row[entry]].astype(np.int64), own.year[entry].astype(np.int64), level,
        np.full(len(entry), number, np.int64), entry.astype(np.int64),
    )  # fmt: skip
    return whole.at(level != OF_NO_PERIOD)
