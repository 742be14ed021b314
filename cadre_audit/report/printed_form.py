"""An official form before it is drawn: what stands above it, its headings, its rows and what is noted below it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from cadre_audit.report.model import Fact


@dataclass(frozen=True, slots=True)
class PrintedColumn:
    """One column.

    Attributes:
        group: the heading above it, shared with its neighbours; empty when it has none.
        title: its own heading.
        number: what the row of numbers says of it: ``(4)``, or ``(3=8+9)``.
    """

    group: str
    title: str
    number: str


@dataclass(frozen=True, slots=True)
class PrintedRow:
    """One row.

    Attributes:
        kind: a group with its subtotal, a unit, or the total.
        ordinal, name: its first two cells.
        cells: one for each further column; None stays blank.
        of: the rows (from 0) whose sum it is; empty for a unit.
    """

    kind: Literal["group", "unit", "total"]
    ordinal: str
    name: str
    cells: Sequence[int | float | None]
    of: Sequence[int] = ()


@dataclass(frozen=True, slots=True)
class PrintedForm:
    """The whole form.

    Attributes:
        code: ``BM02/TKĐ``.
        source: which document it belongs to.
        title: in capitals.
        day: the line below the title.
        first: headings of the first two columns.
        columns: the further columns.
        rows: in their order.
        notes: sentences below the table, by the keys of the summary.
        counted: what the numbers count.
    """

    code: str
    source: str
    title: str
    day: str
    first: tuple[str, str]
    columns: Sequence[PrintedColumn]
    rows: Sequence[PrintedRow]
    notes: Sequence[Fact]
    counted: str
