"""A claim of a report and the verdict on it: true, false, or not to be told; with the arithmetic that shows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from math import ceil, floor
from typing import Any, Literal

from cadre_audit.tables.figures import Figure

Verdict = Literal["true", "false", "cannot_tell"]
Fit = Literal["yes", "cut", "loose", "no"]
# how far beyond its interval a word of rounding is bad style and not yet wrong, in points of percent
_SLACK = Fraction(2)
# "gần 85" of 85.04 was rounded first; of 85.4 it is on the wrong side
_HAIR = 10


@dataclass(slots=True, eq=False)
class Claim:
    """What a report says in one place.

    Attributes:
        kind: what sort of claim it is: ``sum``, ``share``, ``trend`` …
        verdict: false only where the report contradicts itself, the calendar or the data.
        reason: why, as a key of the wording tables with ``values``.
        arithmetic: the sum that shows it, numbers in plain form.
        figures: the figures that it rests on, the one in question first.
        trap: whether a reader may be misled although nothing is false.
        text: what is quoted where no figure is.
        at: (passage, offset) where no figure is.
        table: (table, row, column) of a cell.
    """

    kind: str
    verdict: Verdict
    reason: str
    arithmetic: str = ""
    figures: tuple[Figure, ...] = ()
    values: Mapping[str, Any] = field(default_factory=dict)
    trap: bool = False
    text: str = ""
    at: tuple[int, int] | None = None
    table: tuple[int, int, int] | None = None


def plain(value: Fraction | int, decimals: int = 0) -> str:
    """A number in plain form, a half rounded away from zero."""
    value = Fraction(value)
    scaled = value * 10**decimals
    rounded = floor(abs(scaled) + Fraction(1, 2)) * (-1 if value < 0 else 1)
    if not decimals:
        return str(rounded)
    sign = "-" if rounded < 0 else ""
    digits = str(abs(rounded)).rjust(decimals + 1, "0")
    return f"{sign}{digits[:-decimals]}.{digits[-decimals:]}"


def percent(k: Fraction | int, n: Fraction | int, decimals: int = 1) -> str:
    """A share in percent."""
    return f"{plain(Fraction(k) * 100 / Fraction(n), decimals)} %"


def printed(figure: Figure) -> str:
    """The number of a figure in plain form, as exactly as it is printed."""
    low = plain(figure.low, figure.decimals)
    sign = " %" if figure.kind == "percent" else ""
    return f"{low}{sign}" if figure.low == figure.high else f"{low}-{plain(figure.high, figure.decimals)}{sign}"


def added(parts: Sequence[Figure]) -> str:
    """The parts of a sum, written as one."""
    return " + ".join(plain(part.value) for part in parts)


def unit_of(figure: Figure) -> Fraction:
    """How wide the interval of a word of rounding is: the last printed digit of a percentage; of a count the place of
    its last digit that is not zero, and at most a tenth of it.
    """
    if figure.kind in ("percent", "points", "times"):
        return Fraction(1, 10**figure.decimals)
    size, value = 1, int(figure.high)
    while value and value % (size * 10) == 0:
        size *= 10
    return max(Fraction(1), min(Fraction(size), figure.high / 10))


def fits(figure: Figure, value: Fraction) -> Fit:
    """Whether a value is what a figure says: yes; only when digits are cut off; with a word too wide; or no."""
    step, low, high = unit_of(figure), figure.low, figure.high
    slack = max(_SLACK, step) if figure.kind in ("percent", "points") else 2 * step
    match figure.rounding:
        case "under":
            return _within(low - step <= value < low, low - step - slack <= value < low + step / _HAIR)
        case "over":
            return _within(low < value <= low + step, low - step / _HAIR < value <= low + step + slack)
        case "about":
            return _within(low - step <= value <= high + step, low - step - slack <= value <= high + step + slack)
        case "least":
            return _within(value >= low, value >= low - step / 2)
        case "most":
            return _within(value <= high, value <= high + step / 2)
        case "order":
            return _within(low <= value <= high, False)
    if low != high:
        return _within(low <= value <= high, low - step / 2 <= value <= high + step / 2)
    if figure.kind not in ("percent", "points", "times"):
        return "yes" if value == low else "no"
    if abs(value - low) * 2 <= step:
        return "yes"
    return "cut" if low <= value < low + step else "no"


def _within(inside: bool, near: bool) -> Fit:
    return "yes" if inside else "loose" if near else "no"


def range_of(figure: Figure) -> tuple[Fraction, Fraction]:
    """The least and the greatest value that a figure may stand for."""
    step = unit_of(figure)
    match figure.rounding:
        case "under":
            return figure.low - step, figure.low
        case "over":
            return figure.low, figure.low + step
        case "about":
            return figure.low - step, figure.high + step
        case "least":
            return figure.low, Fraction(100) if figure.kind == "percent" else figure.low * 10
        case "most":
            return Fraction(0), figure.high
        case "order":
            return figure.low, figure.high
    half = step / 2 if figure.kind in ("percent", "points", "times") else Fraction(0)
    return figure.low - half, figure.high + half


def wholes_for(k: Fraction, share: Figure) -> tuple[int, int] | None:
    """The least and the greatest whole number of which ``k`` is this share; None when there is none.

    Digits that are cut off rather than rounded are given the benefit of the doubt.
    """
    low, high = range_of(share)
    if share.exact:
        high = share.high + unit_of(share)
    if high <= 0:
        return None
    least = max(ceil(k * 100 / high), int(k))
    if low <= 0:
        return least, 10**9
    most = floor(k * 100 / low)
    return (least, most) if least <= most else None


def is_possible(share: Figure, n: int) -> bool:
    """Whether some number of ``n`` people is this share of them."""
    low, high = range_of(share)
    if share.exact:
        high = share.high + unit_of(share)
    return ceil(low * n / 100) <= floor(high * n / 100)


def verdict_of(fit: Fit) -> Verdict:
    """What a comparison says."""
    return {"yes": "true", "cut": "cannot_tell", "loose": "cannot_tell", "no": "false"}[fit]  # type: ignore[return-value]
