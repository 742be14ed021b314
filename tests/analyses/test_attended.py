"""Training records of people in need: under way, done, failed, or to be checked; day by day, and never guessed."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cadre_audit.analyses.attended import Attendances
from cadre_audit.analyses.attended_read import attendances
from cadre_audit.analyses.attended_state import Dates, state_of
from cadre_audit.jobs.training import outcomes
from cadre_audit.standards.courses import load
from cadre_audit.tables.by_hand import roster_of
from cadre_audit.tables.spans import NEVER_ENDS
from tests.tables.lists import read, written

COURSES = load()
HEADINGS = ("STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Khóa bồi dưỡng", "Từ ngày", "Đến ngày", "Kết quả học tập")
AN = {"full_name": "Lê Văn An", "birth_date": "1985-05-10", "unit": "Xã Tân Sơn"}
YEAR_END, KNOWN = 20231231, 20230915


def attended(folder: Path, *rows: str, people: Any = (AN,), as_of: date | None = date(2023, 9, 15)) -> Attendances:
    """What these records tell of the people at the end of 2023; all of them are in need."""
    turns = read(written(folder, HEADINGS, *rows)).turns
    roster = roster_of(people, as_of=as_of)
    everybody = range(len(people))
    return attendances(turns, roster, everybody, COURSES, outcomes(), date(2023, 12, 31), date(2023, 11, 1))


def states(found: Attendances, person: int = 0) -> list[tuple[str, str]]:
    """Course and state of every record of a person."""
    return [(one.course, one.state) for one in found.of_person.get(person, ())]


def days(start: int = 0, end: int = 0, low: int = 0, high: int = NEVER_ENDS) -> Dates:
    """Days known to the day, or not at all."""
    return Dates(start, 3 if start else 0, end, 3 if end else 0, end or low or start, end or high)


@pytest.mark.parametrize(
    ("dates", "result", "state"),
    [
        # begun and not over by the end of the year
        (days(20210906, 20260630), None, "under_way"),
        (days(20210906, 20240101), None, "under_way"),
        (days(20231231, 20240601), None, "under_way"),
        (days(20240101, 20240601), None, "begins_later"),
        # over within the year, after the day of the roster: it cannot know of it yet
        (days(20230301, 20230916), None, "under_way"),
        (days(20230301, 20230915), None, "result_not_told"),
        (days(20230301, 20230915), "under_way", "result_not_told"),
        # no end
        (days(20230301), None, "under_way"),
        (days(20171231), None, "under_way"),
        (days(20171230), None, "begun_long_ago"),
        (days(), None, "no_dates"),
        (days(), "under_way", "no_dates"),
        # a year alone
        (days(low=20220101, high=20221231), None, "result_not_told"),
        (days(low=20230101, high=20231231), None, "end_unclear"),
        (days(low=20230101, high=20231231), "under_way", "under_way"),
        (days(low=20240101, high=20241231), None, "begins_later"),
        # a result settles it, whatever the days
        (days(20210906, 20260630), "failed", "failed"),
        (days(20150901, 20170601), "passed", "done"),
        (days(), "passed", "done"),
    ],
)
def test_the_state_of_a_record(dates: Dates, result: str | None, state: str) -> None:
    """At the end of 2023, by a roster of 15 September."""
    assert state_of(dates, result, YEAR_END, KNOWN) == state


@pytest.mark.parametrize(
    ("result", "state"),
    [
        ("Đạt", "done"), ("Khá", "done"), ("đã tốt nghiệp", "done"), ("Không đạt", "failed"), ("Bỏ học", "failed"),
        ("Thôi học", "failed"), ("Đang học", "result_not_told"), ("8,5", "result_not_told"), ("", "result_not_told"),
    ],
)  # fmt: skip
def test_what_a_result_means(tmp_path: Path, result: str, state: str) -> None:
    """What is not understood tells nothing: neither that somebody passed nor that somebody failed."""
    row = f"Lê Văn An;10/5/1985;Xã Tân Sơn;Đại học;01/9/2018;30/6/2022;{result}"
    assert states(attended(tmp_path, row)) == [("university-degree", state)]


def test_a_certificate_is_a_result(tmp_path: Path) -> None:
    """The number of a certificate beside a course that is over."""
    headings = (*HEADINGS[:-1], "Số chứng chỉ")
    path = written(tmp_path, headings, "Lê Văn An;10/5/1985;Xã Tân Sơn;Đại học;01/9/2018;30/6/2022;A 123")
    found = attendances(
        read(path).turns, roster_of([AN]), [0], COURSES, outcomes(), date(2023, 12, 31), date(2023, 11, 1)
    )
    assert states(found) == [("university-degree", "done")]


@pytest.mark.parametrize(
    ("who", "state"),
    [
        ("Lê Văn An;10/5/1985;Xã Tân Sơn", "under_way"),
        ("LÊ VĂN AN;10/5/1985;UBND xã Tân Sơn", "under_way"),
        ("Lê Văn An;10/5/1985;", "under_way"),
        ("Lê Văn An;1985;Xã Tân Sơn", "under_way"),
        ("Lê Văn An;1985;", "too_little"),
        ("Lê Văn An;;Xã Tân Sơn", "too_little"),
        ("Lê Văn An;10/5/1985;Xã Hòa Lạc", "other_unit"),
        ("Lê Văn An;1985;Xã Hòa Lạc", None),
        ("Lê Văn An;11/5/1985;Xã Tân Sơn", None),
        ("Lê Văn Anh;10/5/1985;Xã Tân Sơn", None),
    ],
)
def test_whom_a_record_is_of(tmp_path: Path, who: str, state: str | None) -> None:
    """Name, birth and unit; what speaks against it leaves the person out, what is missing leaves it to be checked."""
    found = states(attended(tmp_path, f"{who};Đại học;01/9/2022;30/6/2027;"))
    assert found == ([("university-degree", state)] if state else [])


def test_two_namesakes_are_never_chosen_between(tmp_path: Path) -> None:
    """Two people of one name, one year and one unit: the record is to be checked for both."""
    people = [AN, {**AN, "birth_date": "1985-08-01"}]
    found = attended(tmp_path, "Lê Văn An;1985;Xã Tân Sơn;Đại học;01/9/2022;30/6/2027;", people=people)
    assert [states(found, person) for person in (0, 1)] == [[("university-degree", "ambiguous")]] * 2


def test_whom_the_roster_lists_twice_needs_nothing_twice(tmp_path: Path) -> None:
    """One birthday, one unit, two rows: both are under way."""
    found = attended(tmp_path, "Lê Văn An;10/5/1985;Xã Tân Sơn;Đại học;01/9/2022;30/6/2027;", people=[AN, AN])
    assert [states(found, person) for person in (0, 1)] == [[("university-degree", "under_way")]] * 2


def test_a_doubtful_failure_is_not_told(tmp_path: Path) -> None:
    """It would change nothing, whoever it was."""
    assert states(attended(tmp_path, "Lê Văn An;;;Đại học;01/9/2018;30/6/2022;Trượt")) == []


def test_the_day_of_the_roster_or_else_of_the_run(tmp_path: Path) -> None:
    """Over on 1 October: a roster of September cannot know it, one without a day is of the run's day, 1 November."""
    row = "Lê Văn An;10/5/1985;Xã Tân Sơn;Đại học;01/9/2018;01/10/2023;"
    found = [states(attended(tmp_path, row, as_of=day))[0][1] for day in (date(2023, 9, 15), None)]
    assert found == ["under_way", "result_not_told"]


