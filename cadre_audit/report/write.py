"""A report goes to disk whole or not at all, and never over an input."""

from __future__ import annotations

import os
import secrets
from collections.abc import Collection
from pathlib import Path

from cadre_audit.errors import UsageError


def writable(path: Path, inputs: Collection[Path] = ()) -> None:
    """Makes sure that a target can be written to, before anything is.

    Raises:
        UsageError: the target is an input or a folder, its folder is missing, or it is open or protected.
    """
    if _is_one_of(path, inputs):
        raise UsageError("output_is_input", path=str(path))
    if path.is_dir():
        raise UsageError("output_is_folder", path=str(path))
    target = path.resolve()  # a link keeps pointing where it points
    if not target.parent.is_dir():
        raise UsageError("output_folder_missing", path=str(path), folder=str(path.parent))
    if not os.access(target.parent, os.W_OK):
        raise UsageError("output_locked", path=str(path))
    try:
        if target.exists():
            # an office program that has the file open refuses this; nothing is changed
            target.open("r+b").close()
    except OSError as error:
        raise UsageError("output_locked", path=str(path)) from error


def write(path: Path, data: str | bytes, inputs: Collection[Path] = ()) -> None:
    """Writes beside the target, then renames: a reader sees the old file or the new one, never half of one.

    Raises:
        UsageError: the target cannot be written to, or the disk refuses.
    """
    writable(path, inputs)
    target = path.resolve()
    try:
        _replace(target, data.encode() if isinstance(data, str) else data)
    except PermissionError as error:
        raise UsageError("output_locked", path=str(path)) from error
    except OSError as error:
        raise UsageError("output_failed", path=str(path), reason=error.strerror or str(error)) from error


def _is_one_of(path: Path, inputs: Collection[Path]) -> bool:
    if path.exists():  # the same file under another name: a link, or other case on a disk that ignores case
        return any(one.exists() and path.samefile(one) for one in inputs)
    return path.resolve() in {one.resolve() for one in inputs}


def _replace(target: Path, data: bytes) -> None:
    # opened by name, not by mkstemp, whose 0600 would shut colleagues out of a shared folder
    beside = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)
