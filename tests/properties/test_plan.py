"""Plans of random small tasks, checked by a checker that knows nothing of how they are made."""

from __future__ import annotations

import math
from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st

from cadre_audit.analyses.planning.bounds import bound_over_years
from cadre_audit.analyses.planning.classes import classes, cost, missed
from cadre_audit.analyses.planning.greedy import greedy
from cadre_audit.analyses.planning.horizon import best_plan
from cadre_audit.analyses.planning.layout import coloured
from cadre_audit.analyses.planning.model import build
from cadre_audit.analyses.planning.optimise import goals, lower_bound, optimise
from cadre_audit.analyses.planning.solver import Effort
from cadre_audit.analyses.planning.task import Purse, Seats, Task, Terms, Trainee, Want
from tests.analyses.plan_checker import all_plans, broken, points_missed

THOROUGH = Effort(gap=0.0, nodes=100_000)


@st.composite
def tasks(
    draw: st.DrawFn, people: int = 12, courses: int = 4, quarters: int = 4, needs: int = 30, *, across: bool = True
) -> Task:
    """Small tasks in which every kind of limit binds now and then; ``across``: one staffing rule counts many units."""
    number = draw(st.integers(1, courses))
    terms = [draw(_terms(str(i))) for i in range(number)]
    units = draw(st.integers(1, 3))
    rules = draw(st.integers(0, 2))
    rule_unit = [draw(st.integers(0, units - 1)) for _ in range(rules)]
    number_of_people = draw(st.integers(1, people))
    trainees = [_trainee(draw, i, draw(st.integers(0, units - 1)), rule_unit, across) for i in range(number_of_people)]
    pairs = st.tuples(st.integers(0, len(trainees) - 1), st.integers(0, number - 1))
    wants = [
        Want(
            person, course, draw(st.none() | st.integers(-1, quarters + 3)), draw(st.integers(1, 3)),
            (course - 1,) if course and draw(st.booleans()) else (),
        )
        for person, course in sorted(draw(st.sets(pairs, min_size=1, max_size=needs)))
    ]  # fmt: skip
    limited = st.none() | st.integers(0, 4)
    return Task(
        quarters, terms, [str(i) for i in range(units)], trainees, wants,
        [draw(st.sampled_from([1000, 1000, 1000, 700, 0])) for _ in range(quarters)],
        [draw(st.integers(1, 4)) for _ in range(units)] if draw(st.booleans()) else None,
        [draw(st.integers(0, 2)) for _ in range(rules)],
        draw(limited),
        draw(st.lists(_purses(number), max_size=3)),
        [Seats(frozenset({0, number - 1}), 0, draw(st.integers(0, 6)))] if draw(st.booleans()) else [],
    )  # fmt: skip


def _trainee(draw: st.DrawFn, number: int, unit: int, rule_unit: list[int], across: bool) -> Trainee:
    may = [rule for rule, own in enumerate(rule_unit) if across or own == unit]
    rules = draw(st.lists(st.sampled_from(may), unique=True)) if may else []
    return Trainee(str(number), unit, tuple(sorted(rules)))


@st.composite
def _purses(draw: st.DrawFn, courses: int) -> Purse:
    own = draw(st.sets(st.integers(0, courses - 1), min_size=1))
    return Purse(frozenset(own), 0, draw(st.integers(0, 30)))


@st.composite
def _terms(draw: st.DrawFn, id: str) -> Terms:
    smallest = draw(st.integers(1, 4))
    is_short = draw(st.booleans())
    dearer = st.tuples(st.integers(0, 5), st.integers(0, 2))
    # the second year costs what the first one does, in its quarters
    prices = tuple(draw(st.lists(dearer, min_size=4, max_size=4))) * 2 if draw(st.booleans()) else ()
    dearest = tuple(map(max, zip(*prices, strict=True))) if prices else draw(dearer)
    return Terms(
        id, 1 if is_short else draw(st.integers(1, 3)), draw(st.sampled_from([80, 300, 500])) if is_short else 1000,
        smallest, smallest + draw(st.integers(0, 5)), *dearest, prices,
    )  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(tasks())
def test_the_quick_plan_breaks_no_limit(task: Task) -> None:
    """Whatever the limits, the quick plan is within them, and its points are counted right."""
    starts = greedy(task)
    assert broken(task, classes(task, starts)) == []
    assert missed(task, starts) == points_missed(task, starts)


