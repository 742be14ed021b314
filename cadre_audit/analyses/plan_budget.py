"""What a plan costs, and what it lacks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from cadre_audit.analyses.budget import Held, Learner, Statement, statement
from cadre_audit.analyses.costs import quarter_days
from cadre_audit.analyses.planning.classes import Class, classes
from cadre_audit.analyses.planning.settle import Settled
from cadre_audit.analyses.planning.task import Starts
from cadre_audit.standards.courses import Courses
from cadre_audit.standards.money import Money


@dataclass(frozen=True, slots=True)
class NamedClass:
    """A class of a plan with its number within its course and quarter."""

    id: str
    number: int
    period: str
    of: Class


def named_classes(settled: Settled, starts: Starts) -> Iterator[NamedClass]:
    """The classes of a plan, by quarter and course."""
    numbers: Counter[tuple[int, int]] = Counter()
    for one in classes(settled.task, starts):
        numbers[one.course, one.start] += 1
        number, period = numbers[one.course, one.start], settled.period(one.start)
        yield NamedClass(f"{settled.task.courses[one.course].id}/{period}/{number}", number, period, one)


def statement_of(settled: Settled, starts: Starts, money: Money, courses: Courses) -> Statement:
    """What the classes of a plan cost, in the order in which they are told.

    A class counts as begun on the first day of its quarter.
    """
    last = settled.first_year + settled.task.quarters // 4 - 1
    days = quarter_days(settled.first_year, last)
    held = []
    for one in named_classes(settled, starts):
        needs = [settled.listed[i] for i in one.of.wants]
        learners = [Learner(need.person, need.unit, need.is_paid) for need in needs]
        day, course = days[one.of.start], settled.task.courses[one.of.course].id
        held.append(Held(one.id, course, day.year, day, 1, learners))
    return statement(held, money, courses)


def with_reserve(settled: Settled, money: Money, reserved: Mapping[int, int]) -> Settled:
    """The same with money kept back in purses.

    The planning does not know who gets support, so support that a plan turns out to cost is kept back in the next one.
    """
    purses = list(settled.task.purses)
    for place, amount in reserved.items():
        own = money.budgets[settled.priced.budgets[place]].amount
        purses[place] = replace(purses[place], money=max(0, own - amount) // settled.priced.unit)
    return replace(settled, task=replace(settled.task, purses=purses))


def lacking(settled: Settled, money: Money, purses: Sequence[int], reserved: Mapping[int, int]) -> Mapping[int, int]:
    """Place of a purse → the đồng that it lacks for what must be met; empty where money alone is no help."""
    if not purses or not settled.priced.is_exact:
        return {}
    # here, because the solver is
    from cadre_audit.analyses.planning.shortfall import least_extra

    unit, found = settled.priced.unit, least_extra(settled.task, purses) or {}
    return {
        place: (settled.task.purses[place].money + extra) * unit
        + reserved.get(place, 0)
        - money.budgets[settled.priced.budgets[place]].amount
        for place, extra in found.items()
        if extra
    }
