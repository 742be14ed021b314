"""A builder with which a test describes a roster file: rows, merges, cell formats, hidden parts.

Row numbers are those of the file, starting at 1, so that a test can count them by eye in its list of rows.
Every file described with `register` is written once and read in one run of the command (see conftest.py).
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

Cell = str | int | float | date | datetime | None
Row = Sequence[Cell]
Heading = tuple[str, ...]


@dataclass(frozen=True)
class Sheet:
    """One sheet: its rows from row 1, merged ranges, number formats by cell, and what is hidden."""

    rows: Sequence[Row]
    name: str = "Sheet1"
    merges: Sequence[str] = ()
    formats: Mapping[str, str] = field(default_factory=dict)
    hidden_rows: Sequence[int] = ()
    hidden_columns: Sequence[str] = ()
    state: str = "visible"

    def put(self, worksheet: Worksheet) -> None:
        """Write this sheet into an empty worksheet; text stays text, so '=…' headings are no formulas."""
        worksheet.title = self.name
        worksheet.sheet_state = self.state
        for number, row in enumerate(self.rows, start=1):
            for column, value in enumerate(row, start=1):
                if value is not None:
                    put_cell(worksheet, number, column, value)
        for place, number_format in self.formats.items():
            worksheet[place].number_format = number_format
        for merged in self.merges:
            worksheet.merge_cells(merged)
        for hidden in self.hidden_rows:
            worksheet.row_dimensions[hidden].hidden = True
        for letter in self.hidden_columns:
            worksheet.column_dimensions[letter].hidden = True


@dataclass(frozen=True)
class Book:
    """An .xlsx file of one or more sheets; `dimension` overrides what the first sheet says of its own size."""

    name: str
    sheets: Sequence[Sheet]
    dimension: str | None = None

    def write(self, folder: Path) -> Path:
        """Write the workbook into the folder and return its path."""
        workbook = Workbook()
        active = workbook.active
        assert active is not None
        workbook.remove(active)
        for sheet in self.sheets:
            sheet.put(workbook.create_sheet())
        path = folder / self.name
        workbook.save(path)
        if self.dimension is not None:
            rewrite_sheet(path, r'<dimension ref="[^"]*" ?/>', f'<dimension ref="{self.dimension}"/>')
        return path


@dataclass(frozen=True)
class Text:
    """A text file, byte for byte."""

    name: str
    content: bytes

    def write(self, folder: Path) -> Path:
        """Write the bytes into the folder and return the path."""
        path = folder / self.name
        path.write_bytes(self.content)
        return path


class Described(Protocol):
    """A file that a test describes: its name and how to write it into a folder."""

    @property
    def name(self) -> str:
        """Give the file's name."""

    def write(self, folder: Path) -> Path:
        """Write the file into the folder and return its path."""


REGISTERED: dict[str, Described] = {}


def register(described: Described) -> Described:
    """Remember a file so that one run of the command reads all of them; two files may not share a name."""
    assert described.name not in REGISTERED, described.name
    REGISTERED[described.name] = described
    return described


def book(name: str, *sheets: Sheet) -> Described:
    """Describe and register a workbook."""
    return register(Book(name, sheets))


def put_cell(worksheet: Worksheet, row: int, column: int, value: Cell) -> None:
    """Write one value; headings like '(=3+4)' and '=…' stay text, dates show day first."""
    cell = worksheet.cell(row, column)
    cell.value = value
    if isinstance(value, str):
        cell.data_type = "s"
    elif isinstance(value, date):
        cell.number_format = "dd/mm/yyyy"


def merged_head(paths: Sequence[Heading], first_row: int) -> tuple[list[list[str | None]], list[str]]:
    """Lay heading paths out as merged rows: neighbours share their upper cell, short paths reach down."""
    depth = max(map(len, paths))
    rows: list[list[str | None]] = [[None] * len(paths) for _ in range(depth)]
    merges: list[str] = []
    for column, path in enumerate(paths):
        for level in range(len(path)):
            if column and paths[column - 1][: level + 1] == path[: level + 1] and level < len(path) - 1:
                continue
            rows[level][column] = path[level]
            last_row = depth - 1 if level == len(path) - 1 else level
            last_column = column if level == len(path) - 1 else end_of_group(paths, column, level)
            if (last_row, last_column) != (level, column):
                merges.append(cells(first_row + level, column, first_row + last_row, last_column))
    return rows, merges


def end_of_group(paths: Sequence[Heading], column: int, level: int) -> int:
    """Give the last column whose path begins like this one's, down to the level."""
    last = column
    while last + 1 < len(paths) and paths[last + 1][: level + 1] == paths[column][: level + 1]:
        last += 1
    return last


def cells(top: int, left: int, bottom: int, right: int) -> str:
    """Name a range; rows count from 1, columns from 0."""
    return f"{get_column_letter(left + 1)}{top}:{get_column_letter(right + 1)}{bottom}"


def table(paths: Sequence[Heading], body: Sequence[Row], titles: Sequence[Row] = (), name: str = "Sheet1") -> Sheet:
    """Describe a sheet of title rows, a merged header given as heading paths, and the rows below."""
    head, merges = merged_head(paths, len(titles) + 1)
    return Sheet([*titles, *head, *body], name, merges)


def rewrite_sheet(path: Path, pattern: str, replacement: str) -> None:
    """Replace the only match of a pattern in the first sheet's XML: for files no writer would make on purpose."""
    with zipfile.ZipFile(path) as archive:
        members = {member: archive.read(member) for member in archive.namelist()}
    text = members["xl/worksheets/sheet1.xml"].decode("utf-8")
    text, replaced = re.subn(pattern, lambda _: replacement, text)
    assert replaced == 1, pattern
    members["xl/worksheets/sheet1.xml"] = text.encode("utf-8")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, content in members.items():
            archive.writestr(member, content)
