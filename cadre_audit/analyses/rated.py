"""Who was rated how in which year, by all lists together: a roster's own column, and lists of ratings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from cadre_audit.judge.facts import listed_on
from cadre_audit.problems import Problem, ProblemCode
from cadre_audit.reading.addresses import column_letters
from cadre_audit.standards.evaluation import Evaluation
from cadre_audit.tables.evaluations import BY_YEAR, ratings_of
from cadre_audit.tables.identity import Identified, Rows, Whole, first_rows
from cadre_audit.tables.persons import Register
from cadre_audit.tables.rated_years import (
    NOT_KNOWN,
    NOT_RATED,
    OF_NO_PERIOD,
    RatedYears,
    RatingList,
    ReadRating,
    dated,
    rated_years,
)
from cadre_audit.tables.roster import Roster


@dataclass(frozen=True, slots=True)
class Rated:
    """Everybody who is asked for, with their ratings.

    Attributes:
        base: the roster, or the list of ratings where there is none.
        label: the person of every row of it.
        row: the first row of every person.
        by_year: levels by person and year.
        lists: where they come from.
        has_roster: whether the people are those of a roster.
        met: who the rows of the list of ratings are among the people of the roster; None where there are not both.
        undated: ratings that nothing tells the year of.
        of_roster: year → how many ratings of the roster's own column count for it, since its day says so.
        problems: ratings that are none of any period, or none of that of their year.
    """

    base: Roster
    label: Whole
    row: Rows
    by_year: RatedYears
    lists: Sequence[RatingList]
    has_roster: bool
    met: Identified | None
    undated: int
    of_roster: Mapping[int, int]
    problems: Sequence[Problem]


def rated_by(
    roster: Roster | None,
    evaluations: Roster | None,
    ladder: Evaluation,
    undated: int = 0,
    beside: Sequence[Roster] = (),
) -> Rated:
    """The ratings of everybody of the roster, or of a list of ratings alone.

    Args:
        roster: the people who are asked for; None for those of the list.
        evaluations: a list of ratings; one of the two is given.
        ladder: the levels of every period.
        undated: the year of ratings in a roster that says no day; 0 leaves them out.
        beside: lists of some of these people that may have a column of ratings, dated as that of the roster.
    """
    base = roster if roster is not None else evaluations
    assert base is not None
    register, lists, met = Register(), [], None
    of_roster: Mapping[int, int] = {}
    label = register.enter(base)
    if roster is not None:
        own = ratings_of(roster, ladder.names_a_level, title_tells_year=False)
        known = dated(own, listed_on(roster), undated)
        of_roster = Counter(known.year[(own.year == 0) & (known.year > 0)].tolist())
        lists.append(RatingList(roster, label, known))
    for one in beside:
        own = ratings_of(one, ladder.names_a_level, title_tells_year=False)
        lists.append(RatingList(one, register.find(one).label, dated(own, listed_on(one), undated)))
    if evaluations is not None:
        found = ratings_of(evaluations, ladder.names_a_level, title_tells_year=True)
        met = register.find(evaluations) if roster is not None else None
        lists.append(RatingList(evaluations, label if met is None else met.label, found))
    by_year = rated_years(lists, register.people, read_by(ladder))
    left = sum(int(((one.ratings.year == 0) | (one.ratings.side != BY_YEAR)).sum()) for one in lists)
    problems = [problem for one in lists for problem in one.ratings.problems]
    return Rated(
        base,
        label,
        first_rows(label, register.people),
        by_year,
        lists,
        roster is not None,
        met,
        left,
        dict(sorted(of_roster.items())),
        [*problems, *_of_another_period(by_year, lists, ladder)],
    )


def read_by(ladder: Evaluation) -> ReadRating:
    """How a text is read by the period of its year; points of their own column wait for a period that knows points."""
    codes = [level.code for level in ladder.levels]

    def read(text: str, year: int, in_points: bool) -> int:
        end = date(year, 12, 31)
        if ladder.says_not_rated(text):
            return NOT_RATED
        if in_points and ((period := ladder.period_on(end)) is None or period.points is None):
            return OF_NO_PERIOD
        level = ladder.read(text, end)
        return codes.index(level) if level else NOT_KNOWN

    return read


def _of_another_period(by_year: RatedYears, lists: Sequence[RatingList], ladder: Evaluation) -> Iterator[Problem]:
    """Words that name a level, but none that a rating of their year could be."""
    cells = by_year.cells.at(by_year.cells.level == NOT_KNOWN)
    for source, entry, year in zip(cells.source.tolist(), cells.entry.tolist(), cells.year.tolist(), strict=True):
        one = lists[source]
        text = str(one.ratings.text.at(entry))
        if ladder.names_a_level(text):
            path, sheet, row, column = one.cell(entry)
            place = (path, sheet, row, column_letters(column))
            yield Problem(ProblemCode.RATING_OF_OTHER_PERIOD, *place, text, str(year))
