"""Succession lists as offices write them: read as rosters are, the planned post understood or reported."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from cadre_audit.analyses.successors import successors
from cadre_audit.reading.read import read_file
from cadre_audit.tables.build import build_roster
from cadre_audit.tables.days import iso_any
from cadre_audit.tables.roster import Roster
from cadre_audit.tables.select import of_units
from cadre_audit.tables.succession import Succession, build_succession, planned_in
from cadre_audit.vocabulary.load import vocabulary
from tests.reading import formats

TODAY = date(2023, 10, 2)
TITLE = ["DANH SÁCH QUY HOẠCH CÁN BỘ"]
HEADINGS = ["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Chức vụ", "Chức danh quy hoạch", "Ngày dự kiến bổ nhiệm"]
THUAN = [1, "Nông Văn Thuần", "05/7/1979", "Xã Tân Sơn", "VP-TK"]
HOA = [2, "Lý Thị Hoa", "1988", "Xã Tân Sơn", "TC-KT"]


def file_of(folder: Path, name: str, *rows: list[Any]) -> Path:
    """A text table of these rows."""
    width = max(map(len, rows))
    filled = [[*row, *[None] * (width - len(row))] for row in rows]
    return formats.text(filled, folder / name, lambda shown: shown.encode())


def plans(folder: Path, *rows: list[Any]) -> Succession:
    """The succession list of these rows."""
    return build_succession([read_file(file_of(folder, "quy hoạch.csv", *rows), vocabulary())], vocabulary(), TODAY)


def roster(folder: Path, *rows: list[Any]) -> Roster:
    """The roster of these rows."""
    return build_roster([read_file(file_of(folder, "danh sách.csv", *rows), vocabulary())], vocabulary(), TODAY)


def posts(found: Succession) -> list[tuple[str, ...]]:
    """The planned posts of every row."""
    return [found.posts_of(row) for row in range(len(found))]


def told(found: Succession) -> list[tuple[str, int, str, str]]:
    """(code, row, column, value) of the problems."""
    return [(p.code.value, p.row, p.column, p.value) for p in found.problems]


def test_the_plain_list(tmp_path: Path) -> None:
    """The posts of a cell in its order, the day as far as it is told; a person in two rows is no doubtful row."""
    first, second = [*THUAN, "PCT HĐND; Phó Chủ tịch UBND", "01/6/2024"], [*THUAN, "Bí thư Đảng ủy", "6/2025"]
    found = plans(tmp_path, TITLE, HEADINGS, first, second)
    assert posts(found) == [("council_deputy_chair", "committee_deputy_chair"), ("party_secretary",)]
    days = zip(found.since.ymd.tolist(), found.since.precision.tolist(), strict=True)
    assert [iso_any(*day) for day in days] == ["2024-06-01", "2025-06"]
    assert told(found) == []


def test_what_is_not_understood_is_told_with_its_cell(tmp_path: Path) -> None:
    """A post that nobody knows, one of a district, and none at all."""
    rows = (
        [*THUAN, "Trưởng ban gì đó"],
        [*HOA, "Bí thư Đoàn huyện"],
        [3, "Vi Văn Ca", "1990", "Xã Tân Sơn", "VP-TK", None],
    )
    found = plans(tmp_path, TITLE, HEADINGS, *rows)
    assert posts(found) == [(), (), ()]
    assert told(found) == [
        ("planned_post_unknown", 3, "F", "Trưởng ban gì đó"),
        ("planned_post_unknown", 4, "F", "Bí thư Đoàn huyện"),
        ("planned_post_blank", 5, "F", "Vi Văn Ca"),
    ]


def test_a_post_of_a_commune_in_a_district_is_understood(tmp_path: Path) -> None:
    """The district that follows the commune's name is an address."""
    found = plans(tmp_path, TITLE, HEADINGS, [*THUAN, "Bí thư Đoàn xã An Bình, huyện Phú Lương"])
    assert posts(found) == [("youth_secretary",)]


def test_a_section_above_names_the_post(tmp_path: Path) -> None:
    """As lists by post do, which have no column for it."""
    headings = HEADINGS[:5]
    found = plans(
        tmp_path, TITLE, headings, ["I. Chức danh Bí thư Đảng ủy"], THUAN, ["II. Chức danh Chủ tịch UBND"], HOA
    )
    assert posts(found) == [("party_secretary",), ("committee_chair",)]
    assert told(found) == []


