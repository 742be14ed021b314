"""The cells of one sheet by column, each distinct value once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from types import NoneType
from typing import Any

import numpy as np
import numpy.typing as npt

Value = str | int | float | bool | date
Codes = npt.NDArray[np.int32]
BLANK = -1


@dataclass(frozen=True, slots=True)
class Coded:
    """One column: a code for every row, and what the codes stand for.

    Attributes:
        codes: one per row; -1 where the cell is blank.
        values: by code.
        fonts: by code, the encoding that the font of the value tells; None in files without old fonts.
    """

    codes: Codes
    values: Sequence[Value]
    fonts: Sequence[str] | None = None

    def at(self, row: int) -> Value | None:
        """The value in that row, None when it is blank."""
        code = self.codes[row]
        return None if code == BLANK else self.values[code]

    def take(self, rows: npt.NDArray[np.intp]) -> Coded:
        """The same column for these rows only, with the values that they use."""
        codes = self.codes[rows]
        used = np.flatnonzero(np.bincount(codes[codes >= 0], minlength=len(self.values)))
        if len(used) == len(self.values):
            return Coded(codes, self.values)
        renumbered = np.full(len(self.values) + 1, BLANK, np.int32)
        renumbered[used] = np.arange(len(used), dtype=np.int32)
        return Coded(renumbered[codes], [self.values[i] for i in used.tolist()])


@dataclass(frozen=True, slots=True)
class Merge:
    """A merged range, by row number of the file (1-based) and column index (0-based), ends included."""

    first_row: int
    last_row: int
    first_column: int
    last_column: int


@dataclass(frozen=True, slots=True)
class Grid:
    """The cells of a sheet that hold something; rows without any are not kept.

    Attributes:
        rows: row numbers of the file, 1-based, ascending.
        columns: column index (0-based) → its cells, one per entry of ``rows``.
        merges: merged ranges, in no order.
        far_off: addresses of cells beyond the last column that is read.
        hidden_rows: numbers of the rows that are hidden; they are read like all others.
        hidden_columns: indexes of the columns that are hidden; they are read like all others.
        unvalued: (row number, column index) of formulas whose result the file does not hold.
    """

    rows: npt.NDArray[np.int32]
    columns: Mapping[int, Coded]
    merges: Sequence[Merge] = ()
    far_off: Sequence[str] = ()
    hidden_rows: Sequence[int] = ()
    hidden_columns: Sequence[int] = ()
    unvalued: Sequence[tuple[int, int]] = ()

    def row_values(self, row: int) -> dict[int, Value]:
        """Column index → value of the row at this index, blanks left out."""
        return {c: value for c, column in self.columns.items() if (value := column.at(row)) is not None}


def encode(cells: Iterable[Value | None], length: int) -> Coded:
    """A column of plain values as codes; None and blank text are blank cells."""
    listed = list(cells)
    # 1, True and 1.0 are equal for Python but not for a reader
    alike = set(map(type, listed)) <= {str, NoneType}
    keys: list[Any] = listed if alike else list(zip(map(type, listed), listed, strict=True))
    code_of = dict.fromkeys(keys, BLANK)
    if alike:
        said = [key for key in code_of if key and key.strip()]
    else:
        said = [key for key in code_of if key[1] is not None and (not isinstance(key[1], str) or key[1].strip())]
    code_of.update(zip(said, range(len(said)), strict=True))
    values: list[Value] = said if alike else [cell for _, cell in said]
    codes = np.full(length, BLANK, np.int32)
    codes[: len(keys)] = np.fromiter(map(code_of.__getitem__, keys), np.int32, len(keys))
    return Coded(codes, values)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of a file.

    Attributes:
        name: empty for a text file.
        grid: its cells.
        hidden: whether the workbook hides it.
        encoding: what a text file that is not in Unicode was read as.
    """

    name: str
    grid: Grid
    hidden: bool = False
    encoding: str = ""


@dataclass(slots=True)
class Cells:
    """Cells on their way from a parser to a grid: parallel arrays, one entry per cell, in file order.

    Attributes:
        row, column: 1-based row number and 0-based column index.
        code: index into ``values``.
        values: distinct values, not necessarily all used.
        fonts: what the fonts of the values tell, where the file has old fonts.
    """

    row: Codes
    column: Codes
    code: Codes
    values: Sequence[Value | None]
    merges: list[Merge] = field(default_factory=list)
    hidden_rows: Sequence[int] = ()
    hidden_columns: Sequence[int] = ()
    fonts: Sequence[str] | None = None
