"""The rows of an official form as they are printed: units, groups with subtotals, a total, and their check sums."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from cadre_audit.analyses.stats_forms import UNTOLD, Cells, FilledForm
from cadre_audit.standards.staff_forms import StaffBlock
from cadre_audit.vocabulary.fold import fold

RowKind = Literal["group", "unit", "total"]
_ROMAN = ("I", "II", "III", "IV", "V", "VI")
# the groups of commune units, in the order in which reports name them
_TYPES = (("ward", "phuong "), ("commune", "xa "), ("town", "thi tran "), ("special_zone", "dac khu "))


@dataclass(frozen=True, slots=True)
class FormLine:
    """One row of a form as it is printed: an ordinal, a name, a number or nothing in every column."""

    kind: RowKind
    ordinal: str
    name: str | None
    cells: tuple[int | float | None, ...]
    of: tuple[int, ...]
    """The places of the units that it adds up, or of the one that it is."""


@dataclass(frozen=True, slots=True)
class FormCheck:
    """Columns of a block that do not add up to the total of a row.

    Attributes:
        unit: the unit; ``""`` for all of them.
        block: the block.
        total: people of the row.
        added: what the columns of the block come to.
        unstated: of how many the roster states nothing; None for a form that was read back.
    """

    unit: str | None
    block: StaffBlock
    total: int
    added: int
    unstated: int | None


def lines_of(filled: FilledForm) -> list[FormLine]:
    """The rows as printed: groups with Roman numerals where there are several types of units, the total last."""
    groups = _groups(filled)
    found: list[FormLine] = []
    ordinal = 0
    for number, (name, members) in enumerate(groups):
        if name is not None:
            found.append(_line(filled, "group", _ROMAN[number], name, members))
        for place in members:
            ordinal += 1
            found.append(_line(filled, "unit", str(ordinal), filled.units[place], (place,)))
    return [*found, _line(filled, "total", "", None, tuple(range(len(filled.units))))]


def checks_of(filled: FilledForm) -> list[FormCheck]:
    """Every block that does not add up, unit by unit and then for all units together."""
    found = [check for place, unit in enumerate(filled.units) for check in _checks(filled, unit, (place,))]
    return [*found, *_checks(filled, "", tuple(range(len(filled.units))))]


def added(cells: Cells, places: Sequence[int]) -> Cells:
    """The sum of some rows; a column of which no row tells anything stays untold."""
    own = cells[list(places)]
    told = own >= 0
    sums: Cells = np.where(told.any(axis=0), np.where(told, own, 0).sum(axis=0), UNTOLD)
    return sums


def _groups(filled: FilledForm) -> list[tuple[str | None, tuple[int, ...]]]:
    """(type, places of its units); one group without a name where all units are of one type."""
    if filled.groups is not None:
        return list(filled.groups)
    by_type: dict[str, list[int]] = {}
    for place, unit in enumerate(filled.units):
        by_type.setdefault(_type_of(unit), []).append(place)
    if not filled.form.by_unit_type or len(by_type) < 2:
        return [(None, tuple(range(len(filled.units))))]
    order = [name for name, _ in _TYPES] + ["other"]
    return [(name, tuple(by_type[name])) for name in order if name in by_type]


def _type_of(unit: str | None) -> str:
    key = f"{fold(unit or '')} "
    return next((name for name, word in _TYPES if key.startswith(word)), "other")


def _line(filled: FilledForm, kind: RowKind, ordinal: str, name: str | None, places: tuple[int, ...]) -> FormLine:
    sums = added(filled.cells, places).tolist() if places else [UNTOLD] * len(filled.form.columns)
    cells: list[int | float | None] = [None if k < 0 else k for k in sums]
    for i, column in enumerate(filled.form.columns):
        if column.mean_age:
            cells[i] = _mean(filled, kind, places)
    return FormLine(kind, ordinal, name, tuple(cells), places)


def _mean(filled: FilledForm, kind: RowKind, places: tuple[int, ...]) -> float | None:
    """The mean of the ages that are certain, one decimal, a half rounded up; of a form read back, as it stands."""
    if filled.ages is None:
        at = {"unit": places[0] if places else 0, "total": len(filled.units)}.get(kind, -1)
        return filled.means[at] if 0 <= at < len(filled.means) else None
    sums, counts = (int(own[list(places)].sum()) for own in filled.ages)
    return (sums * 20 + counts) // (counts * 2) / 10 if counts else None


def _checks(filled: FilledForm, unit: str | None, places: tuple[int, ...]) -> Iterator[FormCheck]:
    row = added(filled.cells, places) if places else np.zeros(len(filled.form.columns), np.int64)
    for block in filled.form.blocks:
        told = [int(row[filled.form.index[column.id]]) for column in block.summed]
        if block.of is None or int(row[0]) < 0 or all(k < 0 for k in told):
            continue
        total, sums = int(row[0]), sum(k for k in told if k > 0)
        if sums != total:
            silent = None if filled.unstated is None else int(filled.unstated[block.id][list(places)].sum())
            yield FormCheck(unit, block, total, sums, silent)
