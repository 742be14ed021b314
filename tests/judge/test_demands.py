"""The law compiled for posts and areas: the strictest of several posts, the widest of several easings."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from cadre_audit.judge.demands import NO_STANDARD, NOT_REQUIRED, Demands, compile_demands
from cadre_audit.standards.in_force import InForce, in_force
from cadre_audit.standards.load import Book
from cadre_audit.standards.model import AgeWindow, LevelAtLeast, MonthsLeft
from cadre_audit.vocabulary.load import vocabulary

from .laws import CHAIR, CLERK, SECRETARY, book, ease, grace, law, level, requirement, standard, version

PLAIN: frozenset[str] = frozenset()
MOUNTAIN = frozenset({"mountain"})
RANKS = {name: ladder.rank for name, ladder in vocabulary().ladders.items()}


def compiled(law: InForce, posts: list[tuple[str, ...]], *areas: frozenset[str]) -> Demands:
    """The demands on these sets of posts, in the plain and in these areas."""
    return compile_demands(law, posts, [PLAIN, *areas], RANKS)


def asked(demands: Demands, requirement: str, cell: int) -> Any:
    """What is asked in a cell: the level, the window or the months."""
    demand = demands.at(list(demands.requirements).index(requirement), cell)
    if demand is None:
        return None
    found = demand.requirement
    if isinstance(found, LevelAtLeast | MonthsLeft):
        return found.at_least
    assert isinstance(found, AgeWindow)
    return found.minimum, found.maximum


TWO_POSTS = law(
    level("it", "basic", positions=[CLERK]),
    level("it", "advanced", positions=[CHAIR]),
    requirement("age", at="today", maximum=60, positions=[CLERK]),
    requirement("age", at="today", maximum=45, positions=[CHAIR]),
    requirement("months_left", at="today", at_least=60, positions=[CLERK]),
    requirement("months_left", at="today", at_least=24, positions=[CHAIR]),
    level("general_education", "upper_secondary", positions=[CHAIR]),
    positions=(CLERK, CHAIR),
)


@pytest.mark.parametrize("posts", [(CLERK, CHAIR), (CHAIR, CLERK)])
def test_of_two_posts_the_strictest_demand_holds(posts: tuple[str, ...]) -> None:
    """The higher level, the narrower age, the more months, in whatever order the posts are named."""
    demands = compiled(TWO_POSTS, [(), posts])
    found = {name: asked(demands, name, 1) for name in ("it", "age", "months-left", "general-education")}
    assert found == {"it": "advanced", "age": (None, 45), "months-left": 60, "general-education": "upper_secondary"}


EASED_IN_ONE = law(
    level("political_theory", "intermediate", positions=[SECRETARY]),
    level("political_theory", "intermediate", positions=[CHAIR], ease=[ease("mountain", at_least="primary")]),
    positions=(SECRETARY, CHAIR),
)


@pytest.mark.parametrize("posts", [(SECRETARY, CHAIR), (CHAIR, SECRETARY)])
def test_what_eases_one_post_does_not_ease_the_other(posts: tuple[str, ...]) -> None:
    """In the mountains the secretary's demand stays, so that of both posts is not eased."""
    demand = compiled(EASED_IN_ONE, [(), posts], MOUNTAIN).at(0, 3)
    assert demand is not None
    assert demand.ease is None


@pytest.mark.parametrize("posts", [(CLERK, CHAIR), (CHAIR, CLERK)])
def test_of_equal_demands_that_with_less_time_holds(posts: tuple[str, ...]) -> None:
    """No grace is stricter than grace."""
    own = law(
        level("it", "basic", positions=[CLERK], grace=grace("2020-01-01", "2025-01-01")),
        level("it", "basic", positions=[CHAIR]),
        positions=(CLERK, CHAIR),
    )
    demand = compiled(own, [(), posts]).at(0, 1)
    assert demand is not None
    assert demand.requirement.grace is None


def test_of_several_easings_the_widest_holds() -> None:
    """Of two that the areas give the lowest level or the highest age; none where no area fits."""
    own = law(
        level("it", "advanced", ease=[ease("mountain", at_least="basic"), ease("border", at_least="none")]),
        requirement("age", at="today", maximum=35, ease=[ease("mountain", maximum=37), ease("border", maximum=40)]),
    )
    demands = compiled(own, [(), (CLERK,)], MOUNTAIN, frozenset({"mountain", "border"}), frozenset({"island"}))
    cells = range(4, 8)
    levels = [demand.ease and demand.ease.at_least for cell in cells if (demand := demands.at(0, cell))]
    ages = [demand.ease and demand.ease.maximum for cell in cells if (demand := demands.at(1, cell))]
    assert levels == [None, "basic", "none", None]
    assert ages == [None, 37, 40, None]


def test_a_post_without_law_is_told_from_one_of_which_this_is_not_asked() -> None:
    """The empty set and a post of nobody's have no standard; a post with other rules is not required."""
    own = law(level("it", "basic", positions=[CLERK]), level("political_theory", "primary"), positions=(CLERK, CHAIR))
    demands = compiled(own, [(), ("nobody",), (CHAIR,), (CHAIR, "nobody"), (CLERK,)])
    assert demands.table[0].tolist() == [NO_STANDARD, NO_STANDARD, NOT_REQUIRED, NOT_REQUIRED, demands.table[0, 4]]
    assert demands.table[0, 4] >= 0


def test_special_law_adds_to_its_post_only() -> None:
    """A supplement binds its own post, and overrides what it names there."""
    base = standard("base", (CLERK, CHAIR), version(level("it", "basic")))
    special = standard(
        "special",
        (CHAIR,),
        version(level("it", "advanced", overrides="it"), requirement("party_member"), first="2022-01-01"),
        supplements="base",
    )
    demands = compiled(in_force(Book((special, base)), date(2022, 1, 1)), [(), (CLERK,), (CHAIR,)])
    assert list(demands.requirements) == ["it", "party-member"]
    assert [asked(demands, "it", cell) for cell in (1, 2)] == ["basic", "advanced"]
    assert demands.table[1].tolist()[:2] == [NO_STANDARD, NOT_REQUIRED]
    assert demands.table[1, 2] >= 0


def test_one_demand_serves_all_cells_that_it_binds() -> None:
    """Posts under one clause share it; what an area eases is another."""
    own = in_force(
        book(level("it", "basic", ease=[ease("mountain", at_least="none")]), positions=(CLERK, CHAIR)), date(2024, 1, 1)
    )
    demands = compiled(own, [(), (CLERK,), (CHAIR,)], MOUNTAIN)
    assert len(demands.found) == 2
