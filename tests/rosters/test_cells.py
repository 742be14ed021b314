"""Cells as the spreadsheet program itself saves them."""

from __future__ import annotations

from datetime import date

from .build import Cell, register
from .conftest import Library
from .office import Formula, Office, Runs

HEAD: list[Cell] = ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị", "LLCT", "QLNN"]

SAVED = register(
    Office(
        "office.xlsx",
        [
            ["STT", Runs("Họ ", "và tên"), *HEAD[2:]],
            [1, Runs("Lộc ", "Văn Hiền"), date(1979, 7, 5), "Chủ tịch UBND", "Xã Mai Lạp", "TC", "CV"],
            [
                Formula("=A2+1", 2),
                "Lộc Thị Ngân",
                "1988",
                Formula('="Chủ tịch "&"HĐND"', "Chủ tịch HĐND"),
                "Xã Mai Lạp",
                "TC",
                "CV",
            ],
            [
                Formula("=A3+1", 3),
                "Lộc Văn Phấn",
                1990,
                "Bí thư Đoàn",
                Formula("=E3", "Xã Mai Lạp"),
                "TC",
                Formula("=VLOOKUP(B4,X:Y,2,0)", "#N/A"),
            ],
        ],
    )
)


def test_shared_strings_runs_and_formulas(read: Library) -> None:
    """Texts are shared or made of runs, numbers and texts are results of formulas, and an error is no level."""
    read(SAVED).gives(
        [
            {
                "full_name": "Lộc Văn Hiền",
                "birth_date": "1979-07-05",
                "state_management": "specialist",
                "ref": "Sheet1!2",
            },
            {"full_name": "Lộc Thị Ngân", "birth_year": 1988, "position_code": "council_chair", "ref": "Sheet1!3"},
            {
                "full_name": "Lộc Văn Phấn",
                "birth_year": 1990,
                "unit": "Xã Mai Lạp",
                "political_theory": "intermediate",
                "state_management": None,
                "ref": "Sheet1!4",
            },
        ],
        problems=[(4, "G")],
    )


EPOCH = register(
    Office(
        "epoch-1904.xlsx",
        [
            HEAD,
            [1, "Mễ Văn Chung", date(1979, 7, 5), "Chủ tịch UBND", "Xã Như Cố", "CC", "CVC"],
        ],
        epoch_1904=True,
    )
)


def test_days_counted_from_1904(read: Library) -> None:
    """Some workbooks count days from 1904; the birth date is the one the clerk sees."""
    read(EPOCH).gives([{"full_name": "Mễ Văn Chung", "birth_date": "1979-07-05"}])
