"""The matrix of verdicts: counts, who meets everything, what is listed."""

from __future__ import annotations

from cadre_audit.judge.verdicts import Verdict, Verdicts

from .laws import CHAIR, CLERK, law, level, requirement
from .people import judged

LAW = law(
    level("it", "basic", positions=[CLERK]),
    requirement("party_member"),
    requirement("manual", text={"vi": "a", "en": "a"}, positions=[CHAIR]),
    positions=(CLERK, CHAIR),
)
PEOPLE = (
    {"position_code": CLERK, "it": "basic", "party_member": True},  # met, met, not required
    {"position_code": CLERK, "it": "none"},  # gap, unknown, not required
    {"position_code": CHAIR, "party_member": False},  # not required, gap, manual
    {"position_code": "elderly_chair", "it": "basic", "party_member": True},  # no standard
)


def verdicts() -> Verdicts:
    """Two clerks, a chair and somebody whom no rule binds."""
    return judged(PEOPLE, LAW)


def test_the_codes_of_the_eight_verdicts_are_those_of_the_design() -> None:
    """In their order; the first is 0, so that a forgotten row does not look innocent."""
    names = ["no_standard", "not_required", "met", "gap", "grace", "waived", "unknown", "manual"]
    assert [(verdict.value, verdict.code) for verdict in Verdict] == list(enumerate(names))


def test_counts_add_up_to_people_times_requirements() -> None:
    """By hand: 3 no standard, 3 not required, 2 met, 2 gaps, 1 unknown, 1 manual."""
    counts = {verdict.code: number for verdict, number in verdicts().counts().items() if number}
    assert counts == {"no_standard": 3, "not_required": 3, "met": 2, "gap": 2, "unknown": 1, "manual": 1}


def test_counts_by_requirement() -> None:
    """One row for each requirement, in the order of the columns."""
    found = [{Verdict(i).code: n for i, n in enumerate(row) if n} for row in verdicts().of_requirement().tolist()]
    assert found == [
        {"met": 1, "gap": 1, "not_required": 1, "no_standard": 1},
        {"met": 1, "unknown": 1, "gap": 1, "no_standard": 1},
        {"not_required": 2, "manual": 1, "no_standard": 1},
    ]


def test_only_who_meets_all_that_is_asked_meets_everything() -> None:
    """Doubt does not count as meeting, nor does having no standard."""
    assert verdicts().meets_everything().tolist() == [True, False, False, False]


def test_of_whom_nothing_is_asked_has_met_nothing() -> None:
    """Not applicable is no pass: an age asked only of who was appointed under this law."""
    own = law(requirement("age", at="appointment", maximum=45))
    people = [
        {"position_code": CLERK, "birth_date": "1990-01-01", "appointed_on": day}
        for day in ("2010-01-01", "2021-01-01")
    ]
    assert judged(people, own).meets_everything().tolist() == [False, True]


def test_the_list_names_what_somebody_must_look_at() -> None:
    """By person, then by requirement; met, not required and no standard are left out."""
    assert verdicts().listed() == [(1, 0), (1, 1), (2, 1), (2, 2)]
    assert verdicts().listed((Verdict.MET,)) == [(0, 0), (0, 1)]


def test_a_demand_is_found_by_person_and_requirement() -> None:
    """None where nothing is asked."""
    found = verdicts()
    demand = found.demand(0, 0)
    assert demand is not None
    assert demand.requirement.id == "it"
    assert (found.demand(2, 0), found.demand(3, 1)) == (None, None)


def test_everybody_on_one_requirement() -> None:
    """A column of the matrix; of what the law of the day does not know, whether the post has other rules."""
    assert verdicts().of("it").tolist() == [Verdict.MET, Verdict.GAP, Verdict.NOT_REQUIRED, Verdict.NO_STANDARD]
    none = [Verdict.NOT_REQUIRED] * 3
    assert verdicts().of("political-theory").tolist() == [*none, Verdict.NO_STANDARD]
