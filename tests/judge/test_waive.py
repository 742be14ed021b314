"""Waivers: what they cover, when, and which of them are reported."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from cadre_audit.judge.verdicts import Verdicts
from cadre_audit.judge.waive import State, Use, doubts, waive
from cadre_audit.problems import ProblemCode
from cadre_audit.standards.waivers import Waiver, WaiverPlace, Waivers

from .laws import CHAIR, CLERK, grace, law, level
from .people import column, judged

LAW = law(
    level("it", "basic", positions=[CLERK, CHAIR]), level("political_theory", "primary"), positions=(CLERK, CHAIR)
)
SHORT = {"it": "none", "political_theory": "none"}
PEOPLE = (
    {"full_name": "Nguyễn Thị Hoà", "birth_date": "1980-05-01", "unit": "xã Tân Lộc", "position_code": CLERK, **SHORT},
    {"full_name": "Nguyễn Thị Hoa", "birth_date": "1981", "unit": "UBND xã Tân Lộc", "position_code": CLERK, **SHORT},
    {"full_name": "Nguyễn Thị Hòa", "birth_date": "1982-05-01", "unit": "xã Tân Lọc", "position_code": CHAIR, **SHORT},
    {"full_name": "Trần Văn Bình", "position_codes": [CHAIR, CLERK], "it": "basic", "political_theory": "none"},
    {"full_name": "Lê Văn An", "unit": "xã Tân Lộc", "position_code": CLERK, "political_theory": "none"},
)


def waivers(*given: dict[str, Any], unknown: dict[str, str] | None = None) -> Waivers:
    """A file of waivers, a line for each."""
    common = {
        "requirement": "it",
        "document": "5/QĐ-UBND",
        "effective_from": "2024-01-01",
        "effective_to": "2024-12-31",
        "owner": "Sở Nội vụ",
        "reason": "đang học",
    }
    read = tuple(Waiver.model_validate({**common, **one}) for one in given)
    places = tuple(WaiverPlace("waivers.yaml", "", i) for i in range(1, len(read) + 1))
    return Waivers("waivers.yaml", read, places, unknown or {})


def waived(*given: dict[str, Any], requirement: str = "it") -> tuple[list[int], list[tuple[ProblemCode, int]]]:
    """Who is waived from one requirement, and the waivers reported with their lines."""
    verdicts, uses = waive(judged(PEOPLE, LAW), waivers(*given))
    found = [i for i, verdict in enumerate(column(verdicts, requirement)) if verdict == "waived"]
    return found, [(problem.code, problem.row) for problem in doubts(uses)]


def used(*given: dict[str, Any], **more: Any) -> list[Use]:
    """What became of these waivers."""
    return waive(judged(PEOPLE, LAW), waivers(*given), **more)[1]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"full_name": "NGUYỄN THỊ HOA"}, [1]),
        ({"full_name": "Nguyễn Thị HÒA", "birth_year": 1980}, [0]),
        ({"full_name": "Nguyễn Thị Hòa", "positions": [CHAIR]}, [2]),
        ({"full_name": "Nguyễn Thị Hòa", "birth_year": 1982}, [2]),
        ({"full_name": "Nguyễn Thị Hoa", "birth_year": 1981}, [1]),
        ({"unit": "xã Tân Lộc"}, [0, 1]),
        ({"unit": "X. Tân Lộc"}, [0, 1]),
        ({"unit": "xã Tân Lọc"}, [2]),
        ({"positions": [CLERK]}, [0, 1]),
        ({"positions": [CLERK, CHAIR]}, [0, 1, 2]),
        ({"unit": "xã Tân Lộc", "full_name": "Nguyễn Thị Hòa"}, [0]),
        ({"unit": "xã Tân Lộc", "positions": [CLERK], "birth_year": 1981}, [1]),
    ],
)
def test_a_waiver_covers_whom_it_names(given: dict[str, Any], expected: list[int]) -> None:
    """By name with its tones, wherever they are typed; by unit, post and year of birth; all that is given must fit."""
    assert waived(given) == (expected, [])


def test_a_waiver_of_one_requirement_leaves_the_others() -> None:
    """And of somebody with two posts either post counts."""
    assert waived({"positions": [CLERK], "requirement": "political-theory"}, requirement="political-theory") == (
        [0, 1, 3, 4],
        [],
    )
    assert waived({"positions": [CLERK], "requirement": "political-theory"}) == ([], [])


def test_only_a_gap_is_waived() -> None:
    """What is met or unknown stays so, and the waiver is reported as unused."""
    assert waived({"full_name": "Trần Văn Bình"}, {"full_name": "Lê Văn An"}) == (
        [],
        [(ProblemCode.WAIVER_UNUSED, 1), (ProblemCode.WAIVER_UNUSED, 2)],
    )


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("2024-06-15", "2024-06-15", ([1], [])),
        ("2024-01-01", "2024-06-14", ([], [(ProblemCode.WAIVER_EXPIRED, 1)])),
        ("2024-06-16", "2024-12-31", ([], [])),
    ],
)
def test_a_waiver_holds_from_its_first_to_its_last_day(
    first: str, last: str, expected: tuple[list[int], list[tuple[ProblemCode, int]]]
) -> None:
    """Both days included; an expired one is reported, one that has not begun waits."""
    assert waived({"full_name": "Nguyễn Thị Hoa", "effective_from": first, "effective_to": last}) == expected


@pytest.mark.parametrize("name", ["Nguyễn Thị Hòa", "NGUYỄN THỊ HOÀ"])
def test_namesakes_are_not_guessed(name: str) -> None:
    """Two people of one name: nobody is waived, and both are named so that the file can be mended."""
    assert waived({"full_name": name}) == ([], [(ProblemCode.WAIVER_AMBIGUOUS, 1)])
    (use,) = used({"full_name": name})
    assert use.near == ("Nguyễn Thị Hoà, 1980, xã Tân Lộc (DS!5); Nguyễn Thị Hòa, 1982, xã Tân Lọc (DS!7)")


def test_a_namesake_without_a_gap_counts_too() -> None:
    """The waiver may be meant for who has closed the gap since."""
    people = [{**PEOPLE[1], "it": "basic"}, {**PEOPLE[1], "unit": "xã Tân Lọc"}]
    verdicts, uses = waive(judged(people, LAW), waivers({"full_name": "Nguyễn Thị Hoa"}))
    assert column(verdicts, "it") == ["met", "gap"]
    assert [use.state for use in uses] == [State.AMBIGUOUS]


def test_one_person_listed_twice_is_no_namesake() -> None:
    """One name, one whole birthday, one unit; a year alone does not tell."""
    twice = judged([PEOPLE[0], PEOPLE[0]], LAW)
    assert column(waive(twice, waivers({"full_name": "Nguyễn Thị Hoà"}))[0], "it") == ["waived", "waived"]
    doubtful = judged([PEOPLE[1], PEOPLE[1]], LAW)
    assert column(waive(doubtful, waivers({"full_name": "Nguyễn Thị Hoa"}))[0], "it") == ["gap", "gap"]


def test_a_group_may_have_namesakes_in_it() -> None:
    """Who is waived by unit or post is not named, so nobody can be mistaken."""
    people = [{**PEOPLE[1], "birth_date": year} for year in ("1980", "1981")]
    assert column(waive(judged(people, LAW), waivers({"positions": [CLERK]}))[0], "it") == ["waived", "waived"]


def test_an_unknown_person_or_a_requirement_of_no_column_is_reported() -> None:
    """A person whom no roster has, and a requirement that binds nobody that day, are different mistakes."""
    assert waived({"full_name": "Không Ai"}, {"positions": [CLERK], "requirement": "first-age"}) == (
        [],
        [(ProblemCode.WAIVER_PERSON_UNKNOWN, 1), (ProblemCode.WAIVER_UNUSED, 2)],
    )


def test_who_may_have_been_meant_is_named() -> None:
    """The same name with other details, else the nearest name; a year that the roster does not say fits nobody."""
    assert [use.near for use in used(
        {"full_name": "Nguyễn Thị Hoa", "birth_year": 1990},
        {"full_name": "Trần Văn Bìn"},
        {"full_name": "Trần Văn Bình", "birth_year": 1970},
    )] == ["Nguyễn Thị Hoa, 1981, UBND xã Tân Lộc (DS!6)", "Trần Văn Bình", "Trần Văn Bình (DS!8)"]  # fmt: skip


def test_a_requirement_that_no_standard_knows_is_reported_with_the_nearest() -> None:
    """It is no matter of the day: the name itself is wrong."""
    given = waivers({"positions": [CLERK], "requirement": "itt"}, unknown={"itt": "it"})
    verdicts, uses = waive(judged(PEOPLE, LAW), given)
    assert (verdicts.matrix == judged(PEOPLE, LAW).matrix).all()
    assert [(p.code, p.value, p.hint) for p in doubts(uses)] == [(ProblemCode.WAIVER_REQUIREMENT_UNKNOWN, "itt", "it")]


def test_how_each_waiver_stands() -> None:
    """Its state, how many gaps it covers, and the days to its last day, while it is in force."""
    uses = used(
        {"unit": "xã Tân Lộc", "effective_to": "2024-06-15"},
        {"unit": "xã Tân Lộc", "effective_from": "2024-06-16"},
        {"unit": "xã Tân Lộc", "effective_to": "2024-06-14"},
        {"unit": "xã Không Có"},
    )
    assert [(use.state, use.covers, use.days_left) for use in uses] == [
        (State.IN_FORCE, 2, 0),
        (State.NOT_YET, 0, None),
        (State.EXPIRED, 0, None),
        # from 15 June to 31 December 2024
        (State.COVERS_NOBODY, 0, 199),
    ]


def test_part_of_a_roster_says_nothing_of_who_is_not_in_it() -> None:
    """Else one unit's check would call the waivers of all others unused."""
    uses = used({"full_name": "Không Ai"}, {"unit": "xã Không Có"}, {"full_name": "Nguyễn Thị Hòa"}, is_part=True)
    assert [use.state for use in uses] == [State.OUTSIDE, State.OUTSIDE, State.AMBIGUOUS]
    assert [problem.code for problem in doubts(uses)] == [ProblemCode.WAIVER_AMBIGUOUS]


