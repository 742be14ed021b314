"""When levels were reached, as far as lists date them: a roster's column of graduation, and records of training."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from cadre_audit.tables.columns import Columns
from cadre_audit.tables.day_columns import read_first_days
from cadre_audit.tables.days import Days, Precision
from cadre_audit.tables.identity import identify
from cadre_audit.tables.persons import Register
from cadre_audit.tables.roster import Roster
from cadre_audit.tables.training import Turns

_FAR = 9999_12_31
Reached = tuple[str, str]


@dataclass(frozen=True, slots=True)
class DatedLevel:
    """A level with the day of its degree or certificate.

    Attributes:
        field, level: which; the level is a rank of its ladder.
        ymd, precision: the day, as far as it is told.
        file, row: the row that tells it.
    """

    field: str
    level: int
    ymd: int
    precision: int
    file: str
    row: int


def graduated(roster: Roster) -> Days:
    """The day of graduation of everybody, as the roster's own column tells it; it dates the highest degree."""
    ymd, precision = np.zeros(len(roster), np.int32), np.zeros(len(roster), np.int8)
    tables = [table for file in roster.files for table in file.tables]
    for place, table in enumerate(tables):
        rows = np.flatnonzero(roster.place == place)
        if len(rows) and any(heading.field == "graduated" for heading in table.headings):
            # faults of this column stop nobody from being judged, and few offices fill it in as dates
            found = read_first_days(Columns(table, _FAR), "graduated")
            at = np.searchsorted(table.rows, roster.row[rows])
            ymd[rows], precision[rows] = found.ymd[at], found.precision[at]
    return Days(ymd, precision)


def dated_levels(
    roster: Roster, people: Sequence[int], turns: Turns | None, gives: Callable[[str], Reached | None],
    rank_of: Mapping[str, Mapping[str, int]], finished: Callable[[str], bool],
) -> dict[int, list[DatedLevel]]:  # fmt: skip
    """The dated levels of some people, by row of the roster.

    Args:
        roster: the people.
        people: whose levels are asked for.
        turns: records of training, if there are any.
        gives: the field and level that a course of this name gives; None when it gives none, or is not understood.
        rank_of: field → level → rank.
        finished: whether a result says nothing against the turn having been finished.
    """
    found: dict[int, list[DatedLevel]] = {person: [] for person in people}
    days = graduated(roster)
    for person in people:
        rank = int(roster.level["professional_level"][person])
        if days.precision[person] and rank >= 0:
            path, _ = roster.places[roster.place[person]]
            ymd, precision = int(days.ymd[person]), int(days.precision[person])
            found[person].append(DatedLevel("professional_level", rank, ymd, precision, path, int(roster.row[person])))
    if turns is not None and len(turns):
        _from_turns(found, roster, turns, gives, rank_of, finished)
    return found


def _from_turns(
    found: dict[int, list[DatedLevel]], roster: Roster, turns: Turns, gives: Callable[[str], Reached | None],
    rank_of: Mapping[str, Mapping[str, int]], finished: Callable[[str], bool],
) -> None:  # fmt: skip
    """Adds the levels that courses gave; the certificate's day counts before that of the end."""
    column, results = turns.text["course"], turns.text["result"]
    given = [gives(str(value)) for value in column.values]
    useful = np.array([*(one is not None for one in given), False])[column.codes]
    done = np.array([*(finished(str(value)) for value in results.values), True])[results.codes]
    register = Register()
    label = register.enter(roster)
    rows = np.flatnonzero(useful & done)
    met = identify(register.keys.known(turns.people), register.known, register.label)
    of_label = {int(label[person]): person for person in found}
    for row in rows.tolist():
        person, reached = of_label.get(int(met.label[row])), given[int(column.codes[row])]
        days = turns.issued if turns.issued.precision[row] else turns.end
        if person is None or reached is None or days.precision[row] == Precision.UNKNOWN:
            continue
        field, level = reached
        path, _ = turns.people.places[turns.people.place[row]]
        found[person].append(
            DatedLevel(
                field, rank_of[field][level], int(days.ymd[row]), int(days.precision[row]), path,
                int(turns.people.row[row]),
            )
        )  # fmt: skip
