"""``standards list|show|lint|schema``: the law itself, by the names that people use."""

from __future__ import annotations

import pytest

from cadre_audit.data_files import folder

from .conftest import Runs
from .office import REPOSITORY


def rules(door: Runs, *arguments: str) -> dict[str, str]:
    """Requirement → version, of what ``standards show`` gives."""
    document = door("standards", "show", *arguments, "--format", "json").document
    return {rule["requirement"]: rule["version"] for rule in document["requirements"]}


def test_list_names_every_version(door: Runs) -> None:
    """Each with its source; the rules on a class of commune civil servants ended on 30 June 2025."""
    versions = {v["version"]: v for v in door("standards", "list", "--format", "json").document["standards"]}
    assert {"CC-2012", "CC-2019", "CC-2022", "CC-2023", "CB-2004", "CB-2023", "HT-2016", "HT-2022"} <= set(versions)
    assert versions["CC-2023"]["source"] == {"document": "33/2023/NĐ-CP", "article": "Điều 10"}
    assert (versions["CC-2023"]["effective_from"], versions["CC-2023"]["effective_to"]) == ("2023-08-01", "2025-06-30")


def test_show_a_standard_by_id(door: Runs) -> None:
    """All its versions, old ones too."""
    document = door("standards", "show", "vn-commune-civil-servant", "--format", "json").document
    assert {rule["version"] for rule in document["requirements"]} == {
        "CC-2004",
        "CC-2012",
        "CC-2019",
        "CC-2022",
        "CC-2023",
        "CC-2025",
    }


@pytest.mark.parametrize("name", ["land_construction", "Địa chính - Xây dựng", "ĐC-XD", "địa chính xây dựng"])
def test_show_a_post_on_a_day(name: str, door: Runs) -> None:
    """By code or as a roster writes it; circular 13/2019/TT-BNV wants IT skills, decree 33/2023/NĐ-CP no longer."""
    before = rules(door, name, "--as-of", "2023-07-31")
    after = rules(door, name, "--as-of", "2023-08-01")
    assert before == dict.fromkeys(["min-age", "general-education", "professional-level", "it"], "CC-2022")
    assert after == dict.fromkeys(["min-age", "general-education", "professional-level"], "CC-2023")


def test_show_a_post_that_a_special_law_binds(door: Runs) -> None:
    """The law on civil status stands beside the decree, and replaces its professional level from 23 May 2022."""
    day_before = rules(door, "Tư pháp - Hộ tịch", "--as-of", "2022-05-22")
    assert (day_before["professional-level"], day_before["legal-training"]) == ("CC-2019", "HT-2016 (2019)")
    assert rules(door, "Tư pháp - Hộ tịch", "--as-of", "2022-05-23")["professional-level"] == "HT-2022"


@pytest.mark.parametrize(
    ("name", "day", "reason"),
    [
        ("police_chief", "2026-01-01", "không có tiêu chuẩn đang có hiệu lực"),
        ("office_statistics", "2004-01-01", "tiêu chuẩn chưa có trong dữ liệu"),
        ("women_chair", "2005-01-01", "tiêu chuẩn chưa có trong dữ liệu"),
        ("women_chair", "2026-01-01", "cần xin ý kiến"),
    ],
)
def test_show_says_why_nothing_binds(name: str, day: str, reason: str, door: Runs) -> None:
    """Not in force, not encoded and overtaken are different, and an empty table never stands alone."""
    answer = door("standards", "show", name, "--as-of", day)
    assert answer.code == 0
    assert reason in answer.out


def test_every_rule_is_shown_with_its_law(door: Runs) -> None:
    """Document and article for each, and whether it was read in a source."""
    for path in sorted((REPOSITORY / "schemas" / "standards").rglob("*.yaml")):
        document = door("standards", "show", path.stem, "--format", "json").document
        assert [r for r in document["requirements"] if not (r["source"]["document"] and r["source"]["article"])] == []


def test_lint_of_the_shipped_law(door: Runs) -> None:
    """Not one fault."""
    answer = door("standards", "lint")
    assert (answer.code, answer.said) == (0, ["Số lỗi: 0; số lưu ý: 0"])


def test_schema_of_a_standards_file(door: Runs) -> None:
    """For editors; the default is that of a standard."""
    own = (folder("schemas") / "json" / "standard.schema.json").read_text(encoding="utf-8")
    assert door("standards", "schema").out == door("standards", "schema", "standard").out == own


def test_output_to_a_file(door: Runs) -> None:
    """``-o`` works here too."""
    assert door("standards", "list", "-o", "law.xlsx").code == 0
