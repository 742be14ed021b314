"""Doubts that no single cell shows: gaps in the numbering, counts that differ, the same person twice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from cadre_audit.problems import Problem, ProblemCode
from cadre_audit.reading.sheet_scan import column_letters
from cadre_audit.reading.text_table import SheetReading, TextTable
from cadre_audit.vocabulary.fold import spoken

if TYPE_CHECKING:
    from cadre_audit.tables.roster import Roster


def doubts_of_sheet(sheet: SheetReading) -> Iterator[Problem]:
    """Numbers left out in the column of running numbers, and closing lines that state another count."""
    for table in sheet.tables:
        yield from _gaps(table)
        if table.declared is not None and table.declared != len(table.rows):
            yield Problem(
                ProblemCode.COUNT_DIFFERS, table.path, table.sheet, 0, "", str(table.declared), str(len(table.rows))
            )


def _gaps(table: TextTable) -> Iterator[Problem]:
    column = next((h.column for h in table.headings if h.field == "ordinal"), None)
    if column is None:
        return
    cells = table.columns[column]
    numbers = np.array([*(_number(value) for value in cells.values), -1], np.int64)[cells.codes]
    before, after = numbers[:-1], numbers[1:]
    # a number that starts again at 1 begins a new section
    jumps = (before > 0) & (after > 0) & (after != before + 1) & (after != 1)
    for i in (np.flatnonzero(jumps) + 1).tolist():
        hint = f"{numbers[i - 1]} → {numbers[i]}"
        yield Problem(
            ProblemCode.ORDINAL_GAP, table.path, table.sheet, int(table.rows[i]), column_letters(column),
            str(numbers[i]), hint,
        )  # fmt: skip


def _number(value: object) -> int:
    digits = str(value).strip().rstrip(".)")
    return int(digits) if digits.isdigit() else -1


def doubts_of_roster(roster: Roster) -> Iterator[Problem]:
    """People with the same name, birth and unit: reported with both places, never merged.

    A name alone is not enough: namesakes are common. A person without a date of birth is never taken for another.
    """
    names = roster.text["full_name"]
    keys = np.array([*(hash(spoken(str(value))) for value in names.values), 0], np.int64)[names.codes]
    birth = roster.day["birth"].ymd
    known = np.flatnonzero((birth > 0) & (names.codes >= 0))
    order = known[np.lexsort((roster.row[known], roster.place[known], roster.unit[known], birth[known], keys[known]))]
    first, second = order[:-1], order[1:]
    same = (keys[first] == keys[second]) & (birth[first] == birth[second]) & (roster.unit[first] == roster.unit[second])
    for i, j in zip(first[same].tolist(), second[same].tolist(), strict=True):
        path, sheet = roster.places[roster.place[j]]
        there = roster.places[roster.place[i]][0]
        yield Problem(
            ProblemCode.PERSON_TWICE, path, sheet, int(roster.row[j]), "", roster.name(j), f"{there} {roster.ref(i)}"
        )
