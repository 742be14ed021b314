"""Names and letters: forms of address, minority names, decomposed and look-alike letters, odd spaces."""

from __future__ import annotations

import unicodedata
from typing import Any

from .build import Sheet, book
from .conftest import Library

ADDRESS = book(
    "names-address.xlsx",
    Sheet(
        [
            ["STT", "Họ và tên", "Năm sinh", "Chức vụ"],
            [1, "Ông Tạ Đình Nghĩa", 1980, "Chủ tịch UBND"],
            [2, "Bà Vi Thị Chấm", 1981, "Chủ tịch HĐND"],
            [3, "Đ/c Lã Văn Cương", 1982, "Bí thư Đảng ủy"],
            [4, "Đồng chí Lã Thị Thược", 1983, "Bí thư Đoàn"],
            [5, "đ/c: Lã Xuân Tiệp", 1984, "Chủ tịch Hội CCB"],
            [6, "Bàng Văn Ngoan", 1985, "Chủ tịch UBMTTQ"],
        ]
    ),
)


def test_forms_of_address_before_names(read: Library) -> None:
    """'Ông' and 'Bà' give the sex, 'Đ/c' does not; none belongs to the name, and 'Bàng' is a surname."""
    read(ADDRESS).gives(
        [
            {"full_name": "Tạ Đình Nghĩa", "sex": "male"},
            {"full_name": "Vi Thị Chấm", "sex": "female"},
            {"full_name": "Lã Văn Cương", "sex": None},
            {"full_name": "Lã Thị Thược"},
            {"full_name": "Lã Xuân Tiệp"},
            {"full_name": "Bàng Văn Ngoan", "sex": None},
        ]
    )


MINORITY = book(
    "names-minority.xlsx",
    Sheet(
        [
            ["STT", "Họ và tên", "Năm sinh", "Chức vụ", "Dân tộc"],
            [1, "Giàng A Páo", 1980, "Chủ tịch UBND", "Mông"],
            [2, "H'Lan Niê", 1981, "Chủ tịch Hội LHPN", "Ê Đê"],
            [3, "Y Mai", 1982, "Bí thư Đoàn", "Xơ Đăng"],
            [4, "K’Brơi", 1983, "Chủ tịch Hội CCB", "Cơ Ho"],
            [5, "Lý A", 1984, "Chủ tịch UBMTTQ", "Dao"],
            [6, "Ksor HʼBlăm", 1985, "Văn hóa - Xã hội", "Gia Rai"],
            [7, "ĐIỂU K'RÉ", 1986, "Trưởng Công an", "Xtiêng"],
            [8, "A Đeng", 1987, "Bí thư Đảng ủy", "Giẻ Triêng"],
        ]
    ),
)


def test_names_of_ethnic_minorities(read: Library) -> None:
    """Two words, one letter, one word with an apostrophe of any shape, all capitals: all are names."""
    names = ["Giàng A Páo", "H'Lan Niê", "Y Mai", "K’Brơi", "Lý A", "Ksor HʼBlăm", "ĐIỂU K'RÉ", "A Đeng"]
    read(MINORITY).gives([{"full_name": name, "ethnic_minority": True} for name in names])


def decomposed(text: str) -> str:
    """Write letters and marks apart, as some systems save them."""
    return unicodedata.normalize("NFD", text)


NFD = book(
    "letters-decomposed.xlsx",
    Sheet(
        [
            [
                decomposed(heading)
                for heading in ("STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Trình độ chuyên môn", "Đơn vị")
            ],
            [
                1,
                decomposed("Nguyễn Tuyết Hường"),
                "4/5/1986",
                decomposed("Chủ tịch Hội LHPN"),
                decomposed("Thạc sĩ Luật"),
                decomposed("Xã Quảng Chu"),
            ],
        ]
    ),
)


def test_decomposed_letters(read: Library) -> None:
    """Headings and values with letters and marks apart read the same, and leave the tool composed."""
    expected: dict[str, Any] = {
        "full_name": "Nguyễn Tuyết Hường",
        "birth_date": "1986-05-04",
        "position": "Chủ tịch Hội LHPN",
        "position_code": "women_chair",
        "professional_level": "master",
        "major": "Luật",
        "unit": "Xã Quảng Chu",
    }
    reading = read(NFD)
    reading.gives([expected])
    assert {name: reading.people[0][name] for name in expected} == expected


