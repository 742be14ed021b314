"""Workbooks as the spreadsheet program itself saves them, which openpyxl does not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import xlsxwriter

from .build import Cell


@dataclass(frozen=True)
class Runs:
    """A cell whose text is half bold, half plain: two runs in the file."""

    bold: str
    plain: str


@dataclass(frozen=True)
class Formula:
    """A cell with a formula and the result saved beside it."""

    text: str
    result: int | str


@dataclass(frozen=True)
class Office:
    """An .xlsx file as the spreadsheet program saves it: shared strings, runs, formulas with their results."""

    name: str
    rows: Sequence[Sequence[Cell | Runs | Formula]]
    epoch_1904: bool = False

    def write(self, folder: Path) -> Path:
        """Write the workbook's only sheet, Sheet1, into the folder and return its path."""
        path = folder / self.name
        with xlsxwriter.Workbook(path, {"date_1904": self.epoch_1904, "strings_to_formulas": False}) as workbook:
            sheet = workbook.add_worksheet("Sheet1")
            day, bold = workbook.add_format({"num_format": "dd/mm/yyyy"}), workbook.add_format({"bold": True})
            for row, values in enumerate(self.rows):
                for column, value in enumerate(values):
                    match value:
                        case Runs():
                            sheet.write_rich_string(row, column, bold, value.bold, value.plain)
                        case Formula():
                            sheet.write_formula(row, column, value.text, None, value.result)
                        case date():
                            sheet.write_datetime(row, column, datetime(*value.timetuple()[:3]), day)
                        case _:
                            sheet.write(row, column, value)
        return path
