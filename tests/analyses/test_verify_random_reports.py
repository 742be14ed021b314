"""Whole reports of random true numbers: means, what is left, fractions, tables, changes; nothing of them is false."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from cadre_audit.analyses.verify import of_verdict

from .passages import claims_of

WORDS = {Fraction(1, 4): "một phần tư", Fraction(1, 3): "một phần ba", Fraction(1, 2): "một nửa"}


@dataclass(frozen=True)
class Numbers:
    """What a report is made of.

    Attributes:
        levels: how many people of each of four levels.
        units: of the table: all people and women of each.
        classes: and learners of a year.
        before: classes of the year before.
    """

    levels: tuple[int, int, int, int]
    units: tuple[tuple[int, int], ...]
    classes: int
    learners: int
    before: int

    @property
    def people(self) -> int:
        """All of them."""
        return sum(self.levels)


def rounded(value: Fraction, decimals: int = 1) -> str:
    """With a comma, a half rounded up."""
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    return str(exact.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)).replace(".", ",")


def grouped(number: int) -> str:
    """As offices print it."""
    return f"{number:,}".replace(",", ".")


def report(n: Numbers, **changed: str) -> str:
    """A report of these numbers; any of its parts can be changed."""
    master, bachelor, college, rest = n.levels
    share = rounded(Fraction(bachelor * 100, n.people))
    step = n.classes - n.before
    word = "tăng" if step > 0 else "giảm"
    change = f", {word} {abs(step)} lớp so với năm 2021 ({n.before} lớp)" if step else ""
    rows = "".join(
        f"{i}\tXã số {i}\t{k}\t{women}\t{rounded(Fraction(women * 100, k))}\n"
        for i, (k, women) in enumerate(n.units, start=1)
    )
    all_people, women = (sum(each) for each in zip(*n.units, strict=True))
    parts = {
        "people": grouped(n.people), "rest": grouped(rest), "share": share,
        "mean": rounded(Fraction(n.learners, n.classes)), "change": change, "women": grouped(women),
    } | changed  # fmt: skip
    return (
        f"# I. Số lượng\n\nToàn huyện có tổng số {parts['people']} cán bộ, công chức. Về trình độ chuyên môn: "
        f"{grouped(master)} người có trình độ thạc sĩ, {grouped(bachelor)} người có trình độ đại học (chiếm "
        f"{parts['share']}%), {grouped(college)} người có trình độ cao đẳng, còn lại {parts['rest']} người có trình độ "
        f"trung cấp.\n\n# II. Bồi dưỡng\n\nNăm 2022, huyện mở {n.classes} lớp với {grouped(n.learners)} học viên, bình "
        f"quân {parts['mean']} học viên/lớp{parts['change']}.\n\n# III. Biểu\n\nTT\tĐơn vị\tTổng số\tNữ\tTỷ lệ nữ (%)\n"
        f"{rows}\tTổng cộng\t{grouped(all_people)}\t{parts['women']}\t{rounded(Fraction(women * 100, all_people))}\n"
    )


def false_of(text: str) -> list[str]:
    """Why anything of it is false."""
    with tempfile.TemporaryDirectory() as folder:
        return [f"{claim.reason}: {claim.arithmetic}" for claim in of_verdict(claims_of(text, Path(folder)), "false")]


level = st.integers(3, 700)
unit = st.integers(10, 60).flatmap(lambda k: st.tuples(st.just(k), st.integers(1, k)))
numbers = st.builds(
    Numbers,
    levels=st.tuples(level, level, level, level),
    units=st.lists(unit, min_size=4, max_size=9).map(tuple),
    classes=st.integers(2, 90),
    learners=st.integers(200, 5000),
    before=st.integers(2, 90),
)


@given(n=numbers)
@settings(max_examples=60, deadline=None)
def test_a_true_report_holds_nothing_false(n: Numbers) -> None:
    """Whatever its numbers are."""
    assert false_of(report(n)) == []


@given(n=numbers, by=st.integers(1, 90))
@settings(max_examples=40, deadline=None)
def test_another_rest_is_noticed(n: Numbers, by: int) -> None:
    """The levels are everybody, so what is left is known."""
    assert false_of(report(n, rest=grouped(n.levels[3] + by))) != []


@given(n=numbers, by=st.integers(1, 30))
@settings(max_examples=40, deadline=None)
def test_another_sum_of_a_table_is_noticed(n: Numbers, by: int) -> None:
    """Women of all communes."""
    women = sum(own for _, own in n.units)
    assert false_of(report(n, women=grouped(women + by))) != []


@given(n=numbers, by=st.integers(2, 40))
@settings(max_examples=40, deadline=None)
def test_another_mean_is_noticed(n: Numbers, by: int) -> None:
    """One sentence has one number of classes and one of learners."""
    mean = rounded(Fraction(n.learners, n.classes) + by)
    # that another number of the report divided by the classes gives the very same mean is chance
    assume(all(rounded(Fraction(k, n.classes)) != mean for k in (*n.levels, sum(n.levels), n.learners)))
    assert false_of(report(n, mean=mean)) != []


@given(n=numbers, by=st.integers(1, 30))
@settings(max_examples=40, deadline=None)
def test_another_change_is_noticed(n: Numbers, by: int) -> None:
    """Both ends are printed."""
    step = abs(n.classes - n.before)
    word = "tăng" if n.classes >= n.before else "giảm"
    change = f", {word} {step + by} lớp so với năm 2021 ({n.before} lớp)"
    assert false_of(report(n, change=change)) != []


@pytest.mark.parametrize(("of", "word"), WORDS.items())
@given(k=st.integers(10, 300))
@settings(max_examples=20, deadline=None)
def test_a_fraction_in_words(of: Fraction, word: str, k: int) -> None:
    """Right of its whole; wrong of one that is five times as large."""
    whole = int(k / of)
    text = "Toàn huyện có tổng số {} cán bộ, công chức; {} số cán bộ, công chức ({} người) đã qua bồi dưỡng."
    assert false_of(text.format(grouped(whole), word, grouped(k))) == []
    assert false_of(text.format(grouped(whole * 5), word, grouped(k))) != []
