"""``init``: a workspace that works at once, and is never written twice."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from .conftest import Runs
from .office import EVERYBODY, roster


@pytest.mark.parametrize("language", ["vi", "en"])
def test_a_new_workspace_works(language: str, door: Runs, tmp_path: Path) -> None:
    """Make it, put a roster into its folder, and check without a path."""
    made = door("init", CADRE_AUDIT_LANG=language)
    assert (made.code, made.out) == (0, "")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cadre-audit.toml", "reports", "rosters", "standards"]
    roster(tmp_path, *EVERYBODY, name="rosters/communes.csv")
    document = door("check", "--format", "json").document
    assert document["counts"]["people"] == 5
    assert document["run"]["files"][0]["path"] == "rosters/communes.csv"
    # the workspace keeps the language in which it was made
    assert {"vi": "# Tính đến ngày: ", "en": "# As of: "}[language] in door("check").out


def test_the_year_is_this_one(door: Runs, tmp_path: Path) -> None:
    """The rosters of this year are named, no other."""
    door("init")
    text = (tmp_path / "cadre-audit.toml").read_text(encoding="utf-8")
    assert f"rosters = {{ {date.today().year} = " in text


def test_an_empty_workspace_says_what_is_missing(door: Runs) -> None:
    """The folder that it looked into."""
    door("init")
    answer = door("check")
    assert (answer.code, answer.out) == (3, "")
    assert "Thư mục rosters không có danh sách nào" in answer.err


def test_a_second_init_changes_nothing(door: Runs, tmp_path: Path) -> None:
    """What an office wrote into the file is safe."""
    door("init")
    (tmp_path / "cadre-audit.toml").write_text('language = "en"\n', encoding="utf-8")
    answer = door("init", CADRE_AUDIT_LANG="vi")
    assert (answer.code, answer.out) == (2, "")
    assert answer.err == "Đã có cadre-audit.toml; không ghi đè. Hãy sửa tệp đó hoặc chọn thư mục khác.\n"
    assert (tmp_path / "cadre-audit.toml").read_text(encoding="utf-8") == 'language = "en"\n'


def test_a_folder_that_is_not_there_yet(door: Runs, tmp_path: Path) -> None:
    """It is made."""
    assert door("init", "office/2026").code == 0
    assert (tmp_path / "office" / "2026" / "cadre-audit.toml").is_file()


def test_a_folder_that_is_a_file(door: Runs, tmp_path: Path) -> None:
    """Told in one sentence."""
    (tmp_path / "office").write_text("", encoding="utf-8")
    answer = door("init", "office")
    assert (answer.code, answer.out, len(answer.said)) == (2, "", 1)
