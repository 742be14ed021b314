"""More reports: no true figure is called false, and each that has one mistake is noticed."""

from __future__ import annotations

from pathlib import Path

import pytest

from cadre_audit.analyses.verify import of_verdict

from .passages import Passage, claims_of, figures_in
from .passages_of_newspapers import IN_THE_NEWS
from .passages_of_offices import MORE, NASTY
from .passages_short import TRUE, TRUE_AND_WRONG

BY_NAME = pytest.mark.parametrize("passage", MORE, ids=lambda passage: passage.name)
TWINS = [(passage, *twin) for passage in MORE for twin in passage.twins]


@BY_NAME
def test_nothing_true_is_called_false(passage: Passage, tmp_path: Path) -> None:
    """No figure of these contradicts another."""
    assert [(one.reason, one.arithmetic) for one in of_verdict(claims_of(passage.text, tmp_path), "false")] == []


@BY_NAME
def test_what_fits_is_true(passage: Passage, tmp_path: Path) -> None:
    """With the arithmetic done by hand."""
    found = {one.arithmetic for one in of_verdict(claims_of(passage.text, tmp_path), "true")}
    assert set(passage.true) - found == set()


@pytest.mark.parametrize(("passage", "old", "new"), TWINS, ids=[f"{p.name}: {new}" for p, _, new in TWINS])
def test_one_mistake_is_noticed(passage: Passage, old: str, new: str, tmp_path: Path) -> None:
    """Something is false, and it names the number that was changed or one that it contradicts."""
    assert passage.text.count(old) >= 1
    assert of_verdict(claims_of(passage.text.replace(old, new, 1), tmp_path), "false")


@pytest.mark.parametrize(("text", "old", "new"), [(text, *pair) for text, pairs in TRUE_AND_WRONG for pair in pairs])
def test_a_wrong_number_is_noticed(text: str, old: str, new: str, tmp_path: Path) -> None:
    """In short passages of many offices."""
    assert of_verdict(claims_of(text, tmp_path), "false") == []
    assert text.count(old) >= 1
    assert of_verdict(claims_of(text.replace(old, new, 1), tmp_path), "false")


@pytest.mark.parametrize("text", [*NASTY, *TRUE, *IN_THE_NEWS])
def test_what_is_easily_misread_is_not_false(text: str, tmp_path: Path) -> None:
    """Other people, other times, norms, quotas, footnotes: a false alarm is worse than a miss."""
    assert [(one.reason, one.arithmetic) for one in of_verdict(claims_of(text, tmp_path), "false")] == []


def test_a_year_before_a_share_is_no_money(tmp_path: Path) -> None:
    """In 'đến 2025 tỷ lệ', 'tỷ' is no billion; in '12 tỷ đồng' it is."""
    figures = figures_in("Dự kiến đến 2025 tỷ lệ đại học đạt 85%; chi 12 tỷ đồng.", tmp_path).figures
    assert [figure.value for figure in figures] == [85, 12 * 10**9]
