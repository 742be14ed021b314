"""``programme --add-group`` through the door: the sample by hand, contracts, formats and wrong use."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.standards.test_programmes import GOOD, programme

from .conftest import Runs
from .office import SAMPLES
from .test_contracts import faults

TRAINING = SAMPLES / "training"
STAFF = TRAINING / "hoa-binh-staff-2020.csv"
RUN: tuple[str | Path, ...] = (
    "programme", TRAINING / "hoa-binh-567.yaml", "--training", TRAINING / "hoa-binh-567.xlsx",
)  # fmt: skip
EXTENDED = (*RUN, "--add-group", "part_time", "--roster", STAFF)


def document(door: Runs, *flags: str | Path) -> Any:
    """The document of the extended sample."""
    found = door(*EXTENDED, *flags, "--format", "json").document
    assert faults("programme", found) == []
    return found


def test_the_sample_by_hand(door: Runs) -> None:
    """Twelve communes of three young staff and two young part-time workers each, the age of two of these not known.

    36 before, 22 to 24 more; at 50 a class one class becomes two, at 60 one stays one. A ward of seven is out of scope.
    """
    found = document(door)
    groups = [(one["kind"], one["heads"], one["heads_up_to"], one["outside_scope"]) for one in found["what_if_groups"]]
    assert groups == [("cadre", 12, 12, 2), ("civil_servant", 24, 24, 2), ("part_time", 22, 24, 3)]
    assert [(c["class_size"], c["before"], c["after"], c["after_up_to"]) for c in found["what_if_classes"]] == [
        (50, 1, 2, 2), (60, 1, 1, 1), (80, 1, 1, 1), (100, 1, 1, 1),
    ]  # fmt: skip
    assert (found["what_if"]["day"], found["what_if"]["day_from"], found["what_if"]["young_under"]) == (
        "2020-06-30", "title", 40,
    )  # fmt: skip
    (support,) = found["what_if_support"]
    assert (support["cost"], support["missing"]) == (None, ["rate", "days"])


def test_support_by_the_rate_of_the_office(door: Runs) -> None:
    """22 to 24 people, five days, 50,000 đồng: 5,500,000 to 6,000,000."""
    (support,) = document(door, "--support-rate", "50000", "--support-days", "5")["what_if_support"]
    assert (support["cost"], support["cost_up_to"]) == (5_500_000, 6_000_000)
    said = door(*EXTENDED, "--support-rate", "50000", "--support-days", "5", "--lang", "vi").out.replace("\n  ", " ")
    assert "22–24 người × 5 ngày × 50.000 đồng = từ 5.500.000 đến 6.000.000 đồng" in said
    assert "chưa rõ; còn thiếu: mức hỗ trợ (--support-rate); số ngày (--support-days)" in door(
        *EXTENDED, "--lang", "vi"
    ).out.replace("\n  ", " ")


@pytest.mark.parametrize("rate", ["50.000", "50,000", "50000", "50 nghìn đồng", "50.000 đồng"])
def test_a_rate_is_written_as_offices_write_amounts(rate: str, door: Runs) -> None:
    """A point parts thousands: 50.000 is fifty thousand đồng, not fifty."""
    (support,) = document(door, "--support-rate", rate, "--support-days", "5")["what_if_support"]
    assert (support["rate"], support["cost"]) == (50_000, 5_500_000)


def test_another_day_and_another_class(door: Runs) -> None:
    """At the end of 2020 who was born in 1980 is forty; 46 people to a class make one of 36 and two of 58."""
    found = document(door, "--as-of", "31/12/2020", "--class-size", "46")
    added = found["what_if_groups"][2]
    assert (added["heads"], added["heads_up_to"]) == (22, 23)
    assert [(one["before"], one["after"]) for one in found["what_if_classes"]] == [(1, 2)]


def test_what_was_not_asked_is_not_told(door: Runs) -> None:
    """Without the flag nothing of it stands in the document."""
    found = door(*RUN, "--format", "json").document
    assert [key for key in found if key.startswith("what_if")] == []


def test_young_is_what_the_workspace_says(door: Runs, tmp_path: Path) -> None:
    """Under 30 on 30 June 2020: born in 1992 or 1996, and of those born in 1990 the six of after June."""
    (tmp_path / "cadre-audit.toml").write_text("young_under = 30\n", encoding="utf-8")
    groups = document(door)["what_if_groups"]
    # in one commune the worker of 1996 is of 1980, and the birth of the other is blank
    assert [(one["heads"], one["heads_up_to"]) for one in groups] == [(12, 12), (6, 6), (11, 12)]


def test_a_usual_class_size_is_not_the_programmes(door: Runs, tmp_path: Path) -> None:
    """The office's usual size stands behind those of the programme; a day of the environment asks for nothing."""
    (tmp_path / "cadre-audit.toml").write_text("class_size = 10\n", encoding="utf-8")
    assert [one["class_size"] for one in document(door)["what_if_classes"]] == [50, 60, 80, 100]
    file = programme(tmp_path, GOOD + "for_kinds: [cadre]\n")
    flags = ("--add-group", "part_time", "--roster", STAFF, "--format", "json")
    found = door("programme", file, *RUN[2:], *flags).document
    assert [one["class_size"] for one in found["what_if_classes"]] == [10]
    assert door(*RUN, CADRE_AUDIT_AS_OF="2020-01-01").code == 0


def test_a_workbook(door: Runs, tmp_path: Path) -> None:
    """The three tables have sheets."""
    assert door(*EXTENDED, "-o", tmp_path / "out.xlsx", "--lang", "vi").code == 0
    names = load_workbook(tmp_path / "out.xlsx").sheetnames
    wanted = ("Đối tượng nếu mở rộng", "Số lớp nếu mở rộng", "Hỗ trợ người học")
    assert [any(name.startswith(one) for name in names) for one in wanted] == [True] * 3


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        (("--support-rate", "50000"), "go with --add-group only"),
        (("--roster", STAFF), "go with --add-group only"),
        (("--add-group", "cadre", "--roster", STAFF), "is for cadre already"),
        (("--add-group", "everybody", "--roster", STAFF), "everybody"),
        (("--add-group", "part_time"), "add --roster FILE"),
        (("--add-group", "part_time", "--roster", STAFF, "--support-rate", "0"), "“0” is not read as an amount"),
        (("--add-group", "part_time", "--roster", STAFF, "--support-rate", "1,5"), "“1,5” is not read as an amount"),
        (("--add-group", "part_time", "--roster", STAFF, "--support-rate", "free"), "“free” is not read as an amount"),
        (("--support-rate", ""), "go with --add-group only"),
    ],
)
def test_wrong_use(flags: tuple[str | Path, ...], said: str, door: Runs) -> None:
    """One sentence, nothing on stdout."""
    answer = door(*RUN, *flags, "--lang", "en")
    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err


def test_a_programme_that_does_not_say_whom_it_is_for(door: Runs, tmp_path: Path) -> None:
    """Its groups are text: the sentence says which key to add."""
    file = programme(tmp_path, GOOD)
    answer = door("programme", file, *RUN[2:], *EXTENDED[len(RUN) :], "--lang", "en")
    assert (answer.code, "has no for_kinds" in answer.err) == (2, True)


def test_a_roster_that_is_none(door: Runs, tmp_path: Path) -> None:
    """A file that cannot be read ends the run with its sentence."""
    bad = tmp_path / "bad.xlsx"
    bad.write_bytes(b"PK\x03\x04")
    assert door(*RUN, "--add-group", "part_time", "--roster", bad, "--lang", "en").code == 3
