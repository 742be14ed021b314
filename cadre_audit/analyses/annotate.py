"""``check --annotate``: which cell of the files every finding and every data problem belongs to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from cadre_audit.analyses.findings import Findings
from cadre_audit.problems import Problem
from cadre_audit.reading.addresses import column_index
from cadre_audit.reading.headings import NAME_FIELDS, Heading
from cadre_audit.reading.text_table import TextTable
from cadre_audit.report.annotated.marks import Mark
from cadre_audit.report.model import Record
from cadre_audit.tables.roster import Roster

# where a field that is put together stands
_COLUMNS = {
    "birth_date": ("birth", "birth_male", "birth_female"),
    "party_member": ("party_member", "party_date"),
    "major": ("major", "professional_level"),
}


def marks_of(roster: Roster, findings: Findings, problems: Iterable[Problem]) -> Iterator[Mark]:
    """Every finding at the cell that was judged, or at the name when the file has no such column; then the problems.

    Problems of a whole sheet or file have no cell.
    """
    tables = [table for file in roster.files for table in file.tables]
    for (person, _), record in zip(findings.entries, findings, strict=True):
        table = tables[roster.place[person]]
        row = int(roster.row[person])
        yield Mark(table.path, table.sheet, row, _column(table, row, record), finding=record)
    by_sheet: dict[tuple[str, str], list[TextTable]] = {}
    for table in tables:
        by_sheet.setdefault((table.path, table.sheet), []).append(table)
    for problem in problems:
        if problem.row:
            column = _column_of_problem(problem, by_sheet.get((problem.file, problem.sheet), []))
            yield Mark(problem.file, problem.sheet, problem.row, column, problem=problem)


def _column(table: TextTable, row: int, record: Record) -> int:
    """The column of the evidence: the one that says something, else the one that should."""
    field = record["field"] or ""
    headings = [h for name in _COLUMNS.get(field, (field,)) for h in table.headings if h.field == name]
    at = int(np.searchsorted(table.rows, row))
    said = [h for h in headings if table.columns[h.column].codes[at] >= 0]
    wanted = [h for h in headings if h.code is not None and h.code in _codes(record["required"])]
    # a column headed by the very certificate says more than one of all others; of a pool, one that says something
    alone = wanted if len(_codes(record["required"])) == 1 else []
    own = [[h for h in said if h in wanted], alone] if field == "certificates" else []
    for chosen in (*own, _plain(said), said[-1:], _plain(headings), wanted, headings):
        if chosen:
            return chosen[0].column
    return _name_column(table)


def _codes(required: Any) -> Sequence[Any]:
    """The codes of mark columns under which what is required would stand."""
    return required["any_of"] if isinstance(required, Mapping) and "any_of" in required else [required]


def _plain(headings: Sequence[Heading]) -> list[Heading]:
    return [heading for heading in headings if heading.code is None]


def _name_column(table: TextTable) -> int:
    return next(h.column for h in table.headings if h.field in NAME_FIELDS and h.code is None)


def _column_of_problem(problem: Problem, tables: Sequence[TextTable]) -> int:
    if problem.column:
        return column_index(problem.column)
    return _name_column(tables[0]) if tables else 0
