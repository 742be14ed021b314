"""Plans whose right answer can be counted by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cadre_audit.analyses.planning.classes import classes
from cadre_audit.analyses.planning.conflict import conflict, lifts
from cadre_audit.analyses.planning.greedy import greedy
from cadre_audit.analyses.planning.horizon import best_plan, quick_plan
from cadre_audit.analyses.planning.optimise import Objective, meets_must
from cadre_audit.analyses.planning.reasons import Reasons
from cadre_audit.analyses.planning.settle import quarters_over
from cadre_audit.analyses.planning.shortfall import least_extra
from cadre_audit.analyses.planning.solver import Effort, whole_bound
from cadre_audit.analyses.planning.task import FULL, NEVER, NOT_YET, Purse, Seats, Task, Terms, Trainee, Want

from .plan_checker import broken

EXACT = Effort(gap=0.0, nodes=10_000)


def task(people: int, *courses: Terms, **limits: object) -> Task:
    """Everybody of one unit wants every course by the end of the year."""
    wants = [Want(person, course, 3) for person in range(people) for course in range(len(courses))]
    trainees = [Trainee(str(i), 0) for i in range(people)]
    return replace(Task(4, courses, ["Xã A"], trainees, wants, [FULL] * 4), **limits)  # type: ignore[arg-type]


def purse(money: int, *courses: int) -> Purse:
    """Money of the first year for these courses, for the first one when none is named."""
    return Purse(frozenset(courses or (0,)), 0, money)


@pytest.mark.parametrize(("size", "number"), [(50, 21), (60, 17), (80, 13), (100, 11)])
def test_a_thousand_and_four_learners(size: int, number: int) -> None:
    """1,004 learners of one course give 21, 17, 13 and 11 classes at 50, 60, 80 and 100, by both ways."""
    crowd = task(1004, Terms("theory", largest=size))
    best = best_plan(crowd, EXACT)
    assert best is not None
    for starts in (quick_plan(crowd).starts, best.starts):
        assert len(classes(crowd, starts)) == number
        assert broken(crowd, classes(crowd, starts)) == []
        assert len(starts) == 1004


def test_the_same_plan_on_every_run() -> None:
    """Two runs place the same people in the same quarters, also where many plans are equally good."""
    crowd = task(12, Terms("a", largest=5), Terms("b", load=300, largest=6), Terms("c"), cover=[4], classes=3)
    first, second = best_plan(crowd, EXACT), best_plan(crowd, EXACT)
    assert first is not None
    assert second is not None
    assert first.starts == second.starts
    assert greedy(crowd) == greedy(crowd)


def test_a_few_days_do_not_take_a_quarter() -> None:
    """With one person of four away at once, a course of a quarter serves four in a year; one of a tenth serves all."""
    whole = best_plan(task(12, Terms("whole"), cover=[1]), EXACT)
    short = best_plan(task(12, Terms("short", load=100, largest=3), cover=[1]), EXACT)
    assert whole is not None
    assert short is not None
    assert (len(whole.starts), len(short.starts)) == (4, 12)
    # one person of the unit in a class, so twelve classes though three fit into one
    assert len(classes(task(12, Terms("short", load=100, largest=3), cover=[1]), short.starts)) == 12


def test_deadlines_come_first_then_classes_then_the_worst_off_unit() -> None:
    """Ten people of two courses, one class a quarter of five: the urgent ones get the early quarters."""
    hurried = replace(
        task(10, Terms("a", largest=5), classes=1), wants=[Want(i, 0, 0 if i >= 5 else 3, 2) for i in range(10)]
    )
    found = best_plan(hurried, EXACT)
    assert found is not None
    assert {found.starts[i] for i in range(5, 10)} == {0}
    told = [(one.name, one.value, one.proven) for one in found.objectives]
    assert told == [("missed", 0, True), ("classes", 2, True), ("worst_unit", 0, True)]


def test_points_of_a_need() -> None:
    """In time nothing; late ten and one for each quarter more than must be; never 25, or 5 where it can wait."""
    own = task(1, Terms("a", quarters=2))
    assert [own.penalty(Want(0, 0, 1, 3), start) for start in range(4)] == [0, 33, 36, 39]
    assert [own.penalty(Want(0, 0, -1), start) for start in range(3)] == [10, 11, 12]
    assert own.penalty(Want(0, 0, None), 3) == 0
    assert own.left_out(Want(0, 0, 4, 2)) == 2 * NEVER
    assert own.left_out(Want(0, 0, 5, 2)) == 2 * NOT_YET


@pytest.mark.parametrize(
    ("day", "over"),
    [
        (date(2026, 1, 1), 0), (date(2027, 3, 30), 0), (date(2027, 3, 31), 1), (date(2027, 12, 31), 4),
        (date(2028, 8, 1), 6),
    ],
)
def test_quarters_that_are_over(day: date, over: int) -> None:
    """A quarter counts from its last day."""
    assert quarters_over(day, 2027) == over


def _must(own: Task, latest: int) -> Task:
    return replace(own, wants=[replace(want, latest=latest) for want in own.wants])


IMPOSSIBLE = {
    "budget": (_must(task(6, Terms("a", class_cost=10), purses=[purse(9)]), 3), ["budget:0", "must"]),
    "seats": (_must(task(6, Terms("a"), seats=[Seats(frozenset({0}), 0, 5)]), 3), ["seats:0", "must"]),
    "cover": (_must(task(6, Terms("a"), cover=[1]), 3), ["unit_cover", "must"]),
    "classes": (
        _must(task(6, Terms("a", largest=1), classes=1, cover=[6]), 3),
        ["class_size", "classes_per_quarter", "must"],
    ),
    "blackout": (_must(task(6, Terms("a"), free=[0, 0, 0, 0], cover=[6]), 3), ["blackout", "must"]),
    "smallest": (_must(task(6, Terms("a", smallest=7)), 3), ["class_size", "must"]),
    "staffed": (
        _must(replace(task(6, Terms("a")), trainees=[Trainee(str(i), 0, (0,)) for i in range(6)], staffing=[1]), 3),
        ["staffed:0", "must"],
    ),
}


@pytest.mark.parametrize("name", IMPOSSIBLE)
def test_limits_that_contradict_each_other_are_named(name: str) -> None:
    """The smallest set, and without any one of its limits a plan exists."""
    own, expected = IMPOSSIBLE[name]
    assert best_plan(own, EXACT) is None
    assert conflict(own) == expected
    for limit, lift in lifts(own):
        if limit in expected:
            relaxed = lift(own)
            found = best_plan(relaxed, EXACT)
            assert found is not None, limit
            assert meets_must(relaxed, found.starts)
            assert broken(relaxed, classes(relaxed, found.starts)) == []


# six people of each of two courses, a class of each course costs 10 and each learner 1
TWO = task(6, Terms("a", class_cost=10, head_cost=1), Terms("b", class_cost=10, head_cost=1))
LACKING = {
    # money for the class and two learners: four learners lack one each
    "one purse": ([purse(12, 0)], [0], {0: 4}),
    # the purse of both lacks what both cost, its part for the first alone does not help
    "two purses": ([purse(16, 0), purse(20, 0, 1)], [1], {1: 12}),
    # what stands in another purse is not asked for
    "not lifted": ([purse(15, 0), purse(20, 0, 1)], [1], None),
    "each its own": ([purse(15, 0), purse(13, 1)], [0, 1], {0: 1, 1: 3}),
}


@pytest.mark.parametrize("name", LACKING)
def test_the_least_money_that_is_missing(name: str) -> None:
    """So much more makes a plan, and one less does not."""
    purses, places, expected = LACKING[name]
    own = _must(replace(TWO, purses=purses), 3)
    assert least_extra(own, places) == expected
    if expected:
        for less in (0, 1):
            filled = [replace(one, money=one.money + expected.get(i, 0)) for i, one in enumerate(purses)]
            filled[places[-1]] = replace(filled[places[-1]], money=filled[places[-1]].money - less)
            assert (best_plan(replace(own, purses=filled), EXACT) is None) == bool(less)


def test_no_money_helps_where_another_limit_stands_in_the_way() -> None:
    """Six people have to go and there are five seats: nothing is said of money."""
    own = _must(task(6, Terms("a", class_cost=10), purses=[purse(9)], seats=[Seats(frozenset({0}), 0, 5)]), 3)
    assert least_extra(own, [0]) is None


def test_money_of_one_fund_pays_for_no_other() -> None:
    """The fund of the first course has money for its class and three learners; that of the second for everybody."""
    found = best_plan(replace(TWO, purses=[purse(13, 0), purse(99, 1)]), EXACT)
    assert found is not None
    for starts in (found.starts, greedy(replace(TWO, purses=[purse(13, 0), purse(99, 1)]))):
        placed = [TWO.wants[i].course for i in starts]
        assert (placed.count(0), placed.count(1)) == (3, 6)


def test_a_class_costs_what_its_quarter_costs() -> None:
    """A class costs 10 in the first half of the year and 20 in the second; the money is for one of the first half."""
    dearer = Terms("a", class_cost=20, head_cost=2, prices=((10, 1), (10, 1), (20, 2), (20, 2)))
    for money, placed in ((16, 6), (15, 5)):
        own = task(6, dearer, purses=[purse(money)])
        found = best_plan(own, EXACT)
        assert found is not None
        assert (len(found.starts), len(greedy(own))) == (placed, placed)
        assert set(found.starts.values()) <= {0, 1}
        assert found.objectives[1].value == 10 + placed


def test_a_need_that_must_be_met_is_met_though_others_weigh_more() -> None:
    """One place, and the need that must be met takes it from one of a hundred times its weight."""
    wants = [Want(0, 0, 0, 100), Want(1, 0, 0, 1, latest=0)]
    own = replace(task(2, Terms("a", largest=1), classes=1), wants=wants)
    found = best_plan(own, EXACT)
    assert found is not None
    assert found.starts[1] == 0


def test_no_conflict_where_a_plan_exists() -> None:
    """Nothing is named when nothing contradicts."""
    assert conflict(_must(task(6, Terms("a"), cover=[2]), 3)) is None


def test_years_in_turn_fall_back_on_all_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first year would take the person for both years, and a need of the second must be met; all at once waits."""
    monkeypatch.setattr("cadre_audit.analyses.planning.horizon._AT_ONCE", 0)
    wants = [Want(0, 0, 1, 9), Want(0, 1, 7, 1, latest=7)]
    terms = (Terms("long", quarters=8), Terms("other"))
    own = Task(8, terms, ["Xã A"], [Trainee("0", 0)], wants, [FULL] * 8)
    found = best_plan(own, EXACT)
    assert found is not None
    assert meets_must(own, found.starts)
    assert broken(own, classes(own, found.starts)) == []


