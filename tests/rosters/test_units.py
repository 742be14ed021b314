"""The unit from sheet names, titles, merged cells and ditto marks."""

from __future__ import annotations

import pytest

from .build import Cell, Row, Sheet, book
from .conftest import Library

HEAD: Row = ["STT", "Họ và tên", "Năm sinh", "Chức vụ", "Trình độ chuyên môn"]

PER_SHEET = book(
    "sheet-per-commune.xlsx",
    Sheet([HEAD, [1, "Giáp Văn Ngữ", 1981, "Chủ tịch UBND", "ĐH"]], "Xã Yên Định"),
    Sheet([["DANH SÁCH"], HEAD, [1, "Leo Thị Nhài", 1987, "Chủ tịch HĐND", "CĐ"]], "Xã Vân Sơn"),
    Sheet([], "Sheet3"),
)


def test_a_sheet_for_each_commune(read: Library) -> None:
    """Sheets are named after communes, and an empty sheet is left at the end."""
    read(PER_SHEET).gives(
        [
            {"full_name": "Giáp Văn Ngữ", "unit": "Xã Yên Định", "ref": "Xã Yên Định!2"},
            {"full_name": "Leo Thị Nhài", "unit": "Xã Vân Sơn", "ref": "Xã Vân Sơn!3"},
        ]
    )


MERGED_UNIT = book(
    "merged-unit.xlsx",
    Sheet(
        [
            ["STT", "Đơn vị", "Họ và tên", "Năm sinh", "Chức vụ"],
            [1, "Xã Phú Lạc", "Ứng Văn Trác", 1970, "Bí thư Đảng ủy"],
            [2, None, "Chẩu Thị Bích", 1982, "Chủ tịch HĐND"],
            [3, None, "Nịnh Văn Tài", 1985, "Chủ tịch UBND"],
            [4, "Xã Tân Linh", "Đặng Vần Siệu", 1979, "Bí thư Đảng ủy"],
            [5, None, "Lăng Thị Lựu", 1991, "Tư pháp - Hộ tịch"],
        ],
        merges=["B2:B4"],
    ),
)


def test_unit_merged_over_the_rows_of_its_people(read: Library) -> None:
    """A merged unit holds for all its rows; a blank cell below another unit is blank and nothing else."""
    read(MERGED_UNIT).gives(
        [
            {"full_name": "Ứng Văn Trác", "unit": "Xã Phú Lạc"},
            {"full_name": "Chẩu Thị Bích", "unit": "Xã Phú Lạc"},
            {"full_name": "Nịnh Văn Tài", "unit": "Xã Phú Lạc"},
            {"full_name": "Đặng Vần Siệu", "unit": "Xã Tân Linh"},
            {"full_name": "Lăng Thị Lựu", "unit": None},
        ],
        also=[(6, "B")],
    )


DITTO: dict[str, Cell] = {"quote": '"', "nt": "nt", "dashed": "-nt-", "words": "như trên", "capitals": "NT"}
DITTO_NAMES = ["Âu Văn Điềm", "Phó Thị Xuyến", "Bồ Văn Lực", "Chu Thị Nhàn", "Mông Văn Cử"]
DITTO_ROWS: list[Row] = [
    [number, name, mark, "Chủ tịch Hội Nông dân"]
    for number, name, mark in zip(range(2, 7), DITTO_NAMES, DITTO.values(), strict=True)
]
DITTO_FILE = book(
    "ditto.xlsx",
    Sheet(
        [
            ["STT", "Họ và tên", "Đơn vị", "Chức vụ"],
            [1, "Viên Đình Sách", "Xã Cúc Đường", "Chủ tịch UBND"],
            *DITTO_ROWS,
        ]
    ),
)


@pytest.mark.parametrize(("place", "style"), list(enumerate(DITTO)))
def test_ditto_marks_repeat_the_unit_above(read: Library, place: int, style: str) -> None:
    """The five ways of writing 'as above' all give the unit of the row above, over several rows."""
    reading = read(DITTO_FILE)
    person = reading.people[place + 1]
    assert (person["full_name"], person["unit"]) == (DITTO_NAMES[place], "Xã Cúc Đường"), style
    reading.complains([])


CAP_XA = book(
    "title-level.xlsx",
    Sheet(
        [
            ["DANH SÁCH CÁN BỘ CẤP XÃ"],
            HEAD,
            [1, "Tống Văn Lãm", 1980, "Chủ tịch UBND", "ĐH"],
        ],
        "DS",
    ),
)


def test_cap_xa_in_a_title_is_no_unit(read: Library) -> None:
    """'cấp xã' in the title says which level of government, not which commune."""
    read(CAP_XA).gives([{"full_name": "Tống Văn Lãm", "unit": None, "ref": "DS!3"}])


BLOCKS = book(
    "blocks.xlsx",
    Sheet(
        [
            ["DANH SÁCH CÁN BỘ, CÔNG CHỨC XÃ BẢN THI"],
            HEAD,
            ["I. KHỐI ĐẢNG", None, None, None, None],
            [1, "Hủi Văn Dín", 1980, "Bí thư Đảng ủy", "ĐH"],
            ["II. KHỐI ĐOÀN THỂ", None, None, None, None],
            [2, "Hủi Thị Quấy", 1985, "Chủ tịch Hội LHPN", "CĐ"],
        ],
        merges=["A3:E3", "A5:E5"],
    ),
)


def test_blocks_of_work_are_no_units(read: Library) -> None:
    """'KHỐI ĐẢNG' and 'KHỐI ĐOÀN THỂ' part the people of one commune; the commune stays their unit."""
    read(BLOCKS).gives(
        [
            {"full_name": "Hủi Văn Dín", "unit": "xã Bản Thi", "ref": "Sheet1!4"},
            {"full_name": "Hủi Thị Quấy", "unit": "xã Bản Thi", "ref": "Sheet1!6"},
        ]
    )
