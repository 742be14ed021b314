"""A decision of the province and a waiver change exactly the verdicts that they should, and both are seen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from .conftest import Runs
from .office import TAN_SON

DAY = "2024-01-15"
DECISION = """\
id: province-x
title: {vi: Quy định của tỉnh X, en: Decision of province X}
authority: province
supplements: vn-commune-civil-servant
positions: [finance_accounting, land_construction]
coverage_from: 2023-12-20
versions:
  - label: PX-2023
    effective_from: 2023-12-20
    effective_to: 2025-06-30
    reference: {document: 99/2023/QĐ-UBND, article: Điều 4, checked_on: 2026-11-22}
    requirements:
      - id: it
        kind: level
        field: it
        at_least: basic
        article: khoản 3 Điều 4
        status: verified
"""
LOWER = """\
      - id: professional-level
        kind: level
        field: professional_level
        at_least: college
        overrides: professional-level
        article: khoản 1 Điều 4
        status: verified
"""
WAIVER = """\
waivers:
  - full_name: Nguyễn Công Trạng
    unit: Xã Tân Sơn
    requirement: political-theory
    document: 15/QĐ-UBND
    effective_from: 2023-01-01
    effective_to: 2024-12-31
    owner: Phòng Nội vụ
    reason: Đã có quyết định cử đi học
"""
Verdicts = dict[tuple[str, str], tuple[str, str]]


def verdicts_of(document: dict[str, Any]) -> Verdicts:
    """Verdict and document of every person and requirement that binds."""
    return {
        (f["person"]["full_name"], f["requirement"]): (f["verdict"], f["source"]["document"])
        for f in document["findings"]
        if f["source"]
    }


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """The decision and the waiver."""
    decision, waiver = tmp_path / "province.yaml", tmp_path / "waivers.yaml"
    decision.write_text(DECISION, encoding="utf-8")
    waiver.write_text(WAIVER, encoding="utf-8")
    return decision, waiver


def test_exactly_the_verdicts_that_they_should(files: tuple[Path, Path], door: Runs) -> None:
    """Of the people in the two posts only Sầm Văn Lợi holds no computer certificate; one gap is waived."""
    decision, waiver = files
    asked = ("check", TAN_SON, "--as-of", DAY, "--all", "--format", "json")
    before = verdicts_of(door(*asked).document)
    after = verdicts_of(door(*asked, "--standards", decision, "--waivers", waiver).document)
    changed = {key: (before.get(key), after.get(key)) for key in before | after if before.get(key) != after.get(key)}
    own = "99/2023/QĐ-UBND"
    bound = {key: pair for key, pair in changed.items() if key[1] == "it"}
    assert {pair[1][1] for pair in bound.values() if pair[1]} == {own}
    assert [key[0] for key, (_, new) in bound.items() if new and new[0] == "gap"] == ["Sầm Văn Lợi"]
    assert {key: pair for key, pair in changed.items() if key not in bound} == {
        ("Nguyễn Công Trạng", "political-theory"): (("gap", "33/2023/NĐ-CP"), ("waived", "33/2023/NĐ-CP"))
    }


def test_both_are_seen_in_the_report(files: tuple[Path, Path], door: Runs) -> None:
    """The decision among the standards and beside its finding; the waiver with its document, owner and last day."""
    decision, waiver = files
    shown = door("check", TAN_SON, "--as-of", DAY, "--standards", decision, "--waivers", waiver, "--lang", "vi").out
    told = (
        "Quy định của tỉnh X (PX-2023)",
        "khoản 3 Điều 4, 99/2023/QĐ-UBND",
        "15/QĐ-UBND",
        "Phòng Nội vụ",
        "31/12/2024",
    )
    assert [text for text in told if text not in shown] == []


def test_a_decision_below_the_floor_is_refused(files: tuple[Path, Path], door: Runs) -> None:
    """College where the decree asks for a university degree; both places are named and nobody is audited."""
    decision, _ = files
    decision.write_text(DECISION + LOWER, encoding="utf-8")
    answer = door("check", TAN_SON, "--as-of", DAY, "--standards", decision, "--lang", "en")
    assert answer.code == 4
    assert answer.err.count("vn-commune-civil-servant.yaml") == 1
    assert "college" in answer.err
