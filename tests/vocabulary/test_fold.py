"""Keys for comparing words, and the order of names."""

from __future__ import annotations

import random
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cadre_audit.vocabulary.fold import clean, fold, name_key, spoken, text_key, undotted

CLEANED = [
    ("  Nông\u00a0 Văn\tThuần \n", "Nông Văn Thuần"),
    ("\ufeffHọ\u200b và tên", "Họ và tên"),
    ("Ðảng", "Đảng"), ("Ɖảng", "Đảng"), ("ðảng", "đảng"),
    (unicodedata.normalize("NFD", "Đặng Thị Hường"), "Đặng Thị Hường"),
    ("Họ và\u2028tên", "Họ và tên"), ("Hоàng Văn А", "Hoàng Văn A"), ("Россия", "Россия"), ("ТС", "TC"), ("", ""),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "wanted"), CLEANED)
def test_clean(typed: str, wanted: str) -> None:
    """Invisible signs, spaces, decomposed letters and look-alikes are made one; tone marks and case stay."""
    assert clean(typed) == wanted


FOLDED = [
    ("Trình độ\nchuyên  môn:", "trinh do chuyen mon"), ("TRÌNH ĐỘ CHUYÊN MÔN (*)", "trinh do chuyen mon"),
    ("Chức vụ/Chức danh", "chuc vu chuc danh"), ("H'Mông", "h mong"), ("QP&AN", "qp an"), ("Đ/c", "d c"),
    ("12/12", "12 12"), ("✓", ""), ("—", ""), ("Kỹ sư", "ky su"), ("uỷ", "uy"), ("Ủy", "uy"),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "wanted"), FOLDED)
def test_fold(typed: str, wanted: str) -> None:
    """The key of closed vocabularies has letters and digits only."""
    assert fold(typed) == wanted


@given(st.text())
def test_fold_is_settled(text: str) -> None:
    """Cleaning and folding a second time change nothing; a key is plain ASCII with single spaces."""
    assert clean(clean(text)) == clean(text)
    key = fold(text)
    assert fold(key) == key
    assert key.isascii()
    assert key == " ".join(key.split())


SAME = [("Hoà", "HÒA"), ("Thuý", "Thúy"), ("Uỷ ban", "ỦY BAN"), ("Khoẻ", "khỏe"), ("xã Tân-Sơn", "Xã Tân Sơn")]
OTHER = [("Hoà", "Hoa"), ("Tú", "Tư"), ("Tân Lộc", "Tân Lọc"), ("Bà", "Bá"), ("Đan", "Dan"), ("Quý", "Quỳ")]


@pytest.mark.parametrize(("one", "two"), SAME)
def test_spoken_meets(one: str, two: str) -> None:
    """The place of the tone mark and the case do not make another word."""
    assert spoken(one) == spoken(two)


@pytest.mark.parametrize(("one", "two"), OTHER)
def test_spoken_keeps_apart(one: str, two: str) -> None:
    """Words that sound otherwise have other keys."""
    assert spoken(one) != spoken(two)


@pytest.mark.parametrize(
    ("typed", "wanted"), [("Th.S", "ThS"), ("P.Đ.T", "PĐT"), ("T. cấp", "T. cấp"), ("12.5", "12.5")]
)
def test_undotted(typed: str, wanted: str) -> None:
    """Dots between letters go; dots before spaces and between digits stay."""
    assert undotted(typed) == wanted


# By given name, then family name, then the rest; letters a ă â b c d đ e ê …; tones level, grave, hook, tilde, acute,
# dot.
IN_ORDER = [
    "Nguyễn Văn An", "Nguyễn Văn Ân", "Lý Văn Ba", "Lý Văn Bà", "Lý Văn Bả", "Lý Văn Bá", "Lý Văn Bạ", "Đinh Thị Cúc",
    "Bùi Văn Dũng", "Bùi Văn Đại", "Trần Văn Đức", "Hoàng Thị Em", "Lê Thị Ên", "Phạm Thị Giang", "Giàng A Hà",
    "Nông Thị Hoa", "Nông Thị Hòa", "Nông Thị Hương", "Trần Thị Lan", "Trần Thị Lân", "Đặng Bá Minh",
    "Đặng Văn Minh", "Vũ Minh", "Ngô Văn Oanh", "Ngô Văn Ôn", "Ngô Văn Ơn", "Chu Thị Tuyết", "Chu Thị Tư",
    "Vi Văn Ưng", "Lò Thị Yến",
]  # fmt: skip


def test_names_in_vietnamese_order() -> None:
    """Thirty names come into the order of a Vietnamese list, however they were shuffled."""
    assert len(IN_ORDER) == 30
    for seed in range(5):
        names = random.Random(seed).sample(IN_ORDER, len(IN_ORDER))
        assert sorted(names, key=name_key) == IN_ORDER


def test_letters_come_before_tones() -> None:
    """A tone decides only between words of the same letters, and unknown letters come last."""
    words = ["ma", "má", "mạ", "man", "mà", "mă", "ма", "m"]
    assert sorted(words, key=text_key) == ["m", "ma", "mà", "má", "mạ", "man", "mă", "ма"]


def test_family_names_before_middle_names() -> None:
    """Of two people with one given name, the family name decides before the names between."""
    assert sorted(["Vũ An Bình", "Đỗ Văn Bình", "Bình"], key=name_key) == ["Bình", "Đỗ Văn Bình", "Vũ An Bình"]


def test_stray_marks_do_not_break_the_order() -> None:
    """A combining mark without its letter is passed over."""
    assert name_key("\u0301An") == name_key("An")
    assert name_key("\u0302An") == name_key("An")
    assert name_key("") == name_key(" ")