def test_waivers_may_have_to_hold_on_another_day_than_the_law() -> None:
    """Needs of a year are judged by the law of its stretches and the waivers of its end."""
    uses = used({"unit": "xã Tân Lộc"}, {"unit": "xã Tân Lộc", "effective_to": "2024-12-30"}, day=date(2024, 12, 31))
    assert [(use.state, use.days_left) for use in uses] == [(State.IN_FORCE, 0), (State.EXPIRED, None)]


def test_an_entry_tells_the_waiver_that_lasts_longest() -> None:
    """Of several that cover it."""
    given = waivers(
        {"unit": "xã Tân Lộc", "document": "1/QĐ"},
        {"full_name": "Nguyễn Thị Hoa", "document": "2/QĐ", "effective_to": "2025-12-31"},
        {"positions": [CLERK], "document": "3/QĐ"},
    )
    verdicts, uses = waive(judged(PEOPLE, LAW), given)
    told = {entry: (waiver.document, place.row) for entry, (waiver, place) in verdicts.waived_by.items()}
    it = list(verdicts.requirements).index("it")
    assert told == {(0, it): ("1/QĐ", 1), (1, it): ("2/QĐ", 2)}
    assert [use.covers for use in uses] == [2, 1, 2]


def test_two_waivers_of_one_gap_are_both_used() -> None:
    """Neither is unused because the other came first."""
    assert waived({"full_name": "Nguyễn Thị Hoa"}, {"unit": "xã Tân Lộc"}) == ([0, 1], [])


