"""One table as one sheet: title, frozen headings with a filter, typed cells, set up to be printed."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from itertools import chain, islice
from math import ceil
from textwrap import wrap
from typing import Any, NamedTuple

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from cadre_audit.report.model import Column, Record, Report, Table
from cadre_audit.report.notice import names_people, notice_text
from cadre_audit.report.numbers import count_text, date_text, is_date, number_text, percent_text, share_text
from cadre_audit.report.opening import law_of_year
from cadre_audit.report.show import heading, report_title, shown, table_title, value_at
from cadre_audit.report.wording import t

HEADING_ROW = 3
_WIDEST, _WIDEST_OF_MANY, _MANY = 42, 28, 8
_NARROWEST = 8
_TO_SIGN, _SIGNED_WIDTH = 6, 14
_MEASURED = 1_000  # records that decide on the widths of the columns
_LINE_HEIGHT, _HIGHEST = 15, 409  # points
# what is not named here is as wide as a digit, capitals a third wider
_LETTER_WIDTHS = (("ijlt.,:;'!|/ ", 0.6), ("frI-()[]", 0.7), ("acesz", 0.9), ("wm%–", 1.6), ("MW…—", 2.0))
_PAGE = 150  # characters across a page that can be read without a magnifier
_NARROWED = 12
_LONGEST_TEXT = 32_767  # characters in an Excel cell
_FIRST_DAY = "1900-03-01"  # Excel counts the days before it wrongly
FILLS = {
    "gap": "#F8CBAD",
    "grace": "#FFE699",
    "waived": "#DDEBF7",
    "unknown": "#E4DFEC",
    "manual": "#D9E1F2",
    "no_standard": "#E4DFEC",
}


class Look:
    """The cell formats of a workbook; a class because a format belongs to one workbook.

    Args:
        book: the workbook.
        date_format: how a complete date is shown, in Excel's letters.
    """

    def __init__(self, book: Workbook, date_format: str) -> None:
        cell = {"border": 1, "valign": "top"}
        self.title = book.add_format({"bold": True, "font_size": 14})
        self.subtitle = book.add_format({"italic": True})
        self.foot = book.add_format({"italic": True})
        self.note = book.add_format({"italic": True, "align": "right"})
        self.signer = book.add_format({"bold": True, "align": "center"})
        self.sign_how = book.add_format({"italic": True, "align": "center"})
        self.label = book.add_format({"bold": True, "valign": "top", "text_wrap": True})
        self.sentence = book.add_format({"text_wrap": True, "valign": "top"})
        shaded = {"bold": True, "align": "center", "valign": "vcenter", "text_wrap": True, "bg_color": "#D9E2F3"}
        self.heading = book.add_format({"border": 1, **shaded})
        self.text = book.add_format({**cell, "text_wrap": True})
        self.text_right = book.add_format({**cell, "align": "right", "indent": 1})
        # room for a bracket to the right, so that a number does not run into the text beside it
        self.count = book.add_format({**cell, "num_format": "#,##0_)"})
        self.fraction = book.add_format({**cell, "num_format": "#,##0.0###_)"})
        self.count_left = book.add_format({**cell, "num_format": "#,##0", "align": "left"})
        self.date = book.add_format({**cell, "num_format": date_format, "align": "left"})
        self.points = book.add_format({**cell, "num_format": "+0.0;-0.0;0.0"})
        self.percent = book.add_format({**cell, "num_format": "0.0 %"})
        self.verdicts = {code: book.add_format({**cell, "bg_color": fill}) for code, fill in FILLS.items()}


class Cell(NamedTuple):
    """One cell: what it shows, the number or date behind it if any, and its format."""

    text: str
    value: float | date | None
    style: Format


def write_table(sheet: Worksheet, look: Look, table: Table, records: Sequence[Record], report: Report) -> None:
    """Writes the records from top to bottom, which a streamed workbook needs."""
    parts = [(column, is_percent) for column in table.columns for is_percent in _parts_of(column)]
    names = [_heading(column, is_percent) for column, is_percent in parts]
    rows = ([_cell(look, record, column, percent, report) for column, percent in parts] for record in records)
    first = list(islice(rows, _MEASURED))
    widths = _widths(names, first)
    for number, width in enumerate(widths):
        sheet.set_column(number, number, width)
    sheet.write_string(0, 0, table_title(table, report), look.title)
    sheet.write_string(1, 0, _subtitle(report), look.subtitle)
    if table.note:
        sheet.write_string(HEADING_ROW - 1, len(parts) - 1, t(table.note), look.note)
    _write_row(sheet, HEADING_ROW, [Cell(name, None, look.heading) for name in names], [one - 1 for one in widths])
    for row, cells in enumerate(chain(first, rows), HEADING_ROW + 1):
        _write_row(sheet, row, cells, widths)
    below = HEADING_ROW + 2 + len(records)
    if names_people(table):
        sheet.write_string(below, 0, notice_text(), look.foot)
        below += 2
    if table.signed:
        _words_to_choose(sheet, table, len(records))
        _places_to_sign(sheet, look, below, len(parts))
    sheet.freeze_panes(HEADING_ROW + 1, 0)
    sheet.autofilter(HEADING_ROW, 0, HEADING_ROW + max(1, len(records)), len(parts) - 1)
    sheet.repeat_rows(HEADING_ROW)
    set_up_print(sheet)


def _words_to_choose(sheet: Worksheet, table: Table, rows: int) -> None:
    """A drop-down for what leaders decide; other words that mean the same may be typed."""
    words = [t(f"decision.{code}") for code in ("approved", "refused", "deferred")]
    for number, column in enumerate(table.columns):
        if column.id == "decision" and rows:
            rule = {"validate": "list", "source": words, "error_type": "warning"}
            sheet.data_validation(HEADING_ROW + 1, number, HEADING_ROW + rows, number, rule)


def _places_to_sign(sheet: Worksheet, look: Look, row: int, columns: int) -> None:
    """Who draws up, checks and approves the list, side by side below it, with room for a signature."""
    width = max(2, columns // 3)
    if columns < _TO_SIGN:
        # a narrow table leaves no room below it for three who sign
        sheet.set_column(columns, _TO_SIGN - 1, _SIGNED_WIDTH)
        columns = _TO_SIGN
    for place, who in enumerate(("draws_up", "checks", "approves")):
        for line, text, style in ((0, t(f"sign.{who}"), look.signer), (1, t("sign.how"), look.sign_how)):
            first = place * width
            last = min(columns - 1, first + width - 1)
            sheet.merge_range(row + line, first, row + line, last, "", style)
            sheet.write_string(row + line, first, text, style)


def set_up_print(sheet: Worksheet, *, upright: bool = False) -> None:
    """A4, on its side unless upright, as wide as the page, the page number at the foot."""
    if not upright:
        sheet.set_landscape()
    sheet.set_paper(9)
    sheet.set_margins(left=0.6, right=0.4, top=0.6, bottom=0.7)
    sheet.fit_to_pages(1, 0)
    sheet.set_footer(f'&C&"Times New Roman"&10{t("word.page")} &P/&N')


def _parts_of(column: Column) -> tuple[bool, ...]:
    # a share needs two cells: "12/636" says how many, the percent can be sorted
    return (False, True) if column.kind == "share" else (False,)


def _heading(column: Column, is_percent: bool) -> str:
    return t("word.percent_heading", name=heading(column)) if is_percent else heading(column)


def _subtitle(report: Report) -> str:
    as_of = f"{t('word.as_of')} {date_text(report.run.as_of)}" if report.run.as_of else ""
    if report.run.as_of_from == "year":
        as_of = law_of_year(report)
    return " · ".join(part for part in (report_title(report), report.run.title, as_of) if part)


def _widths(names: Sequence[str], rows: Sequence[Sequence[Cell]]) -> list[int]:
    """Characters for each column, by its heading, whose filter needs room for an arrow, and its first rows."""
    widths = [max(map(len, name.split())) + 3 for name in names]
    for row in rows:
        widths = [max(width, _extent(cell.text) + 2) for width, cell in zip(widths, row, strict=True)]
    widest = _WIDEST if len(names) <= _MANY else _WIDEST_OF_MANY
    return _on_a_page([min(widest, max(_NARROWEST, width)) for width in widths], [_narrowest(name) for name in names])


def _narrowest(name: str) -> int:
    return max(_NARROWED, *(_extent(word) + 2 for word in name.split()))


def _on_a_page(widths: list[int], narrowest: Sequence[int]) -> list[int]:
    """The widest columns made narrower, their texts in more lines, until the page can be read in print."""
    while sum(widths) > _PAGE:
        room = [width - least for width, least in zip(widths, narrowest, strict=True)]
        if max(room) <= 0:
            break
        widest = max((at for at, spare in enumerate(room) if spare > 0), key=widths.__getitem__)
        widths[widest] -= 1
    return widths


def _write_row(sheet: Worksheet, row: int, cells: Sequence[Cell], widths: Sequence[int]) -> None:
    lines = max(lines_of(cell.text, width) for cell, width in zip(cells, widths, strict=True))
    if lines > 1:  # Excel would find the height itself, LibreOffice trusts the file
        sheet.set_row(row, min(_HIGHEST, _LINE_HEIGHT * lines))
    for number, cell in enumerate(cells):
        if isinstance(cell.value, date):
            sheet.write_datetime(row, number, cell.value, cell.style)
        elif cell.value is not None:
            sheet.write_number(row, number, cell.value, cell.style)
        elif cell.text:
            sheet.write_string(row, number, cell.text, cell.style)
        else:
            sheet.write_blank(row, number, None, cell.style)


@lru_cache(maxsize=65_536)
def _extent(text: str) -> int:
    """How many digits wide a text is in Times New Roman, rounded up."""
    return ceil(sum(map(_letter_width, text)))


@lru_cache(maxsize=1_024)
def _letter_width(letter: str) -> float:
    # a letter with marks is as wide as the bare one
    bare = unicodedata.normalize("NFD", letter)[0].replace("đ", "d").replace("Đ", "D")
    return next((width for letters, width in _LETTER_WIDTHS if bare in letters), 1.35 if bare.isupper() else 1.0)


def lines_of(text: str, width: int) -> int:
    """How many lines a text takes in a column of this width."""
    width = max(1, width * len(text) // max(1, _extent(text)))
    if len(text) <= width and "\n" not in text:
        return 1
    return sum(max(1, len(wrap(line, width))) for line in text.split("\n"))


def _cell(look: Look, record: Record, column: Column, is_percent: bool, report: Report) -> Cell:
    value = value_at(record, column.path)
    if column.kind == "share" and value is not None:
        return _share_cell(look, value, is_percent)
    if column.kind == "count" and value is not None:
        return Cell(count_text(value), value, look.count)
    if column.kind == "number" and isinstance(value, int | float):
        return Cell(number_text(value), value, look.count if float(value).is_integer() else look.fraction)
    if column.kind == "points" and value is not None:
        return Cell(shown(record, column, report), value, look.points)
    if column.kind == "date" and is_date(str(value)) and str(value) >= _FIRST_DAY:
        return Cell(date_text(str(value)), date.fromisoformat(str(value)), look.date)
    text = unicodedata.normalize("NFC", shown(record, column, report))[:_LONGEST_TEXT]
    return Cell(text, None, look.verdicts.get(str(value), look.text) if column.words == "verdict" else look.text)


def _share_cell(look: Look, share: Mapping[str, Any], is_percent: bool) -> Cell:
    k, n = share["k"], share["n"]
    if k is None or n is None:
        return Cell(t("word.withheld") if is_percent else share_text(share), None, look.text_right)
    if is_percent:
        return Cell(percent_text(k, n), k / n if n else None, look.percent)
    return Cell(f"{count_text(k)}/{count_text(n)}", None, look.text_right)
