"""Where the header is and how deep it is."""

from __future__ import annotations

from datetime import date

from .build import Sheet, book, table
from .conftest import Library

MOTTO = book(
    "motto.xlsx",
    Sheet(
        [
            ["ỦY BAN NHÂN DÂN", None, None, "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
            ["HUYỆN SƠN ĐỘNG", None, None, "Độc lập - Tự do - Hạnh phúc"],
            [],
            ["DANH SÁCH CÁN BỘ, CÔNG CHỨC CẤP XÃ"],
            ["(Kèm theo Báo cáo số 12/BC-UBND)"],
            [],
            ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị"],
            [1, "Vi Văn Thỏa", date(1979, 7, 5), "Bí thư Đảng ủy", "Xã An Lạc"],
            [2, "Hoàng Thị Lê", date(1985, 11, 20), "Chủ tịch HĐND", "Xã An Lạc"],
        ],
        "Danh sách",
        ["A4:E4", "A5:E5", "D1:E1", "D2:E2"],
    ),
)


def test_titles_and_motto_above_the_header(read: Library) -> None:
    """Six rows of agency, motto and title stand above the header and are no people."""
    read(MOTTO).gives(
        [
            {
                "full_name": "Vi Văn Thỏa",
                "birth_date": "1979-07-05",
                "unit": "Xã An Lạc",
                "position": "Bí thư Đảng ủy",
                "position_code": "party_secretary",
                "ref": "Danh sách!8",
            },
            {
                "full_name": "Hoàng Thị Lê",
                "birth_date": "1985-11-20",
                "unit": "Xã An Lạc",
                "position": "Chủ tịch HĐND",
                "position_code": "council_chair",
                "ref": "Danh sách!9",
            },
        ]
    )


PLAIN = book(
    "plain.xlsx",
    Sheet(
        [
            ["Số TT", "Họ tên", "Năm sinh", "Chức danh", "Trình độ chuyên môn", "LLCT"],
            [1, "Phùng Thị Dung", 1981, "Văn phòng - Thống kê", "Đại học", "Trung cấp"],
        ]
    ),
)


def test_header_of_one_row_in_row_one(read: Library) -> None:
    """A plain table starts in row 1, and a sheet called Sheet1 is no unit."""
    read(PLAIN).gives(
        [
            {
                "full_name": "Phùng Thị Dung",
                "birth_year": 1981,
                "position_code": "office_statistics",
                "unit": None,
                "professional_level": "bachelor",
                "political_theory": "intermediate",
                "ref": "Sheet1!2",
            },
        ]
    )


TWO_DEEP = book(
    "two-deep.xlsx",
    table(
        [
            ("TT",),
            ("HỌ VÀ TÊN",),
            ("Năm sinh", "Nam"),
            ("Năm sinh", "Nữ"),
            ("Chức vụ",),
            ("Trình độ", "Chuyên môn"),
            ("Trình độ", "Lý luận chính trị"),
            ("Trình độ", "QLNN"),
            ("Trình độ", "Văn hóa"),
        ],
        [
            [1, "Đinh Công Thạch", 1978, None, "Chủ tịch UBND", "ĐH Luật", "CC", "CVC", "12/12"],
            [2, "Triệu Mùi Nái", None, 1990, "Văn hóa - Xã hội", "CĐ", "TC", "CV", "12/12"],
        ],
        [["DANH SÁCH"], []],
    ),
)


def test_header_of_two_merged_rows(read: Library) -> None:
    """One group 'Trình độ' spans four different ladders, so the lower heading decides."""
    read(TWO_DEEP).gives(
        [
            {
                "full_name": "Đinh Công Thạch",
                "sex": "male",
                "birth_year": 1978,
                "professional_level": "bachelor",
                "major": "Luật",
                "political_theory": "advanced",
                "state_management": "senior_specialist",
                "general_education": "upper_secondary",
                "ref": "Sheet1!5",
            },
            {
                "full_name": "Triệu Mùi Nái",
                "sex": "female",
                "birth_year": 1990,
                "professional_level": "college",
                "political_theory": "intermediate",
                "state_management": "specialist",
                "ref": "Sheet1!6",
            },
        ]
    )


THREE_DEEP = book(
    "three-deep.xlsx",
    table(
        [
            ("STT",),
            ("Họ và tên",),
            ("Ngày, tháng,\nnăm sinh", "Nam"),
            ("Ngày, tháng,\nnăm sinh", "Nữ"),
            ("Chức vụ,\nchức danh",),
            ("Trình độ", "Chuyên môn", "ĐH"),
            ("Trình độ", "Chuyên môn", "CĐ"),
            ("Trình độ", "Chuyên môn", "TC"),
            ("Trình độ", "LLCT", "CC"),
            ("Trình độ", "LLCT", "TC"),
            ("Trình độ", "LLCT", "SC"),
        ],
        [
            [1, "Lục Văn Bảo", "12/3/1982", None, "Địa chính - Xây dựng", "x", None, None, None, "x", None],
            [2, "Nông Thị Thắm", None, "08/09/1991", "Tư pháp - Hộ tịch", None, None, "x", None, None, "x"],
        ],
    ),
)


def test_header_of_three_merged_rows(read: Library) -> None:
    """'TC' stands under two groups and means another level in each."""
    read(THREE_DEEP).gives(
        [
            {
                "full_name": "Lục Văn Bảo",
                "sex": "male",
                "birth_date": "1982-03-12",
                "professional_level": "bachelor",
                "political_theory": "intermediate",
                "position_code": "land_construction",
                "ref": "Sheet1!4",
            },
            {
                "full_name": "Nông Thị Thắm",
                "sex": "female",
                "birth_date": "1991-09-08",
                "position_code": "justice_civil_status",
                "professional_level": "intermediate",
                "political_theory": "primary",
            },
        ]
    )


FOUR_DEEP = book(
    "four-deep.xlsx",
    table(
        [
            ("TT",),
            ("Họ và tên",),
            ("Năm sinh",),
            ("Chức vụ",),
            ("Chất lượng", "Trình độ đào tạo", "Chuyên môn", "Thạc sỹ"),
            ("Chất lượng", "Trình độ đào tạo", "Chuyên môn", "Đại học"),
            ("Chất lượng", "Trình độ đào tạo", "Quản lý nhà nước", "CV chính"),
            ("Chất lượng", "Trình độ đào tạo", "Quản lý nhà nước", "CV"),
        ],
        [
            ["A", "B", 1, 2, 3, 4, 5, 6],
            [1, "Bế Ích Quân", 1977, "Chủ tịch UBND", "x", "x", "x", "x"],
            [2, "Sầm Thị Hiền", 1988, "Tài chính - Kế toán", None, "x", None, "x"],
        ],
        [["Biểu số 02/CL"], ["DANH SÁCH CHẤT LƯỢNG CÁN BỘ"]],
    ),
)


def test_header_of_four_merged_rows(read: Library) -> None:
    """A path of four headings is read whole, and of two marks in a group the higher counts."""
    reading = read(FOUR_DEEP)
    reading.gives(
        [
            {
                "full_name": "Bế Ích Quân",
                "birth_year": 1977,
                "professional_level": "master",
                "state_management": "senior_specialist",
                "ref": "Sheet1!8",
            },
            {
                "full_name": "Sầm Thị Hiền",
                "professional_level": "bachelor",
                "state_management": "specialist",
                "position_code": "finance_accounting",
                "ref": "Sheet1!9",
            },
        ]
    )
    heading = reading.headings()["G"]
    assert "chất lượng" in heading
    assert "quản lý nhà nước" in heading
    assert heading.endswith("cv chính")
