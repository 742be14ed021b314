"""Forms of discipline as lists write them: understood whole, or not at all."""

from __future__ import annotations

import pytest

from cadre_audit.standards.discipline import BELOW, NOTHING, load


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Khiển trách", "reprimand"), ("KHIỂN TRÁCH", "reprimand"), ("Kỷ luật khiển trách về Đảng", "reprimand"),
        ("Cảnh cáo năm 2021", "warning"), ("Bị cách chức", "removal"), ("Khai trừ ra khỏi Đảng", "expulsion"),
        ("Reprimand", "reprimand"), ("Buộc thôi việc", "dismissal"),
    ],
)  # fmt: skip
def test_forms(text: str, form: str) -> None:
    """By title, in capitals, with the words that stand beside it."""
    assert load().read(text) == form


@pytest.mark.parametrize("text", ["Không", "không bị kỷ luật", "Chưa", "Không có"])
def test_who_was_not_disciplined(text: str) -> None:
    """A word for none clears."""
    assert load().read(text) == NOTHING


def test_less_than_a_reprimand() -> None:
    """A criticism is no form of discipline."""
    assert load().read("Phê bình") == BELOW


@pytest.mark.parametrize(
    "text", ["không bị khiển trách", "đề nghị khiển trách", "xem hồ sơ", "x", "-", "nguyên bị cảnh cáo"]
)
def test_words_that_may_turn_the_meaning_round(text: str) -> None:
    """A form beside words that are not known says nothing."""
    assert load().read(text) is None
