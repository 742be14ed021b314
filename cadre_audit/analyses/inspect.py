"""``inspect``: how files were read, column by column and row by row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from cadre_audit.reading.addresses import column_letters
from cadre_audit.reading.text_table import FileReading, SheetReading
from cadre_audit.report.model import Column, Fact, Record, Table
from cadre_audit.tables.roster import LEVEL_FIELDS, Roster

_PERSON_COLUMNS = (
    "full_name", "ref", "birth_date", "birth_year", "sex", "unit", "position", "position_code", "kind", "party_member",
    "general_education", "professional_level", "major", "political_theory", "state_management", "it", "recruited_on",
    "appointed_on",
)  # fmt: skip
_WORDS = {"position_code": "position"}
# of one file the name stands at the top of the report
_FILE = (Column("file", ("file",)),)


@dataclass(frozen=True, slots=True)
class Inspected:
    """How files were read: parts of a report.

    Attributes:
        files: by file and sheet, with columns and rows, for the machine document.
    """

    counts: dict[str, int]
    files: Sequence[Record]
    summary: tuple[Fact, ...]
    tables: tuple[Table, ...]


def inspect(roster: Roster) -> Inspected:
    """What the reader made of the files of a roster.

    Every row that holds something is a person or stands in ``not_taken`` with what it was taken for.
    """
    files = [_file(file) for file in roster.files]
    sheets = [(file, sheet) for file in files for sheet in file["sheets"]]
    left = [{"file": f["path"], "sheet": s["name"], **row} for f, s in sheets for row in s["not_taken"]]
    counts = {
        "files": len(files),
        "sheets": len(sheets),
        "people": len(roster),
        "rows": sum(sheet["rows"] for _, sheet in sheets),
        "not_taken": len(left),
        "problems": len(roster.problems),
    }
    tables = (
        Table("sheets", (
            *_FILE[: len(files) > 1], Column("sheet", ("name",)), Column("rows", ("rows",), "count"),
            Column("people", ("people",), "count"), Column("not_taken", ("left",), "count"),
            Column("header_rows", ("header",)),
        ), [_sheet_line(f, s) for f, s in sheets], machine=False),
        Table("columns", (
            Column("sheet", ("sheet",)), Column("column", ("column",)), Column("heading", ("heading",)),
            Column("field", ("field",), "code", "field"), Column("mark_means", ("code",), "level"),
        ), [{"file": f["path"], "sheet": s["name"], **c} for f, s in sheets for c in s["columns"]], machine=False),
        Table("people", tuple(_person_column(name) for name in _PERSON_COLUMNS), list(roster.records()), detail=True),
        Table("not_taken", (
            Column("sheet", ("sheet",)), Column("row", ("row",)), Column("row_kind", ("kind",), "code", "row_kind"),
            Column("value", ("text",)),
        ), left, detail=True, machine=False),
    )  # fmt: skip
    facts = (Fact("read", {"people": len(roster), "files": len(files), "sheets": len(sheets)}),)
    kept = Fact("rows_accounted", {"rows": counts["rows"], "people": len(roster), "left": len(left)})
    return Inspected(counts, files, (*facts, kept), tables)


def _person_column(name: str) -> Column:
    if name == "ref":
        return Column("place", ("ref",), "place")
    if name in ("birth_date", "recruited_on", "appointed_on"):
        return Column(name, (name,), "date")
    if name in _WORDS:
        return Column(name, (name,), "code", _WORDS[name])
    is_code = name in ("sex", "kind", *LEVEL_FIELDS)
    return Column(name, (name,), "code", f"level.{name}") if is_code else Column(name, (name,))


def _file(file: FileReading) -> dict[str, Any]:
    return {"path": file.path, "sha256": file.sha256, "sheets": [_sheet(sheet) for sheet in file.sheets]}


def _sheet(sheet: SheetReading) -> dict[str, Any]:
    people = sum(len(table.rows) for table in sheet.tables)
    rows = [row for table in sheet.tables for row in table.not_taken] or sheet.not_taken
    return {
        "name": sheet.sheet,
        "hidden": sheet.hidden,
        "rows": sheet.rows,
        "header_rows": [list(table.header_rows) for table in sheet.tables],
        "columns": [
            {"column": column_letters(h.column), "heading": h.text, "field": h.field, "code": h.code}
            for table in sheet.tables
            for h in table.headings
        ],
        "people": people,
        "not_taken": [{"row": row.row, "kind": row.kind.value, "text": row.text} for row in rows],
    }


def _sheet_line(file: Record, sheet: Record) -> Record:
    header = "; ".join(f"{first}-{last}" if first != last else str(first) for first, last in sheet["header_rows"])
    return {
        "file": file["path"], "name": sheet["name"], "rows": sheet["rows"], "people": sheet["people"],
        "left": len(sheet["not_taken"]), "header": header,
    }  # fmt: skip
