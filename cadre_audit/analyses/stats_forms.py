"""Official forms filled in from a roster or read back: units in rows, groups with subtotals, a total, check sums."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

import numpy as np
import numpy.typing as npt

from cadre_audit.analyses.stats_ages import ages
from cadre_audit.analyses.stats_dimensions import Dimension, dimension
from cadre_audit.analyses.stats_form_marks import mark
from cadre_audit.analyses.stats_people import Heads
from cadre_audit.standards.staff_forms import StaffBlock, StaffColumn, StaffForm
from cadre_audit.tables.identity import Mask
from cadre_audit.vocabulary.fold import fold

Cells = npt.NDArray[np.int64]
RowKind = Literal["group", "unit", "total"]
# no roster tells it, or nobody has filled it in
UNTOLD = -1
_ROMAN = ("I", "II", "III", "IV", "V", "VI")
# the groups of commune units, in the order in which reports name them
_TYPES = (("ward", "phuong "), ("commune", "xa "), ("town", "thi tran "), ("special_zone", "dac khu "))


@dataclass(frozen=True)
class FilledForm:
    """The numbers of a form.

    Attributes:
        form: which one.
        units: the units, in the order of the rows; None for those who are in none.
        cells: units × columns; -1 where nothing is told.
        ages: sum and number of the ages that are certain, by unit; None for a form that was read back.
        means: the mean age of every unit and, last, of all, as read from a form; None where it is worked out.
        unstated: block → how many of each unit the roster states nothing of; empty for a form that was read back.
        left_out: kind of staff → how many are not in the form's population.
        groups: names of groups and the places of their units; None where the types of units make them.
        age_undecided: how many are in no column of age because only a year of birth is known.
        languages_unclear: how many have a certificate of a language that no column of the form is for.
    """

    form: StaffForm
    units: Sequence[str | None]
    cells: Cells
    ages: tuple[Cells, Cells] | None = None
    means: Sequence[float | None] = ()
    unstated: Mapping[str, Cells] | None = None
    left_out: Mapping[str, int] = field(default_factory=dict)
    languages_unclear: int = 0
    age_undecided: int = 0
    groups: Sequence[tuple[str | None, tuple[int, ...]]] | None = None


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


def filled_form(form: StaffForm, heads: Heads, day: date) -> FilledForm:
    """The form for the people of a roster; the kinds that it is not for are left out and counted."""
    inside, left_out = _population(form, heads, day)
    marks: dict[str, Dimension] = {name: mark(name, heads, day) for name in form.looks_at}
    unit = dimension("unit", heads, day)
    size = len(unit.labels) + 1
    at = unit.codes % size
    columns = [_by_unit(_holds(column, heads, marks, day) & inside, at, size, column) for column in form.columns]
    low, high = ages(heads.birth, day)
    certain = inside & (low == high) & (low >= 0)
    sums = np.bincount(at, weights=np.where(certain, low, 0), minlength=size).astype(np.int64)
    counts = np.bincount(at, weights=certain, minlength=size).astype(np.int64)
    silent = {block.id: _count((marks[block.of].codes < 0) & inside, at, size) for block in form.blocks if block.of}
    cells = np.stack(columns, axis=1)
    by_age = [column for block in form.blocks if block.of == "age" for column in block.summed]
    placed = [_holds(column, heads, marks, day) for column in by_age]
    undecided = inside & (low != high) & (low >= 0) & ~np.any([np.zeros(len(heads), bool), *placed], axis=0)
    kept = np.flatnonzero(np.bincount(at[inside], minlength=size))
    return FilledForm(
        form,
        [[*unit.labels, None][i] for i in kept.tolist()],
        cells[kept],
        (sums[kept], counts[kept]),
        unstated={name: own[kept] for name, own in silent.items()},
        left_out=left_out,
        age_undecided=int(undecided.sum()) if placed else 0,
        languages_unclear=int((inside & own.has("unclear")).sum()) if (own := marks.get("language_form")) else 0,
    )


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


def _population(form: StaffForm, heads: Heads, day: date) -> tuple[Mask, dict[str, int]]:
    kinds = dimension("kind", heads, day)
    if not form.population:
        return np.ones(len(heads), bool), {}
    others = [i for i, kind in enumerate(kinds.labels) if kind not in form.population]
    outside = np.isin(kinds.codes, others)
    counts = kinds.counts()
    return ~outside, {kinds.labels[i]: int(counts[i]) for i in others if counts[i]}


def _holds(column: StaffColumn, heads: Heads, marks: Mapping[str, Dimension], day: date) -> Mask:
    """Of whom all conditions of a column are known to hold."""
    held = np.ones(len(heads), bool)
    for name, labels in column.where.items():
        held &= np.any([marks[name].has(label) for label in labels], axis=0)
    if column.age:
        low, high = ages(heads.birth, day)
        held &= low >= max(column.age.from_ or 0, 0)
        held &= high <= column.age.to if column.age.to is not None else True
    return held


def _by_unit(held: Mask, at: Cells, size: int, column: StaffColumn) -> Cells:
    return _count(held, at, size) if column.counts_people else np.full(size, UNTOLD, np.int64)


def _count(held: Mask, at: Cells, size: int) -> Cells:
    return np.bincount(at[held], minlength=size).astype(np.int64)


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
