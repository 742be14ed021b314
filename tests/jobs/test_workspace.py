"""The workspace: found from the working folder upwards, its paths from its own folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from cadre_audit.errors import UsageError
from cadre_audit.jobs.workspace import find_workspace
from cadre_audit.jobs.workspace_file import language_of_workspace

from .conftest import Office, roster


def test_no_file_is_an_empty_workspace(tmp_path: Path) -> None:
    """Every setting may be left out, and so may the file."""
    found = find_workspace(tmp_path)
    assert found.path is None
    assert found.workspace.language is None
    assert found.workspace.areas == {}


def test_found_upwards(office: Office) -> None:
    """From a folder deep below; paths start where the file lies."""
    folder = office('rosters = "in/all.csv"\n')
    deep = folder / "2023" / "letters"
    deep.mkdir(parents=True)
    found = find_workspace(deep)
    assert found.path == folder / "cadre-audit.toml"
    assert [path.resolve() for path in found.rosters()] == [folder / "in" / "all.csv"]


def test_the_nearest_file_wins(office: Office) -> None:
    """An office below another has its own settings."""
    folder = office('language = "vi"\n')
    below = folder / "below"
    below.mkdir()
    (below / "cadre-audit.toml").write_text('language = "en"\n', encoding="utf-8")
    assert language_of_workspace(below) == "en"
    assert language_of_workspace(folder) == "vi"


def test_a_table_of_pyproject(tmp_path: Path) -> None:
    """``[tool.cadre-audit]`` serves a repository; one without the table is passed by."""
    (tmp_path / "pyproject.toml").write_text('[tool.cadre-audit]\nlanguage = "en"\n', encoding="utf-8")
    below = tmp_path / "below"
    below.mkdir()
    (below / "pyproject.toml").write_text('[project]\nname = "another"\n', encoding="utf-8")
    assert find_workspace(below).path == tmp_path / "pyproject.toml"


def test_the_own_file_is_preferred_to_pyproject(office: Office) -> None:
    """Beside each other, ``cadre-audit.toml`` speaks."""
    folder = office('language = "vi"\n')
    (folder / "pyproject.toml").write_text('[tool.cadre-audit]\nlanguage = "en"\n', encoding="utf-8")
    assert language_of_workspace(folder) == "vi"


def test_a_file_that_is_named(tmp_path: Path) -> None:
    """``--config`` names any file; a missing one is wrong use."""
    named = tmp_path / "own.toml"
    named.write_text('language = "en"\n', encoding="utf-8")
    assert find_workspace(tmp_path, named).path == named
    with pytest.raises(UsageError) as fault:
        find_workspace(tmp_path, tmp_path / "none.toml")
    assert fault.value.key == "workspace_missing"


def test_a_broken_file_has_no_language_and_is_told_later(office: Office) -> None:
    """The language is chosen before anything can be told."""
    folder = office("language = fr\n")
    assert language_of_workspace(folder) is None
    with pytest.raises(UsageError) as fault:
        find_workspace(folder)
    assert fault.value.key == "workspace_broken"


def test_patterns_are_resolved_in_order(office: Office) -> None:
    """Files that a pattern matches, by name; a pattern that matches nothing stays, to be told as missing."""
    folder = office('rosters = ["in/*.csv", "more/[ab]?.csv"]\n')
    for name in ("in/b.csv", "in/a.csv", "in/c.txt"):
        roster(folder / name)
    names = [path.as_posix() for path in find_workspace(folder).rosters()]
    assert names == ["in/a.csv", "in/b.csv", "more/[ab]?.csv"]


def test_paths_are_short_below_the_working_folder(office: Office, tmp_path: Path) -> None:
    """A report names them as a person there would."""
    found = find_workspace(office('standards = "law"\ncourses = "/srv/courses.yaml"\n'))
    assert found.paths(found.workspace.standards) == [Path("law")]
    assert found.path_of(found.workspace.courses) == Path("/srv/courses.yaml")
    assert found.path_of(found.workspace.waivers) is None


def test_rosters_by_year(office: Office) -> None:
    """The year asked for; the latest when none is."""
    found = find_workspace(office('rosters = {2021 = "a.csv", 2023 = ["b.csv", "c.csv"], 2022 = "d.csv"}\n'))
    assert found.rosters(2021) == [Path("a.csv")]
    assert found.rosters() == [Path("b.csv"), Path("c.csv")]
    with pytest.raises(UsageError) as fault:
        found.rosters(2020)
    assert (fault.value.key, fault.value.values["years"]) == ("no_roster_of_year", "2021, 2022, 2023")


@pytest.mark.parametrize("text", ["", "rosters = []\n", "rosters = {}\n"])
def test_no_rosters_named(text: str, office: Office) -> None:
    """Wrong use, not an empty audit."""
    with pytest.raises(UsageError) as fault:
        find_workspace(office(text)).rosters()
    assert fault.value.key == "no_roster_named"


def test_a_byte_order_mark_is_no_fault(office: Office) -> None:
    """Notepad writes one."""
    assert find_workspace(office('\ufefflanguage = "vi"\n')).workspace.language == "vi"


@pytest.mark.parametrize(
    ("text", "year", "names"),
    [
        ('training = { 2021 = "a.csv", 2022 = ["b.csv", "c.csv"], 2024 = "d.csv" }', 2022, ["a.csv", "b.csv", "c.csv"]),
        ('training = { 2021 = "a.csv", 2024 = "d.csv" }', None, ["a.csv", "d.csv"]),
        ('training = { 2024 = "d.csv" }', 2023, []),
        ('training = "none/*.csv"', 2023, []),
        ('training = "."', 2023, [""]),
        ('training = "empty"', 2023, []),
        ('training = "missing.csv"', 2023, ["missing.csv"]),
        ("", 2023, []),
    ],
)
def test_training_of_a_year_and_before(text: str, year: int | None, names: list[str], office: Office) -> None:
    """What was trained later says nothing of the year; a pattern without files is nothing, a missing file is told."""
    folder = office(text + "\n")
    (folder / "empty").mkdir()
    found = find_workspace(folder)
    assert [path.name for path in found.training_until(year)] == names
