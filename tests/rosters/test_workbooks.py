"""Workbooks that are large for no reason, wrong about their size, or hold sheets that are no rosters."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from .build import Book, Row, Sheet, book, register, rewrite_sheet, table
from .conftest import Library, run_inspect
from .expect import reading_of

HEAD: Row = ["STT", "Họ và tên", "Năm sinh", "Chức vụ", "Đơn vị"]
SECONDS = 20


def one_person(file_name: str, full_name: str, folder: Path) -> Path:
    """Write a roster of one person, to be spoilt by the test."""
    row: Row = [1, full_name, 1980, "Chủ tịch UBND", "Xã Văn Hán"]
    return Book(file_name, [Sheet([HEAD, row])]).write(folder)


def test_stray_cell_in_the_last_corner(tmp_path: Path, inspect: Callable[..., dict[str, Any]]) -> None:
    """A cell in XFD1048576 neither hangs nor aborts the reading, and the people are read."""
    path = one_person("far.xlsx", "Phí Công Tráng", tmp_path)
    far = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>.</t></is></c></row></sheetData>'
    rewrite_sheet(path, "</sheetData>", far)
    answer = inspect(path, SECONDS)
    reading_of(answer, "far.xlsx").gives([{"full_name": "Phí Công Tráng", "ref": "Sheet1!2"}])


def test_last_row_far_below(tmp_path: Path, inspect: Callable[..., dict[str, Any]]) -> None:
    """Somebody stands in row 1 048 000: he is read, and quickly."""
    path = one_person("low.xlsx", "Vũ Đức Bền", tmp_path)
    texts = ("2", "Vũ Thị Lành", "1985", "Chủ tịch HĐND", "Xã Văn Hán")
    low = "".join(
        f'<c r="{column}1048000" t="inlineStr"><is><t>{text}</t></is></c>'
        for column, text in zip("ABCDE", texts, strict=True)
    )
    rewrite_sheet(path, "</sheetData>", f'<row r="1048000">{low}</row></sheetData>')
    reading_of(inspect(path, SECONDS), "low.xlsx").gives(
        [{"full_name": "Vũ Đức Bền"}, {"full_name": "Vũ Thị Lành", "birth_year": 1985, "ref": "Sheet1!1048000"}]
    )


def test_many_formatted_empty_rows(tmp_path: Path, inspect: Callable[..., dict[str, Any]]) -> None:
    """Three hundred thousand rows are formatted and empty; one person stands above them."""
    path = one_person("inflated.xlsx", "Lâm Quý Hiếu", tmp_path)
    empty = "".join(f'<row r="{row}"><c r="A{row}" s="0"/><c r="B{row}" s="0"/></row>' for row in range(3, 300_003))
    rewrite_sheet(path, "</sheetData>", empty + "</sheetData>")
    answer = inspect(path, SECONDS)
    reading_of(answer, "inflated.xlsx").gives([{"full_name": "Lâm Quý Hiếu"}])
    assert len(answer["problems"]) < 100


DIMENSION = register(
    Book(
        "dimension.xlsx",
        [
            Sheet(
                [
                    HEAD,
                    [1, "Đàm Vĩnh Lộc", 1980, "Chủ tịch UBND", "Xã Cây Thị"],
                    [2, "Đàm Thị Chín", 1986, "Bí thư Đoàn", "Xã Cây Thị"],
                ]
            )
        ],
        dimension="A1",
    )
)


def test_wrong_dimension(read: Library) -> None:
    """The file says its sheet is one cell; the cells say otherwise and are right."""
    read(DIMENSION).gives([{"full_name": "Đàm Vĩnh Lộc"}, {"full_name": "Đàm Thị Chín", "unit": "Xã Cây Thị"}])


STATISTICS = table(
    [
        ("TT",),
        ("Tên đơn vị",),
        ("Tổng số",),
        ("Trong đó", "Nữ"),
        ("Trong đó", "Đảng viên"),
        ("Trình độ chuyên môn", "Đại học"),
        ("Trình độ chuyên môn", "Cao đẳng"),
        ("Tỷ lệ",),
    ],
    [
        [1, 2, 3, 4, 5, 6, 7, "8(=4*100/3)"],
        [1, "Xã Tân Thành", 20, 8, 19, 15, 3, 40.0],
        [2, "Xã Hòa Bình", 21, 9, 20, 18, 2, 42.9],
        [None, "Tổng cộng", 41, 17, 39, 33, 5, 41.5],
        [None, "NGƯỜI LẬP BIỂU", None, None, None, "THỦ TRƯỞNG ĐƠN VỊ"],
    ],
    [["BÁO CÁO SỐ LƯỢNG, CHẤT LƯỢNG CÁN BỘ, CÔNG CHỨC CẤP XÃ"]],
    "Thống kê",
)
MIXED = book(
    "with-statistics.xlsx",
    STATISTICS,
    Sheet([HEAD, [1, "Tô Hiến Thạnh", 1980, "Chủ tịch UBND", "Xã Tân Thành"]], "Danh sách"),
)


def test_statistics_beside_a_roster(read: Library) -> None:
    """A sheet of numbers per unit has no names: nobody is read from it, and the roster beside it is read."""
    reading = read(MIXED)
    reading.gives([{"full_name": "Tô Hiến Thạnh", "ref": "Danh sách!2"}])
    assert [sheet["people"] for sheet in reading.sheets if sheet["name"] == "Thống kê"] in ([0], [])


def test_statistics_alone_hold_nobody(tmp_path: Path) -> None:
    """Of a file without a roster the command says so and invents nobody; it is no bug of ours."""
    path = Book("statistics.xlsx", [STATISTICS]).write(tmp_path)
    run = run_inspect([path], tmp_path)
    assert run.returncode in (0, 3, 4), run.stderr
    assert not run.stdout or json.loads(run.stdout)["people"] == []


PAY = book(
    "pay-list.xlsx",
    table(
        [
            ("TT",),
            ("HỌ TÊN",),
            ("Chức vụ",),
            ("Lương hiện hưởng", "Mã ngạch"),
            ("Lương hiện hưởng", "Bậc"),
            ("Lương hiện hưởng", "Hệ số"),
            ("Phụ cấp chức vụ",),
            ("Thực lĩnh",),
        ],
        [
            [1, "Đậu Quang Lĩnh", "Chủ tịch UBND", "01.003", 3, 3.0, 0.25, 4842500],
            [2, "Đậu Thị Nguyên", "Tài chính - Kế toán", 1.003, 2, 2.67, None, 3978300],
            [None, "Cộng", None, None, None, 5.67, 0.25, 8820800],
        ],
        [["UBND XÃ MINH LẬP"], ["BẢNG LƯƠNG THÁNG 02 NĂM 2014"], []],
        "T2",
    ),
)


def test_pay_list_has_people_without_levels(read: Library) -> None:
    """A pay list names people and posts; grades and coefficients are no levels of training."""
    nothing = {
        "professional_level": None,
        "political_theory": None,
        "state_management": None,
        "it": None,
        "general_education": None,
    }
    read(PAY).gives(
        [
            {"full_name": "Đậu Quang Lĩnh", "position_code": "committee_chair", "ref": "T2!6", **nothing},
            {"full_name": "Đậu Thị Nguyên", "position_code": "finance_accounting", "ref": "T2!7", **nothing},
        ],
        also=[(None, "D")],
    )


def test_every_heading_is_listed(read: Library) -> None:
    """The answer lists each headed column with its letter, also those the tool has no use for."""
    headings = read(PAY).headings()
    assert list(headings) == list("ABCDEFGH")
    assert "thực lĩnh" in headings["H"]
    assert "lương hiện hưởng" in headings["D"]
