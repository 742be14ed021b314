"""Registrations as units send them: read as rosters are, the course understood or reported, nothing guessed."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from cadre_audit.reading.read import read_file
from cadre_audit.standards.courses import load
from cadre_audit.tables.registrations import Registrations, build_registrations, of_units
from cadre_audit.vocabulary.course_names import CourseNames
from cadre_audit.vocabulary.load import vocabulary
from tests.reading import formats

TODAY = date(2022, 4, 30)
NAMES = CourseNames(load().names())
TITLE = ["DANH SÁCH ĐĂNG KÝ ĐÀO TẠO, BỒI DƯỠNG NĂM 2022"]
HEADINGS = ["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Chức vụ", "Khóa đăng ký"]
THUAN = [1, "Nông Văn Thuần", "05/7/1979", "Xã Tân Sơn", "VP-TK"]
HOA = [2, "Lý Thị Hoa", "1988", "Xã Tân Sơn", "TC-KT"]


def read(path: Path) -> Registrations:
    """The registrations of one file."""
    return build_registrations([read_file(path, vocabulary())], vocabulary(), NAMES, TODAY)


def of_rows(folder: Path, *rows: list[Any], encode: Any = None) -> Registrations:
    """The registrations of a text table."""
    width = max(map(len, rows))
    filled = [[*row, *[None] * (width - len(row))] for row in rows]
    return read(formats.text(filled, folder / "đăng ký.csv", encode or (lambda shown: shown.encode())))


def of_sheet(folder: Path, *rows: list[Any], merged: tuple[str, ...] = ()) -> Registrations:
    """The registrations of a workbook."""
    book = Workbook()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append(row)
    for cells in merged:
        sheet.merge_cells(cells)
    book.save(folder / "đăng ký.xlsx")
    return read(folder / "đăng ký.xlsx")


def courses(registrations: Registrations) -> list[str | None]:
    """The course of every registration."""
    return [registrations.course_of(row) for row in range(len(registrations))]


def told(registrations: Registrations) -> list[tuple[str, int, str]]:
    """(code, row, column) of the problems."""
    return [(p.code.value, p.row, p.column) for p in registrations.people.problems]


def test_the_plain_list(tmp_path: Path) -> None:
    """One row, one registration; a person who asks for two courses is no doubtful row."""
    found = of_rows(tmp_path, TITLE, HEADINGS, [*THUAN, "Trung cấp LLCT"], [2, *THUAN[1:], "Tin học"])
    assert courses(found) == ["theory-intermediate", "it-basic"]
    assert told(found) == []
    assert found.people.name(0) == "Nông Văn Thuần"


def test_unknown_and_blank_courses_are_told_with_their_cells(tmp_path: Path) -> None:
    """And are none of the catalogue."""
    found = of_rows(tmp_path, TITLE, HEADINGS, [*THUAN, "Kế toán trưởng"], HOA)
    assert courses(found) == [None, None]
    assert told(found) == [("course_unknown", 3, "F"), ("course_blank", 4, "F")]
    assert found.text["typed"].at(0) == "Kế toán trưởng"


def test_the_nearest_course_is_a_hint(tmp_path: Path) -> None:
    """A slip of the hand is told, not corrected."""
    found = of_rows(tmp_path, TITLE, HEADINGS, [*THUAN, "Trung cấp lý luận chính trj"])
    assert courses(found) == [None]
    (problem,) = found.people.problems
    assert problem.hint == "Trung cấp lý luận chính trị"


def test_a_row_that_only_proposes_a_topic_is_no_problem(tmp_path: Path) -> None:
    """Its course is blank on purpose."""
    found = of_rows(tmp_path, TITLE, [*HEADINGS, "Chuyên đề đề xuất"], [*THUAN, None, "Kỹ năng số"])
    assert (courses(found), told(found), found.text["topic"].at(0)) == ([None], [], "Kỹ năng số")


def test_merged_headings_of_two_rows(tmp_path: Path) -> None:
    """'Đăng ký' above course, reason and topic; title lines and signatures around."""
    found = of_sheet(
        tmp_path,
        ["UBND XÃ TÂN SƠN"],
        TITLE,
        ["STT", "Họ và tên", "Năm sinh", "Chức vụ", "Đăng ký", None, None, "Ngày đăng ký"],
        [None, None, None, None, "Khóa học", "Lý do", "Chuyên đề đề xuất"],
        [1, "Nông Văn Thuần", 1979, "VP-TK", "Cao cấp LLCT", "Quy hoạch", "Kỹ năng số", "15/3/2022"],
        [],
        [None, "NGƯỜI LẬP BIỂU", None, None, "CHỦ TỊCH"],
        merged=("E3:G3", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "H3:H4"),
    )
    assert (courses(found), told(found)) == (["theory-advanced"], [])
    assert (found.text["reason"].at(0), found.text["topic"].at(0)) == ("Quy hoạch", "Kỹ năng số")
    assert found.day["submitted_on"].ymd.tolist() == [20220315]
    assert found.people.units == ["XÃ TÂN SƠN"]


def test_two_units_in_sections(tmp_path: Path) -> None:
    """A list of the district's office."""
    heads = ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Khóa đăng ký"]
    found = of_sheet(
        tmp_path, TITLE, heads,
        ["I. XÃ TÂN SƠN"], [1, "Nông Văn Thuần", "05/7/1979", "VP-TK", "Tin học"],
        ["II. XÃ HÒA LẠC"], [1, "Lý Thị Hoa", "1988", "TC-KT", "Đại học"],
    )  # fmt: skip
    assert [found.people.units[i] for i in found.people.unit] == ["XÃ TÂN SƠN", "XÃ HÒA LẠC"]
    assert courses(found) == ["it-basic", "university-degree"]


