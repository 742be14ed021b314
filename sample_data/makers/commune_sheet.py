"""The messy commune workbook: three-row header, x-mark matrices, subtotals, footnote, signatures, a second sheet."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.worksheet.worksheet import Worksheet

from makers.commune_people import CADRES, CIVIL_SERVANTS, PART_TIME
from makers.commune_words import COLUMNS, HEADER, LAST, LOWEST, MARKS, STATISTICS, TITLES
from makers.steady_xlsx import save_steadily

SAVED = dt.datetime(2023, 9, 15, 8, 0, 0)
SECTIONS = (
    ("A", "A. CÁN BỘ CHUYÊN TRÁCH", CADRES),
    ("B", "B. CÔNG CHỨC", CIVIL_SERVANTS),
    ("C", "C. NGƯỜI HOẠT ĐỘNG KHÔNG CHUYÊN TRÁCH (06 người)", PART_TIME),
)
THIN = Side(style="thin")
GRID = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
CENTRE = Alignment(horizontal="center", vertical="center", wrap_text=True)


def write_messy_commune(path: Path) -> None:
    """Write the workbook to `path`."""
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = "DS CBCC"
    for column in COLUMNS:
        sheet.column_dimensions[column].width = {"A": 5, "B": 24, "F": 30, "O": 20, "X": 18}.get(column, 7)
    for column in "CDGH":
        sheet.column_dimensions[column].width = 12
    _header(sheet)
    _closing(sheet, _sections(sheet, 12))
    second = workbook.create_sheet("Biểu thống kê")
    for line in STATISTICS:
        second.append(line)
    save_steadily(workbook, path, SAVED)


def _header(sheet: Worksheet) -> None:
    """Write titles, the three header rows 8 to 10 and the number row 11."""
    for cells, text in {**TITLES, **HEADER, **LOWEST}.items():
        _across(sheet, cells, text)
    for number, column in enumerate(COLUMNS, start=1):
        sheet[f"{column}11"] = number
    for cells in sheet[f"A8:{LAST}11"]:
        for cell in cells:
            cell.border, cell.alignment, cell.font = GRID, CENTRE, Font(bold=cell.row < 11)


def _across(sheet: Worksheet, cells: str, text: str) -> None:
    """Write a bold text, merging its cells when there are several."""
    if ":" in cells:
        sheet.merge_cells(cells)
    cell = sheet[cells.partition(":")[0]]
    cell.value, cell.font, cell.alignment = text, Font(bold=True), CENTRE


def _sections(sheet: Worksheet, row: int) -> int:
    """Write the three sections with their subtotals and the total; return the first free row."""
    starts: list[tuple[int, int]] = []
    for letter, heading, lines in SECTIONS:
        if letter == "B":  # this clerk typed the heading into the name column and merged nothing
            sheet[f"B{row}"] = heading
        else:
            _across(sheet, f"A{row}:{LAST}{row}", heading)
        starts.append((row + 1, row + len(lines)))
        for number, line in enumerate(lines, start=1):
            _person(sheet, row + number, number, line)
        row += len(lines) + 1
        _count(sheet, row, f"Cộng mục {letter}", starts[-1:])
        row += 1
    _count(sheet, row, "TỔNG CỘNG (A+B+C)", starts)
    return row + 1


def _person(sheet: Worksheet, row: int, number: int, line: str) -> None:
    """Write one line of commune_people."""
    name, birth_column, birth, ethnicity, post, party, recruited, school, marks, note = line.split("|")
    typed = {"B": name, birth_column: birth, "E": ethnicity, "F": post, "G": party, "H": recruited, "I": school}
    typed |= dict(mark.split("=", 1) for mark in marks.split(";") if mark) | {"X": note}
    sheet[f"A{row}"] = number
    for column in COLUMNS:
        cell = sheet[f"{column}{row}"]
        cell.border = GRID
        if text := typed.get(column):
            cell.value, cell.number_format = _typed(text, "mmm" if column == "I" else "dd/mm/yyyy")
    if birth == "#1986":  # a year typed into a cell of date format: Excel shows 08/06/1905
        sheet[f"{birth_column}{row}"].number_format = "dd/mm/yyyy"


def _typed(text: str, date_format: str) -> tuple[object, str]:
    """Return the value and number format of a cell as commune_people spells it."""
    if text.startswith("@"):
        return dt.date.fromisoformat(text[1:]), "d-mmm" if date_format == "mmm" else date_format
    if text.startswith("#"):
        return int(text[1:]), "General"
    return text, "@"


def _count(sheet: Worksheet, row: int, label: str, ranges: list[tuple[int, int]]) -> None:
    """Write a subtotal or total row: men, women, and how many cells of each mark column are filled."""
    sheet[f"B{row}"] = label
    for column in "CD" + MARKS:
        rows = (sheet[f"{column}{r}"].value for first, last in ranges for r in range(first, last + 1))
        sheet[f"{column}{row}"] = sum(value is not None for value in rows)
    sheet[f"F{row}"] = sum(last - first + 1 for first, last in ranges)
    for column in COLUMNS:
        sheet[f"{column}{row}"].font, sheet[f"{column}{row}"].border = Font(bold=True), GRID


def _closing(sheet: Worksheet, row: int) -> None:
    """Write the footnote, the closing line and the signatures."""
    sheet[f"A{row + 1}"] = "* Đ/c Hoàng Văn Đoan giữ chức vụ Chủ tịch UBND xã từ tháng 6/2021."
    sheet[f"A{row + 2}"] = "Danh sách này có 25 người./."
    _across(sheet, f"B{row + 4}:D{row + 4}", "NGƯỜI LẬP BIỂU")
    _across(sheet, f"P{row + 4}:W{row + 4}", "TM. ỦY BAN NHÂN DÂN")
    _across(sheet, f"P{row + 5}:W{row + 5}", "CHỦ TỊCH")
    _across(sheet, f"B{row + 9}:D{row + 9}", "Lê Thị Thu Hằng")
    _across(sheet, f"P{row + 9}:W{row + 9}", "Hoàng Văn Đoan")
