"""Turns that stand more than once in lists of turns: told with both places, counted as the lists have them."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from cadre_audit.analyses.results_heads import People
from cadre_audit.problems import Problem, ProblemCode
from cadre_audit.tables.columns import spoken_numbers
from cadre_audit.tables.days import Precision
from cadre_audit.tables.identity import Rows
from cadre_audit.tables.training import Turns


def turns_twice(turns: Turns, rows: Rows) -> Iterator[Problem]:
    """Of these turns each that has the person, the course and the last day of an earlier one.

    Where births are years alone the unit has to be the same, too. A course of which only the year is known may have
    been held twice: nothing is said of it.
    """
    people, end = People.of(turns).at(rows), turns.end.ymd[rows].astype(np.int64)
    course = spoken_numbers(turns.text["course"])[rows]
    unit = np.where(people.precision == Precision.DAY, -1, turns.people.unit[rows])
    dated = (people.precision > Precision.UNKNOWN) & (turns.end.precision[rows] == Precision.DAY)
    own = np.flatnonzero(dated & (people.name >= 0) & (course >= 0))
    keys = np.stack([one[own] for one in (people.name, people.ymd, unit, course, end)], axis=1)
    _, first, group = np.unique(keys, axis=0, return_index=True, return_inverse=True)
    for i in np.flatnonzero(first[group.ravel()] != np.arange(len(own))).tolist():
        yield _problem(turns, int(rows[own[i]]), int(rows[own[first[group.ravel()[i]]]]))


def _problem(turns: Turns, row: int, earlier: int) -> Problem:
    people = turns.people
    path, sheet = people.places[people.place[row]]
    there = people.places[people.place[earlier]][0]
    value = f"{people.name(row)}, {turns.text['course'].at(row)}"
    return Problem(
        ProblemCode.TURN_TWICE, path, sheet, int(people.row[row]), "", value, f"{there} {people.ref(earlier)}"
    )
