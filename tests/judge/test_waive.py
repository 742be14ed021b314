"""Waivers: what they cover, when, and which of them are reported."""

from __future__ import annotations

from typing import Any

import pytest

from cadre_audit.data_files import Place
from cadre_audit.judge.verdicts import Verdicts
from cadre_audit.judge.waive import waive
from cadre_audit.problems import ProblemCode
from cadre_audit.standards.waivers import Waiver, Waivers

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


def waivers(*given: dict[str, Any]) -> Waivers:
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
    return Waivers("waivers.yaml", read, tuple(Place(i, 1, i, 1) for i in range(1, len(read) + 1)))


def waived(*given: dict[str, Any], requirement: str = "it") -> tuple[list[int], list[tuple[ProblemCode, int]]]:
    """Who is waived from one requirement, and the waivers reported with their lines."""
    verdicts, problems = waive(judged(PEOPLE, LAW), waivers(*given))
    found = [i for i, verdict in enumerate(column(verdicts, requirement)) if verdict == "waived"]
    return found, [(problem.code, problem.row) for problem in problems]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"full_name": "Nguyễn Thị Hòa"}, [0, 2]),
        ({"full_name": "NGUYỄN THỊ HOÀ"}, [0, 2]),
        ({"full_name": "Nguyễn Thị Hoa"}, [1]),
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


def test_an_unknown_person_or_a_requirement_of_no_column_is_reported() -> None:
    """A waiver that covers nobody is unused, also when nothing of the kind is required that day."""
    assert waived({"full_name": "Không Ai"}, {"positions": [CLERK], "requirement": "first-age"}) == (
        [],
        [(ProblemCode.WAIVER_UNUSED, 1), (ProblemCode.WAIVER_UNUSED, 2)],
    )


def test_two_waivers_of_one_gap_are_both_used() -> None:
    """Neither is unused because the other came first."""
    assert waived({"full_name": "Nguyễn Thị Hoa"}, {"unit": "xã Tân Lộc"}) == ([0, 1], [])


def test_time_given_by_law_is_not_waived() -> None:
    """Who is in grace stays in grace, so that the date is not lost."""
    own = law(level("it", "basic", grace=grace("2023-08-01", "2028-08-01")))
    verdicts, problems = waive(judged([{**PEOPLE[1], "recruited_on": "2010"}], own), waivers({"positions": [CLERK]}))
    assert column(verdicts, "it") == ["grace"]
    assert [problem.code for problem in problems] == [ProblemCode.WAIVER_UNUSED]


def test_a_report_names_the_document_and_its_line() -> None:
    """So that somebody can mend the file; the verdicts that were given stay untouched."""
    before: Verdicts = judged(PEOPLE, LAW)
    after, problems = waive(before, waivers({"full_name": "Không Ai", "document": "7/QĐ"}))
    assert [(p.file, p.row, p.value, p.hint) for p in problems] == [("waivers.yaml", 1, "7/QĐ", "it")]
    assert (after.matrix == before.matrix).all()
    assert after.matrix is not before.matrix
