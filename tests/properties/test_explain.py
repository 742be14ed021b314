"""What ``explain`` says of people by chance: verdicts are those of the judge, changes those of every single day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from cadre_audit.analyses.explain import person_explained
from cadre_audit.analyses.explain_case import Area, Case, Law, alone
from cadre_audit.analyses.explain_flips import HORIZON_YEARS
from cadre_audit.judge.evaluate import judge
from cadre_audit.standards.courses import load as load_courses
from cadre_audit.standards.in_force import in_force
from cadre_audit.standards.load import Book
from tests.judge.chance import people_by_chance
from tests.judge.laws import EVERY_KIND
from tests.judge.people import SHIPPED, areas_of, roster_of, verdict_of

DAY = date(2024, 6, 15)
COURSES = load_courses()
BOOKS = pytest.mark.parametrize("book", [SHIPPED, EVERY_KIND], ids=["shipped", "every kind"])


def cases(book: Book, day: date, number: int, seed: int) -> list[Case]:
    """People by chance, each with the area of the unit."""
    people = people_by_chance(book, day, number, seed)
    roster = roster_of(people)
    areas = areas_of(roster, people)
    law = Law(book, day, COURSES)
    of_unit = [areas.get(int(unit)) for unit in roster.unit.tolist()]
    return [Case(law, alone(roster, i), Area(area, "861/QĐ-TTg") if area else None) for i, area in enumerate(of_unit)]


@BOOKS
def test_the_verdicts_are_those_of_the_whole_roster(book: Book) -> None:
    """Judging somebody alone changes nothing, and whatever is not required has a reason."""
    people = people_by_chance(book, DAY, 300, seed=7)
    roster = roster_of(people)
    verdicts = judge(roster, in_force(book, DAY), areas_of(roster, people))
    for i, case in enumerate(cases(book, DAY, 300, seed=7)):
        for one in person_explained(case)["requirements"]:
            assert one["verdict"] == verdict_of(verdicts, i, one["requirement"])
            assert (one["why_not"] is not None) == (one["verdict"] in ("not_required", "no_standard"))
            assert (one["source"] is None) == (case.demand(one["requirement"]) is None)


@BOOKS
@pytest.mark.parametrize("seed", range(4))
def test_no_day_before_the_first_change_differs(book: Book, seed: int) -> None:
    """Every single day of ten years, the day of the change included; no change told means that none comes."""
    (case,) = cases(book, DAY, 1, seed)
    told = {}
    for one in person_explained(case)["requirements"]:
        changes = [flip for flip in one["flips"] if flip["because"]["code"] != "new_deadline"]
        told[one["requirement"]] = (one["verdict"], changes[0] if changes else None)
    found: dict[str, tuple[str, str]] = {}
    day, last = DAY + timedelta(days=1), date(DAY.year + HORIZON_YEARS, DAY.month, DAY.day)
    while day <= last:
        alone_that_day = Case(Law(book, day, COURSES), case.roster, case.area)
        for name, (verdict, _) in told.items():
            now = alone_that_day.verdict(name).code
            if name not in found and now != verdict:
                found[name] = (day.isoformat(), now)
        day += timedelta(days=1)
    assert {name: (flip["on"], flip["to"]) for name, (_, flip) in told.items() if flip} == found


@BOOKS
def test_the_conditions_add_up_to_the_verdict(book: Book) -> None:
    """Met is a demand reached, grace is time given and not run out, and a gap is one that neither covers."""
    for case in cases(book, DAY, 300, seed=11):
        for one in person_explained(case)["requirements"]:
            holds = {condition["code"]: condition["holds"] for condition in one["conditions"]}
            if one["verdict"] == "met":
                assert holds["demand"] is True
            elif one["verdict"] == "grace":
                assert (holds["demand"], holds["served"], holds["grace"]) == (False, True, True)
                assert holds.get("grace_only", True) is True
            elif one["verdict"] == "gap":
                assert holds["demand"] is False
                has_time = holds.get("served") and holds.get("grace") and holds.get("grace_only", True)
                assert not has_time or holds["hurried"]
            elif one["verdict"] in ("unknown", "manual"):
                assert holds["demand"] is None


@BOOKS
def test_every_change_has_a_reason(book: Book) -> None:
    """None is told as a mere date."""
    reasons = {
        flip["because"]["code"]
        for case in cases(book, DAY, 300, seed=13)
        for one in person_explained(case)["requirements"]
        for flip in one["flips"]
    }
    assert "date" not in reasons
    assert "law" in reasons
