"""What classes cost, counted by hand."""

from __future__ import annotations

from datetime import date

import pytest

from cadre_audit.analyses.budget import Held, Learner, Statement, has_salary, statement
from cadre_audit.analyses.budget_records import by_fund, by_unit, by_year
from cadre_audit.analyses.costs import days_of, price_of, priced, shared
from cadre_audit.standards.courses import load
from cadre_audit.standards.money import Budget, Money, Norm

COURSES = load()
THEORY = "theory-intermediate"
PROVINCE, DISTRICT = "Ngân sách tỉnh", "Ngân sách huyện"
JUNE_30, JULY_1 = date(2027, 6, 30), date(2027, 7, 1)
NORMS = (
    Norm(THEORY, "per_class", 30_000_001, None, JUNE_30, PROVINCE),
    Norm(THEORY, "per_class", 36_000_000, JULY_1, None, PROVINCE),
    Norm(THEORY, "per_head", 450_000, fund=PROVINCE),
    Norm(None, "support_head", 600_000, fund=DISTRICT),
)
BUDGETS = (
    Budget(2027, 40_000_000, PROVINCE),
    Budget(2027, 1_000_000, DISTRICT),
    Budget(2027, 15_000_000, None, "Xã B"),
)


def held(day: date | None = JULY_1, course: str = THEORY) -> Held:
    """Two of Xã A, one of them without salary; one of Xã B of whom nobody knows."""
    people = [("Xã A", True), ("Xã A", False), ("Xã B", None)]
    return Held("x", course, 2027, day, 1, [Learner({"full_name": str(i)}, *one) for i, one in enumerate(people)])


def stated(*held_: Held, norms: tuple[Norm, ...] = NORMS, days: dict[str, int] | None = None) -> Statement:
    """The costs of these classes."""
    return statement(held_, Money(norms, BUDGETS, {}, days or {}), COURSES)


@pytest.mark.parametrize(("day", "of_class"), [(JUNE_30, 30_000_001), (JULY_1, 36_000_000)])
def test_the_norm_of_the_day_counts(day: date, of_class: int) -> None:
    """The day before the norm changes and the day on which it does."""
    (cost,) = stated(held(day)).costs
    assert (cost.class_cost, cost.heads_cost, cost.support_cost) == (of_class, 3 * 450_000, 600_000)
    assert cost.total == of_class + 1_350_000 + 600_000


def test_a_class_is_shared_by_heads_to_the_dong() -> None:
    """30,000,001 of two and one: 20,000,000.67 and 10,000,000.33; the đồng that is left goes to who lost more."""
    (cost,) = stated(held(JUNE_30)).costs
    assert cost.shares == {"Xã A": 20_000_001, "Xã B": 10_000_000}
    assert (cost.of_unit("Xã A"), cost.of_unit("Xã B")) == (20_000_001 + 900_000 + 600_000, 10_450_000)


def test_equal_parts_that_do_not_come_out_even() -> None:
    """Of equal losses the first by name gets the đồng."""
    assert shared(100, {"b": 1, "c": 1, "a": 1}) == {"a": 34, "b": 33, "c": 33}
    assert shared(2, {"b": 1, "c": 1, "a": 1}) == {"a": 1, "b": 1, "c": 0}
    assert shared(0, {"a": 3}) == {"a": 0}


def test_units_funds_and_years_of_two_classes() -> None:
    """June and July: classes 66,000,001 from the province, support 1,200,000 from the district."""
    costs = stated(held(JUNE_30), held(JULY_1))
    units = {one["unit"]: one["cost"] for one in by_unit(costs)}
    assert units == {"Xã A": 20_000_001 + 24_000_000 + 1_800_000 + 1_200_000, "Xã B": 10_000_000 + 12_000_000 + 900_000}
    told = [(one["fund"], one["cost"], one["available"], one["left"]) for one in by_fund(costs)]
    assert told == [(DISTRICT, 1_200_000, 1_000_000, -200_000), (PROVINCE, 68_700_001, 40_000_000, -28_700_001)]
    assert [(one["cost"], one["available"]) for one in by_year(costs)] == [(69_900_001, None)]
    over = [(one.budget.fund, one.budget.unit, one.by) for one in costs.overspent()]
    assert over == [(PROVINCE, None, 28_700_001), (DISTRICT, None, 200_000), (None, "Xã B", 7_900_000)]


def test_who_has_no_salary_and_who_is_not_known() -> None:
    """One is supported, one is listed; without a norm for support nobody is asked for."""
    costs = stated(held())
    assert [(own.id, one.person["full_name"]) for own, one in costs.unclear] == [("x", "2")]
    assert costs.costs[0].support == {"Xã A": 600_000}
    assert stated(held(), norms=NORMS[:3]).unclear == []
    assert [has_salary(kind) for kind in ("cadre", "part_time", None)] == [True, False, None]


