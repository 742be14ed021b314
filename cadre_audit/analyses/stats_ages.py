"""Ages in completed years on a day; a birth of which only the year is known leaves a year of doubt, and keeps it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from cadre_audit.analyses.stats_people import NOT_STATED, Codes
from cadre_audit.judge.facts import Span, Whole, years_between, ymd_of

# last age of each band; the forms of the Party count in these, and older people in one band of their own
FORM_BANDS = (30, 35, 40, 45, 50, 55, 60)
UNDECIDED = "undecided"


def ages(birth: Span, day: date) -> tuple[Whole, Whole]:
    """The lowest and the highest age that everybody can have on a day; -1 where nothing is known, or not yet born."""
    on = ymd_of(day)
    low, high = years_between(birth.last, on), years_between(birth.first, on)
    known = birth.known & (high >= 0)
    return np.where(known, np.maximum(low, 0), NOT_STATED), np.where(known, high, NOT_STATED)


def bands(birth: Span, day: date, last: Sequence[int] = FORM_BANDS) -> tuple[Codes, list[str]]:
    """The band of everybody's age, and the labels of the bands.

    Who may be in one band or in the next, because only the year of birth is known, is in neither: such people stand
    under a label of their own, so that no band is wrong and the sum is right.
    """
    low, high = (np.searchsorted(last, age, side="left") for age in ages(birth, day))
    known = ages(birth, day)[1] >= 0
    codes = np.where(known, np.where(low == high, low, len(last) + 1), NOT_STATED)
    return codes.astype(np.int64), labels_of(last)


def labels_of(last: Sequence[int]) -> list[str]:
    """``to_30``, ``31_35`` … ``over_60``, and the label of who may be in two of them."""
    between = [f"{below + 1}_{end}" for below, end in pairwise(last)]
    return [f"to_{last[0]}", *between, f"over_{last[-1]}", UNDECIDED]


def under(birth: Span, day: date, age: int) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
    """Who is certainly younger than an age on a day, and who may be."""
    low, high = ages(birth, day)
    known = high >= 0
    return known & (high < age), known & (low < age)
