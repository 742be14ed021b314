"""Files appear whole or not at all, and inputs are never written to."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from cadre_audit.errors import UsageError
from cadre_audit.report.write import writable, write


def refused(path: Path, inputs: tuple[Path, ...] = ()) -> str:
    """The key of the refusal to write there."""
    with pytest.raises(UsageError) as fault:
        write(path, "mới", inputs)
    return fault.value.key


def test_text_and_bytes_are_written_as_they_are(tmp_path: Path) -> None:
    """UTF-8, no line end is changed, the old content is gone and nothing else is left behind."""
    path = tmp_path / "kết quả.csv"
    path.write_text("cũ, và dài hơn nhiều", encoding="utf-8")
    write(path, "Đạt\r\n")
    assert path.read_bytes() == "Đạt\r\n".encode()
    write(path, b"\x00\xff")
    assert path.read_bytes() == b"\x00\xff"
    assert [one.name for one in tmp_path.iterdir()] == ["kết quả.csv"]


@pytest.mark.parametrize(
    ("fault", "key"),
    [(PermissionError(13, "in use"), "output_locked"), (OSError(28, "No space left"), "output_failed")],
)
@pytest.mark.parametrize("step", ["replace", "fsync"])
def test_a_failure_keeps_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, fault: OSError, key: str
) -> None:
    """Whatever step fails, the old file is whole and no part of the new one stays."""

    def fail(*_: object) -> None:
        raise fault

    path = tmp_path / "a.txt"
    path.write_text("cũ", encoding="utf-8")
    monkeypatch.setattr(os, step, fail)
    assert refused(path) == key
    assert path.read_text(encoding="utf-8") == "cũ"
    assert list(tmp_path.iterdir()) == [path]


def test_inputs_are_refused_under_every_name(tmp_path: Path) -> None:
    """By its name, a detour, a symbolic link or a hard link, an input stays an input."""
    roster = tmp_path / "roster.xlsx"
    roster.write_bytes(b"old")
    (tmp_path / "soft").symlink_to(roster)
    (tmp_path / "hard").hardlink_to(roster)
    names = (roster, tmp_path / "x" / ".." / "roster.xlsx", tmp_path / "soft", tmp_path / "hard")
    (tmp_path / "x").mkdir()
    assert [refused(name, (roster,)) for name in names] == ["output_is_input"] * 4
    assert roster.read_bytes() == b"old"


def test_a_missing_input_is_still_an_input(tmp_path: Path) -> None:
    """A name given as an input is refused even when no such file exists."""
    assert refused(tmp_path / "a.txt", (tmp_path / "a.txt",)) == "output_is_input"


def test_missing_folder_and_folder(tmp_path: Path) -> None:
    """A folder is not made by surprise, and never replaced."""
    assert refused(tmp_path / "không có" / "a.txt") == "output_folder_missing"
    assert refused(tmp_path) == "output_is_folder"


def test_a_file_that_is_open_elsewhere_is_refused_beforehand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As Excel's lock does on Windows; asking changes nothing."""
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"old")
    writable(path)
    assert path.read_bytes() == b"old"

    def locked(*_: object) -> None:
        raise PermissionError(13, "in use")

    monkeypatch.setattr(Path, "open", locked)
    with pytest.raises(UsageError) as fault:
        writable(path)
    assert fault.value.key == "output_locked"


def test_a_link_keeps_pointing(tmp_path: Path) -> None:
    """Writing through a link changes the file it points to."""
    (tmp_path / "thật.txt").write_text("cũ", encoding="utf-8")
    link = tmp_path / "link.txt"
    link.symlink_to(tmp_path / "thật.txt")
    write(link, "mới")
    assert link.is_symlink()
    assert (tmp_path / "thật.txt").read_text(encoding="utf-8") == "mới"


def test_a_new_file_can_be_read_by_colleagues(tmp_path: Path) -> None:
    """The permissions follow the umask, so a shared folder stays shared."""
    before = os.umask(0o022)
    write(tmp_path / "a.txt", "")
    os.umask(before)
    assert (tmp_path / "a.txt").stat().st_mode & 0o444 == 0o444
