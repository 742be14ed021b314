"""Opens an input file and looks at its bytes before any parser sees them."""

from __future__ import annotations

import hashlib
import io
import stat
import struct
import zipfile
from dataclasses import dataclass
from pathlib import Path

from cadre_audit.errors import InputError

MAX_BYTES = 512 << 20
MAX_UNPACKED = 2 << 30
MAX_PARTS = 5_000
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_ROSTERS = (".xlsx", ".xlsm", ".csv", ".tsv", ".txt")


@dataclass(frozen=True, slots=True)
class Source:
    """One input file, read whole.

    Attributes:
        path: as the user named it.
        data: its bytes.
        sha256: of the bytes, so that a report can be traced.
        is_workbook: whether the bytes are an Excel workbook; otherwise they are text.
    """

    path: str
    data: bytes
    sha256: str
    is_workbook: bool


def open_source(path: Path) -> Source:
    """Reads a file that looks like a roster by its content, whatever its name says.

    Raises:
        InputError: missing, no file, empty, too large, locked, password-protected, damaged or of another format.
    """
    data = _read_bytes(path)
    if data[:8] == _OLE:
        raise InputError("ole_file", path=path)
    is_workbook = data[:4] == b"PK\x03\x04"
    if is_workbook:
        _look_into_zip(path, data)
    elif b"\0" in data[:4096]:
        raise InputError("file_format_unknown", path=path)
    return Source(str(path), data, hashlib.sha256(data).hexdigest(), is_workbook)


def find_inputs(paths: list[Path]) -> tuple[list[Path], list[Path]]:
    """The files named, folders replaced by the rosters in them, sorted; and Excel's lock files, which are left out.

    Raises:
        InputError: a path does not exist, or a folder holds no roster.
    """
    found: list[Path] = []
    locks: list[Path] = []
    for path in paths:
        if not path.is_dir():
            found.append(path)
            continue
        inside = [file for file in sorted(path.rglob("*")) if file.suffix.lower() in _ROSTERS and file.is_file()]
        locks += [file for file in inside if file.name.startswith("~$")]
        rosters = [file for file in inside if not file.name.startswith("~$")]
        if not rosters:
            raise InputError("folder_without_rosters", path=path)
        found += rosters
    return list(dict.fromkeys(found)), locks


def _read_bytes(path: Path) -> bytes:
    try:
        info = path.stat()
        if not stat.S_ISREG(info.st_mode):
            raise InputError("not_a_file", path=path)
        if info.st_size > MAX_BYTES:
            raise InputError("file_too_large", path=path, size=info.st_size >> 20, limit=MAX_BYTES >> 20)
        data = path.read_bytes()
    except FileNotFoundError:
        raise InputError("file_missing", path=path) from None
    except PermissionError:
        raise InputError("file_locked", path=path) from None
    except OSError as e:
        raise InputError("file_unreadable", path=path, detail=e.strerror or "") from None
    if not data.strip():
        raise InputError("file_empty", path=path)
    return data


def _look_into_zip(path: Path, data: bytes) -> None:
    """Refuses what no office program writes, before anything is unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError, struct.error):
        raise InputError("file_damaged", path=path) from None
    names = {part.filename for part in parts}
    if "xl/workbook.xml" not in names:
        raise InputError("file_format_unknown", path=path)
    if len(parts) > MAX_PARTS or len(names) != len(parts):
        raise InputError("file_damaged", path=path)
    unpacked = sum(part.file_size for part in parts)
    if unpacked > MAX_UNPACKED:
        raise InputError("unpacks_too_large", path=path, size=unpacked >> 20, limit=MAX_UNPACKED >> 20)
