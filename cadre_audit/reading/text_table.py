"""What the reading room hands on: tables of people as text, and what every other row was."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from cadre_audit.reading.grid import Coded
from cadre_audit.reading.headings import Heading


class RowKind(StrEnum):
    """What a row is that is not a person."""

    TITLE = "title"
    HEADING = "heading"
    REPEATED_HEADING = "repeated_heading"
    NUMBER_ROW = "number_row"
    TECHNICAL = "technical"
    EXAMPLE = "example"
    SECTION = "section"
    TOTAL = "total"
    CLOSING = "closing"
    SIGNATURE = "signature"
    NOTE = "note"
    PAGE = "page"
    NOT_UNDERSTOOD = "not_understood"


@dataclass(frozen=True, slots=True)
class Declared:
    """A number of people that a row states.

    Attributes:
        row: where it stands.
        people: the number stated.
        real: the number that really stands there; None for the whole table.
    """

    row: int
    people: int
    real: int | None = None


@dataclass(frozen=True, slots=True)
class Total:
    """A number in a row of totals that does not fit the people read.

    Attributes:
        row, column: where it stands: row number and column index.
        stated: the number.
        real: what was counted there.
    """

    row: int
    column: int
    stated: int
    real: int


@dataclass(frozen=True, slots=True)
class NotTaken:
    """A row that is not a person."""

    row: int
    kind: RowKind
    text: str


@dataclass(frozen=True, slots=True)
class TextTable:
    """One table of people of one sheet, still as text.

    Attributes:
        path: the file as the user named it.
        sheet: empty for a text file.
        header_rows: first and last row number of its headings.
        headings: one per column.
        rows: row number of every person.
        columns: column index → cells of the people.
        unit: the unit that stands outside the columns (section row, title, sheet name), for every person.
        kind: the kind that a section row sets, for every person.
        title: the lines above the headings.
        as_of: the day for which the title says the list is made.
        declared: how many people the closing line says there are, and section rows that state another number.
        not_taken: every other row from the title to the end of the table.
        totals: the numbers in rows of totals that do not fit.
    """

    path: str
    sheet: str
    header_rows: tuple[int, int]
    headings: tuple[Heading, ...]
    rows: npt.NDArray[np.int32]
    columns: Mapping[int, Coded]
    unit: Coded
    kind: Coded
    title: tuple[str, ...]
    as_of: date | None
    declared: Sequence[Declared]
    not_taken: Sequence[NotTaken]
    totals: Sequence[Total] = ()


@dataclass(frozen=True, slots=True)
class SheetReading:
    """How one sheet was read: its tables, or why it has none.

    Attributes:
        rows: how many rows hold something; every one is a person or in some ``not_taken``.
        not_taken: rows of a sheet without any table.
        far_off: addresses of cells too far right to be read.
        hidden: whether the workbook hides the sheet.
        hidden_rows: numbers of its rows that are hidden.
        hidden_columns: indexes of its columns that are hidden.
        unvalued: (row number, column index) of formulas whose result the file does not hold.
        encodings: old encoding → how many cells were decoded from it.
        doubtful: (row number, column index, text) of cells that may be in an old encoding and were left alone.
        lost: the same of cells that have lost letters.
    """

    path: str
    sheet: str
    rows: int
    tables: tuple[TextTable, ...]
    not_taken: Sequence[NotTaken] = ()
    far_off: Sequence[str] = ()
    hidden: bool = False
    hidden_rows: Sequence[int] = ()
    hidden_columns: Sequence[int] = ()
    unvalued: Sequence[tuple[int, int]] = ()
    encodings: Mapping[str, int] = field(default_factory=dict)
    doubtful: Sequence[tuple[int, int, str]] = ()
    lost: Sequence[tuple[int, int, str]] = ()


@dataclass(frozen=True, slots=True)
class FileReading:
    """How one file was read."""

    path: str
    sha256: str
    sheets: tuple[SheetReading, ...]

    @property
    def tables(self) -> tuple[TextTable, ...]:
        """All tables of all sheets."""
        return tuple(table for sheet in self.sheets for table in sheet.tables)