def test_a_plan_tells_whether_its_years_were_planned_in_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    """A small plan of two years is made at once and proven; made in turn it says so, with one bound."""
    own = Task(8, (Terms("a"),), ["Xã A"], [Trainee("0", 0)], [Want(0, 0, 5)], [FULL] * 8)
    at_once = best_plan(own, EXACT)
    monkeypatch.setattr("cadre_audit.analyses.planning.horizon._AT_ONCE", 0)
    in_turn = best_plan(own, EXACT)
    assert at_once is not None
    assert in_turn is not None
    assert (at_once.in_turn, [one.proven for one in at_once.objectives]) == (False, [True, True, True])
    assert (in_turn.in_turn, [one.bound is None for one in in_turn.objectives]) == (True, [False, True, True])


@pytest.mark.parametrize(
    ("limits", "code", "limited_by"),
    [
        ({"seats": [Seats(frozenset({0}), 0, 0)]}, "limits", ["seats"]),
        ({"classes": 0}, "limits", ["classes_per_quarter"]),
        ({"purses": [purse(0)], "courses": (Terms("a", class_cost=1),)}, "limits", ["budget"]),
        ({"free": [0, 0, 0, 0]}, "limits", ["blackout"]),
        ({"courses": (Terms("a", smallest=9),)}, "class_too_small", []),
    ],
)
def test_a_need_without_a_class_has_its_reason(limits: dict[str, object], code: str, limited_by: list[str]) -> None:
    """What stands in the way is named."""
    own = task(2, Terms("a"), **limits)
    assert greedy(own) == {}
    reason = Reasons(own, {}).of(0)
    assert (reason.code, list(reason.limited_by)) == (code, limited_by)


