"""Two communes before and after the courses of 2022: turns, rosters, ratings; all set by hand."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

_ROSTER = ("STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Chức vụ, chức danh", "Đối tượng", "Ngày giữ chức vụ hiện nay",
           "Trình độ chuyên môn", "Lý luận chính trị", "Quản lý nhà nước")  # fmt: skip
_TURNS = ("STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Chức vụ, chức danh", "Khóa đào tạo, bồi dưỡng", "Từ ngày",
          "Đến ngày",
          "Số tiết", "Kết quả học tập")  # fmt: skip
_RATINGS = ("STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Năm đánh giá", "Xếp loại")

BEFORE = (
    (
        "Nông Văn Thịnh",
        "12/03/1985",
        "Xã An Bình",
        "Văn phòng - Thống kê",
        "công chức",
        "01/6/2016",
        "ĐH",
        "SC",
        "chuyên viên",
    ),
    ("Hoàng Thị Lụa", "20/08/1988", "Xã An Bình", "Chủ tịch Hội LHPN", "cán bộ", "15/7/2020", "ĐH", "SC", "không"),
    (
        "Đinh Công Sáng",
        "15/05/1982",
        "Xã An Bình",
        "Tài chính - Kế toán",
        "công chức",
        "01/10/2012",
        "ĐH",
        "TC",
        "không",
    ),
    ("Vi Văn Hòa", "1980", "Xã An Bình", "Tư pháp - Hộ tịch", "công chức", "01/3/2010", "ĐH", "SC", "không"),
    ("Lò Thị Ngân", "09/09/1986", "Xã An Bình", "Văn hóa - Xã hội", "công chức", "01/3/2014", "CĐ", "SC", "không"),
    ("Hà Văn Quý", "01/01/1977", "Xã An Bình", "Chủ tịch UBND", "cán bộ", "15/7/2020", "ĐH", "CC", "chuyên viên"),
    ("Lý Văn Páo", "1979", "Xã Tân Lập", "Địa chính - Xây dựng", "công chức", "01/4/2009", "TC", "SC", "không"),
    ("Triệu Thị Mủi", "02/02/1990", "Xã Tân Lập", "Văn hóa - Xã hội", "công chức", "01/8/2015", "ĐH", "SC", "không"),
    (
        "Bàn Thị Pham",
        "17/11/1989",
        "Xã Tân Lập",
        "Văn hóa - Xã hội",
        "công chức",
        "01/8/2015",
        "ĐH",
        "TC",
        "chuyên viên",
    ),
    ("Lục Văn Chài", "30/04/1975", "Xã Tân Lập", "Chủ tịch Hội Nông dân", "cán bộ", "15/7/2020", "TC", "TC", "không"),
    ("Ma Thị Sen", "25/12/1983", "Xã Tân Lập", "Tài chính - Kế toán", "công chức", "01/9/2011", "ĐH", "", "không"),
)
AFTER = (
    (
        "Nông Văn Thịnh",
        "12/03/1985",
        "Xã An Bình",
        "Phó Chủ tịch UBND",
        "cán bộ",
        "01/6/2023",
        "ĐH",
        "TC",
        "chuyên viên",
    ),
    ("Hoàng Thị Lụa", "20/08/1988", "Xã An Bình", "Chủ tịch Hội LHPN", "cán bộ", "15/7/2020", "ĐH", "TC", "không"),
    ("Vi Văn Hòa", "1980", "Xã An Bình", "Tư pháp - Hộ tịch", "công chức", "01/3/2010", "ĐH", "TC", "không"),
    ("Hà Văn Quý", "01/01/1977", "Xã An Bình", "Chủ tịch UBND", "cán bộ", "15/7/2020", "ĐH", "CC", "chuyên viên"),
    ("Đinh Công Sáng", "15/05/1982", "Xã Tân Lập", "Chủ tịch UBND", "cán bộ", "15/7/2023", "ĐH", "TC", "chuyên viên"),
    ("Lý Văn Páo", "1979", "Xã Tân Lập", "Địa chính - Xây dựng", "công chức", "01/4/2009", "TC", "SC", "chuyên viên"),
    (
        "Triệu Thị Mủi",
        "02/02/1990",
        "Xã Tân Lập",
        "Văn phòng - Thống kê",
        "công chức",
        "01/3/2022",
        "ĐH",
        "SC",
        "không",
    ),
    ("Bàn Thị Pham", "17/11/1989", "Xã Tân Lập", "Phó Chủ tịch HĐND", "cán bộ", "01/9/2023", "ĐH", "TC", "chuyên viên"),
    ("Lục Văn Chài", "30/04/1975", "Xã Tân Lập", "Chủ tịch Hội Nông dân", "cán bộ", "15/7/2020", "TC", "TC", "không"),
    ("Ma Thị Sen", "25/12/1983", "Xã Tân Lập", "Tài chính - Kế toán", "công chức", "01/9/2011", "ĐH", "", "không"),
)
TURNS = (
    (
        "Nông Văn Thịnh",
        "12/03/1985",
        "Xã An Bình",
        "Văn phòng - Thống kê",
        "Trung cấp lý luận chính trị",
        "10/01/2022",
        "30/11/2022",
        "",
        "Đạt",
    ),
    (
        "Nông Văn Thịnh",
        "12/03/1985",
        "Xã An Bình",
        "Văn phòng - Thống kê",
        "Kỹ năng soạn thảo văn bản",
        "05/12/2022",
        "09/12/2022",
        "40",
        "Đạt",
    ),
    (
        "Hoàng Thị Lụa",
        "20/08/1988",
        "Xã An Bình",
        "Chủ tịch Hội LHPN",
        "Trung cấp LLCT",
        "10/01/2022",
        "30/11/2022",
        "",
        "Đạt",
    ),
    (
        "Lý Văn Páo",
        "1979",
        "Xã Tân Lập",
        "Địa chính - Xây dựng",
        "Bồi dưỡng ngạch chuyên viên",
        "13/6/2022",
        "12/8/2022",
        "320",
        "Đạt",
    ),
    (
        "Triệu Thị Mủi",
        "02/02/1990",
        "Xã Tân Lập",
        "Văn phòng - Thống kê",
        "Kỹ năng soạn thảo văn bản",
        "13/6/2022",
        "15/6/2022",
        "24",
        "Đạt",
    ),
    (
        "Đinh Công Sáng",
        "15/05/1982",
        "Xã An Bình",
        "Tài chính - Kế toán",
        "Bồi dưỡng ngạch chuyên viên",
        "13/6/2022",
        "12/8/2022",
        "320",
        "Đạt",
    ),
    ("Vi Văn Hòa", "1980", "Xã Tân Lập", "", "Kỹ năng soạn thảo văn bản", "13/6/2022", "15/6/2022", "24", "Đạt"),
    (
        "Lò Thị Ngân",
        "09/09/1986",
        "Xã An Bình",
        "Văn hóa - Xã hội",
        "Kỹ năng soạn thảo văn bản",
        "13/6/2022",
        "15/6/2022",
        "24",
        "Đạt",
    ),
    (
        "Sùng A Chớ",
        "06/06/1991",
        "Xã Mỹ Lâm",
        "Văn phòng - Thống kê",
        "Kỹ năng soạn thảo văn bản",
        "13/6/2022",
        "15/6/2022",
        "24",
        "Đạt",
    ),
    (
        "Ma Thị Sen",
        "25/12/1983",
        "Xã Tân Lập",
        "Tài chính - Kế toán",
        "Trung cấp LLCT",
        "01/9/2022",
        "15/3/2023",
        "",
        "Đạt",
    ),
)
# a week by the law of that year, two short courses, a course without lessons, one told in days, one that stands twice
TURNS_2020 = (
    (
        "Nông Văn Thịnh",
        "12/03/1985",
        "Xã An Bình",
        "VP-TK",
        "Bồi dưỡng theo vị trí việc làm",
        "02/3/2020",
        "06/3/2020",
        "1 tuần",
        "Đạt",
    ),
    (
        "Hoàng Thị Lụa",
        "20/08/1988",
        "Xã An Bình",
        "CT Hội LHPN",
        "Kỹ năng vận động quần chúng",
        "28/12/2019",
        "03/01/2020",
        "16",
        "Đạt",
    ),
    ("Đinh Công Sáng", "15/05/1982", "Xã An Bình", "TC-KT", "Kế toán xã", "06/7/2020", "08/7/2020", "24 tiết", "Đạt"),
    (
        "Đinh Công Sáng",
        "15/05/1982",
        "Xã An Bình",
        "TC-KT",
        "Kỹ năng soạn thảo văn bản",
        "14/9/2020",
        "15/9/2020",
        "16",
        "Đạt",
    ),
    (
        "Lò Thị Ngân",
        "09/09/1986",
        "Xã An Bình",
        "VH-XH",
        "Nghiệp vụ văn hóa",
        "05/10/2020",
        "09/10/2020",
        "5 ngày",
        "Đạt",
    ),
    ("Hà Văn Quý", "01/01/1977", "Xã An Bình", "CT UBND", "Cập nhật kiến thức", "10/8/2020", "12/8/2020", "24", "Đạt"),
    ("Hà Văn Quý", "01/01/1977", "Xã An Bình", "CT UBND", "Cập nhật kiến thức", "10/8/2020", "12/8/2020", "24", "Đạt"),
    ("Bàn Thị Pham", "17/11/1989", "Xã Tân Lập", "VH-XH", "Nghiệp vụ văn hóa", "28/12/2020", "08/01/2021", "40", "Đạt"),
)
RATINGS = (
    ("Nông Văn Thịnh", "12/03/1985", "Xã An Bình", {2021: "HTT", 2022: "HTXS", 2023: "HTXS"}),
    ("Hoàng Thị Lụa", "20/08/1988", "Xã An Bình", {2021: "HTT", 2022: "HTT"}),
    ("Đinh Công Sáng", "15/05/1982", "Xã An Bình", {2020: "HTNV", 2021: "HTT", 2023: "HTT"}),
    ("Lò Thị Ngân", "09/09/1986", "Xã An Bình", {2021: "HTNV"}),
    ("Hà Văn Quý", "01/01/1977", "Xã An Bình", {2021: "HTXS", 2022: "HTT"}),
    ("Lý Văn Páo", "1979", "Xã Tân Lập", {2021: "HTNV", 2022: "HTT"}),
    ("Triệu Thị Mủi", "02/02/1990", "Xã Tân Lập", {2022: "HTT"}),
    ("Bàn Thị Pham", "17/11/1989", "Xã Tân Lập", {2021: "HTT", 2022: "HTXS"}),
    ("Lục Văn Chài", "30/04/1975", "Xã Tân Lập", {2021: "HTNV", 2022: "HTNV"}),
)  # fmt: skip


def write_follow_up(folder: Path) -> None:
    """Write the lists into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    title = "DANH SÁCH CÁN BỘ, CÔNG CHỨC CẤP XÃ (TÍNH ĐẾN NGÀY 31/12/{year})"
    _write(folder / "danh-sach-2021.csv", title.format(year=2021), _ROSTER, BEFORE)
    _write(folder / "danh-sach-2023.csv", title.format(year=2023), _ROSTER, AFTER)
    _write(folder / "luot-hoc-2022.csv", "KẾT QUẢ ĐÀO TẠO, BỒI DƯỠNG NĂM 2022", _TURNS, TURNS)
    _write(folder / "luot-hoc-2020.csv", "KẾT QUẢ ĐÀO TẠO, BỒI DƯỠNG NĂM 2020", _TURNS, TURNS_2020)
    rated = [(*who, year, text) for *who, years in RATINGS for year, text in years.items()]
    _write(folder / "xep-loai.csv", "KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CÁN BỘ, CÔNG CHỨC", _RATINGS, rated)


def _write(path: Path, title: str, headings: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    numbered = [(i, *row) for i, row in enumerate(rows, start=1)]
    lines = [(title, *[""] * (len(headings) - 1)), headings, *numbered]
    text = "\r\n".join(";".join(str(cell) for cell in line) for line in lines)
    path.write_bytes(("\ufeff" + text + "\r\n").encode("utf-8"))
