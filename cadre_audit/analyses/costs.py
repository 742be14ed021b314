"""What a class costs by the norms of the day on which it begins; what no norm tells is not known."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from cadre_audit.analyses.planning.task import Purse
from cadre_audit.standards.courses import Courses
from cadre_audit.standards.money import BY_THE_DAY, SUPPORT, CostKind, Money, Norm

_DAYS_A_WEEK = 5
# beyond it a solver cannot tell one đồng from none
_MOST = 10**9
_OF_CLASS: tuple[CostKind, ...] = ("per_class", "class_day")
_OF_HEADS: tuple[CostKind, ...] = ("per_head", "head_day")


@dataclass(frozen=True, slots=True)
class Price:
    """The price of one class, in đồng.

    Attributes:
        per_class, per_head: None when it is not known.
        support: for one head without salary; None when no norm in force tells it.
        why: ``no_norm`` or ``no_days`` where the price is not known.
        fund, support_fund: what it is paid from; None when nobody says.
        norms: those that it rests on.
    """

    per_class: int | None = None
    per_head: int | None = None
    support: int | None = None
    why: str | None = None
    fund: str | None = None
    support_fund: str | None = None
    norms: Sequence[Norm] = ()


def price_of(money: Money, courses: Courses, course: str, day: date) -> Price:
    """The price of a class of a course that begins on a day.

    Where norms of a kind have ended, or not yet begun, the price is not known: it is not nothing.
    """
    norms = money.norms_on(course, day)
    days = days_of(money, courses, course, day)
    own = [norm for norm in norms.values() if norm.kind not in SUPPORT]
    helping = [norm for norm in norms.values() if norm.kind in SUPPORT]
    fund = money.funds.get(course) or _fund(own)
    lapsed = any(not norms.keys() & set(kinds) and money.ever(course, kinds) for kinds in (_OF_CLASS, _OF_HEADS))
    why = "no_norm" if not own or lapsed else "no_days" if days is None and _count_days(own) else None
    return Price(
        per_class=None if why else _sum(norms, _OF_CLASS, days),
        per_head=None if why else _sum(norms, _OF_HEADS, days),
        support=None
        if not helping or (days is None and _count_days(helping))
        else _sum(norms, ("support_head", "support_head_day"), days),
        why=why,
        fund=fund,
        support_fund=_fund(helping) or fund,
        norms=tuple(norms.values()),
    )


def days_of(money: Money, courses: Courses, course: str, day: date) -> int | None:
    """Days of teaching: as the office says, else by the catalogue's length in force that day; None when not known."""
    if course in money.days:
        return money.days[course]
    for length in courses.course(course).length:
        if length.is_in_force(day) and length.mode != "part_time" and length.unit in ("days", "weeks"):
            return length.value * (1 if length.unit == "days" else _DAYS_A_WEEK)
    return None


def _count_days(norms: Sequence[Norm]) -> bool:
    return any(norm.kind in BY_THE_DAY for norm in norms)


def _sum(norms: Mapping[CostKind, Norm], kinds: Sequence[CostKind], days: int | None) -> int:
    return sum(norms[kind].amount * ((days or 0) if kind in BY_THE_DAY else 1) for kind in kinds if kind in norms)


def _fund(norms: Sequence[Norm]) -> str | None:
    return next((norm.fund for norm in norms if norm.fund), None)


@dataclass(frozen=True, slots=True)
class Priced:
    """The money of a plan in whole multiples of ``unit`` đồng, so that the numbers stay small and exact.

    Attributes:
        costs: course → what a class and what a head costs by the quarter in which the class begins.
        purses: the budgets that bind while planning, those of single units left out.
        budgets: purse → its place among the budgets.
        is_exact: whether costs are no more than they are; else they are rounded up, so that no plan overspends.
    """

    costs: Mapping[str, tuple[tuple[int, int], ...]]
    purses: Sequence[Purse]
    budgets: Sequence[int]
    unit: int = 1
    is_exact: bool = True

    def dearest(self, course: str) -> tuple[int, int]:
        """The most that a class and that a head of a course costs in any quarter."""
        of_class, of_head = zip(*self.costs[course], strict=True)
        return max(of_class), max(of_head)


def priced(money: Money, courses: Courses, codes: Sequence[str], years: tuple[int, int]) -> Priced:
    """What the planning of these courses has to know of money.

    Where the price of a course is known in some quarters only, it is a little more than the dearest in the others, so
    that nobody waits for a quarter without a norm. Where it is never known it counts as nothing.
    """
    days = quarter_days(*years)
    prices = {code: [price_of(money, courses, code, day) for day in days] for code in codes}
    known = {code: [_pair(one) for one in own if not one.why] for code, own in prices.items()}
    unit, is_exact = _unit([amount for own in known.values() for pair in own for amount in pair])
    purses, places = [], []
    for place, budget in enumerate(money.budgets):
        if budget.unit is not None or not years[0] <= budget.year <= years[1]:
            continue
        paid = frozenset(
            i
            for i, code in enumerate(codes)
            for day, price in zip(days, prices[code], strict=True)
            if budget.covers(day.year, price.fund)
        )
        purses.append(Purse(paid, budget.year - years[0], budget.amount // unit))
        places.append(place)
    costs = {code: tuple(_in_units(one, known[code], unit) for one in own) for code, own in prices.items()}
    return Priced(costs, purses, places, unit, is_exact)


def _unit(amounts: Sequence[int]) -> tuple[int, bool]:
    """The largest unit of which all amounts are whole multiples, and whether it could be taken."""
    unit = math.gcd(*amounts) or 1
    largest = max(amounts, default=0)
    return (unit, True) if largest // unit <= _MOST else (math.ceil(largest / _MOST), False)


def _pair(price: Price) -> tuple[int, int]:
    return price.per_class or 0, price.per_head or 0


def _in_units(price: Price, known: Sequence[tuple[int, int]], unit: int) -> tuple[int, int]:
    if not price.why:
        return tuple(-(-amount // unit) for amount in _pair(price))  # type: ignore[return-value]
    if not known:
        return 0, 0
    of_class, of_head = zip(*known, strict=True)
    return -(-max(of_class) // unit) + 1, -(-max(of_head) // unit)


def quarter_days(first: int, last: int) -> list[date]:
    """The first day of every quarter of these years, on which the classes of a plan begin."""
    return [date(year, month, 1) for year in range(first, last + 1) for month in (1, 4, 7, 10)]


def shared(whole: int, heads: Mapping[str, int]) -> dict[str, int]:
    """An amount shared by heads, to the đồng.

    Each gets the whole đồng of its part; the đồng that are left go one each to those whose part lost most by that, of
    equal ones to the first by name.
    """
    number = sum(heads.values())
    parts = {name: whole * own // number for name, own in heads.items()}
    lost = sorted(heads, key=lambda name: (-(whole * heads[name] % number), name))
    for name in lost[: whole - sum(parts.values())]:
        parts[name] += 1
    return parts
