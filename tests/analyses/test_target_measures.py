"""Of whom something is so: yes, no or not known; and the shares that the data allow, found by trying everything out."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from itertools import product
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cadre_audit.analyses.target_measures import Data, Measured, bounds, measure
from cadre_audit.judge.verdicts import Verdicts
from cadre_audit.standards.rotation import load as load_rules
from cadre_audit.standards.targets import Target
from cadre_audit.tables.by_hand import roster_of
from cadre_audit.vocabulary.load import vocabulary

KEY = load_rules(None, list(vocabulary().positions.by_code)).key_posts
DAY = date(2022, 7, 4)
States = list[int]


def target(population: dict[str, Any], counts: dict[str, Any]) -> Target:
    """A target of 30 % for this population."""
    return Target.model_validate({
        "id": "one", "title": {"vi": "Một", "en": "One"}, "population": population, "counts": counts, "percent": 30,
        "set_by": {"office": {"vi": "Huyện ủy", "en": "the district"}},
    })  # fmt: skip


def no_law() -> Verdicts:
    """Nobody may ask for verdicts here."""
    raise AssertionError


def measured(population: dict[str, Any], counts: dict[str, Any], *people: dict[str, Any]) -> Measured:
    """One target measured in these people."""
    (found,) = measure([target(population, counts)], Data(roster_of(people), DAY, KEY, no_law))
    assert found is not None
    return found


def person(name: str, **more: Any) -> dict[str, Any]:
    """A secretary of a commune."""
    own = {"full_name": name, "unit": "Xã A", "position_codes": ("party_secretary",), "birth_date": "1980-05-06"}
    return {**own, **more}


@given(
    st.lists(st.tuples(st.sampled_from([1, 0, -1]), st.sampled_from([1, 0, -1])), max_size=6),
)
def test_bounds_are_the_extremes_of_everything_possible(people: list[tuple[int, int]]) -> None:
    """Every way in which the open questions can turn out is tried, and none lies outside the bounds."""
    found = bounds(np.array([m for m, _ in people], np.int8), np.array([s for _, s in people], np.int8))
    options = [list(product(*((one,) if one >= 0 else (0, 1) for one in pair))) for pair in people]
    shares = []
    for case in product(*options):
        n = sum(m for m, _ in case)
        if n:
            shares.append(Fraction(sum(m and s for m, s in case), n))
    if found.low[1] and found.high[1]:
        assert (Fraction(*found.low), Fraction(*found.high)) == (min(shares), max(shares))
    else:
        # the population may be empty, so that no share can be told
        assert any(sum(m for m, _ in case) == 0 for case in product(*options))


@pytest.mark.parametrize(
    ("birth", "low", "high"),
    [
        ("1982-07-05", (1, 1), (1, 1)),  # 39 years old: the birthday is tomorrow
        ("1982-07-04", (0, 1), (0, 1)),  # 40 today
        ("1982-07-03", (0, 1), (0, 1)),
        ("1982", (0, 1), (1, 1)),  # perhaps 39, perhaps 40
        ("1981", (0, 1), (0, 1)),  # 40 or 41
        ("1983", (1, 1), (1, 1)),  # 38 or 39
        ("1982-07", (0, 1), (1, 1)),
        ("1982-08", (1, 1), (1, 1)),
        (None, (0, 1), (1, 1)),
    ],
)
def test_the_young_on_the_day_of_a_birthday(birth: str | None, low: tuple[int, int], high: tuple[int, int]) -> None:
    """Under 40 on 4 July 2022."""
    found = measured({"of": "people"}, {"kind": "age_under", "years": 40}, person("An", birth_date=birth))
    assert (found.low, found.high) == (low, high)


@pytest.mark.parametrize(
    ("counts", "yes", "no"),
    [
        ({"kind": "sex", "sex": "female"}, {"sex": "female"}, {"sex": "male"}),
        ({"kind": "local", "is_local": False}, {"is_local": False}, {"is_local": True}),
        ({"kind": "flag", "field": "party_member"}, {"party_member": True}, {"party_member": False}),
        ({"kind": "flag", "field": "ethnic_minority"}, {"ethnic_minority": True}, {"ethnic_minority": False}),
        (
            {"kind": "level", "field": "professional_level", "at_least": "bachelor"},
            {"professional_level": "master"}, {"professional_level": "college"},
        ),
        (
            {"kind": "level", "field": "political_theory", "at_least": "intermediate"},
            {"political_theory": "intermediate"}, {"political_theory": "none"},
        ),
    ],
)  # fmt: skip
def test_people_of_whom_it_is_so(counts: dict[str, Any], yes: dict[str, Any], no: dict[str, Any]) -> None:
    """One yes, two noes, and one of whom nothing is said: 1/4 to 2/4."""
    people = (person("Một", **yes), person("Hai", **no), person("Ba", **no), person("Bốn"))
    found = measured({"of": "people"}, counts, *people)
    assert (found.low, found.high) == ((1, 4), (2, 4))


def test_somebody_in_two_rows_is_one_person() -> None:
    """What one row tells counts; rows that differ tell nothing."""
    women = {"kind": "sex", "sex": "female"}
    assert measured({"of": "people"}, women, person("An", sex="female"), person("An")) == Measured((1, 1), (1, 1))
    rows = (person("An", sex="female"), person("An", sex="male"))
    assert measured({"of": "people"}, women, *rows) == Measured((0, 1), (1, 1))


def test_who_may_belong_to_the_population_is_in_neither_number_for_certain() -> None:
    """A woman and a man who are cadres, and a man whose kind is not known: 1/2 at the best, 1/3 at the worst."""
    people = (
        person("Một", sex="female", kind="cadre"), person("Hai", sex="male", kind="cadre"),
        {"full_name": "Ba", "birth_date": "1980-01-01", "sex": "male"},
        person("Bốn", sex="male", kind="civil_servant"),
    )  # fmt: skip
    found = measured({"of": "people", "kinds": ["cadre"]}, {"kind": "sex", "sex": "female"}, *people)
    assert (found.low, found.high) == ((1, 3), (1, 2))


def test_a_population_of_posts_and_of_levels_of_units() -> None:
    """Chairs of communes: one of a commune, one of a district's department, one of a unit that names no level."""
    chair = {"position_codes": ("committee_chair",)}
    people = (
        person("Một", is_local=False, **chair), person("Hai", is_local=False, **chair, unit="Huyện B"),
        person("Ba", is_local=True, **chair, unit="Đơn vị C"), person("Bốn", is_local=True),
    )  # fmt: skip
    asked = {"of": "people", "positions": ["committee_chair"], "unit_levels": ["commune"]}
    found = measured(asked, {"kind": "local", "is_local": False}, *people)
    assert (found.low, found.high) == ((1, 2), (1, 1))


