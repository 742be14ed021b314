"""``targets``: attained or not, how far off, how many more people, at which pace; all in exact fractions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Literal

from cadre_audit.analyses.target_measures import Measured
from cadre_audit.standards.targets import Target

Attained = Literal["yes", "no", "cannot_tell"]


@dataclass(frozen=True, slots=True)
class Before:
    """An earlier measurement of a target: the day, how much it was, and where that stands."""

    day: date
    measured: Measured
    source: str


@dataclass(frozen=True, slots=True)
class Judged:
    """What is to be told of one target on a day.

    Attributes:
        target: the target.
        measured: how much it is; None where nothing was given to measure it in.
        attained: whether it is attained; ``cannot_tell`` where the data leave it open or the population is empty.
        points: distance in percentage points, or in the unit of a number, at the smallest and at the largest share;
            above zero is above the value. None where it is not measured.
        needed: how many more (``at_least``) or fewer (``at_most``) it has to be so of, the population staying as it is:
            at the largest share and at the smallest.
        days_left: to the due day, below zero after it; None without one.
        pace: percentage points a year since the earlier measurement, at the smallest and the largest.
        on_time: whether the due day will find it attained at that pace; None where no pace is known or the day is past.
        before: the earlier measurement.
    """

    target: Target
    measured: Measured | None
    attained: Attained
    points: tuple[Fraction, Fraction] | None
    needed: tuple[int, int] | None
    days_left: int | None
    pace: tuple[Fraction, Fraction] | None
    on_time: Attained | None
    before: Before | None


def judge_targets(
    targets: Sequence[Target], measured: Sequence[Measured | None], day: date, before: Sequence[Before | None] = ()
) -> list[Judged]:
    """Targets held against what was measured on a day.

    Pure arithmetic, for whoever has numbers: ``Measured((40, 200), (40, 200))`` is 40 of 200 for certain.

    Args:
        targets: the targets.
        measured: the measurement of each.
        day: the day of the measurements.
        before: the earlier measurement of each; of the target's own file where none is given.
    """
    earlier = list(before) or [None] * len(targets)
    return [
        _judged(target, own, day, then or own_before(target))
        for target, own, then in zip(targets, measured, earlier, strict=True)
    ]


def own_before(target: Target) -> Before | None:
    """The earlier measurement that the file of a target states."""
    if target.earlier is None:
        return None
    pair = target.earlier.k, target.earlier.n
    return Before(target.earlier.day, Measured(pair, pair), target.earlier.source)


def _judged(target: Target, measured: Measured | None, day: date, before: Before | None) -> Judged:
    last = target.last_day
    days_left = (last - day).days if last else None
    values = _values(target, measured) if measured else None
    if measured is None or values is None:
        return Judged(target, measured, "cannot_tell", None, None, days_left, None, None, None)
    wanted = _wanted(target)
    scale = 100 if target.percent is not None else 1
    points = ((values[0] - wanted) * scale, (values[1] - wanted) * scale)
    then = before if before and before.day < day and _values(target, before.measured) else None
    pace = _pace(target, values, then, day)
    return Judged(
        target,
        measured,
        _is_attained(target, values),
        points,
        (_needed(target, measured, best=True), _needed(target, measured, best=False)),
        days_left,
        None if pace is None else (pace[0] * scale, pace[1] * scale),
        _on_time(target, values, pace, days_left),
        then,
    )


def _wanted(target: Target) -> Fraction:
    return Fraction(target.number) if target.number is not None else target.wanted


def _values(target: Target, measured: Measured) -> tuple[Fraction, Fraction] | None:
    """The smallest and the largest value; None where the population may be empty, so that there is no share."""
    (k, n), (most, of) = measured.low, measured.high
    if target.number is not None:
        return Fraction(k), Fraction(most)
    return (Fraction(k, n), Fraction(most, of)) if n and of else None


def _is_attained(target: Target, values: tuple[Fraction, Fraction]) -> Attained:
    wanted, (low, high) = _wanted(target), values
    worst, best = (low, high) if target.direction == "at_least" else (-high, -low)
    limit = wanted if target.direction == "at_least" else -wanted
    return "yes" if worst >= limit else "no" if best < limit else "cannot_tell"


def _needed(target: Target, measured: Measured, *, best: bool) -> int:
    """How many more or fewer are needed in the best or in the worst case; none when it is attained."""
    at_least = target.direction == "at_least"
    k, n = measured.high if best == at_least else measured.low
    if target.number is not None:
        return max(target.number - k, 0) if at_least else max(k - target.number, 0)
    share = target.wanted * n
    # -(-a // b) is a / b, rounded up
    return max(-(-share.numerator // share.denominator) - k, 0) if at_least else max(k - share // 1, 0)


def _pace(
    target: Target, now: tuple[Fraction, Fraction], then: Before | None, day: date
) -> tuple[Fraction, Fraction] | None:
    """Change in a year, straight from the earlier measurement to this one, of 365¼ days."""
    if then is None or (past := _values(target, then.measured)) is None:
        return None
    years = Fraction(4 * (day - then.day).days, 1461)
    return (now[0] - past[1]) / years, (now[1] - past[0]) / years


def _on_time(
    target: Target, now: tuple[Fraction, Fraction], pace: tuple[Fraction, Fraction] | None, days_left: int | None
) -> Attained | None:
    """Whether the due day finds the target attained when everything goes on in a straight line."""
    if pace is None or days_left is None or days_left < 0:
        return None
    years = Fraction(4 * days_left, 1461)
    return _is_attained(target, (now[0] + pace[0] * years, now[1] + pace[1] * years))
