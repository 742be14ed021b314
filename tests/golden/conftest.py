"""The comparison with what is kept: ``pytest tests/golden --update-golden`` writes it anew, for a person to review."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from cadre_audit import __version__

SAMPLES = Path(__file__).resolve().parents[2] / "sample_data"
EXPECTED = Path(__file__).parent / "expected"
Compare = Callable[[str, str], None]
_MASKS = (
    (re.compile(r"\b[0-9a-f]{64}\b"), "<sha256>"),
    (re.compile(rf"\bcadre-audit {re.escape(__version__)}\b"), "cadre-audit <version>"),
)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds the flag; without it nothing kept is ever written."""
    parser.addoption("--update-golden", action="store_true", help="write the kept reports anew")


def masked(text: str) -> str:
    """The text without what changes with every release or every byte of an input."""
    for pattern, name in _MASKS:
        text = pattern.sub(name, text)
    return text


@pytest.fixture
def compare(request: pytest.FixtureRequest) -> Compare:
    """Compares a text with the kept one of a name."""

    def compared(name: str, text: str) -> None:
        path = EXPECTED / name
        # not registered when pytest was started above this folder
        if request.config.getoption("--update-golden", default=False):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(masked(text), encoding="utf-8")
        assert masked(text) == path.read_text(encoding="utf-8")

    return compared


@pytest.fixture(scope="session")
def copy_of_samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The samples where no workspace file lies above them: what the files are is all that a run knows."""
    return Path(shutil.copytree(SAMPLES, tmp_path_factory.mktemp("golden") / SAMPLES.name))


@pytest.fixture
def samples(copy_of_samples: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of samples to run in, with an environment that sways nothing and a screen of 80 columns."""
    for name in [name for name in os.environ if name.startswith(("CADRE_AUDIT_", "LC_", "LANG", "NO_COLOR", "LINES"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.chdir(copy_of_samples)
    return copy_of_samples
