"""Many files as one roster."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from cadre_audit.jobs.model import silent
from cadre_audit.jobs.rosters import read_rosters
from cadre_audit.problems import ProblemCode

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
