"""Puts the cells that a parser found into columns, each distinct value once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

import numpy as np
import numpy.typing as npt

from cadre_audit.reading.addresses import column_letters
from cadre_audit.reading.grid import BLANK, Cells, Coded, Grid, Merge, Value

MAX_COLUMNS = 512
_LAST_SERIAL = 2_958_465
_DAYS_TO_1904 = 1462


@dataclass(slots=True)
class Found:
    """Cells as a parser meets them, one by one; for formats whose files are small.

    Attributes:
        cells: (row number, column index, value), in file order.
        fonts: what the font of each tells; empty when no font tells anything.
    """

    cells: list[tuple[int, int, Value]] = field(default_factory=list)
    fonts: list[str] = field(default_factory=list)
    merges: list[Merge] = field(default_factory=list)
    hidden_rows: list[int] = field(default_factory=list)
    hidden_columns: Sequence[int] = ()

    def grid(self) -> Grid:
        """The cells by column."""
        fonts = self.fonts or [""] * len(self.cells)
        codes: dict[tuple[type, Value, str], int] = {}
        code = [
            codes.setdefault((type(cell[2]), cell[2], font), len(codes))
            for cell, font in zip(self.cells, fonts, strict=True)
        ]
        return by_column(
            Cells(
                np.array([cell[0] for cell in self.cells], np.int32),
                np.array([cell[1] for cell in self.cells], np.int32),
                np.array(code, np.int32),
                [value for _, value, _ in codes],
                self.merges,
                self.hidden_rows,
                self.hidden_columns,
                [font for _, _, font in codes] if any(self.fonts) else None,
            )
        )


def as_date(serial: Value | None, epoch: datetime) -> Value | None:
    """The day of a serial number; a number that is none (a time of day, a negative one) stays as it is.

    Args:
        serial: what stands in a cell that is shown as a date.
        epoch: day 0 of the file's serial numbers.
    """
    if not isinstance(serial, int | float) or isinstance(serial, bool) or not 1 <= serial <= _LAST_SERIAL:
        return serial
    if epoch.year == 1904 and serial > _LAST_SERIAL - _DAYS_TO_1904:
        return serial
    # Excel believes that 1900 was a leap year: serials before 1 March 1900 are a day off
    shift = 1 if epoch.year == 1899 and serial < 60 else 0
    day: date = (epoch + timedelta(days=int(serial) + shift)).date()
    return day


def by_column(cells: Cells) -> Grid:
    """The cells of a sheet as a grid; those beyond the last column that is read are only named."""
    far = cells.column >= MAX_COLUMNS
    far_off = [
        f"{column_letters(c)}{r}"
        for r, c in zip(cells.row[far][:20].tolist(), cells.column[far][:20].tolist(), strict=True)
    ]
    blank = np.array([value is None for value in cells.values], bool)
    kept = ~far & ~blank[cells.code] if len(blank) else ~far
    row, column, code = cells.row[kept], cells.column[kept], cells.code[kept]
    rows, at = _told_apart(row)
    # small numbers are sorted by their digits, which is several times faster
    order = np.argsort(column.astype(np.int16), kind="stable")
    edges = np.searchsorted(column[order], np.arange(int(column.max()) + 2 if len(column) else 1))
    columns = {}
    for index in range(len(edges) - 1):
        own = order[edges[index] : edges[index + 1]]
        if len(own):
            columns[index] = _column(at[own], code[own], cells, len(rows))
    # who hides rows or columns that hold nothing hides nothing
    hidden = np.intersect1d(rows, np.array(cells.hidden_rows, np.int64)).tolist() if cells.hidden_rows else []
    hidden_columns = [index for index in cells.hidden_columns if index in columns]
    return Grid(rows, columns, cells.merges, far_off, hidden, hidden_columns)


def _told_apart(row: npt.NDArray[np.int32]) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.intp]]:
    """The distinct row numbers ascending, and for every cell which of them is its own."""
    steps = np.diff(row, prepend=row[:1] - 1)
    if (steps < 0).any():
        return np.unique(row, return_inverse=True)
    return row[steps > 0], np.cumsum(steps > 0) - 1


def _column(at: npt.NDArray[np.intp], code: npt.NDArray[np.int32], cells: Cells, length: int) -> Coded:
    # counting is faster than sorting: the values of a sheet are not many more than its rows
    used = np.flatnonzero(np.bincount(code, minlength=len(cells.values)))
    renumbered = np.empty(len(cells.values), np.int32)
    renumbered[used] = np.arange(len(used), dtype=np.int32)
    codes = np.full(length, BLANK, np.int32)
    codes[at] = renumbered[code]
    fonts = None if cells.fonts is None else [cells.fonts[i] for i in used.tolist()]
    return Coded(codes, [cells.values[i] for i in used.tolist()], fonts)  # type: ignore[misc]
