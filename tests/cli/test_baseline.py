"""A baseline through the door: saved, compared, saved again; only new gaps fail."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from .conftest import Runs
from .office import EVERYBODY, HAS_A_GAP, IS_UNKNOWN, MEETS_ALL, roster
from .test_contracts import faults
from .test_wrong_use import refused

NEW_GAP = "Hồ Văn Mít;11/4/1996;Xã An Bình;VP-TK;01/9/2023;12/12;Trung cấp;Kế toán;Sơ cấp;B"


def saved(path: Path) -> list[dict[str, Any]]:
    """The gaps of a baseline."""
    document = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert faults("baseline", json.loads(json.dumps(document, default=str))) == []
    return list(document["gaps"])


@pytest.mark.parametrize("name", ["known.json", "known.yaml"])
def test_only_new_gaps_fail(name: str, door: Runs, tmp_path: Path) -> None:
    """Saved on the day of the roster; two months later the same gap is known for 61 days, and one is new."""
    people = roster(tmp_path, *EVERYBODY)
    first = door("check", people, "--save-baseline", name)
    assert (first.code, first.said[0]) == (1, f"Đã ghi {name}")
    assert [(gap["full_name"], str(gap["first_seen"])) for gap in saved(tmp_path / name)] == [
        ("Lê Văn Bưởi", "2023-09-15")
    ]
    later = ("--baseline", name, "--as-of", "2023-11-15", "--format", "json")
    same = door("check", people, *later)
    assert (same.code, faults("check", same.document)) == (0, [])
    more = door("check", roster(tmp_path, *EVERYBODY, NEW_GAP, name="other.csv"), *later)
    assert more.code == 1
    told = {f["person"]["full_name"]: f["baseline"] for f in more.document["findings"] if f["verdict"] == "gap"}
    assert told == {
        "Lê Văn Bưởi": {"state": "known", "first_seen": "2023-09-15", "days": 61},
        "Hồ Văn Mít": {"state": "new", "first_seen": None, "days": None},
    }
    counts = more.document["counts"]
    assert (counts["gap"], counts["gap_new"], counts["gap_known"], counts["gap_gone"]) == (2, 1, 1, 0)
    assert more.document["baseline"] == name


def test_saving_again_keeps_the_days(door: Runs, tmp_path: Path) -> None:
    """With both flags; the file is the one input that may be written to."""
    door("check", roster(tmp_path, HAS_A_GAP), "--save-baseline", "known.json")
    both = ("--baseline", "known.json", "--save-baseline", "known.json", "--as-of", "2023-11-15")
    door("check", roster(tmp_path, HAS_A_GAP, NEW_GAP), *both)
    assert [(gap["full_name"], gap["first_seen"]) for gap in saved(tmp_path / "known.json")] == [
        ("Lê Văn Bưởi", "2023-09-15"),
        ("Hồ Văn Mít", "2023-11-15"),
    ]


def test_the_first_run_of_a_schedule_makes_the_baseline(door: Runs, tmp_path: Path) -> None:
    """The same command every month."""
    people = roster(tmp_path, HAS_A_GAP)
    both = ("--baseline", "known.json", "--save-baseline", "known.json")
    assert [door("check", people, *both).code for _ in range(2)] == [1, 0]
    first = (tmp_path / "known.json").read_bytes()
    door("check", people, *both)
    assert (tmp_path / "known.json").read_bytes() == first


def test_ages_are_not_lost_unasked(door: Runs, tmp_path: Path) -> None:
    """A file that exists is written over only where it is the baseline too."""
    people = roster(tmp_path, HAS_A_GAP)
    door("check", people, "--save-baseline", "known.json")
    before = (tmp_path / "known.json").read_bytes()
    told = refused(door("check", people, "--save-baseline", "known.json", CADRE_AUDIT_LANG="en"), 2)
    assert told.startswith("known.json exists already. Please add --baseline known.json")
    assert (tmp_path / "known.json").read_bytes() == before
    door("check", people, "--baseline", "known.json", "-o", "known.json")
    assert (tmp_path / "known.json").read_bytes() == before


def test_gone_gaps_are_listed(door: Runs, tmp_path: Path) -> None:
    """With what has become of them: a blank cell is no proof."""
    blank = HAS_A_GAP.replace(";Trung cấp;", ";;")
    door("check", roster(tmp_path, HAS_A_GAP, NEW_GAP), "--save-baseline", "known.yaml")
    flags = ("--baseline", "known.yaml", "--format")
    people = roster(tmp_path, blank, MEETS_ALL, name="now.csv")
    document = door("check", people, *flags, "json").document
    assert [(gap["full_name"], gap["now"]) for gap in document["gone"]] == [
        ("Lê Văn Bưởi", "unknown"),
        ("Hồ Văn Mít", "person_absent"),
    ]
    text = door("check", people, *flags, "plain", CADRE_AUDIT_LANG="vi").out
    assert "# Đã ghi nhận, nay không còn\n" in text
    assert "Hồ Văn Mít\t11/4/1996\tXã An Bình\tTrình độ chuyên môn\t15/9/2023\tkhông có tên trong danh sách\n" in text


def test_unknown_is_watched_as_ever(door: Runs, tmp_path: Path) -> None:
    """A baseline holds gaps only."""
    people = roster(tmp_path, HAS_A_GAP, IS_UNKNOWN)
    door("check", people, "--save-baseline", "known.json")
    assert door("check", people, "--baseline", "known.json").code == 0
    assert door("check", people, "--baseline", "known.json", "--fail-on", "unknown").code == 1


def test_where_the_baseline_comes_from(door: Runs, tmp_path: Path) -> None:
    """The flag, then the variable, then the workspace."""
    people = roster(tmp_path, HAS_A_GAP)
    door("check", people, "--save-baseline", "known.json")
    (tmp_path / "empty.json").write_text('{"schema": "cadre-audit/baseline/1", "gaps": []}', encoding="utf-8")
    (tmp_path / "cadre-audit.toml").write_text('baseline = "known.json"\n', encoding="utf-8")
    assert door("check", people).code == 0
    assert door("check", people, CADRE_AUDIT_BASELINE="empty.json").code == 1
    assert door("check", people, "--baseline", "known.json", CADRE_AUDIT_BASELINE="empty.json").code == 0


def test_a_waived_gap_is_not_new_when_its_waiver_ends(door: Runs, tmp_path: Path) -> None:
    """It was known before it was waived."""
    people = roster(tmp_path, HAS_A_GAP)
    (tmp_path / "waivers.yaml").write_text(
        "waivers:\n  - {unit: Xã An Bình, requirement: professional-level, document: 1/QĐ, effective_from: 2023-01-01, "
        "effective_to: 2023-10-31, owner: Phòng Nội vụ, reason: đang học}\n",
        encoding="utf-8",
    )
    both = ("--baseline", "known.json", "--save-baseline", "known.json", "--format", "json")
    door("check", people, *both)
    waived = door("check", people, *both, "--waivers", "waivers.yaml").document
    assert [gap["now"] for gap in waived["gone"]] == ["waived"]
    later = door("check", people, *both, "--waivers", "waivers.yaml", "--as-of", "2023-11-15")
    assert (later.code, later.document["counts"]["gap_known"]) == (0, 1)


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("w.json", "{", 4),
        ("w.json", '{"schema": "cadre-audit/check/1", "findings": []}', 2),
        ("w.json", '{"schema": "cadre-audit/baseline/2", "gaps": []}', 2),
        ("w.json", "[]", 2),
        ("w.yaml", "", 2),
        ("w.yaml", "gaps: [", 4),
        ("w.json", '{"schema": "cadre-audit/baseline/1", "gaps": [{"full_name": "A", "requirement": "it"}]}', 4),
        ("w.json", '{"schema": "cadre-audit/baseline/1", "gaps": [], "more": 1}', 4),
        ("w.json", "[" * 100_000, 4),
    ],
    ids=["cut", "report", "later version", "list", "empty", "cut yaml", "no day", "further key", "deep"],
)
def test_a_wrong_file(name: str, text: str, code: int, door: Runs, tmp_path: Path) -> None:
    """One clear sentence; nothing is audited and nothing written."""
    (tmp_path / name).write_text(text, encoding="utf-8")
    people = roster(tmp_path, HAS_A_GAP)
    answer = door("check", people, "--baseline", name, "--save-baseline", name, CADRE_AUDIT_LANG="en")
    assert (answer.code, answer.out, "Traceback" in answer.err) == (code, "", False)
    # of a file that is a baseline but wrong, every fault has a line below the sentence
    assert name in answer.said[-1]
    assert (tmp_path / name).read_text(encoding="utf-8") == text
