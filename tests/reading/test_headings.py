"""Headings: where the block is, and what every column's path of labels means."""

from __future__ import annotations

import pytest

from cadre_audit.reading.grid import Merge
from cadre_audit.reading.headings import HeadingReader, find_header, is_number_row
from cadre_audit.vocabulary.load import vocabulary

from .made import grid_of

READER = HeadingReader(vocabulary().headings)

PATHS = [
    (("Họ và tên",), "full_name", None),
    (("HỌ VÀ TÊN\n(chữ in hoa)",), "full_name", None),
    (("Ngày, tháng, năm sinh", "Nam"), "birth_male", None),
    (("Ngày sinh", "Nữ"), "birth_female", None),
    (("Nữ",), "female_mark", None),
    (("Giới tính", "Nam"), "sex", "male"),
    (("Trình độ", "Chuyên môn", "TC"), "professional_level", "intermediate"),
    (("Trình độ", "LLCT", "TC"), "political_theory", "intermediate"),
    (("LLCT", "CC"), "political_theory", "advanced"),
    (("QLNN", "CV"), "state_management", "specialist"),
    (("Tin học", "TC"), "it", "advanced"),
    (("Chuyên môn", "Sau đại học"), "professional_level", "?"),
    (("Ngoại ngữ", "Tiếng Anh"), "foreign_language", "=Tiếng Anh"),
    (("Trình độ",), "professional_level", None),
    (("Trình độ đào tạo", "Ngành đào tạo"), "major", None),
    (("Ngày vào Đảng", "Chính thức"), "party_official", None),
    (("Ngày vào Đoàn",), "not_party", None),
    (("Lương hiện hưởng", "Mã ngạch"), "rank_code", None),
    (("Chức vụ, đơn vị công tác",), "position_unit", None),
    (("Trình độ", "Zyx"), None, None),
    (("Zyx",), None, None),
    (("(*)",), None, None),
    (("Trình độ chuyên môn cao nhất của cán bộ",), "professional_level", None),
    (("Số thẻ Đảng",), "party_card", None),
]


@pytest.mark.parametrize(("path", "field", "code"), PATHS)
def test_path(path: tuple[str, ...], field: str | None, code: str | None) -> None:
    """A label means what its group lets it mean; an unknown child is not explained by its group."""
    heading = READER.read(3, path)
    assert (heading.field, heading.code, heading.column) == (field, code, 3)
    assert heading.text == " › ".join(path)


NUMBER_ROWS = [
    (["1", "2", "3"], True),
    (["(1)", "(2)", "(3)"], True),
    (["[1]", "[2]", "[3]"], True),
    (["A", "B", "1", "2"], True),
    ([1, 2, 3, "4(=2*100/3)"], True),
    (["1", "2"], False),
    (["1", "Họ tên", "3"], False),
    ([3, 2, 1], False),
    (["A", "B", "C"], False),
    ([1, 1, 1], False),
]


@pytest.mark.parametrize(("cells", "is_one"), NUMBER_ROWS)
def test_number_rows(cells: list[str | int], is_one: bool) -> None:
    """A row that only numbers the columns, in rising order, is one."""
    assert is_number_row(dict(enumerate(cells))) is is_one


def test_block_with_merges_titles_and_number_row() -> None:
    """Titles above do not belong to the block, the rows under merged groups and the number row do."""
    grid = grid_of(
        [
            ["DANH SÁCH CÁN BỘ", None, None, None, None],
            [None] * 5,
            ["STT", "Họ và tên", "Trình độ", None, "Ghi chú"],
            [None, None, "LLCT", "QLNN", None],
            ["1", "2", "3", "4", "5"],
            [1, "Lò Inh", "TC", "CV", None],
        ],
        [Merge(3, 3, 2, 3), Merge(3, 4, 0, 0), Merge(3, 4, 1, 1), Merge(3, 4, 4, 4)],
    )
    block = find_header(grid, READER)
    assert block is not None
    assert [int(grid.rows[i]) for i in (block.first, block.last)] == [3, 5]
    assert [h.field for h in block.headings] == [
        "ordinal",
        "full_name",
        "political_theory",
        "state_management",
        "notes",
    ]
    assert (block.column_of("state_management"), block.column_of("unit")) == (3, None)
    assert block.headings[2].path == ("Trình độ", "LLCT")


def test_groups_without_merges_stretch_to_the_right() -> None:
    """A csv has lost its merges: a label stands over the blank cells beside it that have labels below."""
    grid = grid_of(
        [
            ["STT", "Họ và tên", "Chuyên môn", None, "Chức vụ"],
            [None, None, "ĐH", "TC", None],
            [1, "Lò Inh", "x", None, "VP"],
        ]
    )
    block = find_header(grid, READER)
    assert block is not None
    assert [(h.field, h.code) for h in block.headings] == [
        ("ordinal", None),
        ("full_name", None),
        ("professional_level", "bachelor"),
        ("professional_level", "intermediate"),
        ("position", None),
    ]


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [["Tên đơn vị", "Tổng số", "Đảng viên"], ["Xã Tân Sơn", 5, 4]],
        [["STT", "Họ và tên"], [1, "Lò Inh"]],
        [["Kính gửi", "ông"]],
        [["STT", "x" * 100, "Năm sinh"], [1, "Lò Inh", 1990]],
    ],
)
def test_what_is_no_roster(rows: list[list[str | int | None]]) -> None:
    """A block needs a name and two further columns that are understood."""
    assert find_header(grid_of(rows), READER) is None


def test_ten_alone_is_the_whole_name() -> None:
    """'Tên' beside 'Họ' is the given name; alone it is the whole one."""
    for heads, field in ((["STT", "Tên", "Năm sinh"], "full_name"), (["Họ", "Tên", "Năm sinh"], "given_name")):
        block = find_header(grid_of([heads, ["1", "Lò Inh", 1990]]), READER)
        assert block is not None
        assert block.headings[1].field == field
