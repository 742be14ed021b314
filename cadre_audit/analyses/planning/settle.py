"""From needs, catalogue and limits to a task in whole numbers: quarters, people, money."""

from __future__ import annotations

import math
from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from cadre_audit.analyses.costs import Priced, priced
from cadre_audit.analyses.planning.task import FULL, Seats, Task, Terms, Trainee, Want
from cadre_audit.analyses.planning.terms import terms_of
from cadre_audit.standards.courses import Courses
from cadre_audit.standards.money import Money
from cadre_audit.standards.plan_limits import PlanLimits, Staffed, days_taken
from cadre_audit.vocabulary.units import unit_key


@dataclass(frozen=True, slots=True)
class Listed:
    """One need as it came in.

    Attributes:
        person: who, as reports name people.
        key: a name that no other person has.
        unit: one name for each unit; empty where none is known.
        posts: codes of the person's posts.
        due: the day by which it is wanted; None when there is none, or when it is overdue already.
        blocked_by: entry rules that keep the person out.
        is_paid: whether the person has a salary; None when nobody says.
    """

    person: Mapping[str, Any]
    key: str
    unit: str
    posts: tuple[str, ...]
    course: str
    due: date | None
    is_overdue: bool
    priority: int
    after: tuple[str, ...] = ()
    blocked_by: tuple[str, ...] = ()
    is_paid: bool | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """One limit of posts that must stay staffed, for one unit."""

    limit: int
    unit: int


@dataclass(frozen=True, slots=True)
class Settled:
    """A task, and what its numbers stand for.

    Attributes:
        listed: want → need; those that cannot be planned are in ``barred``, with the reason.
        rules: staffing rule of the task → limit and unit.
        lengths: course → where its length comes from: ``limits``, ``catalogue`` or ``assumed``.
        priced: what the numbers of money stand for.
    """

    task: Task
    first_year: int
    listed: Sequence[Listed]
    barred: Sequence[tuple[Listed, str]]
    rules: Sequence[Rule]
    lengths: Mapping[str, str]
    sizes: Sequence[int]
    priced: Priced

    def period(self, quarter: int) -> str:
        """The name of a quarter: 2027-Q1."""
        return period_name(self.first_year, quarter)


def period_name(first_year: int, quarter: int) -> str:
    """The name of a quarter counted from the first one of a year."""
    return f"{first_year + quarter // 4}-Q{quarter % 4 + 1}"


def settle(
    listed: Sequence[Listed],
    limits: PlanLimits,
    courses: Courses,
    years: tuple[int, int],
    sizes: Mapping[str, int],
    money: Money,
) -> Settled:
    """The task.

    Args:
        listed: the needs, in reading order.
        limits: what binds.
        courses: the catalogue.
        years: the first and the last one.
        sizes: unit → how many people it has.
        money: norms and budgets.
    """
    first, last = years
    quarters = 4 * (last - first + 1)
    open_, barred = _parted(listed)
    codes = list(dict.fromkeys(need.course for need in open_))
    prices = priced(money, courses, codes, years)
    terms, lengths = terms_of(codes, limits, courses, first, prices)
    units = list(dict.fromkeys(need.unit for need in open_))
    people = list(dict.fromkeys(need.key for need in open_))
    rules = [
        Rule(place, unit)
        for place, rule in enumerate(limits.staffed)
        for unit, name in enumerate(units)
        if rule.unit is None or unit_key(rule.unit) == unit_key(name)
    ]
    heads = [_size(name, limits, sizes) for name in units]
    share = limits.unit_cover.share if limits.unit_cover else None
    numbers = _numbered(people), _numbered(codes)
    task = Task(
        quarters=quarters,
        courses=terms,
        units=units,
        trainees=_trainees(open_, people, units, rules, limits.staffed),
        wants=[_want(need, *numbers, terms, (first, quarters), limits) for need in open_],
        free=[_free(limits, first, quarter) for quarter in range(quarters)],
        cover=None if share is None else [max(1, math.floor(share * number + 1e-9)) for number in heads],
        staffing=[limits.staffed[rule.limit].away_at_most for rule in rules],
        classes=limits.classes_per_quarter.at_most if limits.classes_per_quarter else None,
        purses=prices.purses,
        seats=_seats(limits, codes, first, last),
    )
    return Settled(task, first, open_, barred, rules, lengths, heads, prices)


