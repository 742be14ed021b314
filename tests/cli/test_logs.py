"""What a run does may be logged; whom it was about may not: every verb, whole input and damaged input."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.main import get_command

from cadre_audit.cli.app import _build

from .conftest import Runs
from .office import EVERYBODY, NAMES, NO_POST, TAN_SON, roster
from .test_redact import RUNS, leaks

LOGGED = [name for name in RUNS if name != "standards diff"]
# cells of the small roster that could name somebody or tell of one person
CELLS = (*NAMES, "Người coi đê", "Thủy lợi", "02/3/1988", "11/4/1995", "1988-03-02", "Hòa Lạc")


@pytest.fixture
def log(door: Runs, tmp_path: Path) -> Iterator[Path]:
    """Where a log goes; its handlers are closed before the door looks for what is left."""
    yield tmp_path / "run.log"
    logger = logging.getLogger("cadre_audit")
    for handler in list(logger.handlers):
        if isinstance(handler, logging.FileHandler):
            logger.removeHandler(handler)
            handler.close()


@pytest.mark.parametrize("name", LOGGED)
def test_a_log_names_nobody(name: str, log: Path, door: Runs) -> None:
    """Names and birthdays of the samples, also where nothing is redacted."""
    run, lists = RUNS[name]
    door(*run, "--log-file", log, "-v", "--format", "json")
    text = log.read_text(encoding="utf-8")
    assert f"{run[0]}: exit" in text
    assert leaks(text, lists) == []


DAMAGED = {
    "no sheet": b"PK\x03\x04 no workbook L\xc3\xaa V\xc4\x83n B\xc6\xb0\xe1\xbb\x9fi",
    "no headings": "Lê Văn Bưởi;11/4/1995;Hòa Lạc\n".encode(),
    "control signs": (
        "DANH SÁCH\nHọ và tên;Ngày sinh;Chức vụ\nLê Văn Bưởi\x00;11/4/1995;\x1b[31mNgười coi đê\n".encode()
    ),
    "empty": b"",
}


READING = (
    ("check",), ("needs", "--year", "2023"), ("inspect",), ("stats",), ("rotation",), ("targets",), ("evaluation",),
    ("compare", TAN_SON), ("succession", "--roster", TAN_SON), ("verify", "--roster", TAN_SON),
    ("gate", "--roster", TAN_SON, "--position", "Phó Chủ tịch UBND"),
)  # fmt: skip


@pytest.mark.parametrize("verb", READING, ids=lambda verb: verb[0])
@pytest.mark.parametrize("how", DAMAGED)
def test_damaged_input_is_logged_without_its_cells(
    how: str, verb: tuple[str | Path, ...], log: Path, door: Runs
) -> None:
    """Whatever ends the run, and wherever."""
    path = log.with_name("hong.csv")
    path.write_bytes(DAMAGED[how])
    answer = door(*verb, path, "--log-file", log, "-v")
    assert answer.code != 70
    text = log.read_text(encoding="utf-8") if log.exists() else ""
    assert [cell for cell in CELLS if cell in text] == []


def test_cells_of_a_good_list_are_not_logged(log: Path, door: Runs) -> None:
    """Problems quote cells in the report, never in the log."""
    path = roster(log.parent, *EVERYBODY, NO_POST)
    answer = door("check", path, "--log-file", log, "-v")
    assert "Người coi đê" in answer.out
    assert [cell for cell in CELLS if cell in log.read_text(encoding="utf-8")] == []


@pytest.mark.parametrize("wrong", ["Lê Văn Bưởi", "11/4/1995"])
def test_a_defect_of_ours_does_not_quote_what_it_was_about(
    wrong: str, door: Runs, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The traceback has places in the program, not the text of the error."""
    monkeypatch.setattr("cadre_audit.jobs.check.check", lambda *_, **__: int(wrong))
    answer = door("check", roster(tmp_path, *EVERYBODY))
    assert answer.code == 70
    assert "ValueError" in answer.err
    assert wrong not in answer.err


def test_every_command_that_reads_people_can_redact() -> None:
    """A new verb that is given rosters or lists and has no ``--redact`` is a leak."""
    told = {name: {flag for one in command.params for flag in one.opts} for name, command in _commands()}
    reading = {name for name, flags in told.items() if flags & {"rosters", "training", "--training", "--roster"}}
    assert len(reading) >= 8
    assert [name for name in sorted(reading) if not {"--redact", "--key"} <= told[name]] == []


def _commands() -> Iterator[tuple[str, object]]:
    for name, command in get_command(_build()).commands.items():  # type: ignore[attr-defined]
        below = getattr(command, "commands", None)
        yield from ((f"{name} {one}", its) for one, its in below.items()) if below else [(name, command)]
