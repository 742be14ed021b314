"""Heads of units and targets: the order of rows counts for nothing; what comes to light was told as possible."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from cadre_audit.analyses.rotation import rotation
from cadre_audit.analyses.target_measures import Data, Measured, measure
from cadre_audit.standards.rotation import load
from cadre_audit.standards.targets import Target
from cadre_audit.tables.by_hand import roster_of
from cadre_audit.vocabulary.load import vocabulary

RULES = load(None, list(vocabulary().positions.by_code))
DAY = date(2022, 7, 4)
Person = dict[str, Any]

people = st.lists(
    st.fixed_dictionaries({
        "full_name": st.sampled_from(["Lê Văn An", "Vũ Thị Bình", "Đỗ Văn Cư"]),
        "birth_date": st.sampled_from(["1980-05-06", "1980", None]),
        "unit": st.sampled_from(["Xã A", "Xã B"]),
        "position_codes": st.lists(st.sampled_from([*RULES.key_posts]), max_size=2, unique=True).map(tuple),
        "is_local": st.sampled_from([True, False, None]),
        "sex": st.sampled_from(["male", "female", None]),
        "appointed_on": st.sampled_from(["2018-01-01", "2020", None]),
    }),
    min_size=1, max_size=6,
)  # fmt: skip


def shares(rows: list[Person]) -> dict[str, tuple[list[str], list[str], int]]:
    """Certain and doubtful units, and all of them, by id."""
    found = rotation(roster_of(rows), RULES, DAY)
    records = [one for table in found.tables if table.id in ("not_local", "combinations") for one in table.records]
    return {one["id"]: (one["units"], one["doubtful_units"], one["share"]["n"]) for one in records}


def left(rows: list[Person]) -> list[tuple[str, str]]:
    """The units that are not explained, with their reasons."""
    found = rotation(roster_of(rows), RULES, DAY)
    (table,) = [one for one in found.tables if one.id == "unexplained"]
    return [(one["unit"], one["reason"]) for one in table.records]


def share_of(rows: list[Person], population: Person, counts: Person) -> Measured:
    """One target measured in these people."""
    target = Target.model_validate({
        "id": "one", "title": {"vi": "Một", "en": "One"}, "population": population, "counts": counts, "percent": 30,
        "set_by": {"office": {"vi": "Huyện ủy", "en": "the district"}},
    })  # fmt: skip

    def no_law() -> Any:
        raise AssertionError

    (found,) = measure([target], Data(roster_of(rows), DAY, RULES.key_posts, no_law))
    assert found is not None
    return found


@given(people, st.randoms())
def test_the_order_of_rows_counts_for_nothing(rows: list[Person], chance: Any) -> None:
    """Shares and units left are those of the same people in any order."""
    mixed = list(rows)
    chance.shuffle(mixed)
    assert (shares(mixed), left(mixed)) == (shares(rows), left(rows))


@given(people)
def test_every_unit_is_explained_or_listed(rows: list[Person]) -> None:
    """A unit that is certainly in a combination is not listed; every other one is, unless nobody holds the post."""
    told, units = shares(rows), {row["unit"] for row in rows if row["position_codes"]}
    assert {n for _, _, n in told.values()} == {len(units)}
    explained = {*told["secretary-council-chair"][0], *told["deputy-council-chair"][0]}
    listed = {unit for unit, _ in left(rows)}
    assert not explained & listed
    assert listed in (units - explained, set())


@given(people)
def test_certain_and_doubtful_units_are_apart(rows: list[Person]) -> None:
    """No unit is both, and together they are no more than all."""
    for certain, doubtful, n in shares(rows).values():
        assert not set(certain) & set(doubtful)
        assert len(certain) + len(doubtful) <= n


@given(people)
def test_one_cell_with_two_posts_is_two_rows_of_one_person(rows: list[Person]) -> None:
    """Who is told with a whole birthday may stand in one row or in several."""
    whole = [{**row, "birth_date": "1980-05-06", "is_local": True} for row in rows]
    split = [{**row, "position_codes": (post,)} for row in whole for post in row["position_codes"] or ()]
    together = [row for row in whole if row["position_codes"]]
    if together:
        assert shares(split) == shares(together)


@given(people, st.lists(st.booleans(), min_size=6, max_size=6))
def test_what_comes_to_light_stays_within_what_was_told(rows: list[Person], truth: list[bool]) -> None:
    """Filling in who is local: certain units stay, and new ones were doubtful before."""
    # rows of one name may be one person, who is local or not in all of them
    local = dict(zip(("Lê Văn An", "Vũ Thị Bình", "Đỗ Văn Cư"), truth, strict=False))
    honest = [{**row, "is_local": None if row["is_local"] is None else local[row["full_name"]]} for row in rows]
    known = [{**row, "is_local": local[row["full_name"]]} for row in rows]
    before, after = shares(honest), shares(known)
    for post in RULES.key_posts:
        certain, doubtful, _ = before[f"not_local.{post}"]
        now = set(after[f"not_local.{post}"][0])
        assert set(certain) <= now <= {*certain, *doubtful}


@given(people, st.lists(st.sampled_from(["male", "female"]), min_size=6, max_size=6))
def test_a_share_of_people_moves_only_within_its_bounds(rows: list[Person], truth: list[str]) -> None:
    """Filling in the sex of everybody: the share that comes out lies between both ends told before."""
    sexes = dict(zip(("Lê Văn An", "Vũ Thị Bình", "Đỗ Văn Cư"), truth, strict=False))
    honest = [{**row, "sex": None if row["sex"] is None else sexes[row["full_name"]]} for row in rows]
    known = [{**row, "sex": sexes[row["full_name"]]} for row in rows]
    women = {"kind": "sex", "sex": "female"}
    before, after = (share_of(one, {"of": "people"}, women) for one in (honest, known))
    assert after.is_exact
    assert Fraction(*before.low) <= Fraction(*after.low) <= Fraction(*before.high)
