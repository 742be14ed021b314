"""What a heading means, however it is written, and columns that only look like another."""

from __future__ import annotations

from datetime import date

from .build import Sheet, book, table
from .conftest import Library

STARRED = book(
    "starred.xlsx",
    Sheet(
        [
            ["MẪU NHẬP DỮ LIỆU"],
            ["Cột có dấu (*) là bắt buộc"],
            [],
            ["STT", "Họ và tên (*)", "Ngày sinh (*)", "Chức vụ *", "Đơn vị công tác (*)", "Trình độ chuyên môn(*)"],
            [1, "Tòng Văn Hặc", "01/02/1983", "Chỉ huy trưởng Quân sự", "Xã Chiềng La", "Cao đẳng"],
        ]
    ),
)


def test_star_after_required_headings(read: Library) -> None:
    """The mark (*) of required columns is no part of the heading."""
    read(STARRED).gives(
        [
            {
                "full_name": "Tòng Văn Hặc",
                "birth_date": "1983-02-01",
                "position_code": "military_commander",
                "unit": "Xã Chiềng La",
                "professional_level": "college",
                "ref": "Sheet1!5",
            },
        ]
    )


SPLIT = book(
    "split-name.xlsx",
    table(
        [
            ("Họ",),
            ("Tên",),
            ("Ngày Sinh (d/m/Y)",),
            ("Chức vụ",),
            ("Đơn vị",),
            ("Trình độ đào tạo", "Ngành đào tạo"),
            ("Trình độ đào tạo", "Trường đào tạo"),
            ("Trình độ đào tạo", "Trình độ"),
            ("Trình độ đào tạo", "Hệ đào tạo"),
        ],
        [
            [
                "Lường Thị ",
                "Ánh ",
                date(1992, 4, 9),
                "Tư pháp - Hộ tịch",
                "Xã Mường É",
                "Luật",
                "ĐH Luật Hà Nội",
                "Trung cấp",
                "TC",
            ],
            [
                "Quàng",
                "Hùng",
                date(1976, 12, 1),
                "Văn hóa - Xã hội",
                "Xã Mường É",
                "Sư phạm Văn",
                "CĐ SP (hệ TC)",
                "CĐ",
                "CQ",
            ],
        ],
    ),
)


def test_name_in_two_columns_without_numbers(read: Library) -> None:
    """'Họ' and 'Tên' are one name, there is no STT, and a school's name is not a level."""
    read(SPLIT).gives(
        [
            {
                "full_name": "Lường Thị Ánh",
                "birth_date": "1992-04-09",
                "professional_level": "intermediate",
                "major": "Luật",
                "unit": "Xã Mường É",
                "ref": "Sheet1!3",
            },
            {
                "full_name": "Quàng Hùng",
                "birth_date": "1976-12-01",
                "professional_level": "college",
                "major": "Sư phạm Văn",
                "ref": "Sheet1!4",
            },
        ]
    )


HIDDEN_KEYS = book(
    "hidden-keys.xlsx",
    Sheet(
        [
            ["STT", "Họ và tên", "Giới tính", "Ngày sinh", "Chức vụ", "Trình độ chuyên môn"],
            ["stt", "ho_ten", "gioi_tinh", "ngay_sinh", "chuc_vu", "trinh_do_cm"],
            [1, "Mùa A Chứ", "Nam", "15/08/1987", "Trưởng Công an", "Đại học (14)"],
        ],
        "Data",
        hidden_rows=[2],
    ),
    Sheet([["Đại học"], ["Cao đẳng"], ["Trung cấp"]], "Info", state="hidden"),
)


def test_hidden_technical_row_and_sheet(read: Library) -> None:
    """Row 2 holds hidden field keys, a hidden sheet holds value lists, and values carry internal numbers."""
    read(HIDDEN_KEYS).gives(
        [
            {
                "full_name": "Mùa A Chứ",
                "sex": "male",
                "birth_date": "1987-08-15",
                "position_code": "police_chief",
                "professional_level": "bachelor",
                "ref": "Data!3",
            },
        ]
    )


GOOGLE = book(
    "google-form.xlsx",
    Sheet(
        [
            [
                "Dấu thời gian",
                "Họ và tên:",
                "Ngày tháng năm sinh:",
                "Giới tính:",
                "Chức vụ:",
                "Trình độ chuyên môn:",
                "Trình độ lý luận chính trị:",
            ],
            [date(2022, 6, 1), "Ma Thị Hằng", "3/4/1989", "Nữ", "Văn phòng - Thống kê", "Cử nhân", "Cử nhân"],
        ],
        "Câu trả lời biểu mẫu 1",
    ),
)


