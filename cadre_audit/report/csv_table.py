"""The detail of a report as one CSV table that Excel opens as it is: UTF-8 with its mark, RFC 4180 quoting.

Words are the reader's; dates stay ISO and counts ungrouped, so that a spreadsheet in any language reads them.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata

from cadre_audit.report.model import Column, Record, Report, Table
from cadre_audit.report.show import heading, shown, value_at

_SIGNED_NUMBER = re.compile(r"[+-](\d[\d.,]*( ?%)?)?")
_FORMULA_STARTS = tuple("=+-@\t\r\n＝＋－＠")


def render(report: Report, *, width: int, colour: bool) -> str:
    """The first table of people or rows, else the first table; ``width`` and ``colour`` mean nothing here."""
    table = main_table(report)
    out = io.StringIO()
    writer = csv.writer(out)
    # a heading may be text of the file, such as the name of a unit
    writer.writerow(as_text(heading(column)) for column in table.columns)
    writer.writerows([_cell(record, column, report) for column in table.columns] for record in table.records)
    return "\ufeff" + out.getvalue()


def main_table(report: Report) -> Table:
    """The table that a reader wants as rows: the one asked for, else the first with details, else any."""
    told = [table for table in report.tables if table.columns]
    if asked := [table for table in told if table.id == report.main]:
        return asked[0]
    return next((table for table in told if table.detail), (*told, report.problems)[0])


def as_text(text: str) -> str:
    """The text with an apostrophe before it when a spreadsheet would run it; a signed number stays a number."""
    if text.startswith(_FORMULA_STARTS) and not _SIGNED_NUMBER.fullmatch(text):
        return "'" + text
    return text


def _cell(record: Record, column: Column, report: Report) -> str:
    value = value_at(record, column.path)
    if column.kind in ("count", "date") or (column.kind == "number" and isinstance(value, int)):
        return "" if value is None else as_text(str(value))
    return as_text(unicodedata.normalize("NFC", shown(record, column, report)))
