"""Small things that many commands share: limits that are no limits, local law in words, headers, places to sign."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.standards.test_programmes import GOOD, programme
from tests.tables.lists import CLASSES, written

from .conftest import Runs
from .office import SAMPLES, TAN_SON
from .test_contracts import faults

PUBLISHED = """targets: {classes: 4, learners: 200}
published: [{title: {vi: Cả tỉnh, en: The province}, source: Báo cáo 1, classes: 4, learners: 200}]
"""
LOCAL = """\
id: local-office
title: {vi: Quy định của tỉnh, en: Rules of the province}
authority: province
supplements: vn-commune-civil-servant
coverage_from: 2023-08-01
positions: [finance_accounting]
versions:
  - label: L1
    effective_from: 2023-08-01
    effective_to: 2025-06-30
    reference: {document: 01/2023/QĐ-UBND, article: Điều 1, checked_on: 2026-11-22}
    requirements:
      - id: local-level
        kind: level
        field: professional_level
        at_least: college
        overrides: professional-level
        article: Điều 1
        status: verified
"""


@pytest.mark.parametrize("name", ["limits.csv", "limits.xlsx"])
def test_a_table_is_no_file_of_limits(name: str, tmp_path: Path, door: Runs) -> None:
    """One sentence says what the flag takes, and where tables of money go."""
    (tmp_path / name).write_text("a;b\n1;2\n", encoding="utf-8")
    for own, said in (("vi", "--limits viết bằng YAML"), ("en", "--limits takes a YAML file")):
        answer = door("plan", TAN_SON, "--from", "2023", "--limits", name, "--lang", own)
        assert (answer.code, answer.out) == (2, "")
        assert said in answer.err
        assert "--cost-norms" in answer.err


@pytest.mark.parametrize(
    ("own", "words"), [("vi", "cao đẳng so với đại học"), ("en", "college against bachelor's degree")]
)
def test_local_law_is_told_in_words(own: str, words: str, tmp_path: Path, door: Runs) -> None:
    """Levels by their titles, not by the codes of the file."""
    (tmp_path / "local.yaml").write_text(LOCAL, encoding="utf-8")
    answer = door("standards", "lint", "local.yaml", "--lang", own)
    assert answer.code != 0
    assert words in answer.out + answer.err


@pytest.mark.parametrize("roster", [(), (TAN_SON,)], ids=["law", "people"])
def test_the_header_names_what_binds_the_post(roster: tuple[Path, ...], door: Runs) -> None:
    """`standards diff --post` names the standards of that post, not every one in force."""
    document = door(
        "standards", "diff", "2023-07-31", "2023-08-01", *roster, "--post", "party_secretary", "--format", "json"
    ).document
    assert faults("standards-diff", document) == []
    assert [(one["id"], one["version"]) for one in document["run"]["standards"]] == [
        ("vn-commune-cadre", "CB-2004"), ("vn-commune-cadre", "CB-2023"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "arguments",
    [
        ("results", SAMPLES / "training" / "lap-thach-2018-2021.xlsx"),
        ("results", SAMPLES / "training" / "bac-me-2019.csv"),
        ("programme", SAMPLES / "training" / "hoa-binh-567.yaml", "--training",
         SAMPLES / "training" / "hoa-binh-567.xlsx"),
    ],
    ids=lambda arguments: Path(arguments[1]).stem,
)  # fmt: skip
def test_tables_of_training_end_with_places_to_sign(
    arguments: tuple[str | Path, ...], tmp_path: Path, door: Runs
) -> None:
    """Three side by side, also below a table of two columns, and none of them over another."""
    path = tmp_path / "out.xlsx"
    assert door(*arguments, "-o", path, "--lang", "vi").code == 0
    signed = []
    for sheet in load_workbook(path).worksheets:
        for row in sheet.iter_rows():
            found = [
                cell.column for cell in row if cell.value in ("NGƯỜI LẬP BIỂU", "PHÒNG NỘI VỤ", "LÃNH ĐẠO PHÊ DUYỆT")
            ]
            if found:
                signed.append(found)
    assert signed
    assert [columns for columns in signed if len(columns) != 3 or columns != sorted(set(columns))] == []


def test_programme_tells_unknown_learners_as_null(tmp_path: Path, door: Runs) -> None:
    """A class whose learners no list tells: neither the count nor a share of a target or of a whole is a zero."""
    file = programme(tmp_path, GOOD + PUBLISHED)
    document = door(
        "programme", file, "--training", written(tmp_path, CLASSES, "L1;Tin học;;2022;1;;"), "--format", "json"
    ).document
    assert faults("programme", document) == []
    assert (document["counts"]["classes"], document["counts"]["learners"]) == (1, None)
    for name in ("targets", "published"):
        shares = {one["target"]: one["share"] for one in document[name]}
        assert shares == {"classes": {"k": 1, "n": 4}, "learners": None}, name
    told = " ".join(door("programme", file, "--training", tmp_path / "list.csv", "--lang", "vi").out.split())
    assert "0/200" not in told
