"""Budgets of random classes: every way of adding up gives the same đồng, and no plan overspends a fund."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from cadre_audit.analyses.budget import Held, Learner, statement
from cadre_audit.analyses.budget_records import by_fund, by_unit, by_year, of_class
from cadre_audit.analyses.costs import shared
from cadre_audit.analyses.plan_budget import named_classes
from cadre_audit.analyses.planning.horizon import best_plan, quick_plan
from cadre_audit.analyses.planning.settle import Listed, settle
from cadre_audit.analyses.planning.solver import Effort
from cadre_audit.errors import PlanInfeasible
from cadre_audit.jobs.plan_money import affordable
from cadre_audit.standards.courses import load
from cadre_audit.standards.money import Budget, Money, Norm, doubled_funds, doubled_norms
from cadre_audit.standards.plan_limits import PlanLimits

COURSES = load()
IDS = ("theory-intermediate", "rank-specialist", "it-basic")
UNITS = ("Xã A", "Xã B", "Xã C", "")
FUNDS = (None, "Ngân sách tỉnh", "Đề án")
KINDS = ("per_class", "class_day", "per_head", "head_day", "support_head", "support_head_day")
JULY_1 = date(2027, 7, 1)


@st.composite
def norms(draw: st.DrawFn) -> list[Norm]:
    """Norms that do not contradict each other; some change on 1 July."""
    found = []
    for course in draw(st.lists(st.sampled_from((None, *IDS)), unique=True, min_size=1)):
        # one fund pays for a class, and perhaps another one for support
        funds = {helps: None if course is None else draw(st.sampled_from(FUNDS)) for helps in (False, True)}
        for kind in draw(st.lists(st.sampled_from(KINDS), unique=True, min_size=1)):
            amount, fund = draw(st.integers(0, 3000)), funds[kind.startswith("support")]
            if draw(st.booleans()):
                found.append(Norm(course, kind, amount, None, date(2027, 6, 30), fund))  # type: ignore[arg-type]
                found.append(Norm(course, kind, draw(st.integers(0, 3000)), JULY_1, None, fund))  # type: ignore[arg-type]
            else:
                found.append(Norm(course, kind, amount, fund=fund))  # type: ignore[arg-type]
    assert list(doubled_norms(found)) == list(doubled_funds(found, {})) == []
    return found


def budgets(*units: str | None) -> st.SearchStrategy[list[Budget]]:
    """Budgets of 2027, one for each fund and unit at most."""
    one = st.builds(
        Budget, st.just(2027), st.integers(0, 9000), st.sampled_from(FUNDS), st.sampled_from((None, *units))
    )
    return st.lists(one, max_size=3, unique_by=lambda own: (own.fund, own.unit))


LEARNERS = st.lists(st.tuples(st.sampled_from(UNITS), st.sampled_from((True, False, None))), min_size=1, max_size=9)
HELD = st.builds(
    lambda course, day, number, people: Held(
        "x", course, 2027, day, number, [Learner({}, unit, paid) for unit, paid in people]
    ),
    st.sampled_from(IDS), st.sampled_from((None, date(2027, 6, 30), JULY_1)), st.integers(1, 3), LEARNERS,
)  # fmt: skip
DAYS = st.dictionaries(st.sampled_from(IDS), st.integers(1, 9))


@settings(max_examples=300, deadline=None)
@given(st.lists(HELD, max_size=6), norms(), budgets("Xã A"), DAYS)
def test_all_sums_agree_to_the_dong(held: list[Held], own: list[Norm], planned: list[Budget], days: Any) -> None:
    """By class, by unit, by fund and by year; in every part of the cost and in all."""
    money = Money(own, planned, {}, days)
    costs = statement(held, money, COURSES)
    units, funds, years = by_unit(costs), by_fund(costs), by_year(costs)
    for part in ("class_cost", "heads_cost", "support"):
        assert sum(of_class(one)[part] or 0 for one in costs.costs) == sum(one[part] or 0 for one in units)
    total = sum(one.total for one in costs.costs)
    assert total == sum(one["cost"] or 0 for one in units) == sum(one["cost"] for one in years)
    if funds:
        assert total == sum(one["cost"] for one in funds)
    assert sum(one["not_counted"] for one in years) == costs.not_counted
    assert all(one["left"] is None or one["left"] + one["cost"] == one["available"] for one in (*funds, *years))


@given(st.integers(0, 10**12), st.dictionaries(st.sampled_from("abcdefg"), st.integers(1, 500), min_size=1))
def test_nobody_gets_more_than_a_dong_beside_the_part(whole: int, heads: dict[str, int]) -> None:
    """The parts are the whole; each lies less than one đồng from the exact one, whatever the order of the names."""
    parts = shared(whole, heads)
    assert sum(parts.values()) == whole
    number = sum(heads.values())
    assert all(abs(parts[name] - Fraction(whole * own, number)) < 1 for name, own in heads.items())
    assert shared(whole, dict(reversed(heads.items()))) == parts


NEEDS = st.lists(
    st.tuples(st.integers(0, 7), st.sampled_from(IDS), st.sampled_from((True, False))),
    min_size=1, max_size=14, unique_by=lambda own: own[:2],
)  # fmt: skip


def listed(needs: list[tuple[int, str, bool]]) -> list[Listed]:
    """People of three units, each with or without a salary."""
    return [
        Listed({}, str(person), UNITS[person % 3], (), course, date(2027, 12, 31), False, 1 + person, is_paid=paid)
        for person, course, paid in needs
    ]


@settings(max_examples=120, deadline=None)
@given(NEEDS, norms(), budgets(), DAYS, st.booleans())
def test_no_plan_overspends_a_fund(needs: Any, own: list[Norm], planned: list[Budget], days: Any, quick: bool) -> None:
    """Counted again from the classes and the norms of their quarters, support included."""
    money = Money(own, planned, {}, days)
    task = settle(listed(needs), PlanLimits(), COURSES, (2027, 2027), {}, money)

    def make(settled: Any, _: Any) -> Any:
        found = quick_plan(settled.task) if quick else best_plan(settled.task, Effort(gap=0.0, nodes=1000))
        assert found is not None
        return found

    try:
        made = affordable(task, money, COURSES, make)
    except PlanInfeasible:
        # a fund that pays nothing but support, or classes that cost nothing else: there is nothing to choose
        assume(False)
        return
    for budget in planned:
        spent = 0
        for one in named_classes(made.settled, made.found.starts):
            course = made.settled.task.courses[one.of.course].id
            day = date(2027, 3 * one.of.start + 1, 1)
            people = [made.settled.listed[i].is_paid for i in one.of.wants]
            spent += spent_from(budget, own, course, day, people, days.get(course))
        assert spent <= budget.amount


def spent_from(
    budget: Budget, own: list[Norm], course: str, day: date, people: list[bool | None], days: int | None
) -> int:
    """What one class takes from a budget, counted norm by norm."""
    amounts: dict[str, int] = {}
    funds: dict[bool, str] = {}
    for kind in KINDS:
        fitting = [one for one in own if one.kind == kind and one.course in (course, None) and one.is_in_force(day)]
        if fitting:
            norm = max(fitting, key=lambda one: one.course is not None)
            amounts[kind] = norm.amount
            if norm.fund:
                funds.setdefault(kind.startswith("support"), norm.fund)
    helped = sum(paid is False for paid in people)
    times = {"per_class": 1, "class_day": days, "per_head": len(people), "head_day": days and days * len(people)}
    support = {"support_head": helped, "support_head_day": days and days * helped}
    known = [{kind: n for kind, n in group.items() if kind in amounts} for group in (times, support)]
    of_class, of_support = (
        0 if None in group.values() else sum(amounts[kind] * (n or 0) for kind, n in group.items()) for group in known
    )
    main = funds.get(False)
    return of_class * budget.covers(2027, main) + of_support * budget.covers(2027, funds.get(True, main))
