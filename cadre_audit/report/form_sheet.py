"""Draws an official form: header block, headings, number row, subtotals, total, notes, signatures, print set-up."""

from __future__ import annotations

from itertools import groupby

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from cadre_audit.report.printed_form import PrintedForm, PrintedRow
from cadre_audit.report.wording import t
from cadre_audit.report.workbook_sheet import lines_of, set_up_print

_HEADINGS = 6  # the row of the upper headings, from 0
_ORDINAL = 5
# widths of the name and of a number: of many columns, and of few
_MANY, _FEW = (26, 5.5), (44, 10.0)
_A3, _WIDE = 8, 20
_LINE = 13  # points
_LONG = 20  # letters of a heading that need a higher row


class _Styles:
    """The formats of a form; a class because a format belongs to one workbook."""

    def __init__(self, book: Workbook) -> None:
        small = {"font_size": 9}
        centred = {"align": "center", "valign": "vcenter", "text_wrap": True}
        framed = {**small, "border": 1, "valign": "vcenter"}
        self.left = book.add_format({**small, "bold": True})
        self.plain = book.add_format(small)
        self.right = book.add_format({**small, "align": "right", "italic": True})
        self.title = book.add_format({"bold": True, "font_size": 13, "align": "center"})
        self.day = book.add_format({"italic": True, "align": "center"})
        self.heading = book.add_format({**framed, **centred, "bold": True})
        self.turned = book.add_format({**framed, **centred, "rotation": 90})
        self.number = book.add_format({**framed, **centred, "italic": True, "font_size": 8})
        self.note = book.add_format({**small, "text_wrap": True, "valign": "top"})
        self.signer = book.add_format({"bold": True, "align": "center"})
        self.how = book.add_format({"italic": True, "align": "center"})
        self.cells = {
            (kind, what): book.add_format(framed | _look(kind, what))
            for kind in ("group", "unit", "total")
            for what in ("text", "ordinal", "count", "mean")
        }


def _look(kind: str, what: str) -> dict[str, object]:
    look: dict[str, object] = {} if kind == "unit" else {"bold": True, "bg_color": "#EDEDED"}
    if what == "text":
        return look | {"text_wrap": True}
    return look | {"align": "center"} | {"count": {"num_format": "#,##0"}, "mean": {"num_format": "0.0"}}.get(what, {})


def write_form(book: Workbook, sheet: Worksheet, form: PrintedForm, notes: list[str]) -> None:
    """Writes a form on a sheet of its own.

    Args:
        book: the workbook.
        sheet: an empty sheet of it.
        form: the form.
        notes: its notes as sentences.
    """
    styles = _Styles(book)
    last = len(form.columns) + 1
    widths = _MANY if len(form.columns) > _WIDE // 2 else _FEW
    _above(sheet, styles, form, last, widths)
    _headings(sheet, styles, form)
    first = _HEADINGS + 3
    for at, row in enumerate(form.rows):
        _row(sheet, styles, row, first, first + at, widths[0])
    width = int(_ORDINAL + widths[0] + widths[1] * (last - 1))
    below = _notes(sheet, styles, notes, first + len(form.rows) + 1, last, width)
    below = _signatures(sheet, styles, below + 1, last)
    sheet.freeze_panes(first, 2)
    sheet.repeat_rows(_HEADINGS, _HEADINGS + 2)
    set_up_print(sheet)
    sheet.print_area(0, 0, below, last)
    if len(form.columns) > _WIDE:
        sheet.set_paper(_A3)


def _above(sheet: Worksheet, styles: _Styles, form: PrintedForm, last: int, widths: tuple[int, float]) -> None:
    sheet.set_column(0, 0, _ORDINAL)
    sheet.set_column(1, 1, widths[0])
    sheet.set_column(2, last, widths[1])
    sheet.write_string(0, 0, t("form.code", code=form.code), styles.left)
    sheet.write_string(1, 0, form.source, styles.plain)
    for row, key in ((0, "form.reporter"), (1, "form.receiver")):
        sheet.write_string(row, last, t(key), styles.right)
    _across(sheet, 2, last, form.title, styles.title)
    _across(sheet, 3, last, form.day, styles.day)
    sheet.write_string(_HEADINGS - 1, last, form.counted, styles.right)


