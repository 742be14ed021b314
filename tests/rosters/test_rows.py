"""Rows that are no people, rows that look like none but are, and rows that were lost."""

from __future__ import annotations

from .build import Row, Sheet, book, table
from .conftest import Library

HEAD: Row = ["STT", "Họ và tên", "Năm sinh", "Chức vụ", "Đảng viên", "Trình độ chuyên môn"]

TOTALS = book(
    "totals.xlsx",
    Sheet(
        [
            HEAD,
            ["I. Xã Linh Thông"],
            [1, "Nguyễn Bá Cảnh", 1977, "Chủ tịch UBND", "x", "ĐH"],
            [2, "Trần Thị Nhạn", 1985, "Chủ tịch HĐND", "x", "ĐH"],
            [None, "Cộng", None, None, 2, None],
            ["II. Xã Quy Kỳ"],
            [1, "Lê Đăng Mạnh", 1983, "Tư pháp - Hộ tịch", None, "CĐ"],
            ["Cộng mục II", None, None, None, 0, None],
            ["Tổng cộng (I+II):", None, None, None, 2, None],
            ["TỔNG SỐ: 03 người"],
        ]
    ),
)


def test_totals_and_subtotals_are_no_people(read: Library) -> None:
    """'Cộng', 'Cộng mục II', 'Tổng cộng (I+II):' and 'TỔNG SỐ' stand among the people."""
    read(TOTALS).gives(
        [
            {"full_name": "Nguyễn Bá Cảnh", "party_member": True, "unit": "Xã Linh Thông", "ref": "Sheet1!3"},
            {"full_name": "Trần Thị Nhạn", "party_member": True, "unit": "Xã Linh Thông", "ref": "Sheet1!4"},
            {"full_name": "Lê Đăng Mạnh", "party_member": False, "unit": "Xã Quy Kỳ", "ref": "Sheet1!7"},
        ]
    )


ODD_NAMES = book(
    "names-like-totals.xlsx",
    Sheet(
        [
            HEAD,
            [1, "Cộng", 1984, "Chủ tịch Hội Nông dân", "x", "TC"],
            [2, "Nữ", 1990, "Chủ tịch Hội LHPN", "x", "ĐH"],
            [3, "Lò Văn Tổng", 1981, "Chủ tịch Hội CCB", "x", "TC"],
            [4, "Ban Văn Trưởng", 1979, "Trưởng Công an", "x", "ĐH"],
            [None, "Cộng", None, None, 4, None],
        ]
    ),
)


def test_people_called_like_a_total_or_a_heading(read: Library) -> None:
    """A person may be called Cộng, Nữ, Tổng or Trưởng: number and birth year tell him from a total."""
    read(ODD_NAMES).gives(
        [
            {"full_name": "Cộng", "birth_year": 1984, "position_code": "farmers_chair", "ref": "Sheet1!2"},
            {"full_name": "Nữ", "birth_year": 1990, "position_code": "women_chair", "ref": "Sheet1!3"},
            {"full_name": "Lò Văn Tổng", "position_code": "veterans_chair", "ref": "Sheet1!4"},
            {"full_name": "Ban Văn Trưởng", "position_code": "police_chief", "ref": "Sheet1!5"},
        ]
    )


SIGNED = book(
    "signature.xlsx",
    Sheet(
        [
            HEAD,
            [1, "Phạm Ngọc Thuyên", 1980, "Chủ tịch UBND", "x", "ĐH"],
            [2, "Vũ Thị Gấm", 1988, "Văn phòng - Thống kê", "x", "ĐH"],
            ["Danh sách này có 02 người./."],
            [],
            [None, None, None, None, "Phú Đình, ngày 30 tháng 6 năm 2022"],
            [None, "NGƯỜI LẬP BIỂU", None, None, "TM. ỦY BAN NHÂN DÂN"],
            [None, "(Ký, ghi rõ họ và tên)", None, None, "CHỦ TỊCH"],
            [],
            [None, "Vũ Thị Gấm", None, None, "Phạm Ngọc Thuyên"],
        ]
    ),
)


def test_signature_block_ends_the_table(read: Library) -> None:
    """Signers' names below the table are the same two people and must not be counted again."""
    read(SIGNED).gives(
        [
            {"full_name": "Phạm Ngọc Thuyên", "position_code": "committee_chair", "ref": "Sheet1!2"},
            {"full_name": "Vũ Thị Gấm", "position_code": "office_statistics", "ref": "Sheet1!3"},
        ]
    )


PARTY_SIGNED = book(
    "signature-party.xlsx",
    Sheet(
        [
            ["ĐẢNG BỘ HUYỆN", None, None, "ĐẢNG CỘNG SẢN VIỆT NAM"],
            HEAD,
            [1, "Đỗ Kim Chương", 1976, "Bí thư Đảng ủy", "x", "ĐH"],
            [None, None, None, "T/M BAN THƯỜNG VỤ"],
            [None, None, None, "BÍ THƯ"],
            [None, None, None, "Bùi Xuân Hợi"],
        ]
    ),
)


