"""Discipline as lists of people write it: who, in which form, decided on which day, until when, by which document."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from cadre_audit.problems import Problem, ProblemCode
from cadre_audit.reading.grid import BLANK, Coded
from cadre_audit.reading.text_table import TextTable
from cadre_audit.tables.columns import Columns, as_text, first_said, joined, look_up, mapped
from cadre_audit.tables.day_columns import read_first_days
from cadre_audit.tables.days import Days
from cadre_audit.tables.numbers import rows_of
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.fold import clean

_FAR = 9999_12_31
NOT_UNDERSTOOD = "?"


@dataclass(frozen=True)
class Records:
    """What lists say of the discipline of their people, one entry for each of their rows.

    Attributes:
        people: the people of the lists.
        typed: the cell as written; blank is -1.
        form: for every distinct text the form that it names; :data:`NOT_UNDERSTOOD` where it names none.
        on: the day of the decision.
        to: the last day of its effect, where the list tells one.
        document: the decision's number.
        is_told: whether any of the lists has such a column at all.
        problems: what was not understood.
    """

    people: Roster
    typed: Coded
    form: Sequence[str]
    on: Days
    to: Days
    document: Coded
    is_told: bool
    problems: Sequence[Problem]

    def form_of(self, row: int) -> str | None:
        """The form that a row names; None where its cell is blank."""
        code = int(self.typed.codes[row])
        return None if code < 0 else self.form[code]


def discipline_in(people: Roster, read: Callable[[str], str | None]) -> Records:
    """What the columns of discipline of these lists say.

    Args:
        people: the lists, read as a roster.
        read: which form a text names; None where it is not understood.
    """
    tables = [table for file in people.files for table in file.tables]
    parts = [_Part(table, read) for table in tables]
    at = [rows_of(people, place) for place in range(len(parts))]

    def days(own: Sequence[Days]) -> Days:
        ymd = [one.ymd[rows] for one, rows in zip(own, at, strict=True)]
        precision = [one.precision[rows] for one, rows in zip(own, at, strict=True)]
        return Days(np.concatenate([*ymd, np.empty(0, np.int32)]), np.concatenate([*precision, np.empty(0, np.int8)]))

    typed = joined([part.typed.take(rows) for part, rows in zip(parts, at, strict=True)])
    return Records(
        people=people,
        typed=typed,
        form=[read(as_text(value)) or NOT_UNDERSTOOD for value in typed.values],
        on=days([part.on for part in parts]),
        to=days([part.to for part in parts]),
        document=joined([part.document.take(rows) for part, rows in zip(parts, at, strict=True)]),
        is_told=any(part.is_told for part in parts),
        problems=[problem for part in parts for problem in part.problems],
    )


class _Part:
    """The columns of one table; a class because most of them come from one look at the headings."""

    def __init__(self, table: TextTable, read: Callable[[str], str | None]) -> None:
        # discipline may end on a day to come
        columns = Columns(table, _FAR)
        headings = columns.of("discipline")
        own = [mapped(columns.cells(one), lambda value: clean(as_text(value))) for one in headings]
        self.is_told = bool(headings)
        self.typed = first_said(own, len(columns))
        for heading, cells in zip(headings, own, strict=True):
            odd = look_up(cells, lambda value: read(as_text(value)) is None, False, np.bool_)
            columns.report(ProblemCode.VALUE_UNKNOWN, heading, odd)
        self.on = read_first_days(columns, "discipline_on")
        self.to = read_first_days(columns, "discipline_to")
        documents = [
            mapped(columns.cells(one), lambda value: clean(as_text(value))) for one in columns.of("discipline_document")
        ]
        empty = Coded(np.full(len(columns), BLANK, np.int32), [])
        self.document = first_said(documents, len(columns)) if documents else empty
        self.problems = columns.problems