@settings(max_examples=120, deadline=None)
@given(tasks())
def test_the_best_plan_breaks_no_limit_and_is_never_worse(task: Task) -> None:
    """HiGHS is within all limits, misses no more than the quick way, and never goes below its own bounds."""
    found = optimise(task, THOROUGH)
    assert found is not None
    assert broken(task, classes(task, found.starts)) == []
    assert found.objectives[0].value == points_missed(task, found.starts) <= points_missed(task, greedy(task))
    assert all(one.bound is not None and one.bound <= one.value for one in found.objectives)


@settings(max_examples=80, deadline=None)
@given(tasks())
def test_a_calendar_first_and_then_its_people_break_no_limit(task: Task) -> None:
    """The way of large plans is within all limits, never worse than the quick way, and its bounds hold for the best."""
    with patch("cadre_audit.analyses.planning.search.EXACT", 0):
        found = optimise(task, THOROUGH)
    best = optimise(task, THOROUGH)
    assert found is not None
    assert best is not None
    assert broken(task, classes(task, found.starts)) == []
    assert found.objectives[0].bound is not None
    assert found.objectives[0].bound <= best.objectives[0].value <= found.objectives[0].value
    assert found.objectives[0].value == points_missed(task, found.starts) <= points_missed(task, greedy(task))


@settings(max_examples=40, deadline=None)
@given(tasks(people=8, needs=14, quarters=8), st.sampled_from(["exact", "calendar", "in turn"]))
def test_two_years_break_no_limit(task: Task, way: str) -> None:
    """Both years at once, by their calendar or in turn: within all limits, and the bound over both years holds."""
    with (
        patch("cadre_audit.analyses.planning.search.EXACT", 16_000 if way == "exact" else 0),
        patch("cadre_audit.analyses.planning.horizon._AT_ONCE", 0 if way == "in turn" else 15_000),
    ):
        found = best_plan(task, THOROUGH)
    assert found is not None
    assert broken(task, classes(task, found.starts)) == []
    assert found.objectives[0].bound is not None
    assert found.objectives[0].bound <= points_missed(task, found.starts) <= points_missed(task, greedy(task))


@settings(max_examples=60, deadline=None)
@given(tasks(people=8, needs=14, quarters=8))
def test_a_bound_by_numbers_of_classes_holds(task: Task) -> None:
    """However far it is taken, no plan goes below it, and it is no worse than that of the relaxation."""
    best = optimise(task, THOROUGH)
    assert best is not None
    model = build(task)
    goal, relaxed = goals(model)[0], lower_bound(model)
    for work in (1, 5, 10_000):
        with patch("cadre_audit.analyses.planning.bounds._WORK", work * len(model.starts)):
            bound = bound_over_years(model, goal, math.inf)
        assert relaxed - 1e-6 <= bound <= best.objectives[0].value + 1e-6
    assert bound_over_years(model, goal, 0.0) <= 0.0


@settings(max_examples=100, deadline=None)
@given(tasks(people=3, courses=3, quarters=3, needs=4, across=False))
def test_the_best_of_all_plans_is_found(task: Task) -> None:
    """On tiny tasks, trying everything finds nothing better in the first objective, nor then in the second."""
    found = optimise(task, THOROUGH)
    assert found is not None
    tried = [(points_missed(task, s), cost(task, s)) for s in all_plans(task) if not broken(task, classes(task, s))]
    assert (found.objectives[0].value, found.objectives[1].value) == min(tried)


@settings(max_examples=200, deadline=None)
@given(st.dictionaries(st.integers(0, 4), st.lists(st.integers(0, 3), min_size=1, max_size=5), max_size=5))
def test_places_are_given_to_no_more_people_than_are_needed(places: dict[int, list[int]]) -> None:
    """Nobody has a course twice or two in a quarter; the fullest course or quarter says how many people it takes."""
    people = coloured(places)
    assert sorted((c, q) for c, q, _ in people) == sorted((c, q) for c, qs in places.items() for q in qs)
    assert len({(c, p) for (c, _, _), p in people.items()}) == len(people)
    assert len({(q, p) for (_, q, _), p in people.items()}) == len(people)
    flat = [q for quarters in places.values() for q in quarters]
    fullest = max([len(qs) for qs in places.values()] + [flat.count(q) for q in set(flat)], default=0)
    assert all(0 <= person < fullest for person in people.values())
