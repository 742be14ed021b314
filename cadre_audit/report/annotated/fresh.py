"""A new workbook with the cells of a file that is none, coloured and commented like a patched one."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date, datetime

import numpy as np
from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from cadre_audit.reading.grid import Grid, Sheet, Value
from cadre_audit.report.annotated.marks import COLOURS, Mark, Note, Notes, notes_of
from cadre_audit.report.annotated.summary import WIDTHS, Summary, summary_of
from cadre_audit.report.model import Report
from cadre_audit.report.wording import t

_FONT = {"font_name": "Times New Roman", "font_size": 11}
_WIDEST, _NARROWEST = 40, 6
_NAME = 31


def fresh(sheets: Sequence[Sheet], marks: Sequence[Mark], report: Report) -> bytes:
    """The cells of these sheets at their own addresses, and a sheet that lists the marks.

    Args:
        sheets: as the reader has them.
        marks: of this file.
        report: what the marks belong to.
    """
    out = io.BytesIO()
    with Workbook(out, {"in_memory": True, "default_format_properties": dict(_FONT)}) as book:
        book.set_properties({"created": datetime(2000, 1, 1), "author": report.run.tool})
        writer = _Writer(book)
        for sheet in sheets:
            own = book.add_worksheet(_name(sheet.name, book))
            writer.copy(own, sheet, notes_of((mark for mark in marks if mark.sheet == sheet.name), report))
        writer.summary(book.add_worksheet(_name(t("annotate.sheet"), book)), summary_of(marks, report))
    return out.getvalue()


def _name(wanted: str, book: Workbook) -> str:
    taken = {name.casefold() for name in book.sheetnames}
    base = "".join(" " if sign in "[]:*?/\\" else sign for sign in wanted).strip(" '")[:_NAME] or t("annotate.data")
    return next(
        name for n in range(1, 1000)
        if (name := base if n == 1 else f"{base[: _NAME - 5]} ({n})").casefold() not in taken
    )  # fmt: skip


def _widths(grid: Grid) -> dict[int, int]:
    """The longest text of every column; lines that stand alone in their row run over the cells beside them."""
    filled = sum((column.codes >= 0).astype(int) for column in grid.columns.values())
    widths = {}
    for index, column in grid.columns.items():
        codes = np.unique(column.codes[(column.codes >= 0) & (filled > 1)])
        widths[index] = max((len(str(column.values[code])) for code in codes.tolist()), default=0)
    return widths


class _Writer:
    """Writes into one workbook; a class because formats belong to it."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._formats = {
            (kind, is_day): self._format(kind, is_day) for kind in ("", *COLOURS) for is_day in (False, True)
        }

    def _format(self, kind: str, is_day: bool) -> object:
        look = {"valign": "top"} | ({"bg_color": f"#{COLOURS[kind]}", "border": 1} if kind else {})
        return self._book.add_format(look | ({"num_format": "dd/mm/yyyy", "align": "left"} if is_day else {}))

    def copy(self, target: Worksheet, sheet: Sheet, notes: Notes) -> None:
        grid = sheet.grid
        for index, longest in _widths(grid).items():
            target.set_column(index, index, min(max(longest, _NARROWEST), _WIDEST))
        written = set()
        merged = {(m.first_row, m.first_column): m for m in grid.merges}
        target.set_landscape()
        target.set_paper(9)
        target.fit_to_pages(1, 0)
        for at, row in enumerate(grid.rows.tolist()):
            for index, value in grid.row_values(at).items():
                note = notes.get((row, index))
                merge = merged.get((row, index))
                if merge and (merge.last_row > row or merge.last_column > index):
                    target.merge_range(row - 1, index, merge.last_row - 1, merge.last_column, "")
                self._put(target, row, index, value, note)
                written.add((row, index))
        for (row, index), note in notes.items():
            if (row, index) not in written:
                self._put(target, row, index, None, note)

    def _put(self, target: Worksheet, row: int, column: int, value: Value | None, note: Note | None) -> None:
        look = self._formats[note.kind if note else "", isinstance(value, date)]
        if value is None:
            target.write_blank(row - 1, column, None, look)
        elif isinstance(value, bool):
            target.write_boolean(row - 1, column, value, look)
        elif isinstance(value, date) and value >= date(1900, 3, 1):
            target.write_datetime(row - 1, column, value, look)
        elif isinstance(value, int | float):
            target.write_number(row - 1, column, value, look)
        else:
            target.write_string(row - 1, column, str(value), look)
        if note:
            lines = sum(1 + len(line) // 46 for line in note.text.split("\n"))
            target.write_comment(row - 1, column, note.text, {"x_scale": 2.4, "y_scale": max(1.0, lines / 4.5)})

    def summary(self, target: Worksheet, summary: Summary) -> None:
        cell = {"valign": "top", "text_wrap": True}
        framed = {**cell, "border": 1}
        looks = {
            "title": self._book.add_format({**cell, "bold": True, "font_size": 14}),
            "heading": self._book.add_format({**framed, "bold": True, "bg_color": f"#{COLOURS['manual']}"}),
            "text": self._book.add_format(framed),
            "": self._book.add_format(cell),
        }
        kinds = {kind: self._book.add_format({**framed, "bg_color": f"#{colour}"}) for kind, colour in COLOURS.items()}
        for index, width in enumerate(WIDTHS):
            target.set_column(index, index, width)
        for row, line in enumerate(summary.lines):
            look = looks.get(line.look, looks[""])
            if line.look in ("title", "sentence"):
                target.merge_range(row, 0, row, 3, line.texts[0], look)
                continue
            for index, text in enumerate(line.texts):
                target.write_string(row, index, text, kinds[line.kind] if line.kind and index == 2 else look)
        target.autofilter(summary.heading - 1, 0, max(len(summary.lines) - 1, summary.heading - 1), 3)
        target.repeat_rows(summary.heading - 1)
        target.set_landscape()
        target.set_paper(9)
        target.fit_to_pages(1, 0)
        target.hide_gridlines(2)
        target.set_footer("&C&P/&N")
