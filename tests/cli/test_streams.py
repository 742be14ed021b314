"""Streams and files: stdout is the result and nothing else; files are whole or untouched; the log names nobody."""

from __future__ import annotations

import csv
import io
import subprocess
import sys
from pathlib import Path

import pytest
from openpyxl import load_workbook

from .conftest import Runs, quiet_environment
from .office import EVERYBODY, HAS_A_GAP, MINH_PHU, NAMES, REPOSITORY, TAN_SON, THAI_NGUYEN, roster


def test_two_runs_give_the_same_bytes(installed: Runs) -> None:
    """Two processes, whatever their hash seeds."""
    for verb in (("check",), ("needs", "--year", "2023"), ("inspect",)):
        runs = [installed(*verb, TAN_SON, "--format", "json", PYTHONHASHSEED=seed) for seed in ("1", "2")]
        assert runs[0].out == runs[1].out
        assert runs[0].out.startswith('{\n"schema": ')


def test_several_files_from_one_audit(door: Runs, tmp_path: Path) -> None:
    """Each in the format of its ending; nothing goes to stdout, and stderr tells what was written."""
    people = roster(tmp_path, *EVERYBODY)
    answer = door("check", people, "-o", "a.xlsx", "-o", "a.json", "-o", "a.csv", "-o", "a.txt", "-o", "a.jsonl")
    assert (answer.code, answer.out) == (1, "")
    assert answer.said[:5] == [f"Đã ghi a.{ending}" for ending in ("xlsx", "json", "csv", "txt", "jsonl")]
    assert (tmp_path / "a.json").read_text(encoding="utf-8") == door("check", people, "--format", "json").out
    sheets = load_workbook(tmp_path / "a.xlsx").sheetnames
    assert len(sheets) > 3
    rows = list(csv.reader(io.StringIO((tmp_path / "a.csv").read_text(encoding="utf-8-sig"))))
    assert rows[0][0] == "Họ và tên"
    assert {row[0] for row in rows[1:]} == {"Lê Văn Bưởi", "Đỗ Thị Cam", "Mai Văn Dừa", "Tô Thị Ổi"}


def test_a_file_and_stdout_together(door: Runs, tmp_path: Path) -> None:
    """With a format named, stdout has the result too."""
    answer = door("check", roster(tmp_path, *EVERYBODY), "-o", "a.csv", "--format", "json")
    assert answer.document["counts"]["people"] == 5
    assert (tmp_path / "a.csv").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ("missing.csv",),
        ("roster.csv", "--as-of", "1990-01-01"),
        ("roster.csv", "-o", "no/b.csv"),
        ("roster.csv", "--unit", "X"),
    ],
    ids=["input", "law", "folder", "unit"],
)
def test_a_failed_run_leaves_the_old_file(arguments: tuple[str, ...], door: Runs, tmp_path: Path) -> None:
    """Yesterday's report stays as it was, byte for byte, and nothing half-written lies beside it."""
    roster(tmp_path, *EVERYBODY)
    (tmp_path / "a.json").write_text("yesterday", encoding="utf-8")
    files = sorted(tmp_path.iterdir())
    assert door("check", *arguments, "-o", "a.json").code in (2, 3, 4)
    assert (tmp_path / "a.json").read_text(encoding="utf-8") == "yesterday"
    assert sorted(tmp_path.iterdir()) == files


def test_quiet_gives_the_summary_only(door: Runs, tmp_path: Path) -> None:
    """No person is listed, nothing is said on stderr, and the numbers are there."""
    answer = door("check", roster(tmp_path, *EVERYBODY), "-q")
    assert (answer.code, answer.err) == (1, "")
    assert [name for name in NAMES if name in answer.out] == []
    assert "Chưa đạt\t1" in answer.out


def test_quiet_still_tells_errors(door: Runs) -> None:
    """A failure is never silent."""
    assert door("check", "missing.csv", "-q").err


def test_the_last_line_counts_everything(door: Runs, tmp_path: Path) -> None:
    """All eight verdicts, zeros too, on stderr where the result goes to a pipe."""
    last = door("check", roster(tmp_path, *EVERYBODY)).said[-1]
    counted = "Chưa đạt: 1|Còn thời hạn: 1|Được miễn: 0|Chưa rõ: 1|Cần xem xét: 1|Lượt chưa có tiêu chuẩn: 0"
    assert [bucket for bucket in counted.split("|") if bucket not in last] == []


def test_verbose_tells_what_was_used(door: Runs, tmp_path: Path) -> None:
    """Files with their fingerprint, the law, the tool: on stderr, the result untouched."""
    people = roster(tmp_path, *EVERYBODY)
    quiet, verbose = door("check", people, "--format", "json"), door("check", people, "--format", "json", "-v")
    assert verbose.out == quiet.out
    assert "sha256" in verbose.err
    assert "CC-2023" in verbose.err


