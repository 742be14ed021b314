"""Prose as tokens: numbers as offices print them, and numbers that are no figures."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cadre_audit.tables.prose_numerals import spelt_number
from cadre_audit.tables.prose_tokens import number_of, sentences, tokens_of, with_scales
from cadre_audit.vocabulary.prose import keys_of


def kinds(text: str) -> list[tuple[str, str]]:
    """Kind and text of every token that is no word and no sign."""
    return [(token.kind, token.text) for token in tokens_of(text) if token.kind not in ("word", "sign")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.511", 1511),
        ("14.330", 14330),
        ("88,8", Fraction(444, 5)),
        ("88.8", Fraction(444, 5)),
        ("09", 9),
        ("1.234.567", 1234567),
        ("1,234,567", 1234567),
        ("1.511,5", Fraction(3023, 2)),
        ("0,06", Fraction(3, 50)),
        ("1\u00a0004", 1004),
        ("0.125", Fraction(1, 8)),
    ],
)
def test_numbers(text: str, value: Fraction | int) -> None:
    """Points group thousands, commas part decimals; spaces that do not break group too."""
    assert number_of(text)[0] == value


@given(number=st.integers(min_value=0, max_value=10**9))
def test_a_grouped_number_comes_back(number: int) -> None:
    """Printed as offices print it."""
    assert number_of(f"{number:,}".replace(",", "."))[0] == number


@given(number=st.decimals(min_value=0, max_value=1000, places=2))
def test_decimals_come_back(number: object) -> None:
    """With a comma."""
    assert number_of(str(number).replace(".", ",")) == (Fraction(str(number)), 2)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("567/QĐ-TTg", "name"),
        ("08-ĐA/TU", "name"),
        ("67/KH-UBND", "name"),
        ("33/2023/NĐ-CP", "name"),
        ("QĐ50", "name"),
        ("35/2021", "name"),
        ("10:05", "name"),
        ("9h30", "name"),
        ("GMT+7", "name"),
        ("0912345678", "name"),
        ("0218.3855.666", "name"),
        ("(0218) 3855 666", "name"),
        ("12/08/2022", "date"),
        ("12.08.2022", "date"),
        ("tháng 5/2021", "date"),
        ("2014–2020", "date"),
        ("2014 - 2020", "date"),
        ("2022-08-12", "date"),
        ("ngày 12 tháng 8 năm 2022", "date"),
        ("8/20", "ratio"),
        ("1.876/1.902", "ratio"),
        ("30-40", "number"),
    ],
)
def test_what_a_number_is(text: str, kind: str) -> None:
    """Documents, times, telephones and dates are no figures."""
    assert [found for found, _ in kinds(f"Có {text} thì")] == [kind]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("31/02/2022", True),
        ("29/02/2024", False),
        ("29/02/2023", True),
        ("2023-31-01", True),
        ("31/4/2022", True),
        ("ngày 15 tháng 13 năm 2022", True),
        ("ngày 30 tháng 4", False),
        ("12/25/2022", True),
        ("2020-2015", True),
    ],
)
def test_days_of_no_calendar(text: str, wrong: bool) -> None:
    """Leap years too."""
    (date,) = [token for token in tokens_of(text) if token.kind == "date"]
    assert date.wrong is wrong


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("mười lăm", 15),
        ("hai mươi mốt", 21),
        ("một trăm linh năm", 105),
        ("một nghìn hai trăm", 1200),
        ("ba", 3),
        ("chín mươi", 90),
        ("hai trăm ba mươi tư", 234),
    ],
)
def test_numbers_in_words(words: str, number: int) -> None:
    """All of their words."""
    assert spelt_number(keys_of(words)) == (len(words.split()), number)


def test_a_short_word_ends_no_sentence() -> None:
    """'TP. Thái Nguyên' is one name; dots before a capital end a sentence."""
    text = "TP. Thái Nguyên có 20 xã… Có 3 lớp. Hết"
    found = [" ".join(token.text for token in part) for part in sentences(tokens_of(text), text)]
    assert found == ["TP . Thái Nguyên có 20 xã …", "Có 3 lớp .", "Hết"]


def test_scales_belong_to_numbers() -> None:
    """'1,2 nghìn lượt' is 1,200; money keeps its own."""
    (number, *_) = with_scales(tokens_of("1,2 nghìn lượt"))
    assert number.low == 1200
    assert with_scales(tokens_of("5 triệu đồng"))[0].low == 5
