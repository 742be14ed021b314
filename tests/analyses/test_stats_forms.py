"""Official forms filled in by hand counts: blocks that add up, groups, ages, parts, and what no column is for."""

from __future__ import annotations

from datetime import date
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cadre_audit.analyses.stats_forms import FilledForm, checks_of, filled_form, lines_of
from cadre_audit.analyses.stats_people import heads_of
from cadre_audit.standards.staff_forms import load
from cadre_audit.tables.by_hand import roster_of
from cadre_audit.tables.select import take

DAY = date(2022, 8, 12)
BM02, PARTY = load().of("bm02"), load().of("8b")


def filled(*people: dict[str, Any], form: str = "bm02") -> FilledForm:
    """A form for some people, each of another name."""
    own = [{"full_name": f"Người {i}", "kind": "civil_servant", **person} for i, person in enumerate(people)]
    return filled_form(load().of(form), heads_of(roster_of(own)), DAY)


def total(found: FilledForm, *columns: str) -> list[int | float | None]:
    """Cells of the total row."""
    line = lines_of(found)[-1]
    assert line.kind == "total"
    return [line.cells[found.form.index[column]] for column in columns]


def test_a_small_form_is_counted_by_hand() -> None:
    """Two communes: levels of each ladder in their own columns, nobody twice."""
    found = filled(
        {"unit": "Xã A", "sex": "female", "professional_level": "bachelor", "political_theory": "intermediate"},
        {"unit": "Xã A", "kind": "cadre", "professional_level": "intermediate", "political_theory": "bachelor"},
        {
            "unit": "Xã B",
            "party_member": True,
            "professional_level": "bachelor",
            "general_education": "lower_secondary",
        },
    )
    assert total(found, "total", "women", "party", "cadre", "civil-servant") == [3, 1, 1, 1, 2]
    assert total(found, "bachelor", "intermediate", "master") == [2, 1, 0]
    assert total(found, "theory-bachelor", "theory-intermediate") == [1, 1]
    assert total(found, "lower-secondary", "upper-secondary") == [1, 0]
    units = {line.name: line.cells[0] for line in lines_of(found) if line.kind == "unit"}
    assert units == {"Xã A": 2, "Xã B": 1}


def test_types_of_units_are_groups_with_roman_numerals() -> None:
    """Wards, then communes, then towns; the ordinals run through; one type alone is no group."""
    found = filled({"unit": "Xã B"}, {"unit": "Thị trấn C"}, {"unit": "Phường A"}, {"unit": "Xã A"})
    told = [(line.kind, line.ordinal, line.name, line.cells[0]) for line in lines_of(found)]
    assert told == [
        ("group", "I", "ward", 1), ("unit", "1", "Phường A", 1),
        ("group", "II", "commune", 2), ("unit", "2", "Xã A", 1), ("unit", "3", "Xã B", 1),
        ("group", "III", "town", 1), ("unit", "4", "Thị trấn C", 1),
        ("total", "", None, 4),
    ]  # fmt: skip
    assert [line.kind for line in lines_of(filled({"unit": "Xã A"}))] == ["unit", "total"]


def test_other_kinds_of_staff_are_left_out_and_counted() -> None:
    """The form of cadres and civil servants has no part-time staff; whose kind nobody states stays in."""
    found = filled({"kind": "part_time"}, {"kind": "cadre"}, {"kind": None})
    assert total(found, "total", "cadre", "civil-servant") == [2, 1, 0]
    assert found.left_out == {"part_time": 1}
    (check,) = [one for one in checks_of(found) if one.unit == "" and one.block.id == "kind"]
    assert (check.total, check.added, check.unstated) == (2, 1, 1)


def test_what_does_not_add_up_is_told_with_its_reason() -> None:
    """One level is not stated, one is none: three people, one in a column."""
    found = filled({"professional_level": "bachelor"}, {"professional_level": "none"}, {})
    (check,) = [one for one in checks_of(found) if one.unit == "" and one.block.id == "professional"]
    assert (check.total, check.added, check.unstated) == (3, 1, 1)


@pytest.mark.parametrize(
    ("born", "sex", "column"),
    [
        ("1992-08-13", "male", "to-30"),
        # thirty-one on the day
        ("1991-08-12", "male", "from-31"),
        ("1991-08-13", "male", "to-30"),
        ("1971-08-12", "female", "from-51"),
        ("1971-08-13", "female", "from-41"),
        # women retire in 2022 at 55 years and 8 months: born in November 1966, by the end of July 2022
        ("1966-11-30", "female", "over-age"),
        # in December 1966: by the end of August 2022, which has not passed
        ("1966-12-01", "female", "from-51"),
        # men at 60 years and 6 months: born in January 1962, by the end of July 2022
        ("1962-01-31", "male", "over-age"),
        # thirty or thirty-one: no column
        ("1991", "male", None),
        # past fifty and of no stated sex: the retirement age is not known
        ("1965-01-01", None, None),
    ],
)
def test_ages_of_the_commune_form(born: str, sex: str | None, column: str | None) -> None:
    """In one column at most; the day before and the day after a birthday differ."""
    found = filled({"birth_date": born, "sex": sex})
    ages = [one.id for one in BM02.blocks if one.id == "age" for one in one.summed]
    assert [name for name in ages if total(found, name) == [1]] == ([column] if column else [])


