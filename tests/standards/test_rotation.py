"""The file of key posts, combinations and terms: every fault with its place, and the shipped terms by their law."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cadre_audit.errors import StandardsError, UsageError
from cadre_audit.standards.rotation import load
from cadre_audit.vocabulary.load import vocabulary

POSTS = list(vocabulary().positions.by_code)
GOOD = """key_posts: [party_secretary, council_chair]
held_by_one: [council_chair]
combinations:
  - id: both
    title: {vi: Kiêm, en: Both}
    posts: [party_secretary, council_chair]
to_explain: {post: council_chair, by: [both]}
terms:
  - id: long
    kind: same_post
    title: {vi: Lâu, en: Long}
    posts: [party_secretary]
    versions:
      - {months: 96, effective_from: 2025-04-14, document: 45-CT/TW, article: a, checked_on: 2026-11-22,
         status: verified}
"""


def file(folder: Path, text: str = GOOD) -> Path:
    """A file with this text."""
    path = folder / "rules.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_an_office_has_its_own_key_posts(tmp_path: Path) -> None:
    """Its file takes the place of the shipped one as a whole."""
    found = load(file(tmp_path), POSTS)
    assert (found.key_posts, len(found.combinations), len(found.terms)) == (("party_secretary", "council_chair"), 1, 1)


@pytest.mark.parametrize(
    ("old", "new", "place", "key"),
    [
        ("key_posts: [party_secretary,", "key_posts: [party_sekretary,", (1, 13), "unknown_position"),
        ("held_by_one: [council_chair]", "held_by_one: [chair]", (2, 15), "unknown_position"),
        ("    posts: [party_secretary, council", "    posts: [party_secretary, the", (6, 30), "unknown_position"),
        ("    posts: [party_secretary, council_chair]", "    posts: [party_secretary]", (6, 12), "too_few"),
        ("{post: council_chair,", "{post: chair,", (7, 20), "unknown_position"),
        ("by: [both]", "by: [botth]", (7, 40), "not_allowed"),
        ("    posts: [party_secretary]\n", "    posts: [chair]\n", (12, 13), "unknown_position"),
        ("kind: same_post", "kind: same", (10, 11), "not_allowed"),
        ("months: 96", "months: 0", (14, 18), "out_of_range"),
        ("2025-04-14", "2025-14-04", (14, 38), "bad_date"),
        ("status: verified", "status: true", (15, 18), "not_allowed"),
        ("key_posts: [party_secretary, council_chair]", "key_posts: []", (1, 12), "too_few"),
    ],
)
def test_every_fault_has_its_place(old: str, new: str, place: tuple[int, int], key: str, tmp_path: Path) -> None:
    """File, line and column."""
    with pytest.raises(StandardsError) as raised:
        load(file(tmp_path, GOOD.replace(old, new, 1)), POSTS)
    assert [(one.line, one.column, one.key) for one in raised.value.faults] == [(*place, key)]
    assert raised.value.key == "rotation_invalid"


def test_a_missing_file_is_wrong_use(tmp_path: Path) -> None:
    """With its path."""
    with pytest.raises(UsageError, match="rotation_missing"):
        load(tmp_path / "none.yaml", POSTS)


def test_the_shipped_file_names_only_what_is_known() -> None:
    """Read as if it were an office's own, it has no fault."""
    path = Path(__file__).resolve().parents[2] / "schemas" / "rotation.yaml"
    assert load(path, POSTS) == load(None, POSTS)


# law.md 5.4: 36 months by decree 170/2025 verified, by regulation 65 recalled; two terms, from eight years on
@pytest.mark.parametrize(
    ("term", "day", "told"),
    [
        ("posting", date(2022, 4, 27), None),
        ("posting", date(2022, 4, 28), (36, "65-QĐ/TW", "unverified")),
        ("posting", date(2025, 6, 30), (36, "65-QĐ/TW", "unverified")),
        ("posting", date(2025, 7, 1), (36, "170/2025/NĐ-CP", "verified")),
        ("months-left-when-posted", date(2017, 10, 6), None),
        ("months-left-when-posted", date(2017, 10, 7), (60, "98-QĐ/TW", "verified")),
        ("months-left-when-posted", date(2022, 4, 27), (60, "98-QĐ/TW", "verified")),
        ("months-left-when-posted", date(2022, 4, 28), None),
        ("months-left-when-posted", date(2025, 6, 30), None),
        ("months-left-when-posted", date(2025, 7, 1), (60, "170/2025/NĐ-CP", "verified")),
        ("same-headship", date(2025, 4, 13), None),
        ("same-headship", date(2025, 4, 14), (96, "45-CT/TW", "verified")),
    ],
)
def test_terms_are_those_of_their_law(term: str, day: date, told: tuple[int, str, str] | None) -> None:
    """The day before and the day of every change."""
    (found,) = [one.on(day) for one in load(None, POSTS).terms if one.id == term]
    assert (found and (found.months, found.document, found.status)) == told
