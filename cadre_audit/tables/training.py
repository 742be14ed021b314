"""Training records: lists in which one row is one turn of a person on a course."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from cadre_audit.problems import Problem, ProblemCode
from cadre_audit.reading.addresses import column_letters
from cadre_audit.reading.grid import Coded
from cadre_audit.reading.text_table import FileReading, SheetReading, TextTable
from cadre_audit.tables.build import build_roster
from cadre_audit.tables.columns import Columns, as_text, first_said, joined, mapped
from cadre_audit.tables.day_columns import read_first_days
from cadre_audit.tables.days import Days
from cadre_audit.tables.lengths import Lengths, read_lengths
from cadre_audit.tables.roster import Roster
from cadre_audit.tables.spans import Spans, ends_before_it_starts, ends_of
from cadre_audit.vocabulary.fold import clean
from cadre_audit.vocabulary.load import Vocabulary

TURN_TEXTS = {
    "course": "course", "host": "school", "result": "course_result", "class_id": "course_class",
    "certificate": "certificate",
}  # fmt: skip
_DATES = {"start": "course_from", "end": "course_to", "year": "course_year", "issued": "certificate_date"}
# in a list of turns a person may stand often, and posts are of no account
_NO_MATTER = frozenset(
    (
        ProblemCode.PERSON_TWICE, ProblemCode.PERSON_IN_TWO_UNITS, ProblemCode.SHEET_NOT_A_ROSTER,
        ProblemCode.POSITION_UNKNOWN, ProblemCode.POSITION_BLANK, ProblemCode.POSITION_SEVERAL,
        ProblemCode.KIND_CONTRADICTS, ProblemCode.UNIT_BLANK,
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Turns:
    """All turns of a run. One row is one turn of one person on one course.

    Attributes:
        people: who, in which unit and post: one entry for each turn.
        text: ``course``, ``host``, ``result``, ``class_id``, ``certificate`` of each; blank is -1.
        start, end: as far as the list tells them.
        ends: when each course can have ended.
        lengths: how many lessons each took.
        issued: the day of the certificate.
        columns: which of these the lists have a column for.
        problems: everything that was not understood or is doubtful.
    """

    people: Roster
    text: Mapping[str, Coded]
    start: Days
    end: Days
    ends: Spans
    lengths: Lengths
    issued: Days
    columns: frozenset[str]
    problems: Sequence[Problem]

    def __len__(self) -> int:
        return len(self.people)


def names_courses(table: TextTable) -> bool:
    """Whether a table of people has a column of courses, so that its rows are turns."""
    return any(heading.field == "course" for heading in table.headings)


def build_turns(files: Sequence[FileReading], vocabulary: Vocabulary, today: date) -> Turns:
    """The turns in all tables of people that name courses, in the order of files, sheets and rows."""
    files = [replace(file, sheets=tuple(map(_only_turns, file.sheets))) for file in files]
    people = build_roster(files, vocabulary, today)
    number = today.year * 10000 + today.month * 100 + today.day
    tables = [Columns(table, number) for file in files for table in file.tables]
    text = {name: joined([_text(columns, heading) for columns in tables]) for name, heading in TURN_TEXTS.items()}
    days = {
        name: _joined_days([read_first_days(columns, heading) for columns in tables])
        for name, heading in _DATES.items()
    }
    lengths = [read_lengths(columns) for columns in tables]
    for columns in tables:
        _report_wrong_ends(columns)
    problems = [one for one in people.problems if one.code not in _NO_MATTER]
    problems += [problem for columns in tables for problem in columns.problems]
    has = {h.field for columns in tables for h in columns.table.headings}
    named = frozenset(name for name, heading in TURN_TEXTS.items() if heading in has)
    ends = ends_of(days["start"], days["end"], days["year"])
    return Turns(
        people, text, days["start"], days["end"], ends, _joined_lengths(lengths), days["issued"], named, problems
    )


def not_training(sheet: SheetReading) -> Iterator[Problem]:
    """Tells a sheet that holds rows and yet nothing that was carried out."""
    if sheet.rows and not sheet.hidden and not any(map(names_courses, sheet.tables)):
        yield Problem(ProblemCode.SHEET_NOT_TRAINING, sheet.path, sheet.sheet, 0, "", "", str(sheet.rows))


def _only_turns(sheet: SheetReading) -> SheetReading:
    return replace(sheet, tables=tuple(table for table in sheet.tables if names_courses(table)))


def _text(columns: Columns, name: str) -> Coded:
    own = [mapped(columns.cells(h), lambda value: clean(as_text(value))) for h in columns.of(name)]
    return first_said(own, len(columns))


def _joined_days(parts: Sequence[Days]) -> Days:
    empty = [np.empty(0, np.int32)], [np.empty(0, np.int8)]
    return Days(
        np.concatenate([days.ymd for days in parts] or empty[0]),
        np.concatenate([days.precision for days in parts] or empty[1]),
    )


def _joined_lengths(parts: Sequence[Lengths]) -> Lengths:
    empty = [np.empty(0, np.int32)]
    return Lengths(
        np.concatenate([one.lessons for one in parts] or empty), np.concatenate([one.weeks for one in parts] or empty)
    )


def _report_wrong_ends(columns: Columns) -> None:
    ends = columns.of("course_to")
    wrong = ends_before_it_starts(
        read_first_days(_quiet(columns), "course_from"), read_first_days(_quiet(columns), "course_to")
    )
    for i in np.flatnonzero(wrong).tolist():
        letters, value = column_letters(ends[0].column), columns.cells(ends[0]).at(i)
        columns.report_at(ProblemCode.ENDS_BEFORE_START, int(columns.table.rows[i]), letters, as_text(value))


def _quiet(columns: Columns) -> Columns:
    """The same table, whose problems have been told already."""
    return Columns(columns.table, columns.today)