SECRETARIES = {"of": "units", "positions": ["party_secretary"]}
NOT_LOCAL = {"kind": "local", "is_local": False}


def test_units_with_a_secretary_who_is_not_local() -> None:
    """Of four communes one, one of which nothing is said, one without a secretary, one with a local one: 1/4 to 2/4."""
    people = (
        person("Một", is_local=False), person("Hai", unit="Xã B"),
        person("Ba", unit="Xã C", position_codes=("committee_chair",), is_local=False),
        person("Bốn", unit="Xã D", is_local=True),
        person("Năm", unit="Phòng Tư pháp", position_codes=("justice_civil_status",)),
    )  # fmt: skip
    found = measured(SECRETARIES, NOT_LOCAL, *people)
    assert (found.low, found.high) == ((1, 4), (2, 4))


def test_units_with_posts_held_together() -> None:
    """One of two communes; a name without a birth leaves the other open."""
    people = (
        person("Một", position_codes=("party_secretary", "committee_chair")),
        person("Hai", unit="Xã B"), person("Hai", unit="Xã B", position_codes=("committee_chair",), birth_date=None),
    )  # fmt: skip
    found = measured({"of": "units"}, {"kind": "together", "posts": ["party_secretary", "committee_chair"]}, *people)
    assert (found.low, found.high) == ((1, 2), (2, 2))


def test_plans_are_not_measured_without_plans() -> None:
    """That is none of the roster's business."""
    data = Data(roster_of((person("Một"),)), DAY, KEY, no_law)
    assert measure([target({"of": "succession"}, {"kind": "sex", "sex": "female"})], data) == [None]
