"""Hours of training of a year: edges of the year, weeks, doubles, what is not known, and who has no record."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cadre_audit.analyses.training_hours import HoursFound, hours_of_year
from cadre_audit.analyses.training_hours_told import turns_of
from cadre_audit.jobs.training import MAY_COUNT, outcomes
from cadre_audit.standards.training_hours import load

from . import followed

AN, BINH = "Lê Văn An;05/7/1979;Xã An Bình", "Trần Thị Bình;01/01/1985;Xã An Bình"
CLERK = "Văn phòng - Thống kê"


def took(who: str = AN, course: str = "Kỹ năng", end: str = "15/6/2020", hours: str = "40", result: str = "Đạt") -> str:
    """One turn that began the year before."""
    return f"{who};{course};20/12/2019;{end};{hours};{result}"


def of(
    folder: Path, *turns: str, day: str = "2020-12-31", complete: bool = False, people: tuple[str, ...] = (AN, BINH)
) -> HoursFound:
    """The hours of two people until a day."""
    roster = followed.roster(folder, *(f"{who};{CLERK};;;" for who in people))
    as_of, results = date.fromisoformat(day), outcomes()
    return hours_of_year(
        followed.turns(folder, *turns), roster, as_of, load().week_on(as_of),
        lambda text: results.meaning(text) in MAY_COUNT, is_complete=complete,
    )  # fmt: skip


def low_high_open(found: HoursFound) -> tuple[int, int, bool]:
    """What is known of the first person."""
    hours = found.hours
    return int(hours.low[0]), int(hours.high[0]), bool(hours.is_open[0])


@pytest.mark.parametrize(
    ("end", "day", "hours"),
    [
        ("31/12/2019", "2020-12-31", (0, 0, False)),
        ("01/01/2020", "2020-12-31", (40, 40, False)),
        ("31/12/2020", "2020-12-31", (40, 40, False)),
        ("01/01/2021", "2020-12-31", (0, 0, False)),
        ("31/12/2020", "2020-12-30", (0, 0, False)),
        ("2020", "2020-12-31", (40, 40, False)),
        ("2020", "2020-11-30", (0, 40, False)),
        ("12/2020", "2020-12-30", (0, 40, False)),
        ("", "2020-12-31", (0, 40, False)),
    ],
)
def test_a_turn_belongs_to_the_year_in_which_it_ended(
    tmp_path: Path, end: str, day: str, hours: tuple[int, int, bool]
) -> None:
    """With all its hours, also when it began the year before; what may have ended later may count."""
    assert low_high_open(of(tmp_path, took(end=end), day=day)) == hours


@pytest.mark.parametrize(
    ("text", "day", "hours"),
    [
        ("1 tuần", "2017-10-21", (40, 40, False)),
        ("1 tuần", "2017-10-20", (0, 0, True)),
        ("1 tuần", "2021-12-09", (40, 40, False)),
        ("1 tuần", "2021-12-10", (0, 0, True)),
        ("1 tuần", "2025-06-30", (0, 0, True)),
        ("2 tuần", "2025-07-01", (80, 80, False)),
        ("5 ngày", "2025-07-01", (0, 0, True)),
        ("", "2025-07-01", (0, 0, True)),
        ("16 tiết", "2022-06-30", (16, 16, False)),
    ],
)
def test_a_week_counts_by_the_law_of_the_day(tmp_path: Path, text: str, day: str, hours: tuple[int, int, bool]) -> None:
    """40 lessons while decree 101/2017 and since decree 171/2025; days have no law, and nothing is put in for them."""
    year = day[:4]
    assert low_high_open(of(tmp_path, took(end=f"01/01/{year}", hours=text), day=day)) == hours


def test_hours_of_several_turns_add_up(tmp_path: Path) -> None:
    """Of each person alone."""
    found = of(tmp_path, took(hours="16"), took(course="Tin học", hours="24"), took(BINH, hours="8"))
    assert (found.hours.low.tolist(), found.hours.records.tolist()) == ([40, 8], [2, 1])


@pytest.mark.parametrize(
    ("first", "second", "hours"),
    [("40", "40", (40, 40)), ("40", "16", (16, 16)), ("", "40", (40, 40)), ("40", "", (40, 40))],
)
def test_a_turn_that_stands_twice_counts_once(tmp_path: Path, first: str, second: str, hours: tuple[int, int]) -> None:
    """By the smaller number; a row without hours beside one with them says nothing more."""
    found = of(tmp_path, took(hours=first), took(course="KỸ NĂNG", hours=second))
    assert low_high_open(found)[:2] == hours
    assert (found.told["double"], found.hours.records[0]) == (1, 1)


def test_two_courses_or_two_days_are_two_turns(tmp_path: Path) -> None:
    """So are two rows of which only the year is known."""
    assert low_high_open(of(tmp_path, took(), took(end="16/6/2020")))[0] == 80
    assert low_high_open(of(tmp_path, took(), took(course="Tin học")))[0] == 80
    assert low_high_open(of(tmp_path, took(end="2020"), took(end="2020")))[0] == 80


@pytest.mark.parametrize("result", ["Không đạt", "Bỏ học", "Đang học", "left", "Under way"])
def test_what_was_not_finished_may_count(tmp_path: Path, result: str) -> None:
    """It makes nobody fall short and nobody pass."""
    assert low_high_open(of(tmp_path, took(result=result))) == (0, 40, False)


def test_who_is_in_doubt_may_have_more(tmp_path: Path) -> None:
    """A name without a birth date may be the person: the turn is listed, and the hours stay open."""
    found = of(tmp_path, took("Lê Văn An;;Xã An Bình"), took("Lê Văn An;1979;Xã Khác"), took("Vũ Na;1990;Xã Khác"))
    assert low_high_open(found) == (0, 0, True)
    assert (found.told["in_doubt"], found.told["not_in_roster"], len(found.table.records)) == (2, 1, 2)
    assert found.told["people_without_record"] == 1


@pytest.mark.parametrize("turn", [took(result="Đang học"), took(hours="5 ngày", result="Đang học"), took(end="")])
def test_who_has_a_turn_that_may_count_is_not_without_one(tmp_path: Path, turn: str) -> None:
    """Of two people one has no turn at all; the other is not taken to have had none."""
    assert of(tmp_path, turn, complete=True).told["people_without_record"] == 1


def test_who_has_no_record_is_told_apart(tmp_path: Path) -> None:
    """Unless the lists are complete nothing is known of them."""
    found = of(tmp_path, took())
    assert (found.told["people_without_record"], found.told["complete"]) == (1, False)
    assert of(tmp_path, took(), complete=True).hours.is_complete


def test_one_person_with_two_posts_has_the_hours_in_both_rows(tmp_path: Path) -> None:
    """A person stands once for each post."""
    found = of(tmp_path, took(), people=(AN, "Lê Văn An;05/7/1979;Xã Khác"))
    assert found.hours.low.tolist() == [40, 40]
    assert found.told["people_without_record"] == 0


def test_every_number_can_be_traced(tmp_path: Path) -> None:
    """Each turn of a person with its lessons, its end and its row."""
    found = of(tmp_path, took(hours="16"), took(BINH), took(course="Tin học", hours="5 ngày"))
    keys = ("course", "ended", "lessons", "counts", "row")
    assert [tuple(one[key] for key in keys) for one in turns_of(found.hours, 0)] == [
        ("Kỹ năng", "2020-06-15", 16, True, 3), ("Tin học", "2020-06-15", None, True, 5),
    ]  # fmt: skip


def test_of_a_double_the_finished_row_counts(tmp_path: Path) -> None:
    """Whichever stands first."""
    rows = took(result="Đang học"), took(hours="16")
    assert low_high_open(of(tmp_path, *rows)) == low_high_open(of(tmp_path, *reversed(rows))) == (16, 16, False)
