"""Unit and kind in section rows between the people."""

from __future__ import annotations

from .build import Row, Sheet, book
from .conftest import Library

HEAD: Row = ["STT", "Họ và tên", "Năm sinh", "Chức vụ", "Trình độ chuyên môn"]

UNITS = book(
    "section-units.xlsx",
    Sheet(
        [
            ["DANH SÁCH CÁN BỘ, CÔNG CHỨC CẤP XÃ"],
            HEAD,
            ["I. XÃ TÂN SƠN"],
            [1, "Hà Văn Thảo", 1975, "Bí thư Đảng ủy", "ĐH"],
            [2, "Lương Thị Mây", 1983, "Chủ tịch HĐND", "ĐH"],
            ["II. THỊ TRẤN ĐỒNG TÂM"],
            [1, "Khúc Đình Quyền", 1980, "Chủ tịch UBND", "ThS"],
        ],
        merges=["A3:E3", "A6:E6"],
    ),
)


def test_merged_section_rows_name_the_unit(read: Library) -> None:
    """A merged row 'I. XÃ …' gives the unit of the people below; numbers that start again are no gap."""
    read(UNITS).gives(
        [
            {"full_name": "Hà Văn Thảo", "unit": "XÃ TÂN SƠN", "professional_level": "bachelor", "ref": "Sheet1!4"},
            {"full_name": "Lương Thị Mây", "unit": "XÃ TÂN SƠN", "ref": "Sheet1!5"},
            {
                "full_name": "Khúc Đình Quyền",
                "unit": "THỊ TRẤN ĐỒNG TÂM",
                "professional_level": "master",
                "ref": "Sheet1!7",
            },
        ]
    )


ROMAN = book(
    "section-roman.xlsx",
    Sheet(
        [
            HEAD,
            ["I", "Xã Nà Phặc (02 đồng chí)"],
            [1, "Đồng Phúc Lợi", 1979, "Chủ tịch UBMTTQ", "CĐ"],
            [2, "Ngôn Thị Đào", 1986, "Chủ tịch Hội LHPN", "ĐH"],
            ["II", "Xã Bằng Vân: 01 người"],
            [3, "Cam Văn Tỵ", 1990, "Tài chính - Kế toán", "ĐH"],
        ]
    ),
)


def test_roman_number_beside_the_unit(read: Library) -> None:
    """The Roman number stands in column A, the unit with its head count in column B, and nothing is merged."""
    read(ROMAN).gives(
        [
            {"full_name": "Đồng Phúc Lợi", "unit": "Xã Nà Phặc", "position_code": "front_chair", "ref": "Sheet1!3"},
            {"full_name": "Ngôn Thị Đào", "unit": "Xã Nà Phặc", "position_code": "women_chair", "ref": "Sheet1!4"},
            {
                "full_name": "Cam Văn Tỵ",
                "unit": "Xã Bằng Vân",
                "position_code": "finance_accounting",
                "ref": "Sheet1!6",
            },
        ]
    )


KINDS = book(
    "section-kinds.xlsx",
    Sheet(
        [
            ["DANH SÁCH CÁN BỘ, CÔNG CHỨC XÃ THƯỢNG NUNG NĂM 2022"],
            [],
            HEAD,
            ["A. CÁN BỘ"],
            [1, "Dương Văn Tích", 1974, "Chủ tịch UBND", "ĐH"],
            ["B. CÔNG CHỨC"],
            [2, "Lý Thị Sinh", 1988, "Địa chính - Xây dựng", "ĐH"],
            ["C. NHỮNG NGƯỜI HOẠT ĐỘNG KHÔNG CHUYÊN TRÁCH"],
            [3, "Bàn Tiến Vượng", 1995, "Phó Chủ tịch Hội CCB", "TC"],
        ]
    ),
)


def test_section_rows_name_the_kind_and_the_title_the_unit(read: Library) -> None:
    """'A. CÁN BỘ' is a kind and no unit; the unit of all stands in the title, whose year is no part of it."""
    unit = "xã Thượng Nung"
    read(KINDS).gives(
        [
            {"full_name": "Dương Văn Tích", "kind": "cadre", "unit": unit, "ref": "Sheet1!5"},
            {"full_name": "Lý Thị Sinh", "kind": "civil_servant", "unit": unit, "ref": "Sheet1!7"},
            {"full_name": "Bàn Tiến Vượng", "kind": "part_time", "unit": unit, "ref": "Sheet1!9"},
        ],
        also=[(9, "D")],
    )


NESTED = book(
    "section-nested.xlsx",
    Sheet(
        [
            HEAD,
            ["I", "XÃ KIM SƠN", None, None, None],
            ["a", "Cán bộ"],
            [1, "Trương Quốc Lân", 1973, "Bí thư Đảng ủy", "ĐH"],
            ["b", "Công chức"],
            [2, "Hứa Thị Vân", 1987, "Văn phòng - Thống kê", "ĐH"],
            ["II", "XÃ NAM TUẤN"],
            ["a", "Cán bộ"],
            [1, "Đàm Văn Nghiệp", 1976, "Phó Bí thư Đảng ủy", "ĐH"],
            ["b", "Công chức"],
            [2, "Mã Thị Nguyệt", 1992, "Văn hóa - Xã hội", "CĐ"],
        ]
    ),
)


def test_kinds_inside_units(read: Library) -> None:
    """Sections of kind inside sections of unit: the unit stays when the kind changes."""
    read(NESTED).gives(
        [
            {"full_name": "Trương Quốc Lân", "unit": "XÃ KIM SƠN", "kind": "cadre", "ref": "Sheet1!4"},
            {"full_name": "Hứa Thị Vân", "unit": "XÃ KIM SƠN", "kind": "civil_servant", "ref": "Sheet1!6"},
            {"full_name": "Đàm Văn Nghiệp", "unit": "XÃ NAM TUẤN", "kind": "cadre", "ref": "Sheet1!9"},
            {"full_name": "Mã Thị Nguyệt", "unit": "XÃ NAM TUẤN", "kind": "civil_servant", "ref": "Sheet1!11"},
        ]
    )


OUTER_KIND = book(
    "section-outer-kind.xlsx",
    Sheet(
        [
            HEAD,
            ["A. CÁN BỘ"],
            ["I. Xã Hồng Tiến"],
            [1, "Ôn Văn Khuê", 1978, "Chủ tịch HĐND", "ĐH"],
            ["II. Xã Đắc Sơn"],
            [2, "Trạc Thị Liên", 1984, "Chủ tịch Hội LHPN", "ĐH"],
            ["B. CÔNG CHỨC"],
            ["I. Xã Hồng Tiến"],
            [1, "Thân Đức Toản", 1989, "Tư pháp - Hộ tịch", "ĐH"],
        ]
    ),
)


def test_units_inside_kinds(read: Library) -> None:
    """Sections of unit inside sections of kind: the kind stays when the unit changes."""
    read(OUTER_KIND).gives(
        [
            {"full_name": "Ôn Văn Khuê", "unit": "Xã Hồng Tiến", "kind": "cadre"},
            {"full_name": "Trạc Thị Liên", "unit": "Xã Đắc Sơn", "kind": "cadre"},
            {"full_name": "Thân Đức Toản", "unit": "Xã Hồng Tiến", "kind": "civil_servant"},
        ]
    )
