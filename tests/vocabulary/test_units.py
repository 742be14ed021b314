"""Units inside other text, and one key for all ways of writing a unit."""

from __future__ import annotations

import pytest

from cadre_audit.vocabulary.units import office_in, unit_in, unit_key, unit_level

NAMED = [
    ("UBND xã Tân Sơn, huyện Phú Lương", "xã Tân Sơn"), ("DANH SÁCH CÁN BỘ XÃ TÂN SƠN NĂM 2023", "XÃ TÂN SƠN"),
    ("II. Phường Đông Hà", "Phường Đông Hà"), ("Thị trấn Mới", "Thị trấn Mới"), ("X. Yên Trạch", "X. Yên Trạch"),
    ("P. 12, quận 3", "P. 12"), ("Phường 12", "Phường 12"), ("TT. Chùa Hang", "TT. Chùa Hang"),
    ("TT Chùa Hang", "TT Chùa Hang"), ("đặc khu Phú Quốc", "đặc khu Phú Quốc"), ("xã Đắk R'Lấp", "xã Đắk R'Lấp"),
    ("cán bộ, công chức cấp xã", None), ("các xã, phường", None), ("Nguyễn Thị Phương", None), ("Xã", None),
    ("xã hội", None), ("Văn hóa - xã hội", None), ("Phương Văn An", None), ("Thị Trấn", None), ("", None),
    ("huyện Phú Lương", None), ("TRƯỞNG CÔNG AN XÃ", None), ("XÃ TÂN SƠN, HUYỆN PHÚ LƯƠNG", "XÃ TÂN SƠN"),
    ("Xa Tan Son", "Xa Tan Son"), ("Vi Thị Xa", None), ("CÁN BỘ XÃ HÒA BÌNH TÍNH ĐẾN NGÀY 1/1/2022", "XÃ HÒA BÌNH"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "unit"), NAMED)
def test_unit_in(text: str, unit: str | None) -> None:
    """The first commune named, as typed; words about communes and names of people name none."""
    assert unit_in(text) == unit


def test_other_levels() -> None:
    """Districts and provinces are found when they are asked for."""
    assert unit_in("xã Tân Sơn, huyện Phú Lương, tỉnh Thái Nguyên", "district") == "huyện Phú Lương"
    assert unit_in("xã Tân Sơn, huyện Phú Lương, tỉnh Thái Nguyên", "province") == "tỉnh Thái Nguyên"


SAME = [("UBND xã Tân Sơn", "X. Tân Sơn"), ("XÃ TÂN SƠN", "xã Tân Sơn"), ("Đảng ủy phường Hoà Lạc", "P. Hòa Lạc"),
        ("TT. Mới", "Thị trấn Mới"), ("Xã  Tân Sơn ", "Xã Tân Sơn"), ("Sở Nội vụ", "SỞ NỘI VỤ")]  # fmt: skip
OTHER = [("Xã Tân Lộc", "Xã Tân Lọc"), ("Xã Tân Sơn", "Phường Tân Sơn"), ("Tân Sơn", "Xã Tân Sơn"),
         ("Phường 1", "Phường 11")]  # fmt: skip


@pytest.mark.parametrize(("one", "two"), SAME)
def test_unit_key_meets(one: str, two: str) -> None:
    """Bodies, abbreviations, case and the place of tone marks do not make another unit."""
    assert unit_key(one) == unit_key(two)


@pytest.mark.parametrize(("one", "two"), OTHER)
def test_unit_key_keeps_apart(one: str, two: str) -> None:
    """Tone marks and the kind of unit make another unit."""
    assert unit_key(one) != unit_key(two)


@pytest.mark.parametrize("office", ["Phòng Nội vụ", "Chi cục Kiểm lâm", "Trung tâm Y tế", "Sở Tư pháp", "phong Noi vu"])
def test_offices(office: str) -> None:
    """A text that begins as offices do is an office."""
    assert office_in(office) == office


NO_OFFICES = ["Phòng", "Phong Văn An", "Bàn Văn Sở", "Bản Xanh", "Nội vụ Phòng", "", "Sơ Văn Ban", "Đới Thị Trường"]


@pytest.mark.parametrize("text", NO_OFFICES)
def test_names_and_words_are_no_offices(text: str) -> None:
    """People called Phong or Bàn, and the word alone, are no offices."""
    assert office_in(text) is None


@pytest.mark.parametrize(
    ("unit", "level"),
    [
        ("Sở Nội vụ", "province"),
        ("SỞ TÀI CHÍNH", "province"),
        ("Sở Nội vụ tỉnh Thái Nguyên", "province"),
        ("Tỉnh uỷ", "province"),
        ("Huyện ủy Phú Lương", "district"),
        ("Phòng Nội vụ huyện Phú Lương", "district"),
        ("UBND xã Tân Sơn", "commune"),
        # a division may be of a department, a district or, since July 2025, a commune
        ("Phòng Nội vụ", None),
        ("Thành ủy", None),
        ("So 5", None),
        ("Sở", None),
    ],
)
def test_the_level_of_a_unit(unit: str, level: str | None) -> None:
    """By the unit that it names, or because only one level has such a body."""
    assert unit_level(unit) == level
