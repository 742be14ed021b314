"""The answer as a whole: one run over all files succeeds, loses nothing and says the same twice."""

from __future__ import annotations

from pathlib import Path

from .build import REGISTERED
from .conftest import Library, answer_of, run_inspect


def test_all_files_in_one_run(read: Library) -> None:
    """One run reads every roster of the suite, names each file with its digest and adds up."""
    answer = answer_of(read.together)
    assert answer["schema"] == "cadre-audit/inspect/1"
    assert {Path(one["path"]).name for one in answer["files"]} == set(REGISTERED)
    assert all(len(one["sha256"]) == 64 for one in answer["files"])
    assert len(REGISTERED) == len(answer["files"])


def test_two_runs_give_the_same_bytes(read: Library) -> None:
    """The same files give the same answer, byte for byte."""
    again = run_inspect(list(read.paths.values()), read.folder)
    assert again.stdout
    assert again.stdout == read.together.stdout


def test_inputs_are_left_alone(read: Library) -> None:
    """Reading changes no file and leaves none behind."""
    assert sorted(path.name for path in read.folder.iterdir()) == sorted(REGISTERED)
