"""Who of the messy commune is proposed for deputy chair, by name and birth, and who of it was disciplined."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font

from makers.steady_xlsx import save_steadily

SAVED = dt.datetime(2023, 10, 10, 8, 0, 0)
TITLES = (
    "ĐẢNG ỦY XÃ TÂN SƠN",
    "DANH SÁCH NHÂN SỰ DỰ KIẾN GIỚI THIỆU CHỨC DANH PHÓ CHỦ TỊCH UBND XÃ",
    "(Dữ liệu minh họa: tên người và tên đơn vị đều được đặt ra)",
)
HEADINGS = ("TT", "Họ và tên", "Ngày sinh", "Đơn vị", "Chức vụ hiện nay", "Ghi chú")
WIDTHS = (6, 24, 12, 14, 30, 16)
# name | birth | present post; the last one is not in the roster
PEOPLE = (
    "Ma Thế Quyền|1986|Văn phòng - thống kê",
    "Chu Thị Nữ|08/3/1991|VH-XH",
    "Giàng Páo|15/9/1990|BT Đoàn TN",
    "Mạc Văn Hiển|10/5/1983|CHT BCHQS",
    "Hà Văn Cộng|30/4/1982|TP-HT",
    "Đàm Văn Khánh|1968|Chủ tịch Hội Nông dân",
    "Vi Văn Ngọc|7/1979|Chủ tịch UBMTTQ",
    "Lê Văn Thảo|19/5/1985|Phó trưởng thôn",
)
DISCIPLINE_TITLE = "DANH SÁCH CÁN BỘ, CÔNG CHỨC BỊ KỶ LUẬT (tính đến ngày 30/9/2023)"
DISCIPLINE_HEADINGS = (
    "STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Hình thức kỷ luật", "Ngày quyết định kỷ luật", "Số quyết định kỷ luật",
    "Hết thời hạn kỷ luật",
)  # fmt: skip
DISCIPLINE = (
    "Hà Văn Cộng|30/4/1982|Khiển trách|12/6/2023|08-QĐ/ĐU|12/6/2024",
    "Mạc Văn Hiển|10/5/1983|Cảnh cáo|20/3/2023|12-QĐ/UBKT|",
)


def write_candidates(path: Path) -> None:
    """Write the workbook of candidates to `path`."""
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = "Nhân sự"
    for title in TITLES:
        sheet.append([title])
    sheet["A2"].font, sheet["A2"].alignment = Font(bold=True), Alignment(horizontal="center")
    sheet.merge_cells("A2:F2")
    sheet.append([])
    sheet.append(HEADINGS)
    for number, line in enumerate(PEOPLE, start=1):
        name, birth, post = line.split("|")
        sheet.append([number, name, birth, "Xã Tân Sơn", post, None])
    for column, width in zip("ABCDEF", WIDTHS, strict=True):
        sheet.column_dimensions[column].width = width
    save_steadily(workbook, path, SAVED)


def write_discipline(path: Path) -> None:
    """Write the list of discipline to `path`."""
    lines = [DISCIPLINE_TITLE, ";".join(DISCIPLINE_HEADINGS)]
    for number, line in enumerate(DISCIPLINE, start=1):
        name, birth, *more = line.split("|")
        lines.append(";".join((str(number), name, birth, "Xã Tân Sơn", *more)))
    path.write_text("\n".join([*lines, ""]), encoding="utf-8")
