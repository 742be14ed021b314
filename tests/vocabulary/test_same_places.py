"""Communes of one name in several districts: in a province there are many."""

from __future__ import annotations

import pytest

from cadre_audit.vocabulary.same_places import is_same_place, told_apart

HOA_AN, PHU_LOC = "Xã Tân Lập, huyện Hòa An", "Xã Tân Lập, huyện Phú Lộc"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (HOA_AN, PHU_LOC, False),
        (HOA_AN, "X. Tân Lập, H. Hoà An", True),
        (HOA_AN, "Xã Tân Lập", True),
        ("UBND xã Tân Lập", "XÃ TÂN LẬP", True),
        (HOA_AN, "Xã Tân Sơn, huyện Hòa An", False),
        ("Phường Kim Sơn, thành phố Thái Nguyên", "P. Kim Sơn, TP Thái Nguyên", True),
        ("", "", True),
    ],
)
def test_two_districts_are_two_units(one: str, other: str, same: bool) -> None:
    """One name is one unit as long as nobody names two districts."""
    assert is_same_place(one, other) is same
    assert is_same_place(other, one) is same


def test_a_list_that_names_two_districts_has_two_units() -> None:
    """And whoever names none of them is of neither; with one district only, all are one unit."""
    first, again, second, neither = told_apart([HOA_AN, "UBND xã Tân Lập, H. Hoà An", PHU_LOC, "Xã Tân Lập"])
    assert first == again
    assert len({first, second, neither}) == 3
    assert len(set(told_apart([HOA_AN, "Xã Tân Lập", "XÃ TÂN LẬP"]))) == 1
