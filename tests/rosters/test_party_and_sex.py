"""Party membership, sex, ethnicity and council seats in their several kinds of column."""

from __future__ import annotations

from datetime import date

from .build import Sheet, book, table
from .conftest import Library

WORDS = book(
    "party-words.xlsx",
    Sheet(
        [
            ["STT", "Họ và tên", "Năm sinh", "Đảng viên", "Dân tộc", "Giới tính"],
            [1, "Trịnh Khắc An", 1980, "Đảng viên", "Kinh", "Nam"],
            [2, "Trịnh Thị Bảy", 1981, "Quần chúng", "Tày", "Nữ"],
            [3, "Trịnh Khắc Cơ", 1982, "ĐẢNG VIÊN", "Nùng", "nam"],
            [4, "Trịnh Thị Dịu", 1983, "Đoàn viên", "kinh", "NỮ"],
            [5, "Trịnh Khắc Giới", 1984, "chưa là Đảng viên", "H'Mông", None],
            [6, "Trịnh Thị Huê", 1985, "Có", "Hoa", "Nữ "],
            [7, "Trịnh Khắc Kiểm", 1986, "Không", None, "Nam"],
            [8, "Trịnh Khắc Lựu", 1987, "Chưa", "Dao", "Khác"],
        ]
    ),
)


def test_words_for_party_ethnicity_and_sex(read: Library) -> None:
    """Words say yes and no in many ways; Kinh is no minority; blank is unknown; a third word is reported."""
    members = [True, False, True, False, False, True, False, False]
    minorities = [False, True, True, False, True, True, None, True]
    sexes = ["male", "female", "male", "female", None, "female", "male", None]
    read(WORDS).gives(
        [
            {"party_member": member, "ethnic_minority": minority, "sex": sex}
            for member, minority, sex in zip(members, minorities, sexes, strict=True)
        ],
        problems=[(9, "F")],
    )


MARKED = book(
    "party-marks.xlsx",
    Sheet(
        [
            ["STT", "Họ và tên", "Năm sinh", "Nữ", "Đảng viên", "Dân tộc ít người"],
            [1, "Kim Văn Vành", 1980, None, "x", None],
            [2, "Kim Thị Vầng", 1981, "x", None, "x"],
            [3, "Kim Thị Vẻ", 1982, "X", "X", None],
            [4, "Kim Văn Vinh", 1983, None, None, "x"],
        ]
    ),
)


def test_empty_cell_of_a_mark_column_means_no(read: Library) -> None:
    """'Nữ' standing alone is a mark column, and so are Party and minority: no mark is a no."""
    read(MARKED).gives(
        [
            {"sex": "male", "party_member": True, "ethnic_minority": False},
            {"sex": "female", "party_member": False, "ethnic_minority": True},
            {"sex": "female", "party_member": True, "ethnic_minority": False},
            {"sex": "male", "party_member": False, "ethnic_minority": True},
        ]
    )


DATED = book(
    "party-dates.xlsx",
    Sheet(
        [
            ["STT", "Họ và tên", "Năm sinh", "Ngày vào Đảng", "Số thẻ Đảng"],
            [1, "Cồ Văn Nhất", 1970, date(1995, 2, 3), "012345678901"],
            [2, "Cồ Thị Nhì", 1981, "19/5/2006", None],
            [3, "Cồ Văn Tam", 1982, None, None],
            [4, "Cồ Thị Tứ", 1983, "Chưa", None],
            [5, "Cồ Văn Ngũ", 1984, "31/9/2010", None],
        ]
    ),
)


def test_day_of_joining_the_party(read: Library) -> None:
    """A date makes a member; blank is unknown and 'Chưa' is no; an impossible day is a problem, not a no."""
    reading = read(DATED)
    reading.gives(
        [
            {"party_member": True, "party_date": "1995-02-03"},
            {"party_member": True, "party_date": "2006-05-19"},
            {"party_member": None, "party_date": None},
            {"party_member": False, "party_date": None},
            {"full_name": "Cồ Văn Ngũ"},
        ],
        problems=[(6, "D")],
    )
    assert reading.people[4]["party_member"] is not False


PROBATION = book(
    "party-probation.xlsx",
    table(
        [
            ("STT",),
            ("Họ và tên",),
            ("Năm sinh",),
            ("Ngày vào Đảng", "Dự bị"),
            ("Ngày vào Đảng", "Chính thức"),
            ("Ngày vào Đoàn",),
        ],
        [
            [1, "Xa Văn Đáng", 1985, "03/02/2010", "03/02/2011", "26/03/2000"],
            [2, "Xa Thị Điệp", 1997, "19/05/2022", None, "26/03/2012"],
            [3, "Xa Văn Đủ", 1998, None, None, "26/03/2013"],
        ],
    ),
)


def test_probation_and_full_membership(read: Library) -> None:
    """A probationary member has joined; the day of joining the Youth Union is no day of the Party."""
    read(PROBATION).gives(
        [
            {"party_member": True, "party_date": "2010-02-03"},
            {"party_member": True, "party_date": "2022-05-19"},
            {"party_member": None, "party_date": None},
        ]
    )


COUNCIL = book(
    "council.xlsx",
    table(
        [
            ("STT",),
            ("Họ và tên",),
            ("Năm sinh", "Nam"),
            ("Năm sinh", "Nữ"),
            ("Chức danh",),
            ("Đại biểu HĐND", "Tỉnh"),
            ("Đại biểu HĐND", "Huyện"),
            ("Đại biểu HĐND", "Xã"),
            ("Tham gia cấp uỷ cấp xã",),
            ("Trình độ", "Chuyên môn"),
        ],
        [
            ["I. Xã Thần Sa"],
            [1, "Nhan Văn Đồng", 1978, None, "Chủ tịch UBND", None, "x", "x", "x", "ĐH"],
            [2, "Nhan Thị Bế", None, 1984, "Tư pháp - Hộ tịch", None, None, None, None, "ĐH"],
        ],
    ),
)


def test_council_seats_are_neither_post_nor_unit(read: Library) -> None:
    """'Đại biểu HĐND > Xã' is a seat: it gives no post, no unit and no level."""
    read(COUNCIL).gives(
        [
            {"sex": "male", "position_code": "committee_chair", "unit": "Xã Thần Sa", "professional_level": "bachelor"},
            {"sex": "female", "position_code": "justice_civil_status", "unit": "Xã Thần Sa"},
        ]
    )


SERVICE = book(
    "service-days.xlsx",
    Sheet(
        [
            ["STT", "Họ và tên", "Ngày sinh", "Ngày tuyển dụng", "Thời điểm bổ nhiệm", "Tôn giáo", "Ghi chú", "Tuổi"],
            [1, "Lưỡng Văn Khiết", "1/1/1980", "01/10/2005", date(2020, 7, 15), "Không", "Luân chuyển", 42],
            [2, "Lưỡng Thị Kiều", "2/1/1985", None, None, None, None, 37],
        ]
    ),
)


def test_days_of_service_are_told_apart(read: Library) -> None:
    """Recruitment and appointment are two facts; an age is derived and replaces no birth date."""
    read(SERVICE).gives(
        [
            {
                "recruited_on": "2005-10-01",
                "appointed_on": "2020-07-15",
                "notes": "Luân chuyển",
                "birth_date": "1980-01-01",
            },
            {"recruited_on": None, "appointed_on": None, "notes": None, "birth_date": "1985-01-02"},
        ]
    )