def test_parts_of_the_last_band_are_in_no_sum() -> None:
    """Women to 55 and men from 56 are parts of 51 to 60."""
    found = filled(
        {"birth_date": "1969-01-01", "sex": "female"}, {"birth_date": "1964-01-01", "sex": "male"},
        {"birth_date": "1969-01-01", "sex": "male"},
    )  # fmt: skip
    assert total(found, "from-51", "women-51-55", "men-56-60") == [3, 1, 1]
    assert [one for one in checks_of(found) if one.block.id == "age"] == []


@pytest.mark.parametrize(
    ("typed", "column"),
    [
        ("Tiếng Anh B", "english-certificate"), ("Anh C", "english-certificate"),
        ("Đại học tiếng Anh", "english-degree"),
        ("Tiếng Trung Quốc A", "other-certificate"), ("ĐH tiếng Pháp", "other-degree"),
        # no language, or no certificate of the old kind
        ("B", None), ("Anh B1", None), ("Không", None),
    ],
)  # fmt: skip
def test_languages_of_the_commune_form(typed: str, column: str | None) -> None:
    """A certificate of no named language may be of any, and is in no column; that is counted."""
    found = filled({"foreign_language": typed})
    names = ("english-degree", "english-certificate", "other-degree", "other-certificate")
    assert [name for name in names if total(found, name) == [1]] == ([column] if column else [])
    assert found.languages_unclear == (0 if column or typed == "Không" else 1)


def test_the_mean_age_is_of_those_whose_age_is_certain() -> None:
    """40, 41 and 41 are 40.7; a year of birth alone is left out, and nobody at all has no mean."""
    people = [{"birth_date": born} for born in ("1982-01-01", "1981-01-01", "1981-02-01", "1990")]
    found = filled(*people, form="8b")
    assert total(found, "total", "mean") == [4, 40.7]
    assert total(filled({}, form="8b"), "mean") == [None]


def test_ranks_of_the_party_form() -> None:
    """By name and as abbreviated; a rank that nobody knows is in no column and told."""
    found = filled({"rank": "Chuyên viên chính"}, {"rank": "CV"}, {"rank": "Cán sự"}, {"rank": "Thợ điện"}, form="8b")
    assert total(found, "rank-senior", "rank-specialist", "rank-official") == [1, 1, 1]
    (check,) = [one for one in checks_of(found) if one.unit == "" and one.block.id == "rank"]
    assert (check.total, check.added, check.unstated) == (4, 3, 1)


def test_theory_has_one_bucket_for_advanced_and_bachelor() -> None:
    """The Party form counts both together, the commune form apart."""
    people = ({"political_theory": "advanced"}, {"political_theory": "bachelor"})
    assert total(filled(*people, form="8b"), "theory-high") == [2]
    assert total(filled(*people), "theory-advanced", "theory-bachelor") == [1, 1]


def test_what_no_roster_tells_is_no_zero() -> None:
    """The column of rotation stays blank."""
    assert total(filled({}), "rotated") == [None]


def test_what_is_stated_of_nobody_stays_blank() -> None:
    """A zero in the column of religion would say that nobody follows one; of one stated person it may be said."""
    found = filled({}, {"sex": "male"})
    assert total(found, "religion", "ethnic-language", "master", "to-30", "women") == [None, None, None, None, 0]
    assert found.form.index["religion"] in found.silent
    assert found.of_which_unstated == {"sex": 1}
    assert total(filled({"religion": "Không"}, {}), "religion") == [0]


PEOPLE = st.lists(
    st.fixed_dictionaries(
        {
            "unit": st.sampled_from([None, "Xã A", "Phường B", "Thị trấn C"]),
            "sex": st.sampled_from([None, "male", "female"]),
            "kind": st.sampled_from([None, "cadre", "civil_servant", "part_time"]),
            "professional_level": st.sampled_from([None, "none", "college", "doctor"]),
            "birth_date": st.sampled_from([None, "1960-05-01", "1966-11-30", "1971", "1991-08-12", "1999"]),
        }
    ),
    max_size=12,
)


@settings(max_examples=50, deadline=None)
@given(PEOPLE, st.sampled_from(["bm02", "8b"]))
def test_units_groups_and_total_agree(people: list[dict[str, Any]], form: str) -> None:
    """Every column of units adds up to its groups and to the total; no block is more than the total of its row."""
    found = filled(*people, form=form)
    lines = lines_of(found)
    for i, column in enumerate(found.form.columns):
        if column.counts_people:
            units = [line.cells[i] or 0 for line in lines if line.kind == "unit"]
            groups = [line.cells[i] or 0 for line in lines if line.kind == "group"]
            assert sum(units) == (lines[-1].cells[i] or 0)
            assert not groups or sum(groups) == sum(units)
    assert [check for check in checks_of(found) if check.added > check.total] == []


@settings(max_examples=40, deadline=None)
@given(PEOPLE, st.integers(0, 12))
def test_forms_of_parts_add_up(people: list[dict[str, Any]], at: int) -> None:
    """Two halves of a roster fill in two forms whose sums are the form of the whole."""
    roster = roster_of([{"full_name": f"Người {i}", **told} for i, told in enumerate(people)])
    rows = np.arange(len(people))
    halves = [filled_form(BM02, heads_of(take(roster, own)), DAY) for own in (rows[:at], rows[at:])]
    whole = filled_form(BM02, heads_of(roster), DAY)
    counted = [i for i, column in enumerate(BM02.columns) if column.counts_people]
    # a half that tells nothing of a column leaves it blank, and adds nothing
    sums = [one.cells[:, counted].clip(min=0).sum(axis=0) for one in (*halves, whole)]
    assert (sums[0] + sums[1]).tolist() == sums[2].tolist()
