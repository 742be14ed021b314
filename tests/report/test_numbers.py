"""Numbers, dates and citations in both languages."""

from __future__ import annotations

import pytest

from cadre_audit.report.numbers import (
    citation_text,
    count_text,
    date_text,
    is_date,
    number_text,
    percent_text,
    points_text,
    relative_text,
    share_text,
)


@pytest.mark.usefixtures("vi")
def test_vietnamese_numbers() -> None:
    """Dots group, a comma starts the decimals: the figures of the articles."""
    assert count_text(14330) == "14.330"
    assert count_text(636) == "636"
    assert number_text(1234.5) == "1.234,5"
    assert number_text(3.0) == "3"
    assert percent_text(537, 636) == "84,4 %"
    assert share_text({"k": 565, "n": 636}) == "565/636 (88,8 %)"


@pytest.mark.usefixtures("en")
def test_english_numbers() -> None:
    """Commas group, a dot starts the decimals."""
    assert count_text(14330) == "14,330"
    assert number_text(1234.5) == "1,234.5"
    assert share_text({"k": 284, "n": 636}) == "284/636 (44.7 %)"


@pytest.mark.usefixtures("en")
@pytest.mark.parametrize(
    ("k", "n", "expected"),
    [(1, 8, "12.5 %"), (1, 2000, "0.1 %"), (3, 2000, "0.2 %"), (1, 3, "33.3 %"), (2, 3, "66.7 %"), (7, 7, "100.0 %")],
)
def test_a_half_is_rounded_up(k: int, n: int, expected: str) -> None:
    """0.05 % becomes 0.1 and 0.15 % becomes 0.2: no rounding to even, no binary fractions."""
    assert percent_text(k, n) == expected


@pytest.mark.usefixtures("either")
def test_nobody_has_no_percent() -> None:
    """A share of nobody is printed without a percent."""
    assert share_text({"k": 0, "n": 0}) == "0/0"


@pytest.mark.usefixtures("vi")
@pytest.mark.parametrize(
    ("iso", "expected"),
    [
        ("2022-08-12", "12/8/2022"),
        ("2022-02-05", "05/02/2022"),
        ("2025-07-01", "01/7/2025"),
        ("1979-07", "7/1979"),
        ("1979-01", "01/1979"),
        ("1979", "1979"),
        ("khoảng 1979", "khoảng 1979"),
    ],
)
def test_vietnamese_dates(iso: str, expected: str) -> None:
    """Day, month, year; small days and the months one and two have a leading zero; a part stays a part."""
    assert date_text(iso) == expected


@pytest.mark.usefixtures("en")
@pytest.mark.parametrize("iso", ["2022-08-12", "1979-07", "1979"])
def test_english_dates(iso: str) -> None:
    """English reports keep the ISO form, which nobody misreads."""
    assert date_text(iso) == iso


def test_a_year_is_not_a_date() -> None:
    """Only day, month and year together make a date."""
    assert [text for text in ("2022-08-12", "2022-08", "2022", "12/8/2022") if is_date(text)] == ["2022-08-12"]


@pytest.mark.usefixtures("either")
def test_citations() -> None:
    """Clause, then document; either may be missing."""
    assert citation_text({"document": "33/2023/NĐ-CP", "article": "Điều 10 k2c"}) == "Điều 10 k2c, 33/2023/NĐ-CP"
    assert citation_text({"document": "33/2023/NĐ-CP", "article": None}) == "33/2023/NĐ-CP"


@pytest.mark.usefixtures("vi")
def test_points_are_no_percent() -> None:
    """Signed, in their own unit; the ratio says what it is a ratio to."""
    assert [points_text(number) for number in (7.9, -5.8, 0.0, -0.0, 12.0)] == [
        "+7,9 điểm %", "-5,8 điểm %", "0,0 điểm %", "0,0 điểm %", "+12,0 điểm %",
    ]  # fmt: skip
    of = {"k": 20, "n": 165}
    assert [relative_text({"percent": number, "of": of}) for number in (65.0, -8.5, 0.0)] == [
        "tăng 65,0 % so với 12,1 %", "giảm 8,5 % so với 12,1 %", "không đổi so với 12,1 %",
    ]  # fmt: skip


@pytest.mark.usefixtures("en")
def test_points_in_english() -> None:
    """Percentage points are pp."""
    assert points_text(7.9) == "+7.9 pp"
    assert relative_text({"percent": 65.0, "of": {"k": 20, "n": 165}}) == "65.0 % more than 12.1 %"