ICELANDIC = book(
    "letters-alike.xlsx",
    Sheet(
        [
            ["STT", "Họ và tên", "Năm sinh", "Ðơn vị", "Ðảng viên", "Chức vụ", "Trình độ chuyên môn"],
            [1, "Ðào Thị Én", 1986, "Xã Ðức Xuân", "x", "Chủ tịch HÐND", "C\u0430o đẳng"],
            [2, "Ɖinh Văn Ấm", 1987, "Xã Ɖức Xuân", None, "Bí thư Ɖảng ủy", "ÐH Luật"],
        ]
    ),
)


def test_look_alike_letters(read: Library) -> None:
    """The Icelandic and the African letter stand for Đ, a Cyrillic letter for a Latin one."""
    read(ICELANDIC).gives(
        [
            {
                "full_name": "Đào Thị Én",
                "unit": "Xã Đức Xuân",
                "party_member": True,
                "position_code": "council_chair",
                "professional_level": "college",
            },
            {
                "full_name": "Đinh Văn Ấm",
                "unit": "Xã Đức Xuân",
                "party_member": False,
                "position_code": "party_secretary",
                "professional_level": "bachelor",
                "major": "Luật",
            },
        ]
    )


SPACES = book(
    "spaces.xlsx",
    Sheet(
        [
            [
                "STT",
                "Họ\u00a0và\u00a0tên",
                "Năm\nsinh",
                "Chức \u200bvụ",
                "Trình độ\nchuyên   môn ",
                "\ufeffLLCT",
                "Đơn vị",
            ],
            [
                1,
                "  Hà\u00a0 Thị  Nhung ",
                1986,
                "Chủ\u00a0tịch\nUBND",
                "Đại\u00a0học",
                " CC\u200b",
                "Xã\u00a0Lam\u3000Vỹ",
            ],
            [2, "Hà Văn\nLâm", 1987, "\u200bChủ tịch HĐND", "\u00a0", "\u00a0TC", "Xã  Lam Vỹ\u200b"],
        ]
    ),
)


def test_odd_spaces(read: Library) -> None:
    """No-break, wide and zero-width spaces, line breaks and double spaces; a cell of spaces is blank."""
    read(SPACES).gives(
        [
            {
                "full_name": "Hà Thị Nhung",
                "position_code": "committee_chair",
                "professional_level": "bachelor",
                "political_theory": "advanced",
                "unit": "Xã Lam Vỹ",
            },
            {
                "full_name": "Hà Văn Lâm",
                "position_code": "council_chair",
                "professional_level": None,
                "political_theory": "intermediate",
                "unit": "Xã Lam Vỹ",
            },
        ]
    )


def test_spaces_leave_the_tool_single(read: Library) -> None:
    """The name and the unit come out with single plain spaces."""
    person = read(SPACES).people[0]
    assert (person["full_name"], person["unit"]) == ("Hà Thị Nhung", "Xã Lam Vỹ")


TONES = book(
    "tones.xlsx",
    Sheet(
        [
            ["STT", "Họ và tên", "Năm sinh", "Trình độ văn hoá", "Chức vụ"],
            [1, "Lê Thị Hoà", 1980, "12/12", "Văn hoá - Xã hội"],
            [2, "Lê Thị Hòa", 1981, "12/12", "Văn hóa - Xã hội"],
            [3, "Lê Thị Hoa", 1982, "12/12", "Phó Bí thư Đảng uỷ"],
        ]
    ),
)


def test_place_of_the_tone_mark(read: Library) -> None:
    """'hoá' and 'hóa' are one word in labels; in names the tone mark stays where it was typed."""
    read(TONES).gives(
        [
            {"full_name": "Lê Thị Hoà", "general_education": "upper_secondary", "position_code": "culture_society"},
            {"full_name": "Lê Thị Hòa", "position_code": "culture_society"},
            {"full_name": "Lê Thị Hoa", "position_code": "party_deputy_secretary"},
        ]
    )
