"""Reads a filled-in form: a table whose headings are known beforehand and whose rows are not people.

A roster is understood by its people; a form, such as a list of waivers, by its headings alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from cadre_audit.reading.addresses import column_letters
from cadre_audit.reading.grid import Grid, Sheet, Value
from cadre_audit.reading.headings import is_number_row
from cadre_audit.reading.heard import Named, hear, is_heard
from cadre_audit.reading.read import repaired_sheets
from cadre_audit.reading.source import Source, open_source
from cadre_audit.vocabulary.fold import clean, fold
from cadre_audit.vocabulary.load import Words
from cadre_audit.vocabulary.phrases import Phrases

IGNORED = "ignored"
_SEARCHED, _FEWEST = 40, 3
_LONGEST_HEADING = 90
_IN_BRACKETS = re.compile(r"\([^)]*\)")


@dataclass(frozen=True, slots=True)
class FormCell:
    """One cell of a form: its column's letters, its value, and whether its formula has no result in the file."""

    column: str
    value: Value | None
    is_unvalued: bool = False


@dataclass(frozen=True, slots=True)
class FormRow:
    """One filled-in row: its number in the file and its cells by field."""

    row: int
    cells: Mapping[str, FormCell]


@dataclass(frozen=True, slots=True)
class FormSheet:
    """One sheet that has the headings of the form.

    Attributes:
        sheet: its name; empty for a text file.
        columns: field → letters of its column.
        unknown: (row, letters, text) of headings that mean nothing, over columns that hold something.
        twice: (row, letters, text) of headings that name a field again.
        rows: what was filled in.
        labels: field → its heading as typed.
        above: the lines above the headings, as typed.
    """

    sheet: str
    columns: Mapping[str, str]
    unknown: tuple[tuple[int, str, str], ...]
    twice: tuple[tuple[int, str, str], ...]
    rows: tuple[FormRow, ...]
    labels: Mapping[str, str] = field(default_factory=dict)
    above: tuple[str, ...] = ()


def read_form(path: Path, headings: Phrases, words: Words, needed: str, fewest: int = _FEWEST) -> list[FormSheet]:
    """The sheets of a file that have the headings of a form; hidden sheets, which hold lists, are left out.

    Args:
        path: the file, of any kind that rosters may be.
        headings: heading → field, or :data:`IGNORED`.
        words: what signatures, examples and ditto marks look like.
        needed: the field without which a row of headings is none.
        fewest: how many fields a row of headings names at least.

    Raises:
        InputError: the file cannot be read.
    """
    return form_of(open_source(path), headings, words, needed, fewest)


def form_of(source: Source, headings: Phrases, words: Words, needed: str, fewest: int = _FEWEST) -> list[FormSheet]:
    """The same of a file that is open already.

    Raises:
        InputError: it is damaged.
    """
    sheets = (sheet for sheet in repaired_sheets(source) if not sheet.hidden)
    read = [found for sheet in sheets if (found := _read(sheet, headings, words, needed, fewest))]
    if is_heard():
        hear(*(one for sheet in read for one in _named(sheet, source.path)))
    return read


def _named(sheet: FormSheet, path: str) -> Iterator[Named]:
    """Whom the rows of a form name."""
    for row in sheet.rows if "full_name" in sheet.columns else ():
        name, unit = (str(cell.value or "") if (cell := row.cells.get(one)) else "" for one in ("full_name", "unit"))
        yield Named(clean(name), unit=clean(unit), file=path, ref=f"{sheet.sheet}!{row.row}")


def _read(sheet: Sheet, headings: Phrases, words: Words, needed: str, fewest: int) -> FormSheet | None:
    grid = _unmerged(sheet.grid)
    for first in range(min(_SEARCHED, len(grid.rows))):
        labels, last = _labels(grid, first, headings)
        meanings = {column: _meaning(text, headings) for column, text in labels.items()}
        fields = set(meanings.values()) - {None, IGNORED}
        if needed in fields and len(fields) >= fewest:
            return _form(Sheet(sheet.name, grid), (first, last), labels, meanings, words)
    return None


