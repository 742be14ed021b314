"""The report as an Excel workbook, made with XlsxWriter: a summary, then a sheet for each table that holds something.

Text is always written as text, so a name like ``=cmd`` stays a name. The same report gives the same bytes.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from cadre_audit.report.model import Record, Report
from cadre_audit.report.opening import about, sentences, totals
from cadre_audit.report.show import report_title, table_title
from cadre_audit.report.wording import language, t
from cadre_audit.report.workbook_sheet import Look, lines_of, set_up_print, write_table

_STREAM_FROM = 50_000  # records; above it rows leave memory as they are written
_SHEET_ROWS = 1_000_000  # Excel ends at 1,048,576
_DRAWN = ("form", "form_checks")  # tables that stand on the sheet of the form, or in full on another one
_CREATED = datetime(2000, 1, 1)  # fixed, so that the bytes do not depend on the clock
_FONT = {"font_name": "Times New Roman", "font_size": 11}
_LABEL_WIDTH, _TEXT_WIDTH = 32, 90
_LINE = 15  # points


def render(report: Report, *, width: int, colour: bool) -> bytes:
    """The workbook; ``width`` and ``colour`` mean nothing here."""
    told = [table for table in (*report.tables, report.problems) if table.columns]
    tables = [table for table in told if (table.records or table.expected) and not (report.form and table.id in _DRAWN)]
    is_large = sum(len(table.records) for table in tables) > _STREAM_FROM
    out = io.BytesIO()
    font = dict(_FONT)  # XlsxWriter writes into what it is given, and the second workbook would differ
    options = {"constant_memory": is_large, "in_memory": not is_large, "default_format_properties": font}
    with Workbook(out, options) as book:
        book.set_properties({"title": report_title(report), "author": report.run.tool, "created": _CREATED})
        look = Look(book, "dd/mm/yyyy" if language() == "vi" else "yyyy-mm-dd")
        names = _SheetNames()
        if report.form is not None:
            # here, because only one command draws forms
            from cadre_audit.report.form_sheet import write_form

            notes = sentences(replace(report, summary=tuple(report.form.notes)))
            write_form(book, book.add_worksheet(names.take(report.form.code)), report.form, notes)
        _summary(book.add_worksheet(names.take(t("word.summary"))), look, report)
        for table in tables:
            for part in _parts(table.records):
                write_table(book.add_worksheet(names.take(table_title(table, report))), look, table, part, report)
    return out.getvalue()


class _SheetNames:
    """Names that Excel takes: at most 31 characters, no brackets, colons, stars, queries or slashes, none twice."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def take(self, title: str) -> str:
        """A free name that begins like the title."""
        base = re.sub(r"[\[\]:*?/\\]", " ", title).strip(" '") or "-"
        name, number = base[:31].rstrip(), 1
        while name.lower() in self._taken:
            number += 1
            ending = f" ({number})"
            name = base[: 31 - len(ending)].rstrip() + ending
        self._taken.add(name.lower())
        return name


def _parts(records: Sequence[Record]) -> Iterator[Sequence[Record]]:
    for start in range(0, max(1, len(records)), _SHEET_ROWS):
        yield records[start : start + _SHEET_ROWS]


def _summary(sheet: Worksheet, look: Look, report: Report) -> None:
    sheet.set_column(0, 0, _LABEL_WIDTH)
    sheet.set_column(1, 1, _TEXT_WIDTH)
    sheet.write_string(0, 0, report_title(report), look.title)
    sheet.write_string(1, 0, report.run.title, look.subtitle)
    row = 3
    for label, text in about(report, traced=True):
        sheet.set_row(row, _LINE * lines_of(text, _TEXT_WIDTH))
        sheet.write_string(row, 0, label, look.label)
        sheet.write_string(row, 1, text, look.text)
        row += 1
    row += 1
    for sentence in sentences(report):
        # merged cells do not grow by themselves
        sheet.set_row(row, _LINE * lines_of(sentence, _LABEL_WIDTH + _TEXT_WIDTH))
        sheet.merge_range(row, 0, row, 1, "")
        sheet.write_string(row, 0, sentence, look.sentence)
        row += 1
    row += 1
    sheet.write_string(row, 0, t("word.counts"), look.heading)
    sheet.write_string(row, 1, t("column.count"), look.heading)
    for further, (name, number) in enumerate(totals(report), 1):
        sheet.write_string(row + further, 0, name, look.text)
        sheet.write_number(row + further, 1, number, look.count_left)
    set_up_print(sheet)
