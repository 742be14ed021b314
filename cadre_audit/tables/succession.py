"""Who is planned for which post, where and from when, as columns: a list of its own, or a column of the roster."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from cadre_audit.problems import Problem, ProblemCode, Problems
from cadre_audit.reading.addresses import column_letters
from cadre_audit.reading.grid import Coded, encode
from cadre_audit.reading.text_table import FileReading, RowKind, TextTable
from cadre_audit.tables.build import build_roster
from cadre_audit.tables.columns import Columns, as_text, first_said, joined, mapped
from cadre_audit.tables.day_columns import read_first_days
from cadre_audit.tables.days import Days
from cadre_audit.tables.numbers import rows_of
from cadre_audit.tables.people import read_text
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.fold import clean, fold
from cadre_audit.vocabulary.load import Vocabulary
from cadre_audit.vocabulary.nearest import nearest
from cadre_audit.vocabulary.units import unit_in

# a person is planned for several posts and says little of himself: who is meant is found out against the roster
_OF_ROSTERS = frozenset({
    ProblemCode.PERSON_TWICE, ProblemCode.PERSON_IN_TWO_UNITS, ProblemCode.POSITION_BLANK, ProblemCode.AS_OF_DIFFERS,
})  # fmt: skip
_NEVER = 9999_12_31
_PLANNING = "quy hoach"
# with their marks: 'quan' may be the first word of the army's
_OTHER_LEVEL = re.compile(r"\b(?:huyện|quận|thị xã|thành phố|tỉnh|trung ương)\b", re.IGNORECASE)
_COMMUNE = re.compile(r"\b(?:xã|phường|thị trấn|đặc khu)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Succession:
    """One list of people who are planned for posts, a row for each person and post as the list has it.

    Attributes:
        people: who they are, as a roster.
        typed: the planned post as the list writes it; blank is -1.
        posts: for every distinct text, the codes of the posts that it names; empty where it is not understood.
        unit: the unit of the planned post, where the list names one.
        since: the day from which the post is to be held, as far as the list tells it.
        text: ``planned_term`` and ``planned_document``.
        column: by place, the letters of the column of planned posts; empty where there is none.
        problems: what was not understood.
        is_roster: whether it is the column of the roster itself.
    """

    people: Roster
    typed: Coded
    posts: Sequence[tuple[str, ...]]
    unit: Coded
    since: Days
    text: Mapping[str, Coded]
    column: Sequence[str]
    problems: Sequence[Problem]
    is_roster: bool = False

    def __len__(self) -> int:
        return len(self.people)

    def posts_of(self, row: int) -> tuple[str, ...]:
        """The posts that a row plans for."""
        code = int(self.typed.codes[row])
        return () if code < 0 else self.posts[code]


def build_succession(files: Sequence[FileReading], vocabulary: Vocabulary, today: date) -> Succession:
    """The rows of lists of their own, in the order of files, sheets and rows.

    Args:
        files: how the files were read.
        vocabulary: the words.
        today: the day of the run.
    """
    people = build_roster(files, vocabulary, today)
    own = [problem for problem in people.problems if problem.code not in _OF_ROSTERS]
    found = planned_in(people, vocabulary, is_roster=False)
    return replace(found, people=replace(people, problems=Problems(own)), problems=[*own, *found.problems])


def planned_in(roster: Roster, vocabulary: Vocabulary, *, is_roster: bool = True) -> Succession:
    """What the column of planned posts of a roster, or of part of one, says; blank cells plan nothing there."""
    parts = [_Part(table, vocabulary) for file in roster.files for table in file.tables]
    at = [rows_of(roster, place) for place in range(len(parts))]

    def whole(columns: Sequence[Coded]) -> Coded:
        return joined([column.take(rows) for column, rows in zip(columns, at, strict=True)])

    typed = _planned(roster, vocabulary)
    if not is_roster:
        typed = first_said([typed, whole([part.around for part in parts])], len(roster))
    posts = [_posts(as_text(value), vocabulary) for value in typed.values]
    ymd = [part.since.ymd[rows] for part, rows in zip(parts, at, strict=True)]
    precision = [part.since.precision[rows] for part, rows in zip(parts, at, strict=True)]
    found = Succession(
        people=roster,
        typed=typed,
        posts=posts,
        unit=whole([part.unit for part in parts]),
        since=Days(np.concatenate([*ymd, np.empty(0, np.int32)]), np.concatenate([*precision, np.empty(0, np.int8)])),
        text={name: whole([part.text[name] for part in parts]) for name in ("planned_term", "planned_document")},
        column=[part.letters for part in parts],
        problems=[problem for part in parts for problem in part.faults],
        is_roster=is_roster,
    )
    return replace(found, problems=[*_faults(found, vocabulary), *found.problems])


class _Part:
    """The columns of one table; a class because most of them come from one look at the headings."""

    def __init__(self, table: TextTable, vocabulary: Vocabulary) -> None:
        # a plan lies ahead, so its days are in no future that would be doubtful
        columns = Columns(table, _NEVER)
        own = columns.of("planned_position")
        self.letters = column_letters(own[0].column) if own else ""
        self.unit = first_said(
            [mapped(columns.cells(h), lambda v: clean(as_text(v))) for h in columns.of("planned_unit")], len(columns)
        )
        self.since = read_first_days(columns, "planned_from")
        self.text = {name: read_text(columns, name, vocabulary) for name in ("planned_term", "planned_document")}
        self.around = columns.blank() if own else _around(table, vocabulary)
        self.faults = columns.problems


def _around(table: TextTable, vocabulary: Vocabulary) -> Coded:
    """Of a list without a column of planned posts: the post of the nearest section above, else that of the title."""
    titles = (line for line in table.title if _PLANNING in fold(line))
    of_list = next((line for line in titles if vocabulary.positions.read(line)), None)
    lines = ((row.row, row.text) for row in table.not_taken if row.kind is RowKind.SECTION)
    named = sorted((row, text) for row, text in lines if vocabulary.positions.read(text))
    above = np.searchsorted(np.array([row for row, _ in named], np.int64), table.rows) - 1
    return encode((named[i][1] if i >= 0 else of_list for i in above.tolist()), len(table.rows))


def _planned(roster: Roster, vocabulary: Vocabulary) -> Coded:
    """The column as typed; a sign or a word for no plans nothing."""
    no = vocabulary.words.no
    return mapped(
        roster.text["planned_position"], lambda v: text if (text := as_text(v)).casefold() not in no else None
    )


def _posts(text: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The posts that a text names; those of communes are not meant where it speaks of a district or a province."""
    codes = vocabulary.positions.read(text)
    if not _OTHER_LEVEL.search(text) or _COMMUNE.search(text) or unit_in(text):
        return codes
    known = vocabulary.positions.by_code
    return tuple(code for code in codes if known[code].kind != "cadre")


