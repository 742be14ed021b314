"""What is to be said about cells, gathered cell by cell: one colour, one text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from cadre_audit.problems import Problem
from cadre_audit.report.finding_columns import WAIVED
from cadre_audit.report.model import Column, Record, Report
from cadre_audit.report.problems_table import hint_text
from cadre_audit.report.show import heading, one_line, shown
from cadre_audit.report.wording import t
from cadre_audit.report.workbook_sheet import FILLS

PROBLEM = "problem"
# the worst first: it gives its colour to a cell with several
COLOURS: Mapping[str, str] = {
    **{code: FILLS[code].removeprefix("#") for code in ("gap", "grace", "unknown")},
    PROBLEM: "FFFF99",
    **{code: FILLS[code].removeprefix("#") for code in ("manual", "waived")},
}
_TOLD = (
    Column("actual", ("actual",), "level"),
    Column("required", ("required",), "level"),
    Column("due", ("due",), "date"),
    Column("source", ("source",), "source"),
    *WAIVED,
)
_REQUIREMENT = Column("requirement", ("requirement",), "code", "requirement")
_VERDICT = Column("verdict", ("verdict",), "code", "verdict")
_STATUS = Column("status", ("status",), "code", "status")


@dataclass(frozen=True, slots=True)
class Mark:
    """Something to say about one cell.

    Attributes:
        file, sheet: the place as in the reading.
        row: row number in the file.
        column: 0-based index.
        finding: of a person; None for a data problem.
        problem: of the data; None for a finding.
    """

    file: str
    sheet: str
    row: int
    column: int
    finding: Record | None = None
    problem: Problem | None = None

    @property
    def kind(self) -> str:
        """A key of :data:`COLOURS`; empty for verdicts that need no mark."""
        return PROBLEM if self.finding is None else str(self.finding["verdict"])


@dataclass(frozen=True, slots=True)
class Note:
    """What is said about one cell: its kind decides the colour."""

    kind: str
    text: str


Notes = dict[tuple[int, int], Note]
"""By row number and 0-based column index."""


def notes_of(marks: Iterable[Mark], report: Report) -> Notes:
    """One note a cell, the worst first, in the language in use."""
    by_cell: dict[tuple[int, int], list[Mark]] = {}
    for mark in marks:
        if mark.kind in COLOURS:
            by_cell.setdefault((mark.row, mark.column), []).append(mark)
    order = list(COLOURS)
    notes = {}
    for cell, own in sorted(by_cell.items()):
        own.sort(key=lambda mark: order.index(mark.kind))
        notes[cell] = Note(own[0].kind, "\n\n".join(dict.fromkeys(text_of(mark, report) for mark in own)))
    return notes


def text_of(mark: Mark, report: Report) -> str:
    """What a mark says, line by line."""
    if mark.problem is not None:
        return "\n".join(part for part in (t(f"problem.{mark.problem.code}"), hint_text(mark.problem)) if part)
    record = mark.finding or {}
    lines = [f"{shown(record, _VERDICT, report)}: {shown(record, _REQUIREMENT, report)}"]
    asked = record.get("field") is not None
    for column in _TOLD:
        text = one_line(shown(record, column, report))
        if column.id == "actual" and not text and asked:
            text = t("word.not_said")
        if text:
            lines.append(f"{heading(column)}: {text}")
    if record.get("status") == "unverified":
        lines.append(f"({shown(record, _STATUS, report)})")
    return "\n".join(lines)
