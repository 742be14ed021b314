"""Phrases are found by whole words, the longest first."""

from __future__ import annotations

import pytest

from cadre_audit.vocabulary.nearest import nearest
from cadre_audit.vocabulary.phrases import Hit, Phrases

POSTS = Phrases([("Chủ tịch", "chair"), ("Phó Chủ tịch", "deputy"), ("Chủ tịch UBND", "committee"),
                 ("chủ tịch", "late"),                 ("", "nothing"), ("—", "nothing")])  # fmt: skip


def test_longest_at_each_place() -> None:
    """From left to right, the longest phrase at each place, none overlapping."""
    words = ["pho", "chu", "tich", "roi", "chu", "tich", "ubnd", "chu"]
    assert POSTS.find(words) == [Hit("deputy", 0, 3), Hit("committee", 4, 7)]
    assert POSTS.find(["phochu", "tich"]) == []


def test_first_meaning_stays_and_empty_phrases_are_none() -> None:
    """A spelling given twice keeps its first meaning; a spelling of signs alone is no phrase."""
    assert POSTS.meaning("CHỦ TỊCH") == "chair"
    assert POSTS.meaning("Chủ tịch xã") is None
    assert set(POSTS.exact) == {"chu tich", "pho chu tich", "chu tich ubnd"}


BEGINNINGS = [
    ("Cộng", "total"), ("cong", "total"), ("CỘNG:", "total"), ("Công", None), ("Công chức", None),
    ("Cộng mục A", "total"),
    ("Tổng số", "sum"), ("Tống Văn An", None), ("Tong so", "sum"), ("", None), ("An", None), ("Cộng: 5", "total"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "meant"), BEGINNINGS)
def test_beginnings_of_one_word_need_their_tone(text: str, meant: str | None) -> None:
    """'Cộng' begins a total, 'Công' a name: one word alone counts with its own marks or with none."""
    assert Phrases([("Cộng", "total"), ("Tổng", "sum"), ("Tổng số", "sum")]).begins(text) == meant


SPELLINGS = [("Chủ tịch UBND", "a"), ("Phó Chủ tịch UBND", "b"), ("Văn phòng - Thống kê", "c"), ("Họ và tên", "d")]


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [("Chủ tich UBNND", "Chủ tịch UBND"), ("Phó Chủ tịch UBNDD", "Phó Chủ tịch UBND"),
     ("Van phong thong ke", "Văn phòng - Thống kê"),
     ("Phó Chủ tịc", "Phó Chủ tịch UBND"), ("Lái xe", ""), ("x", ""), ("", ""), ("Ho ten", "Họ và tên")],
)  # fmt: skip
def test_nearest(typed: str, wanted: str) -> None:
    """A near spelling is suggested as the vocabulary writes it."""
    assert nearest(typed, SPELLINGS) == wanted


def test_nearest_never_crosses_deputies() -> None:
    """A deputy is never suggested for a chief, nor a chief for a deputy, however alike they look."""
    assert nearest("Phó Chủ tịch UBND", SPELLINGS[:1]) == ""
    assert nearest("Chủ tịch UBND", SPELLINGS[1:2]) == ""
