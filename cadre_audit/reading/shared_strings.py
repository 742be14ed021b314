"""Reads the shared strings of a workbook: most of the texts of its sheets, each once."""

from __future__ import annotations

import re

from cadre_audit.reading.plain_xml import NotPlain, expect_plain, joined, texts_in, unescape

_PHONETIC = re.compile(rb"<rPh\s.*?</rPh>", re.DOTALL)


def read_strings(xml: bytes) -> list[str]:
    """The shared strings of a workbook, rich text joined, phonetic helps left out.

    Raises:
        NotPlain: use the parser instead.
    """
    expect_plain(xml)
    if b":si>" in xml or b":sst" in xml or re.search(rb"<si\s", xml):
        raise NotPlain
    body = _PHONETIC.sub(b"", xml) if b"<rPh" in xml else xml
    texts = texts_in(body)
    # runs of rich text could make up for strings without any text
    if len(texts) == body.count(b"<si>") and not any(odd in body for odd in (b"<si/>", b"<r>", b"<t/>")):
        return _each(texts)
    items = body.split(b"<si>")[1:] if b"<si/>" not in body else re.split(rb"<si/?>", body)[1:]
    return [joined(item) for item in items]


def _each(texts: list[bytes]) -> list[str]:
    """Every text as it reads; all at once where no sign in any of them stands for another."""
    whole = b"\n<".join(texts)
    if b"&" in whole or b"_x" in whole or b"\r" in whole:
        return [unescape(text) for text in texts]
    try:
        # no text holds this sign
        return whole.decode().split("\n<") if texts else []
    except UnicodeDecodeError:
        raise NotPlain from None
