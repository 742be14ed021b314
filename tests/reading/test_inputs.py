"""Which files a run reads."""

from __future__ import annotations

from pathlib import Path

import pytest

from cadre_audit.errors import InputError
from cadre_audit.reading.inputs import STDIN, find_inputs


def test_folders_give_their_rosters_in_order(tmp_path: Path) -> None:
    """Folders are searched whole; lock files are kept apart, other files left out, doubles named once."""
    for name in ("b.xlsx", "a.CSV", "sub/c.txt", "~$b.xlsx", "readme.md", "sub/d.docx", "e.xlsm", "f.tsv"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "folder.csv").mkdir()
    (tmp_path / "folder.csv" / "g.csv").write_bytes(b"x")
    found, locks = find_inputs([tmp_path / "b.xlsx", tmp_path])
    names = [path.relative_to(tmp_path).as_posix() for path in found]
    assert names == ["b.xlsx", "a.CSV", "e.xlsm", "f.tsv", "folder.csv/g.csv", "sub/c.txt"]
    assert [path.name for path in locks] == ["~$b.xlsx"]


def test_folders_without_rosters_are_wrong(tmp_path: Path) -> None:
    """A folder that holds only lock files holds no roster."""
    (tmp_path / "~$a.xlsx").write_bytes(b"x")
    with pytest.raises(InputError, match="folder_without_rosters"):
        find_inputs([tmp_path])


def test_named_files_are_kept_even_if_missing(tmp_path: Path) -> None:
    """A file named by hand is reported when it is opened, not lost here."""
    assert find_inputs([tmp_path / "x.pdf"]) == ([tmp_path / "x.pdf"], [])


def test_patterns_that_no_shell_has_filled_in(tmp_path: Path) -> None:
    """As on Windows; a file that really has such a name is that file; lock files are kept apart here too."""
    for name in ("xã a.xlsx", "xã b.csv", "~$xã a.xlsx", "[1] gốc.xlsx", "tờ trình.pdf"):
        (tmp_path / name).touch()
    found, locks = find_inputs([tmp_path / "*xã *"])
    assert [path.name for path in found] == ["xã a.xlsx", "xã b.csv"]
    assert [path.name for path in locks] == ["~$xã a.xlsx"]
    assert find_inputs([tmp_path / "[1] gốc.xlsx"])[0] == [tmp_path / "[1] gốc.xlsx"]
    with pytest.raises(InputError, match="pattern_without_match"):
        find_inputs([tmp_path / "*.ods"])


def test_standard_input_is_no_file(tmp_path: Path) -> None:
    """Whatever the folder holds."""
    assert find_inputs([STDIN]) == ([STDIN], [])


@pytest.mark.parametrize("name", ["~$xã a.xlsx", ".~lock.xã a.xlsx#", "._xã a.xlsx"])
def test_only_a_lock_file(tmp_path: Path, name: str) -> None:
    """It is refused by name: nobody means it."""
    (tmp_path / name).touch()
    with pytest.raises(InputError, match="lock_files_only"):
        find_inputs([tmp_path / name])
