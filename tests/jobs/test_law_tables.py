"""``standards show evaluation`` and ``standards show retirement``, by the tables of the facts."""

from __future__ import annotations

from datetime import date

import pytest

from cadre_audit.jobs.law_tables import standards_evaluation, standards_retirement
from cadre_audit.jobs.standards import Sources, show_standard


def test_one_period_with_its_points_and_rules() -> None:
    """2026: four levels from 90, 70, 50 and 0 points; the rule of every period stands first, without an instrument."""
    levels, rules = standards_evaluation(date(2026, 3, 1)).tables
    assert [(one["level"], one["points_from"]) for one in levels.records] == [
        ("excellent", 90),
        ("good", 70),
        ("completed", 50),
        ("failed", 0),
    ]
    assert (rules.records[0]["period"], rules.records[0]["source"]) == (None, None)
    assert [rule["percent"] for rule in rules.records if rule["percent"]] == [20]


def test_every_period_without_a_day() -> None:
    """Five periods of four levels each, none with points before 2026."""
    levels = standards_evaluation(None).tables[0].records
    assert len(levels) == 20
    assert {one["period"] for one in levels if one["points_from"] is None} == {
        "DG-2008",
        "DG-2015",
        "DG-2020",
        "DG-2023",
    }


def test_before_the_oldest_period_the_report_says_so() -> None:
    """An empty table alone would look as if nobody had ever been rated."""
    report = standards_evaluation(date(2009, 12, 31))
    assert [fact.key for fact in report.summary] == ["evaluation_before"]
    assert report.counts == {"periods": 0, "levels": 0}


def test_retirement_of_a_day() -> None:
    """Two ages until 2020; nine rows for men and sixteen for women since, each beginning after the one before."""
    older = standards_retirement(date(2020, 12, 31)).tables[0].records
    assert [(row["sex"], row["years"], row["months"]) for row in older] == [("male", 60, 0), ("female", 55, 0)]
    newer = standards_retirement(date(2021, 1, 1)).tables[0].records
    assert [sum(row["sex"] == sex for row in newer) for sex in ("male", "female")] == [9, 16]
    men = [(row["born_from"], row["born_to"]) for row in newer if row["sex"] == "male"]
    assert men[:2] == [(None, "1960-12"), ("1961-01", "1961-09")]
    assert men[-1] == ("1966-04", None)
    assert len(standards_retirement(None).tables[0].records) == 27


@pytest.mark.parametrize("name", ["rank_specialist", "01.003", "Ngạch chuyên viên", "Rank of specialist"])
def test_a_rank_is_shown_like_a_post(name: str) -> None:
    """By its code in the vocabulary, by the code that rosters write, and by its title."""
    records = show_standard(name, date(2020, 1, 1), Sources(), date(2026, 11, 22)).tables[0].records
    wanted = ["professional-level", "state-management", "it", "foreign-language"]
    assert [record["requirement"] for record in records if record["standard"] == "vn-civil-service-rank"] == wanted


def test_a_duty_is_shown_by_its_id_and_not_asked_of_a_post() -> None:
    """The yearly hours stand in the standard of duties only; a post shows the standard of the post."""
    day, today = date(2026, 1, 1), date(2026, 11, 22)
    duty = show_standard("vn-training-duty", day, Sources(), today).tables[0].records
    assert {record["standard"] for record in duty} == {"vn-training-duty"}
    post = show_standard("specialist", day, Sources(), today).tables[0].records
    assert "training-hours" not in {record["requirement"] for record in post}
