"""Doubts about a file as such: old encodings, lost letters, hidden parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cadre_audit.problems import Problem, ProblemCode
from cadre_audit.reading.addresses import column_letters
from cadre_audit.reading.text_table import SheetReading


def doubts_of_reading(sheet: SheetReading) -> Iterator[Problem]:
    """What was decoded, what may need to be, and what is hidden in one sheet."""
    for encoding, cells in sheet.encodings.items():
        yield _of_sheet(ProblemCode.ENCODING_REPAIRED, sheet, str(cells), encoding)
    for code, found in ((ProblemCode.ENCODING_DOUBTFUL, sheet.doubtful), (ProblemCode.LETTERS_LOST, sheet.lost)):
        for row, column, text in found:
            yield Problem(code, sheet.path, sheet.sheet, row, column_letters(column), text)
    if sheet.tables:
        yield from _hidden(sheet)
        yield from _unvalued(sheet)


def _of_sheet(code: ProblemCode, sheet: SheetReading, value: str, hint: str) -> Problem:
    return Problem(code, sheet.path, sheet.sheet, 0, "", value, hint)


def _hidden(sheet: SheetReading) -> Iterator[Problem]:
    """The sheet itself, and every run of hidden columns and of hidden people, placed where it begins."""
    code = ProblemCode.HIDDEN_PARTS
    if sheet.hidden:
        yield _of_sheet(code, sheet, sheet.sheet, "")
    for first, last in _runs(sheet.hidden_columns):
        ends = [column_letters(index) for index in dict.fromkeys((first, last))]
        yield Problem(code, sheet.path, sheet.sheet, 0, ends[0], "–".join(ends))
    people = {int(row) for table in sheet.tables for row in table.rows}
    for first, last in _runs([row for row in sheet.hidden_rows if row in people]):
        yield Problem(code, sheet.path, sheet.sheet, first, "", "–".join(map(str, dict.fromkeys((first, last)))))


def _unvalued(sheet: SheetReading) -> Iterator[Problem]:
    """Formulas without a result, once for every column that holds people, placed at the first of them."""
    own = {heading.column for table in sheet.tables for heading in table.headings}
    rows: dict[int, list[int]] = {}
    for row, column in sheet.unvalued:
        if column in own:
            rows.setdefault(column, []).append(row)
    for column, found in sorted(rows.items()):
        letters = column_letters(column)
        yield Problem(
            ProblemCode.FORMULA_WITHOUT_VALUE, sheet.path, sheet.sheet, found[0], letters, "", str(len(found))
        )


def _runs(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First and last of every run of numbers that follow one another."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return ((first, last) for first, last in runs)
