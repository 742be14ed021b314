"""Registrations for training of four units of the city: two workbooks and a text table, as units really send them."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.worksheet import Worksheet

from makers.steady_xlsx import save_steadily

SAVED = dt.datetime(2022, 3, 20, 8, 0, 0)
TITLE = "DANH SÁCH ĐĂNG KÝ ĐÀO TẠO, BỒI DƯỠNG NĂM 2022"
# name | birth | post | course | reason | topic | submitted on
KIM_SON = (
    "Phùng Đức Quân|30/9/1983|Phó Chủ tịch HĐND|Trung cấp LLCT|Chưa đạt tiêu chuẩn|Kỹ năng tiếp công dân|10/3/2022",
    "Nguyễn Thúy Xuân|12/11/1976|ĐC-XD-ĐT-MT|Tin học cơ bản|Còn thiếu chứng chỉ||10/3/2022",
    "Bùi Duy An|01/3/1987|Phó Bí thư TT Đảng uỷ|Cao cấp LLCT|Nguyện vọng cá nhân||11/3/2022",
    "Đặng Xuân Hoàn|20/6/1985|Chủ tịch Hội Nông dân|Trung cấp lý luận chính trị|Nguyện vọng cá nhân||11/3/2022",
    "Nguyễn Viết Tâm|05/02/1991|VP-TK|TC LLCT|Nâng cao trình độ|Kỹ năng số|11/3/2022",
    "Phùng Đức Quân|30/9/1983|PCT HĐND|Lớp Trung cấp lý luận chính trị|||14/3/2022",
    "Đoàn Thị Thảo|1982|TC-KT|Kế toán trưởng|Theo chức danh||14/3/2022",
    "Nguyễn Viết Dũng|31/10/1978|CHT BCHQS|Quân sự cơ sở|Chưa đạt tiêu chuẩn||05/4/2022",
)
# the same, with the year of the course in place of the day of submission
HOP_THINH = (
    "Ngô Ngọc Tuyết|14/8/1986|Phó Chủ tịch Hội đồng nhân dân|Trung cấp LLCT|Chưa đạt tiêu chuẩn||2022",
    "Phạm Mạnh Quân|1974|Văn phòng - thống kê|Đại học|Chưa đạt tiêu chuẩn|Kỹ năng tiếp công dân|2022",
    "Trương Thu Nguyệt|09/01/1973|Văn hoá - xã hội|Tin học cơ bản|||2022",
    "Phùng Đức Quân|30/9/1983|Phó Chủ tịch HĐND|Trung cấp LLCT|Mới chuyển đến||2022",
)
MINH_LAP = (
    "Lê Thu Liên|22/4/1974|PCT HĐND|Trung cấp LLCT|Chưa đạt tiêu chuẩn||2022",
    "Lương Đức Đạt|15/3/1947|Văn hóa - Xã hội|Đại học|Chưa đạt tiêu chuẩn||2022",
    "Dương Đức Lâm|25/02/1976|Chỉ huy trưởng Ban Chỉ huy Quân sự|Quân sự cơ sở|||2023",
    "Tạ Thị Nhung|16/02/1987|CT Hội LHPN|||Kỹ năng tiếp công dân|2022",
)
THANH_BINH = (
    "STT;Họ và tên;Ngày sinh;Chức vụ;Đối tượng;Khóa đăng ký;Từ ngày;Đến ngày;Hình thức đào tạo;Ngày đăng ký",
    "1;Hoàng Mạnh Đạt;13/3/1974;Bí thư Đảng uỷ;Cán bộ;Trung cấp LLCT;;;;15/3/2022",
    "2;Ma Thế Lâm;30/7/1978;Phó Chủ tịch HĐND;Không chuyên trách;Trung cấp LLCT;;;;15/3/2022",
    "3;Hoàng Duy Khoa;11/9/1974;ĐC-XD-ĐT-MT;Công chức;Đại học;;;;15/3/2022",
    "4;Vi Thị Duyên;18/12/1975;TC-KT;Công chức;Tin học cơ bản;05/9/2022;30/9/2022;Tập trung;16/3/2022",
    "5;Vi Thị Duyên;18/12/1975;TC-KT;Công chức;Ngạch chuyên viên chính;12/9/2022;21/10/2022;Tập trung;16/3/2022",
)
SECTIONS = (("I. XÃ HỢP THỊNH", HOP_THINH), ("II. XÃ MINH LẬP", MINH_LAP))


def write_registrations(folder: Path) -> None:
    """Write the three files into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    _write_ward(folder / "phuong-kim-son.xlsx")
    _write_communes(folder / "hai-xa.xlsx")
    width = THANH_BINH[0].count(";")
    lines = ["UBND PHƯỜNG THANH BÌNH" + ";" * width, TITLE + ";" * width, *THANH_BINH]
    (folder / "phuong-thanh-binh.csv").write_bytes(("\ufeff" + "\r\n".join(lines) + "\r\n").encode("utf-8"))


def _write_ward(path: Path) -> None:
    """One workbook of one unit: title lines, headings of two rows, signatures."""
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = "Đăng ký"
    _title(sheet, "UBND PHƯỜNG KIM SƠN", TITLE)
    sheet.append(["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đăng ký", None, None, "Ngày đăng ký"])
    sheet.append([None, None, None, None, "Khóa học", "Lý do", "Chuyên đề đề xuất"])
    sheet.merge_cells("E5:G5")
    for column in "ABCDH":
        sheet.merge_cells(f"{column}5:{column}6")
    for number, line in enumerate(KIM_SON, start=1):
        sheet.append([number, *(text or None for text in line.split("|"))])
    sheet.append([])
    sheet.append([None, "NGƯỜI LẬP BIỂU", None, None, None, "CHỦ TỊCH"])
    _finish(workbook, path)


def _write_communes(path: Path) -> None:
    """One workbook of the district's office: two communes in sections."""
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = "Tổng hợp"
    _title(sheet, "PHÒNG NỘI VỤ", TITLE)
    sheet.append(["TT", "Họ tên", "Năm sinh", "Chức danh", "Lớp đăng ký", "Lý do", "Đề xuất chuyên đề", "Năm học"])
    for heading, lines in SECTIONS:
        sheet.append([heading])
        for number, line in enumerate(lines, start=1):
            sheet.append([number, *(text or None for text in line.split("|"))])
    _finish(workbook, path)


def _title(sheet: Worksheet, unit: str, title: str) -> None:
    sheet.append([unit])
    sheet.append([])
    sheet.append([title])
    sheet.append(["(Dữ liệu minh họa: tên người và tên đơn vị đều được đặt ra)"])
    sheet.merge_cells("A3:H3")
    sheet["A3"].font, sheet["A3"].alignment = Font(bold=True), Alignment(horizontal="center")


def _finish(workbook: Workbook, path: Path) -> None:
    for column, width in zip("ABCDEFGH", (6, 24, 12, 30, 30, 22, 26, 13), strict=True):
        workbook.worksheets[0].column_dimensions[column].width = width
    save_steadily(workbook, path, SAVED)
