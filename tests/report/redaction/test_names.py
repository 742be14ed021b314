"""Names are found however they are written, and words that only look like one stay."""

from __future__ import annotations

import unicodedata

import pytest

from cadre_audit.report.redaction.names import Names

NAMES = Names(["Lê Văn Bưởi", "Hà An", "An", "Hoàng Long", "Trần Hưng Đạo", "Lê Văn Bưởi Em"],
              ["Xã Hoàng Long", "Phường Trần Hưng Đạo"])  # fmt: skip


def found(text: str) -> list[str]:
    """The names in a text."""
    names: list[str] = []
    NAMES.replaced(text, lambda name: names.append(name) or "")
    return names


@pytest.mark.parametrize(
    "text",
    [
        "Lê Văn Bưởi", "ông LÊ VĂN BƯỞI,", "le van buoi", "LE VAN BUOI", unicodedata.normalize("NFD", "Lê Văn Bưởi"),
        "Lê\u200b Văn  Bưởi", "(Lê Văn Bưởi)", "Lê Văn\nBưởi", "lê-văn-bưởi",
    ],
)  # fmt: skip
def test_a_name_is_found_in_any_writing(text: str) -> None:
    """Case, composition, marks, invisible signs and breaks do not hide it."""
    assert found(text) == ["Lê Văn Bưởi"]


@pytest.mark.parametrize("text", ["An toàn", "ha an", "hạ ẩn", "Xã Hoàng Long", "Phường Trần Hưng Đạo", "Bưởi", ""])
def test_words_that_only_look_like_a_name_stay(text: str) -> None:
    """One word, two words without marks, and names of units are no names in running text."""
    assert NAMES.replaced(text, lambda _: "?") == text


def test_a_name_of_one_word_is_one_where_it_stands_alone() -> None:
    """A cell with nothing but it."""
    assert NAMES.is_one("AN", typed=True) == "An"
    assert NAMES.is_one("An", typed=False) is None
    assert NAMES.is_one("An toàn", typed=True) is None
    assert NAMES.is_one("", typed=True) is None


def test_a_name_that_is_a_unit_too_is_a_name_only_in_a_typed_cell() -> None:
    """A value that names a unit stays."""
    assert NAMES.is_one("HOÀNG LONG", typed=True) == "Hoàng Long"
    assert NAMES.is_one("Hoàng Long", typed=False) is None
    assert NAMES.is_one("lê văn bưởi", typed=False) == "Lê Văn Bưởi"


def test_the_longest_name_is_meant() -> None:
    """Where one name begins like another."""
    assert found("Lê Văn Bưởi Em và Lê Văn Bưởi, Hà An") == ["Lê Văn Bưởi Em", "Lê Văn Bưởi", "Hà An"]


def test_text_around_a_name_stays() -> None:
    """Letter by letter."""
    assert NAMES.replaced("Đ/c Lê Văn Bưởi (33/2023/NĐ-CP)", lambda _: "P-1") == "Đ/c P-1 (33/2023/NĐ-CP)"
