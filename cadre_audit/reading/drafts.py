"""Reads drafts of reports: text, Markdown and documents of Word as passages with their places, and tables."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from cadre_audit.errors import InputError
from cadre_audit.reading.docx import read_docx
from cadre_audit.reading.legacy.codes import DECODERS, decode
from cadre_audit.reading.legacy.syllables import likeness
from cadre_audit.reading.separated import separated_tables
from cadre_audit.reading.source import Source, open_draft
from cadre_audit.reading.text_decoding import decoded_text

_INVISIBLE = re.compile("[\u200b-\u200d\u2060\ufeff\u00ad]")
_SPACES = re.compile(r"[^\S\n\u00a0\u202f\u2009]+")
# "a" stands for a letter of the alphabet, "1" for a number
_MARKER = re.compile(r"\s*(?:([-–—+•*●○▪◦❖✓>#]+)|(\d{1,2}(?:\.\d{1,2})*[.)])|([a-zđA-ZĐ]\)|[IVX]{1,5}\.))\s+(?=\S)")
# an item that the writer put behind another instead of on a line of its own
_INLINE_ITEM = re.compile(r"(?<=[:;.])\s+(?=[+•●▪]\s*[^\W\d_])")
_TABLE_LINE = re.compile(r"\s*\|.*\|\s*$")
# signs of Markdown around a cell in bold
_EMPHASIS = re.compile(r"^(\*\*|__|\*(?=\S))|(\*\*|__|(?<=\S)\*)$")
_RULE = re.compile(r"[|\s:\-–=]+")
_ENDS = (".", ":", ";", "!", "?", "…", ")", "|")
_WRAPPED_BELOW = 130
_LONG_CELL = 80


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, an item of a list, or a cell with prose.

    Attributes:
        text: in composed form, on one line.
        number: its paragraph in a document, its line in a text file; of a cell, its row.
        marker: the sign of an item of a list; empty for a paragraph.
        depth: how far an item of a list is set in.
        table: number of the table of a cell; 0 for a paragraph.
        column: number of the column of a cell.
        lines: where each further line begins in the text: (offset, line).
    """

    text: str
    number: int
    marker: str = ""
    depth: int = 0
    table: int = 0
    column: int = 0
    lines: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class DraftTable:
    """A table as text; row and column numbers count from 1."""

    number: int
    rows: tuple[tuple[str, ...], ...]
    after: int
    """How many passages stand before it."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A report that is not signed yet.

    Attributes:
        by_line: whether places are lines of a text file; else paragraphs of a document.
        encoding: of text that is not Unicode.
    """

    path: str
    sha256: str
    passages: tuple[Passage, ...]
    tables: tuple[DraftTable, ...]
    by_line: bool
    encoding: str = ""


def read_draft(path: Path) -> Draft:
    """The draft of a report; ``-`` is standard input.

    Raises:
        InputError: the file cannot be read, is no text, or holds none.
    """
    source = open_draft(path)
    draft = _of_word(source) if source.format == "docx" else _of_text(source)
    if not draft.passages and not draft.tables:
        raise InputError("draft_empty", path=path)
    return draft


def tidy(text: str) -> str:
    """Text in composed form without invisible signs; one kind of space, but for spaces that belong to numbers."""
    return _SPACES.sub(" ", unicodedata.normalize("NFC", _INVISIBLE.sub("", text))).strip()


def _of_word(source: Source) -> Draft:
    passages: list[Passage] = []
    tables: list[DraftTable] = []
    paragraph = 0
    blocks = read_docx(source)
    texts = [block[0] if isinstance(block, tuple) else "\n".join(map("\n".join, block)) for block in blocks]
    whole = "\n".join(texts)
    # fonts of before Unicode leave their codes in documents of today
    legacy = _legacy_of(whole) if _looks_mistaken(whole) else ""
    for block in blocks:
        if isinstance(block, list):
            rows = tuple(
                tuple(tidy(_decoded(cell, legacy)) for cell in row) for row in block if any(map(str.strip, row))
            )
            if rows:
                tables.append(DraftTable(len(tables) + 1, rows, len(passages)))
                passages += _prose_in(tables[-1])
            continue
        paragraph += 1
        text, level, style = block
        marker = "#" if style.lower().startswith(("heading", "title")) else "-" if level >= 0 else ""
        for part in _items(tidy(_decoded(text, legacy))):
            passages.append(_passage(part, paragraph, marker, max(level, 0)))
    return Draft(source.path, source.sha256, tuple(passages), tuple(tables), False, legacy)


