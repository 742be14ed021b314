"""Posts: short forms, the longest match, deputies, two posts in a cell, memberships that are no posts."""

from __future__ import annotations

import pytest

from .build import Row, Sheet, book
from .conftest import Library
from .expect import OneOf, Other

ONE_POST: dict[str, object] = {
    "Bí thư Đảng ủy": "party_secretary",
    "Phó Bí thư Đảng uỷ": "party_deputy_secretary",
    "Phó BT- Thường trực Đảng Ủy ": "party_deputy_secretary",
    "CT HĐND": "council_chair",
    "PCT HĐND": "council_deputy_chair",
    "Phó Chủ tịch HĐND xã": "council_deputy_chair",
    "CT. UBND": "committee_chair",
    "Chủ tịch UBND xã": "committee_chair",
    "PCT UBND": "committee_deputy_chair",
    "Phó chủ tịch_UBND xã": "committee_deputy_chair",
    "Chủ tịch UBMTTQ": "front_chair",
    "Chủ tịch Ủy ban MTTQ Việt Nam xã": "front_chair",
    "Bí thư Đoàn TNCS Hồ Chí Minh": "youth_secretary",
    "Chủ tịch Hội LHPN": "women_chair",
    "Chủ tịch Hội Nông dân": "farmers_chair",
    "Chủ tịch Hội CCB": "veterans_chair",
    "Chỉ huy trưởng Ban CHQS": "military_commander",
    "Trưởng Công an xã": "police_chief",
    "VP-TK": "office_statistics",
    "Công chức Văn phòng – Thống kê": "office_statistics",
    "Địa chính - Nông nghiệp - Xây dựng và Môi trường": "land_construction",
    "TC-KT": "finance_accounting",
    "Công chức - tư pháp hộ tịch": "justice_civil_status",
    "VH-XH": "culture_society",
    "ĐUV, Trưởng Công an": "police_chief",
    "UVBTV, Chủ tịch UBND": "committee_chair",
    "UVBCH Đảng bộ, Tài chính - Kế toán": "finance_accounting",
}
DEPUTIES: dict[str, object] = {
    "Phó Chủ tịch Hội LHPN": Other("women_chair"),
    "Phó Bí thư Đoàn": Other("youth_secretary", "party_deputy_secretary", "party_secretary"),
    "Phó Chỉ huy trưởng Quân sự": Other("military_commander"),
    "Phó Trưởng Công an": Other("police_chief"),
    "Phó Chủ tịch UBMTTQ": Other("front_chair", "committee_deputy_chair"),
    "Bí thư chi bộ": Other("party_secretary", "youth_secretary"),
    "Đảng ủy viên": None,
    "UVBTV": None,
}
TWO_POSTS: dict[str, object] = {
    "Phó Bí thư, Chủ tịch UBND xã": OneOf("party_deputy_secretary", "committee_chair"),
    "Bí thư Đảng ủy kiêm Chủ tịch HĐND": OneOf("party_secretary", "council_chair"),
    "Phó Bí thư Đảng ủy - Chủ tịch HĐND": OneOf("party_deputy_secretary", "council_chair"),
    "Bí thư Đảng ủy đồng thời là Chủ tịch UBND xã": OneOf("party_secretary", "committee_chair"),
    "Chủ tịch Hội Nông dân; Chủ tịch Hội CCB": OneOf("farmers_chair", "veterans_chair"),
}
POSTS = ONE_POST | DEPUTIES | TWO_POSTS
FAMILIES = ["Lành", "Lôi", "Lăng", "Lục", "Linh"]
GIVEN = ["Ban", "Cam", "Dung", "Giang", "Hoan", "Khoa", "Lam", "Minh"]
ROWS: list[Row] = [
    [number + 1, f"{FAMILIES[number // 8]} Trung {GIVEN[number % 8]}", 1960 + number, post]
    for number, post in enumerate(POSTS)
]
FILE = book("posts.xlsx", Sheet([["STT", "Họ và tên", "Năm sinh", "Chức vụ, chức danh"], *ROWS]))


@pytest.mark.parametrize("post", POSTS)
def test_post_is_understood(read: Library, post: str) -> None:
    """The longest name of a post wins, a deputy is not the chief, and committee membership is not a post."""
    person = read(FILE).people[list(POSTS).index(post)]
    assert person["position"].split() == post.split()
    assert person["position_code"] == POSTS[post]


def test_posts_of_the_list_are_no_problem(read: Library) -> None:
    """No single post of the list is reported; there is one row of the answer for each row of the file."""
    reading = read(FILE)
    assert [person["ref"] for person in reading.people] == [f"Sheet1!{row}" for row in range(2, len(POSTS) + 2)]
    others = range(len(ONE_POST) + 2, len(POSTS) + 2)
    reading.complains([], also=[(row, "D") for row in others])


JOINED = book(
    "post-and-unit.xlsx",
    Sheet(
        [
            ["TT", "Họ và tên", "Năm sinh", "CHỨC VỤ, ĐƠN VỊ CÔNG TÁC"],
            [1, "Phương Văn Trạch", 1980, "Bí thư Đoàn, xã Ba Vinh"],
            [2, "Phương Thị Vạn", 1986, "Chủ tịch Hội LHPN xã Ba Trang"],
        ]
    ),
)


def test_post_and_unit_in_one_column(read: Library) -> None:
    """The column holds post and unit: they part at the comma or at the word for the unit."""
    read(JOINED).gives(
        [
            {"position_code": "youth_secretary", "unit": "xã Ba Vinh"},
            {"position_code": "women_chair", "unit": "xã Ba Trang"},
        ]
    )


KINDS = book(
    "post-gives-kind.xlsx",
    Sheet(
        [
            ["STT", "Họ và tên", "Năm sinh", "Chức vụ", "Đối tượng"],
            [1, "Phù Văn Bạ", 1980, "Chủ tịch HĐND", None],
            [2, "Phù Thị Câu", 1986, "Tư pháp - Hộ tịch", None],
            [3, "Phù Văn Đố", 1987, "Văn hóa - Xã hội", "Công chức"],
            [4, "Phù Văn Hích", 1988, "Bảo vệ", None],
            [5, "Phù Thị Lạn", 1989, "Phụ trách Đài truyền thanh", "Người hoạt động không chuyên trách"],
            [6, "Phù Thị Nhị", 1990, "Giáo viên", "Viên chức"],
        ]
    ),
)


def test_kind_comes_from_column_or_post_but_is_never_guessed(read: Library) -> None:
    """An elected post makes a cadre, a professional title a civil servant, and an unknown post nothing."""
    kinds = ["cadre", "civil_servant", "civil_servant", None, "part_time", "public_employee"]
    read(KINDS).gives([{"kind": kind} for kind in kinds], also=[(5, "D"), (6, "D"), (7, "D")])
