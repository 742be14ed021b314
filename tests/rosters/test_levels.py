"""Levels written as text: abbreviations, majors in the same cell, unclear and unfinished levels."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from .build import Cell, Row, Sheet, book
from .conftest import Library

HEAD: Row = [
    "STT",
    "Họ và tên",
    "Năm sinh",
    "Chức vụ",
    "Trình độ văn hoá",
    "Trình độ chuyên môn",
    "LLCT",
    "QLNN",
    "Tin học",
    "Hệ đào tạo",
]


def roster(family: str, rows: list[list[Cell]]) -> Sheet:
    """Describe people of one family name with their cells from column E on."""
    people: list[Row] = [
        [number, f"{family} Văn {chr(64 + number)}ơn", 1975 + number, "Chủ tịch UBND", *row]
        for number, row in enumerate(rows, start=1)
    ]
    return Sheet([HEAD, *people])


# General education, professional, theory, state management, computing, form → the five codes.
SPELLINGS: list[tuple[list[Cell], list[str | None]]] = [
    (["12/12", "CN", "CN", "CV", "A", "TC"], ["upper_secondary", "bachelor", "bachelor", "specialist", "basic"]),
    (
        ["10/10", "TC", "TC", "CVC", "B", "CQ"],
        ["upper_secondary", "intermediate", "intermediate", "senior_specialist", "basic"],
    ),
    (
        ["THPT", "Thạc sĩ", "CC", "CVCC", "Cử nhân", None],
        ["upper_secondary", "master", "advanced", "principal_specialist", "advanced"],
    ),
    (["9/12", "SC", "SC", "CS", "C", None], ["lower_secondary", "primary", "primary", "official", "basic"]),
    (
        ["7/10", "CĐ", "Sơ cấp", "Cán sự", "Chứng chỉ B", None],
        ["lower_secondary", "college", "primary", "official", "basic"],
    ),
    (
        ["THCS", "Tiến sỹ", "Cao cấp", "Chuyên viên cao cấp", "CNTT nâng cao", None],
        ["lower_secondary", "doctor", "advanced", "principal_specialist", "advanced"],
    ),
    (
        ["Tiểu học", "Chưa qua đào tạo", "Chưa qua đào tạo", "Chưa qua bồi dưỡng", "Không", None],
        ["primary", "none", "none", "none", "none"],
    ),
    (
        ["4/10", "Kỹ sư", "Cử nhân chính trị", "Chuyên viên chính", "CNTT cơ bản", None],
        ["primary", "bachelor", "bachelor", "senior_specialist", "basic"],
    ),
    (["12/12", "Không", "Chưa", "Chưa", "Chưa", None], ["upper_secondary", "none", "none", "none", "none"]),
    (
        ["12/12", "Trung học chuyên nghiệp", "Trung cấp LLCT-HC", "Chuyên viên &TĐ", "Chứng chỉ A", None],
        ["upper_secondary", "intermediate", "intermediate", "specialist", "basic"],
    ),
    ([None, None, None, None, None, None], [None, None, None, None, None]),
]
LADDERS = ["general_education", "professional_level", "political_theory", "state_management", "it"]
FILE = book("levels.xlsx", roster("Thiều", [cells for cells, _ in SPELLINGS]))


@pytest.mark.parametrize("place", range(len(SPELLINGS)))
def test_the_column_decides_what_an_abbreviation_means(read: Library, place: int) -> None:
    """CN, TC, CC and SC mean another level in each column; 'Chưa' says none, a blank cell says nothing."""
    person = read(FILE).people[place]
    assert [person[ladder] for ladder in LADDERS] == SPELLINGS[place][1]


def test_no_usual_spelling_is_a_problem(read: Library) -> None:
    """All spellings of the list are usual, and a blank cell is no problem either."""
    assert len(read(FILE).people) == len(SPELLINGS)
    read(FILE).complains([])


WITH_MAJOR = book(
    "levels-major.xlsx",
    Sheet(
        [
            ["STT", "Họ và tên", "Năm sinh", "Trình độ chuyên môn"],
            [1, "Mạc Văn Sự", 1980, "ĐH Luật"],
            [2, "Mạc Thị Bông", 1981, "Trung học Lâm sinh"],
            [3, "Mạc Văn Cầu", 1982, "Thạc sĩ Quản lý công"],
            [4, "Mạc Thị Dậu", 1983, "CĐ Kế toán"],
            [5, "Mạc Văn Én", 1984, "Đại học Nông nghiệp"],
            [6, "Mạc Văn Gừng", 1985, "ThS. Luật"],
            [7, "Mạc Thị Hồng", 1986, "Kỹ sư xây dựng"],
            [8, "Mạc Thị Kén", 1987, "Đại học\nSư phạm"],
        ]
    ),
)


def test_level_and_major_in_one_cell(read: Library) -> None:
    """'ĐH Luật' is a level and a major."""
    levels = ["bachelor", "intermediate", "master", "college", "bachelor", "master", "bachelor", "bachelor"]
    majors = ["Luật", "Lâm sinh", "Quản lý công", "Kế toán", "Nông nghiệp", "Luật", "xây dựng", "Sư phạm"]
    read(WITH_MAJOR).gives(
        [{"professional_level": level, "major": major} for level, major in zip(levels, majors, strict=True)]
    )


UNDER_WAY = book(
    "levels-under-way.xlsx",
    Sheet(
        [
            ["STT", "Họ và tên", "Năm sinh", "Trình độ chuyên môn", "LLCT"],
            [1, "Giang Văn Mầm", 1990, "Đang học ĐH", "TC (đang học CC)"],
            [2, "Giang Thị Nụ", 1991, "CĐ (đang học ĐH)", "Đang học TC"],
            [3, "Giang Văn Quả", 1992, "ĐH, đang học cao học", "SC"],
        ]
    ),
)


def test_studies_under_way_are_not_held(read: Library) -> None:
    """Who is studying for a degree does not hold it yet."""
    reading = read(UNDER_WAY)
    held: list[dict[str, Any]] = [
        {"political_theory": "intermediate"},
        {"professional_level": "college"},
        {"professional_level": "bachelor"},
    ]
    reading.gives(held, problems=[(2, "D"), (3, "E")], also=[(None, "D"), (None, "E")])
    assert reading.people[0]["professional_level"] is None
    assert reading.people[1]["political_theory"] is None


UNCLEAR: list[tuple[str, str]] = [
    ("CNKT", "D"),
    ("Chứng chỉ", "D"),
    ("Bằng nghề", "D"),
    ("Sau đại học", "D"),
    ("Không xác định", "D"),
    ("Trung học phổ thông", "D"),
    ("xyz", "D"),
    ("Bồi dưỡng", "E"),
    ("Trung cấp", "E"),
]
UNCLEAR_FILE = book(
    "levels-unclear.xlsx",
    Sheet(
        [
            ["STT", "Họ và tên", "Năm sinh", "Trình độ chuyên môn", "QLNN"],
            *(
                [
                    number,
                    f"Hầu Thị {chr(64 + number)}inh",
                    1970 + number,
                    value if column == "D" else None,
                    value if column == "E" else None,
                ]
                for number, (value, column) in enumerate(UNCLEAR, start=1)
            ),
        ]
    ),
)


def test_levels_that_do_not_say_which(read: Library) -> None:
    """A text that names no level of its ladder gives no level and a problem at its cell."""
    nothing = {"professional_level": None, "state_management": None}
    read(UNCLEAR_FILE).gives(
        [nothing] * len(UNCLEAR), problems=[(row, column) for row, (_, column) in enumerate(UNCLEAR, start=2)]
    )


AS_DATES = book(
    "levels-dates.xlsx",
    Sheet(
        [
            ["STT", "Họ và tên", "Năm sinh", "Trình độ văn hóa"],
            [1, "Ngũ Văn Tuệ", 1980, date(2022, 12, 12)],
            [2, "Ngũ Thị Uyên", 1979, date(2022, 10, 10)],
            [3, "Ngũ Văn Xế", 1978, date(2022, 12, 9)],
            [4, "Ngũ Thị Ý", 1977, date(2022, 10, 7)],
            [5, "Ngũ Văn Zô", 1976, "10/7"],
            [6, "Ngũ Văn Bừng", 1975, "11/12"],
        ],
        formats={f"D{row}": "d-mmm" for row in range(2, 6)},
    ),
)


def test_school_years_that_became_dates(read: Library) -> None:
    """The spreadsheet turned 12/12 into 12 December; 10/7 is a typing error and is reported."""
    read(AS_DATES).gives(
        [
            {"general_education": "upper_secondary", "general_education_raw": "12/12"},
            {"general_education": "upper_secondary", "general_education_raw": "10/10"},
            {"general_education": "lower_secondary", "general_education_raw": "9/12"},
            {"general_education": "lower_secondary", "general_education_raw": "7/10"},
            {"general_education": None, "general_education_raw": "10/7"},
            {"general_education": "lower_secondary", "general_education_raw": "11/12"},
        ],
        problems=[(6, "D")],
        also=[(2, "D"), (3, "D"), (4, "D"), (5, "D")],
    )