def test_what_no_norm_tells_is_not_known() -> None:
    """No norm of the class: support counts, the rest is in no sum; the class is told."""
    costs = stated(held(course="rank-specialist"))
    (cost,) = costs.costs
    assert (cost.why, cost.total, costs.not_counted) == ("no_norm", 600_000, 1)


def test_a_norm_that_has_ended_is_not_nothing() -> None:
    """From July on nobody says what a class costs, though heads have a norm; planning prefers the quarters before."""
    norms = (NORMS[0], NORMS[2])
    assert stated(held(JUNE_30), norms=norms).costs[0].why is None
    assert stated(held(JULY_1), norms=norms).costs[0].why == "no_norm"
    assert stated(held(date(2020, 1, 1)), norms=(NORMS[1], NORMS[2])).costs[0].why == "no_norm"
    own = priced(Money(norms), COURSES, [THEORY], (2027, 2027))
    assert (own.unit, own.costs[THEORY][1], own.costs[THEORY][2]) == (1, (30_000_001, 450_000), (30_000_002, 450_000))


def test_norms_by_the_day_need_days() -> None:
    """Days of the office count, then those of the catalogue; where neither says any, nothing is guessed."""
    daily = {"class_day": 2_000_000, "head_day": 50_000, "support_head_day": 10_000}
    by_day = tuple(Norm(None, kind, amount) for kind, amount in daily.items())  # type: ignore[arg-type]
    (cost,) = stated(held(), norms=by_day, days={THEORY: 5}).costs
    assert (cost.class_cost, cost.heads_cost, cost.support_cost) == (10_000_000, 750_000, 50_000)
    undated = next(c.id for c in COURSES.courses if days_of(Money(), COURSES, c.id, JULY_1) is None)
    costs = stated(held(course=undated), norms=by_day)
    assert (costs.costs[0].why, costs.costs[0].support, costs.support_not_known) == ("no_days", None, 1)


def test_a_year_is_enough_where_no_norm_changes_in_it() -> None:
    """In 2027 the norm changes, so a class without a day has no known cost; a change on 1 January is none within."""
    assert stated(held(None)).costs[0].why == "no_day"
    steady = (Norm(THEORY, "per_class", 1, None, date(2026, 12, 31)), Norm(THEORY, "per_class", 7, date(2027, 1, 1)))
    (cost,) = stated(held(None), norms=steady).costs
    assert (cost.why, cost.class_cost) == (None, 7)
    ends = (Norm(THEORY, "per_class", 7, None, date(2027, 12, 30)),)
    assert stated(held(None), norms=ends).costs[0].why == "no_day"


def test_what_planning_is_told_of_money() -> None:
    """By quarter, in the largest unit that is exact; the purse of the fund has the courses that it pays for."""
    money = Money((NORMS[1], Norm(THEORY, "per_class", 30_000_000, None, JUNE_30, PROVINCE), NORMS[2]), BUDGETS)
    own = priced(money, COURSES, [THEORY, "rank-specialist"], (2027, 2027))
    # 30,000,000, 36,000,000 and 450,000 are whole multiples of 150,000
    assert own.unit == 150_000
    assert own.costs[THEORY] == ((200, 3), (200, 3), (240, 3), (240, 3))
    assert own.dearest(THEORY) == (240, 3)
    # the unit's budget binds nobody while planning
    assert [(set(purse.courses), purse.year, purse.money) for purse in own.purses] == [({0}, 0, 266), (set(), 0, 6)]
    assert own.budgets == [0, 1]


def test_amounts_beyond_what_a_solver_tells_apart_are_rounded_up() -> None:
    """A trillion đồng less one in units of a thousand: a class costs no less than it does, a purse has no more."""
    money = Money((Norm(THEORY, "per_class", 10**12 - 1), Norm(THEORY, "per_head", 1)), (Budget(2027, 10**12 - 1),))
    own = priced(money, COURSES, [THEORY], (2027, 2027))
    assert (own.unit, own.is_exact, own.costs[THEORY][0], own.purses[0].money) == (1000, False, (10**9, 1), 10**9 - 1)


def test_the_fund_of_a_course_goes_before_that_of_its_norms() -> None:
    """Support keeps its own."""
    price = price_of(Money(NORMS, (), {THEORY: "Đề án"}), COURSES, THEORY, JULY_1)
    assert (price.fund, price.support_fund) == ("Đề án", DISTRICT)
