"""Yearly ratings as lists of people write them, and the posts that people were appointed to after training."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from cadre_audit.problems import Problem, ProblemCode
from cadre_audit.reading.grid import Coded
from cadre_audit.reading.headings import Heading
from cadre_audit.reading.text_table import TextTable
from cadre_audit.tables.columns import Columns, as_text, first_said, joined, mapped
from cadre_audit.tables.identity import Rows
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.fold import clean, fold

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_OF_YEAR = re.compile(r"\bnam ((?:19|20)\d{2})\b|\b((?:19|20)\d{2}) evaluation")
_FAR = 9999_12_31
BY_YEAR, BEFORE, AFTER = 0, -1, 1
_SIDES = {"evaluation": BY_YEAR, "evaluation_before": BEFORE, "evaluation_after": AFTER}
Years = npt.NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Ratings:
    """All ratings of some lists, one entry for each cell that holds one.

    Attributes:
        row: whose it is, as a row of the people of the lists.
        year: the year that was rated; 0 where nothing tells it.
        side: whether its column says before or after training: -1, 1, or 0 where it goes by its year.
        text: the rating as written.
        problems: what is no rating of any period.
    """

    row: Rows
    year: Years
    side: npt.NDArray[np.int8]
    text: Coded
    problems: Sequence[Problem]


def ratings_of(people: Roster, is_rating: Callable[[str], bool], *, title_tells_year: bool) -> Ratings:
    """The ratings in all tables of a list.

    Args:
        people: the list, read as a roster.
        is_rating: whether a text names a level of some period.
        title_tells_year: whether a year in the title is that of the ratings; a roster's is not.
    """
    found: list[tuple[Rows, Years, int, Coded]] = []
    problems: list[Problem] = []
    for rows, table in _tables(people):
        columns = Columns(table, _FAR)
        at = np.searchsorted(table.rows, people.row[rows])
        years = _years(columns, title_tells_year=title_tells_year)
        for name, side in _SIDES.items():
            for heading in columns.of(name):
                cells = mapped(columns.cells(heading), lambda value: clean(as_text(value)))
                odd = np.array([*(not is_rating(str(value)) for value in cells.values), False])[cells.codes]
                # what stands in rows that are not asked for is nobody's concern
                columns.report(ProblemCode.VALUE_UNKNOWN, heading, odd & np.isin(np.arange(len(columns)), at))
                own = int(year[0]) if (year := _YEAR.findall(heading.text)) else 0
                said = np.flatnonzero(cells.codes[at] >= 0)
                of_cell = np.full(len(said), own, np.int32) if own else years[at[said]]
                found.append((rows[said], of_cell, side, cells.take(at[said])))
        problems += columns.problems
    return Ratings(
        np.concatenate([part[0] for part in found] or [np.empty(0, np.intp)]).astype(np.intp),
        np.concatenate([part[1] for part in found] or [np.empty(0, np.int32)]).astype(np.int32),
        np.concatenate([np.full(len(part[0]), part[2], np.int8) for part in found] or [np.empty(0, np.int8)]),
        joined([part[3] for part in found]),
        problems,
    )


def appointed_to(people: Roster) -> Coded:
    """What the column of posts after training says of every person."""
    parts = []
    order = []
    for rows, table in _tables(people):
        columns = Columns(table, _FAR)
        own = [mapped(columns.cells(h), lambda value: clean(as_text(value))) for h in columns.of("appointed_position")]
        parts.append(first_said(own, len(columns)).take(np.searchsorted(table.rows, people.row[rows])))
        order.append(rows)
    if not parts:
        return Coded(np.full(len(people), -1, np.int32), [])
    # tables stand one after the other, and so do their people
    return joined(parts).take(np.argsort(np.concatenate(order), kind="stable"))


def has_evaluations(table: TextTable) -> bool:
    """Whether a table of people tells ratings or appointments."""
    return any(heading.field in (*_SIDES, "appointed_position") for heading in table.headings)


def _tables(people: Roster) -> Iterator[tuple[Rows, TextTable]]:
    tables = [table for file in people.files for table in file.tables]
    for place, table in enumerate(tables):
        rows = np.flatnonzero(people.place == place)
        if len(rows):
            yield rows, table


def _years(columns: Columns, *, title_tells_year: bool) -> Years:
    """The year that each row is of: its column of years, else the title."""
    of_title = _year_of_title(columns.table.title) if title_tells_year else 0
    years = np.zeros(len(columns), np.int32)
    for heading in columns.of("evaluation_year"):
        years = np.where(years > 0, years, _whole_years(columns, heading))
    return np.where(years > 0, years, of_title).astype(np.int32)


def _whole_years(columns: Columns, heading: Heading) -> Years:
    cells = columns.cells(heading)
    read = [int(own[0]) if len(own := _YEAR.findall(as_text(value))) == 1 else 0 for value in cells.values]
    columns.report(ProblemCode.DATE_UNREADABLE, heading, np.array([*(year == 0 for year in read), False])[cells.codes])
    return np.array([*read, 0], np.int32)[cells.codes]


def _year_of_title(title: Sequence[str]) -> int:
    """The only year that the lines above a list name; 0 when there is none, or several."""
    named = {one or other for line in title for one, other in _OF_YEAR.findall(fold(line))}
    return int(named.pop()) if len(named) == 1 else 0