def test_the_log_names_nobody(installed: Runs, tmp_path: Path) -> None:
    """It is kept for years and sent by mail."""
    people = roster(tmp_path, *EVERYBODY)
    for verb in (("check",), ("needs", "--year", "2023"), ("inspect",)):
        installed(*verb, people, "--log-file", "run.log", "-v")
    log = (tmp_path / "run.log").read_text(encoding="utf-8")
    assert len(log.splitlines()) == 3
    assert "check: exit 1" in log
    assert [name for name in NAMES if name in log] == []


def test_piped_output_is_separated_by_tabs(installed: Runs) -> None:
    """Rows of one table have the same number of cells, nothing is wrapped and nothing is coloured."""
    out = installed("check", TAN_SON).out
    assert "\x1b" not in out
    for table in out.split("\n\n")[1:]:
        rows = [line.count("\t") for line in table.rstrip("\n").split("\n")[1:]]
        assert len(set(rows)) == 1


@pytest.mark.parametrize("settings", [{}, {"NO_COLOR": "1"}, {"FORCE_COLOR": "1"}], ids=str)
def test_no_colours_in_a_pipe(settings: dict[str, str], installed: Runs) -> None:
    """Not even for the terminal's format."""
    assert "\x1b" not in installed("check", MINH_PHU, "--format", "terminal", **settings).out


def test_standard_input_is_not_read(tmp_path: Path) -> None:
    """A cron job or a loop of a shell must not hang, nor lose its input."""
    with subprocess.Popen(
        [sys.executable, "-m", "cadre_audit", "check", str(MINH_PHU), "--format", "json"],
        cwd=tmp_path, env=quiet_environment(), stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as run:  # fmt: skip
        assert run.wait(timeout=30) == 1


def test_a_pipe_that_closes_early(tmp_path: Path) -> None:
    """``| head -1`` of a long report: no traceback, no complaint, and the code that the whole report would give."""
    with subprocess.Popen(
        [sys.executable, "-m", "cadre_audit", "inspect", str(THAI_NGUYEN), "--format", "jsonl"],
        cwd=tmp_path, env=quiet_environment(CADRE_AUDIT_LANG="vi"), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        encoding="utf-8",
    ) as run:  # fmt: skip
        assert run.stdout
        assert run.stderr
        assert '"record": "run"' in run.stdout.readline()
        run.stdout.close()
        said = run.stderr.read()
        assert run.wait(timeout=30) == 0
    assert [line.startswith("Số tệp: 1 ") for line in said.splitlines()] == [True]


@pytest.mark.parametrize(("fail_on", "code"), [("gap", 1), ("never", 0)])
def test_one_pipe_for_both_streams_that_closes_early(fail_on: str, code: int, tmp_path: Path) -> None:
    """``2>&1 | head -1``: the exit code tells what was found, not that nobody reads any more."""
    with subprocess.Popen(
        [sys.executable, "-m", "cadre_audit", "check", str(THAI_NGUYEN), "--format", "json", "--fail-on", fail_on],
        cwd=tmp_path, env=quiet_environment(CADRE_AUDIT_LANG="vi"), stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    ) as run:  # fmt: skip
        assert run.stdout
        assert run.stdout.read(1) == b"{"
        run.stdout.close()
        assert run.wait(timeout=30) == code


def test_vietnamese_on_a_console_without_it(installed: Runs) -> None:
    """UTF-8 is forced on both streams."""
    answer = installed("check", MINH_PHU, PYTHONIOENCODING="cp1252", PYTHONUTF8="0", LANG="C", CADRE_AUDIT_LANG="vi")
    assert "Xã Minh Phú" in answer.out
    assert "Số người: 12" in answer.said[-1]


def test_a_fresh_clone_answers_without_a_path(installed: Runs) -> None:
    """``cadre-audit needs --year 2022`` inside the repository, and below it."""
    for folder in (REPOSITORY, REPOSITORY / "sample_data"):
        document = installed("needs", "--year", "2022", "--format", "json", cwd=folder).document
        assert (document["year"], document["counts"]["people"]) == (2022, 636)


def test_a_report_over_an_input_is_refused(door: Runs, tmp_path: Path) -> None:
    """Also under another name of the same file."""
    people = roster(tmp_path, HAS_A_GAP)
    (tmp_path / "link.csv").symlink_to(people)
    before = people.read_bytes()
    for name in ("roster.csv", "./roster.csv", "link.csv"):
        assert door("check", "roster.csv", "-o", name).code == 2
    assert people.read_bytes() == before
