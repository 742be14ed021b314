"""Birth dates as clerks type them and as spreadsheets change them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from .build import Cell, Sheet, book
from .conftest import Library

# Each way of writing: the cell, its number format when it is not the usual one, and (date, year, precision).
DAY = ("1979-07-05", 1979, "day")
YEAR = (None, 1979, "year")
MONTH = ("1979-07", 1979, "month")
WAYS: list[tuple[str, Cell, str | None, tuple[str | None, int, str]]] = [
    ("Hoàng Văn Án", "05/7/1979", None, DAY),
    ("Hoàng Văn Bách", "5/7/1979", None, DAY),
    ("Hoàng Văn Chiến", "05.07.1979", None, DAY),
    ("Hoàng Văn Dần", "05-07-1979", None, DAY),
    ("Hoàng Văn Giảng", "05 / 07 / 1979", None, DAY),
    ("Hoàng Văn Hiệu", "ngày 05 tháng 7 năm 1979", None, DAY),
    ("Hoàng Văn Ích", "1979-07-05", None, DAY),
    ("Hoàng Văn Kha", date(1979, 7, 5), None, DAY),
    ("Hoàng Văn Lịch", 29041, "General", DAY),
    ("Hoàng Văn Mão", "5/7/79", None, DAY),
    ("Hoàng Văn Năng", 1979, None, YEAR),
    ("Hoàng Văn Oanh", "1979", None, YEAR),
    ("Hoàng Văn Phái", "SN 1979", None, YEAR),
    ("Hoàng Văn Quảng", 1979, "dd/mm/yyyy", YEAR),
    ("Hoàng Văn Ruẫn", "00/00/1979", None, YEAR),
    ("Hoàng Văn Sỹ", "7/1979", None, MONTH),
    ("Hoàng Văn Tấn", "tháng 7/1979", None, MONTH),
    ("Hoàng Văn Uân", "00/7/1979", None, MONTH),
    ("Hoàng Văn Vệ", "1979 ", None, YEAR),
    ("Hoàng Văn Yên", "05/07/1979\u00a0", None, DAY),
]
FILE = book(
    "births.xlsx",
    Sheet(
        [
            ["STT", "Họ và tên", "Ngày, tháng, năm sinh", "Chức vụ"],
            *([number, name, value, "Chủ tịch Hội CCB"] for number, (name, value, _, _) in enumerate(WAYS, start=1)),
        ],
        formats={f"C{row}": style for row, (_, _, style, _) in enumerate(WAYS, start=2) if style is not None},
    ),
)


@pytest.mark.parametrize("place", range(len(WAYS)), ids=lambda place: str(WAYS[place][1]).strip())
def test_ways_of_writing_a_birth_date(read: Library, place: int) -> None:
    """Day first, always; a year alone stays a year, also when the cell shows it as a day in 1905."""
    person: dict[str, Any] = dict(read(FILE).people[place])
    known = (person["birth_date"], person["birth_year"], person["birth_precision"])
    assert (person["full_name"], known) == (WAYS[place][0], WAYS[place][3])


def test_no_way_of_writing_is_a_problem(read: Library) -> None:
    """All of these are usual and none is reported."""
    assert len(read(FILE).people) == len(WAYS)
    read(FILE).complains([])


BROKEN = book(
    "births-broken.xlsx",
    Sheet(
        [
            ["STT", "Họ và tên", "Ngày sinh", "Chức vụ"],
            [1, "Khổng Văn Lạng", "31/02/1975", "Bí thư Đoàn"],
            [2, "Khổng Thị Mừng", "15/13/1980", "Chủ tịch Hội LHPN"],
            [3, "Khổng Văn Nhật", "05/O7/1979", "Chủ tịch Hội CCB"],
            [4, "Khổng Văn Ước", "không rõ", "Chủ tịch Hội Nông dân"],
            [5, "Khổng Văn Quy", None, "Chủ tịch UBND"],
        ]
    ),
)


def test_impossible_dates_keep_the_year(read: Library) -> None:
    """31 February, month 13 and a letter O for a nought leave the year and a problem; blank leaves nothing."""
    only_year = {"birth_date": None, "birth_precision": "year"}
    read(BROKEN).gives(
        [
            {"full_name": "Khổng Văn Lạng", "birth_year": 1975, **only_year},
            {"full_name": "Khổng Thị Mừng", "birth_year": 1980, **only_year},
            {"full_name": "Khổng Văn Nhật", "birth_year": 1979, **only_year},
            {"full_name": "Khổng Văn Ước", "birth_year": None, "birth_date": None},
            {"full_name": "Khổng Văn Quy", "birth_year": None, "birth_date": None, "birth_precision": None},
        ],
        problems=[(2, "C"), (3, "C"), (4, "C"), (5, "C")],
    )


UNLIKELY = book(
    "births-unlikely.xlsx",
    Sheet(
        [
            ["STT", "Họ và tên", "Ngày sinh", "Chức vụ"],
            [1, "Nhữ Văn Bột", "12/05/2058", "Bí thư Đoàn"],
            [2, "Nhữ Thị Cải", "12/05/1912", "Chủ tịch Hội LHPN"],
            [3, "Nhữ Văn Đậu", "12/05/58", "Chủ tịch Hội CCB"],
        ]
    ),
)


def test_unlikely_births_are_reported(read: Library) -> None:
    """Born in the future or more than a hundred years ago is reported; two figures mean the last century."""
    reading = read(UNLIKELY)
    reading.complains([(2, "C"), (3, "C")], also=[(4, "C")])
    assert reading.people[2]["birth_date"] == "1958-05-12"


SWAPPED = book(
    "births-swapped.xlsx",
    Sheet(
        [
            ["STT", "Họ và tên", "Ngày sinh", "Chức vụ"],
            [1, "Tăng Văn Hồi", date(1979, 5, 7), "Bí thư Đảng ủy"],
            [2, "Tăng Thị Quý", "25/07/1984", "Chủ tịch HĐND"],
            [3, "Tăng Văn Đạt", date(1981, 12, 3), "Chủ tịch UBND"],
            [4, "Tăng Văn Rư", "30/11/1977", "Chủ tịch UBMTTQ"],
            [5, "Tăng Thị Sáu", date(1990, 2, 10), "Chủ tịch Hội LHPN"],
            [6, "Tăng Văn Thế", "13/01/1988", "Bí thư Đoàn"],
            [7, "Tăng Văn Uy", date(1986, 9, 8), "Chủ tịch Hội CCB"],
            [8, "Tăng Thị Vui", "22/10/1992", "Văn phòng - Thống kê"],
        ]
    ),
)


def test_days_and_months_swapped_by_another_locale(read: Library) -> None:
    """Every text date has a day over 12 and every real date none: warn, but change nothing by guess."""
    read(SWAPPED).gives(
        [
            {"birth_date": "1979-05-07"},
            {"birth_date": "1984-07-25"},
            {"birth_date": "1981-12-03"},
            {"birth_date": "1977-11-30"},
            {"birth_date": "1990-02-10"},
            {"birth_date": "1988-01-13"},
            {"birth_date": "1986-09-08"},
            {"birth_date": "1992-10-22"},
        ],
        problems=[(None, "C")],
        also=[(None, "C")],
    )


BY_SEX = book(
    "births-by-sex.xlsx",
    Sheet(
        [
            ["STT", "Họ và tên", "Ngày sinh", None, "Chức vụ"],
            [None, None, "Nam", "Nữ", None],
            [1, "Bạch Văn Dụng", "1/2/1980", None, "Bí thư Đoàn"],
            [2, "Bạch Thị Hoan", None, 1985, "Chủ tịch Hội LHPN"],
            [3, "Bạch Văn Giáp", "3/4/1981", "5/6/1982", "Chủ tịch Hội CCB"],
            [4, "Bạch Thị Kỷ", None, None, "Văn hóa - Xã hội"],
        ],
        merges=["A1:A2", "B1:B2", "C1:D1", "E1:E2"],
    ),
)


def test_birth_date_under_man_or_woman(read: Library) -> None:
    """The column of the birth date gives the sex; both columns filled contradict each other and are reported."""
    read(BY_SEX).gives(
        [
            {"full_name": "Bạch Văn Dụng", "sex": "male", "birth_date": "1980-02-01"},
            {"full_name": "Bạch Thị Hoan", "sex": "female", "birth_year": 1985, "birth_date": None},
            {"full_name": "Bạch Văn Giáp", "sex": None},
            {"full_name": "Bạch Thị Kỷ", "sex": None, "birth_year": None},
        ],
        problems=[(5, None)],
    )
