"""Reads forms of numbers that units have filled in: a code that names the form, a row that numbers the columns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from cadre_audit.reading.addresses import column_letters
from cadre_audit.reading.forms import FormCell
from cadre_audit.reading.grid import Grid, Value
from cadre_audit.reading.read import day_of_title, repaired_sheets
from cadre_audit.reading.source import Source
from cadre_audit.vocabulary.fold import clean, fold
from cadre_audit.vocabulary.load import Words

_SEARCHED = 60
_NUMBER = re.compile(r"^\(?(\d{1,3})\s*(?:[=)].*)?$")
_FEWEST = 5


@dataclass(frozen=True, slots=True)
class NumberedRow:
    """One filled-in row.

    Attributes:
        row: its number in the file.
        ordinal, name: what stands in the first two columns.
        is_total: whether it says that it is the sum of the others.
        cells: number of a column → its cell; blank cells are left out.
    """

    row: int
    ordinal: str
    name: str
    is_total: bool
    cells: Mapping[int, FormCell]


@dataclass(frozen=True, slots=True)
class NumberedSheet:
    """One sheet that is such a form.

    Attributes:
        path, sheet: where it is.
        code: which form.
        columns: number → letters of its column.
        rows: what was filled in.
        as_of: the day for which the lines above it say that it is made.
    """

    path: str
    sheet: str
    code: str
    columns: Mapping[int, str]
    rows: Sequence[NumberedRow]
    as_of: date | None


def numbered_forms(source: Source, codes: Sequence[str], words: Words) -> list[NumberedSheet]:
    """The sheets of a file on which one of these codes stands above a row of numbers.

    Raises:
        InputError: the file is damaged.
    """
    sheets = [sheet for sheet in repaired_sheets(source) if not sheet.hidden]
    return [one for sheet in sheets if (one := _read(source.path, sheet.name, sheet.grid, codes, words))]


def _read(path: str, name: str, grid: Grid, codes: Sequence[str], words: Words) -> NumberedSheet | None:
    code = None
    for i in range(min(_SEARCHED, len(grid.rows))):
        values = grid.row_values(i)
        code = code or _code_in(values.values(), codes)
        numbers = _numbers(values)
        if code and len(numbers) >= _FEWEST:
            above = [clean(str(value)) for k in range(i) for value in grid.row_values(k).values()]
            rows = list(_rows(grid, i, numbers, words))
            letters = {n: column_letters(c) for n, c in numbers.items()}
            return NumberedSheet(path, name, code, letters, rows, day_of_title(above, words))
    return None


def _code_in(values: Iterable[Value], codes: Sequence[str]) -> str | None:
    texts = [f" {fold(str(value))} " for value in values]
    return next((code for text in texts for code in codes if f" {fold(code)} " in text), None)


def _numbers(values: Mapping[int, Value]) -> dict[int, int]:
    """Number → column of a row that numbers all its columns, beginning with 1; empty for any other row."""
    found: dict[int, int] = {}
    for column, value in sorted(values.items()):
        match = _NUMBER.match(clean(str(value)))
        if not match or int(match[1]) != len(found) + 1:
            return {}
        found[int(match[1])] = column
    return found


def _holds_a_number(cell: FormCell) -> bool:
    return cell.is_unvalued or any(map(str.isdigit, str(cell.value)))


def _rows(grid: Grid, at: int, numbers: Mapping[int, int], words: Words) -> Iterator[NumberedRow]:
    unvalued = set(grid.unvalued)
    for i in range(at + 1, len(grid.rows)):
        values, row = grid.row_values(i), int(grid.rows[i])
        ordinal, name = (clean(str(values.get(numbers[n], ""))) for n in (1, 2))
        cells = {
            n: FormCell(column_letters(c), values.get(c), (row, c) in unvalued)
            for n, c in numbers.items()
            if n > 2 and (c in values or (row, c) in unvalued)
        }
        label = name or ordinal
        # a line of signatures or a note stands in these columns too, and holds no number
        if not fold(label) or not any(map(_holds_a_number, cells.values())):
            continue
        # a unit has a number before it
        is_total = not ordinal[:1].isdigit() and words.totals.begins(label) is not None
        yield NumberedRow(row, ordinal, name, is_total, cells)
