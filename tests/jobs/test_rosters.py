"""Many files as one roster."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cadre_audit.jobs import rosters
from cadre_audit.jobs.model import silent
from cadre_audit.jobs.rosters import read_rosters
from cadre_audit.problems import ProblemCode
from cadre_audit.reading.text_table import FileReading
from cadre_audit.vocabulary.load import Vocabulary

from .conftest import roster

TODAY = date(2023, 9, 15)
PERSON = "Vũ Thị Lụa;02/3/1988;Xã An Bình;VP-TK;01/5/2012;12/12;Đại học;B"


def test_a_file_given_twice_counts_once(tmp_path: Path) -> None:
    """The same bytes under two names are told; nobody in them is told as listed twice."""
    first, second = (roster(tmp_path / name, PERSON) for name in ("a.csv", "bản sao.csv"))
    read = read_rosters([first, second], TODAY, silent).roster
    assert len(read) == 1
    told = [(p.code, p.file, p.hint) for p in read.problems]
    assert told == [(ProblemCode.FILE_TWICE, str(second), str(first))]


def test_another_file_with_the_same_person_counts_and_is_told(tmp_path: Path) -> None:
    """Nobody is merged."""
    paths = [roster(tmp_path / "a.csv", PERSON), roster(tmp_path / "b.csv", PERSON.upper())]
    read = read_rosters(paths, TODAY, silent).roster
    assert len(read) == 2
    assert [(p.code, p.file) for p in read.problems] == [(ProblemCode.PERSON_TWICE, str(paths[1]))]


@pytest.mark.parametrize(("error", "key"), [(MemoryError(), "bộ nhớ"), (RecursionError(), "hỏng")])
def test_a_file_that_is_too_much_for_the_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException, key: str
) -> None:
    """It is told like any file that cannot be read; the others come out."""
    paths = [roster(tmp_path / "a.csv", PERSON), roster(tmp_path / "b.csv", PERSON.replace("Lụa", "Là"))]
    sound = rosters.read_file

    def reading(path: Path, words: Vocabulary) -> FileReading:
        if path == paths[0]:
            raise error
        return sound(path, words)

    monkeypatch.setattr(rosters, "read_file", reading)
    read = read_rosters(paths, TODAY, silent)
    assert [p.file for p in read.roster.problems if p.code is ProblemCode.FILE_NOT_READ and key in p.hint] == [
        str(paths[0])
    ]
    assert [read.roster.name(i) for i in range(len(read.roster))] == ["Vũ Thị Là"]
    assert len(read.failed) == 1
