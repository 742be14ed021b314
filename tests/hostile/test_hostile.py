"""Hostile files: the expected outcome, in a process with little memory and little time, and never a traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from . import files
from .files import Make

resource = pytest.importorskip("resource", reason="Windows cannot limit the memory of a process so")
SECONDS, MEMORY = 10, 1 << 30
READ, INPUT, NOBODY = 0, 3, 4

# maker, ending, exit code, people or a part of the sentence
OUTCOMES: dict[str, tuple[Make, str, int, int | str]] = {
    "zip bomb": (files.zip_bomb, ".xlsx", INPUT, "packed more than 200 times"),
    "many parts": (files.many_parts, ".xlsx", INPUT, "damaged"),
    "zip in zip": (files.zip_in_zip, ".xlsx", INPUT, "damaged"),
    "entities": (files.entities, ".xlsx", INPUT, "XML that Excel never writes"),
    "entity of a file": (files.entity_of_a_file, ".xlsx", INPUT, "XML that Excel never writes"),
    "entities in the strings": (files.entities_in_the_strings, ".xlsx", INPUT, "XML that Excel never writes"),
    "deep XML": (files.deep_xml, ".xlsx", READ, 0),
    "deep styles": (files.deep_styles, ".xlsx", READ, 1),
    "deep page": (files.deep_page, ".xls", READ, 0),
    "page of spans": (files.page_of_spans, ".xls", READ, 1),
    "cell far off": (files.cell_far_off, ".xlsx", READ, 1),
    "wrong dimension": (files.wrong_dimension, ".xlsx", READ, 1),
    "too small dimension": (files.too_small_dimension, ".xlsx", READ, 1),
    "a million formatted rows": (files.formatted_rows, ".xlsx", READ, 1),
    "endless merge": (files.endless_merge, ".xlsx", READ, 1),
    "a string that is not there": (files.string_that_is_not_there, ".xlsx", INPUT, "damaged"),
    "a number without end": (files.number_without_end, ".xlsx", INPUT, "damaged"),
    "a sheet outside": (files.sheet_outside, ".xlsx", INPUT, "damaged"),
    "formulas as text": (files.formulas_as_text, ".xlsx", READ, 4),
    "one endless line": (files.one_endless_line, ".csv", INPUT, "enormous length"),
    "one endless quote": (files.one_endless_quote, ".csv", INPUT, "broken quotes"),
    "thousands of columns": (files.thousands_of_columns, ".csv", READ, 1),
    "truncated": (files.truncated, ".xlsx", INPUT, "damaged"),
    "zeros": (files.zeros, ".xlsx", INPUT, "not known"),
    "encrypted": (files.encrypted, ".xlsx", INPUT, "password"),
    "broken xls": (files.broken_xls, ".xls", INPUT, "damaged"),
    "repeated ods": (files.repeated_ods, ".ods", INPUT, "damaged"),
}


def _little_memory() -> None:
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))


def inspected(*paths: Path) -> subprocess.CompletedProcess[str]:
    """``inspect`` in a process that may take one GiB and ten seconds."""
    return subprocess.run(
        [sys.executable, "-m", "cadre_audit", "inspect", *map(str, paths), "--format", "json", "--lang", "en", "-q"],
        capture_output=True, encoding="utf-8", timeout=SECONDS, check=False, preexec_fn=_little_memory,
        env={**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"},
    )  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the files of this module are made."""
    return tmp_path_factory.mktemp("hostile")


@pytest.mark.parametrize("name", OUTCOMES)
def test_outcome(folder: Path, name: str) -> None:
    """The exit code, and the people read or the one sentence that is said."""
    make, ending, code, told = OUTCOMES[name]
    path = make(folder / f"{name}{ending}")
    before = path.read_bytes() if path.stat().st_size < 1 << 22 else b""
    run = inspected(path)
    assert "Traceback" not in run.stderr
    assert run.returncode == code, run.stderr[-2000:]
    if isinstance(told, int):
        assert json.loads(run.stdout)["counts"]["people"] == told
    else:
        assert told in run.stderr
        assert str(path) in run.stderr
        assert run.stdout == ""
    assert before in (b"", path.read_bytes())


def test_others_come_out_and_the_run_says_that_it_is_incomplete(folder: Path) -> None:
    """Beside everything that cannot be read, the sound file is read; each of the others is a problem."""
    (folder / "all").mkdir()
    sound = files.too_small_dimension(folder / "all" / "sound.xlsx")
    refused = [
        make(folder / "all" / f"{name}{ending}")
        for name, (make, ending, code, _) in OUTCOMES.items()
        if code == INPUT and name != "zip bomb"
    ]
    run = inspected(folder / "all")
    assert run.returncode == INPUT
    document = json.loads(run.stdout)
    assert document["counts"]["people"] == 1
    assert [file["path"] for file in document["run"]["files"]] == [str(sound)]
    failed = {p["file"] for p in document["problems"] if p["code"] == "file_not_read"}
    assert failed == {str(path) for path in refused}
