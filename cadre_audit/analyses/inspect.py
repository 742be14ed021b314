"""``inspect``: how files were read, column by column and row by row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
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
_SHEET = (Column("sheet", ("sheet",)),)
# between the headings of a path
_STEP = " › "
_MOST_SHEETS = 3


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


def inspect(roster: Roster, *, everything: bool = False) -> Inspected:
    """What the reader made of the files of a roster.

    Every row that holds something is a person or stands in ``not_taken`` with what it was taken for.

    Args:
        roster: with how its files were read.
        everything: show the people and the other rows on a screen too.
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
    told = Counter((problem.file, problem.sheet) for problem in roster.problems)
    tables = (
        Table("sheets", (
            *_FILE[: len(files) > 1], Column("sheet", ("name",)), Column("rows", ("rows",), "count"),
            Column("people", ("people",), "count"), Column("not_taken", ("left",), "count"),
            Column("header_rows", ("header",)), Column("problems", ("problems",), "count"),
        ), [_sheet_line(f, s, told[f["path"], s["name"]]) for f, s in sheets], machine=False),
        Table("columns", (
            *_SHEET[: len(sheets) > 1], Column("column", ("column",)), Column("heading", ("heading",)),
            Column("field", ("field",), "code", "field"), Column("mark_means", ("code",), "level"),
        ), [{"file": f["path"], "sheet": s["name"], **c} for f, s in sheets for c in _grouped(s["columns"])],
        machine=False, folded=not everything),
        Table("people", tuple(_person_column(name) for name in _PERSON_COLUMNS), list(roster.records()), detail=True,
              folded=not everything),
        Table("not_taken", (
            Column("sheet", ("sheet",)), Column("row", ("row",)), Column("row_kind", ("kind",), "code", "row_kind"),
            Column("value", ("text",)),
        ), left, detail=True, machine=False, folded=not everything),
    )  # fmt: skip
    facts = (Fact("read", {"people": len(roster), "files": len(files), "sheets": len(sheets)}),)
    kept = Fact("rows_accounted", {"rows": counts["rows"], "people": len(roster), "left": len(left)})
    more = () if everything else (*_columns_read(sheets), Fact("inspect_all"))
    return Inspected(counts, files, (*facts, kept, *more), tables)


def _columns_read(sheets: Sequence[tuple[Record, Record]]) -> Iterator[Fact]:
    """What every column was read as, a sentence a sheet; of many sheets only a table can tell it."""
    read = [(file, sheet) for file, sheet in sheets if sheet["people"]]
    for file, sheet in read if len(read) <= _MOST_SHEETS else ():
        columns = []
        for field, group in groupby(sheet["columns"], lambda column: column["field"]):
            own = [column["column"] for column in group]
            at = "–".join(dict.fromkeys((own[0], own[-1])))
            columns.append({"at": at, "words": "field", "code": field or "not_understood"})
        yield Fact("columns_read", {"sheet": sheet["name"] or file["path"], "columns": columns})


def _grouped(columns: Sequence[Record]) -> Iterator[Record]:
    """The columns for a screen: marks of one field that stand side by side under one heading take one line."""

    def alike(column: Record) -> tuple[Any, ...]:
        over, _, _ = column["heading"].rpartition(_STEP)
        return (column["field"], over) if column["code"] else (column["column"],)

    for _, group in groupby(columns, alike):
        own = list(group)
        first, last = own[0], own[-1]
        if len(own) == 1:
            yield first
            continue
        over = first["heading"].rpartition(_STEP)[0]
        labels = ", ".join(column["heading"].rpartition(_STEP)[2] for column in own)
        yield {
            "column": f"{first['column']}–{last['column']}",
            "heading": f"{over}{_STEP}{labels}" if over else labels,
            "field": first["field"],
            "code": [column["code"] for column in own],
        }


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


def _sheet_line(file: Record, sheet: Record, problems: int) -> Record:
    header = "; ".join(f"{first}-{last}" if first != last else str(first) for first, last in sheet["header_rows"])
    return {
        "file": file["path"], "name": sheet["name"], "rows": sheet["rows"], "people": sheet["people"],
        "left": len(sheet["not_taken"]), "header": header, "problems": problems,
    }  # fmt: skip
