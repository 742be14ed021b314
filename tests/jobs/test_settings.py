"""What the settings of an office change in a run; verdicts and points by the law and by hand."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cadre_audit.errors import UsageError
from cadre_audit.jobs.model import CheckJob, NeedsJob, UnitAreas
from cadre_audit.jobs.run import run
from cadre_audit.standards.courses import load as shipped_courses

from .conftest import roster

TODAY = date(2026, 11, 22)
# decree 33/2023/NĐ-CP article 10: a degree; intermediate training in the areas of clause 3, where the province says so
CLERK = "Lê Văn Bưởi;11/4/1995;Xã An Bình;VP-TK;01/9/2023;12/12;Trung cấp;B"
WOMAN_OF_40 = "Trần Thị Mận;02/9/1983;Xã An Bình;TC-KT;01/9/2023;12/12;Cao đẳng;B"


def verdicts(path: Path, **settings: Any) -> list[tuple[str, str]]:
    """Requirement and verdict of every finding of a check."""
    job = CheckJob(rosters=(path,), **settings)
    report = run(job, TODAY)
    found = next(table for table in report.tables if table.id == "findings")
    return [(record["requirement"], record["verdict"]) for record in found.records]


@pytest.mark.parametrize("name", ["Xã An Bình", "UBND xã An Bình", "XÃ AN BÌNH", "X. An Bình"])
@pytest.mark.parametrize("own", ["Xã An Bình", "UBND xã An Bình", "XÃ AN BÌNH"])
def test_the_areas_of_a_unit_ease_its_demands(name: str, own: str, tmp_path: Path) -> None:
    """However the roster and the workspace spell the unit."""
    path = roster(tmp_path / "a.csv", CLERK.replace("Xã An Bình", own))
    assert verdicts(path) == [("professional-level", "gap")]
    areas = {name: UnitAreas(areas=("mountain",), source="12/QĐ-UBND")}
    assert ("professional-level", "gap") not in verdicts(path, areas=areas)


def test_the_areas_of_another_unit_change_nothing(tmp_path: Path) -> None:
    """Tone marks count: An Binh is another commune."""
    path = roster(tmp_path / "a.csv", CLERK)
    for name in ("Xã An Bính", "Xã An Bình Đông", "An"):
        areas = {name: UnitAreas(areas=("mountain",), source="12")}
        assert verdicts(path, areas=areas) == [("professional-level", "gap")]


def needs(path: Path, **settings: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    """The one need and the one course of a roster in 2023."""
    report = run(NeedsJob(rosters=(path,), year=2023, **settings), TODAY)
    tables = {table.id: table.records for table in report.tables}
    (need,), (course,) = tables["needs"], tables["courses"]
    return dict(need), dict(course)


def test_class_size(tmp_path: Path) -> None:
    """Three people: one class of fifty, two of two, three of one."""
    path = roster(tmp_path / "a.csv", *(CLERK.replace("1995", year) for year in ("1995", "1994", "1993")))
    for size, classes in ((None, 1), (2, 2), (1, 3)):
        report = run(NeedsJob(rosters=(path,), year=2023, class_size=size), TODAY)
        (course,) = next(table for table in report.tables if table.id == "courses").records
        assert (course["classes"], course["class_size"]) == (classes, size or 50)


def test_who_is_young(tmp_path: Path) -> None:
    """Born on 2 September 1983 she is 40 at the end of 2023: young only where the office says under 41 or more."""
    path = roster(tmp_path / "a.csv", WOMAN_OF_40)
    assert "young" not in needs(path)[0]["weights"]
    assert "young" not in needs(path, young_under=40)[0]["weights"]
    assert "young" in needs(path, young_under=41)[0]["weights"]


def test_weights(tmp_path: Path) -> None:
    """The office's points replace the shipped ones by name; the others stay; the priority is their sum."""
    shipped = shipped_courses().priority
    path = roster(tmp_path / "a.csv", WOMAN_OF_40.replace("Trần Thị Mận;02/9/1983", "Trần Thị Mận;02/9/1990"))
    need, _ = needs(path, weights={"young": 7})
    assert need["weights"]["young"] == 7
    assert need["weights"]["overdue"] == shipped.overdue
    assert need["priority"] == sum(need["weights"].values())


def test_weights_of_nothing_leave_the_point_out(tmp_path: Path) -> None:
    """A weight of 0 is no reason to be named."""
    need, _ = needs(roster(tmp_path / "a.csv", CLERK), weights={"young": 0, "overdue": 0})
    assert (need["weights"], need["priority"]) == ({}, 0)


def test_own_courses(tmp_path: Path) -> None:
    """An office may have its own catalogue; a path that is not there is wrong use."""
    with pytest.raises(UsageError) as fault:
        run(NeedsJob(rosters=(roster(tmp_path / "a.csv", CLERK),), year=2023, courses=tmp_path / "no.yaml"), TODAY)
    assert fault.value.key == "courses_missing"


def test_the_clock_is_that_of_the_caller(tmp_path: Path) -> None:
    """Without a day in the title or a flag the audit is made for the day that is handed in."""
    path = tmp_path / "a.csv"
    roster(path, CLERK)
    path.write_text(path.read_text(encoding="utf-8").replace(" (tính đến ngày 15/9/2023)", ""), encoding="utf-8")
    report = run(CheckJob(rosters=(path,)), date(2024, 5, 2))
    assert (report.run.as_of, report.run.as_of_from) == ("2024-05-02", "today")


def test_many_files_are_read_in_threads_and_stay_in_order(tmp_path: Path) -> None:
    """The same report with one thread and with eight."""
    for number in range(12):
        roster(tmp_path / f"{number:02}.csv", CLERK.replace("Bưởi", f"Bưởi {'ABCDEFGHIJKL'[number]}"))
    one, eight = (run(CheckJob(rosters=(tmp_path,), workers=workers), TODAY) for workers in (1, 8))
    assert one.run == eight.run
    assert [list(table.records) for table in one.tables] == [list(table.records) for table in eight.tables]
