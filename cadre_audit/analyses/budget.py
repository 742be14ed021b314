"""What classes cost: by class, unit, fund and year, held against the budgets. All sums agree to the đồng."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from cadre_audit.analyses.costs import Price, price_of, shared
from cadre_audit.report.model import Record
from cadre_audit.standards.courses import Courses
from cadre_audit.standards.money import Budget, Money, Norm


@dataclass(frozen=True, slots=True)
class Learner:
    """One person in a class; whether they have a salary is None when nobody says."""

    person: Record
    unit: str
    is_paid: bool | None


@dataclass(frozen=True, slots=True)
class Held:
    """Classes of one course that begin together.

    Attributes:
        id: names them in reports.
        day: on which they begin; None when only the year is known.
        classes: how many there are.
    """

    id: str
    course: str
    year: int
    day: date | None
    classes: int
    learners: Sequence[Learner]

    @property
    def heads(self) -> Mapping[str, int]:
        """Unit → people."""
        return Counter(one.unit for one in self.learners)


@dataclass(frozen=True)
class Cost:
    """What classes that begin together cost, in đồng.

    Attributes:
        shares: unit → its part of what the classes cost.
        support: unit → support for its people without salary; None when the norm or the days are not known.
        why: why the cost is not known.
    """

    held: Held
    price: Price
    shares: Mapping[str, int] = field(default_factory=dict)
    heads: Mapping[str, int] = field(default_factory=dict)
    support: Mapping[str, int] | None = None
    why: str | None = None

    @property
    def class_cost(self) -> int:
        """What does not depend on the number of learners."""
        return sum(self.shares.values())

    @property
    def heads_cost(self) -> int:
        """What is paid for each learner."""
        return sum(self.heads.values())

    @property
    def support_cost(self) -> int:
        """Support for people without salary, as far as it is known."""
        return sum((self.support or {}).values())

    @property
    def total(self) -> int:
        """Everything that is known; of a class whose cost is not known, the support alone."""
        return self.class_cost + self.heads_cost + self.support_cost

    @property
    def without_salary(self) -> int:
        """How many of its people have no salary."""
        return sum(one.is_paid is False for one in self.held.learners)

    def of_unit(self, unit: str) -> int:
        """What it costs one unit."""
        return self.shares.get(unit, 0) + self.heads.get(unit, 0) + (self.support or {}).get(unit, 0)


@dataclass(frozen=True, slots=True)
class Overspent:
    """A budget that does not suffice, and what is spent from it."""

    budget: Budget
    spent: int

    @property
    def by(self) -> int:
        """How much is missing."""
        return self.spent - self.budget.amount


@dataclass(frozen=True)
class Statement:
    """The costs of all classes against all budgets."""

    costs: Sequence[Cost]
    money: Money

    def spent(self, budget: Budget) -> int:
        """What is spent from a budget: classes from their fund, support from its own."""
        return sum(amount for cost in self.costs for amount in _charged(cost, budget))

    def overspent(self) -> list[Overspent]:
        """The budgets that do not suffice."""
        found = (Overspent(budget, self.spent(budget)) for budget in self.money.budgets)
        return [one for one in found if one.by > 0]

    @cached_property
    def not_counted(self) -> int:
        """Classes whose cost is not known."""
        return sum(cost.held.classes for cost in self.costs if cost.why)

    @cached_property
    def support_not_known(self) -> int:
        """People without salary of whom nobody can tell what support they get."""
        return sum(cost.without_salary for cost in self.costs if cost.support is None and self.money.supports)

    @cached_property
    def unclear(self) -> list[tuple[Held, Learner]]:
        """People of whom nobody knows whether they have a salary, where that decides on support."""
        if not self.money.supports:
            return []
        return [(cost.held, one) for cost in self.costs for one in cost.held.learners if one.is_paid is None]

    @cached_property
    def norms(self) -> list[Norm]:
        """The norms that counted, in the order in which they were given."""
        used = {norm for cost in self.costs for norm in cost.price.norms}
        return [norm for norm in self.money.norms if norm in used]


def has_salary(kind: str | None) -> bool | None:
    """Whether people of a kind of staff have a salary: who works part-time in a commune has an allowance."""
    return None if kind is None else kind != "part_time"


def statement(held: Sequence[Held], money: Money, courses: Courses) -> Statement:
    """What classes cost by the norms of the day on which they begin."""
    return Statement([_cost(one, money, courses) for one in held], money)


def _cost(held: Held, money: Money, courses: Courses) -> Cost:
    price = _price(held, money, courses)
    helped = Counter(one.unit for one in held.learners if one.is_paid is False)
    support: Mapping[str, int] | None = None
    if not helped:
        support = {}
    elif price.support is not None:
        support = {unit: number * price.support for unit, number in helped.items()}
    if price.why or price.per_class is None or price.per_head is None:
        return Cost(held, price, {}, {}, support, price.why or "no_norm")
    heads = {unit: number * price.per_head for unit, number in held.heads.items()}
    return Cost(held, price, shared(price.per_class * held.classes, held.heads), heads, support)


def _price(held: Held, money: Money, courses: Courses) -> Price:
    """The price on the day; of a year, where it is the same on every day of it."""
    if held.day is not None:
        return price_of(money, courses, held.course, held.day)
    prices = {price_of(money, courses, held.course, day) for day in _days_of_change(money, held.year)}
    return prices.pop() if len(prices) == 1 else Price(why="no_day")


def _days_of_change(money: Money, year: int) -> Iterator[date]:
    """The days of a year on which other norms may count than the day before, its first day included."""
    yield date(year, 1, 1)
    for norm in money.norms:
        for day in (norm.effective_from, norm.effective_to and _day_after(norm.effective_to)):
            if day and day.year == year:
                yield day


def _day_after(day: date) -> date:
    return date.fromordinal(min(day.toordinal() + 1, date.max.toordinal()))


def _charged(cost: Cost, budget: Budget) -> Iterator[int]:
    """What one class takes from a budget."""
    year, price = cost.held.year, cost.price
    for unit in cost.held.heads:
        if budget.covers(year, price.fund, unit):
            yield cost.shares.get(unit, 0) + cost.heads.get(unit, 0)
        if budget.covers(year, price.support_fund, unit):
            yield (cost.support or {}).get(unit, 0)
