"""Counts that do not add up and rows that could not be taken are reported at their row."""

from __future__ import annotations

from .build import Row, Sheet, book
from .conftest import Library

HEAD: Row = ["STT", "Họ và tên", "Năm sinh", "Chức vụ", "Đơn vị"]

CLOSING = book(
    "declared-closing.xlsx",
    Sheet(
        [
            HEAD,
            [1, "Lại Văn Hoạch", 1980, "Chủ tịch UBND", "Xã Tràng Xá"],
            [2, "Đoàn Thị Khuyên", 1984, "Chủ tịch HĐND", "Xã Tràng Xá"],
            ["Danh sách này có 19 người./."],
        ]
    ),
)


def test_closing_line_declares_another_number(read: Library) -> None:
    """The closing line says 19 people, the list has two."""
    read(CLOSING).gives([{"full_name": "Lại Văn Hoạch"}, {"full_name": "Đoàn Thị Khuyên"}], problems=[(4, None)])


SECTION = book(
    "declared-section.xlsx",
    Sheet(
        [
            HEAD[:4],
            ["I. Xã Dân Tiến (06 đồng chí)"],
            [1, "Âu Dương Khải", 1980, "Chủ tịch UBND"],
            [2, "Thạch Thị Hợi", 1985, "Chủ tịch HĐND"],
            ["II. Xã Bình Long (01 đồng chí)"],
            [1, "Chúc Văn Định", 1978, "Bí thư Đảng ủy"],
        ]
    ),
)


def test_section_row_declares_another_number(read: Library) -> None:
    """'(06 đồng chí)' stands over two people; '(01 đồng chí)' stands over one and is right."""
    reading = read(SECTION)
    reading.gives(
        [
            {"full_name": "Âu Dương Khải", "unit": "Xã Dân Tiến"},
            {"full_name": "Thạch Thị Hợi", "unit": "Xã Dân Tiến"},
            {"full_name": "Chúc Văn Định", "unit": "Xã Bình Long"},
        ],
        problems=[(2, None)],
    )
    assert not [problem for problem in reading.problems if problem["row"] == 5]


RIGHT = book(
    "declared-right.xlsx",
    Sheet(
        [
            HEAD,
            [1, "Lưu Văn Phẩm", 1980, "Chủ tịch UBND", "Xã Lâu Thượng"],
            [2, "Diêm Thị Tươi", 1984, "Chủ tịch HĐND", "Xã Lâu Thượng"],
            ["Tổng số: 02 người"],
        ]
    ),
)


def test_right_count_is_no_problem(read: Library) -> None:
    """A declared number that is right is not reported as wrong: there is no problem with a cell at all."""
    reading = read(RIGHT)
    reading.gives([{"full_name": "Lưu Văn Phẩm"}, {"full_name": "Diêm Thị Tươi"}])
    assert not [problem for problem in reading.problems if problem["column"] is not None]


GAP = book(
    "number-gap.xlsx",
    Sheet(
        [
            HEAD,
            [1, "Nhâm Văn Trí", 1980, "Chủ tịch UBND", "Xã Phương Giao"],
            [2, "Doãn Thị Quế", 1984, "Chủ tịch HĐND", "Xã Phương Giao"],
            [4, "Ngọ Văn Đích", 1990, "Bí thư Đoàn", "Xã Phương Giao"],
            [5, "Trưng Thị Sim", 1991, "Chủ tịch Hội LHPN", "Xã Phương Giao"],
        ]
    ),
)


def test_gap_in_the_running_numbers(read: Library) -> None:
    """Number 3 is missing: a row was lost before the file came, and the row after the gap is reported."""
    read(GAP).gives(
        [
            {"full_name": "Nhâm Văn Trí"},
            {"full_name": "Doãn Thị Quế"},
            {"full_name": "Ngọ Văn Đích"},
            {"full_name": "Trưng Thị Sim"},
        ],
        problems=[(4, None)],
    )


NAMELESS = book(
    "nameless.xlsx",
    Sheet(
        [
            HEAD,
            [1, "Đào Văn Sửu", 1980, "Chủ tịch UBND", "Xã Vũ Chấn"],
            [2, None, 1984, "Chủ tịch HĐND", "Xã Vũ Chấn"],
            [3, "Tiêu Thị Mận", 1990, "Bí thư Đoàn", "Xã Vũ Chấn"],
        ]
    ),
)


def test_row_without_a_name_is_reported(read: Library) -> None:
    """A row with number, year, post and unit but no name is no person and is not dropped in silence."""
    reading = read(NAMELESS)
    reading.gives(
        [{"full_name": "Đào Văn Sửu", "ref": "Sheet1!2"}, {"full_name": "Tiêu Thị Mận", "ref": "Sheet1!4"}],
        problems=[(3, None)],
    )


TWICE = book(
    "same-person-twice.xlsx",
    Sheet(
        [
            HEAD,
            [1, "Nghiêm Văn Phúc", "2/3/1980", "Chủ tịch UBND", "Xã Sảng Mộc"],
            [2, "Nghiêm Văn Phúc", "9/8/1991", "Bí thư Đoàn", "Xã Sảng Mộc"],
            [3, "Nghiêm Văn Phúc", "2/3/1980", "Chủ tịch UBND", "Xã Sảng Mộc"],
        ]
    ),
)


def test_same_name_is_not_the_same_person(read: Library) -> None:
    """Two people share a name and stay two; the row that repeats the first whole is kept and reported."""
    read(TWICE).gives(
        [
            {"full_name": "Nghiêm Văn Phúc", "birth_date": "1980-03-02", "position_code": "committee_chair"},
            {"full_name": "Nghiêm Văn Phúc", "birth_date": "1991-08-09", "position_code": "youth_secretary"},
            {"full_name": "Nghiêm Văn Phúc", "birth_date": "1980-03-02", "ref": "Sheet1!4"},
        ],
        problems=[(4, None)],
        also=[(2, None)],
    )