def _faults(found: Succession, vocabulary: Vocabulary) -> list[Problem]:
    """Planned posts that are not understood, and, in a list of its own, rows and whole tables that plan nothing."""
    people, blank = found.people, found.typed.codes < 0
    unknown = np.array([*(not codes for codes in found.posts), False])[found.typed.codes]
    hints = [nearest(as_text(value), vocabulary.positions.spellings) for value in found.typed.values]
    problems = []
    if not found.is_roster:
        for place, table in enumerate(table for file in people.files for table in file.tables):
            own = people.place == place
            if own.any() and not found.column[place] and blank[own].all():
                row = table.header_rows[0]
                problems.append(Problem(ProblemCode.PLANNED_POST_BLANK, table.path, table.sheet, row))
                blank = blank & ~own
    for row in np.flatnonzero(unknown if found.is_roster else unknown | blank).tolist():
        (path, sheet), letters = people.places[people.place[row]], found.column[people.place[row]]
        code = ProblemCode.PLANNED_POST_BLANK if blank[row] else ProblemCode.PLANNED_POST_UNKNOWN
        value = people.name(row) if blank[row] else as_text(found.typed.at(row))
        hint = "" if blank[row] else hints[int(found.typed.codes[row])]
        problems.append(Problem(code, path, sheet, int(people.row[row]), letters, value, hint))
    return problems
