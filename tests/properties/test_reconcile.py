"""Whatever people and lists are: the lists are disjoint and add up, and one change of one row is found."""

from __future__ import annotations

from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from cadre_audit.analyses.reconcile import Reconciled
from cadre_audit.analyses.reconcile_rows import LISTS
from tests.analyses.reconciled import YEAR, asks, lists_of, placed, reconciled, table
from tests.judge.laws import CHAIR, CLERK

FEW = settings(max_examples=150, deadline=None)
NAMES = ("Lê Văn An", "Trần Thị Bình", "Vi Văn Ca")
UNITS = ("xã Tân Sơn", "xã Hòa Lạc", None)
BIRTHS = ("1985-05-10", "1985", "1992-01-20", "1963-01-15", None)
COURSES = ("Trung cấp LLCT", "Cao cấp LLCT", "Đại học", "Tin học", "Kế toán trưởng", "Bồi dưỡng chức danh", None)

people = st.fixed_dictionaries({
    "full_name": st.sampled_from(NAMES),
    "unit": st.sampled_from(UNITS),
    "birth_date": st.sampled_from(BIRTHS),
    "position_code": st.sampled_from([CHAIR, CLERK, "farmers_chair", None]),
    "kind": st.sampled_from(["cadre", "part_time", None]),
    "sex": st.sampled_from(["male", "female", None]),
    "party_member": st.sampled_from([True, False, None]),
    "professional_level": st.sampled_from(["intermediate", "bachelor", None]),
    "political_theory": st.sampled_from(["primary", "intermediate", None]),
    "it": st.sampled_from(["none", "basic", None]),
})  # fmt: skip
rows = st.fixed_dictionaries({
    "full_name": st.sampled_from(NAMES),
    "unit": st.sampled_from(UNITS),
    "birth_date": st.sampled_from(BIRTHS),
    "course": st.sampled_from(COURSES),
    "topic": st.sampled_from(["Kỹ năng số", None]),
    "group": st.sampled_from(["cadre", "part_time", None]),
    "submitted_on": st.sampled_from([f"{YEAR}-03-01", f"{YEAR}-05-01", f"{YEAR}-03", None]),
    "years": st.sampled_from([(0, 0), (YEAR, YEAR), (YEAR + 1, YEAR + 1)]),
})  # fmt: skip
rosters = st.lists(people, min_size=1, max_size=6)
CHAIR_OF = {
    "full_name": NAMES[0], "unit": UNITS[0], "birth_date": BIRTHS[0], "position_code": CHAIR, "kind": "cadre",
    "party_member": True, "professional_level": "bachelor", "political_theory": "primary",
}  # fmt: skip


def adds_up(found: Reconciled, registrations: int) -> None:
    """Every registration in one list, every need in one of two, and the counts and rates say the same."""
    where = [row for row, _, _ in placed(found)]
    assert sorted(where) == list(range(5, 5 + registrations))
    counts = found.counts
    assert sum(counts[name] for name in LISTS) == counts["registrations"] == registrations
    assert {name: len(table(found, name)) for name in LISTS} == {name: counts[name] for name in LISTS}
    answered = {(r["person"]["ref"], r["course"]) for r in table(found, "needed_registered")}
    left = {(r["person"]["ref"], r["course"]) for r in table(found, "needed_not_registered")}
    assert len(answered) == counts["needed_registered"]
    assert answered & left == set()
    assert len(answered) + len(left) == counts["needs"]
    for id in ("units", "courses"):
        rates = table(found, id)
        assert sum(rate["needs"] for rate in rates) == counts["needs"]
        assert sum(rate["registrations"] for rate in rates) == registrations
        assert sum(rate["registered"]["k"] for rate in rates) == counts["needed_registered"]
        assert sum(rate["wishes"]["k"] for rate in rates) == counts["registered_not_needed"]
    assert len(table(found, "submission")) == registrations - counts["duplicates"]


@given(rosters, st.lists(rows, max_size=8), st.sampled_from([None, f"{YEAR}-03-31"]))
@FEW
def test_the_lists_are_disjoint_and_add_up(
    roster: list[dict[str, Any]], asked: list[dict[str, Any]], deadline: str | None
) -> None:
    """Namesakes, blanks, doubles, other years, late ones, in any mixture."""
    adds_up(reconciled(roster, *asked, deadline=deadline), len(asked))


@given(rosters, st.lists(rows, max_size=6), st.randoms(use_true_random=False))
@FEW
def test_the_order_of_the_rows_changes_no_count(roster: list[dict[str, Any]], asked: list[Any], random: Any) -> None:
    """But for which of two doubles counts: whether a double is late, of a wrong group or in a unit of its own."""
    plain = [{**row, "group": None, "submitted_on": None} for row in asked]
    shuffled = list(plain)
    random.shuffle(shuffled)
    before, after = (reconciled(roster, *one).counts for one in (plain, shuffled))
    assert after == before


@given(st.lists(rows, max_size=5), st.sampled_from(["moved", "twice", "wrong group", "late", "course"]))
@FEW
def test_one_change_is_found(others: list[dict[str, Any]], change: str) -> None:
    """A registration that is right, among any others: changed in one way, it goes to the list of that change."""
    asked = asks(CHAIR_OF, "Trung cấp LLCT", submitted_on=f"{YEAR}-03-01", group="cadre")
    others = [row for row in others if row["full_name"] != NAMES[0]]
    before = reconciled([CHAIR_OF], *others, asked, deadline=f"{YEAR}-03-31")
    assert lists_of(before)[-1] == "needed_registered"
    changed, expected = {
        "moved": ([{**asked, "unit": UNITS[1]}], "not_in_roster"),
        "twice": ([asked, asked], "duplicates"),
        "wrong group": ([{**asked, "group": "part_time"}], "wrong_group"),
        "late": ([{**asked, "submitted_on": f"{YEAR}-05-01"}], "late"),
        "course": ([{**asked, "course": "Kế toán trưởng"}], "no_course"),
    }[change]
    after = reconciled([CHAIR_OF], *others, *changed, deadline=f"{YEAR}-03-31")
    assert lists_of(after)[-1] == expected
    assert lists_of(after)[: len(others)] == lists_of(before)[: len(others)]
    assume(change != "twice")
    assert after.counts["needed_not_registered"] == before.counts["needed_not_registered"] + 1
