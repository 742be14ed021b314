"""Two communes and the yearly ratings of their staff from 2018 to 2025; all set by hand, to be counted by hand."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font

from makers.steady_xlsx import save_steadily

SAVED = dt.datetime(2026, 1, 9, 8, 0, 0)
YEARS = tuple(range(2018, 2026))
ROSTER_TITLE = "DANH SÁCH CÁN BỘ, CÔNG CHỨC VÀ NGƯỜI HOẠT ĐỘNG KHÔNG CHUYÊN TRÁCH CẤP XÃ (TÍNH ĐẾN NGÀY 31/12/2025)"
ROSTER = (
    "STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Chức vụ, chức danh", "Đối tượng", "Ngày tuyển dụng",
    "Ngày giữ chức vụ hiện nay", "Đảng viên", "Trình độ chuyên môn", "Lý luận chính trị", "Xếp loại",
)  # fmt: skip
TITLES = (
    "PHÒNG NỘI VỤ",
    "TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG GIAI ĐOẠN 2018 - 2025",
    "(Dữ liệu minh họa: tên người và tên đơn vị đều được đặt ra)",
)
LIMITED = "Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực"
# name | birth | unit | post | kind | recruited | in post since | ratings 2018 … 2025 | the roster's own rating
PEOPLE = (
    "Lường Văn Tâm|12/4/1979|Xã Khe Vàng|Chủ tịch UBND|cán bộ|01/9/2005|01/7/2021|HTT,HTT,HTT,KHT,HTT,KHT,HTT,HTT|HTT",
    f"Quàng Thị Ín|03/8/1986|Xã Khe Vàng|Văn hóa - Xã hội|công chức|01/3/2010|01/3/2010|"
    f"{LIMITED},HCNL,HTNV,HTT,HTT,HTT,HTT,HTXS|HTXS",
    "Cà Văn Inh|25/11/1983|Xã Khe Vàng|Địa chính - Xây dựng|công chức|15/4/2012|15/4/2012|"
    "HTT,HTT,KHT,KHT,HTNV,HTNV,HTT,HTT|HTT",
    "Tòng Văn Chum|1988|Xã Khe Vàng|Tài chính - Kế toán|công chức|01/10/2014|01/10/2014|"
    "HTT,HTT,HTT,KHT,HTNV,KHT,HTNV,HTNV|HTNV",
    "Lò Thị Phương|17/6/1993|Xã Khe Vàng|Văn thư - Lưu trữ|không chuyên trách|01/01/2019|01/01/2019|"
    ",HTT,HTT,HTT,HTT,HTT,KHT,KHT|KHT",
    "Vì Thị Xuân|09/02/1998|Xã Khe Vàng|Tư pháp - Hộ tịch|công chức|01/9/2023|01/9/2023|,,,,,,HTT,HTT|HTT",
    "Hoàng Văn Pín|30/5/1976|Xã Nà Lộc|Bí thư Đảng ủy|cán bộ|01/5/2001|20/6/2020|"
    "HTT,HTT,HTT,HTXS,HTT,HTXS,HTXS,HTXS|HTT",
    "Bạc Thị Hải|14/7/1987|Xã Nà Lộc|Văn phòng - Thống kê|công chức|01/6/2011|01/6/2011|"
    "HTT,HTNV,HTT,HTT,,HTT,HTXS,HTT|HTT",
    "Giàng A Tủa|1985|Xã Nà Lộc|Chỉ huy trưởng Quân sự|công chức|||,,,,,HTT,HTT,HTT|HTT",
    "Điêu Thị Hoa|21/10/1984|Xã Nà Lộc|Chủ tịch Hội LHPN|cán bộ|2008|15/7/2020|"
    "HTT,HTT,HTT,HTT,HTT,HTT,HTT,Không xếp loại|",
    "Mùa A Sinh|06/3/1978|Xã Nà Lộc|Chủ tịch Hội Nông dân|cán bộ|01/02/2009|15/7/2020|"
    "HTT,HTT,HTT,HTT,HTT,HTT,HTT,HTNV|HTNV",
)
GONE = ("Sùng A Dế", "19/9/1969", "Xã Nà Lộc", ",,,HTT,,,,")


def write_ratings(folder: Path) -> None:
    """Write the roster and the list of ratings into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    _write_roster(folder / "can-bo-2025.csv")
    _write_list(folder / "xep-loai-2018-2025.xlsx")


def _write_roster(path: Path) -> None:
    rows = [line.split("|") for line in PEOPLE]
    numbered = [(str(i), *row[:7], "x", "ĐH", "SC", row[8]) for i, row in enumerate(rows, start=1)]
    lines = [(ROSTER_TITLE, *[""] * (len(ROSTER) - 1)), ROSTER, *numbered]
    path.write_bytes(("\ufeff" + "\r\n".join(";".join(line) for line in lines) + "\r\n").encode("utf-8"))


def _write_list(path: Path) -> None:
    """A sheet with the years below one heading, as offices keep it from year to year."""
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = "Xếp loại"
    for title in TITLES:
        sheet.append([title])
    sheet["A2"].font, sheet["A2"].alignment = Font(bold=True), Alignment(horizontal="center")
    sheet.merge_cells("A2:L2")
    sheet.append([])
    sheet.append(["TT", "Họ và tên", "Ngày sinh", "Đơn vị", "Kết quả đánh giá, xếp loại chất lượng"])
    sheet.append([None, None, None, None, *(f"Năm {year}" for year in YEARS)])
    for column in "ABCD":
        sheet.merge_cells(f"{column}5:{column}6")
    sheet.merge_cells("E5:L5")
    listed = [(*(row := line.split("|"))[:3], row[7]) for line in PEOPLE]
    for number, (name, birth, unit, ratings) in enumerate([*listed, GONE], start=1):
        sheet.append([number, name, birth, unit, *(text or None for text in ratings.split(","))])
    sheet.append([])
    sheet.append([None, "NGƯỜI LẬP BIỂU", None, None, None, None, None, "TRƯỞNG PHÒNG"])
    for column, width in zip("ABCD", (5, 22, 12, 14), strict=True):
        sheet.column_dimensions[column].width = width
    save_steadily(workbook, path, SAVED)
