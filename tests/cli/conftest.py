"""Two ways through the door: the program in a process of its own, and the same entry point within this one."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from cadre_audit.cli import main
from cadre_audit.report.wording import choose, language

from .office import REPOSITORY

SWAYING = ("CADRE_AUDIT_", "LC_", "LANG", "PYTHON", "NO_COLOR", "FORCE_COLOR", "COLUMNS", "LINES", "TZ", "COVERAGE_")


@dataclass(frozen=True)
class Answer:
    """What a run gave."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """Standard output as JSON."""
        return json.loads(self.out)

    @property
    def said(self) -> list[str]:
        """The lines of standard error."""
        return self.err.splitlines()


def quiet_environment(**settings: str) -> dict[str, str]:
    """Gives this environment without what could change an answer; the package comes from the repository."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(SWAYING)}
    return kept | {"LANG": "C.UTF-8", "PYTHONPATH": str(REPOSITORY), "PYTHONDONTWRITEBYTECODE": "1"} | settings


Runs = Callable[..., Answer]


@pytest.fixture
def installed(tmp_path: Path) -> Runs:
    """Runs the program in a process of its own, in an empty folder away from the repository."""

    def run(*arguments: str | Path, cwd: Path = tmp_path, **settings: str) -> Answer:
        done = subprocess.run(
            [sys.executable, "-m", "cadre_audit", *map(str, arguments)],
            cwd=cwd, env=quiet_environment(**settings), capture_output=True, encoding="utf-8", stdin=subprocess.DEVNULL,
            timeout=60, check=False,
        )  # fmt: skip
        return Answer(done.returncode, done.stdout, done.stderr)

    return run


@pytest.fixture
def door(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Runs]:
    """Runs the entry point within this process, in an empty folder: fast, for the many small cases."""
    for name in [name for name in os.environ if name.startswith(SWAYING)]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    before, handlers = language(), list(logging.getLogger("cadre_audit").handlers)

    def run(*arguments: str | Path, **settings: str) -> Answer:
        with monkeypatch.context() as own:
            for name, value in settings.items():
                own.setenv(name, value)
            capsys.readouterr()
            code = main([*map(str, arguments)])
        return Answer(code, *capsys.readouterr())

    yield run
    choose(before)
    assert logging.getLogger("cadre_audit").handlers == handlers