def test_signature_of_a_party_committee(read: Library) -> None:
    """Party papers have no motto and are signed 'T/M BAN THƯỜNG VỤ'."""
    read(PARTY_SIGNED).gives([{"full_name": "Đỗ Kim Chương", "position_code": "party_secretary", "ref": "Sheet1!3"}])


PRINTED = book(
    "printed-pages.xlsx",
    Sheet(
        [
            ["DANH SÁCH CÁN BỘ"],
            HEAD,
            [1, 2, 3, 4, 5, 6],
            [1, "Hồ Sỹ Tấn", 1979, "Bí thư Đảng ủy", "x", "ĐH"],
            [2, "Cao Thị Thoan", 1986, "Chủ tịch HĐND", "x", "ĐH"],
            [None, None, None, "Trang 1"],
            HEAD,
            [1, 2, 3, 4, 5, 6],
            [3, "Phan Trọng Nghị", 1982, "Chủ tịch UBND", "x", "ĐH"],
            [None, None, None, "Trang 2"],
        ]
    ),
)


def test_headings_repeated_on_printed_pages(read: Library) -> None:
    """Header, number row and 'Trang 1' come again in the middle of the people."""
    read(PRINTED).gives(
        [
            {"full_name": "Hồ Sỹ Tấn", "ref": "Sheet1!4"},
            {"full_name": "Cao Thị Thoan", "ref": "Sheet1!5"},
            {"full_name": "Phan Trọng Nghị", "position_code": "committee_chair", "ref": "Sheet1!9"},
        ]
    )


upper = table(
    [("TT",), ("Họ và tên",), ("Năm sinh",), ("Chức vụ",), ("LLCT", "CC"), ("LLCT", "TC")],
    [[1, "Tạ Quang Ổn", 1975, "Chủ tịch UBND", "x", None], []],
    [["1. CÁN BỘ CHỦ CHỐT"]],
)
SECOND = book(
    "second-table.xlsx",
    Sheet(
        [
            *upper.rows,
            ["DANH SÁCH CÔNG CHỨC"],
            ["TT", "Năm sinh", "Họ và tên", "Trình độ chuyên môn", "Chức danh"],
            [1, 1993, "Kiều Thị Lụa", "CĐ Kế toán", "Tài chính - Kế toán"],
        ],
        merges=upper.merges,
    ),
)


def test_second_table_with_its_own_header(read: Library) -> None:
    """A second table lower in the sheet has other columns in another order."""
    read(SECOND).gives(
        [
            {"full_name": "Tạ Quang Ổn", "birth_year": 1975, "political_theory": "advanced", "ref": "Sheet1!4"},
            {
                "full_name": "Kiều Thị Lụa",
                "birth_year": 1993,
                "professional_level": "college",
                "major": "Kế toán",
                "position_code": "finance_accounting",
                "political_theory": None,
                "ref": "Sheet1!8",
            },
        ]
    )


FOOTNOTES = book(
    "footnotes.xlsx",
    Sheet(
        [
            HEAD,
            [1, "Mai Xuân Thưởng", 1981, "Chủ tịch UBND", "x", "ĐH"],
            ["* Ghi chú: Đảng viên đánh dấu x"],
            ["(*) Số liệu do xã tự kê khai, Phòng Nội vụ chưa thẩm định"],
        ]
    ),
)


def test_footnotes_below_the_table(read: Library) -> None:
    """Lines that begin with a star are notes."""
    read(FOOTNOTES).gives([{"full_name": "Mai Xuân Thưởng", "ref": "Sheet1!2"}])


FILTERED = book(
    "filtered.xlsx",
    Sheet(
        [
            HEAD,
            [1, "Ninh Thế Vị", 1980, "Chủ tịch UBND", "x", "ĐH"],
            [2, "Quách Thị Bưởi", 1989, "Chủ tịch HĐND", "x", "ĐH"],
        ],
        hidden_rows=[3],
        hidden_columns=["E"],
    ),
)


def test_rows_hidden_by_a_filter_are_people(read: Library) -> None:
    """A filter left on hides a row and somebody hid a column; both are read."""
    read(FILTERED).gives(
        [
            {"full_name": "Ninh Thế Vị", "party_member": True, "ref": "Sheet1!2"},
            {"full_name": "Quách Thị Bưởi", "party_member": True, "ref": "Sheet1!3"},
        ],
        also=[(3, None)],
    )


BLANK_ROWS = book(
    "blank-rows.xlsx",
    Sheet(
        [
            HEAD,
            [1, "Từ Văn Hán", 1980, "Chủ tịch UBND", "x", "ĐH"],
            [],
            [],
            [],
            [2, "Thái Thị Nga", 1989, "Chủ tịch HĐND", "x", "ĐH"],
        ]
    ),
)


def test_people_after_blank_rows_are_read(read: Library) -> None:
    """Three blank rows do not end the table."""
    read(BLANK_ROWS).gives(
        [{"full_name": "Từ Văn Hán", "ref": "Sheet1!2"}, {"full_name": "Thái Thị Nga", "ref": "Sheet1!6"}]
    )
