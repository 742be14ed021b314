"""Draws a blank workbook: title, headings, an example that is nobody, drop-downs, and the page set up for printing."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from xlsxwriter import Workbook
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from cadre_audit.report.numbers import date_text
from cadre_audit.report.template_forms import Form, FormColumn
from cadre_audit.report.wording import language, t
from cadre_audit.report.workbook_sheet import set_up_print

_FONT = {"font_name": "Times New Roman", "font_size": 12}
_SHADE = "#D9E2F3"
# a list of that many letters a row cannot be read on A4
_WIDE, _A3 = 200, 8


@dataclass(frozen=True, slots=True)
class Blank:
    """A blank workbook before it is drawn.

    Attributes:
        form: which kind.
        columns: its columns in order.
        lists: by index of a column, the texts of its drop-down.
        unit: the office that fills it in; empty when it is not known.
        as_of: the day that the list will be made for.
        rows: how many rows are prepared.
        tool: name and version of the program.
    """

    form: Form
    columns: Sequence[FormColumn]
    lists: Mapping[int, Sequence[str]]
    unit: str
    as_of: date | None
    rows: int
    tool: str


def draw(blank: Blank) -> bytes:
    """The workbook."""
    out = io.BytesIO()
    with Workbook(out, {"in_memory": True, "default_format_properties": dict(_FONT)}) as book:
        book.set_properties({"created": datetime(2000, 1, 1), "author": blank.tool})
        sheet = book.add_worksheet(t("template.sheet"))
        lists = book.add_worksheet(t("template.lists"))
        heading_row = _title(book, sheet, blank)
        _headings(book, sheet, blank, heading_row)
        _rows(book, sheet, blank, heading_row + 2)
        _drop_downs(sheet, lists, blank, heading_row + 3)
        lists.hide()
        sheet.freeze_panes(heading_row + 2, 2)
        sheet.repeat_rows(heading_row, heading_row + 1)
        set_up_print(sheet)
        if sum(column.width for column in blank.columns) > _WIDE:
            sheet.set_paper(_A3)
    return out.getvalue()


def _title(book: Workbook, sheet: Worksheet, blank: Blank) -> int:
    """The lines above the table; the row where the headings stand."""
    centred = {"align": "center", "valign": "vcenter"}
    bold, plain = book.add_format({**centred, "bold": True}), book.add_format({**centred, "italic": True})
    large = book.add_format({**centred, "bold": True, "font_size": 14})
    last = len(blank.columns) - 1
    half = max(last // 2, 3)
    if blank.unit:
        sheet.merge_range(0, 0, 0, 2, blank.unit.upper(), bold)
    if language() == "vi":
        sheet.merge_range(0, half + 1, 0, last, t("template.state"), bold)
        sheet.merge_range(1, half + 1, 1, last, t("template.motto"), bold)
    title = f"{blank.form.title.vi if language() == 'vi' else blank.form.title.en} {blank.unit.upper()}".strip()
    sheet.merge_range(3, 0, 3, last, title, large)
    day = t("template.as_of", day=date_text(blank.as_of.isoformat())) if blank.as_of else t("template.as_of_blank")
    sheet.merge_range(4, 0, 4, last, day, plain)
    return 6


def _headings(book: Workbook, sheet: Worksheet, blank: Blank, row: int) -> None:
    shaded = {"bold": True, "border": 1, "align": "center", "valign": "vcenter", "text_wrap": True, "bg_color": _SHADE}
    heading = book.add_format(shaded)
    number = book.add_format({"italic": True, "border": 1, "align": "center", "font_size": 10})
    for index, column in enumerate(blank.columns):
        # text, so that Excel makes no date of 12/12 and drops no zero
        cell = book.add_format({"num_format": "@" if column.field != "ordinal" else "0"})
        sheet.set_column(index, index, column.width, cell)
        sheet.write_string(row, index, _own(column.heading), heading)
        sheet.write_string(row + 1, index, f"({index + 1})", number)
    sheet.set_row(row, 48)


def _rows(book: Workbook, sheet: Worksheet, blank: Blank, first: int) -> None:
    grey = book.add_format({"border": 1, "italic": True, "font_color": "#7F7F7F", "num_format": "@", "text_wrap": True,
                            "valign": "top"})  # fmt: skip
    framed = {"border": 1, "text_wrap": True, "valign": "top"}
    text, number = book.add_format({**framed, "num_format": "@"}), book.add_format({**framed, "num_format": "0"})
    for index, column in enumerate(blank.columns):
        example = t("template.example") if column.field == "ordinal" else column.example and _own(column.example)
        sheet.write_string(first, index, example or "", grey)
        for row in range(first + 1, first + 1 + blank.rows):
            sheet.write_blank(row, index, None, number if column.field == "ordinal" else text)


def _drop_downs(sheet: Worksheet, lists: Worksheet, blank: Blank, first: int) -> None:
    last = first + blank.rows - 1
    place = 0
    for index, column in enumerate(blank.columns):
        rule: dict[str, object] = {"validate": "any"}
        if options := blank.lists.get(index):
            lists.write_column(0, place, options)
            letters = xl_col_to_name(place, col_abs=True)
            name = t("template.lists").replace("'", "''")
            rule = {
                "validate": "list",
                "source": f"='{name}'!{letters}$1:{letters}${len(options)}",
                "error_type": "warning" if column.open else "stop",
                "error_title": t("template.not_listed")[:32],
                "error_message": t("template.open" if column.open else "template.closed")[:255],
            }
            place += 1
        if column.help:
            rule |= {"input_title": _own(column.heading)[:32], "input_message": _own(column.help)[:255]}
        if len(rule) > 1:
            sheet.data_validation(first, index, last, index, rule)


def _own(words: object) -> str:
    return str(getattr(words, language()))
