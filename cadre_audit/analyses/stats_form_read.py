"""Forms that units have filled in, as numbers again: every sum is worked out anew and held against the one stated."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from cadre_audit.analyses.stats_forms import UNTOLD, FilledForm, added, checks_of
from cadre_audit.problems import Problem, ProblemCode
from cadre_audit.reading.forms import FormCell
from cadre_audit.reading.numbered_forms import NumberedRow, NumberedSheet
from cadre_audit.standards.staff_forms import StaffColumn, StaffForm
from cadre_audit.tables.columns import as_text
from cadre_audit.vocabulary.fold import clean
from cadre_audit.vocabulary.units import unit_key

_FIRST = 3  # the number of the first column that counts; the ordinal and the unit come before
_LARGEST = 10_000_000
# whole, or with its thousands grouped: 2.5 is no number of people, and not 25
_NUMBER = re.compile(r"[0-9]{1,7}|[0-9]{1,3}([. ,][0-9]{3}){1,2}")


@dataclass(slots=True)
class ReadForm:
    """The units of some sheets of one form, and everything that does not fit.

    Attributes:
        rows: the numbers of every unit, :data:`UNTOLD` where nothing stands.
        means: the mean age of every unit and, last, of all.
        places: the sheet and row of every unit.
    """

    form: StaffForm
    units: list[str] = field(default_factory=list)
    rows: list[list[int]] = field(default_factory=list)
    means: list[float | None] = field(default_factory=list)
    places: list[tuple[NumberedSheet, NumberedRow]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    @property
    def filled(self) -> FilledForm:
        """The numbers, unit by unit."""
        cells = np.array(self.rows, np.int64).reshape(len(self.rows), len(self.form.columns))
        return FilledForm(self.form, self.units, cells, means=self.means, groups=self._groups())

    def group_of(self, place: int) -> str | None:
        """The group of a row of a form about training; None for a row of no group, and in forms by unit."""
        key = unit_key(self.units[place])
        titles = ((group.id, row.title) for group in self.form.contents for row in group.rows)
        return next((id for id, title in titles if key in (unit_key(title.vi), unit_key(title.en))), None)

    def _groups(self) -> list[tuple[str | None, tuple[int, ...]]] | None:
        """The groups of a form about training, by the titles of its rows; rows of no title are in none."""
        if not self.form.contents:
            return None
        own = [self.group_of(place) for place in range(len(self.units))]
        names = [*(group.id for group in self.form.contents), None]
        return [(name, places) for name in names if (places := tuple(i for i, one in enumerate(own) if one == name))]


def read_back(form: StaffForm, sheets: Sequence[NumberedSheet]) -> ReadForm:
    """The numbers of one form from all sheets that are it."""
    found = ReadForm(form)
    total_means: list[float | None] = []
    for sheet in sheets:
        total_means += _read_sheet(found, sheet)
    # one mean of all stands on one form; those of several cannot be added up
    found.means.append(total_means[0] if len(sheets) == 1 and len(total_means) == 1 else None)
    found.problems += [*_twice(found), *_too_many(found)]
    return found


def _read_sheet(found: ReadForm, sheet: NumberedSheet) -> list[float | None]:
    """Adds the units of a sheet, and holds the sums that it states against them; the mean ages of its totals."""
    start = len(found.units)
    groups: list[tuple[NumberedRow, int]] = []
    totals: list[tuple[NumberedRow, int]] = []
    means = []
    for row in sheet.rows:
        numbers, mean = _numbers(found, sheet, row)
        if row.is_total:
            means.append(mean)
            totals.append((row, len(found.units)))
        elif _is_group(row):
            groups.append((row, len(found.units)))
        else:
            found.units.append(row.name or row.ordinal)
            found.rows.append(numbers)
            found.means.append(mean)
            found.places.append((sheet, row))
    ends = [at for _, at in groups[1:]] + [len(found.units)]
    for (row, group), end in zip(groups, ends, strict=False):
        # the row for all other contents comes after the last group and is in none
        own = [place for place in range(group, end) if found.group_of(place) == found.group_of(group)]
        _hold(found, sheet, row, [own])
    before = start
    for row, at in totals:
        # a total stands below what it sums up, or above everything; it means what most of its numbers fit
        _hold(found, sheet, row, [list(range(start, len(found.units))), list(range(before, at))])
        before = at
    return means


def _is_group(row: NumberedRow) -> bool:
    """Whether a row is the heading of a group with its subtotal: a Roman numeral stands before it."""
    return bool(row.ordinal) and set(row.ordinal.rstrip(".").upper()) <= set("IVX")


def _numbers(
    found: ReadForm, sheet: NumberedSheet, row: NumberedRow, *, quiet: bool = False
) -> tuple[list[int], float | None]:
    numbers, mean = [], None
    for i, column in enumerate(found.form.columns):
        cell = row.cells.get(i + _FIRST)
        if column.mean_age:
            mean = _decimal(cell)
            numbers.append(UNTOLD)
            continue
        number = _whole(cell)
        if cell is not None and number is None and not quiet:
            code = ProblemCode.FORMULA_WITHOUT_VALUE if cell.is_unvalued else ProblemCode.VALUE_UNKNOWN
            found.problems.append(_problem(code, sheet, row, cell.column, _typed(cell)))
        numbers.append(UNTOLD if number is None else number)
    return numbers, mean


def _whole(cell: FormCell | None) -> int | None:
    """A cell as a number of people, its thousands grouped or not; None when it is blank or no such number."""
    text = _typed(cell) if cell else ""
    if not _NUMBER.fullmatch(text):
        return None
    number = int("".join(sign for sign in text if sign.isdecimal()))
    return number if number < _LARGEST else None


def _decimal(cell: FormCell | None) -> float | None:
    text = _typed(cell).replace(",", ".") if cell else ""
    try:
        number = float(text)
    except ValueError:
        return None
    return round(number, 1) if 0 < number < 100 else None


def _typed(cell: FormCell) -> str:
    value = cell.value
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return clean(as_text(value))


def _hold(found: ReadForm, sheet: NumberedSheet, row: NumberedRow, scopes: Sequence[Sequence[int]]) -> None:
    """A stated sum against the units that it can be of; a form of one office may state its total alone."""
    stated = _numbers(found, sheet, row, quiet=True)[0]
    cells = found.filled.cells
    wrong = [_differing(found.form, row, stated, added(cells, places).tolist()) for places in scopes if len(places)]
    for i, real in min(wrong, key=len, default=[]):
        cell = row.cells[i + _FIRST]
        found.problems.append(_problem(ProblemCode.TOTAL_DIFFERS, sheet, row, cell.column, _typed(cell), str(real)))


def _differing(form: StaffForm, row: NumberedRow, stated: Sequence[int], sums: Sequence[int]) -> list[tuple[int, int]]:
    """The columns in which a sum is not what its rows come to, with what they do."""
    return [
        (i, max(sums[i], 0))
        for i, column in enumerate(form.columns)
        if not column.mean_age and i + _FIRST in row.cells and stated[i] not in (UNTOLD, max(sums[i], 0))
    ]


def _twice(found: ReadForm) -> Iterator[Problem]:
    """Units that stand in two rows, perhaps of two files: their people may be counted twice."""
    first: dict[str, int] = {}
    for place, unit in enumerate(found.units):
        key = unit_key(unit)
        if key in first:
            sheet, row = found.places[place]
            other, there = found.places[first[key]]
            hint = f"{other.path} {other.sheet}!{there.row}"
            yield _problem(ProblemCode.UNIT_TWICE, sheet, row, sheet.columns.get(2, ""), unit, hint)
        first.setdefault(key, place)


def _too_many(found: ReadForm) -> Iterator[Problem]:
    """Parts that are more than their whole, and blocks that come to more than the people of the row."""
    filled = found.filled
    for place, (sheet, row) in enumerate(found.places):
        for column, number, whole in _excess(filled, place):
            cell = row.cells[filled.form.index[column.id] + _FIRST]
            hint = f"{number} > {whole}"
            yield _problem(ProblemCode.PART_EXCEEDS_WHOLE, sheet, row, cell.column, _typed(cell), hint)


def _excess(filled: FilledForm, place: int) -> Iterator[tuple[StaffColumn, int, int]]:
    row: Mapping[int, int] = dict(enumerate(filled.cells[place].tolist()))
    total = row[0]
    told = set()
    for i, column in enumerate(filled.form.columns):
        whole = row[filled.form.index[column.part_of]] if column.part_of else total
        if column.counts_people and not column.apart and 0 <= whole < row[i]:
            told.add(column.id)
            yield column, row[i], whole
    one = FilledForm(filled.form, [filled.units[place]], filled.cells[[place]])
    for check in checks_of(one):
        filled_in = [column for column in check.block.summed if row[filled.form.index[column.id]] > 0]
        if check.unit != "" and check.added > check.total and not told & {column.id for column in filled_in}:
            yield filled_in[-1], check.added, check.total


def _problem(
    code: ProblemCode, sheet: NumberedSheet, row: NumberedRow, column: str, value: str, hint: str = ""
) -> Problem:
    return Problem(code, sheet.path, sheet.sheet, row.row, column, value, hint)
