"""The cells of a filled-in form as texts, whole numbers and dates; what cannot be read is told with its cell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from cadre_audit.problems import Problem, ProblemCode
from cadre_audit.reading.forms import FormRow, FormSheet
from cadre_audit.tables.columns import as_text
from cadre_audit.tables.days import BLANK_DAY, DayReading, Days, read_day
from cadre_audit.vocabulary.fold import clean
from cadre_audit.vocabulary.load import Words
from cadre_audit.vocabulary.nearest import nearest

_WHOLE = re.compile(r"\d+|\d{1,3}(?:[.,\s]\d{3})+")
_LARGEST = 10**9


@dataclass(frozen=True, slots=True)
class FormPlace:
    """Where a row of a form stands; the sheet of a text file is empty."""

    path: str
    sheet: str
    row: int


@dataclass(slots=True)
class FormCells:
    """Reads the cells of one sheet of a form; problems gather meanwhile."""

    path: str
    sheet: FormSheet
    problems: list[Problem] = field(default_factory=list)

    def place(self, row: FormRow) -> FormPlace:
        """Where the row stands."""
        return FormPlace(self.path, self.sheet.sheet, row.row)

    def text(self, row: FormRow, name: str) -> str:
        """A cell as text, empty when it is blank."""
        cell = row.cells.get(name)
        value = cell.value if cell else None
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        return clean(as_text(value))

    def whole(self, row: FormRow, name: str) -> int | None:
        """A cell as a whole number from 0 on, its thousands grouped or not; None when it is blank or no such number."""
        cell, text = row.cells.get(name), self.text(row, name)
        if cell is not None and cell.is_unvalued:
            self.report(ProblemCode.FORMULA_WITHOUT_VALUE, row, name)
        elif text and _WHOLE.fullmatch(text) and (number := int(re.sub(r"\D", "", text))) < _LARGEST:
            return number
        elif text:
            self.report(ProblemCode.VALUE_UNKNOWN, row, name)
        return None

    def day(self, row: FormRow, name: str) -> DayReading:
        """A cell as a date, as far as the file tells it."""
        cell = row.cells.get(name)
        if cell is None or cell.value is None:
            return BLANK_DAY
        found = read_day(cell.value)
        if found.problem:
            self.report(found.problem, row, name)
        return found

    def report(self, code: ProblemCode, row: FormRow, name: str, hint: str = "") -> None:
        """Keeps a problem at one cell."""
        column = row.cells[name].column if name in row.cells else ""
        self.problems.append(Problem(code, self.path, self.sheet.sheet, row.row, column, self.text(row, name), hint))

    def report_headings(self, spellings: Sequence[tuple[str, str]]) -> None:
        """Tells headings that mean nothing, over columns that hold something, and fields that are named twice."""
        for code, found in (
            (ProblemCode.HEADING_UNKNOWN, self.sheet.unknown),
            (ProblemCode.HEADING_TWICE, self.sheet.twice),
        ):
            for row, column, text in found:
                hint = nearest(text, spellings) if code is ProblemCode.HEADING_UNKNOWN else ""
                self.problems.append(Problem(code, self.path, self.sheet.sheet, row, column, text, hint))

    def is_total(self, row: FormRow, words: Words) -> bool:
        """Whether the only text of a row says that its numbers are totals: a course may begin with the same words."""
        texts = [text for name in row.cells if any(map(str.isalpha, text := self.text(row, name)))]
        return len(texts) == 1 and words.totals.meaning(texts[0]) is not None

    def check_total(self, row: FormRow, name: str, real: int) -> None:
        """Tells a total that is not what its rows add up to."""
        stated = self.whole(row, name) if name in row.cells else None
        if stated is not None and stated != real:
            self.report(ProblemCode.TOTAL_DIFFERS, row, name, str(real))


def days_of(readings: Sequence[DayReading]) -> Days:
    """Dates read one by one as a column."""
    return Days(
        np.array([one.ymd for one in readings], np.int32), np.array([one.precision for one in readings], np.int8)
    )
