"""The city workbook as an office would send it: titles, two-row header, sections per unit, total, signatures."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.worksheet.worksheet import Worksheet

from makers.chance import Chance
from makers.city_posts import Person
from makers.city_words import CHILD_HEADINGS, GROUPS, PLAIN_HEADINGS, SPELLINGS, WIDTHS
from makers.roman import roman
from makers.steady_xlsx import save_steadily

SAVED = dt.datetime(2022, 8, 12, 8, 0, 0)
LAST = "Q"
THIN = Side(style="thin")
GRID = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
CENTRE = Alignment(horizontal="center", vertical="center", wrap_text=True)


def write_city(chance: Chance, people: list[Person], path: Path) -> None:
    """Write the workbook of the whole city to `path`."""
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = "DS CBCC cấp xã"
    for column, width in WIDTHS.items():
        sheet.column_dimensions[column].width = width
    _titles(sheet)
    _header(sheet)
    sheet.freeze_panes = "C11"
    row = _people(chance, sheet, people, 11)
    _closing(sheet, people, row)
    save_steadily(workbook, path, SAVED)


def _titles(sheet: Worksheet) -> None:
    """Write the issuing office, the motto and the title."""
    _wide(sheet, "A1:F1", "ỦY BAN NHÂN DÂN THÀNH PHỐ THÁI NGUYÊN", bold=False)
    _wide(sheet, "A2:F2", "PHÒNG NỘI VỤ")
    _wide(sheet, f"G1:{LAST}1", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    _wide(sheet, f"G2:{LAST}2", "Độc lập - Tự do - Hạnh phúc")
    _wide(sheet, f"A4:{LAST}4", "DANH SÁCH CÁN BỘ, CÔNG CHỨC CẤP XÃ THUỘC THÀNH PHỐ THÁI NGUYÊN")
    _wide(sheet, f"A5:{LAST}5", "Tính đến ngày 12/8/2022")
    _wide(sheet, f"A6:{LAST}6", "(Dữ liệu minh họa: tên người và tên đơn vị đều được đặt ra)", bold=False)


def _wide(sheet: Worksheet, cells: str, text: str, bold: bool = True) -> None:
    """Write a text across merged cells."""
    sheet.merge_cells(cells)
    cell = sheet[cells.partition(":")[0]]
    cell.value, cell.font, cell.alignment = text, Font(bold=bold), CENTRE


def _header(sheet: Worksheet) -> None:
    """Write the two-row header in rows 8 and 9 and the number row below it."""
    for column, heading in PLAIN_HEADINGS.items():
        _wide(sheet, f"{column}8:{column}9", heading)
    for column, (heading, last) in GROUPS.items():
        _wide(sheet, f"{column}8:{last}8", heading)
    for column, heading in CHILD_HEADINGS.items():
        sheet[f"{column}9"] = heading
    for number, column in enumerate(WIDTHS, start=1):
        sheet[f"{column}10"] = f"({number})"
    for cells in sheet[f"A8:{LAST}10"]:
        for cell in cells:
            cell.border, cell.alignment, cell.font = GRID, CENTRE, Font(bold=cell.row < 10, italic=cell.row == 10)


def _people(chance: Chance, sheet: Worksheet, people: list[Person], row: int) -> int:
    """Write the sections and the people from `row` on; return the first free row."""
    unit, kind, place, number = "", "", 0, 0
    for person in people:
        if person.unit != unit:
            unit, kind, place, number = person.unit, "", place + 1, 0
            _wide(sheet, f"A{row}:{LAST}{row}", f"{roman(place)}. {unit.upper()}")
            row += 1
        if person.kind != kind:
            kind = person.kind
            _wide(sheet, f"A{row}:{LAST}{row}", "A. Cán bộ" if kind == "cadre" else "B. Công chức")
            row += 1
        number += 1
        _person(chance, sheet, person, row, number)
        row += 1
    return row


def _person(chance: Chance, sheet: Worksheet, person: Person, row: int, number: int) -> None:
    """Write one person; empty cells stay empty."""
    cells: dict[str, object] = {"A": number, "B": person.name, "E": person.ethnicity, "F": person.position}
    cells["C" if person.sex == "male" else "D"] = _birth(chance, person)
    cells["G"] = person.recruited if isinstance(person.recruited, int) else _day(chance, person.recruited)
    cells["H"] = _day(chance, person.appointed)
    cells["I"] = _day(chance, person.party_date) or chance.one_of(("Chưa", "Chưa", "Chưa", "Quần chúng"))
    cells |= {"J": person.general, "K": _degree(chance, person), "L": person.major}
    for column, name in (("M", "theory"), ("N", "state_management"), ("O", "it")):
        cells[column] = chance.one_of(SPELLINGS[name].get(getattr(person, name), ("",)))
    cells |= {"P": person.language, "Q": person.notes}
    for column in WIDTHS:
        cell = sheet[f"{column}{row}"]
        cell.border, cell.value = GRID, cells.get(column) or None
        if isinstance(cell.value, dt.date):
            cell.number_format = "dd/mm/yyyy"
        elif isinstance(cell.value, str):
            cell.number_format = "@"


def _birth(chance: Chance, person: Person) -> object:
    """Return the birth date as typed: a text, a date, or the year alone as text or number."""
    if person.birth_year_only:
        return chance.one_of((person.birth.year, str(person.birth.year)))
    return _day(chance, person.birth)


def _day(chance: Chance, day: dt.date | None) -> object:
    """Return a day as typed: mostly text, with or without leading zeros, now and then a real date."""
    if day is None:
        return None
    full = day.strftime("%d/%m/%Y")
    return chance.one_of((full, full, full, f"{day.day}/{day.month}/{day.year}", day))


def _degree(chance: Chance, person: Person) -> str:
    """Return the degree as typed; the justice clerks write the subject with it."""
    if person.post == "justice_civil_status" and person.professional == "intermediate":
        return "Trung cấp Luật"
    return chance.one_of(SPELLINGS["professional"].get(person.professional, ("",)))


def _closing(sheet: Worksheet, people: list[Person], row: int) -> None:
    """Write the total row, the closing line and the signatures."""
    men = sum(person.sex == "male" for person in people)
    members = sum(person.party_date is not None for person in people)
    units = len({person.unit for person in people})
    totals = {"B": f"TỔNG CỘNG ({units} đơn vị)", "C": men, "D": len(people) - men, "F": len(people), "I": members}
    for column in WIDTHS:
        cell = sheet[f"{column}{row}"]
        cell.value, cell.border, cell.font = totals.get(column), GRID, Font(bold=True)
    sheet[f"A{row + 2}"] = f"Danh sách này có {len(people)} người./."
    _wide(sheet, f"B{row + 4}:F{row + 4}", "NGƯỜI LẬP DANH SÁCH")
    _wide(sheet, f"K{row + 4}:P{row + 4}", "TRƯỞNG PHÒNG")
    _wide(sheet, f"B{row + 5}:F{row + 5}", "(Ký, ghi rõ họ và tên)", bold=False)
    _wide(sheet, f"K{row + 5}:P{row + 5}", "(Ký tên, đóng dấu)", bold=False)
    _wide(sheet, f"B{row + 9}:F{row + 9}", "Lục Thị Hoài Thương")
    _wide(sheet, f"K{row + 9}:P{row + 9}", "Ôn Đình Trực")