def _headings(sheet: Worksheet, styles: _Styles, form: PrintedForm) -> None:
    top, under, numbers = _HEADINGS, _HEADINGS + 1, _HEADINGS + 2
    for place, title in enumerate(form.first):
        sheet.merge_range(top, place, under, place, title, styles.heading)
        sheet.write_string(numbers, place, f"({place + 1})", styles.number)
    at = 2
    for group, members in groupby(form.columns, lambda one: one.group):
        own = list(members)
        for i, column in enumerate(own):
            if group:
                sheet.write_string(under, at + i, column.title, styles.turned)
            else:
                sheet.merge_range(top, at + i, under, at + i, column.title, styles.turned)
            sheet.write_string(numbers, at + i, column.number, styles.number)
        if group and len(own) > 1:
            sheet.merge_range(top, at, top, at + len(own) - 1, group, styles.heading)
        elif group:
            sheet.write_string(top, at, group, styles.heading)
        at += len(own)
    longest = max(110 if len(column.title) > _LONG else 84 for column in form.columns)
    sheet.set_row(top, _LINE * 3)
    sheet.set_row(under, longest)


def _row(sheet: Worksheet, styles: _Styles, row: PrintedRow, first: int, at: int, width: int) -> None:
    if row.kind == "total":
        sheet.merge_range(at, 0, at, 1, row.name, styles.cells["total", "ordinal"])
    else:
        sheet.write_string(at, 0, row.ordinal, styles.cells[row.kind, "ordinal"])
        sheet.write_string(at, 1, row.name, styles.cells[row.kind, "text"])
    sheet.set_row(at, _LINE * max(1, lines_of(row.name, width)) + 2)
    for column, value in enumerate(row.cells, start=2):
        if value is None:
            sheet.write_blank(at, column, None, styles.cells[row.kind, "count"])
        elif isinstance(value, float):
            sheet.write_number(at, column, value, styles.cells[row.kind, "mean"])
        elif row.of:
            _sum(sheet, styles.cells[row.kind, "count"], at, column, [first + one for one in row.of], value)
        else:
            sheet.write_number(at, column, value, styles.cells["unit", "count"])


def _sum(sheet: Worksheet, style: Format, at: int, column: int, rows: list[int], value: int) -> None:
    """A sum as a formula, so that it follows when an office corrects a number; the result stands in the file too."""
    letters = xl_col_to_name(column)
    ranges = [[row for _, row in own] for _, own in groupby(enumerate(rows), lambda one: one[1] - one[0])]
    parts = ",".join(f"{letters}{own[0] + 1}:{letters}{own[-1] + 1}" for own in ranges)
    sheet.write_formula(at, column, f"=SUM({parts})", style, value)


def _notes(sheet: Worksheet, styles: _Styles, notes: list[str], row: int, last: int, width: int) -> int:
    """The sentences below the table, so many letters wide; gives the row after them."""
    sheet.write_string(row, 0, t("form.notes"), styles.left)
    for i, note in enumerate(notes, start=1):
        sheet.set_row(row + i, _LINE * lines_of(note, width))
        _across(sheet, row + i, last, note, styles.note)
    return row + len(notes) + 1


def _signatures(sheet: Worksheet, styles: _Styles, row: int, last: int) -> int:
    """Who draws up and who signs, with the line for place and day; gives the last row of the page."""
    half = (last + 1) // 2
    _across(sheet, row, last, t("form.place_and_day"), styles.how, half)
    places = ((0, half - 1, "form.draws_up", "form.how_draws_up"), (half, last, "form.signs", "form.how_signs"))
    for first, end, who, how in places:
        _across(sheet, row + 1, end, t(who), styles.signer, first)
        _across(sheet, row + 2, end, t(how), styles.how, first)
    return row + 7


def _across(sheet: Worksheet, row: int, last: int, text: str, style: Format, first: int = 0) -> None:
    """A text over several columns; written as text, whatever it begins with."""
    sheet.merge_range(row, first, row, last, "", style)
    sheet.write_string(row, first, text, style)
