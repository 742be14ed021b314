"""Broken law and broken settings: every fault is told with its place, and nobody is audited."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Runs
from .office import MEETS_ALL, REPOSITORY, roster

BROKEN = REPOSITORY / "tests" / "broken"
SEVERAL = BROKEN / "standards" / "several.yaml"
FAULTS = [
    f"{SEVERAL}:7:21: “effective_from”: “2020-13-01” không phải ngày dạng NĂM-THÁNG-NGÀY, ví dụ 2023-08-01.",
    f"{SEVERAL}:15:16: “grace” phải là nhóm khóa: giá trị.",
    f"{SEVERAL}:17:17: “status” không nhận giá trị “verifed”. Được dùng: verified, unverified. Có phải “verified”?",
]
ALLOWED_AREAS = "mountain, highland, border, island, island_commune, deep, remote, minority, hardship"
WORKSPACE = {
    "area_without_source": "{path}: Thiếu khóa “areas.Xã An Bình.source”.",
    "bad_toml": "Tệp cấu hình {path} sai cú pháp TOML: Unclosed inline table (at line 1, column 27). Hãy sửa chỗ đó.",
    "out_of_range": "{path}: “class_size”: 0 ngoài giới hạn cho phép, giới hạn là 1.",
    "unknown_key": "{path}: Không có khóa “langage”. Được dùng: areas, baseline, blank_means, budgets, class_size, "
    "cost_norms, courses, discipline, enable, evaluations, fail_on, language, limits, new_entries, programmes, "
    "reading_map, records_complete, registrations, rosters, rotation, shipped_standards, standards, succession, "
    "targets, training, waivers, weights, young_under. Có phải “language”?",
    "unknown_key_inside": "{path}: Thiếu khóa “areas.Xã An Bình.source”.\n"
    "{path}: Không có khóa “areas.Xã An Bình.sorce”. Được dùng: areas, source. Có phải “source”?",
    "unknown_weight": "{path}: Không có khóa “weights.over_due”. Được dùng: overdue, due_this_year, leader, young, "
    "woman, minority, due_in_horizon, holder_retires. Có phải “overdue”?",
    "wrong_area": "{path}: “areas.Xã An Bình.areas.1” không nhận giá trị “mountains”. Được dùng: "
    f"{ALLOWED_AREAS}. Có phải “mountain”?",
    "wrong_choice": "{path}: “language” không nhận giá trị “fr”. Được dùng: vi, en",
    "wrong_type": "{path}: “class_size” phải là số nguyên.",
}


def test_every_fault_of_a_standards_file_is_told(door: Runs, tmp_path: Path) -> None:
    """``file:line:column`` for each, after the sentence that nobody was audited; exit 4."""
    answer = door("check", roster(tmp_path, MEETS_ALL), "--standards", SEVERAL)
    assert (answer.code, answer.out) == (4, "")
    assert answer.said[0].startswith("Chưa rà soát được người nào: Dữ liệu tiêu chuẩn có 3 lỗi;")
    assert answer.said[1:] == FAULTS


@pytest.mark.parametrize("path", sorted((BROKEN / "standards").glob("*.yaml")), ids=lambda path: path.stem)
def test_lint_tells_each_broken_file(path: Path, door: Runs) -> None:
    """Its faults name the file and nothing else is said but the head; exit 4 and no traceback."""
    answer = door("standards", "lint", path)
    head, *faults = answer.said
    assert (answer.code, answer.out) == (4, "")
    assert head.startswith(f"Chưa rà soát được người nào: Dữ liệu tiêu chuẩn có {len(faults)} lỗi;")
    assert faults
    assert [line for line in faults if not line.startswith(f"{path}:")] == []


@pytest.mark.parametrize("name", sorted(path.stem for path in (BROKEN / "workspace").glob("*.toml")))
def test_a_broken_workspace_file(name: str, door: Runs, tmp_path: Path) -> None:
    """Which key, what is allowed, and the nearest name; it is wrong use, whoever wrote the file."""
    path = BROKEN / "workspace" / f"{name}.toml"
    answer = door("check", roster(tmp_path, MEETS_ALL), "--config", path)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.rstrip("\n") == WORKSPACE[name].format(path=path)


def test_a_broken_workspace_found_upwards_is_told_too(door: Runs, tmp_path: Path) -> None:
    """Even where every roster is named on the command line: its standards and areas would be missing."""
    (tmp_path / "cadre-audit.toml").write_text('langage = "vi"\n', encoding="utf-8")
    assert door("check", roster(tmp_path, MEETS_ALL)).code == 2


def test_a_year_that_the_workspace_does_not_name(door: Runs, tmp_path: Path) -> None:
    """The years that it names are told."""
    (tmp_path / "cadre-audit.toml").write_text('rosters = {2021 = "a.csv", 2022 = "b.csv"}\n', encoding="utf-8")
    answer = door("needs", "--year", "2023")
    assert (answer.code, answer.out) == (2, "")
    path = tmp_path / "cadre-audit.toml"
    assert answer.err == (
        f"Tệp {path} không khai danh sách của năm 2023. Các năm có: 2021, 2022. Hãy thêm năm đó hoặc ghi tên tệp "
        "sau lệnh.\n"
    )
