"""Yearly ratings as lists of people write them, and the posts that people were appointed to after training."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from cadre_audit.problems import Problem, ProblemCode
from cadre_audit.reading.grid import Coded
from cadre_audit.reading.headings import Heading
from cadre_audit.reading.text_table import TextTable
from cadre_audit.tables.columns import Columns, as_text, first_said, joined, mapped
from cadre_audit.tables.identity import Mask, Rows
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.fold import clean, fold
from cadre_audit.vocabulary.load import Words, vocabulary

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_OF_YEAR = re.compile(r"\bnam ((?:19|20)\d{2})\b|\b((?:19|20)\d{2}) evaluation")
_FAR = 9999_12_31
BY_YEAR, BEFORE, AFTER = 0, -1, 1
POINTS = "evaluation_points"
_SIDES = {"evaluation": BY_YEAR, POINTS: BY_YEAR, "evaluation_before": BEFORE, "evaluation_after": AFTER}
Years = npt.NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Ratings:
    """All ratings of some lists, one entry for each cell that holds one.

    Attributes:
        row: whose it is, as a row of the people of the lists.
        year: the year that was rated; 0 where nothing tells it.
        side: whether its column says before or after training: -1, 1, or 0 where it goes by its year.
        text: the rating as written.
        column: the column of its cell, 0-based.
        in_points: whether it stands in a column of points, which may go with one of levels.
        problems: what is no rating of any period.
    """

    row: Rows
    year: Years
    side: npt.NDArray[np.int8]
    text: Coded
    column: Years
    in_points: Mask
    problems: Sequence[Problem]

    def __len__(self) -> int:
        return len(self.row)


def ratings_of(people: Roster, is_rating: Callable[[str], bool], *, title_tells_year: bool) -> Ratings:
    """The ratings in all tables of a list.

    Args:
        people: the list, read as a roster.
        is_rating: whether a text says how somebody was rated in some period.
        title_tells_year: whether a year in the title is that of the ratings; a roster's is not.
    """
    found: list[_Part] = []
    problems: list[Problem] = []
    for rows, table in _tables(people):
        columns = Columns(table, _FAR)
        at = np.searchsorted(table.rows, people.row[rows])
        years = _years(columns, title_tells_year=title_tells_year)
        for heading, side in _rating_columns(columns):
            cells = _cells(columns, heading)
            odd = np.array([*(not is_rating(str(value)) for value in cells.values), False])[cells.codes]
            # what stands in rows that are not asked for is nobody's concern
            columns.report(ProblemCode.VALUE_UNKNOWN, heading, odd & np.isin(np.arange(len(columns)), at))
            own = int(year[0]) if (year := _YEAR.findall(heading.text)) else 0
            said = np.flatnonzero(cells.codes[at] >= 0)
            of_cell = np.full(len(said), own, np.int32) if own else years[at[said]]
            found.append(_Part(rows[said], of_cell, side, cells.take(at[said]), heading))
        problems += columns.problems
    return _joined(found, problems)


@dataclass(frozen=True, slots=True)
class _Part:
    """The ratings of one column."""

    row: Rows
    year: Years
    side: int
    text: Coded
    heading: Heading


def _joined(found: Sequence[_Part], problems: Sequence[Problem]) -> Ratings:
    sizes = [len(part.row) for part in found]

    def each(values: Sequence[int | bool], dtype: type) -> npt.NDArray[Any]:
        return np.repeat(np.array(values, dtype), np.array(sizes, np.intp))

    return Ratings(
        np.concatenate([part.row for part in found] or [np.empty(0, np.intp)]).astype(np.intp),
        np.concatenate([part.year for part in found] or [np.empty(0, np.int32)]).astype(np.int32),
        each([part.side for part in found], np.int8),
        joined([part.text for part in found]),
        each([part.heading.column for part in found], np.int32),
        each([part.heading.field == POINTS for part in found], np.bool_),
        problems,
    )


def _rating_columns(columns: Columns) -> Iterator[tuple[Heading, int]]:
    """The columns that tell ratings: in words, in points, or by a mark under a level."""
    for name, side in _SIDES.items():
        for heading in (*columns.of(name), *columns.marks(name)):
            yield heading, side


def _cells(columns: Columns, heading: Heading) -> Coded:
    """The texts of a column; under a heading that is a level a mark says that level."""
    cells = columns.cells(heading)
    if heading.code is None:
        return mapped(cells, lambda value: clean(as_text(value)))
    level, words = heading.code.removeprefix("="), vocabulary().words
    return mapped(cells, lambda value: _marked(as_text(value), level, words))


def _marked(cell: str, level: str, words: Words) -> str | None:
    """The level of a mark; points under it stay beside it, and anything else is told as it stands."""
    text = clean(cell)
    if text.casefold() in words.no:
        return None
    return level if text.casefold() in words.yes else f"{level} ({text})"


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
