"""An office's workbook with everything in it that a careless copy loses."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import xlsxwriter

HEADINGS = ("TT", "Họ và tên", "Ngày sinh", "Đơn vị", "Chức vụ", "Trình độ văn hóa", "Trình độ chuyên môn",
            "Chuyên ngành", "Lý luận chính trị", "Tin học")  # fmt: skip
# by decree 33/2023/NĐ-CP article 10 a clerk has a bachelor's degree: row 7 falls short in column G
PEOPLE = (
    (1, "Vũ Thị Lụa", datetime(1988, 3, 2), "Xã An Bình", "VP-TK", "12/12", "Đại học", "Luật", "Trung cấp", "B"),
    (2, "Lê Văn Bưởi", datetime(1995, 4, 11), "Xã An Bình", "VP-TK", "12/12", "Trung cấp", "Kế toán", "Sơ cấp", "B"),
    (3, "Mai Văn Dừa", datetime(1990, 5, 5), "Xã An Bình", "VH-XH", "12/12", None, "Văn hóa", "Sơ cấp", "B"),
)
FIRST = 6
GAP, BLANK = "G7", "G8"
USERS_COMMENT = "Chờ bổ sung bằng"
Parts = dict[str, bytes]


def rich_workbook(path: Path, *, own_comment: str | None = None) -> Path:
    """Writes it: merges, a chart, a text box, an image, validations, conditional formats, print set-up, formulas."""
    with xlsxwriter.Workbook(path) as book:
        day = book.add_format({"num_format": "dd/mm/yyyy", "border": 1, "font_name": "Times New Roman"})
        framed = book.add_format({"border": 1, "bg_color": "#CCFFCC"})
        sheet = book.add_worksheet("DS 'A' & B")
        sheet.merge_range("A1:J1", "DANH SÁCH CÁN BỘ, CÔNG CHỨC (tính đến ngày 15/9/2023)", framed)
        sheet.write_row(FIRST - 2, 0, HEADINGS, framed)
        for row, person in enumerate(PEOPLE, FIRST - 1):
            for column, value in enumerate(person):
                if isinstance(value, datetime):
                    sheet.write_datetime(row, column, value, day)
                elif value is not None:
                    sheet.write(row, column, value, framed)
        sheet.write_formula("B9", '="Tổng cộng: "&COUNTA(B6:B8)', framed, "Tổng cộng: 3")
        sheet.set_column("B:B", 27.5)
        sheet.set_row(4, 33)
        sheet.data_validation("G6:G8", {"validate": "list", "source": ["Đại học", "Cao đẳng", "Trung cấp"]})
        sheet.conditional_format("F6:F8", {"type": "data_bar", "data_bar_2010": True})
        sheet.freeze_panes(5, 2)
        sheet.repeat_rows(4)
        sheet.print_area("A1:J9")
        sheet.set_landscape()
        sheet.set_header("&L&G&CDanh sách", {"image_left": "point.bmp", "image_data_left": _image()})
        sheet.insert_textbox("L2", "Ghi chú của văn phòng")
        if own_comment:
            sheet.write_comment(own_comment, USERS_COMMENT)
        chart = book.add_chart({"type": "column"})
        chart.add_series({"values": "='DS ''A'' & B'!$A$6:$A$8"})
        sheet.insert_chart("L10", chart)
        hidden = book.add_worksheet("Ẩn")
        hidden.write("A1", "không cho xem")
        hidden.hide()
        book.define_name("Nguoi", "='DS ''A'' & B'!$B$6:$B$8")
    return path


def _image() -> io.BytesIO:
    """The smallest picture that a header takes: one red point, as BMP."""
    pixel = bytes.fromhex("0000ff00")
    header = b"BM" + (54 + len(pixel)).to_bytes(4, "little") + bytes(4) + (54).to_bytes(4, "little")
    info = b"".join(n.to_bytes(4, "little") for n in (40, 1, 1)) + bytes.fromhex("01001800") + bytes(24)
    return io.BytesIO(header + info + pixel)


def parts_of(path: Path) -> Parts:
    """The parts of a workbook by name."""
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def changed(path: Path, to: Path, change: Callable[[Parts], None]) -> Path:
    """A copy of a workbook with its parts changed."""
    parts = parts_of(path)
    change(parts)
    with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return to
