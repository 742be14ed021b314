"""Where a setting comes from: the flag, then ``CADRE_AUDIT_*``, then the workspace, then the default."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Runs
from .office import EVERYBODY, HAS_A_GAP, IS_UNKNOWN, MEETS_ALL, roster


def workspace(folder: Path, text: str) -> None:
    """Writes a workspace file."""
    (folder / "cadre-audit.toml").write_text(text, encoding="utf-8")


def test_fail_on(door: Runs, tmp_path: Path) -> None:
    """Each source outweighs those after it."""
    people = roster(tmp_path, HAS_A_GAP)
    assert door("check", people).code == 1
    workspace(tmp_path, 'fail_on = "never"\n')
    assert door("check", people).code == 0
    assert door("check", people, CADRE_AUDIT_FAIL_ON="gap").code == 1
    assert door("check", people, "--fail-on", "never", CADRE_AUDIT_FAIL_ON="gap").code == 0


def test_blank_means(door: Runs, tmp_path: Path) -> None:
    """A blank level is unknown unless somebody says that it means none; then it is a gap with time until 2028."""
    people = roster(tmp_path, IS_UNKNOWN)

    def verdicts(*flags: str, **settings: str) -> set[str]:
        document = door("check", people, *flags, "--format", "json", **settings).document
        return {finding["verdict"] for finding in document["findings"]}

    assert verdicts() == {"unknown"}
    workspace(tmp_path, 'blank_means = "none"\n')
    assert verdicts() == {"grace"}
    assert verdicts(CADRE_AUDIT_BLANK_MEANS="unknown") == {"unknown"}
    assert verdicts("--blank-means", "none", CADRE_AUDIT_BLANK_MEANS="unknown") == {"grace"}


def test_a_report_says_that_blank_means_none(door: Runs, tmp_path: Path) -> None:
    """Whoever reads it later must know."""
    people = roster(tmp_path, IS_UNKNOWN)
    assert "Ô trống" not in door("check", people, CADRE_AUDIT_LANG="vi").out
    assert "trống" in door("check", people, "--blank-means", "none", CADRE_AUDIT_LANG="vi").out.split("\n\n")[0]


def test_format(door: Runs, tmp_path: Path) -> None:
    """Plain in a pipe, unless the variable or the flag says otherwise."""
    people = roster(tmp_path, MEETS_ALL)
    assert door("check", people).out.startswith("# ")
    assert door("check", people, CADRE_AUDIT_FORMAT="json").document["schema"] == "cadre-audit/check/1"
    assert door("check", people, "--format", "csv", CADRE_AUDIT_FORMAT="json").out.startswith("\ufeff")


def test_year_of_needs(door: Runs, tmp_path: Path) -> None:
    """Without a flag: the year of the day in the title; the header says which it is."""
    people = roster(tmp_path, HAS_A_GAP)
    documents = [door("needs", people, *flags, "--format", "json").document for flags in ((), ("--year", "2024"))]
    assert [(one["year"], one["year_from"]) for one in documents] == [(2023, "title"), (2024, "flag")]
    opening = door("needs", people, CADRE_AUDIT_LANG="vi").out.split("\n\n")[0]
    assert "(năm ghi ở tiêu đề của tệp)" in opening


def test_as_of(door: Runs, tmp_path: Path) -> None:
    """Without a flag or a variable: the day in the title, and without that today."""
    people = roster(tmp_path, MEETS_ALL)

    def day(*flags: str, **settings: str) -> tuple[str, str]:
        run = door("check", people, *flags, "--format", "json", **settings).document["run"]
        return run["as_of"], run["as_of_from"]

    assert day() == ("2023-09-15", "title")
    assert day(CADRE_AUDIT_AS_OF="2024-01-31") == ("2024-01-31", "flag")
    assert day("--as-of", "31/12/2023", CADRE_AUDIT_AS_OF="2024-01-31") == ("2023-12-31", "flag")


@pytest.mark.parametrize(
    ("flags", "settings", "own", "expected"),
    [
        ((), {}, "", "vi"),
        ((), {"LANG": "en_US.UTF-8"}, "", "en"),
        ((), {"LANG": "en_US.UTF-8"}, 'language = "vi"\n', "vi"),
        ((), {"CADRE_AUDIT_LANG": "en"}, 'language = "vi"\n', "en"),
        (("--lang", "vi"), {"CADRE_AUDIT_LANG": "en"}, 'language = "en"\n', "vi"),
    ],
    ids=["default", "locale", "workspace", "variable", "flag"],
)
def test_language(
    flags: tuple[str, ...], settings: dict[str, str], own: str, expected: str, door: Runs, tmp_path: Path
) -> None:
    """The locale counts last."""
    workspace(tmp_path, own)
    told = door("check", roster(tmp_path, MEETS_ALL), *flags, **settings).out
    assert {"vi": "# Tính đến ngày: ", "en": "# As of: "}[expected] in told


def test_other_variables_name_files(door: Runs, tmp_path: Path) -> None:
    """Workspace, standards, waivers and the log can be named by the environment."""
    people = roster(tmp_path, *EVERYBODY)
    for variable in ("CONFIG", "STANDARDS", "WAIVERS"):
        assert door("check", people, **{f"CADRE_AUDIT_{variable}": "no-such-file"}).code == 2
