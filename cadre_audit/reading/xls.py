"""Reads old Excel workbooks (BIFF, ``.xls``) with xlrd: cells, merged ranges, hidden parts, and the fonts of text."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from cadre_audit.errors import InputError
from cadre_audit.reading.by_column import Found, as_date
from cadre_audit.reading.grid import Merge, Sheet, Value
from cadre_audit.reading.legacy.repair import encoding_of_font
from cadre_audit.reading.source import Source

_WORKSHEET = 0
_TEXT, _NUMBER, _DATE, _BOOLEAN, _ERROR = 1, 2, 3, 4, 5


def read_xls(source: Source) -> Iterator[Sheet]:
    """The worksheets of an old workbook in its order, hidden ones included.

    Raises:
        InputError: the workbook is damaged or needs a password.
    """
    import xlrd

    try:
        book = xlrd.open_workbook(
            file_contents=source.data, formatting_info=True, ragged_rows=True, logfile=io.StringIO(), on_demand=True
        )
        fonts = [encoding_of_font(book.font_list[style.font_index].name) for style in book.xf_list]
        for index, name in enumerate(book.sheet_names()):
            sheet = book.sheet_by_index(index)
            yield Sheet(name, _found(book, sheet, fonts).grid(), sheet.visibility != 0)
            book.unload_sheet(index)
    except xlrd.XLRDError as e:
        raise InputError("file_encrypted" if "encrypt" in str(e) else "file_damaged", path=source.path) from e
    except Exception as e:
        # xlrd trusts the file: a damaged one makes it fail in any way that Python knows
        raise InputError("file_damaged", path=source.path) from e


def _found(book: Any, sheet: Any, fonts: list[str]) -> Found:
    epoch = datetime(1904, 1, 1) if book.datemode else datetime(1899, 12, 30)
    found = Found()
    legacy = any(fonts)
    for row in range(sheet.nrows):
        for column, cell in enumerate(sheet.row(row)):
            value = _value(cell.ctype, cell.value, epoch)
            if value is not None:
                found.cells.append((row + 1, column, value))
                if legacy:
                    found.fonts.append(fonts[cell.xf_index] if cell.ctype == _TEXT else "")
    # xlrd counts ends as Python does
    found.merges = [Merge(r1 + 1, r2, c1, c2 - 1) for r1, r2, c1, c2 in sheet.merged_cells]
    found.hidden_rows = [row + 1 for row, info in sheet.rowinfo_map.items() if info.hidden]
    found.hidden_columns = sorted(index for index, info in sheet.colinfo_map.items() if info.hidden)
    return found


def _value(kind: int, value: Any, epoch: datetime) -> Value | None:
    import xlrd

    if kind == _TEXT:
        return str(value) if str(value).strip() else None
    if kind == _NUMBER:
        return _plain(value)
    if kind == _DATE:
        return as_date(_plain(value), epoch)
    if kind == _BOOLEAN:
        return bool(value)
    if kind == _ERROR:
        return str(xlrd.error_text_from_code.get(value, "#N/A"))
    return None


def _plain(number: float) -> Value:
    return int(number) if float(number).is_integer() and abs(number) < 1e15 else number
