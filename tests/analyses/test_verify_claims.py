"""Words of rounding as intervals, and which numbers a percentage can be of."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cadre_audit.analyses.verifying.claims import fits, is_possible, percent, plain, wholes_for
from cadre_audit.tables.figures import Figure


def share(low: str, rounding: str = "", kind: str = "percent") -> Figure:
    """A printed percentage, or a count."""
    value = Fraction(low)
    decimals = len(low.partition(".")[2])
    return Figure("", kind, value, value, decimals, "", 0, 0, rounding=rounding)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("figure", "value", "fit"),
    [
        # exact to the last printed digit, a half either way
        (share("88.8"), "88.836", "yes"),
        (share("88.8"), "88.85", "yes"),
        (share("88.8"), "88.99", "no"),
        # cut off rather than rounded
        (share("66.6"), "66.667", "cut"),
        (share("66.7"), "66.667", "yes"),
        (share("66.5"), "66.667", "no"),
        # "gần x" is [x - 1, x)
        (share("90", "under"), "89.8", "yes"),
        (share("90", "under"), "89", "yes"),
        (share("90", "under"), "90", "loose"),
        (share("90", "under"), "88", "loose"),
        (share("90", "under"), "86.9", "no"),
        (share("90", "under"), "90.6", "no"),
        # "hơn x" is (x, x + 1], with decimals in their last digit
        (share("98", "over"), "98.2", "yes"),
        (share("98", "over"), "99", "yes"),
        (share("98", "over"), "97.4", "no"),
        (share("84.4", "over"), "84.434", "yes"),
        (share("84.4", "over"), "84.5", "yes"),
        (share("84.4", "over"), "84.3", "no"),
        (share("80", "over"), "82.1", "loose"),
        (share("80", "over"), "95", "no"),
        # at least, at most
        (share("25", "least"), "60", "yes"),
        (share("25", "least"), "22", "no"),
        (share("3", "most"), "4", "no"),
        # counts: a tenth at most
        (share("1000", "under", "count"), "950", "yes"),
        (share("1000", "under", "count"), "900", "yes"),
        (share("1000", "under", "count"), "600", "no"),
        (share("145", "", "count"), "145", "yes"),
        (share("145", "", "count"), "146", "no"),
        (share("200", "about", "count"), "215", "yes"),
    ],
)
def test_words_of_rounding_are_intervals(figure: Figure, value: str, fit: str) -> None:
    """As docs/verify.md says."""
    assert fits(figure, Fraction(value)) == fit


@pytest.mark.parametrize(
    ("figure", "k"), [(share("90", "under"), 898), (share("98", "over"), 982), (share("14", "under"), 138)]
)
def test_the_published_shares_of_a_thousand_people(figure: Figure, k: int) -> None:
    """898, 982 and 138 of 1,000: nearly 90 %, over 98 %, nearly 14 %."""
    assert fits(figure, Fraction(k * 100, 1000)) == "yes"


def test_seven_and_35_percent_are_of_twenty_only() -> None:
    """7/19 is 36.8, 7/21 is 33.3."""
    assert wholes_for(Fraction(7), share("35")) == (20, 20)
    assert wholes_for(Fraction(3), share("17.9")) is None


@given(n=st.integers(1, 5000), k=st.integers(0, 5000))
def test_a_true_share_is_possible_and_its_whole_is_found(n: int, k: int) -> None:
    """Whatever it is of."""
    k = min(k, n)
    printed = share(plain(Fraction(k * 100, n), 1))
    assert fits(printed, Fraction(k * 100, n)) == "yes"
    assert is_possible(printed, n)
    if k:
        found = wholes_for(Fraction(k), printed)
        assert found is not None
        assert found[0] <= n <= found[1]


@pytest.mark.parametrize(("value", "text"), [(Fraction(1, 2), "1"), (Fraction(-3, 2), "-2"), (Fraction(5, 2), "3")])
def test_halves_are_rounded_away_from_zero(value: Fraction, text: str) -> None:
    """As offices round."""
    assert plain(value) == text


def test_percent() -> None:
    """With its decimals."""
    assert percent(565, 636) == "88.8 %"
    assert percent(565, 636, 2) == "88.84 %"
