"""How long a turn took: what is lessons, what is weeks, what no law converts, and what is no length at all."""

from __future__ import annotations

import pytest

from cadre_audit.tables.lengths import BLANK, NOT_CONVERTED, length_of


@pytest.mark.parametrize(
    ("text", "lessons", "weeks"),
    [
        ("40", 40, BLANK),
        ("40.0", 40, BLANK),
        ("40 tiết", 40, BLANK),
        ("1.056 tiết", 1056, BLANK),
        ("1.000", 1000, BLANK),
        ("40 TIẾT", 40, BLANK),
        ("40tiết", 40, BLANK),
        ("5 ngày (40 tiết)", 40, BLANK),
        ("1 tuần", NOT_CONVERTED, 1),
        ("2 weeks", NOT_CONVERTED, 2),
        ("1 tuần, 40 tiết", 40, BLANK),
        ("5 ngày", NOT_CONVERTED, BLANK),
        ("3 tháng", NOT_CONVERTED, BLANK),
        ("8 giờ", NOT_CONVERTED, BLANK),
        ("10 buổi", NOT_CONVERTED, BLANK),
        # two numbers of lessons: nobody knows which
        ("20 tiết lý thuyết, 20 tiết thực hành", NOT_CONVERTED, BLANK),
        ("0", 0, BLANK),
    ],
)
def test_a_length(text: str, lessons: int, weeks: int) -> None:
    """Lessons come before weeks, and nothing else is turned into either."""
    assert length_of(text) == (lessons, weeks)


@pytest.mark.parametrize(
    "text", ["", "nhiều", "-40", "4O tiết", "99999", "1e3", "40 học viên", "7,5", "7.5 tiết", "40,5 tiết", "1,056"]
)
def test_what_is_no_length(text: str) -> None:
    """Such a cell is reported and tells nothing."""
    assert length_of(text) is None


def test_hours_of_a_heading_are_no_lessons() -> None:
    """Under 'Số giờ học' a bare number is hours; lessons that the cell names itself are lessons."""
    assert length_of("40", in_hours=True) == (NOT_CONVERTED, BLANK)
    assert length_of("40 tiết", in_hours=True) == (40, BLANK)
