"""Jobs of ``stats``: who is counted, on which day, and what the office's own settings change."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cadre_audit.errors import NothingAudited, UsageError
from cadre_audit.jobs.run import run
from cadre_audit.jobs.stats_job import StatsJob
from cadre_audit.report.model import Report

TODAY = date(2026, 1, 1)
HEADINGS = "Họ và tên;Ngày sinh;Đơn vị;Chức vụ;Đối tượng;Trình độ chuyên môn"
PEOPLE = (
    "Vũ Thị Lụa;02/3/1988;Xã An Bình;Chủ tịch UBND;cán bộ;Đại học",
    "Vũ Thị Lụa;02/3/1988;Xã An Bình;Phó Bí thư Đảng ủy;cán bộ;Đại học",
    "Lê Văn Bưởi;11/4/1995;Xã Hòa Lạc;VP-TK;công chức;Trung cấp",
    "Đỗ Thị Cam;1986;Xã Hòa Lạc;TC-KT;công chức;",
)


def told(folder: Path, title: str = "DANH SÁCH (tính đến ngày 30/6/2026)", **asked: Any) -> Report:
    """The report on four rows that are three people."""
    path = folder / "roster.csv"
    path.write_text("\n".join([title, HEADINGS, *PEOPLE, ""]), encoding="utf-8")
    return run(StatsJob(rosters=(path,), **asked), TODAY)


def test_two_rows_of_one_person_are_one_head(tmp_path: Path) -> None:
    """Three people with four posts; the second row of the chair is told as such."""
    report = told(tmp_path)
    assert (report.counts["people"], report.counts["posts"]) == (3, 4)
    assert {"stats_posts", "stats_several_rows"} <= {fact.key for fact in report.summary}


@pytest.mark.parametrize(
    ("title", "asked", "day", "origin"),
    [
        ("DANH SÁCH (tính đến ngày 30/6/2026)", {}, "2026-06-30", "title"),
        ("DANH SÁCH", {}, "2026-01-01", "today"),
        ("DANH SÁCH (tính đến ngày 30/6/2026)", {"as_of": date(2025, 5, 1)}, "2025-05-01", "flag"),
    ],
)
def test_the_day_is_named_by_flag_title_or_calendar(
    title: str, asked: dict[str, Any], day: str, origin: str, tmp_path: Path
) -> None:
    """In this order."""
    report = told(tmp_path, title, **asked)
    assert (report.run.as_of, report.run.as_of_from) == (day, origin)


def test_the_young_are_who_certainly_is(tmp_path: Path) -> None:
    """On 30 June 2026 somebody born in 1986 is thirty-nine or forty: left out and told."""
    report = told(tmp_path, only_young=True, young_under=40)
    assert report.counts["people"] == 2
    (fact,) = [fact for fact in report.summary if fact.key == "stats_only_young"]
    assert (fact.values["maybe"], fact.values["unknown"]) == (1, 0)


def test_a_post_counts_whoever_holds_it_beside_another(tmp_path: Path) -> None:
    """The chair's second row alone names the post."""
    assert told(tmp_path, positions=("party_deputy_secretary",)).counts["people"] == 1


def test_nobody_left_is_an_error(tmp_path: Path) -> None:
    """Filters that contradict each other leave nothing to count; a unit that is not there is wrong use."""
    with pytest.raises(NothingAudited):
        told(tmp_path, units=("An Bình",), kinds=("civil_servant",))
    with pytest.raises(UsageError):
        told(tmp_path, units=("Tân Sơn",))


def test_a_form_comes_without_other_tables_unless_asked_for(tmp_path: Path) -> None:
    """The measures stand beside it in either case."""
    alone, beside = told(tmp_path, form="bm02"), told(tmp_path, form="bm02", by=("unit",))
    assert (alone.counts["tables"], beside.counts["tables"] > 0) == (0, True)
    assert alone.form is not None
    assert {table.id for table in alone.tables} >= {"measures", "tables", "form"}
