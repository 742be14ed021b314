"""What is refused before any parser sees it, and which files a folder holds."""

from __future__ import annotations

import hashlib
import io
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from cadre_audit.errors import ExitCode, InputError
from cadre_audit.reading import source as source_module
from cadre_audit.reading.source import open_source

from .made import workbook_parts, worksheet, zipped


def zip_bytes(*names: str) -> bytes:
    """A zip file of empty parts."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in names:
            archive.writestr(name, b"")
    return buffer.getvalue()


OLE = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600)
REFUSED = [
    ("empty", b"", "file_empty"),
    ("blank", b" \r\n\t\n", "file_empty"),
    ("old word document", OLE + "WordDocument".encode("utf-16-le"), "file_format_unknown"),
    ("encrypted package", OLE + "EncryptedPackage".encode("utf-16-le") + bytes(600), "file_encrypted"),
    ("picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "file_format_unknown"),
    ("word document", zip_bytes("word/document.xml", "[Content_Types].xml"), "file_format_unknown"),
    ("open document of another kind", zip_bytes("mimetype", "content.xml"), "file_format_unknown"),
    ("binary workbook", zip_bytes("xl/workbook.bin"), "binary_workbook"),
    ("zip cut off", zip_bytes("xl/workbook.xml")[:-30], "file_damaged"),
    ("zip head only", b"PK\x03\x04" + b"\0" * 60, "file_damaged"),
]


@pytest.mark.parametrize(("name", "data", "key"), REFUSED)
def test_files_refused_by_their_bytes(tmp_path: Path, name: str, data: bytes, key: str) -> None:
    """Each refusal has its own sentence and names the file, whatever the file is called."""
    path = tmp_path / f"{name}.xlsx"
    path.write_bytes(data)
    with pytest.raises(InputError) as refused:
        open_source(path)
    assert (refused.value.key, refused.value.values["path"]) == (key, path)
    assert refused.value.exit_code is ExitCode.INPUT


def test_parts_named_twice_are_damage(tmp_path: Path) -> None:
    """Two parts of one name let two readers see two workbooks."""
    path = tmp_path / "twice.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", b"a")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("xl/workbook.xml", b"b")
    with pytest.raises(InputError, match="file_damaged"):
        open_source(path)


def test_too_many_parts_are_damage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No office program writes thousands of parts."""
    path = zipped(tmp_path / "many.xlsx", workbook_parts({f"S{i}": worksheet("") for i in range(5)}))
    monkeypatch.setattr(source_module, "MAX_PARTS", 6)
    with pytest.raises(InputError, match="file_damaged"):
        open_source(path)
    monkeypatch.setattr(source_module, "MAX_PARTS", 7)
    assert open_source(path).format == "xlsx"


def test_declared_sizes_are_believed_before_unpacking(tmp_path: Path) -> None:
    """A zip bomb that declares three gibibytes is refused without unpacking a byte of it."""
    path = zipped(tmp_path / "bomb.xlsx", workbook_parts({"S": worksheet("")}))
    data = bytearray(path.read_bytes())
    # the uncompressed size stands 24 bytes into each entry of the central directory
    entry = data.rindex(b"PK\x01\x02")
    data[entry + 24 : entry + 28] = (3 << 30).to_bytes(4, "little")
    path.write_bytes(data)
    with pytest.raises(InputError) as refused:
        open_source(path)
    assert refused.value.key == "unpacks_too_large"
    assert (refused.value.values["size"], refused.value.values["limit"]) == (3072, 2048)


def test_large_files_are_not_even_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file over the limit is refused by its size."""
    path = tmp_path / "large.csv"
    path.write_bytes(b"STT;x\n")
    monkeypatch.setattr(source_module, "MAX_BYTES", 5)
    with pytest.raises(InputError, match="file_too_large"):
        open_source(path)
    monkeypatch.setattr(source_module, "MAX_BYTES", 6)
    assert open_source(path).data == b"STT;x\n"


def test_missing_files_and_folders(tmp_path: Path) -> None:
    """A name without a file and a folder in place of a file are told apart."""
    with pytest.raises(InputError, match="file_missing"):
        open_source(tmp_path / "none.xlsx")
    with pytest.raises(InputError, match="not_a_file"):
        open_source(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
def test_pipes_are_not_waited_for(tmp_path: Path) -> None:
    """A named pipe would hang the run for ever."""
    os.mkfifo(tmp_path / "pipe.csv")
    with pytest.raises(InputError, match="not_a_file"):
        open_source(tmp_path / "pipe.csv")


def raising(error: OSError) -> Callable[[Path], bytes]:
    """A stand-in for reading that fails as the system does."""

    def read_bytes(_: Path) -> bytes:
        raise error

    return read_bytes


@pytest.mark.parametrize(
    ("error", "key"),
    [(PermissionError(13, "in use"), "file_locked"), (OSError(5, "Input/output error"), "file_unreadable"),
     (OSError(), "file_unreadable")],
)  # fmt: skip
def test_what_the_system_refuses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, key: str) -> None:
    """Locked files and failing disks have sentences of their own."""
    path = tmp_path / "a.csv"
    path.write_bytes(b"a")
    monkeypatch.setattr(Path, "read_bytes", raising(error))
    with pytest.raises(InputError) as refused:
        open_source(path)
    assert refused.value.key == key


def test_a_source_is_known_by_its_bytes(tmp_path: Path) -> None:
    """A workbook may be called .xls and text .xlsx; the fingerprint is that of the bytes."""
    book = zipped(tmp_path / "bảng.xls", workbook_parts({"S": worksheet("")}))
    text = tmp_path / "bảng.xlsx"
    text.write_text("STT;Họ và tên", encoding="utf-8")
    assert (open_source(book).format, open_source(text).format) == ("xlsx", "text")
    assert open_source(text).sha256 == hashlib.sha256("STT;Họ và tên".encode()).hexdigest()
    assert open_source(text).path == str(text)
