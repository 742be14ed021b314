"""Follows XML tag by tag for the formats whose sheets are trees of rows and cells; a document type is refused."""

from __future__ import annotations

from collections.abc import Callable
from xml.parsers import expat

from cadre_audit.errors import InputError

Attributes = dict[str, str]


def local(name: str) -> str:
    """A name without its prefix."""
    return name.rpartition(":")[2]


def number(attributes: Attributes, name: str, otherwise: int) -> int:
    """A whole number that an attribute states, at least 0.

    Raises:
        ValueError: it is no number.
    """
    return max(int(attributes.get(name, otherwise)), 0)


def follow(
    path: str,
    xml: bytes,
    start: Callable[[str, Attributes], None],
    end: Callable[[str], None],
    text: Callable[[str], None],
) -> None:
    """Calls back for every tag by its local name, with attributes by local names, and for every piece of text.

    Raises:
        InputError: the XML is broken, states nonsense, or has a document type.
    """

    def refuse(*_: object) -> None:
        raise InputError("document_type", path=path)

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = lambda name, given: start(local(name), {local(k): v for k, v in given.items()})
    parser.EndElementHandler = lambda name: end(local(name))
    parser.CharacterDataHandler = text
    try:
        parser.Parse(xml, True)
    except (expat.ExpatError, ValueError, OverflowError):
        raise InputError("file_damaged", path=path) from None
