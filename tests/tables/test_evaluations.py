"""Lists of ratings in the shapes that offices keep them in: wide, two heading rows, marks, points, long."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from cadre_audit.jobs.model import silent
from cadre_audit.jobs.rosters import read_rosters
from cadre_audit.problems import ProblemCode
from cadre_audit.standards.evaluation import load
from cadre_audit.tables.evaluations import Ratings, ratings_of

WHO = "STT;Họ và tên;Ngày sinh;Đơn vị"
AN, BINH = "1;Lê Văn An;05/7/1979;Xã An Bình", "2;Hà Thị Bình;1980;Xã An Bình"


def read(path: Path) -> Ratings:
    """The ratings of a list."""
    roster = read_rosters([path], date(2027, 1, 1), silent).roster
    return ratings_of(roster, load().names_a_level, title_tells_year=True)


def listed(folder: Path, *lines: str) -> Ratings:
    """The ratings of a text table."""
    path = folder / "ratings.csv"
    path.write_text("\n".join([*lines, ""]), encoding="utf-8")
    return read(path)


def told(found: Ratings) -> set[tuple[int, int, str, bool]]:
    """Row, year, text and whether it is points, of every rating."""
    return {
        (int(row), int(year), str(found.text.at(i)), bool(points))
        for i, (row, year, points) in enumerate(zip(found.row, found.year, found.in_points, strict=True))
    }


WIDE = {(0, 2021, "HTT", False), (0, 2023, "KHT", False), (1, 2022, "HTXS", False)}


@pytest.mark.parametrize(
    "headings",
    [
        "Xếp loại 2021;Xếp loại 2022;Xếp loại 2023",
        "Xếp loại năm 2021;Xếp loại năm 2022;Xếp loại năm 2023",
        "Đánh giá, xếp loại năm 2021;Đánh giá, xếp loại năm 2022;Đánh giá, xếp loại năm 2023",
        "Kết quả xếp loại (2021);Kết quả xếp loại (2022);Kết quả xếp loại (2023)",
    ],
)
def test_a_column_for_each_year(tmp_path: Path, headings: str) -> None:
    """A blank cell is no rating."""
    assert told(listed(tmp_path, "XẾP LOẠI", f"{WHO};{headings}", f"{AN};HTT;;KHT", f"{BINH};;HTXS;")) == WIDE


@pytest.mark.parametrize("years", ["2021;2022;2023", "Năm 2021;Năm 2022;Năm 2023"])
def test_years_below_one_heading(tmp_path: Path, years: str) -> None:
    """Two heading rows, as text tables have them: merged cells are blank."""
    lines = ["XẾP LOẠI", f"{WHO};Kết quả xếp loại;;", f";;;;{years}", f"{AN};HTT;;KHT", f"{BINH};;HTXS;"]
    assert told(listed(tmp_path, *lines)) == WIDE


def test_years_that_no_vocabulary_lists(tmp_path: Path) -> None:
    """The year belongs to the heading, whichever it is."""
    found = listed(tmp_path, "XẾP LOẠI", f"{WHO};Kết quả xếp loại;", ";;;;2027;2031", f"{AN};HTT;HTXS")
    assert told(found) == {(0, 2027, "HTT", False), (0, 2031, "HTXS", False)}


def test_a_year_alone_is_no_rating(tmp_path: Path) -> None:
    """A column that is headed by a year, and by nothing else, may hold anything."""
    assert told(listed(tmp_path, "XẾP LOẠI", f"{WHO};Năm 2023;Ghi chú", f"{AN};HTT;")) == set()


def test_a_mark_under_a_level(tmp_path: Path) -> None:
    """The level is the heading, its year that of the heading above or of the title."""
    of_title = listed(
        tmp_path, "KẾT QUẢ XẾP LOẠI NĂM 2021", f"{WHO};Kết quả xếp loại;;;", ";;;;HTXS;HTT;HT;KHT", f"{AN};;x;;",
        f"{BINH};;;;x",
    )  # fmt: skip
    assert told(of_title) == {(0, 2021, "HTT", False), (1, 2021, "KHT", False)}
    of_heading = listed(
        tmp_path, "XẾP LOẠI", f"{WHO};Xếp loại năm 2021;;Xếp loại năm 2022;", ";;;;HTXS;HTT;HTXS;HTT", f"{AN};x;;;x",
    )  # fmt: skip
    assert told(of_heading) == {(0, 2021, "HTXS", False), (0, 2022, "HTT", False)}


def test_a_plain_year_is_that_of_the_rating_beside_it(tmp_path: Path) -> None:
    """'Năm' tells the year of a long list, with points between them too; away from ratings it says nothing."""
    rows = (f"{AN};2021;HTT", f"{AN};2022;KHT")
    assert told(listed(tmp_path, "XẾP LOẠI", f"{WHO};Năm;Xếp loại", *rows)) == {
        (0, 2021, "HTT", False), (1, 2022, "KHT", False),
    }  # fmt: skip
    points = told(listed(tmp_path, "XẾP LOẠI", f"{WHO};Năm;Điểm;Xếp loại", f"{AN};2026;72;HTT"))
    assert points == {(0, 2026, "72", True), (0, 2026, "HTT", False)}
    apart = told(listed(tmp_path, "XẾP LOẠI", f"{WHO};Xếp loại;Chức vụ;Năm", f"{AN};HTT;VP-TK;2021"))
    assert apart == {(0, 0, "HTT", False)}


def test_points_beside_levels(tmp_path: Path) -> None:
    """A plain 'Điểm' is that of the rating beside it; by itself it may be the mark of a course."""
    lines = ("KẾT QUẢ XẾP LOẠI NĂM 2026", f"{WHO};Điểm;Xếp loại", f"{AN};92,5;HTXS")
    assert told(listed(tmp_path, *lines)) == {(0, 2026, "92,5", True), (0, 2026, "HTXS", False)}
    assert told(listed(tmp_path, "LỚP HỌC NĂM 2026", f"{WHO};Điểm;Ghi chú", f"{AN};92,5;")) == set()
    assert told(listed(tmp_path, "NĂM 2026", f"{WHO};Điểm đánh giá năm 2026;Ghi chú", f"{AN};92,5;")) == {
        (0, 2026, "92,5", True)
    }


def test_a_workbook_with_merged_years(tmp_path: Path) -> None:
    """Three heading rows: the group, the years, points and level of each."""
    book = Workbook()
    sheet = book.worksheets[0]
    rows = (
        ["TT", "Họ và tên", "Ngày sinh", "Đơn vị", "Kết quả đánh giá, xếp loại"],
        [None, None, None, None, "Năm 2025", None, "Năm 2026"],
        [None, None, None, None, "Điểm", "Xếp loại", "Điểm", "Xếp loại"],
        [1, "Lê Văn An", "05/7/1979", "Xã An Bình", 88, "HTT", 91.5, "HTXS"],
    )
    for row in rows:
        sheet.append(row)
    for cells in ("A1:A3", "B1:B3", "C1:C3", "D1:D3", "E1:H1", "E2:F2", "G2:H2"):
        sheet.merge_cells(cells)
    book.save(path := tmp_path / "ratings.xlsx")
    assert told(read(path)) == {
        (0, 2025, "88", True), (0, 2025, "HTT", False), (0, 2026, "91.5", True), (0, 2026, "HTXS", False),
    }  # fmt: skip


def test_what_is_no_rating_has_its_place(tmp_path: Path) -> None:
    """A word of no period, a mark of a course, points above a hundred."""
    found = listed(tmp_path, "XẾP LOẠI", f"{WHO};Xếp loại 2021;Xếp loại 2026", f"{AN};giỏi;101", f"{BINH};KXL;HTT")
    assert [(one.code, one.value, one.column, one.row) for one in found.problems] == [
        (ProblemCode.VALUE_UNKNOWN, "giỏi", "E", 3), (ProblemCode.VALUE_UNKNOWN, "101", "F", 3),
    ]  # fmt: skip
