"""Statistics that tell of no small group: tables, measures and sentences with small numbers withheld everywhere alike.

What is told of one thing, such as levels or units, is withheld in every table in which it stands; then each table of
two has the cells withheld that could still be worked out. Tables that share one thing are safe together, since people
of one unit may be combined in any way; of three that share two and two that is not known, so they are not made.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from cadre_audit.analyses.small_cells import Additive, withheld
from cadre_audit.analyses.small_cells_circuits import Circuits
from cadre_audit.analyses.stats_dimensions import DIMENSIONS, Dimension
from cadre_audit.analyses.stats_measures import Measure
from cadre_audit.analyses.stats_tables import Cells, Hidden, StatsTable
from cadre_audit.tables.identity import Mask

# counts that tell of no group of people
_HARMLESS = ("people", "units")
# what tells apart what another thing counts together, so that the two undo each other: levels as reports have them,
# groups within majority and minority, posts within kinds of staff
OVERLAPPING = ("reported", "ethnicity", "post")
_RANK = {name: place for place, name in enumerate(DIMENSIONS)}


def without_small(tables: Sequence[StatsTable], least: int) -> list[StatsTable]:
    """The tables with their small numbers withheld.

    Args:
        tables: of one population, all in two dimensions sharing one of them.
        least: the smallest number of people that may be shown.
    """
    told = {one.id: one for table in tables for one in (table.rows, table.columns) if one is not None}
    labels = {name: labels_withheld(one, least) for name, one in told.items()}
    return [replace(table, hidden=_hidden(table, labels, least)) for table in tables]


def labels_withheld(dimension: Dimension, least: int) -> Mask:
    """The labels, and last the remainder, whose number of people is withheld."""
    counts = dimension.counts().astype(np.int64)
    whole = Additive(counts[None, :], counts.sum()[None], [0], [list(range(len(counts)))])
    found = withheld(whole, least)
    hidden: Mask = found.cells[0] | found.totals
    return hidden


def measures_withheld(measures: Sequence[Measure], own: Mapping[str, tuple[Dimension, str]], least: int) -> set[str]:
    """The ids of measures that are withheld: of withheld labels, and all that count other groups than tables do.

    Args:
        measures: of the roster.
        own: id of a measure → the dimension and the label that it counts; the remainder is ``""``.
        least: the smallest number of people that may be shown.
    """
    known: dict[str, Mask] = {}
    found = set()
    for one in measures:
        if one.id in _HARMLESS:
            continue
        if one.id not in own:
            found.add(one.id)
            continue
        dimension, label = own[one.id]
        hidden = known.setdefault(dimension.id, labels_withheld(dimension, least))
        if hidden[dimension.labels.index(label) if label else -1]:
            found.add(one.id)
    return found


def _hidden(table: StatsTable, labels: Mapping[str, Mask], least: int) -> Hidden:
    rows = labels[table.rows.id]
    if table.columns is None:
        return Hidden(rows[:, None], rows, np.zeros(1, bool))
    columns = labels[table.columns.id]
    cells = rows[:, None] | columns[None, :]
    if not columns.all() and not rows.all():
        cells |= _either_way(table, rows, columns, least)
    # where there is nobody there is nothing to withhold
    cells &= (rows | (table.cells.sum(axis=1) > 0))[:, None] & (columns | (table.cells.sum(axis=0) > 0))[None, :]
    return Hidden(cells, rows, columns)


def _either_way(table: StatsTable, rows: Mask, columns: Mask, least: int) -> Mask:
    """The cells of rows and columns that are shown, the same whichever of the two a run has as rows.

    Of two runs, one by sex and one by age, the other would show what the first withholds.
    """
    names = (table.rows.id, table.columns.id if table.columns else "")
    if _RANK.get(names[0], 0) > _RANK.get(names[1], 0):
        return _inside(table.cells.T, columns, rows, least).T
    return _inside(table.cells, rows, columns, least)


def _inside(counts: Cells, rows: Mask, columns: Mask, least: int) -> Mask:
    """The cells of rows and columns that are shown; sums of both are known, and withheld columns are one remainder.

    Where nothing less would do all of them are withheld, noughts too: then nobody can tell where they are.
    """
    shown = np.flatnonzero(~columns)
    rest = counts[:, columns].sum(axis=1)
    grid = np.column_stack([counts[:, shown], rest]).astype(np.int64)
    circuits = Circuits(
        grid, np.zeros(len(rows), np.intp), rows, np.zeros(1, bool), least, implied=len(shown), fixed=True
    )  # fmt: skip
    found = circuits.protect()
    cells = np.zeros(counts.shape, bool)
    cells[:, shown] = True if found is None else found.cells[:, :-1]
    return cells
