"""Builds the roster of a run from the tables of all its files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import numpy.typing as npt

from cadre_audit.problems import Problem, ProblemCode, Problems
from cadre_audit.reading.addresses import column_letters
from cadre_audit.reading.grid import Coded
from cadre_audit.reading.headings import Heading
from cadre_audit.reading.heard import hear_list
from cadre_audit.reading.text_table import FileReading, RowKind, SheetReading, TextTable
from cadre_audit.tables.certificates import read_certificates
from cadre_audit.tables.columns import Columns, as_text, first_said, joined
from cadre_audit.tables.day_columns import read_first_days
from cadre_audit.tables.days import Days
from cadre_audit.tables.doubts import doubt_identity_numbers, doubts_of_sheet, doubts_of_titles
from cadre_audit.tables.duplicates import people_twice
from cadre_audit.tables.file_doubts import doubts_of_reading
from cadre_audit.tables.levels import read_choice, read_level
from cadre_audit.tables.party_committee import PARTY_COMMITTEE, read_party_committee
from cadre_audit.tables.people import read_ethnicity, read_flag, read_identity, read_party, read_text
from cadre_audit.tables.posts import Posts, read_posts, read_units
from cadre_audit.tables.roster import DAY_FIELDS, FLAG_FIELDS, LEVEL_FIELDS, TEXT_FIELDS, Roster
from cadre_audit.vocabulary.load import Vocabulary
from cadre_audit.vocabulary.nearest import nearest
from cadre_audit.vocabulary.same_places import told_apart

_PLAIN_TEXT = ("religion", "training_form", "foreign_language", "ethnic_language", "defence_training", "rank",
               "evaluation", "planned_position", "notes")  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Part:
    """The typed columns of one table."""

    text: dict[str, Coded]
    level: dict[str, npt.NDArray[np.int8]]
    flag: dict[str, npt.NDArray[np.int8]]
    day: dict[str, Days]
    sex: npt.NDArray[np.int8]
    posts: Posts
    problems: list[Problem]


def build_roster(
    files: Sequence[FileReading], vocabulary: Vocabulary, today: date, *, blank_is_none: bool = False
) -> Roster:
    """All people of all files as one roster, in the order of files, sheets and rows.

    Args:
        files: how the files were read.
        vocabulary: the words.
        today: the day of the run; dates after the day of a list's title, else after this day, are doubtful.
        blank_is_none: whether a blank cell of a level column says that nothing is held.
    """
    problems = Problems()
    parts: list[_Part] = []
    tables: list[TextTable] = []
    for file in files:
        for sheet in file.sheets:
            problems.extend(doubts_of_reading(sheet))
            problems.extend(_rows_left_out(sheet))
            for table in sheet.tables:
                part = _part(table, vocabulary, table.as_of or today, blank_is_none)
                parts.append(part)
                tables.append(table)
                problems.extend(part.problems)
            problems.extend(doubts_of_sheet(sheet))
    problems.extend(doubts_of_titles(tables))
    roster = _join(parts, tables, problems, files, vocabulary)
    problems.extend(people_twice(roster))
    hear_list(roster)
    return roster


def _part(table: TextTable, vocabulary: Vocabulary, day: date, blank_is_none: bool) -> _Part:
    columns = Columns(table, day.year * 10000 + day.month * 100 + day.day)
    words = vocabulary.words
    _headings(columns, vocabulary)
    identity = read_identity(columns, read_choice(columns, "sex", vocabulary), words)
    posts = read_posts(columns, read_choice(columns, "kind", vocabulary), vocabulary)
    member, joined_on = read_party(columns, words)
    doubt_identity_numbers(columns)
    ethnicity, minority = read_ethnicity(columns, words)
    levels = {name: read_level(columns, name, vocabulary, blank_is_none=blank_is_none) for name in LEVEL_FIELDS}
    text = {name: read_text(columns, name, vocabulary) for name in (*_PLAIN_TEXT, "major")}
    text |= {
        "full_name": identity.name,
        "ethnicity": ethnicity,
        "unit": read_units(columns, vocabulary),
        "position": posts.typed,
        **{f"{name}_raw": column.raw for name, column in levels.items()},
        "certificates": read_certificates(columns, vocabulary),
        "major": first_said([text["major"], levels["professional_level"].beside], len(columns)),
    }
    return _Part(
        text=text,
        level={name: column.rank for name, column in levels.items()},
        flag={
            "party_member": member,
            "ethnic_minority": minority,
            "is_local": read_flag(columns, "is_local", words),
            PARTY_COMMITTEE: read_party_committee(columns, words),
        },
        day={
            "birth": identity.birth,
            "party_date": joined_on,
            "recruited_on": read_first_days(columns, "recruited_on"),
            "appointed_on": read_first_days(columns, "appointed_on"),
        },
        sex=identity.sex,
        posts=posts,
        problems=columns.problems,
    )


def _headings(columns: Columns, vocabulary: Vocabulary) -> None:
    """Reports headings that are not understood, and plain columns of one field that stand twice."""
    seen: dict[str, Heading] = {}
    table = columns.table
    for heading in table.headings:
        if heading.field is None and (columns.cells(heading).codes >= 0).any():
            hint = nearest(heading.path[-1], vocabulary.headings.spellings)
            columns.report_at(
                ProblemCode.HEADING_UNKNOWN, table.header_rows[1], column_letters(heading.column), heading.text, hint
            )
        elif heading.field in LEVEL_FIELDS and heading.code is None and heading.field in seen:
            first = column_letters(seen[heading.field].column)
            columns.report_at(
                ProblemCode.HEADING_TWICE, table.header_rows[1], column_letters(heading.column), heading.text, first
            )
        if heading.field and heading.code is None:
            seen.setdefault(heading.field, heading)


def _rows_left_out(sheet: SheetReading) -> list[Problem]:
    """Rows that are neither people nor understood as anything else, and sheets that hold no roster."""
    problems = [Problem(ProblemCode.CELL_FAR_OFF, sheet.path, sheet.sheet, 0, "", cell) for cell in sheet.far_off]
    # who hides a sheet without people hides lists for drop-downs; `inspect` names it all the same
    if not sheet.tables and sheet.rows and not sheet.hidden:
        problems.append(Problem(ProblemCode.SHEET_NOT_A_ROSTER, sheet.path, sheet.sheet, 0, "", "", str(sheet.rows)))
    for table in sheet.tables:
        problems += [
            Problem(ProblemCode.ROW_NOT_TAKEN, sheet.path, sheet.sheet, row.row, "", row.text)
            for row in table.not_taken
            if row.kind is RowKind.NOT_UNDERSTOOD
        ]
    return problems


def _join(
    parts: list[_Part],
    tables: list[TextTable],
    problems: Problems,
    files: Sequence[FileReading],
    vocabulary: Vocabulary,
) -> Roster:
    text = {name: joined([part.text[name] for part in parts]) for name in TEXT_FIELDS}
    units, unit = _units(text["unit"])
    posts, post = _posts(parts)
    return Roster(
        text=text,
        level={name: _concatenated([part.level[name] for part in parts], np.int8) for name in LEVEL_FIELDS},
        flag={
            name: _concatenated([part.flag[name] for part in parts], np.int8)
            for name in (*FLAG_FIELDS, PARTY_COMMITTEE)
        },
        day={
            name: Days(
                _concatenated([part.day[name].ymd for part in parts], np.int32),
                _concatenated([part.day[name].precision for part in parts], np.int8),
            )
            for name in DAY_FIELDS
        },
        sex=_concatenated([part.sex for part in parts], np.int8),
        kind=_concatenated([part.posts.kind for part in parts], np.int8),
        posts=posts,
        post=post,
        units=units,
        unit=unit,
        places=[(table.path, table.sheet) for table in tables],
        place=_concatenated([np.full(len(table.rows), i, np.int32) for i, table in enumerate(tables)], np.int32),
        row=_concatenated([table.rows for table in tables], np.int32),
        problems=problems,
        files=files,
    )


def _concatenated(parts: Sequence[npt.NDArray[Any]], dtype: type[np.generic]) -> npt.NDArray[Any]:
    return np.concatenate(parts).astype(dtype, copy=False) if parts else np.empty(0, dtype)


def _units(typed: Coded) -> tuple[list[str], npt.NDArray[np.int32]]:
    """The distinct units by their key, each as first written, and the index of every person's."""
    index: dict[tuple[str, str], int] = {}
    names: list[str] = []
    own = []
    for value, key in zip(typed.values, told_apart([as_text(value) for value in typed.values]), strict=True):
        if key not in index:
            index[key] = len(names)
            names.append(as_text(value))
        own.append(index[key])
    return names, np.array([*own, -1], np.int32)[typed.codes]


def _posts(parts: list[_Part]) -> tuple[list[tuple[str, ...]], npt.NDArray[np.int32]]:
    """The distinct sets of posts, the empty one first, and the index of every person's."""
    index: dict[tuple[str, ...], int] = {(): 0}
    columns = []
    for part in parts:
        own = [index.setdefault(codes, len(index)) for codes in part.posts.codes]
        columns.append(np.array([*own, 0], np.int32)[part.posts.typed.codes])
    return list(index), np.concatenate(columns) if columns else np.empty(0, np.int32)
