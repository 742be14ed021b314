"""What holds of two lists whatever they are: splits that add up, mirrors, nothing between a list and itself."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from typing import Any

import numpy as np
from hypothesis import assume, given, settings
from hypothesis import strategies as some

from cadre_audit.analyses.compare import People, people_of, side_by_side
from cadre_audit.analyses.compare_masks import told_of
from cadre_audit.analyses.compare_measures import Asked, change_of, known_measures, one_sided, shares
from cadre_audit.analyses.compare_sides import Pair
from cadre_audit.analyses.compare_split import IN, OUT, PARTS, STAYED, Change, Counted, Part, split
from cadre_audit.analyses.compare_standards import MEASURES
from tests.analyses import compared
from tests.judge.laws import CHAIR, CLERK, law, level, requirement

ASKED = Asked((), 40)
NAMES = some.sampled_from(["Lê Văn An", "Vũ Thị Bé", "Hà Văn Cả", "Lý Văn Dư"])
BIRTHS = some.sampled_from(["1975-05-05", "1981-06-01", "1981", "1990-02-02", None])
UNITS = some.sampled_from(["xã An Bình", "xã Tân Lập", "xã Tân Lập, huyện B", None])
LEVELS = some.sampled_from([None, "intermediate", "college", "bachelor", "master"])
THEORY = some.sampled_from([None, "primary", "advanced", "bachelor"])
PEOPLE = some.lists(
    some.fixed_dictionaries({
        "full_name": NAMES, "birth_date": BIRTHS, "unit": UNITS, "professional_level": LEVELS,
        "political_theory": THEORY, "position_code": some.sampled_from([CLERK, CHAIR, None]),
        "kind": some.sampled_from(["cadre", "civil_servant"]), "sex": some.sampled_from(["male", "female", None]),
        "party_member": some.sampled_from([True, False, None]),
    }),
    max_size=7,
)  # fmt: skip
KINDS = some.sampled_from([(), ("cadre",), ("civil_servant",)])
OLD = law(level("professional_level", "college"), requirement("age", at="today", maximum=40), day="2020-12-31",
          first="2019-01-01", positions=(CLERK, CHAIR))  # fmt: skip
NEW = law(level("professional_level", "bachelor"), level("political_theory", "primary"), day="2022-12-31",
          first="2022-01-01", positions=(CLERK,))  # fmt: skip


def parts_of(change: Change) -> dict[str, Fraction]:
    """What each part adds; the whole is exact."""
    found = split(change)
    assert sum((one.change for one in found), Fraction(0)) == change.after.share - change.before.share
    assert found[-1].running == change.after
    return {one.part: one.change for one in found}


COUNTED = some.integers(0, 40).flatmap(lambda n: some.builds(Counted, some.integers(0, n), some.just(n)))
BITS = some.lists(some.tuples(*[some.booleans()] * 6), max_size=30)


@given(some.lists(COUNTED, min_size=3, max_size=3), BITS, some.lists(COUNTED, min_size=3, max_size=3))
def test_the_parts_of_a_share_add_up_exactly(out: list[Counted], stayed: list[Any], into: list[Counted]) -> None:
    """Whatever groups go, stay and come: no remainder, each part once and in its order, every step within 0 and 1."""
    bits = np.array(stayed, bool).reshape(-1, 6)
    change = Change(out, list(bits.T), into)
    assume(change.before.n and change.after.n)
    found: list[Part] = split(change)
    assert sum((one.change for one in found), Fraction(0)) == change.after.share - change.before.share
    assert [one.part for one in found] in (list(PARTS[:-1]), ["replaced"])
    assert all(0 <= one.running.k <= one.running.n for one in found)


@settings(max_examples=80, deadline=None)
@given(PEOPLE, PEOPLE, KINDS, some.sampled_from([(), [(CLERK, "professional-level")], [(CHAIR, "age")]]))
def test_every_measure_of_two_lists_is_split_exactly(
    before: list[Any], after: list[Any], kinds: Any, unencoded: Any
) -> None:
    """For people as they come, doubtful ones too, through two laws and two days, some of it unknown to the data."""
    assume(before and after)
    own = compared.pair(before, after, kinds=kinds)
    assume(len(own.before.who) and len(own.after.who))
    judged = compared.judged(own, OLD, NEW, unencoded)
    measured = {one["id"]: one for one in shares(own, judged, Asked(tuple(known_measures(own.after, 40)), 40))}
    silent = one_sided(own)
    untold = {id for id in known_measures(own.after, 40) if id not in silent and told_of(id) in silent}
    assert set(known_measures(own.after, 40)) - set(measured) == untold
    for id in known_measures(own.after, 40):
        change = change_of(id, own, judged, ASKED)
        parts_of(change)
        if id in untold:
            continue
        sides = measured[id]["before"], measured[id]["after"]
        assert [(one["k"], one["n"]) for one in sides] == [
            (change.before.k, change.before.n), (change.after.k, change.after.n),
        ]  # fmt: skip
    for one in people_of(own, judged).tables["requirements"].records:
        gone = one["closed"] + one["no_longer_clear"] + one["left"]
        assert one["after"] == one["before"] - gone + one["opened"] + one["now_clear"] + one["joined"]
    assert sum(measured[id]["after"]["k"] for id in MEASURES) == len(own.after.who)


@settings(max_examples=80, deadline=None)
@given(PEOPLE, PEOPLE, KINDS)
def test_everybody_is_in_one_bucket(before: list[Any], after: list[Any], kinds: Any) -> None:
    """Before is who stayed, left, moved out or is in doubt; after the same with who came."""
    counts = compared.told(before, after, kinds=kinds).counts
    assert counts["before"] == sum(counts[name] for name in ("stayed", "left", "moved_out", "doubtful_before"))
    assert counts["after"] == sum(counts[name] for name in ("stayed", "joined", "moved_in", "doubtful_after"))


@settings(max_examples=60, deadline=None)
@given(PEOPLE, KINDS)
def test_between_a_list_and_itself_there_is_nothing(people: list[Any], kinds: Any) -> None:
    """Nobody joins, leaves, moves, changes or is in doubt, and no share does."""
    one = compared.pair(people, people, (compared.BEFORE, compared.BEFORE), kinds).before
    own = side_by_side(one, one)
    found = people_of(own, None)
    empty = ("joined", "left", "moved", "moved_in", "moved_out", "doubtful_before", "doubtful_after", "improved")
    assert [name for name in empty if found.counts[name]] == []
    assert not any(found.tables[id].records for id in ("joined", "left", "moved", "changed", "doubtful"))
    assert {one["points"] for one in shares(own, None, ASKED)} <= {0.0, None}


_BACK = {
    "joined": "left", "moved_in": "moved_out", "doubtful_after": "doubtful_before", "improved": "worsened",
    "before": "after", "stayed": "stayed", "moved": "moved", "posts_not_told": "posts_not_told",
}  # fmt: skip
_MIRROR = _BACK | {value: key for key, value in _BACK.items()}


@settings(max_examples=80, deadline=None)
@given(PEOPLE, PEOPLE, KINDS)
def test_lists_exchanged_are_a_mirror(before: list[Any], after: list[Any], kinds: Any) -> None:
    """Who joined has left, what rose fell, points turn their sign; parts of those who go and come change places."""
    assume(before and after)
    days = (compared.BEFORE, compared.AFTER)
    own, back = compared.pair(before, after, days, kinds), compared.pair(after, before, days[::-1], kinds)
    one, other = people_of(own, None), people_of(back, None)
    assert one.counts == {name: other.counts[_MIRROR[name]] for name in one.counts}
    assert compared.names(one.tables["joined"].records) == compared.names(other.tables["left"].records)
    assert Counter(_changes(one)) == Counter(_changes(other, turned=True))
    assume(len(own.before.who) and len(own.after.who))
    for id in known_measures(own.after, 40)[:-3]:
        there, here = parts_of(change_of(id, own, None, ASKED)), parts_of(change_of(id, back, None, ASKED))
        for name, mirrored in (*zip(OUT, _reversed(OUT), strict=True), *zip(IN, _reversed(IN), strict=True)):
            assert there.get(name, 0) == -here.get(mirrored, 0)
        assert sum(there.get(name, 0) for name in STAYED) == -sum(here.get(name, 0) for name in STAYED)
        assert there.get("replaced", 0) == -here.get("replaced", 0)


def _reversed(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(_MIRROR[name] for name in names)


def _changes(found: People, turned: bool = False) -> list[tuple[Any, ...]]:
    turn = {"improved": "worsened", "worsened": "improved", "told": "no_longer_told", "no_longer_told": "told"}
    return [
        (one["field"], turn.get(one["change"], one["change"]), one["to"], one["from"])
        if turned
        else (one["field"], one["change"], one["from"], one["to"])
        for one in found.tables["changed"].records
    ]


@settings(max_examples=60, deadline=None)
@given(PEOPLE, PEOPLE, some.randoms(use_true_random=False))
def test_the_order_of_rows_does_not_matter(before: list[Any], after: list[Any], chance: Any) -> None:
    """The same rows in another order tell the same, where nobody stands in two rows that contradict each other."""
    assume(all(len({one["full_name"] for one in people}) == len(people) for people in (before, after)))
    mixed = [chance.sample(people, len(people)) for people in (before, after)]
    own, other = compared.pair(before, after), compared.pair(*mixed)
    assert people_of(own, None).counts == people_of(other, None).counts
    assert _without_places(own) == _without_places(other)


def _without_places(own: Pair) -> Any:
    found = people_of(own, None)
    who = {
        id: sorted(
            (one["person"]["full_name"], str(one.get("field")), str(one.get("change")), str(one.get("what")))
            for one in found.tables[id].records
        )
        for id in ("joined", "left", "moved", "changed", "doubtful")
    }
    return who, shares(own, None, ASKED)
