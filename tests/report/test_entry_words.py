"""Entry rules of courses in words."""

from __future__ import annotations

import pytest

from cadre_audit.report.entry_words import entry_words
from cadre_audit.standards.courses import load

_COLLEGE = "level_professional_level_college"


@pytest.mark.usefixtures("vi")
def test_a_level_in_vietnamese() -> None:
    """Decision 57-QĐ/TW: a college degree, or for ethnic minorities upper secondary school."""
    assert entry_words(load())[_COLLEGE] == (
        "phải có trình độ chuyên môn: từ cao đẳng trở lên "
        "(người dân tộc thiểu số: trình độ giáo dục phổ thông từ trung học phổ thông trở lên)"
    )


@pytest.mark.usefixtures("en")
def test_a_level_in_english() -> None:
    """The same rule."""
    assert entry_words(load())[_COLLEGE] == (
        "must have professional level: at least college (ethnic minorities: general education at least upper secondary)"
    )


@pytest.mark.usefixtures("either")
def test_every_level_rule_has_words() -> None:
    """No code of a rule or a ladder is left in the text."""
    words = entry_words(load())
    assert words
    assert [text for text in words.values() if "_" in text] == []
