"""Plans for posts, years ahead and training records in one run, through the door."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import Runs
from .office import SAMPLES, TAN_SON
from .test_contracts import faults
from .test_succession import BY_HAND, PLANS
from .test_under_way import UNDER_WAY

AHEAD = ("--horizon", "5", "--succession", PLANS)
TRAINED = ("--training", UNDER_WAY)
# of the ten needs of the posts held and the four that only planned posts make, four are covered
COVERED = {
    ("Triệu Tài Vượng", "university-degree"): (["grace"], []),
    ("Y Hoa", "university-degree"): (["grace"], []),
    ("Sầm Văn Lợi", "university-degree"): (["grace"], []),
    ("Đàm Văn Khánh", "theory-intermediate"): (["gap", "promotion"], ["front_chair"]),
}


def document(door: Runs, verb: str, *flags: Any) -> Any:
    """The document of a verb, which keeps its contract."""
    answer = door(verb, *flags, "--format", "json")
    assert answer.code == 0, answer.err
    assert faults(verb, answer.document) == []
    return answer.document


def pairs(records: Any) -> dict[tuple[str, str], tuple[list[str], list[str]]]:
    """Name and course → reasons and posts planned for."""
    return {(r["person"]["full_name"], r["course"]): (r["reasons"], r["planned_for"]) for r in records}


def test_needs_for_every_cause_and_who_is_under_way(door: Runs) -> None:
    """What is covered is no need any more; every other need stays as it was, and nothing is lost."""
    run = (TAN_SON, "--year", "2023", *AHEAD)
    before, after = document(door, "needs", *run), document(door, "needs", *run, *TRAINED)
    assert pairs([*after["under_way"], *after["done_not_shown"]]) == COVERED
    assert pairs(after["needs"]) == {key: told for key, told in pairs(before["needs"]).items() if key not in COVERED}
    counts = after["counts"]
    assert (counts["needs"], counts["under_way"], counts["done_not_shown"]) == (10, 3, 1)
    assert counts["planned_needs"] == len(BY_HAND) - 1
    assert before["planned"] == after["planned"]
    said = {one["person"]["full_name"]: one["to_check"] for one in after["needs"] if one["to_check"]}
    assert said["Giàng Páo"] == ["result_not_told"]
    assert [file["path"] for file in after["run"]["files"]] == [str(TAN_SON), str(PLANS), str(UNDER_WAY)]


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_list_of_who_is_under_way_names_the_planned_post(door: Runs, lang: str) -> None:
    """One column more, where somebody in it is planned for a post."""
    title, column = {"vi": ("# Đang học", "Quy hoạch chức danh"), "en": ("# Under way", "Planned for")}[lang]

    def headings(*flags: Any) -> list[str]:
        lines = door("needs", TAN_SON, "--year", "2023", *flags, "--lang", lang).out.splitlines()
        return lines[lines.index(title) + 1].split("\t")

    assert column in headings(*AHEAD, *TRAINED)
    assert column not in headings(*TRAINED)


def test_a_plan_of_all_of_them(door: Runs) -> None:
    """As many needs as the list of needs has, by their days."""
    run = (TAN_SON, "--from", "2023", "--to", "2028", "--quick", *AHEAD, *TRAINED)
    planned = document(door, "plan", *run)
    assert planned["counts"]["needs"] == 10
    people = [one["person"]["full_name"] for own in planned["classes"] for one in own["people"]]
    assert "Y Hoa" not in people
    assert "Bùi Văn Sáng" in people


def test_registrations_against_all_of_them(door: Runs) -> None:
    """Needs of every cause are answered or left, and none twice."""
    run = (SAMPLES / "registrations-2022", "--roster", TAN_SON, "--year", "2023", *AHEAD, *TRAINED)
    found = document(door, "reconcile", *run)
    lists = found["lists"]
    assert len(lists["needed_registered"]) + len(lists["needed_not_registered"]) == found["counts"]["needs"] == 10