def _of_text(source: Source) -> Draft:
    text, encoding = decoded_text(source)
    text, legacy = _from_legacy(text) if encoding == "windows-1252" or _looks_mistaken(text) else (text, "")
    raw = re.split(r"\r\n|\r|\n|\f", text)
    separated = separated_tables(raw)
    lines = [tidy(line) for line in raw]
    passages: list[Passage] = []
    tables: list[DraftTable] = []
    for numbers, kind in _blocks(lines, separated):
        if kind == "table":
            cells = ((separated.get(n) or _cells(lines[n])) for n in numbers if not _RULE.fullmatch(lines[n]))
            rows = tuple(tuple(map(tidy, row)) for row in cells)
            tables.append(DraftTable(len(tables) + 1, rows, len(passages)))
            passages += _prose_in(tables[-1])
            continue
        joined, starts = "", []
        for n in numbers:
            starts.append((len(joined) + (1 if joined else 0), n + 1))
            joined = f"{joined} {lines[n]}" if joined else lines[n]
        offset = 0
        for part in _items(joined):
            offset = joined.index(part, offset)
            line = [at for start, at in starts if start <= offset][-1]
            passages.append(_passage(part, line, "", 0, tuple((s - offset, at) for s, at in starts if s > offset)))
    return Draft(source.path, source.sha256, tuple(passages), tuple(tables), True, legacy or encoding)


def _prose_in(table: DraftTable) -> Iterator[Passage]:
    """Cells that hold sentences rather than a label or a number."""
    for row, cells in enumerate(table.rows, start=1):
        for column, cell in enumerate(cells, start=1):
            if len(cell) > _LONG_CELL:
                yield Passage(cell, row, table=table.number, column=column)


def _passage(
    text: str, number: int, marker: str, depth: int, lines: tuple[tuple[int, int], ...] = ()
) -> Passage:  # fmt: skip
    found = _MARKER.match(text)
    if not found:
        return Passage(text, number, marker, depth, lines=lines)
    sign = next(group for group in found.groups() if group)
    rest = text[found.end() :]
    depth = depth or {"+": 2, "•": 1, "○": 2}.get(sign[0], 1 if sign[0] in "-–—*" else 0)
    cut = tuple((start - found.end(), line) for start, line in lines)
    return Passage(rest, number, "#" if sign.startswith("#") else sign, depth, lines=cut)


def _items(text: str) -> list[str]:
    return [part for part in _INLINE_ITEM.split(text) if part]


def _blocks(lines: Sequence[str], separated: Container[int]) -> Iterator[tuple[list[int], str]]:
    """Numbers of lines that belong together: a paragraph that was wrapped by hand, or a table."""
    long = max(map(len, lines), default=0)
    wraps = long <= _WRAPPED_BELOW
    block: list[int] = []
    for number, line in enumerate(lines):
        is_table = _in_table(lines, separated, number)
        if block and _in_table(lines, separated, block[-1]):
            if is_table:
                block.append(number)
                continue
            yield block, "table"
            block = []
        if block and not is_table and wraps and _continues(lines[block[-1]], line, long):
            block.append(number)
            continue
        if block:
            yield block, "text"
        block = [number] if line else []
    if block:
        yield block, "table" if _in_table(lines, separated, block[-1]) else "text"


def _in_table(lines: Sequence[str], separated: Container[int], number: int) -> bool:
    return number in separated or bool(_TABLE_LINE.match(lines[number]))


def _continues(before: str, line: str, long: int) -> bool:
    """Whether a line goes on where a line that was wrapped by hand breaks off."""
    return bool(line) and not _MARKER.match(line) and not before.endswith((":", ";")) and len(before) > 0.6 * long


def _cells(line: str) -> tuple[str, ...]:
    return tuple(_EMPHASIS.sub("", tidy(cell)) for cell in line.strip().strip("|").split("|"))


def _looks_mistaken(text: str) -> bool:
    """Whether it is Unicode text that holds an old encoding, as old documents that were converted do."""
    words = _strange_words(text)
    return len(words) > 3 and sum(map(likeness, words)) < 0


def _strange_words(text: str) -> list[str]:
    return [word for word in dict.fromkeys(text[:20_000].split()) if not word.isascii()]


def _from_legacy(text: str) -> tuple[str, str]:
    """The text decoded from the old encoding that makes the most Vietnamese of it; the text itself when none does."""
    name = _legacy_of(text)
    return ("\n".join(_decoded(line, name) for line in text.split("\n")), name) if name else (text, "")


def _legacy_of(text: str) -> str:
    """The old encoding that makes the most Vietnamese of a text; empty when none makes more of it than it is."""
    words = _strange_words(text)
    scores = {name: sum(likeness(decode(word, name) or word) for word in words) for name in DECODERS}
    best = max(scores, key=lambda name: scores[name])
    return best if words and scores[best] > sum(map(likeness, words)) else ""


def _decoded(text: str, name: str) -> str:
    return " ".join(decode(word, name) or word for word in text.split(" ")) if name else text
