"""Reads documents of Word: paragraphs and tables in their order, without what tracked changes have struck out."""

from __future__ import annotations

import io
import zipfile
import zlib

from cadre_audit.errors import InputError
from cadre_audit.reading.element_cells import Attributes, follow, number
from cadre_audit.reading.source import Source

# text that is no part of what a reader sees: struck out, codes of fields, the copy for programs that know no shapes
_UNSEEN = frozenset({"del", "moveFrom", "instrText", "Fallback", "delText"})

Block = tuple[str, int, str]
"""A paragraph: its text, its level in a list (-1 for none), its style."""


def read_docx(source: Source) -> list[Block | list[list[str]]]:
    """The paragraphs and tables of a document; a table inside a cell is text of the cell.

    Raises:
        InputError: the file is damaged or needs a password.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(source.data)) as archive:
            content = archive.read("word/document.xml")
    except (zipfile.BadZipFile, zlib.error, KeyError, OSError, EOFError, NotImplementedError, RuntimeError) as e:
        raise InputError("file_damaged", path=source.path) from e
    body = _Body()
    follow(source.path, content, body.start, body.end, body.characters)
    return body.blocks


class _Body:
    """State of one pass; a class because every tag changes some of it."""

    def __init__(self) -> None:
        self.blocks: list[Block | list[list[str]]] = []
        self.unseen = self.tables = 0
        self.in_text = False
        self.rows: list[list[str]] = []
        self.spans = 1
        self.parts: list[str] = []
        self.level, self.style = -1, ""

    def start(self, tag: str, attributes: Attributes) -> None:
        if tag in _UNSEEN:
            self.unseen += 1
        elif tag == "tbl":
            self.tables += 1
            self.rows = [] if self.tables == 1 else self.rows
        elif self.tables == 1 and tag in ("tr", "tc", "gridSpan"):
            self._in_table(tag, attributes)
        elif tag == "p":
            self.parts, self.level, self.style = [], -1, ""
        elif tag in ("ilvl", "numPr"):
            self.level = number(attributes, "val", 0) if tag == "ilvl" else max(self.level, 0)
        elif tag == "pStyle":
            self.style = attributes.get("val", "")
        elif tag == "t":
            self.in_text = not self.unseen
        elif tag in ("tab", "br", "cr"):
            # a stop of the ruler has the name of a tab too, and stands before the text
            self.parts += [" "] if self.parts else []
        elif tag == "noBreakHyphen":
            self.parts.append("-")

    def _in_table(self, tag: str, attributes: Attributes) -> None:
        if tag == "tr":
            self.rows.append([])
        elif tag == "tc":
            self.rows = self.rows or [[]]
            self.rows[-1].append("")
            self.spans = 1
        else:
            self.spans = min(number(attributes, "val", 1), 100)

    def end(self, tag: str) -> None:
        if tag in _UNSEEN:
            self.unseen -= 1
        elif tag == "t":
            self.in_text = False
        elif tag == "p":
            self._paragraph("".join(self.parts))
        elif tag == "tc" and self.tables == 1 and self.rows:
            self.rows[-1] += [""] * (self.spans - 1)
        elif tag == "tbl":
            self.tables -= 1
            if not self.tables:
                self.blocks.append(self.rows)

    def characters(self, text: str) -> None:
        if self.in_text:
            self.parts.append(text)

    def _paragraph(self, text: str) -> None:
        if not self.tables:
            self.blocks.append((text, self.level, self.style))
        elif self.rows and self.rows[-1] and text.strip():
            before = self.rows[-1][-1]
            self.rows[-1][-1] = f"{before}\n{text}" if before else text
