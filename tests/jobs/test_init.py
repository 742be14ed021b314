"""A new workspace: a file that reads back, in the language in use, and the folders that it names."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cadre_audit.errors import UsageError
from cadre_audit.jobs.init import FOLDERS, make_workspace
from cadre_audit.jobs.workspace import find_workspace
from cadre_audit.report.wording import choose, language


@pytest.fixture(params=["vi", "en"])
def spoken(request: pytest.FixtureRequest) -> Iterator[str]:
    """The test runs once in each language."""
    before = language()
    choose(request.param)
    yield request.param
    choose(before)


def test_it_reads_back(spoken: str, tmp_path: Path) -> None:
    """Language, year and folders are those asked for, and every folder named is there."""
    made = make_workspace(tmp_path / "office", 2024)
    assert {path.name for path in made} == {*FOLDERS, "cadre-audit.toml"}
    found = find_workspace(tmp_path / "office")
    assert found.workspace.language == spoken
    assert isinstance(found.workspace.rosters, dict)
    assert list(found.workspace.rosters) == ["2024"]
    assert [path.is_dir() for path in (*found.rosters(2024), *found.paths(found.workspace.standards))] == [True, True]


def test_folders_that_exist_are_left_alone(tmp_path: Path) -> None:
    """Only what is missing is made."""
    (tmp_path / "rosters").mkdir()
    (tmp_path / "rosters" / "a.csv").write_text("x", encoding="utf-8")
    assert tmp_path / "rosters" not in make_workspace(tmp_path, 2024)
    assert (tmp_path / "rosters" / "a.csv").read_text(encoding="utf-8") == "x"


def test_a_workspace_is_never_overwritten(tmp_path: Path) -> None:
    """It may hold years of settings."""
    make_workspace(tmp_path, 2024)
    with pytest.raises(UsageError) as fault:
        make_workspace(tmp_path, 2025)
    assert fault.value.key == "workspace_exists"
