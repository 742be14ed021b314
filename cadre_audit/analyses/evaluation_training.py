"""Trained and not trained people beside each other: who was rated at least good before a year of courses and after it.

It proves nothing of a cause, and says how many there are and of how many nothing is known.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from cadre_audit.analyses.outcomes_people import Followed, followed, in_doubt, not_found
from cadre_audit.analyses.outcomes_ratings import RatingsOf, ratings_by_person
from cadre_audit.analyses.outcomes_tables import groups
from cadre_audit.analyses.rated import Rated
from cadre_audit.report.model import Column, Table
from cadre_audit.standards.evaluation import Evaluation
from cadre_audit.tables.identity import Mask
from cadre_audit.tables.spans import years_of
from cadre_audit.tables.training import Turns


@dataclass(frozen=True, slots=True)
class BeforeAndAfter:
    """The comparison, and the turns that it leaves out.

    Attributes:
        table: a row for each year of courses and each group.
        years: the years in which courses ended.
        outside: turns of people who are not in the lists.
        in_doubt: turns of which it is not clear whose they are.
        undated: turns that may have ended in one year or in another.
    """

    table: Table
    years: Sequence[int]
    outside: int
    in_doubt: int
    undated: int


def before_and_after(rated: Rated, turns: Turns, ladder: Evaluation, units: Sequence[str] = ()) -> BeforeAndAfter:
    """Both groups for every year in which turns certainly ended."""
    ended = years_of(turns.ends)
    years = sorted(set(ended[ended > 0].tolist()))
    records: list[dict[str, Any]] = []
    outside = doubtful = 0
    for year in years:
        rows = np.flatnonzero(ended == year)
        perhaps = np.flatnonzero(
            (ended == 0) & (turns.ends.low <= year * 10000 + 1231) & (turns.ends.high >= year * 10000)
        )
        own = _followed(rated, turns, rows, perhaps, units)
        ratings = ratings_by_person(own, _lists(rated, own), (year, year), ladder)
        outside, doubtful = outside + len(not_found(own)), doubtful + len(in_doubt(own))
        records += [_row(year, name, group & _asked(rated, own), ratings) for name, group in groups(own).items()]
    return BeforeAndAfter(_table(records), years, outside, doubtful, int((ended == 0).sum()))


def _followed(rated: Rated, turns: Turns, rows: Any, perhaps: Any, units: Sequence[str]) -> Followed:
    """The people of the roster, or of the lists alone, and who of them these turns are of."""
    if rated.met is None:
        return followed(turns, rows, None, None, rated.base, units, perhaps)
    return followed(turns, rows, rated.base, None, rated.lists[-1].roster, units, perhaps)


def _lists(rated: Rated, own: Followed) -> list[Any]:
    """Ratings with the lists they stand in; 0, since a rating without a year is of no side here."""
    listed = [one for one in (own.before, own.evaluations) if one is not None]
    return [(one, source.ratings, 0) for one, source in zip(listed, rated.lists, strict=True)]


def _asked(rated: Rated, own: Followed) -> Mask:
    """Who is in the roster; people of the lists of ratings alone are not asked for."""
    base = own.before if own.before is not None else own.evaluations
    assert base is not None
    found = np.zeros(own.people, bool)
    found[base.label] = True
    return found


def _row(year: int, name: str, group: Mask, ratings: RatingsOf) -> dict[str, Any]:
    good = ratings.codes.index("good")

    def share(levels: Any) -> dict[str, int]:
        known = group & (levels >= 0)
        return {"k": int((known & (levels <= good)).sum()), "n": int(known.sum())}

    people, before, after = int(group.sum()), share(ratings.before), share(ratings.after)
    return {
        "course_year": year,
        "group": name,
        "people": people,
        "well_before": before,
        "missing_before": people - before["n"],
        "well_after": after,
        "missing_after": people - after["n"],
    }


def _table(records: Sequence[dict[str, Any]]) -> Table:
    columns = (
        Column("course_year", ("course_year",)), Column("outcome_group", ("group",), "code", "outcome_group"),
        Column("counted_heads", ("people",), "count"), Column("well_before", ("well_before",), "share"),
        Column("missing_before", ("missing_before",), "count"), Column("well_after", ("well_after",), "share"),
        Column("missing_after", ("missing_after",), "count"),
    )  # fmt: skip
    return Table("before_and_after", columns, records)
