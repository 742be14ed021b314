"""Tables of statistics: whole numbers in rows and columns, what is not stated beside them, sums that are checked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from cadre_audit.analyses.results_figures import REMAINDER, TOTAL
from cadre_audit.analyses.stats_dimensions import Dimension
from cadre_audit.analyses.stats_words import label_title, percent_number, table_title
from cadre_audit.errors import UsageError
from cadre_audit.report.wording import LANGUAGES

Cells = npt.NDArray[np.int64]
LARGEST = 500_000  # cells


@dataclass(frozen=True)
class StatsTable:
    """People by one dimension, or by two: every person stands in exactly one cell.

    Attributes:
        rows: what the rows tell apart.
        columns: what the columns tell apart; None where people are only counted.
        cells: rows × columns; the last row and the last column are of those of whom nothing is stated. A table
            without a second dimension has one column.
    """

    rows: Dimension
    columns: Dimension | None
    cells: Cells

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
    labels: list[str | None] = [*table.rows.labels, None]
    lines = [_line(table, label, cells, sum(cells)) for label, cells in zip(labels, table.cells.tolist(), strict=True)]
    of, by = (table.columns.id, table.rows.id) if table.columns else (table.rows.id, None)
    return {
        "id": table.id,
        "title": {language: table_title(of, by, language) for language in LANGUAGES},
        "unit_of_count": "heads",
        "of": of,
        "by": by,
        "columns": _columns(table),
        "rows": lines[:-1],
        "remainder": lines[-1],
        "total": _line(table, None, table.column_totals, table.total),
    }


def lines(table: StatsTable) -> Iterator[tuple[str, list[int], int]]:
    """Label, cells and people of every row; then of the remainder, zero or not, and of the total."""
    labels = [*table.rows.labels, REMAINDER]
    for label, cells in zip(labels, table.cells.tolist(), strict=True):
        yield label, cells, sum(cells)
    yield TOTAL, table.column_totals, table.total


def _line(table: StatsTable, label: str | None, cells: Sequence[int], people: int) -> dict[str, Any]:
    return {
        "label": label,
        "title": _titles(table.rows, label),
        "k": people,
        "n": table.total,
        "percent": percent_number(people, table.total),
        "cells": list(cells) if table.columns else [],
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
