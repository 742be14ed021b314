"""Rows of column numbers under the header, in every style offices use."""

from __future__ import annotations

import pytest

from .build import Cell, Described, Sheet, book
from .conftest import Library

STYLES: dict[str, list[Cell]] = {
    "plain": [1, 2, 3, 4, 5, 6],
    "text": ["1", "2", "3", "4", "5", "6"],
    "square": ["[1]", "[2]", "[3]", "[4]", "[5]", "[6]"],
    "round": ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
    "letters": ["A", "B", 1, 2, 3, 4],
    "formulas": [1, 2, 3, "4(=2*100/3)", "5 (=3+…+4)", "6=4+5"],
}
NAMES = {
    "plain": "Sùng Seo Lừ",
    "text": "Ly Mí Pó",
    "square": "Thào A Sếnh",
    "round": "Cháng Thị Say",
    "letters": "Hạng A Dơ",
    "formulas": "Vàng Thị Mỷ",
}


def described(style: str) -> Described:
    """Describe a roster of one person below a number row of a style."""
    return book(
        f"numbers-{style}.xlsx",
        Sheet(
            [
                ["DANH SÁCH CÁN BỘ"],
                ["STT", "Họ và tên", "Năm sinh", "Chức vụ", "Trình độ chuyên môn", "LLCT"],
                STYLES[style],
                [1, NAMES[style], 1986, "Chủ tịch Hội CCB", "TC", "TC"],
            ]
        ),
    )


FILES = {style: described(style) for style in STYLES}


@pytest.mark.parametrize("style", STYLES)
def test_number_row_is_no_person(read: Library, style: str) -> None:
    """The row of column numbers belongs to the header, whatever brackets, letters or sums it uses."""
    read(FILES[style]).gives(
        [
            {
                "full_name": NAMES[style],
                "birth_year": 1986,
                "position_code": "veterans_chair",
                "professional_level": "intermediate",
                "political_theory": "intermediate",
                "ref": "Sheet1!4",
            },
        ]
    )
