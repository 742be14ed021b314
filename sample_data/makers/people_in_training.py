"""Lists of people for training: who of the commune is under way or done, and the staff of a programme's communes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from makers.chance import Chance
from makers.names import invented_name
from makers.training_words import COMMUNES

_TURNS = (
    "STT;Họ và tên;Ngày sinh;Đơn vị;Khóa đào tạo, bồi dưỡng;Hình thức đào tạo;Từ ngày;Đến ngày;Đơn vị mở lớp;"
    "Kết quả học tập"
)
# the people of xa-tan-son-2023.xlsx; each of these rows is another case, in the order of the page on needs
_OF_TAN_SON = (
    "Y Hoa;02/9/1984;Xã Tân Sơn;Đại học;Không tập trung;06/9/2021;30/6/2026;Trường đại học;",
    "Triệu Tài Vượng;1975;Xã Tân Sơn;Đại học;Không tập trung;04/9/2023;31/12/2028;Trường đại học;Đang học",
    "Đàm Văn Khánh;1968;Xã Tân Sơn;Trung cấp lý luận chính trị;Không tập trung;01/3/2023;;Trường Chính trị tỉnh;",
    "Sầm Văn Lợi;01/6/1988;Xã Tân Sơn;Đại học;Không tập trung;09/2018;30/5/2023;Trường đại học;Khá",
    "Nguyễn Công Trạng;20/11/1966;Xã Tân Sơn;Đại học;Không tập trung;09/2015;12/2017;Trường đại học;Thôi học",
    "Giàng Páo;15/9/1990;Xã Tân Sơn;Trung cấp LLCT;Tập trung;05/01/2022;15/6/2022;Trường Chính trị tỉnh;",
    "Quan Thị Tươi;01/02/1990;Xã Hợp Thành;Đại học;Không tập trung;05/9/2022;30/6/2027;Trường đại học;",
    "Vi Văn Ngọc;;;Đại học;Không tập trung;05/9/2022;30/6/2027;Trường đại học;",
)
_PEOPLE = "STT;Họ và tên;Ngày sinh;Giới tính;Đơn vị;Chức vụ;Đối tượng"
# post, kind and year of birth of the staff of each commune; young means born in 1980 or later
_POSTS = (
    ("Chủ tịch UBND", "Cán bộ", 1974),
    ("Bí thư Đoàn", "Cán bộ", 1992),
    ("Văn phòng - Thống kê", "Công chức", 1987),
    ("Văn hóa - Xã hội", "Công chức", 1990),
    ("Phó Bí thư Đoàn", "Không chuyên trách", 1996),
    ("Văn thư - Thủ quỹ", "Không chuyên trách", 1989),
    ("Chủ tịch Hội Người cao tuổi", "Không chuyên trách", 1959),
)


def write_people_in_training(folder: Path) -> None:
    """Write both lists into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    rows = [f"{i};{line}" for i, line in enumerate(_OF_TAN_SON, start=1)]
    _write(folder / "tan-son-2023.csv", "KẾT QUẢ ĐÀO TẠO, BỒI DƯỠNG XÃ TÂN SƠN", _TURNS, rows)
    _write_staff(folder / "hoa-binh-staff-2020.csv")


def _write_staff(path: Path) -> None:
    """Write the staff of the programme's twelve communes and of a ward outside its scope."""
    chance, taken = Chance(567), set[str]()
    rows = []
    for unit in [*(f"Xã {commune}" for commune in COMMUNES), "Phường Phương Đình"]:
        for i, (post, kind, year) in enumerate(_POSTS):
            sex = "female" if i % 2 else "male"
            name = invented_name(chance, sex, "Kinh", taken)
            day, month = 1 + len(rows) % 28, 1 + len(rows) % 12
            birth = f"{day:02}/{month:02}/{year}"
            # half a year before its end, nobody born in 1980 is certainly forty or certainly not
            birth = {4: "1980", 5: ""}[i] if unit == "Xã Yên Hạ" and i in (4, 5) else birth
            rows.append(f"{len(rows) + 1};{name};{birth};{'Nữ' if sex == 'female' else 'Nam'};{unit};{post};{kind}")
    title = "DANH SÁCH CÁN BỘ, CÔNG CHỨC, NGƯỜI HOẠT ĐỘNG KHÔNG CHUYÊN TRÁCH CẤP XÃ (tính đến ngày 30/6/2020)"
    _write(path, title, _PEOPLE, rows)


def _write(path: Path, title: str, headings: str, rows: Sequence[str]) -> None:
    width = headings.count(";")
    lines = [title + ";" * width, headings, *rows]
    if {line.count(";") for line in lines} != {width}:
        raise ValueError("every line of the csv needs the same number of cells")
    path.write_bytes(("\ufeff" + "\r\n".join(lines) + "\r\n").encode("utf-8"))
