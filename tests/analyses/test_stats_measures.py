"""Measures of a roster: hand counts, remainders that complete n, and rosters that add up when they are split."""

from __future__ import annotations

from datetime import date
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cadre_audit.analyses.stats_measures import Measure, by_id, measures
from cadre_audit.tables.by_hand import roster_of
from cadre_audit.tables.select import take
from tests.judge.laws import CHAIR, CLERK

DAY = date(2022, 8, 12)


def counted(*people: dict[str, Any], young_under: int | None = None) -> dict[str, Measure]:
    """The measures of some people, by id."""
    return by_id(measures(roster_of(people), DAY, young_under=young_under))


def named(i: int, **told: Any) -> dict[str, Any]:
    """A person who is nobody else."""
    return {"full_name": f"Người {i}", "birth_date": f"19{60 + i}-01-01", "unit": "xã A", **told}


def test_each_ladder_is_counted_apart() -> None:
    """Cử nhân of the profession is not cử nhân of political theory."""
    found = counted(
        named(1, professional_level="bachelor", political_theory="intermediate"),
        named(2, professional_level="master", political_theory="bachelor"),
        named(3, professional_level="intermediate", political_theory="advanced"),
        named(4),
    )
    assert found["professional_level.bachelor"] == Measure("professional_level.bachelor", 1, 4)
    assert found["political_theory.bachelor"].k == 1
    assert found["professional_level.bachelor_or_above"].k == 2
    assert found["political_theory.advanced_or_bachelor"].k == 2
    assert found["political_theory.intermediate_or_above"].k == 3
    assert found["professional_level.not_stated"].k == 1


def test_a_level_of_none_is_not_a_level_that_is_not_stated() -> None:
    """Who has no theory is told apart from who is not told of, and neither has some."""
    found = counted(named(1, political_theory="none"), named(2), named(3, political_theory="primary"))
    assert [found[f"political_theory.{one}"].k for one in ("none", "not_stated", "primary_or_above")] == [1, 1, 1]


def test_somebody_in_two_rows_is_one_person_with_two_posts() -> None:
    """One name, birthday: one head, one woman, two posts; the level is that of the row which tells it."""
    one = {"full_name": "Đỗ Thị Mai", "birth_date": "1980-02-03", "sex": "female", "unit": "xã A"}
    found = counted(one | {"position_code": CHAIR}, one | {"position_code": CLERK, "professional_level": "master"})
    assert (found["people"].k, found["sex.female"].k, found["professional_level.master"].k) == (1, 1, 1)
    assert (found["posts"].k, found[f"post.{CHAIR}"].k, found[f"post.{CLERK}"].k) == (2, 1, 1)


def test_rows_that_contradict_each_other_tell_nothing() -> None:
    """Bachelor in one row and master in the other is not stated, and still one person of one."""
    one = {"full_name": "Đỗ Thị Mai", "birth_date": "1980-02-03", "unit": "xã A"}
    found = counted(one | {"professional_level": "bachelor"}, one | {"professional_level": "master"})
    assert found["professional_level.not_stated"] == Measure("professional_level.not_stated", 1, 1)


def test_the_same_row_twice_is_one_person_with_one_post() -> None:
    """Two lists of one unit that overlap add nobody and no post."""
    one = {"full_name": "Đỗ Thị Mai", "birth_date": "1980-02-03", "unit": "xã A", "position_code": CHAIR}
    found = counted(one, one)
    assert (found["people"].k, found["posts"].k) == (1, 1)


@pytest.mark.parametrize(
    ("born", "under_40", "maybe", "band"),
    [
        # forty years on the day: no longer under forty
        ("1982-08-12", 0, 0, "36_40"),
        ("1982-08-13", 1, 0, "36_40"),
        # the year alone: thirty-nine or forty, one band of the forms
        ("1982", 0, 1, "36_40"),
        # forty or forty-one, which are two bands
        ("1981", 0, 0, "undecided"),
        ("1981-08-12", 0, 0, "41_45"),
        # a month in which the birthday falls
        ("1982-08", 0, 1, "36_40"),
        ("1983", 1, 0, "36_40"),
    ],
)
def test_a_year_of_birth_stays_a_year(born: str, under_40: int, maybe: int, band: str) -> None:
    """Who may be on either side of a line is counted as certain on neither."""
    found = counted({"full_name": "A", "birth_date": born})
    assert (found["age.under_40"].k, found["age.under_40"].maybe) == (under_40, maybe)
    assert found[f"age.band.{band}"].k == 1


def test_young_is_what_the_office_says() -> None:
    """Without a limit there is no such measure."""
    person = {"full_name": "A", "birth_date": "1990-01-01"}
    assert "young" not in counted(person)
    assert counted(person, young_under=33)["young"].k == 1
    assert counted(person, young_under=32)["young"].k == 0


def test_religion_that_is_none_is_told() -> None:
    """'Không' and 'Lương' are no, an empty cell is not stated, anything else is a religion."""
    found = counted(*(named(i, religion=said) for i, said in enumerate(["Không", "Lương", "Công giáo", None])))
    assert [found[one].k for one in ("religious", "religious.no", "religious.not_stated")] == [1, 2, 1]


def test_an_empty_roster_has_measures_of_zero() -> None:
    """Nobody of nobody, and no division."""
    assert {(one.k, one.n) for one in measures(roster_of([]), DAY)} == {(0, 0)}


LEVELS = st.sampled_from([None, "none", "intermediate", "college", "bachelor", "master"])
PEOPLE = st.lists(
    st.fixed_dictionaries(
        {
            "professional_level": LEVELS,
            "sex": st.sampled_from([None, "male", "female"]),
            "party_member": st.sampled_from([None, True, False]),
            "kind": st.sampled_from([None, "cadre", "civil_servant"]),
        }
    ),
    max_size=12,
)


@settings(max_examples=60, deadline=None)
@given(PEOPLE)
def test_labels_and_remainder_complete_n(people: list[dict[str, Any]]) -> None:
    """Whatever is told, the levels of a ladder and what is not stated are everybody."""
    found = measures(roster_of([named(i, **told) for i, told in enumerate(people)]), DAY)
    for name in ("professional_level", "sex", "kind", "age.band"):
        own = [one for one in found if one.id.startswith(f"{name}.") and not one.id.endswith("_or_above")]
        assert sum(one.k for one in own) == len(people)
    flags = [one.k for one in found if one.id in ("party_member", "party_member.no", "party_member.not_stated")]
    assert sum(flags) == len(people)


@settings(max_examples=60, deadline=None)
@given(PEOPLE, st.integers(0, 12))
def test_a_split_roster_adds_up(people: list[dict[str, Any]], at: int) -> None:
    """The measures of two parts are those of the whole, number by number; units may stand in both."""
    roster = roster_of([named(i, **told) for i, told in enumerate(people)])
    rows = np.arange(len(people))
    parts = [by_id(measures(take(roster, own), DAY)) for own in (rows[:at], rows[at:])]
    for whole in measures(roster, DAY):
        if whole.id != "units":
            own = [part[whole.id] for part in parts if whole.id in part]
            assert sum(one.k for one in own) == whole.k
