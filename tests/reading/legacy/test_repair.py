"""Old encodings are found by what they make of a column, and clean text is never harmed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cadre_audit.reading.grid import Coded, Grid
from cadre_audit.reading.legacy.codes import decode
from cadre_audit.reading.legacy.repair import encoding_of_font, repaired, repaired_name
from cadre_audit.reading.legacy.syllables import is_syllable, likeness
from tests.reading.formats import to_mojibake, to_tcvn3, to_vni
from tests.reading.made import grid_of

_FAMILIES = "Nguyễn Trần Lê Phạm Hoàng Huỳnh Vũ Võ Phan Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đào Lương Trịnh"
_MIDDLES = "Văn Thị Đức Hữu Quốc Ngọc Thế Xuân Đình Thanh Minh Bá Mạnh Thuỳ Hồng Kiều"
_GIVEN = "Hùng Dũng Thủy Hường Tuấn Ánh Bảy Chín Lụa Mận Phượng Quyền Sửu Tỵ Uyên Vượng Xuyến Yến Khuê Giàu Nghĩa"
FAMILIES, MIDDLES, GIVEN = (names.split() for names in (_FAMILIES, _MIDDLES, _GIVEN))
POSTS = [
    "Bí thư Đảng ủy", "Phó Bí thư Thường trực", "Chủ tịch Hội đồng nhân dân", "Văn phòng - Thống kê",
    "Địa chính - Xây dựng", "Tư pháp - Hộ tịch", "Tài chính - Kế toán", "Chỉ huy trưởng Quân sự", "Hội Cựu chiến binh",
    "Văn hóa - Xã hội", "Đại học Luật", "Cao đẳng sư phạm", "Trung cấp lý luận", "Thạc sĩ quản lý", "xã Bình Thuận",
    "phường Quyết Thắng", "thị trấn Sông Cầu", "Người dân tộc thiểu số", "Kỹ sư nông nghiệp", "đang học cao cấp",
]  # fmt: skip
CELLS = [f"{f} {m} {g}" for i, f in enumerate(FAMILIES) for m in MIDDLES[i % 4 :: 4] for g in GIVEN[i % 5 :: 5]] + POSTS
ENCODINGS: dict[str, Callable[[str], str]] = {"TCVN3": to_tcvn3, "VNI": to_vni, "UTF-8/1252": to_mojibake}


def column(texts: list[str]) -> Grid:
    """A sheet of one column."""
    return grid_of([[text] for text in texts])


def read(grid: Grid) -> list[str]:
    """The cells of the first column."""
    return [str(grid.columns[0].at(i)) for i in range(len(grid.rows))]


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_columns_of_twelve_cells_are_always_right(encoding: str) -> None:
    """Three hundred names and posts, twelve to a column, come back as they were."""
    assert len(set(CELLS)) >= 300
    for start in range(0, len(CELLS) - 11, 12):
        own = CELLS[start : start + 12]
        grid, repairs = repaired(column([ENCODINGS[encoding](text) for text in own]))
        assert read(grid) == own
        assert (list(repairs.cells), repairs.doubtful) == ([encoding], [])


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_single_cells_are_nearly_always_right(encoding: str) -> None:
    """A cell alone decides for itself; what it does not decide stays as typed."""
    read_back = [read(repaired(column([ENCODINGS[encoding](text)]))[0])[0] for text in CELLS]
    right = sum(one == text for one, text in zip(read_back, CELLS, strict=True))
    assert right >= 0.96 * len(CELLS)


def test_unicode_is_left_alone() -> None:
    """Columns and single cells of Unicode are the same grid, not a copy."""
    for texts in (CELLS, *([text] for text in CELLS), ["Hà"], ["lê", "cán", "thú"], ["Müller", "Señor Peña", "½ §"]):
        grid = column(texts)
        assert repaired(grid)[0] is grid


SYLLABLES = st.sampled_from([word for text in CELLS for word in text.split() if is_syllable(word)])


@given(st.lists(st.lists(SYLLABLES, min_size=1, max_size=5).map(" ".join), min_size=1, max_size=30))
def test_no_unicode_text_is_ever_decoded(texts: list[str]) -> None:
    """Whatever syllables stand together."""
    assert read(repaired(column(texts))[0]) == texts


MIXED = st.lists(st.tuples(st.sampled_from(CELLS), st.booleans()), min_size=8, max_size=40)


@given(MIXED, st.sampled_from(["TCVN3", "VNI"]))
def test_mixed_columns_are_read_cell_by_cell(cells: list[tuple[str, bool]], encoding: str) -> None:
    """A cell is right, or it is left as typed and reported."""
    typed = [ENCODINGS[encoding](text) if old else text for text, old in cells]
    grid, repairs = repaired(column(typed))
    reported = {text for _, _, text in repairs.doubtful}
    for (text, _), shown, one in zip(cells, typed, read(grid), strict=True):
        assert one == text or (one == shown and (shown in reported or not repairs.cells))


def test_abbreviations_follow_their_column() -> None:
    """'§H', '§C-XD' tell nothing alone."""
    own = ["ĐH Luật", "ĐH", "CĐ", "ĐC-XD", "Đại học Nông nghiệp", "TC"]
    assert read(repaired(column([to_tcvn3(text) for text in own]))[0]) == own


def test_short_words_of_a_unicode_column_are_not_touched_by_one_old_cell() -> None:
    """One pasted cell does not turn 'Hùng' into another name: it is left and reported."""
    grid, repairs = repaired(column(["Nguyễn Văn Bảy", "Lê Hùng", to_tcvn3("Trần Thị Hường"), "Đỗ Quyền"]))
    assert read(grid) == ["Nguyễn Văn Bảy", "Lê Hùng", "Trần Thị Hường", "Đỗ Quyền"]
    assert [text for _, _, text in repairs.doubtful] in ([], ["Lê Hùng"])


def test_the_font_decides_what_letters_do_not() -> None:
    """A name that reads both ways is decoded when its font is an old one; a capital font gives capitals."""
    values = [to_tcvn3("Hờ"), to_tcvn3("nguyễn thị lựu")]
    grid = column(values)
    fonts = Coded(grid.columns[0].codes, grid.columns[0].values, ["TCVN3", "TCVN3-H"])
    told, _ = repaired(Grid(grid.rows, {0: fonts}))
    assert read(told) == ["Hờ", "NGUYỄN THỊ LỰU"]


def test_a_font_that_lies_is_not_believed() -> None:
    """Unicode text in an old font stays Unicode."""
    grid = column(CELLS[:20])
    lying = Coded(grid.columns[0].codes, grid.columns[0].values, ["TCVN3"] * len(grid.columns[0].values))
    assert read(repaired(Grid(grid.rows, {0: lying}))[0]) == CELLS[:20]


@pytest.mark.parametrize(
    ("name", "told"),
    [(".VnTime", "TCVN3"), (".VnArialH", "TCVN3-H"), ("VNI-Times", "VNI"), ("Times New Roman", ""), ("Vni", "VNI")],
)
def test_fonts_name_their_encoding(name: str, told: str) -> None:
    """By how their names begin."""
    assert encoding_of_font(name) == told


def test_names_of_sheets_follow_their_cells() -> None:
    """A sheet's name is too short to decide alone."""
    _, repairs = repaired(column([to_tcvn3(text) for text in CELLS[:12]]))
    assert repaired_name(to_tcvn3("Xã Tân Lập"), repairs) == "Xã Tân Lập"
    assert repaired_name("Xã Tân Lập", repairs) == "Xã Tân Lập"


@pytest.mark.parametrize(
    ("word", "syllable"),
    [("nghiêng", True), ("khuya", True), ("gì", True), ("quyết", True), ("ướt", True), ("cát", True), ("cat", False),
     ("càt", False), ("tên", True), ("tªn", False), ("brông", False), ("hòà", False)],
)  # fmt: skip
def test_syllables(word: str, syllable: bool) -> None:
    """Onset, rhyme, one tone; words that end in a stop have the sharp or the heavy tone."""
    assert is_syllable(word) is syllable


def test_likeness_counts_words_with_marks() -> None:
    """Plain words and abbreviations count nothing."""
    assert [likeness(text) for text in ("Lê Văn An", "Nam", "ĐH", "NguyÔn", "N÷")] == [2, 0, 0, -1, -2]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("CHñ TÞCH", "CHỦ TỊCH"),
        ("V\u00f5 A L\u00f6", "Vừ A Lử"),
        ("NguyÔn V¨n ¸nh", "Nguyễn Văn Ánh"),
        ("®¹i häc", "đại học"),
    ],
)
def test_capitals_that_tcvn3_cannot_write(typed: str, meant: str) -> None:
    """Raised where the letters beside them are capitals, left where they are small."""
    assert decode(typed, "TCVN3") == meant