def _form(
    sheet: Sheet,
    block: tuple[int, int],
    labels: Mapping[int, str],
    meanings: Mapping[int, str | None],
    words: Words,
) -> FormSheet:
    grid, (first, last) = sheet.grid, block
    typed = {column: clean(str(value)) for column, value in grid.row_values(first).items()}
    at: dict[str, int] = {}
    twice, unknown = [], []
    for column, meaning in sorted(meanings.items()):
        row = first if typed.get(column) == labels[column] else last
        place = (int(grid.rows[row]), column_letters(column), labels[column])
        if meaning is None:
            if column in grid.columns and any(grid.columns[column].at(i) is not None for i in _body(grid, last)):
                unknown.append(place)
        elif meaning != IGNORED and meaning in at:
            twice.append(place)
        elif meaning != IGNORED:
            at[meaning] = column
    rows = tuple(_rows(grid, last, at, words))
    columns = {name: column_letters(column) for name, column in at.items()}
    spelled = {name: labels[column] for name, column in at.items()}
    above = tuple(clean(str(value)) for i in range(first) for value in grid.row_values(i).values())
    return FormSheet(sheet.name, columns, tuple(unknown), tuple(twice), rows, spelled, above)


def _rows(grid: Grid, last: int, at: Mapping[str, int], words: Words) -> Iterator[FormRow]:
    above: dict[str, FormCell] = {}
    unvalued = set(grid.unvalued)
    for i in _body(grid, last):
        values, row = grid.row_values(i), int(grid.rows[i])
        if is_number_row(values) or _begins(values, words.examples):
            continue
        cells = {
            field: _cell(values.get(column), column, (row, column) in unvalued, above.get(field), words)
            for field, column in at.items()
        }
        said = {field for field, cell in cells.items() if cell.value is not None or cell.is_unvalued}
        if not said:
            continue
        if len(said) < _FEWEST and (_begins(values, words.signature) or _begins(values, words.closing)):
            # what follows a signature are names of who signs
            return
        above = cells
        yield FormRow(row, cells)


def _cell(value: Value | None, column: int, is_unvalued: bool, above: FormCell | None, words: Words) -> FormCell:
    if isinstance(value, str):
        if clean(value).casefold() in words.ditto and above is not None:
            value = above.value
        elif not clean(value):
            value = None
    return FormCell(column_letters(column), value, is_unvalued)


def _body(grid: Grid, last: int) -> range:
    return range(last + 1, len(grid.rows))


def _begins(values: Mapping[int, Value], phrases: Phrases) -> bool:
    first = next(iter(values[column] for column in sorted(values)), "")
    return isinstance(first, str) and phrases.begins(first) is not None


def _meaning(text: str, headings: Phrases) -> str | None:
    if len(text) > _LONGEST_HEADING:
        return None
    return headings.meaning(text) or headings.meaning(_IN_BRACKETS.sub(" ", text)) or (None if fold(text) else IGNORED)


def _labels(grid: Grid, first: int, headings: Phrases) -> tuple[dict[int, str], int]:
    """The heading of every column, and the last row of headings: a second one stands under headings of groups."""
    labels = {column: clean(str(value)) for column, value in grid.row_values(first).items()}
    if first + 1 == len(grid.rows):
        return labels, first
    below = {column: clean(str(value)) for column, value in grid.row_values(first + 1).items()}
    own = {column: text for column, text in below.items() if fold(text) != fold(labels.get(column, ""))}
    if not own or any(_meaning(text, headings) in (None, IGNORED) for text in own.values()):
        # a row that only repeats merged headings belongs to them too
        return labels, first if own or not below else first + 1
    return labels | own, first + 1


def _unmerged(grid: Grid) -> Grid:
    """The grid with the value of a merged range in each of its rows, as a reader sees it."""
    tall = [merge for merge in grid.merges if merge.last_row > merge.first_row]
    if not tall:
        return grid
    at = {int(row): i for i, row in enumerate(grid.rows)}
    columns = dict(grid.columns)
    for merge in tall:
        column = columns.get(merge.first_column)
        if column is None or merge.first_row not in at:
            continue
        codes = column.codes.copy()
        for row in range(merge.first_row + 1, merge.last_row + 1):
            if row in at:
                codes[at[row]] = codes[at[merge.first_row]]
        columns[merge.first_column] = replace(column, codes=codes)
    return replace(grid, columns=columns)
