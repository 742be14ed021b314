"""Registrations for training as columns: who asks for which course, why, since when, and which topic is proposed.

Units send them as lists of people, so they are read as rosters are; the columns of registrations come beside.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np
import numpy.typing as npt

from cadre_audit.problems import Problem, ProblemCode, Problems
from cadre_audit.reading.grid import Coded, encode
from cadre_audit.reading.text_table import FileReading, RowKind, TextTable
from cadre_audit.tables.build import build_roster
from cadre_audit.tables.columns import Columns, as_text, first_said, joined, mapped
from cadre_audit.tables.day_columns import read_first_days
from cadre_audit.tables.days import Days
from cadre_audit.tables.levels import read_choice
from cadre_audit.tables.people import read_text
from cadre_audit.tables.roster import Indexes, Ranks, Roster
from cadre_audit.tables.select import take, units_named
from cadre_audit.vocabulary.course_names import CourseNames
from cadre_audit.vocabulary.fold import clean
from cadre_audit.vocabulary.load import Vocabulary
from cadre_audit.vocabulary.nearest import nearest

DAYS = ("submitted_on", "course_from", "course_to")
# a registration may stand twice and say little of the person: who is meant is found out against the roster
_OF_ROSTERS = frozenset({
    ProblemCode.PERSON_TWICE, ProblemCode.PERSON_IN_TWO_UNITS, ProblemCode.POSITION_BLANK, ProblemCode.AS_OF_DIFFERS,
})  # fmt: skip
_NEVER = 9999_12_31
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")


@dataclass(frozen=True)
class Registrations:
    """All registrations of a run, one row each as the lists have them.

    Attributes:
        people: who and where, as a roster; a person stands as often as registered.
        courses: ids of the courses that are named.
        course: index into ``courses``; -1 where the cell is blank or not understood.
        text: ``reason``, ``topic`` and ``typed``, the course as the list writes it; blank is -1.
        day: ``submitted_on``, ``course_from``, ``course_to``.
        years: first and last year that the list says the course is for, 0 where it does not.
        group: the kind of staff that column or section says the registration is of, as an index; -1 not said.
    """

    people: Roster
    courses: Sequence[str]
    course: Indexes
    text: dict[str, Coded]
    day: dict[str, Days]
    years: npt.NDArray[np.int16]
    group: Ranks

    def __len__(self) -> int:
        return len(self.people)

    def course_of(self, row: int) -> str | None:
        """The id of the course of one registration."""
        return self.courses[self.course[row]] if self.course[row] >= 0 else None


@dataclass(frozen=True, slots=True)
class _Part:
    typed: Coded
    text: dict[str, Coded]
    day: dict[str, Days]
    years: npt.NDArray[np.int16]
    group: Ranks
    problems: list[Problem]


def build_registrations(
    files: Sequence[FileReading], vocabulary: Vocabulary, names: CourseNames, today: date
) -> Registrations:
    """All registrations of all files, in the order of files, sheets and rows.

    Args:
        files: how the files were read.
        vocabulary: the words.
        names: what courses are called.
        today: the day of the run; a registration submitted later is doubtful.
    """
    people = build_roster(files, vocabulary, today)
    parts = [_part(table, vocabulary, names, today) for file in files for table in file.tables]
    typed = joined([part.typed for part in parts])
    found = [names.read(as_text(value)) for value in typed.values]
    courses = list(dict.fromkeys(id for id in found if id))
    index = np.array([*(courses.index(id) if id else -1 for id in found), -1], np.int32)
    own = [problem for problem in people.problems if problem.code not in _OF_ROSTERS]
    problems = Problems([*own, *(problem for part in parts for problem in part.problems)])
    return Registrations(
        people=replace(people, problems=problems),
        courses=courses,
        course=index[typed.codes],
        text={"typed": typed} | {name: joined([part.text[name] for part in parts]) for name in ("reason", "topic")},
        day={name: _days([part.day[name] for part in parts]) for name in DAYS},
        years=np.concatenate([part.years for part in parts]) if parts else np.zeros((0, 2), np.int16),
        group=np.concatenate([part.group for part in parts]) if parts else np.zeros(0, np.int8),
    )


def of_units(registrations: Registrations, names: Sequence[str]) -> Registrations:
    """The registrations of these units; problems stay those of the whole files."""
    rows = units_named(registrations.people, names)
    return replace(
        registrations,
        people=take(registrations.people, rows),
        course=registrations.course[rows],
        text={name: column.take(rows) for name, column in registrations.text.items()},
        day={name: Days(days.ymd[rows], days.precision[rows]) for name, days in registrations.day.items()},
        years=registrations.years[rows],
        group=registrations.group[rows],
    )


def _part(table: TextTable, vocabulary: Vocabulary, names: CourseNames, today: date) -> _Part:
    columns = Columns(table, today.year * 10000 + today.month * 100 + today.day)
    # a course lies ahead, so its days are in no future that would be doubtful
    ahead = Columns(table, _NEVER)
    topic = read_text(columns, "course_topic", vocabulary)
    typed = _courses(columns, topic, names)
    day = {name: read_first_days(columns if name == "submitted_on" else ahead, name) for name in DAYS}
    group = _group(columns, vocabulary)
    return _Part(
        typed=typed,
        text={"reason": read_text(columns, "course_reason", vocabulary), "topic": topic},
        day=day,
        years=_years(columns),
        group=group,
        problems=[*columns.problems, *ahead.problems],
    )


def _courses(columns: Columns, topic: Coded, names: CourseNames) -> Coded:
    """The course as written: its column, else the heading of a section, else the title of a list for one course.

    What is blank or not understood is reported, unless a blank row only proposes a topic.
    """
    # without a column of its own, the one that rosters keep for courses held is what is asked for
    headings = columns.of("course") or columns.of("courses")
    typed = first_said([mapped(columns.cells(h), lambda v: clean(as_text(v))) for h in headings], len(columns))
    typed = first_said([typed, _around(columns.table, names)], len(columns))
    if not headings:
        if (typed.codes < 0).any():
            columns.report_at(ProblemCode.COURSE_BLANK, columns.table.header_rows[0])
        return typed
    unknown = np.array([*(names.read(as_text(value)) is None for value in typed.values), False])[typed.codes]
    columns.report(ProblemCode.COURSE_UNKNOWN, headings[0], unknown, lambda v: nearest(as_text(v), names.spellings))
    columns.report(ProblemCode.COURSE_BLANK, headings[0], (typed.codes < 0) & (topic.codes < 0))
    return typed


def _around(table: TextTable, names: CourseNames) -> Coded:
    """For every row the course that the nearest section above it names, else the only one of the title."""
    of_list = next((text for line in table.title if (text := _named(line, names))), None)
    sections = sorted((row.row, row.text) for row in table.not_taken if row.kind is RowKind.SECTION)
    named = [(row, text) for row, line in sections if (text := _named(line, names))]
    starts = np.array([row for row, _ in named], np.int64)
    at = np.searchsorted(starts, table.rows) - 1
    return encode((named[i][1] if i >= 0 else of_list for i in at.tolist()), len(table.rows))


def _named(line: str, names: CourseNames) -> str | None:
    """The spelling of the course that a line names."""
    id = names.named_in(line)
    return next((spelling for spelling, own in names.spellings if own == id), None) if id else None


def _group(columns: Columns, vocabulary: Vocabulary) -> Ranks:
    """The kind of staff by the column of the course's group, the column of kinds, or the section."""
    ladder = vocabulary.ladders["kind"]
    group = np.full(len(columns), -1, np.int8)
    for heading in columns.of("course_group"):
        cells = columns.cells(heading)
        codes = [ladder.read(as_text(value)).code for value in cells.values]
        own = np.array([*(ladder.rank.get(code or "", -1) for code in codes), -1], np.int8)[cells.codes]
        columns.report(ProblemCode.VALUE_UNKNOWN, heading, (own < 0) & (cells.codes >= 0))
        group = np.where(group < 0, own, group).astype(np.int8)
    # faults of the column of kinds were told with those of the people
    kinds = read_choice(Columns(columns.table, columns.today), "kind", vocabulary)
    section = columns.table.kind
    by_section = np.array([*(ladder.rank.get(as_text(v), -1) for v in section.values), -1], np.int8)[section.codes]
    stated = np.where(kinds >= 0, kinds, by_section)
    return np.where(group >= 0, group, stated).astype(np.int8)


def _years(columns: Columns) -> npt.NDArray[np.int16]:
    """First and last year of the column of years; other texts say nothing."""
    years = np.zeros((len(columns), 2), np.int16)
    for heading in columns.of("course_year"):
        cells = columns.cells(heading)
        read = [[int(year) for year in _YEAR.findall(as_text(value))] for value in cells.values]
        spans = np.array([*((min(own), max(own)) if own else (0, 0) for own in read), (0, 0)], np.int16)
        years = np.where(years > 0, years, spans[cells.codes])
    return years


def _days(parts: Sequence[Days]) -> Days:
    if not parts:
        return Days(np.empty(0, np.int32), np.empty(0, np.int8))
    return Days(np.concatenate([p.ymd for p in parts]), np.concatenate([p.precision for p in parts]))
