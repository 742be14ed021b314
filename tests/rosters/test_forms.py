"""Rows of forms that are nobody: examples, and the names that a program gives its columns."""

from __future__ import annotations

import pytest

from .build import Cell, Described, Sheet, book
from .conftest import Library

HEADINGS: list[Cell] = ["STT", "Họ và tên", "Năm sinh", "Chức vụ", "Trình độ chuyên môn", "LLCT"]
NOBODY: dict[str, list[Cell]] = {
    "example by number": ["VD", "Nguyễn Văn A", 1980, "Chủ tịch UBND", "Đại học", "Trung cấp"],
    "example by name": [1, "Ví dụ: Nguyễn Văn A", 1980, "Chủ tịch UBND", "Đại học", "Trung cấp"],
    "example in brackets": [None, "(Ví dụ) Nguyễn Văn A", 1980, "Chủ tịch UBND", "Đại học", "Trung cấp"],
    "names of a program": ["RowNo", "FullName", "birth_year", "PositionId", "education_id", "Politics"],
}


def described(kind: str) -> Described:
    """A form with a row that is nobody, and two people below it."""
    return book(
        f"form-{kind.replace(' ', '-')}.xlsx",
        Sheet(
            [
                HEADINGS,
                NOBODY[kind],
                [1, "Vi Thị Dụ", 1960 + list(NOBODY).index(kind), "Chủ tịch Hội CCB", "TC", "TC"],
                [2, "Mẫu Văn Ghi", 1970 + list(NOBODY).index(kind), "Văn phòng - Thống kê", "ĐH", "SC"],
            ],
            hidden_rows=[2],
        ),
    )


FILES = {kind: described(kind) for kind in NOBODY}


@pytest.mark.parametrize("kind", NOBODY)
def test_rows_of_forms_are_nobody(read: Library, kind: str) -> None:
    """They are told from people called Dụ and Mẫu, and reported as nothing else."""
    read(FILES[kind]).gives(
        [
            {"full_name": "Vi Thị Dụ", "position_code": "veterans_chair", "ref": "Sheet1!3"},
            {"full_name": "Mẫu Văn Ghi", "position_code": "office_statistics", "ref": "Sheet1!4"},
        ]
    )
