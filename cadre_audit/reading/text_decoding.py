"""Decodes text files: Unicode by its mark or its form, else the encodings of Vietnamese Windows programs."""

from __future__ import annotations

import re
import unicodedata

from cadre_audit.errors import InputError
from cadre_audit.reading.legacy.codes import DECODERS, decode
from cadre_audit.reading.legacy.syllables import likeness
from cadre_audit.reading.source import Source

_WIDE = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
# what Windows-1252 leaves undefined keeps its number, so that nothing is lost
_UNDEFINED = {code: chr(code) for code in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}
_SAMPLE = 20_000
_WORDS = re.compile(r"\S+")


def decoded_text(source: Source, stated: str = "") -> tuple[str, str]:
    """The text of a file, and its encoding when that is not Unicode.

    Args:
        source: the file.
        stated: the encoding that the file itself names, if it is worth a try.

    Raises:
        InputError: the bytes are no text.
    """
    data = source.data
    wide = _WIDE.get(data[:2]) or _without_mark(data)
    try:
        if wide:
            return data.decode(wide).removeprefix("\ufeff"), ""
        return data.decode("utf-8-sig"), ""
    except UnicodeDecodeError:
        if wide:
            raise InputError("file_damaged", path=source.path) from None
    return _of_windows(data, stated)


def _without_mark(data: bytes) -> str | None:
    head = data[:2048]
    if b"\0" not in head:
        return None
    return "utf-16-le" if head[1::2].count(0) > head[::2].count(0) else "utf-16-be"


def _of_windows(data: bytes, stated: str) -> tuple[str, str]:
    """Windows-1258 where that gives Vietnamese, else Windows-1252, in which older encodings are hidden."""
    western = "".join(_UNDEFINED.get(byte) or bytes([byte]).decode("cp1252") for byte in range(256))
    as_western = data.decode("latin-1").translate(dict(enumerate(western)))
    as_vietnamese = unicodedata.normalize("NFC", data.decode("cp1258", errors="replace"))
    words = _distinct(as_western)
    hidden = max(sum(map(likeness, _decoded(words, encoding))) for encoding in DECODERS)
    western_is, vietnamese_is = (sum(map(likeness, _distinct(text))) for text in (as_western, as_vietnamese))
    if vietnamese_is > max(hidden, western_is) or (vietnamese_is == western_is > hidden and stated == "windows-1258"):
        return as_vietnamese, "windows-1258"
    return as_western, "windows-1252"


def _distinct(text: str) -> list[str]:
    return [word for word in dict.fromkeys(_WORDS.findall(text[:_SAMPLE])) if not word.isascii()]


def _decoded(words: list[str], encoding: str) -> list[str]:
    return [word if (found := decode(word, encoding)) is None else found for word in words]
