"""A waiver changes exactly the verdicts of the people it names, whatever the roster and the law."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from cadre_audit.analyses.baseline import Scope, compare, gaps_to_save
from cadre_audit.judge.verdicts import Verdict
from cadre_audit.judge.waive import State, waive
from cadre_audit.standards.in_force import InForce
from cadre_audit.standards.load import Book
from cadre_audit.standards.waivers import Waiver, WaiverPlace, Waivers
from tests.judge.people import judged

from .test_judge import rosters

FEW = settings(max_examples=80, deadline=None)
Meeting = tuple[InForce, list[dict[str, Any]], Book, date]
NAMES = ("Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường")


@st.composite
def waiver(draw: st.DrawFn, law: InForce, people: list[dict[str, Any]]) -> Waiver:
    """A waiver of one of the requirements for somebody in the list, or for nobody, on some days."""
    whom: dict[str, Any] = {}
    person = draw(st.sampled_from(people))
    wanted = draw(st.sets(st.sampled_from(["full_name", "unit", "positions", "birth_year"]), min_size=1))
    if "full_name" in wanted or wanted == {"birth_year"}:
        whom["full_name"] = draw(st.sampled_from([person["full_name"], "Không Có Ai"]))
    if "unit" in wanted:
        whom["unit"] = person["unit"]
    if "positions" in wanted and (posts := posts_of(person)):
        whom["positions"] = posts
    if "birth_year" in wanted and person.get("birth_date"):
        whom["birth_year"] = int(str(person["birth_date"])[:4])
    if not whom.keys() & {"full_name", "unit", "positions"}:
        whom["unit"] = person["unit"]
    first = law.as_of + timedelta(days=draw(st.integers(-3, 1)))
    last = first + timedelta(days=draw(st.integers(0, 3)))
    data = {"requirement": draw(st.sampled_from(law.requirements)), "effective_from": first, "effective_to": last}
    return Waiver.model_validate({**whom, **data, "document": "1/QĐ", "owner": "Phòng Nội vụ", "reason": "đang học"})


def posts_of(person: dict[str, Any]) -> list[str]:
    """The posts of a person as given."""
    return list(person.get("position_codes") or filter(None, [person.get("position_code")]))


def names(person: dict[str, Any], waiver: Waiver) -> bool:
    """Whether a waiver names a person, told one by one and not by column."""
    return (
        (waiver.full_name is None or person["full_name"] == waiver.full_name)
        and (waiver.unit is None or person["unit"] == waiver.unit)
        and (waiver.birth_year is None or str(person.get("birth_date") or "")[:4] == str(waiver.birth_year))
        and (waiver.positions is None or bool(set(posts_of(person)) & set(waiver.positions)))
    )


@FEW
@given(rosters(), st.data())
def test_a_waiver_changes_exactly_the_gaps_of_whom_it_names(meeting: Meeting, data: st.DataObject) -> None:
    """On its days, of its requirement; of namesakes nobody's; everything else stays as it was."""
    law, people, _, _ = meeting
    named = [p | {"full_name": data.draw(st.sampled_from(NAMES))} for p in people]
    one = data.draw(waiver(law, named))
    before = judged(named, law)
    after, (use,) = waive(before, Waivers("w.yaml", (one,), (WaiverPlace("w.yaml", "", 2),)))
    fitting = [i for i, person in enumerate(named) if names(person, one)]
    column = list(law.requirements).index(one.requirement)
    expected = before.matrix.copy()
    if one.is_in_force(law.as_of) and not (one.full_name and len(fitting) > 1 and use.state is State.AMBIGUOUS):
        expected[[i for i in fitting if before.matrix[i, column] == Verdict.GAP], column] = Verdict.WAIVED
    assert after.matrix.tolist() == expected.tolist()
    assert use.covers == int((after.matrix == Verdict.WAIVED).sum()) == len(after.waived_by)
    assert (use.state is State.AMBIGUOUS) <= (one.full_name is not None and len(fitting) > 1)


@FEW
@given(rosters(), st.data())
def test_waivers_one_after_another_are_waivers_together(meeting: Meeting, data: st.DataObject) -> None:
    """The order of a file changes no verdict."""
    law, people, _, _ = meeting
    named = [p | {"full_name": data.draw(st.sampled_from(NAMES))} for p in people]
    given_waivers = tuple(data.draw(st.lists(waiver(law, named), min_size=1, max_size=4)))
    places = tuple(WaiverPlace("w.yaml", "", i + 2) for i in range(len(given_waivers)))
    verdicts = judged(named, law)
    forward = waive(verdicts, Waivers("w.yaml", given_waivers, places))[0].matrix
    backward = waive(verdicts, Waivers("w.yaml", given_waivers[::-1], places))[0].matrix
    assert forward.tolist() == backward.tolist()
    gaps = (forward == Verdict.GAP) | (forward == Verdict.WAIVED)
    assert np.array_equal(gaps, verdicts.matrix == Verdict.GAP)


@FEW
@given(rosters(), st.randoms(use_true_random=False))
def test_a_saved_baseline_knows_the_same_gaps_in_any_order(meeting: Meeting, chance: Any) -> None:
    """Nothing is new and nothing is gone when the same people stand in another order."""
    law, people, _, _ = meeting
    verdicts = judged(people, law)
    saved = gaps_to_save(verdicts, None)
    shuffled = list(people)
    chance.shuffle(shuffled)
    found = compare(judged(shuffled, law), saved, Scope())
    assert (found.new, found.gone, len(found.known)) == (0, [], verdicts.counts()[Verdict.GAP])


@FEW
@given(rosters(), st.integers(0, 7))
def test_one_more_gap_is_one_new_gap(meeting: Meeting, chosen: int) -> None:
    """The baseline of all people but one: the gaps of that one are new, and nobody else's."""
    law, people, _, _ = meeting
    told_apart = [p | {"full_name": f"Lê Văn {'ABCDEFGHI'[i]}"} for i, p in enumerate(people)]
    left_out = chosen % len(people)
    saved = gaps_to_save(judged([p for i, p in enumerate(told_apart) if i != left_out], law), None)
    verdicts = judged(told_apart, law)
    found = compare(verdicts, saved, Scope())
    assert found.new == int((verdicts.matrix[left_out] == Verdict.GAP).sum())
    assert found.gone == []