def test_under_way_comes_before_done(tmp_path: Path) -> None:
    """Two records of one course: who studies again is under way; what runs out is not done for good."""
    found = attended(
        tmp_path,
        "Lê Văn An;10/5/1985;Xã Tân Sơn;Tin học cơ bản;01/3/2019;01/4/2019;Đạt",
        "Lê Văn An;10/5/1985;Xã Tân Sơn;Đại học;01/9/2015;01/6/2019;Trượt",
        "Lê Văn An;10/5/1985;Xã Tân Sơn;Đại học;01/9/2022;30/6/2027;",
    )
    degree, skills = found.covering(0, ["university-degree"]), found.covering(0, ["it-basic"])
    assert degree is not None
    assert skills is not None
    assert (degree.state, degree.ends, degree.ref, skills.state) == ("under_way", "2027-06-30", "!5", "done")
    assert found.covering(0, ["it-basic"], runs_out=True) is None
    assert found.to_check(0, ["it-basic"], runs_out=True) == ["may_have_run_out"]
    assert found.to_check(0, ["university-degree"]) == ["failed"]
    assert found.earned(0, COURSES) == {"it": 1}
    assert found.covering(0, ["theory-advanced"]) is None


def test_a_course_that_is_not_understood(tmp_path: Path) -> None:
    """Who is in one may be in the one that is needed: it is listed; what is over, or of somebody doubtful, is not."""
    found = attended(
        tmp_path,
        "Lê Văn An;10/5/1985;Xã Tân Sơn;Cao học Luật kinh tế;01/9/2022;30/6/2027;",
        "Lê Văn An;10/5/1985;Xã Tân Sơn;Kỹ năng mềm;01/9/2020;05/9/2020;Đạt",
        "Lê Văn An;;;Kỹ năng mềm;01/9/2022;30/6/2027;",
    )
    assert [(one.course, one.typed, one.state) for one in found.open] == [
        ("", "Cao học Luật kinh tế", "course_unknown")
    ]  # fmt: skip
    assert found.earned(0, COURSES) == {}
