"""Whole birthdays become years in every notation, other dates stay."""

from __future__ import annotations

import pytest

from cadre_audit.report.redaction.days import tells, without_births

BORN = {(1988, 3, 2)}


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("02/3/1988", "1988"), ("2-3-1988", "1988"), ("2.3.88", "1988"), ("1988-03-02", "1988"), ("02031988", "1988"),
        ("sinh ngày 2 tháng 3 năm 1988", "sinh 1988"), ("1988-03-02 00:00:00", "1988"), ("3/2/1988", "1988"),
        ("02/3/1989", "02/3/1989"), ("33/2023/NĐ-CP", "33/2023/NĐ-CP"), ("2023-08-01", "2023-08-01"), ("", ""),
    ],
)  # fmt: skip
def test_a_birthday_is_cut_down(text: str, left: str) -> None:
    """By hand, notation by notation; month and day swapped is the same birthday misread."""
    assert without_births(text, BORN) == left


def test_the_day_of_an_age_gives_a_birthday_away() -> None:
    """In any year, and on the days beside it; the leap day too."""
    assert tells("2026-03-02", BORN)
    assert tells("2026-03-03", BORN)
    assert not tells("2026-03-05", BORN)
    assert tells("2027-03-01", {(1984, 2, 29)})
