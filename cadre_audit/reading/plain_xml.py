"""Text inside plain XML: what may hide it from a search, entities, and Excel's own escapes."""

from __future__ import annotations

import re

_TEXT = re.compile(rb"<t(?:\s[^>]*)?>([^<]*)</t>")
_ENTITY = re.compile(r"&(?:#([0-9]{1,7})|#x([0-9A-Fa-f]{1,6})|(\w+));")
_ENTITIES = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}
# halves of surrogate pairs are no signs: they stay as typed, since no output could hold them
_ESCAPED = re.compile(r"_x((?![Dd][89A-Fa-f])[0-9A-Fa-f]{4})_")


class NotPlain(Exception):
    """The XML is not in one of the forms that the quick readers know."""


def expect_plain(xml: bytes) -> None:
    """Leaves to the parser what could hide text or tags from a search for them.

    Raises:
        NotPlain: a comment, a document type, an instruction, or signs that are not UTF-8.
    """
    if b"<!" in xml or xml.count(b"<?") > 1:
        raise NotPlain
    head = xml[:200].lower()
    if b"\0" in head or (b"encoding" in head and b"utf-8" not in head):
        raise NotPlain


def texts_in(xml: bytes) -> list[bytes]:
    """What stands in every ``<t>``, still as XML."""
    return _TEXT.findall(xml)


def joined(xml: bytes) -> str:
    """The text of one string, its runs of rich text joined."""
    return "".join(map(unescape, texts_in(xml)))


def unescape(raw: bytes) -> str:
    """The text that these bytes of XML stand for.

    Raises:
        NotPlain: they are not UTF-8, or name an entity that XML does not have.
    """
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        raise NotPlain from None
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "&" in text:
        text = _ENTITY.sub(_entity, text)
    return unescaped(text)


def _entity(found: re.Match[str]) -> str:
    decimal, hexadecimal, name = found.groups()
    if name:
        if name not in _ENTITIES:
            raise NotPlain
        return _ENTITIES[name]
    return chr(int(decimal) if decimal else int(hexadecimal, 16))


def unescaped(text: str) -> str:
    """The text with Excel's own escapes, such as ``_x000D_``, replaced by the signs that they stand for."""
    return _ESCAPED.sub(lambda m: chr(int(m[1], 16)), text) if "_x" in text else text
