"""`standards diff` as an office runs it: two days, a roster, a draft."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Runs
from .office import HAS_A_GAP, HAS_TIME, MEETS_ALL, THAI_NGUYEN, roster

DAYS = ("2023-07-31", "2023-08-01")
DRAFT = """id: our-draft
title: {vi: Dự thảo của tỉnh, en: A provincial draft}
positions: [office_statistics]
supplements: vn-commune-civil-servant
authority: province
coverage_from: 2024-01-01
versions:
  - label: DRAFT
    effective_from: 2024-01-01
    effective_to: 2025-06-30
    reference: {document: 99/2024/QĐ-UBND, article: Điều 3, checked_on: 2026-11-22}
    requirements:
      - id: professional-level
        kind: level
        field: professional_level
        at_least: LEVEL
        overrides: professional-level
        article: khoản 1 Điều 3
        status: verified
"""


def draft(folder: Path, level: str = "master") -> Path:
    """A draft by which a province asks for this level."""
    path = folder / "draft.yaml"
    path.write_text(DRAFT.replace("LEVEL", level), encoding="utf-8")
    return path


def test_the_law_alone(door: Runs) -> None:
    """Decree 33/2023/NĐ-CP ended the IT certificate of commune civil servants; no people, no counts of people."""
    document = door("standards", "diff", *DAYS, "--format", "json").document
    removed = [c for c in document["changes"] if c["requirement"] == "it"]
    assert [(c["change"], c["before"]["source"]["document"], c["after"]) for c in removed] == [
        ("removed", "13/2019/TT-BNV, sửa đổi bởi 04/2022/TT-BNV", None)
    ]
    assert "people" not in document["counts"]
    assert (document["before"], document["after"]) == DAYS


def test_one_post(door: Runs) -> None:
    """By a spelling as rosters have it; only changes of that post."""
    document = door("standards", "diff", *DAYS, "--post", "Văn phòng - Thống kê", "--format", "json").document
    assert {post for change in document["changes"] for post in change["positions"]} == {"office_statistics"}


def test_people_by_the_law_of_both_days(door: Runs, tmp_path: Path) -> None:
    """None of the three clerks is asked for IT any more; the degree was asked before and after."""
    path = roster(tmp_path, MEETS_ALL, HAS_TIME, HAS_A_GAP)
    answer = door("standards", "diff", *DAYS, path, "--format", "json")
    document = answer.document
    assert {(p["requirement"], p["from"], p["to"], p["cause"]) for p in document["people"]} >= {
        ("it", "met", "not_required", "law")
    }
    assert answer.code == 0
    assert document["counts"]["newly_short"] == 0


def test_the_header_says_how_ages_are_counted(door: Runs, tmp_path: Path) -> None:
    """On each of the two days, and only where there are people."""
    said = "Tuổi và thâm niên: tính đến từng ngày trong hai ngày"
    assert said in door("standards", "diff", *DAYS, roster(tmp_path, MEETS_ALL)).out
    assert said not in door("standards", "diff", *DAYS).out


def test_a_draft_is_law_on_the_second_day_only(door: Runs, tmp_path: Path) -> None:
    """A master's degree is asked of the two office clerks, who hold a bachelor's and an intermediate one."""
    path, own = roster(tmp_path, MEETS_ALL, HAS_TIME, HAS_A_GAP), draft(tmp_path)
    arguments = ("standards", "diff", "2024-01-01", "2024-01-01", path, "--draft", own)
    document = door(*arguments, "--format", "json").document
    assert document["drafts"] == [str(own)]
    assert [(p["person"]["full_name"], p["from"], p["to"]) for p in document["people"]] == [
        ("Vũ Thị Lụa", "met", "gap")
    ]
    assert document["people"][0]["after"]["source"] == {"document": "99/2024/QĐ-UBND", "article": "khoản 1 Điều 3"}
    assert (document["counts"]["newly_short"], document["counts"]["raised"]) == (1, 1)
    assert [door(*arguments, "--fail-on", which).code for which in ("never", "gap", "unknown", "manual")] == [
        0,
        1,
        1,
        1,
    ]


def test_a_draft_that_nobody_falls_short_of(door: Runs, tmp_path: Path) -> None:
    """The gap that was there before is no reason to fail."""
    path, own = roster(tmp_path, HAS_A_GAP), draft(tmp_path, "bachelor")
    assert door("standards", "diff", "2024-01-01", "2024-01-01", path, "--draft", own, "--fail-on", "gap").code == 0


def test_a_draft_takes_the_place_of_the_offices_own_standard(door: Runs, tmp_path: Path) -> None:
    """The same id in --standards is the text of today."""
    own = draft(tmp_path, "bachelor").rename(tmp_path / "today.yaml")
    new = draft(tmp_path)
    document = door(
        "standards", "diff", "2024-01-01", "2024-01-01", "--standards", own, "--draft", new, "--format", "json"
    ).document
    assert [(c["requirement"], c["change"]) for c in document["changes"]] == [("professional-level", "raised")]


def test_a_draft_that_loosens_is_not_tried(door: Runs, tmp_path: Path) -> None:
    """Every fault with both places; nothing was audited."""
    answer = door("standards", "diff", "2024-01-01", "2024-01-01", "--draft", draft(tmp_path, "college"))
    assert (answer.code, answer.out) == (4, "")
    assert answer.said[1].startswith(f"{tmp_path / 'draft.yaml'}:16:9: “professional-level” yêu cầu thấp hơn schemas/")


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("2023-08-01", "2023-07-31"), 2, "Hãy đổi chỗ hai ngày"),
        (("2023-08-01",), 2, "DATE"),
        (("2023-08-01", "soon"), 2, "soon"),
        ((*DAYS, "--draft", "none.yaml"), 2, "none.yaml"),
        ((*DAYS, "--post", "Người coi đê"), 2, "Người coi đê"),
        ((*DAYS, "none.xlsx"), 3, "none.xlsx"),
    ],
    ids=str,
)
def test_wrong_use(arguments: tuple[str, ...], code: int, words: str, door: Runs) -> None:
    """One sentence that names what is wrong."""
    answer = door("standards", "diff", *arguments)
    assert (answer.code, answer.out) == (code, "")
    assert words in answer.err


def test_nobody_in_the_post(door: Runs, tmp_path: Path) -> None:
    """Nothing was audited, and the flag is named."""
    answer = door("standards", "diff", *DAYS, roster(tmp_path, MEETS_ALL), "--post", "front_chair")
    assert answer.code == 4
    assert "--post" in answer.err


def test_the_sample_city_says_how_many_and_by_which_article(door: Runs) -> None:
    """The groups of each cause are those of the people listed; article 8 and article 38 are named."""
    answer = door("standards", "diff", *DAYS, THAI_NGUYEN, "--lang", "en")
    assert answer.code == 0
    assert "People whose verdict changes: " in answer.out
    assert "khoản 2 Điều 8, 33/2023/NĐ-CP\tkhoản 1 Điều 38, 33/2023/NĐ-CP" in answer.out


@pytest.mark.parametrize("name", ["diff.xlsx", "diff.csv", "diff.json", "diff.jsonl", "diff.txt"])
def test_every_format_can_be_written(name: str, door: Runs, tmp_path: Path) -> None:
    """The csv lists the people."""
    assert door("standards", "diff", *DAYS, roster(tmp_path, MEETS_ALL), "-o", name).code == 0
    assert (tmp_path / name).stat().st_size > 100
    if name.endswith("csv"):
        assert "Vũ Thị Lụa" in (tmp_path / name).read_text(encoding="utf-8")
