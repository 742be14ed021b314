"""Run the installed command over rosters as a user would, and hand its JSON answer to the tests."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from .build import REGISTERED, Described
from .expect import Reading, conserved, reading_of

Answer = dict[str, Any]
SWAYING = ("CADRE_AUDIT_", "LC_", "PYTHONUTF8", "PYTHONIOENCODING", "NO_COLOR", "FORCE_COLOR", "COLUMNS", "TZ")


def environment() -> dict[str, str]:
    """Give this environment without the variables that could change an answer."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(SWAYING)}
    return kept | {"LANG": "C.UTF-8"}


def run_inspect(paths: Sequence[Path], folder: Path, timeout: float = 120) -> subprocess.CompletedProcess[str]:
    """Run `cadre-audit inspect … --format json` in a folder; the time limit ends a run that hangs."""
    command = [sys.executable, "-m", "cadre_audit", "inspect", *map(str, paths), "--format", "json"]
    return subprocess.run(
        command, cwd=folder, env=environment(), capture_output=True, encoding="utf-8", timeout=timeout, check=False
    )


def answer_of(run: subprocess.CompletedProcess[str]) -> Answer:
    """Demand success and give the parsed answer, in which nothing may be lost."""
    assert run.returncode == 0, run.stderr
    answer: Answer = json.loads(run.stdout)
    conserved(answer)
    return answer


@pytest.fixture
def inspect(tmp_path: Path) -> Callable[..., Answer]:
    """Give a function that inspects one file in a process of its own."""

    def inspected(path: Path, timeout: float = 120) -> Answer:
        return answer_of(run_inspect([path], tmp_path, timeout))

    return inspected


class Library:
    """All registered files, written once and read in one run; one by one only if that run fails."""

    def __init__(self, folder: Path) -> None:
        """Write all registered files and read them together."""
        self.folder = folder
        self.paths = {name: described.write(folder) for name, described in REGISTERED.items()}
        self.together = run_inspect(list(self.paths.values()), folder)
        self.answer = json.loads(self.together.stdout) if self.together.returncode == 0 else None

    def __call__(self, described: Described) -> Reading:
        """Give what the command says about one described file."""
        if self.answer is not None:
            return reading_of(self.answer, described.name)
        alone = run_inspect([self.paths[described.name]], self.folder)
        return reading_of(answer_of(alone), described.name)


@pytest.fixture(scope="session")
def read(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """Read every registered roster; call it with a described file to get its reading."""
    # rosters register when their tests are imported, which pytest does not do for files it was not asked for
    for described in Path(__file__).parent.glob("test_*.py"):
        import_module(f"{__package__}.{described.stem}")
    return Library(tmp_path_factory.mktemp("rosters"))
