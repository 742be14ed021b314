"""Cost norms and budgets for training. Every amount is invented, and the tables say so in their titles."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from openpyxl import Workbook

from makers.steady_xlsx import save_steadily

SAVED = dt.datetime(2021, 12, 20, 8, 0, 0)
NORMS_TITLE = "ĐỊNH MỨC CHI ĐÀO TẠO, BỒI DƯỠNG (SỐ LIỆU GIẢ ĐỊNH)"
BUDGETS_TITLE = "KINH PHÍ ĐÀO TẠO, BỒI DƯỠNG (SỐ LIỆU GIẢ ĐỊNH)"
PROVINCE, DISTRICT = "Ngân sách tỉnh", "Ngân sách huyện"
# course | kind | thousand đồng | from | to | fund | document
NORMS = (
    ("Trung cấp lý luận chính trị", "mỗi lớp", 30_000, "01/01/2022", "30/6/2023", PROVINCE, "01/QĐ-GĐ"),
    ("Trung cấp lý luận chính trị", "mỗi lớp", 36_000, "01/7/2023", "", PROVINCE, "02/QĐ-GĐ"),
    ("Trung cấp lý luận chính trị", "mỗi học viên", 450.5, "01/01/2022", "", PROVINCE, "01/QĐ-GĐ"),
    ("Đại học", "mỗi học viên", 9_000, "01/01/2022", "", PROVINCE, ""),
    ("Ứng dụng công nghệ thông tin cơ bản", "mỗi lớp một ngày", 2_000, "01/01/2022", "", PROVINCE, "01/QĐ-GĐ"),
    ("Tất cả", "hỗ trợ mỗi người không hưởng lương", 600, "01/01/2022", "", DISTRICT, "03/QĐ-GĐ"),
)
BUDGETS = (
    "Năm;Nguồn kinh phí;Đơn vị;Số tiền (triệu đồng);Văn bản",
    f"2022;{PROVINCE};;150;11/QĐ-GĐ",
    f"2022;{DISTRICT};;5;12/QĐ-GĐ",
    f"2023;{PROVINCE};;75,5;13/QĐ-GĐ",
    f"2023;{DISTRICT};;3;14/QĐ-GĐ",
    "2023;;Xã Tân Sơn;100;13/QĐ-GĐ",
)


def write_money(folder: Path) -> None:
    """Write both tables into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Định mức"
    sheet.append([NORMS_TITLE])
    sheet.append(["Đơn vị tính: nghìn đồng"])
    sheet.append(["STT", "Khóa đào tạo", "Loại chi", "Mức chi", "Từ ngày", "Đến ngày", "Nguồn kinh phí", "Văn bản"])
    for number, row in enumerate(NORMS, start=1):
        sheet.append([number, *(cell or None for cell in row)])
    save_steadily(book, folder / "dinh-muc-chi.xlsx", SAVED)
    text = "\r\n".join([BUDGETS_TITLE, *BUDGETS])
    (folder / "kinh-phi.csv").write_bytes(("\ufeff" + text + "\r\n").encode("utf-8"))
