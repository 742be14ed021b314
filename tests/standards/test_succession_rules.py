"""The rules on plans by day, typed by hand from the facts: section 5.3."""

from __future__ import annotations

from datetime import date

import pytest

from cadre_audit.standards.succession_rules import load


@pytest.mark.parametrize(
    ("day", "label", "order"),
    [
        (date(2021, 12, 27), None, []),
        (date(2021, 12, 28), "QĐ-50", ["age", "discipline"]),
        (date(2025, 10, 7), "QĐ-50", ["age", "discipline"]),
        (date(2025, 10, 8), "QĐ-377", ["standard", "rating"]),
        (date(2030, 1, 1), "QĐ-377", ["standard", "rating"]),
    ],
)
def test_the_rule_of_a_day(day: date, label: str | None, order: list[str]) -> None:
    """The day before and the day of each."""
    rule = load().on(day)
    assert (rule.label if rule else None) == label
    assert ([one.reason for one in rule.out] if rule else []) == order


def test_the_numbers_of_each_rule() -> None:
    """Three and three in both, at a level in the second."""
    first, second = load().versions
    both = (first.per_post, first.per_person, second.per_post, second.per_person)
    limits = [(one.most, one.at_a_level) for one in both if one]
    assert limits == [(3, False), (3, False), (3, False), (3, True)]
    assert (first.only_higher, first.review) == (None, None)
    assert second.only_higher is not None
    assert second.review is not None
    assert second.review.months == 12


def test_versions_follow_each_other() -> None:
    """One ends on the day before the next begins."""
    first, second = load().versions
    assert (first.effective_to, second.effective_from) == (date(2025, 10, 7), date(2025, 10, 8))
