"""Heads of the 20 communes and towns of one district: published counts of 2022, people and 18 of the units invented."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font

from makers.chance import Chance
from makers.names import invented_name
from makers.steady_xlsx import save_steadily

SEED = 20220704
SAVED = dt.datetime(2022, 7, 4, 8, 0, 0)
TITLES = (
    "BAN TỔ CHỨC HUYỆN ỦY LẬP THẠCH",
    "DANH SÁCH CÁN BỘ CHỦ CHỐT CÁC XÃ, THỊ TRẤN (tính đến ngày 04/7/2022)",
    "(Dữ liệu minh họa: tên người và tên đơn vị được đặt ra, chỉ các số tổng lấy theo bài báo)",
)
HEADINGS = (
    "TT", "Họ và tên", "Ngày sinh", "Giới tính", "Đơn vị", "Chức vụ", "Ngày giữ chức vụ hiện nay", "Người địa phương",
    "Trình độ chuyên môn", "Lý luận chính trị",
)  # fmt: skip
WIDTHS = (6, 24, 12, 10, 20, 44, 16, 12, 14, 14)
SECRETARY, DEPUTY, COUNCIL, COMMITTEE = "Bí thư Đảng ủy", "Phó Bí thư Đảng ủy", "Chủ tịch HĐND", "Chủ tịch UBND"
STANDING = "Phó Bí thư Thường trực Đảng ủy"
# one person in one cell, and one person in two rows, as offices write it
SECRETARY_LEADS_COMMITTEE = (f"{SECRETARY}, {COMMITTEE}", f"{DEPUTY}, {COUNCIL} chuyên trách")
SECRETARY_LEADS_COMMITTEE_IN_ROWS = (f"{SECRETARY}|{COMMITTEE}", f"{STANDING}|{COUNCIL} chuyên trách")
SECRETARY_LEADS_COUNCIL = (f"{SECRETARY}, {COUNCIL}", STANDING, f"{DEPUTY}, {COMMITTEE}")
DEPUTY_LEADS_COUNCIL = (SECRETARY, f"{STANDING}, {COUNCIL}", f"{DEPUTY}, {COMMITTEE}")
NOBODY_LEADS_COUNCIL = (SECRETARY, STANDING, f"{DEPUTY}, {COMMITTEE}")
A_MEMBER_LEADS_COUNCIL = (SECRETARY, STANDING, f"Ủy viên BTV Đảng ủy, {COUNCIL}", f"{DEPUTY}, {COMMITTEE}")
# unit | posts | which of the people are not local | since when, people in the order of posts
UNITS: tuple[tuple[str, tuple[str, ...], str, str], ...] = (
    ("Xã Xuân Lôi", SECRETARY_LEADS_COMMITTEE, "1", "01/6/2020 15/6/2020"),
    ("Thị trấn Hoa Sơn", SECRETARY_LEADS_COMMITTEE_IN_ROWS, "", "01/6/2020 01/7/2021"),
    ("Xã Bình Khê", SECRETARY_LEADS_COUNCIL, "1", "04/7/2019 15/6/2020 15/6/2020"),
    ("Xã Cẩm Lĩnh", SECRETARY_LEADS_COUNCIL, "", "20/5/2010 15/6/2020 01/7/2021"),
    ("Xã Đại Thạch", SECRETARY_LEADS_COUNCIL, "1", "05/7/2019 15/6/2020 15/6/2020"),
    ("Xã Đồng Lạc", SECRETARY_LEADS_COUNCIL, "", "15/6/2015 15/6/2015 15/6/2020"),
    ("Xã Hạ Lĩnh", SECRETARY_LEADS_COUNCIL, "", "15/6/2020 15/6/2020 15/6/2020"),
    ("Xã Hòa Khê", SECRETARY_LEADS_COUNCIL, "1", "01/10/2018 15/6/2020 01/7/2021"),
    ("Xã Kim Thạch", SECRETARY_LEADS_COUNCIL, "", "15/6/2020 15/6/2020 15/6/2020"),
    ("Xã Lam Điền", SECRETARY_LEADS_COUNCIL, "3", "15/6/2020 15/6/2015 01/11/2020"),
    ("Xã Minh Lĩnh", DEPUTY_LEADS_COUNCIL, "1", "01/3/2021 15/6/2020 15/6/2020"),
    ("Xã Nam Khê", DEPUTY_LEADS_COUNCIL, "", "15/6/2015 15/6/2020 15/6/2015"),
    ("Xã Phú Điền", DEPUTY_LEADS_COUNCIL, "1", "15/6/2020 15/6/2020 01/7/2021"),
    ("Xã Quế Lĩnh", DEPUTY_LEADS_COUNCIL, "", "15/6/2020 01/7/2021 15/6/2020"),
    ("Xã Sơn Khê", DEPUTY_LEADS_COUNCIL, "", "15/6/2020 15/6/2020 15/6/2020"),
    ("Xã Tân Lĩnh", DEPUTY_LEADS_COUNCIL, "", "15/6/2015 15/6/2020 15/6/2020"),
    ("Thị trấn Thanh Điền", DEPUTY_LEADS_COUNCIL, "", "15/6/2020 15/6/2020 15/6/2015"),
    ("Xã Thạch Điền", NOBODY_LEADS_COUNCIL, "", "15/6/2020 15/6/2020 15/6/2020"),
    ("Xã Thượng Khê", A_MEMBER_LEADS_COUNCIL, "", "15/6/2020 15/6/2020 01/7/2021 15/6/2020"),
    ("Xã Vĩnh Lạc", A_MEMBER_LEADS_COUNCIL, "1", "15/8/2019 15/6/2020 01/7/2021 15/6/2020"),
)


def write_heads(path: Path) -> None:
    """Write the workbook to `path`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = "Cán bộ chủ chốt"
    for title in TITLES:
        sheet.append([title])
    sheet["A2"].font, sheet["A2"].alignment = Font(bold=True), Alignment(horizontal="center")
    sheet.merge_cells("A2:J2")
    sheet.append([])
    sheet.append(HEADINGS)
    for number, row in enumerate(_rows(), start=1):
        sheet.append([number, *row])
    sheet.append([])
    sheet.append([None, "NGƯỜI LẬP BIỂU", None, None, None, None, "TRƯỞNG BAN"])
    for column, width in zip("ABCDEFGHIJ", WIDTHS, strict=True):
        sheet.column_dimensions[column].width = width
    save_steadily(workbook, path, SAVED)


def _rows() -> Iterator[tuple[str, ...]]:
    """A row for each person and cell of posts; whoever holds two posts in two rows is one person in both."""
    chance, taken = Chance(SEED), set[str]()
    for unit, posts, not_local, since in UNITS:
        for place, (cells, day) in enumerate(zip(posts, since.split(), strict=True), start=1):
            sex = chance.one_of(("male", "male", "male", "female"))
            name = invented_name(chance, sex, "Kinh", taken)
            born = f"{chance.between(1, 28):02}/{chance.between(1, 12)}/{chance.between(1966, 1985)}"
            local = "không" if str(place) in not_local else "có"
            levels = ("ĐH", chance.one_of(("TC", "TC", "CC")))
            for cell in cells.split("|"):
                yield name, born, "Nam" if sex == "male" else "Nữ", unit, cell, day, local, *levels
