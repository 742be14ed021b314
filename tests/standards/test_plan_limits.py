"""The file of limits: every fault with its place, and what the limits mean."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cadre_audit.errors import StandardsError, UsageError
from cadre_audit.standards.plan_limits import Blackout, PlanLimits, days_taken, load_limits

FAULTS: dict[str, tuple[str, int, str]] = {
    "unknown key": ("unit_covr: {share: 0.1}\n", 1, "unknown_key"),
    "share above one": ("unit_cover: {share: 15}\n", 1, "out_of_range"),
    "share of nothing": ("unit_cover:\n  share: 0\n", 2, "out_of_range"),
    "share as text": ('unit_cover: {share: "0.1"}\n', 1, "wrong_type"),
    "share as yes": ("unit_cover: {share: true}\n", 1, "wrong_type"),
    "two lengths": ("courses:\n  - {course: a, quarters: 1, load: 0.1}\n", 2, "two_lengths"),
    "load above half": ("courses:\n  - course: a\n    load: 0.9\n", 3, "out_of_range"),
    "empty range": ("courses:\n  - course: a\n    class_size: {min: 30, max: 20}\n", 3, "range_empty"),
    "half a person": ("courses:\n  - course: a\n    class_size: {max: 20.5}\n", 3, "wrong_type"),
    "course twice": ("courses: [{course: a}, {course: a}]\n", 1, "limit_twice"),
    "budget twice": ("budgets: [{year: 2027, amount: 1}, {year: 2027, amount: 2}]\n", 1, "limit_twice"),
    "budget of one fund twice": (
        "budgets: [{year: 2027, fund: Đề án, amount: 1}, {year: 2027, fund: ĐỀ ÁN, amount: 2}]\n", 1, "limit_twice",
    ),
    "negative norm": ("cost_norms:\n  - {kind: per_class, amount: -1}\n", 2, "out_of_range"),
    "unknown kind of norm": ("cost_norms:\n  - {kind: per_day, amount: 1}\n", 2, "not_allowed"),
    "norm turned round": (
        "cost_norms:\n  - {kind: per_class, amount: 1, from: 2027-02-10, to: 2027-02-01}\n", 2, "blackout_ends_early",
    ),
    "no days": ("courses:\n  - {course: a, days: 0}\n", 2, "out_of_range"),
    "negative money": ("budgets:\n  - {year: 2027, amount: -1}\n", 2, "out_of_range"),
    "seats of both": ("seats:\n  - {course: a, host: B, year: 2027, seats: 1}\n", 2, "seats_of_nothing"),
    "seats of neither": ("seats:\n  - {year: 2027, seats: 1}\n", 2, "seats_of_nothing"),
    "nothing staffed": ("staffed:\n  - {away_at_most: 1}\n", 2, "staffs_nothing"),
    "days turned round": ("blackouts:\n  - {from: 2027-02-10, to: 2027-02-01}\n", 2, "blackout_ends_early"),
    "no such day": ("blackouts:\n  - {from: 2027-02-30, to: 2027-03-01}\n", 2, "bad_date"),
    "unknown must": ("must: {needs: some}\n", 1, "not_allowed"),
    "a list": ("- 1\n", 1, "wrong_type"),
    "key twice": ("must: {needs: all}\nmust: {needs: all}\n", 2, "key_twice"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_wrong_file_is_told_with_its_line(name: str, tmp_path: Path) -> None:
    """Line counted by hand."""
    text, line, key = FAULTS[name]
    path = tmp_path / "limits.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(StandardsError) as caught:
        load_limits(path)
    assert [(fault.line, fault.key) for fault in caught.value.faults] == [(line, key)]


def test_a_file_that_is_missing(tmp_path: Path) -> None:
    """Wrong use, not broken law."""
    with pytest.raises(UsageError):
        load_limits(tmp_path / "none.yaml")


def test_an_empty_file_limits_nothing(tmp_path: Path) -> None:
    """Nothing invented."""
    path = tmp_path / "limits.yaml"
    path.write_text("# nothing yet\n", encoding="utf-8")
    assert load_limits(path)[0] == PlanLimits()


def test_days_of_blackouts_are_counted_once() -> None:
    """Two that overlap: 1–10 and 5–14 February are fourteen days; of January none."""
    own = tuple(
        Blackout.model_validate({"from": first, "to": last})
        for first, last in (("2027-02-01", "2027-02-10"), ("2027-02-05", "2027-02-14"))
    )
    assert days_taken(own, date(2027, 1, 1), date(2027, 3, 31)) == 14
    assert days_taken(own, date(2027, 1, 1), date(2027, 1, 31)) == 0
