"""One table's columns by field, and the places of the cells that were not understood."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from cadre_audit.problems import Problem, ProblemCode
from cadre_audit.reading.addresses import column_letters
from cadre_audit.reading.grid import BLANK, Coded, Value, encode
from cadre_audit.reading.headings import Heading
from cadre_audit.reading.text_table import TextTable
from cadre_audit.vocabulary.fold import spoken

Mask = npt.NDArray[np.bool_]

# what Excel shows in place of a value that a formula could not give
_ERRORS = frozenset(
    ("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#GETTING_DATA")
)


@dataclass(slots=True)
class Columns:
    """The columns of one table, found by field; problems gather while they are understood.

    Attributes:
        table: the text.
        today: yyyymmdd of the day the list is made for, to tell which dates cannot be.
    """

    table: TextTable
    today: int
    problems: list[Problem] = field(default_factory=list)
    _read: dict[int, Coded] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.table.rows)

    def of(self, name: str) -> list[Heading]:
        """The plain columns of a field, left to right."""
        return [h for h in self.table.headings if h.field == name and h.code is None]

    def marks(self, name: str) -> list[Heading]:
        """The mark columns of a field, left to right."""
        return [h for h in self.table.headings if h.field == name and h.code is not None]

    def cells(self, heading: Heading) -> Coded:
        """The cells under a heading; a formula's error is reported once and counts as a blank cell."""
        found = self._read.get(heading.column)
        if found is None:
            found = self._read[heading.column] = self._without_errors(heading)
        return found

    def _without_errors(self, heading: Heading) -> Coded:
        cells = self.table.columns[heading.column]
        if "#" not in "".join(map(str, cells.values)):
            return cells
        wrong = [i for i, v in enumerate(cells.values) if isinstance(v, str) and "#" in v and v.strip() in _ERRORS]
        if not wrong:
            return cells
        rows = np.isin(cells.codes, wrong)
        self._read[heading.column] = cells
        self.report(ProblemCode.CELL_ERROR, heading, rows)
        return Coded(np.where(rows, BLANK, cells.codes).astype(np.int32), cells.values)

    def blank(self) -> Coded:
        """A column that the table does not have."""
        return Coded(np.full(len(self), BLANK, np.int32), [])

    def report(self, code: ProblemCode, heading: Heading, rows: Mask, hint: Callable[[Value], str] | str = "") -> None:
        """Keeps one problem for each of these cells of a column; a hint is asked once for each distinct value."""
        cells = self.cells(heading)
        letters = column_letters(heading.column)
        hints: dict[int, str] = {}
        for i in np.flatnonzero(rows).tolist():
            value, own = cells.at(i), int(cells.codes[i])
            if own not in hints:
                hints[own] = hint if isinstance(hint, str) else hint(value if value is not None else "")
            self.report_at(code, int(self.table.rows[i]), letters, as_text(value), hints[own])

    def report_at(self, code: ProblemCode, row: int, column: str = "", value: str = "", hint: str = "") -> None:
        """Keeps one problem at a row number of the file, 0 for the whole sheet."""
        self.problems.append(Problem(code, self.table.path, self.table.sheet, row, column, value, hint))


def as_text(value: Value | None) -> str:
    """A cell as text: whole numbers without a decimal point, dates as ISO."""
    return "" if value is None else str(value)


def look_up(coded: Coded, read: Callable[[Value], Any], missing: Any, dtype: Any) -> npt.NDArray[Any]:
    """What ``read`` says of every cell, asked once for each distinct value; ``missing`` for blank cells."""
    table = np.empty(len(coded.values) + 1, dtype)
    for i, value in enumerate(coded.values):
        table[i] = read(value)
    table[-1] = missing
    found: npt.NDArray[Any] = table[coded.codes]
    return found


def spoken_numbers(coded: Coded) -> npt.NDArray[np.int64]:
    """A number for every cell, -1 for blank ones; capitals and the place of tone marks do not part two texts."""
    index: dict[str, int] = {}
    return look_up(coded, lambda value: index.setdefault(spoken(as_text(value)), len(index)), -1, np.int64)


def mapped(coded: Coded, read: Callable[[Value], str | None]) -> Coded:
    """The column with every distinct value replaced; values read as None or empty become blank."""
    return replaced(coded, [read(value) for value in coded.values])


def replaced(coded: Coded, values: Sequence[str | None]) -> Coded:
    """The column with these texts, one per code, in place of its values; None and empty become blank."""
    kept = [i for i, value in enumerate(values) if value]
    codes = np.full(len(values) + 1, BLANK, np.int32)
    codes[kept] = np.arange(len(kept), dtype=np.int32)
    return Coded(codes[coded.codes], [value for value in values if value])


def first_said(columns: Sequence[Coded], length: int) -> Coded:
    """For every row the first of these columns that is not blank."""
    if not columns:
        return Coded(np.full(length, BLANK, np.int32), [])
    result = columns[0]
    for following in columns[1:]:
        codes = np.where(
            result.codes >= 0, result.codes, np.where(following.codes >= 0, following.codes + len(result.values), BLANK)
        )
        result = Coded(codes.astype(np.int32), [*result.values, *following.values])
    return result


def joined(parts: Sequence[Coded]) -> Coded:
    """Columns of several tables as one, equal values meeting in one code."""
    if len(parts) == 1:
        return parts[0]
    index: dict[tuple[type, Value], int] = {}
    codes = []
    for part in parts:
        own = [index.setdefault((type(value), value), len(index)) for value in part.values]
        codes.append(np.array([*own, BLANK], np.int32)[part.codes])
    return Coded(np.concatenate(codes) if codes else np.empty(0, np.int32), [value for _, value in index])


def pair(first: Coded, second: Coded, join: Callable[[str, str], str]) -> Coded:
    """Two columns as one text column; ``join`` is asked once for each distinct pair, blanks are empty text."""
    width = len(second.values) + 1
    keys = first.codes.astype(np.int64) * width + second.codes
    distinct, inverse = np.unique(keys, return_inverse=True)
    texts = []
    for key in distinct.tolist():
        a, b = divmod(key + 1, width)
        # codes of -1 borrow from the next digit: add it back before taking the pair apart
        b -= 1
        texts.append(join(as_text(first.values[a]) if a >= 0 else "", as_text(second.values[b]) if b >= 0 else ""))
    return encode((texts[i] or None for i in inverse.tolist()), len(keys))