def test_the_title_names_the_post(tmp_path: Path) -> None:
    """Of a list for one post; a title that speaks of no plan names none, and a roster is no such list."""
    title = ["DANH SÁCH QUY HOẠCH CHỨC DANH CHỦ TỊCH UBND XÃ"]
    assert posts(plans(tmp_path, title, HEADINGS[:5], THUAN)) == [("committee_chair",)]
    found = plans(tmp_path, ["CHỦ TỊCH UBND XÃ TÂN SƠN", None], HEADINGS[:5], THUAN, HOA)
    assert posts(found) == [(), ()]
    assert told(found) == [("planned_post_blank", 2, "", "")]
    assert posts(planned_in(roster(tmp_path, title, HEADINGS[:5], THUAN), vocabulary())) == [()]


def test_the_column_of_the_roster(tmp_path: Path) -> None:
    """Blank, a dash and 'không' plan nothing; an unknown post is told; a part of the roster has its own rows."""
    headings = [*HEADINGS[:5], "Quy hoạch"]
    hoa = [2, "Lý Thị Hoa", "1988", "Xã An Bình", "TC-KT"]
    rows = [
        [*THUAN, "CT UBND"],
        [*hoa, "Trưởng ban gì đó"],
        [3, "Vi Văn Ca", "1990", "Xã An Bình", "VP-TK", "Không"],
        [4, "Lê Văn Ba", "1991", "Xã An Bình", "VP-TK", "PCT HĐND"],
    ]
    people = roster(tmp_path, ["DANH SÁCH CÁN BỘ"], headings, *rows)
    found = planned_in(people, vocabulary())
    assert posts(found) == [("committee_chair",), (), (), ("council_deputy_chair",)]
    assert told(found) == [("planned_post_unknown", 4, "F", "Trưởng ban gì đó")]
    part = of_units(people, ["An Bình"])
    kept, problems = successors([planned_in(part, vocabulary())], part)
    assert [(part.name(one.person), one.post, one.unit) for one in kept] == [
        ("Lê Văn Ba", "council_deputy_chair", "Xã An Bình")
    ]
    assert problems == []


def test_a_number_says_who_is_meant(tmp_path: Path) -> None:
    """The identity number finds who is meant where the birth is left out; a number of somebody else finds nobody.

    Two numbers are two people, also of one name and birthday: the namesake is a hint and no more.
    """
    headings = ["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Chức vụ", "Số CCCD"]
    people = roster(tmp_path, ["DANH SÁCH CÁN BỘ"], headings, [*THUAN, "001079000111"], [*HOA, "001088000222"])
    own = ["STT", "Họ và tên", "Ngày sinh", "Số CCCD", "Chức danh quy hoạch"]
    rows = [
        [1, "Nông Văn Thuần", None, "1 079 000 111", "CT UBND"],
        [2, "Lý Thị Hoa", None, "001079000111", "CT UBND"],
        [3, "Nông Văn Thuần", "05/7/1979", "009999999999", "CT UBND"],
    ]
    kept, problems = successors([plans(tmp_path, TITLE, own, *rows)], people)
    assert [one.person for one in kept] == [0, -1, -1]
    assert [(p.code.value, p.row) for p in problems] == [
        ("planned_person_doubtful", 4),
        ("planned_person_unknown", 5),
    ]
    assert [p.hint for p in problems if p.row == 5] == ["Nông Văn Thuần, 1979, Xã Tân Sơn"]


def test_short_forms_of_full_time_are_no_township(tmp_path: Path) -> None:
    """'TT' before 'Đảng ủy' is 'thường trực', and the planned unit that of the person."""
    people = roster(tmp_path, ["DANH SÁCH CÁN BỘ"], HEADINGS[:5], THUAN)
    kept, _ = successors([plans(tmp_path, TITLE, HEADINGS, [*THUAN, "Phó Bí thư TT Đảng ủy"])], people)
    assert [(one.post, one.unit) for one in kept] == [("party_deputy_secretary", "Xã Tân Sơn")]


def test_a_column_names_the_planned_unit(tmp_path: Path) -> None:
    """Named as the roster does where it knows the unit."""
    hoa = [2, "Lý Thị Hoa", "1988", "Xã An Bình", "TC-KT"]
    people = roster(tmp_path, ["DANH SÁCH CÁN BỘ"], HEADINGS[:5], THUAN, hoa)
    headings = [*HEADINGS[:6], "Đơn vị quy hoạch"]
    kept, _ = successors([plans(tmp_path, TITLE, headings, [*THUAN, "CT UBND", "UBND xã An Bình"])], people)
    assert [one.unit for one in kept] == ["Xã An Bình"]
