"""Text files: separators, byte-order marks, quotes, titles above the header."""

from __future__ import annotations

import csv
import io

import pytest

from .build import Described, Text, register
from .conftest import Library
from .expect import row_of

HEAD = ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị", "Trình độ chuyên môn"]
VARIANTS = {
    "comma": (",", "utf-8", "Phan Viết Kế", "Phan Thị Lanh"),
    "comma-bom": (",", "utf-8-sig", "Phan Viết Mục", "Phan Thị Nết"),
    "semicolon": (";", "utf-8", "Phan Viết Ngân", "Phan Thị Oải"),
    "semicolon-bom": (";", "utf-8-sig", "Phan Viết Phú", "Phan Thị Quyên"),
    "tab": ("\t", "utf-8", "Phan Viết Riêng", "Phan Thị Sương"),
    "tab-bom": ("\t", "utf-8-sig", "Phan Viết Tùng", "Phan Thị Út"),
}


def lines(rows: list[list[str]], separator: str, end: str = "\r\n") -> str:
    """Write rows as a spreadsheet does, with quotes only where they are needed."""
    written = io.StringIO()
    csv.writer(written, delimiter=separator, lineterminator=end).writerows(rows)
    return written.getvalue()


def described(style: str) -> Described:
    """Describe the same two-person roster in a style of text file."""
    separator, encoding, first, second = VARIANTS[style]
    rows = [
        HEAD,
        ["1", first, "05/7/1979", "Phó Bí thư, Chủ tịch UBND", "Xã Yên Trạch", "ĐH Luật"],
        ["2", second, "1988", "Tài chính; Kế toán", "Xã Yên Trạch", ""],
    ]
    return register(Text(f"{style}.csv", lines(rows, separator).encode(encoding)))


FILES = {style: described(style) for style in VARIANTS}


@pytest.mark.parametrize("style", VARIANTS)
def test_separators_and_byte_order_marks(read: Library, style: str) -> None:
    """Comma, semicolon or tab, with or without a mark; a cell may hold the separator in quotes."""
    _, _, first, second = VARIANTS[style]
    reading = read(FILES[style])
    reading.gives(
        [
            {
                "full_name": first,
                "birth_date": "1979-07-05",
                "position": "Phó Bí thư, Chủ tịch UBND",
                "unit": "Xã Yên Trạch",
                "professional_level": "bachelor",
                "major": "Luật",
            },
            {"full_name": second, "birth_year": 1988, "position": "Tài chính; Kế toán", "professional_level": None},
        ],
        also=[(2, "D"), (3, "D")],
    )
    assert [row_of(person) for person in reading.people] == [2, 3]


TITLED = register(
    Text(
        "titled.csv",
        (
            ";;DANH SÁCH CÁN BỘ, CÔNG CHỨC;;;\n;;;;;\nSTT;Họ và tên;Giới tính;Năm sinh;Chức vụ;LLCT\n"
            "I;Xã Phú Tiến;;;;\n1;Hạ Bá Ngạn;Nam;1975;Chủ tịch HĐND;CC\n;;;;;\n"
            "II;Xã Bộc Nhiêu;;;;\n2;Hạ Thị Phấn;Nữ;1984;Văn phòng - Thống kê;\n;Cộng;;;;2\n"
        ).encode(),
    )
)


def test_titles_and_sections_in_a_text_file(read: Library) -> None:
    """A workbook saved as text keeps its title, blank lines, section rows and totals."""
    reading = read(TITLED)
    reading.gives(
        [
            {"full_name": "Hạ Bá Ngạn", "sex": "male", "unit": "Xã Phú Tiến", "political_theory": "advanced"},
            {"full_name": "Hạ Thị Phấn", "sex": "female", "unit": "Xã Bộc Nhiêu", "political_theory": None},
        ]
    )
    assert [row_of(person) for person in reading.people] == [5, 8]


SEP = register(
    Text(
        "sep-line.csv",
        (
            "\ufeffsep=;\r\nSTT;Họ và tên;Năm sinh;Chức vụ;Trình độ chuyên môn\r\n"
            "1;Thẩm Văn Khế;1981;Chủ tịch UBND;Thạc sỹ, quản lý công\r\n"
        ).encode(),
    )
)


def test_line_that_names_the_separator(read: Library) -> None:
    """The first line 'sep=;' is for the spreadsheet and is no row of the roster."""
    read(SEP).gives(
        [{"full_name": "Thẩm Văn Khế", "birth_year": 1981, "professional_level": "master"}], also=[(3, "E")]
    )


QUOTED = register(
    Text(
        "quoted.csv",
        (
            'STT,"Họ và\ntên","Ngày, tháng,\nnăm sinh",Chức vụ,Đơn vị\n'
            '1,Tri Văn Lượng,12/12/1980,"Chủ tịch ""UBND""",Xã Định Biên\n'
        ).encode(),
    )
)


def test_line_breaks_and_quotes_inside_cells(read: Library) -> None:
    """Headings hold line breaks and commas in quotes."""
    read(QUOTED).gives(
        [
            {
                "full_name": "Tri Văn Lượng",
                "birth_date": "1980-12-12",
                "unit": "Xã Định Biên",
                "position_code": "committee_chair",
            }
        ],
        also=[(None, "D")],
    )


LEVELS = register(
    Text(
        "school-years.csv",
        (
            "STT,Họ và tên,Năm sinh,Trình độ văn hóa,Trình độ chuyên môn\n"
            "1,Ung Văn Mạnh,1980,12/12,ĐH\n2,Ung Thị Nhã,1972,7/10,TC\n"
        ).encode(),
    )
)


def test_school_years_in_a_text_file_are_no_dates(read: Library) -> None:
    """12/12 in a text file is twelve of twelve years of school."""
    read(LEVELS).gives(
        [
            {"general_education": "upper_secondary", "general_education_raw": "12/12"},
            {"general_education": "lower_secondary", "general_education_raw": "7/10"},
        ]
    )
