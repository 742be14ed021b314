"""Who is planned for which post in the messy commune: a workbook as its Party committee would send it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font

from makers.steady_xlsx import save_steadily

SAVED = dt.datetime(2023, 10, 2, 8, 0, 0)
TITLES = (
    "ĐẢNG ỦY XÃ TÂN SƠN",
    "DANH SÁCH QUY HOẠCH CÁN BỘ",
    "(Dữ liệu minh họa: tên người và tên đơn vị đều được đặt ra)",
)
HEADINGS = (
    "TT", "Họ và tên", "Ngày sinh", "Đơn vị", "Chức vụ hiện nay", "Chức danh quy hoạch", "Nhiệm kỳ quy hoạch",
    "Ngày dự kiến bổ nhiệm", "Văn bản phê duyệt quy hoạch",
)  # fmt: skip
WIDTHS = (6, 24, 12, 14, 28, 34, 12, 14, 18)
# name | birth | present post | planned post | term | planned from | document
PLANS = (
    "Lường Đức Bằng|08/9/1986|PCT UBND|Chủ tịch UBND xã|2025-2030|01/6/2025|45-QĐ/HU",
    "Chu Thị Nữ|08/3/1991|VH-XH|Phó Bí thư TT Đảng ủy|2020-2025|01/6/2024|45-QĐ/HU",
    "Giàng Páo|15/9/1990|BT Đoàn TN|Phó Chủ tịch UBND xã|2025-2030||45-QĐ/HU",
    "Mạc Văn Hiển|10/5/1983|CHT BCHQS|Phó Chủ tịch HĐND; Phó Chủ tịch UBND|2025-2030||45-QĐ/HU",
    "Bùi Văn Sáng|11/4/1987|Phó CHT BCH Quân sự|Chủ tịch Hội CCB|2025-2030||45-QĐ/HU",
    "Đàm Văn Khánh|1968|Chủ tịch Hội Nông dân|Chủ tịch UBMTTQ|2025-2030|6/2025|45-QĐ/HU",
    "Hà Văn Cộng|30/4/1982|TP-HT|Phó Bí thư Huyện ủy|2025-2030||",
    "Giàng Páo|15/9/1990|BT Đoàn TN|PCT UBND|2025-2030||",
    "Lê Văn Thảo|19/5/1985|Phó trưởng thôn|Chủ tịch Hội Nông dân|2025-2030||45-QĐ/HU",
)


def write_succession(path: Path) -> None:
    """Write the workbook to `path`."""
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = "Quy hoạch"
    for title in TITLES:
        sheet.append([title])
    sheet["A2"].font, sheet["A2"].alignment = Font(bold=True), Alignment(horizontal="center")
    sheet.merge_cells("A2:I2")
    sheet.append([])
    sheet.append(HEADINGS)
    for number, line in enumerate(PLANS, start=1):
        name, birth, post, planned, *more = line.split("|")
        sheet.append([number, name, birth, "Xã Tân Sơn", post, planned, *(text or None for text in more)])
    sheet.append([])
    sheet.append([None, "NGƯỜI LẬP BIỂU", None, None, None, None, "T/M ĐẢNG ỦY"])
    for column, width in zip("ABCDEFGHI", WIDTHS, strict=True):
        sheet.column_dimensions[column].width = width
    save_steadily(workbook, path, SAVED)
