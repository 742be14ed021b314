"""Finds the files that a run is to read: files as named, folders searched, patterns that no shell has filled in."""

from __future__ import annotations

import glob
from collections.abc import Iterator, Sequence
from pathlib import Path

from cadre_audit.errors import InputError

STDIN = Path("-")
_ROSTERS = (".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv", ".txt", ".html", ".htm", ".xml")
_PATTERN = frozenset("*?[")
# what Excel, LibreOffice and macOS leave beside a file
_BESIDE = ("~$", ".~lock.", "._")


def find_inputs(paths: Sequence[Path]) -> tuple[list[Path], list[Path]]:
    """The files to read, each once, and the lock files among them, which are left out.

    A folder stands for the rosters in it and below it; a name with ``*``, ``?`` or ``[`` that no file has is a pattern;
    ``-`` is standard input.

    Raises:
        InputError: a folder holds no roster, a pattern fits no file, or there are lock files only.
    """
    found = list(dict.fromkeys(file for path in paths for file in _files(path)))
    locks = [file for file in found if _is_beside(file)]
    rosters = [file for file in found if not _is_beside(file)]
    if locks and not rosters:
        raise InputError("lock_files_only", path=locks[0])
    return rosters, locks


def _files(path: Path) -> Iterator[Path]:
    if path == STDIN:
        yield path
    elif path.is_dir():
        yield from _in_folder(path)
    elif _PATTERN & set(str(path)) and not path.exists():
        # Path.glob wants the folder apart from the pattern, and any part of the path may be one
        matching = [Path(name) for name in sorted(glob.glob(str(path), recursive=True))]  # noqa: PTH207
        if not matching:
            raise InputError("pattern_without_match", path=path)
        for match in matching:
            # folders that only happen to fit a pattern need not hold rosters
            yield from _rosters_in(match) if match.is_dir() else [match]
    else:
        yield path


def _in_folder(folder: Path) -> list[Path]:
    inside = _rosters_in(folder)
    if all(_is_beside(file) for file in inside):
        raise InputError("folder_without_rosters", path=folder)
    return inside


def _rosters_in(folder: Path) -> list[Path]:
    return [file for file in sorted(folder.rglob("*")) if file.suffix.lower() in _ROSTERS and file.is_file()]


def _is_beside(path: Path) -> bool:
    return path.name.startswith(_BESIDE)
