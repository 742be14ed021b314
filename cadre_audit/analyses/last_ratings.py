"""What the yearly ratings say of people who are to take posts: the last ones told, and what the law makes of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

import numpy as np

from cadre_audit.analyses.evaluation_rules import Review, reviews
from cadre_audit.analyses.evaluation_states import standing
from cadre_audit.analyses.rated import Rated
from cadre_audit.standards.evaluation import Evaluation

RatingState = Literal["fine", "failed", "contradicts", "not_understood", "blank", "no_source"]


@dataclass(frozen=True, slots=True)
class Rating:
    """One rating: of which year, as typed, and the level that it was in that year; None where it was none."""

    year: int
    typed: str
    level: str | None

    def record(self) -> dict[str, Any]:
        """The rating in machine form."""
        return {"year": self.year, "level": self.level, "typed": self.typed}


@dataclass(frozen=True, slots=True)
class LastRatings:
    """The ratings of everybody of a roster up to a day; a year counts from its end on.

    Attributes:
        rated: the ratings; None where nobody was asked for any.
        told: a person → ratings, the last year first; those that differ stand beside each other.
        reviews: a person → what the law says of the last year told, where the rating was low.
        last_year: the last year of which anybody's rating is told; 0 without one.
    """

    rated: Rated | None = None
    told: Mapping[int, Sequence[Rating]] = field(default_factory=dict)
    reviews: Mapping[int, Review] = field(default_factory=dict)
    last_year: int = 0

    @property
    def is_told(self) -> bool:
        """Whether any list has ratings at all."""
        return self.rated is not None and any(len(one.ratings) for one in self.rated.lists)

    def last(self, person: int) -> Sequence[Rating]:
        """All ratings of the last year that is told of somebody."""
        own = self.told.get(self._label(person), ())
        return [one for one in own if one.year == own[0].year]

    def state(self, person: int) -> RatingState:
        """What the last rating means; who has none of the year that others were rated for is not known."""
        own = self.last(person)
        if not own:
            return "blank" if self.is_told else "no_source"
        levels = {one.level for one in own}
        if len(levels) > 1:
            return "contradicts"
        if None in levels:
            return "not_understood"
        if levels == {"failed"}:
            return "failed"
        return "fine" if own[0].year == self.last_year else "blank"

    def review(self, person: int) -> Review | None:
        """What the law says of the last year told of somebody, with the years before it."""
        return self.reviews.get(self._label(person))

    def of_years(self, person: int, years: Sequence[int]) -> Sequence[Rating]:
        """The ratings of some years, oldest first."""
        return sorted((one for one in self.told.get(self._label(person), ()) if one.year in years), key=_by_year)

    def _label(self, person: int) -> int:
        return int(self.rated.label[person]) if self.rated is not None else -1


def last_ratings(rated: Rated, ladder: Evaluation, day: date) -> LastRatings:
    """What the ratings of a roster say on a day.

    Args:
        rated: the ratings.
        ladder: the levels and rules of every period.
        day: the day; a year that is not over then is not rated yet.
    """
    over = last_year_over(day)
    codes = [level.code for level in ladder.levels]
    cells = rated.by_year.cells
    found: dict[int, set[Rating]] = {}
    for i in np.flatnonzero(cells.year <= over).tolist():
        level, typed = int(cells.level[i]), str(rated.lists[cells.source[i]].ratings.text.at(int(cells.entry[i])))
        one = Rating(int(cells.year[i]), typed, codes[level] if level >= 0 else None)
        # that nobody rated is no rating
        if not ladder.says_not_rated(typed):
            found.setdefault(int(cells.label[i]), set()).add(one)
    told = {label: sorted(own, key=lambda one: (-one.year, one.typed)) for label, own in found.items()}
    last = max((own[0].year for own in told.values()), default=0)
    return LastRatings(rated, told, _reviews(rated, ladder, told, last), last)


def last_year_over(day: date) -> int:
    """The last year that is over on a day: a year is rated at its end."""
    return day.year if (day.month, day.day) == (12, 31) else day.year - 1


def _reviews(rated: Rated, ladder: Evaluation, told: Mapping[int, Sequence[Rating]], last: int) -> dict[int, Review]:
    """Of everybody the strongest rule that ends in the last year told of him."""
    if not last:
        return {}
    years = range(min(own[-1].year for own in told.values()), last + 1)
    found = reviews(rated, standing(rated, years), ladder)
    return {
        one.person: one
        for one in found
        if one.years[-1] == told[one.person][0].year and rated.by_year.of(one.person, one.years[-1]) is not None
    }


def _by_year(one: Rating) -> tuple[int, str]:
    return one.year, one.typed
