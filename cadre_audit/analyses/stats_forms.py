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
        silent: places of the columns of which the roster tells nothing of anybody.
        of_which_unstated: dimension → of how many it is not stated, where no check sum tells it.
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
    silent: Sequence[int] = ()
    of_which_unstated: Mapping[str, int] = field(default_factory=dict)
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
    own = _counted(form, heads, day)
    low, high = own.ages
    certain = own.inside & (low == high) & (low >= 0)
    sums = np.bincount(own.at, weights=np.where(certain, low, 0), minlength=own.size).astype(np.int64)
    cells = np.stack([_column(column, own) for column in form.columns], axis=1)
    silent = {block.id: own.count(own.marks[block.of].codes < 0) for block in form.blocks if block.of}
    kept = np.flatnonzero(own.count(own.inside))
    languages = own.marks.get("language_form")
    return FilledForm(
        form,
        [own.units[i] for i in kept.tolist()],
        cells[kept],
        (sums[kept], own.count(certain)[kept]),
        unstated={name: numbers[kept] for name, numbers in silent.items()},
        left_out=own.left_out,
        languages_unclear=int((own.inside & languages.has("unclear")).sum()) if languages else 0,
        age_undecided=_undecided(form, own),
        silent=tuple(i for i, column in enumerate(form.columns) if _is_silent(column, own)),
        of_which_unstated=_of_which_unstated(form, own),
    )


@dataclass(frozen=True)
class _Counted:
    """The people of a form: who is in it, what its conditions look at, and in which unit each is."""

    inside: Mask
    left_out: dict[str, int]
    marks: Mapping[str, Dimension]
    ages: tuple[Cells, Cells]
    at: Cells
    units: Sequence[str | None]

    @property
    def size(self) -> int:
        """How many units there are, that of those in none included."""
        return len(self.units)

    def count(self, held: Mask) -> Cells:
        """People of the form of whom something holds, by unit."""
        return np.bincount(self.at[held & self.inside], minlength=self.size).astype(np.int64)


def _counted(form: StaffForm, heads: Heads, day: date) -> _Counted:
    inside, left_out = _population(form, heads, day)
    marks = {str(name): mark(name, heads, day) for name in form.looks_at}
    unit = dimension("unit", heads, day)
    units = [*unit.labels, None]
    return _Counted(inside, left_out, marks, ages(heads.birth, day), unit.codes % len(units), units)


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


def _holds(column: StaffColumn, own: _Counted) -> Mask:
    """Of whom all conditions of a column are known to hold."""
    held = np.ones(len(own.at), bool)
    for name, labels in column.where.items():
        held &= np.any([own.marks[name].has(label) for label in labels], axis=0)
    if column.age:
        low, high = own.ages
        held &= low >= max(column.age.from_ or 0, 0)
        held &= high <= column.age.to if column.age.to is not None else True
    return held


def _stated(column: StaffColumn, own: _Counted) -> Mask:
    """Who is in the form and of whom everything is stated that a column looks at."""
    stated = own.inside.copy()
    for name in column.where:
        stated &= own.marks[name].codes >= 0
    return stated & (own.ages[1] >= 0) if column.age else stated


def _is_silent(column: StaffColumn, own: _Counted) -> bool:
    """Whether the roster tells of nobody what a column counts: it stays blank, since a zero would be a statement."""
    return column.counts_people and bool(own.inside.any()) and not _stated(column, own).any()


def _column(column: StaffColumn, own: _Counted) -> Cells:
    if not column.counts_people or _is_silent(column, own):
        return np.full(own.size, UNTOLD, np.int64)
    return own.count(_holds(column, own))


def _undecided(form: StaffForm, own: _Counted) -> int:
    """How many are in no column of age because only a year of birth is known."""
    columns = [column for block in form.blocks if block.of == "age" for column in block.summed]
    low, high = own.ages
    placed = np.any([_holds(column, own) for column in columns], axis=0) if columns else np.ones(len(own.at), bool)
    return int((own.inside & (low != high) & (low >= 0) & ~placed).sum())


def _of_which_unstated(form: StaffForm, own: _Counted) -> dict[str, int]:
    """Dimension → of how many it is not stated, for columns that are no part of a check sum; not of silent ones."""
    found: dict[str, int] = {}
    columns = [column for block in form.blocks if block.of is None for column in block.columns if column.where]
    for column in columns:
        missing = int(own.inside.sum()) - int(_stated(column, own).sum())
        if missing and not _is_silent(column, own):
            found |= dict.fromkeys(map(str, column.where), missing)
    return found


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
