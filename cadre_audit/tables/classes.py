"""Class lists: one row for a class that was held, or for several of one course, with how many learners it had."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from cadre_audit.problems import Problem, ProblemCode
from cadre_audit.reading.forms import FormRow, FormSheet
from cadre_audit.tables.days import DayReading
from cadre_audit.tables.form_cells import FormCells, FormPlace, days_of
from cadre_audit.tables.spans import Spans, ends_before_it_starts, ends_of
from cadre_audit.vocabulary.fold import clean
from cadre_audit.vocabulary.load import Words
from cadre_audit.vocabulary.phrases import Phrases

State = Literal["held", "not_held", "unclear"]
_BETWEEN_UNITS = re.compile(r"[;\n]")


@dataclass(frozen=True, slots=True)
class ClassRow:
    """One row of a class list.

    Attributes:
        texts: ``course``, ``programme``, ``host``, ``mode``, ``class_id``; empty where the list says nothing.
        units: the units that sent learners.
        start, end, year: as far as the list tells them.
        classes: how many classes the row stands for.
        learners: turns, never heads; None where the list does not say.
        state: whether it was held; a status that is not understood is never guessed.
        place: where it stands.
    """

    texts: dict[str, str]
    units: tuple[str, ...]
    start: DayReading
    end: DayReading
    year: DayReading
    classes: int
    learners: int | None
    state: State
    place: FormPlace


@dataclass(frozen=True)
class ClassList:
    """The rows of all class lists of a run."""

    rows: Sequence[ClassRow]
    problems: Sequence[Problem] = ()
    columns: frozenset[str] = field(default=frozenset())

    def __len__(self) -> int:
        return len(self.rows)

    @cached_property
    def ends(self) -> Spans:
        """When the class of each row ended."""
        start, end, year = ([getattr(row, name) for row in self.rows] for name in ("start", "end", "year"))
        return ends_of(days_of(start), days_of(end), days_of(year))


def build_classes(
    sheets: Sequence[tuple[str, FormSheet]],
    spellings: Sequence[tuple[str, str]],
    states: Phrases,
    words: Words,
) -> ClassList:
    """All rows of these sheets, each given with the path of its file."""
    rows: list[ClassRow] = []
    problems: list[Problem] = []
    for path, sheet in sheets:
        cells = FormCells(path, sheet)
        cells.report_headings(spellings)
        rows += _rows(cells, states, words)
        problems += cells.problems
    columns = frozenset(name for _, sheet in sheets for name in sheet.columns)
    return ClassList(rows, problems, columns)


def _rows(cells: FormCells, states: Phrases, words: Words) -> Iterator[ClassRow]:
    classes = learners = 0
    for row in cells.sheet.rows:
        if cells.is_total(row, words):
            # a total is no class, and what it states is checked
            cells.check_total(row, "classes", classes)
            cells.check_total(row, "learners", learners)
            continue
        found = _row(cells, row, states)
        classes, learners = classes + found.classes, learners + (found.learners or 0)
        yield found


def _row(cells: FormCells, row: FormRow, states: Phrases) -> ClassRow:
    texts = {name: cells.text(row, name) for name in ("course", "programme", "host", "mode", "class_id")}
    units = tuple(unit for part in _BETWEEN_UNITS.split(_raw(row, "units")) if (unit := clean(part)))
    start, end, year = (cells.day(row, name) for name in ("from", "to", "year"))
    if ends_before_it_starts(days_of([start]), days_of([end])).any():
        cells.report(ProblemCode.ENDS_BEFORE_START, row, "to")
    number = cells.whole(row, "classes") if "classes" in row.cells else 1
    learners = cells.whole(row, "learners")
    if learners is None and not cells.text(row, "learners"):
        cells.report(ProblemCode.LEARNERS_BLANK, row, "learners")
    counted = 0 if number is None else number
    return ClassRow(texts, units, start, end, year, counted, learners, _state(cells, row, states), cells.place(row))


def _raw(row: FormRow, name: str) -> str:
    """A cell with its line ends, which part the units in it."""
    cell = row.cells.get(name)
    return str(cell.value) if cell is not None and cell.value is not None else ""


def _state(cells: FormCells, row: FormRow, states: Phrases) -> State:
    text = cells.text(row, "status")
    meaning = states.meaning(text) if text else "held"
    if meaning is None:
        cells.report(ProblemCode.VALUE_UNKNOWN, row, "status")
        return "unclear"
    return "held" if meaning == "held" else "not_held"