def test_a_section_for_each_course(tmp_path: Path) -> None:
    """Without a column, the heading of the section is what its people ask for."""
    found = of_sheet(
        tmp_path, TITLE, HEADINGS[:5],
        ["I. Lớp Trung cấp lý luận chính trị"], THUAN,
        ["II. Lớp Ứng dụng công nghệ thông tin cơ bản"], HOA,
    )  # fmt: skip
    assert (courses(found), told(found)) == (["theory-intermediate", "it-basic"], [])


def test_a_list_for_one_course(tmp_path: Path) -> None:
    """The title names it; a title that names none leaves one problem for the whole list."""
    title = ["DANH SÁCH ĐĂNG KÝ LỚP CAO CẤP LÝ LUẬN CHÍNH TRỊ"]
    assert courses(of_rows(tmp_path, title, HEADINGS[:5], THUAN)) == ["theory-advanced"]
    found = of_rows(tmp_path, TITLE, HEADINGS[:5], THUAN, HOA)
    assert (courses(found), told(found)) == ([None, None], [("course_blank", 2, "")])


def test_an_old_encoding(tmp_path: Path) -> None:
    """A text table in TCVN3 is decoded as a roster is; that it was is told."""
    rows = ([*THUAN, "Trung cấp lý luận chính trị"], [*HOA, "Ứng dụng công nghệ thông tin cơ bản"])
    found = of_rows(
        tmp_path, TITLE, HEADINGS, *rows, encode=lambda shown: formats.western_bytes(formats.to_tcvn3(shown))
    )
    assert courses(found) == ["theory-intermediate", "it-basic"]
    assert {code for code, *_ in told(found)} == {"encoding_repaired"}


def test_the_group_of_a_list(tmp_path: Path) -> None:
    """The course's group before the kind of the person; what is not understood is told once."""
    heads = [*HEADINGS, "Đối tượng", "Lớp dành cho"]
    found = of_rows(
        tmp_path, TITLE, heads,
        [*THUAN, "Tin học", "Công chức", "Cán bộ"], [*HOA, "Tin học", "Công chức", None],
        [3, "Vi Văn Ngọc", "1980", "Xã Tân Sơn", "VH-XH", "Tin học", None, "ai cũng được"],
    )  # fmt: skip
    assert found.group.tolist() == [0, 1, -1]
    assert told(found) == [("value_unknown", 5, "H")]


def test_the_kind_that_a_post_has_is_not_stated(tmp_path: Path) -> None:
    """A post alone says nothing of whom the list is for."""
    assert of_rows(tmp_path, TITLE, HEADINGS, [*THUAN, "Tin học"]).group.tolist() == [-1]


def test_years_and_days_of_the_course(tmp_path: Path) -> None:
    """Days ahead are no doubtful dates; a day of submission ahead is one."""
    heads = [*HEADINGS, "Năm học", "Từ ngày", "Đến ngày", "Ngày đăng ký"]
    row = [*THUAN, "Tin học", "2022-2023", "05/9/2022", "30/9/2022", "01/6/2022"]
    found = of_rows(tmp_path, TITLE, heads, row)
    assert found.years.tolist() == [[2022, 2023]]
    assert (found.day["course_from"].ymd.tolist(), found.day["course_to"].ymd.tolist()) == ([20220905], [20220930])
    assert told(found) == [("date_in_future", 3, "J")]


def test_the_column_of_courses_held_is_read_where_there_is_no_other(tmp_path: Path) -> None:
    """In a list of registrations 'Nội dung đào tạo, bồi dưỡng' is what is asked for."""
    heads = [*HEADINGS[:5], "Nội dung đào tạo, bồi dưỡng"]
    assert courses(of_rows(tmp_path, TITLE, heads, [*THUAN, "Tin học"])) == ["it-basic"]


def test_the_registrations_of_a_unit(tmp_path: Path) -> None:
    """All columns are narrowed alike."""
    other = [2, "Lý Thị Hoa", "1988", "Xã Hòa Lạc", "TC-KT", "Đại học"]
    found = of_units(of_rows(tmp_path, TITLE, HEADINGS, [*THUAN, "Tin học"], other), ["hòa lạc"])
    assert (courses(found), found.text["typed"].at(0), len(found.years)) == (["university-degree"], "Đại học", 1)


@pytest.mark.parametrize("rows", [[], [TITLE]])
def test_a_list_of_nobody_has_no_registration(rows: list[list[Any]], tmp_path: Path) -> None:
    """Nothing is made up."""
    assert len(of_rows(tmp_path, *rows, HEADINGS)) == 0