def test_time_given_by_law_is_not_waived() -> None:
    """Who is in grace stays in grace, so that the date is not lost."""
    own = law(level("it", "basic", grace=grace("2023-08-01", "2028-08-01")))
    verdicts, uses = waive(judged([{**PEOPLE[1], "recruited_on": "2010"}], own), waivers({"positions": [CLERK]}))
    assert column(verdicts, "it") == ["grace"]
    assert [problem.code for problem in doubts(uses)] == [ProblemCode.WAIVER_UNUSED]


def test_a_report_names_the_document_and_its_line() -> None:
    """So that somebody can mend the file; the verdicts that were given stay untouched."""
    before: Verdicts = judged(PEOPLE, LAW)
    after, uses = waive(before, waivers({"unit": "xã Không Có", "document": "7/QĐ"}))
    assert [(p.file, p.row, p.value, p.hint) for p in doubts(uses)] == [("waivers.yaml", 1, "7/QĐ", "it")]
    assert (after.matrix == before.matrix).all()
    assert after.matrix is not before.matrix


@pytest.mark.parametrize(
    ("unit", "expected"), [("xã Tân Lộc, huyện Y", [1]), ("X. Tân Lộc, H. X", [0]), ("xã Tân Lộc", [0, 1])]
)
def test_a_waiver_of_a_unit_means_that_of_its_district(unit: str, expected: list[int]) -> None:
    """Two communes of one name are two; the name alone means both, as everywhere."""
    people = [{"full_name": f"Lê {one}", "unit": f"xã Tân Lộc, huyện {one}", "position_code": CLERK, **SHORT}
              for one in "XY"]  # fmt: skip
    verdicts, _ = waive(judged(people, LAW), waivers({"unit": unit}))
    assert [i for i, verdict in enumerate(column(verdicts, "it")) if verdict == "waived"] == expected
