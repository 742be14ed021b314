"""A folder and an environment like those of a person who has just cloned the repository."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from cadre_audit.report.wording import choose, language
from tests.docs.console import make_sandbox


@pytest.fixture
def clone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The working folder of a fresh clone, on a screen of 80 columns, no settings in the environment."""
    for name in list(os.environ):
        if name.startswith(("CADRE_AUDIT_", "LC_", "LANG")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("COLUMNS", "80")
    make_sandbox(tmp_path)
    monkeypatch.chdir(tmp_path)
    before = language()
    yield tmp_path
    choose(before)