def test_headings_of_a_form_end_in_a_colon(read: Library) -> None:
    """Answers of an online form: a time stamp first, headings with ':', and a sheet name that is no unit."""
    read(GOOGLE).gives(
        [
            {
                "full_name": "Ma Thị Hằng",
                "birth_date": "1989-04-03",
                "sex": "female",
                "unit": None,
                "professional_level": "bachelor",
                "political_theory": "bachelor",
                "ref": "Câu trả lời biểu mẫu 1!2",
            },
        ]
    )


BARE = book(
    "bare-letters.xlsx",
    Sheet(
        [
            [
                "STT",
                "Ho va ten",
                "Ngay sinh",
                "Gioi tinh",
                "Chuc vu",
                "Don vi",
                "Trinh do chuyen mon",
                "Ly luan chinh tri",
            ],
            [1, "Phàn Văn Chài", "9/1/1984", "Nam", "Chủ tịch Hội Nông dân", "Xã Bản Lầu", "Dai hoc", "So cap"],
        ]
    ),
)


def test_headings_without_marks(read: Library) -> None:
    """Dumps of databases write headings and values without Vietnamese marks."""
    read(BARE).gives(
        [
            {
                "full_name": "Phàn Văn Chài",
                "birth_date": "1984-01-09",
                "sex": "male",
                "position_code": "farmers_chair",
                "unit": "Xã Bản Lầu",
                "professional_level": "bachelor",
                "political_theory": "primary",
            },
        ]
    )


OLD_UNIT = book(
    "old-unit.xlsx",
    Sheet(
        [
            [
                "STT",
                "Họ và tên",
                "Ngày sinh",
                "Đơn vị công tác trước sắp xếp",
                "Đơn vị công tác",
                "Chức vụ",
                "Ngày vào Đoàn",
                "Ngày vào Đảng",
            ],
            [1, "Tẩn Láo San", "6/6/1994", "Huyện Bát Xát", "Xã Trịnh Tường", "Bí thư Đoàn", "26/03/2009", None],
        ]
    ),
)


def test_former_unit_and_youth_union_are_other_facts(read: Library) -> None:
    """The unit before the merger is not the unit, and the day of joining the Youth Union says nothing of the Party."""
    read(OLD_UNIT).gives(
        [
            {
                "full_name": "Tẩn Láo San",
                "unit": "Xã Trịnh Tường",
                "position_code": "youth_secretary",
                "party_member": None,
                "party_date": None,
            },
        ]
    )


ALIKE = book(
    "headings-alike.xlsx",
    table(
        [
            ("STT",),
            ("Họ và tên",),
            ("Tên gọi khác",),
            ("Ngày sinh",),
            ("Nơi sinh",),
            ("Chức vụ Đảng",),
            ("Chức vụ chính quyền",),
            ("Quy hoạch chức danh",),
            ("Dân tộc",),
            ("Tiếng dân tộc",),
            ("QP-AN", "Đối tượng 3"),
            ("QP-AN", "Đối tượng 4"),
            ("Đánh giá, xếp loại",),
        ],
        [
            [
                "01",
                "Triệu Chẳn Sơn",
                "Sơn",
                "7/8/1983",
                "Xã Xuân Lạc",
                "Bí thư chi bộ",
                "Phó Chủ tịch UBND",
                "Chủ tịch UBND",
                "Kinh",
                "Tày",
                None,
                "x",
                "Hoàn thành tốt nhiệm vụ",
            ],
            [
                "02",
                "Triệu Thị Viện",
                None,
                "8/9/1988",
                "Xã Xuân Lạc",
                None,
                "Tư pháp - Hộ tịch",
                None,
                "Dao",
                None,
                None,
                None,
                None,
            ],
        ],
    ),
)


def test_headings_that_share_words(read: Library) -> None:
    """A planned post is not the post, a language is not the ethnicity, a birthplace neither birth date nor unit."""
    reading = read(ALIKE)
    reading.gives(
        [
            {
                "full_name": "Triệu Chẳn Sơn",
                "birth_date": "1983-08-07",
                "unit": None,
                "ethnicity": "Kinh",
                "position_code": "committee_deputy_chair",
                "planned_position": "Chủ tịch UBND",
                "ethnic_minority": False,
            },
            {
                "full_name": "Triệu Thị Viện",
                "birth_date": "1988-09-08",
                "unit": None,
                "ethnicity": "Dao",
                "position_code": "justice_civil_status",
                "planned_position": None,
                "ethnic_minority": True,
            },
        ]
    )
    first, second = reading.people
    kept = ("ethnic_language", "defence_training", "evaluation")
    assert all(first[name] is not None for name in kept)
    assert (second["ethnic_language"], second["evaluation"]) == (None, None)
