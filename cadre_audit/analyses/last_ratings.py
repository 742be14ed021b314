"""The yearly ratings of people who are to take posts: the last one that is told, and whether it is certain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from cadre_audit.analyses.identified import whose
from cadre_audit.problems import Problem
from cadre_audit.standards.evaluation import Evaluation
from cadre_audit.tables.evaluations import ratings_of
from cadre_audit.tables.roster import Roster

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
class Rated:
    """The ratings of everybody of a roster.

    Attributes:
        of_person: a number of a person → ratings, the last year first.
        same: for everybody of the roster, a number that rows of one person share.
        is_told: whether any list has ratings at all.
        problems: what is no rating of any period.
    """

    of_person: Mapping[int, Sequence[Rating]] = field(default_factory=dict)
    same: Sequence[int] = ()
    is_told: bool = False
    problems: Sequence[Problem] = ()

    def last(self, person: int, day: date) -> Sequence[Rating]:
        """All ratings of the last year that is told, up to the year of a day."""
        own = [one for one in self.of_person.get(self.same[person], ()) if one.year <= day.year] if self.same else []
        return [one for one in own if one.year == own[0].year]

    def state(self, person: int, day: date) -> RatingState:
        """What the last rating means."""
        own = self.last(person, day)
        if not own:
            return "blank" if self.is_told else "no_source"
        levels = {one.level for one in own}
        if len(levels) > 1:
            return "contradicts"
        if None in levels:
            return "not_understood"
        return "failed" if levels == {"failed"} else "fine"


def rated(roster: Roster, lists: Sequence[tuple[Roster, bool]], ladder: Evaluation, day: date) -> Rated:
    """The ratings of a roster.

    Args:
        roster: the people.
        lists: lists with ratings, each with whether its title tells the year; the roster itself may be one.
        ladder: the levels of each period.
        day: the day of the run; a rating without a year is of the year before.
    """
    of_person: dict[int, set[Rating]] = {}
    problems: list[Problem] = []
    same: Sequence[int] = ()
    is_told = False
    for people, title_tells_year in lists:
        found, ratings = (
            whose(people, roster),
            ratings_of(people, ladder.names_a_level, title_tells_year=title_tells_year),
        )
        same = same or found.same.tolist()
        is_told = is_told or len(ratings.row) > 0
        problems += ratings.problems
        for i, row in enumerate(ratings.row.tolist()):
            person, year = int(found.person[row]), int(ratings.year[i]) or day.year - 1
            if person >= 0 and ratings.side[i] == 0:
                typed = str(ratings.text.at(i))
                level = ladder.read(typed, date(year, 12, 31))
                of_person.setdefault(int(found.same[person]), set()).add(Rating(year, typed, level))
    ordered = {label: sorted(own, key=lambda one: (-one.year, one.typed)) for label, own in of_person.items()}
    return Rated(ordered, same, is_told, problems)
