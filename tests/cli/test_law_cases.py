"""`standards test` as an office runs it: the shipped cases, and cases of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Runs

OWN = """id: our-office
title: {vi: Chức danh riêng, en: A post of our own}
positions: [office_statistics]
supplements: vn-commune-civil-servant
authority: office
coverage_from: 2023-08-01
versions:
  - label: OWN-2023
    effective_from: 2023-08-01
    effective_to: 2025-06-30
    reference: {document: 7/2023/QĐ, article: Điều 1, checked_on: 2026-11-22}
    requirements:
      - {id: it, kind: level, field: it, at_least: advanced, article: Điều 2, status: verified}
"""
CASES = """source: 7/2023/QĐ Điều 2
people:
  - {case: has advanced skills, position_code: office_statistics, it: advanced, expected: {it: met}, why: As asked.}
  - {case: has basic skills, position_code: office_statistics, it: basic, expected: {it: VERDICT}, why: Too little.}
"""


def office(folder: Path, verdict: str = "gap") -> tuple[Path, Path]:
    """A standard of an office, and its cases."""
    standard, cases = folder / "ours.yaml", folder / "our-cases" / "our-office" / "2023-08-01" / "first.yaml"
    standard.write_text(OWN, encoding="utf-8")
    cases.parent.mkdir(parents=True)
    cases.write_text(CASES.replace("VERDICT", verdict), encoding="utf-8")
    return standard, cases


def test_the_shipped_cases_pass(door: Runs) -> None:
    """From any folder, without an argument; every version has its cases."""
    answer = door("standards", "test", "--format", "json")
    assert answer.code == 0
    assert answer.document["counts"]["uncovered"] == 0


@pytest.mark.parametrize("named", ["our-cases", "our-cases/our-office", "our-cases/our-office/2023-08-01/first.yaml"])
def test_cases_of_an_office(named: str, door: Runs, tmp_path: Path) -> None:
    """Both are judged as expected; what they leave out is a warning, counted by hand."""
    standard, _ = office(tmp_path)
    answer = door("standards", "test", named, "--standards", standard, "--format", "json")
    assert answer.code == 0
    assert (answer.document["counts"]["cases"], answer.document["failures"]) == (2, [])
    assert {entry["missing"] for entry in answer.document["uncovered"]} == {
        "day_before", "last_day", "day_after", "unknown",
    }  # fmt: skip


def test_a_case_that_fails(door: Runs, tmp_path: Path) -> None:
    """Exit 1; file and line, what was expected, what was found, and the reason that the case gives."""
    standard, cases = office(tmp_path, "met")
    answer = door("standards", "test", "our-cases", "--standards", standard, "--lang", "en")
    assert answer.code == 1
    row = next(line for line in answer.out.splitlines() if "has basic skills" in line).split("\t")
    assert row[:6] == ["our-cases/our-office/2023-08-01/first.yaml", "4", "has basic skills", "IT skills", "Met", "Gap"]
    assert "Too little." in row
    assert cases.is_file()


def test_what_is_missing_is_listed_on_request(door: Runs, tmp_path: Path) -> None:
    """The summary counts it always; the table comes with --verbose."""
    standard, _ = office(tmp_path)
    short, long = (
        door("standards", "test", "our-cases", "--standards", standard, "--lang", "en", *more).out
        for more in ((), ("--verbose",))
    )
    assert "no case covers: 4 (listed with --verbose)" in short
    assert "OWN-2023" not in short
    assert "the day after\t2025-07-01" in long


def test_a_malformed_file(door: Runs, tmp_path: Path) -> None:
    """Exit 4, each fault with its place."""
    standard, cases = office(tmp_path, "good")
    answer = door("standards", "test", "our-cases", "--standards", standard, "--lang", "en")
    assert (answer.code, answer.out) == (4, "")
    (said,) = answer.said
    assert said.startswith("our-cases/our-office/2023-08-01/first.yaml:4:90: “it” cannot be “good”. Allowed: ")
    assert cases.is_file()


def test_without_the_standard_the_folder_is_nobodys(door: Runs, tmp_path: Path) -> None:
    """The cases of an office need the standards of the office."""
    office(tmp_path)
    answer = door("standards", "test", "our-cases", "--lang", "en")
    assert answer.code == 4
    assert "“our-office” is the id of no standard" in answer.err


@pytest.mark.parametrize("name", ["nothing", "empty"])
def test_no_cases(name: str, door: Runs, tmp_path: Path) -> None:
    """Wrong use, told with the path."""
    (tmp_path / "empty").mkdir()
    answer = door("standards", "test", name)
    assert (answer.code, answer.out) == (2, "")
    assert name in answer.err
