"""Tables of statistics: whole numbers in rows and columns, what is not stated beside them, sums that are checked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from cadre_audit.analyses.results_figures import REMAINDER, TOTAL
from cadre_audit.analyses.stats_dimensions import Dimension
from cadre_audit.analyses.stats_words import label_title, table_title
from cadre_audit.errors import UsageError
from cadre_audit.report.numbers import percent_number
from cadre_audit.report.wording import LANGUAGES
from cadre_audit.tables.identity import Mask

Cells = npt.NDArray[np.int64]
LARGEST = 500_000  # cells


@dataclass(frozen=True, slots=True)
class Hidden:
    """Which numbers of a table are withheld: of cells, of the people of rows, of the totals of columns."""

    cells: Mask
    rows: Mask
    columns: Mask


@dataclass(frozen=True)
class StatsTable:
    """People by one dimension, or by two: every person stands in exactly one cell.

    Attributes:
        rows: what the rows tell apart.
        columns: what the columns tell apart; None where people are only counted.
        cells: rows × columns; the last row and the last column are of those of whom nothing is stated. A table
            without a second dimension has one column.
        hidden: which numbers are withheld; None for none.
    """

    rows: Dimension
    columns: Dimension | None
    cells: Cells
    hidden: Hidden | None = None

    @property
    def id(self) -> str:
        """Names the table: ``professional``, or ``professional_by_unit``."""
        return f"{self.columns.id}_by_{self.rows.id}" if self.columns else self.rows.id

    @property
    def row_totals(self) -> list[int]:
        """People of every row, the remainder last."""
        totals: list[int] = self.cells.sum(axis=1).tolist()
        return totals

    @property
    def column_totals(self) -> list[int]:
        """People of every column, the remainder last."""
        totals: list[int] = self.cells.sum(axis=0).tolist()
        return totals

    @property
    def total(self) -> int:
        """Everybody."""
        return int(self.cells.sum())


def one_way(rows: Dimension) -> StatsTable:
    """People by one dimension."""
    return StatsTable(rows, None, rows.counts()[:, None])


def crossed(columns: Dimension, rows: Dimension) -> StatsTable:
    """People by two dimensions.

    Raises:
        UsageError: the table has more cells than anybody can read, as free text by free text may have.
    """
    wide, high = len(columns.labels) + 1, len(rows.labels) + 1
    if wide * high > LARGEST:
        raise UsageError("table_too_large", table=columns.id, by=rows.id, rows=high, columns=wide)
    cell = (rows.codes % high) * wide + columns.codes % wide
    return StatsTable(rows, columns, np.bincount(cell, minlength=high * wide).reshape(high, wide))


def record(table: StatsTable) -> dict[str, Any]:
    """A table as machine formats have it."""
    labels: list[str | None] = [*table.rows.labels, None, None]
    told = [_line(table, label, cells, people) for label, (_, cells, people) in zip(labels, lines(table), strict=True)]
    of, by = (table.columns.id, table.rows.id) if table.columns else (table.rows.id, None)
    return {
        "id": table.id,
        "title": {language: table_title(of, by, language) for language in LANGUAGES},
        "unit_of_count": "heads",
        "of": of,
        "by": by,
        "columns": _columns(table),
        "rows": told[:-2],
        "remainder": told[-2],
        "total": told[-1],
    }


def lines(table: StatsTable) -> Iterator[tuple[str, list[int | None], int | None]]:
    """Label, cells and people of every row; then of the remainder, zero or not, and of the total.

    What is withheld is None.
    """
    labels = [*table.rows.labels, REMAINDER]
    hidden = table.hidden or _nothing(table)
    people = shown_only(table.row_totals, hidden.rows)
    for label, cells, away, own in zip(labels, table.cells.tolist(), hidden.cells, people, strict=True):
        yield label, shown_only(cells, away), own
    yield TOTAL, shown_only(table.column_totals, hidden.columns), table.total


def shown_only(numbers: Sequence[int], hidden: Mask) -> list[int | None]:
    """The numbers, None in place of those that are withheld."""
    return [None if away else number for number, away in zip(numbers, hidden.tolist(), strict=True)]


def _nothing(table: StatsTable) -> Hidden:
    rows, columns = table.cells.shape
    return Hidden(np.zeros((rows, columns), bool), np.zeros(rows, bool), np.zeros(columns, bool))


def _line(table: StatsTable, label: str | None, cells: Sequence[int | None], people: int | None) -> dict[str, Any]:
    own = list(cells) if table.columns else []
    return {
        "label": label,
        "title": _titles(table.rows, label),
        "k": people,
        "n": table.total,
        "percent": percent_number(people, table.total),
        "cells": own,
        "suppressed": people is None or None in own,
    }


def _columns(table: StatsTable) -> list[dict[str, Any]]:
    if table.columns is None:
        return []
    labels: list[str | None] = [*table.columns.labels, None]
    return [{"label": label, "title": _titles(table.columns, label)} for label in labels]


def _titles(dimension: Dimension, label: str | None) -> dict[str, str] | None:
    """What a code is called; text of a roster is its own title, and so is nothing."""
    if label is None or not dimension.words:
        return None
    return {language: label_title(dimension.words, label, language) for language in LANGUAGES}