def test_a_bound_proves_only_what_it_reaches() -> None:
    """Less than one away is proven for whole numbers; no bound proves nothing."""
    assert Objective("missed", 10, 10).proven
    assert not Objective("missed", 10, 9).proven
    assert not Objective("missed", 10).proven
    assert Objective("missed", 10).gap is None
    assert Objective("missed", 10, 8).gap == pytest.approx(0.2)


def test_people_of_one_post_attend_a_short_course_in_turn() -> None:
    """Two of a post of which one may be away: both the short one in two classes of one, then in turn."""
    task = Task(
        3, [Terms("whole", smallest=1, largest=1), Terms("days", load=80, smallest=1, largest=1)], ["U"],
        [Trainee("a", 0, (0,)), Trainee("b", 0, (0,))],
        [Want(person, course, -1) for person in (0, 1) for course in (0, 1)], [FULL] * 3, None, [1],
    )  # fmt: skip
    # an overdue need costs 10 points in the first quarter and one more for each quarter of waiting
    found = best_plan(task, Effort(gap=0.0))
    assert found is not None
    whole, days = (sorted(start for i, start in found.starts.items() if task.wants[i].course == c) for c in (0, 1))
    assert (whole, days) == ([1, 2], [0, 0])
    assert found.objectives[0].value == 10 + 10 + 11 + 12
    assert [len(one.wants) for one in classes(task, found.starts)] == [1, 1, 1, 1]
    assert broken(task, classes(task, found.starts)) == []


@pytest.mark.parametrize(
    ("rules", "in_turn"),
    [
        ([(0,), (0, 1), (1,), ()], {0, 1}),  # two rules that share people
        ([(0,), (0, 1), (0, 1, 2), (0, 3)], {0, 1, 2, 3}),  # one within the other
        ([(0, 1), (1, 2), (0, 2)], {0, 1}),  # a ring: no line puts all three side by side, and one has to give way
    ],
)
def test_people_of_a_rule_stand_side_by_side(rules: list[tuple[int, ...]], in_turn: set[int]) -> None:
    """Whom rules count stands together in line where that can be; the others are never dealt out in turn."""
    task = Task(1, [], ["U"], [Trainee(str(i), 0, own) for i, own in enumerate(rules)], [], [FULL], None, [1] * 4)
    assert sorted(task.line) == list(range(len(rules)))
    assert task.in_turn == in_turn


@pytest.mark.parametrize(("bound", "told"), [(3.2, 4), (4.0000000001, 4), (1.43e-6, 0), (0.0, 0), (float("-inf"), 0)])
def test_a_bound_of_whole_numbers_is_rounded_up(bound: float, told: int) -> None:
    """What a solver is unsure of proves nothing, nor does a search that ended without a bound; the run goes on."""
    assert whole_bound(bound) == told
