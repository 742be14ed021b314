"""Summary lists of training: numbers of people or of turns that an office states, with what it itemises of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import numpy as np

from cadre_audit.problems import Problem
from cadre_audit.reading.forms import FormRow, FormSheet
from cadre_audit.tables.days import DayReading
from cadre_audit.tables.form_cells import FormCells, FormPlace, days_of
from cadre_audit.tables.spans import Spans, ends_of
from cadre_audit.vocabulary.load import Words

StatedUnit = Literal["heads", "turns"]
STATED: tuple[StatedUnit, ...] = ("heads", "turns")


@dataclass(frozen=True, slots=True)
class StatedNumber:
    """One number of a summary list.

    Attributes:
        population: the group of staff that it is of.
        group: the part of that group, empty for all of it.
        course: the course, empty for all of them.
        unit_of_count: whether people or turns are counted.
        number: how many.
        start, end, year: the period that the row states, if any.
        place: where it stands.
    """

    population: str
    group: str
    course: str
    unit_of_count: StatedUnit
    number: int
    start: DayReading
    end: DayReading
    year: DayReading
    place: FormPlace


@dataclass(frozen=True)
class SummaryList:
    """The numbers of all summary lists of a run, in the order of the files."""

    numbers: Sequence[StatedNumber]
    problems: Sequence[Problem] = ()

    def __len__(self) -> int:
        return len(self.numbers)

    @cached_property
    def ends(self) -> Spans:
        """When what each number counts was over."""
        start, end, year = ([getattr(one, name) for one in self.numbers] for name in ("start", "end", "year"))
        # a number of a whole year or stretch counts what ended on any day of it
        spans, begins = ends_of(days_of(start), days_of(end), days_of(year)), days_of(start).ymd
        return Spans(np.where((begins > 0) & (begins < spans.low), begins, spans.low).astype(np.int32), spans.high)


def build_summaries(
    sheets: Sequence[tuple[str, FormSheet]], spellings: Sequence[tuple[str, str]], words: Words
) -> SummaryList:
    """All numbers of these sheets, each given with the path of its file."""
    numbers: list[StatedNumber] = []
    problems: list[Problem] = []
    for path, sheet in sheets:
        cells = FormCells(path, sheet)
        cells.report_headings(spellings)
        numbers += (one for row in sheet.rows if not cells.is_total(row, words) for one in _numbers(cells, row))
        problems += cells.problems
    return SummaryList(numbers, problems)


def _numbers(cells: FormCells, row: FormRow) -> Iterator[StatedNumber]:
    population, group, course = (cells.text(row, name) for name in ("population", "group", "course"))
    start, end, year = (cells.day(row, name) for name in ("from", "to", "year"))
    for unit in STATED:
        number = cells.whole(row, unit) if unit in row.cells else None
        if number is not None:
            yield StatedNumber(population, group, course, unit, number, start, end, year, cells.place(row))
