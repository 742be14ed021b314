"""Who is meant by a name or a place, and which names are offered when nobody is."""

from __future__ import annotations

from pathlib import Path

import pytest

from cadre_audit.analyses.explain_find import nearest_names, people_called
from tests.judge.people import File, roster_of, roster_of_files
from tests.tables.made import roster_of as roster_of_text

NAMES = ("Nguyễn Thị Hoà", "NGUYỄN THỊ HÒA", "Nguyễn Thị Hoa", "Hoàng Văn Đoan", "Trần Đoan", "Vi Thị Lả")
ROSTER = roster_of([{"full_name": name} for name in NAMES])


@pytest.mark.parametrize(
    ("what", "expected"),
    [
        ("Nguyễn Thị Hòa", [0, 1]),
        ("nguyễn  thị hoà", [0, 1]),
        ("Nguyễn Thị Hoa", [2]),
        ("Nguyen Thi Hoa", []),
        ("", []),
        ("DS!8", [3]),
        ("DS!F8", [3]),
        ("people.xlsx:DS!8", [3]),
        ("other.xlsx:DS!8", []),
        ("Khác!8", []),
        ("DS!99", []),
    ],
)
def test_people_are_found_by_name_or_place(what: str, expected: list[int]) -> None:
    """Case and the vowel under the tone do not count, tone marks do; rows begin with 5 here."""
    assert people_called(ROSTER, what) == expected


def test_the_file_tells_two_sheets_of_one_name_apart() -> None:
    """Without it both are meant."""
    roster = roster_of_files([File([{"full_name": "A"}], path="a/x.xlsx"), File([{"full_name": "B"}], path="b/y.xlsx")])
    assert people_called(roster, "DS!5") == [0, 1]
    assert people_called(roster, "a/x.xlsx:DS!5") == people_called(roster, "x.xlsx:DS!5") == [0]


def test_a_text_file_has_no_sheet(tmp_path: Path) -> None:
    """The row alone, or after the name of the file."""
    roster = roster_of_text(tmp_path, "STT;Họ và tên;Chức vụ\n1;Nông Văn Thuần;VP-TK\n")
    for what in ("!2", "danh-sách-1.csv!2", "danh-sách-1.csv:!2", "!C2"):
        assert people_called(roster, what) == [0], what


@pytest.mark.parametrize(
    ("what", "expected"),
    [
        ("Nguyen Thi Hoa", "Nguyễn Thị Hoa"),
        ("Đoan", "Hoàng Văn Đoan, Trần Đoan"),
        ("Hoàng Văn Đoang", "Hoàng Văn Đoan"),
        ("Phạm Xuân Quỳnh", ""),
        ("DS!99", ""),
    ],
)
def test_the_nearest_names_are_offered(what: str, expected: str) -> None:
    """The same without tone marks, then who has all its words, then nearly the same letters; else nobody."""
    assert nearest_names(ROSTER, what) == expected
