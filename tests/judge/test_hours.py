"""The requirement kind ``hours``: met, short, time until the year's end, and not known, on the days around New Year."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import numpy as np
import pytest

from cadre_audit.analyses.findings import finding
from cadre_audit.analyses.training_hours_told import short_so_far
from cadre_audit.judge.evaluate import judge
from cadre_audit.judge.verdicts import Verdict, Verdicts
from cadre_audit.tables.hours import YearHours
from cadre_audit.tables.roster import Roster
from cadre_audit.tables.select import take

from .laws import CLERK, law, requirement
from .people import roster_of

AT_LEAST_40 = requirement("hours", at_least=40)


def with_hours(low: int, high: int | None = None, *, year: int = 2024, until: int = 20241231, **more: Any) -> Roster:
    """One clerk with lessons in a year."""
    roster = roster_of([{"full_name": "Lê Văn An", "position_code": CLERK}])
    own = {"is_open": False, "records": 1, "is_complete": True, **more}
    nothing = np.empty(0, np.int64)
    hours = YearHours(
        year, until, np.array([low]), np.array([low if high is None else high]), np.array([own["is_open"]]),
        np.array([own["records"]]), own["is_complete"], None, nothing, nothing, nothing, nothing.astype(bool),
        np.zeros(1, np.int64),
    )  # fmt: skip
    return replace(roster, hours=hours)


def judged(roster: Roster, day: str = "2024-12-31", *requirements: Any) -> Verdicts:
    """The verdicts of a day."""
    return judge(roster, law(*(requirements or (AT_LEAST_40,)), day=day))


def verdict(roster: Roster, day: str = "2024-12-31", *requirements: Any) -> str:
    """The only verdict."""
    return Verdict(int(judged(roster, day, *requirements).matrix[0, 0])).code


@pytest.mark.parametrize(
    ("low", "more", "expected"),
    [
        (40, {}, "met"),
        (39, {}, "gap"),
        (0, {"high": 40}, "unknown"),
        (0, {"high": 39}, "gap"),
        (39, {"is_open": True}, "unknown"),
        (40, {"is_open": True}, "met"),
        (0, {"records": 0}, "gap"),
        (40, {"records": 0}, "met"),
        (0, {"records": 0, "is_complete": False}, "unknown"),
        (39, {"is_complete": False}, "unknown"),
        (40, {"is_complete": False}, "met"),
    ],
)
def test_at_the_end_of_the_year(low: int, more: dict[str, Any], expected: str) -> None:
    """Enough is met whatever is not known; too few is a gap only where nothing more can come to light."""
    assert verdict(with_hours(low, **more)) == expected


def test_before_the_end_of_the_year_incomplete_lists_give_no_time() -> None:
    """Time is for who is known to fall short; of lists that may lack a turn not even that is known."""
    verdicts = judged(with_hours(16, until=20241130, is_complete=False), "2024-11-30")
    assert (Verdict(int(verdicts.matrix[0, 0])).code, verdicts.due(0, 0)) == ("unknown", None)


@pytest.mark.parametrize(
    ("day", "expected", "due"),
    [
        ("2024-12-30", "grace", date(2024, 12, 31)),
        ("2024-12-31", "gap", None),
        ("2025-01-01", "unknown", None),
        ("2023-12-31", "unknown", None),
    ],
)
def test_the_year_gives_time_until_its_end(day: str, expected: str, due: date | None) -> None:
    """Until the 30th there is time, on the 31st there is none; of another year nothing is known."""
    until = min(int(day.replace("-", "")), 20241231)
    verdicts = judged(with_hours(16, until=until if day.startswith("2024") else 20241231), day)
    assert Verdict(int(verdicts.matrix[0, 0])).code == expected
    assert verdicts.due(0, 0) == due


def test_hours_counted_beyond_the_day_tell_nothing_of_it() -> None:
    """Records until December say nothing of the state in June."""
    assert verdict(with_hours(40), "2024-06-30") == "unknown"


def test_a_roster_without_records_leaves_it_unknown() -> None:
    """As before training records could be read."""
    assert verdict(roster_of([{"full_name": "Lê Văn An", "position_code": CLERK}])) == "unknown"


def test_a_part_with_time_decides_nothing_of_the_whole() -> None:
    """Time that one of several parts still has is no time for the whole."""
    both = requirement("all_of", of=[AT_LEAST_40, requirement("party_member")])
    either = requirement("any_of", of=[AT_LEAST_40, requirement("party_member")])
    roster = with_hours(16, until=20241130)
    assert (verdict(roster, "2024-11-30", both), verdict(roster, "2024-11-30", either)) == ("unknown", "unknown")
    assert verdict(with_hours(16), "2024-12-31", both) == "gap"


def test_a_finding_names_the_hours_and_the_day() -> None:
    """What counts so far, what is asked, until when; of records without hours nothing is known, which is not none."""
    found = finding(judged(with_hours(16, until=20241130), "2024-11-30"), 0, 0)
    assert (found["actual"], found["required"], found["due"], found["verdict"]) == (
        16, {"minimum": 40, "unit": "hours"}, "2024-12-31", "grace",
    )  # fmt: skip
    assert finding(judged(with_hours(0, is_open=True)), 0, 0)["actual"] is None
    assert finding(judged(with_hours(0, records=0)), 0, 0)["actual"] == 0
    so_far = finding(judged(with_hours(16, is_complete=False)), 0, 0)
    assert (so_far["actual"], so_far["verdict"]) == (16, "unknown")
    assert finding(judged(with_hours(0, records=0, is_complete=False)), 0, 0)["actual"] is None


@pytest.mark.parametrize(
    ("roster", "people"),
    [
        (with_hours(16, is_complete=False), 1),
        (with_hours(16), 0),
        (with_hours(40, is_complete=False), 0),
        (with_hours(16, is_complete=False, is_open=True), 0),
        (with_hours(16, 40, is_complete=False), 0),
        (with_hours(0, records=0, is_complete=False), 0),
    ],
)
def test_who_would_fall_short_by_complete_lists_is_counted(roster: Roster, people: int) -> None:
    """Only whom nothing but the completeness leaves open; not who has enough, no turn, or a turn in doubt."""
    assert short_so_far(judged(roster)) == people
    assert short_so_far(judged(take(roster, np.array([0, 0])))) == people


def test_part_of_a_roster_keeps_its_hours() -> None:
    """Taking rows takes their hours."""
    part = take(with_hours(16), np.array([0, 0]))
    assert part.hours is not None
    assert part.hours.low.tolist() == [16, 16]
