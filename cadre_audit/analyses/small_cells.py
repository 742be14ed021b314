"""Small cells: which numbers of a table of counts are withheld, so that nobody can be made out and no sum undoes it.

A cell of 1 to N−1 people is withheld, and with it as many others as are needed: whatever is withheld has at least two
possible values, one of them N or more where the table allows it, for a reader who knows N, every sum and that a nought
is never withheld. A nought stays: it is about nobody.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from cadre_audit.analyses.small_cells_circuits import Circuits

Counts = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Additive:
    """Counts of people that add up.

    Attributes:
        cells: rows × columns; a row is a unit, a column an answer.
        people: how many people each row has.
        sections: for each row the section whose subtotal it goes into; all 0 where there are no subtotals.
        parts: columns that exclude each other, list by list; who has none of the answers of a list is its remainder,
            which a reader can work out although no column shows it.
    """

    cells: Counts
    people: Counts
    sections: Sequence[int]
    parts: Sequence[Sequence[int]]


@dataclass(frozen=True, slots=True)
class Withheld:
    """What is withheld of a table.

    Attributes:
        cells: rows × columns.
        people: rows whose number of people is withheld, and with it the whole row.
        subtotals: sections × columns, sections in the order of their numbers.
        sections: sections whose number of people is withheld.
        totals: columns.
        everything: whether not even the number of all people may be told.
    """

    cells: Mask
    people: Mask
    subtotals: Mask
    sections: Mask
    totals: Mask
    everything: bool


def withheld(table: Additive, least: int) -> Withheld:
    """What may not be shown of a table so that no cell below ``least`` can be found out.

    Raises:
        ValueError: the table does not add up.
    """
    rows, columns = table.cells.shape
    own = np.unique(np.asarray(table.sections, np.int64), return_inverse=True)[1].reshape(-1)
    if _is_wrong(table):
        raise ValueError("a list of answers holds more people than its row")
    if 0 < table.people.sum() < least:
        return _all_of(rows, columns, int(own.max(initial=-1)) + 1)
    sums = np.bincount(own, table.people).astype(np.int64)
    away = _too_small(sums, least)
    gone = away[own]
    for section in np.flatnonzero(~away):
        members = np.flatnonzero(own == section)
        gone[members] |= _too_small(table.people[members], least)
    return _by_lists(table, own, gone, away, least)


def _by_lists(table: Additive, own: npt.NDArray[np.intp], gone: Mask, away: Mask, least: int) -> Withheld:
    """Every list of answers by itself: the people of rows that are shown are known, which leaves lists independent."""
    rows, columns = table.cells.shape
    sections = len(away)
    hidden = np.zeros((rows, columns), bool)
    under, total = np.zeros((sections, columns), bool), np.zeros(columns, bool)
    for part in table.parts:
        chosen = list(part)
        cells = table.cells[:, chosen]
        rest = table.people - cells.sum(axis=1)
        circuits = Circuits(np.column_stack([cells, rest]), own, gone, away, least, implied=len(chosen))
        found = circuits.protect()
        # a list whose people are too few even in total is not shown at all
        hidden[:, chosen] = found.cells[:, :-1] if found else True
        under[:, chosen] = found.subtotals[:, :-1] if found else True
        total[chosen] = found.totals[:-1] if found else True
    hidden[gone] = True
    under[away] = True
    return Withheld(hidden, gone, under, away, total, everything=False)


def _too_small(people: Counts, least: int) -> Mask:
    """Rows with fewer people than ``least``, and the next larger ones until their sum hides each of them."""
    small = (people > 0) & (people < least)
    if not small.any():
        return small
    for row in np.argsort(people, kind="stable").tolist():
        enough = small.sum() > 1 and people[small].sum() >= least + small.sum() - 1
        if enough:
            break
        small[row] |= bool(people[row])
    return small


def _is_wrong(table: Additive) -> bool:
    over = [(table.cells[:, list(part)].sum(axis=1) > table.people).any() for part in table.parts]
    return bool((table.cells < 0).any() or any(over))


def _all_of(rows: int, columns: int, sections: int) -> Withheld:
    yes = np.ones
    return Withheld(
        yes((rows, columns), bool), yes(rows, bool), yes((sections, columns), bool), yes(sections, bool),
        yes(columns, bool), everything=True,
    )  # fmt: skip