def _parted(listed: Sequence[Listed]) -> tuple[list[Listed], list[tuple[Listed, str]]]:
    """Needs that can be planned, and those that cannot: who may not enter, and what would come after that."""
    barred: dict[tuple[str, str], str] = {(n.key, n.course): "not_eligible" for n in listed if n.blocked_by}
    while more := [
        (n.key, n.course)
        for n in listed
        if (n.key, n.course) not in barred and any((n.key, before) in barred for before in n.after)
    ]:
        barred |= dict.fromkeys(more, "prerequisite")
    open_ = [n for n in listed if (n.key, n.course) not in barred]
    return open_, [(n, barred[n.key, n.course]) for n in listed if (n.key, n.course) in barred]


def _size(unit: str, limits: PlanLimits, sizes: Mapping[str, int]) -> int:
    given = limits.unit_cover.sizes if limits.unit_cover else ()
    return next((one.people for one in given if unit_key(one.unit) == unit_key(unit)), sizes.get(unit, 0))


def _trainees(
    open_: Sequence[Listed],
    people: Sequence[str],
    units: Sequence[str],
    rules: Sequence[Rule],
    staffed: Sequence[Staffed],
) -> list[Trainee]:
    unit_of = _numbered(units)
    first = {need.key: need for need in reversed(open_)}
    found = []
    for key in people:
        unit, posts = unit_of[first[key].unit], set(first[key].posts)
        own = tuple(
            i
            for i, rule in enumerate(rules)
            if rule.unit == unit
            and (staffed[rule.limit].positions is None or posts & set(staffed[rule.limit].positions or ()))
        )
        found.append(Trainee(key, unit, own))
    return found


def _want(
    need: Listed,
    people: Mapping[str, int],
    codes: Mapping[str, int],
    terms: Sequence[Terms],
    horizon: tuple[int, int],
    limits: PlanLimits,
) -> Want:
    first, quarters = horizon
    course = codes[need.course]
    deadline = -1 if need.is_overdue else None if need.due is None else quarters_over(need.due, first) - 1
    after = tuple(codes[before] for before in need.after if before in codes)
    return Want(
        people[need.key], course, deadline, max(1, need.priority), after,
        _latest(deadline, terms[course].quarters, quarters, limits),
    )  # fmt: skip


def quarters_over(day: date, first_year: int) -> int:
    """How many quarters from the start of a year are over at the end of a day."""
    is_end = day.month % 3 == 0 and day.day == monthrange(day.year, day.month)[1]
    return max(0, 4 * (day.year - first_year) + (day.month - 1) // 3 + is_end)


def _numbered(names: Sequence[str]) -> dict[str, int]:
    return {name: i for i, name in enumerate(names)}


def _latest(deadline: int | None, length: int, quarters: int, limits: PlanLimits) -> int | None:
    """The last quarter for a need that must be met: an overdue one, and one without a day, by the end of the plan."""
    if limits.must is None:
        return None
    if deadline is not None and deadline < 0:
        return quarters - 1
    if limits.must.needs == "overdue":
        return None
    if deadline is None:
        return quarters - 1
    can_wait = quarters + length - 1 <= deadline
    return None if can_wait else deadline - length + 1


def _free(limits: PlanLimits, first_year: int, quarter: int) -> int:
    year, month = first_year + quarter // 4, quarter % 4 * 3 + 1
    first, last = date(year, month, 1), date(year, month + 2, monthrange(year, month + 2)[1])
    days = (last - first).days + 1
    return FULL * (days - days_taken(limits.blackouts, first, last)) // days


def _seats(limits: PlanLimits, codes: Sequence[str], first: int, last: int) -> list[Seats]:
    hosts = {one.course: one.host for one in limits.courses}
    return [
        Seats(
            frozenset(
                i for i, code in enumerate(codes) if code == one.course or (one.host and hosts.get(code) == one.host)
            ),
            one.year - first,
            one.seats if first <= one.year <= last else 10**6,
        )
        for one in limits.seats
    ]
