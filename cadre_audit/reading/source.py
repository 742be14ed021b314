"""Opens an input file and looks at its bytes before any parser sees them."""

from __future__ import annotations

import hashlib
import io
import re
import stat
import struct
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from cadre_audit.errors import InputError
from cadre_audit.reading.inputs import STDIN

MAX_BYTES = 512 << 20
MAX_UNPACKED = 2 << 30
MAX_PARTS = 5_000
# what office programs write unpacks to less; a part may be small and still unpack as well as it likes
MAX_RATIO, _RATIO_MATTERS = 200, 20 << 20
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_TAG = re.compile(rb"^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*|<!DOCTYPE[^>]*>\s*)*<\s*([A-Za-z:]+)", re.DOTALL)
_HTML = frozenset({"html", "head", "body", "meta", "table", "style", "div"})
_SPREADSHEET_2003 = b"urn:schemas-microsoft-com:office:spreadsheet"

Format = Literal["xlsx", "xls", "ods", "html", "xml2003", "text", "docx"]


@dataclass(frozen=True, slots=True)
class Source:
    """One input file, read whole.

    Attributes:
        path: as the user named it.
        data: its bytes.
        sha256: of the bytes, so that a report can be traced.
        format: what the bytes are, whatever the name says.
    """

    path: str
    data: bytes
    sha256: str
    format: Format


def open_source(path: Path) -> Source:
    """Reads a file that looks like a roster by its content, whatever its name says.

    Raises:
        InputError: missing, no file, empty, too large, locked, password-protected, damaged or of another format.
    """
    source = source_of(path, _read_bytes(path))
    if source.format == "docx":
        raise InputError("file_format_unknown", path=path)
    return source


def open_draft(path: Path) -> Source:
    """Reads a file that is prose: text, or a document of Word.

    Raises:
        InputError: as for a roster; or a workbook, a page, or a document in the old format of Word.
    """
    if path.is_dir():
        raise InputError("draft_format", path=path)
    data = _read_bytes(path)
    if data[:8] == _OLE and "WordDocument".encode("utf-16-le") in data:
        raise InputError("draft_old_word", path=path)
    source = source_of(path, data)
    if source.format not in ("text", "docx"):
        raise InputError("draft_format", path=path)
    return source


def source_of(path: Path, data: bytes) -> Source:
    """The bytes as a source.

    Args:
        path: what the user calls them.
        data: all of them.

    Raises:
        InputError: they are empty, password-protected, damaged or of another format.
    """
    if not data.strip():
        raise InputError("file_empty", path=path)
    return Source(str(path), data, hashlib.sha256(data).hexdigest(), _format(path, data))


def _format(path: Path, data: bytes) -> Format:
    if data[:8] == _OLE:
        return _ole(path, data)
    if data[:4] == b"PK\x03\x04":
        return _zip(path, data)
    if data[:2] in (b"\xff\xfe", b"\xfe\xff") or _is_wide(data):
        return "html" if _begins_as_page(data.replace(b"\0", b"")[2:]) else "text"
    if b"\0" in data[:4096]:
        # old workbooks before 1997 begin with their first record
        raise InputError("file_format_unknown", path=path)
    if _SPREADSHEET_2003 in data[:4096]:
        return "xml2003"
    return "html" if _begins_as_page(data) else "text"


def _is_wide(data: bytes) -> bool:
    """Whether the bytes are text of two bytes a sign without a mark: every second one is mostly zero."""
    head = data[:2048]
    zeros = [head[i::2].count(0) * 3 > len(head) // 2 for i in (0, 1)]
    return len(head) > 8 and zeros[0] != zeros[1] and b"\0\0" not in head


def _begins_as_page(data: bytes) -> bool:
    found = _TAG.match(data[:4096].removeprefix(b"\xef\xbb\xbf"))
    return found is not None and found[1].decode().lower() in _HTML


def _ole(path: Path, data: bytes) -> Format:
    def holds(stream: str) -> bool:
        return stream.encode("utf-16-le") + b"\0\0" in data

    if holds("EncryptedPackage"):
        raise InputError("file_encrypted", path=path)
    if holds("Workbook") or holds("Book"):
        return "xls"
    raise InputError("file_format_unknown", path=path)


def _read_bytes(path: Path) -> bytes:
    if path == STDIN:
        data = sys.stdin.buffer.read(MAX_BYTES + 1)
        if len(data) > MAX_BYTES:
            raise InputError("file_too_large", path=path, size=len(data) >> 20, limit=MAX_BYTES >> 20)
        return data
    try:
        info = path.stat()
        if not stat.S_ISREG(info.st_mode):
            raise InputError("not_a_file", path=path)
        if info.st_size > MAX_BYTES:
            raise InputError("file_too_large", path=path, size=info.st_size >> 20, limit=MAX_BYTES >> 20)
        return path.read_bytes()
    except FileNotFoundError:
        raise InputError("file_missing", path=path) from None
    except PermissionError:
        raise InputError("file_locked", path=path) from None
    except OSError as e:
        raise InputError("file_unreadable", path=path, detail=e.strerror or "") from None


def _zip(path: Path, data: bytes) -> Format:
    """Refuses what no office program writes, before anything is unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            kind = archive.read("mimetype")[:100] if "mimetype" in archive.namelist() else b""
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError, struct.error, RuntimeError):
        raise InputError("file_damaged", path=path) from None
    names = {part.filename for part in parts}
    if len(parts) > MAX_PARTS or len(names) != len(parts):
        raise InputError("file_damaged", path=path)
    _refuse_bombs(path, parts)
    if "xl/workbook.xml" in names:
        return "xlsx"
    if kind.startswith(b"application/vnd.oasis.opendocument.spreadsheet"):
        return "ods"
    if "word/document.xml" in names:
        return "docx"
    raise InputError("binary_workbook" if "xl/workbook.bin" in names else "file_format_unknown", path=path)


def _refuse_bombs(path: Path, parts: list[zipfile.ZipInfo]) -> None:
    unpacked = sum(part.file_size for part in parts)
    if unpacked > MAX_UNPACKED:
        raise InputError("unpacks_too_large", path=path, size=unpacked >> 20, limit=MAX_UNPACKED >> 20)
    for part in parts:
        if part.file_size > _RATIO_MATTERS and part.file_size > MAX_RATIO * max(part.compress_size, 1):
            raise InputError("unpacks_too_well", path=path, size=part.file_size >> 20, ratio=MAX_RATIO)
