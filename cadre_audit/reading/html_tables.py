"""Reads tables of web pages, which many programs export under the name of a workbook."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser

from cadre_audit.reading.by_column import MAX_COLUMNS, Found
from cadre_audit.reading.grid import Merge, Sheet
from cadre_audit.reading.source import Source
from cadre_audit.reading.text_decoding import decoded_text

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w\-]+)", re.IGNORECASE)
_LONGEST_SPAN = 10_000


def read_html(source: Source) -> Iterator[Sheet]:
    """The tables of a page, outermost ones, each as a sheet named after its number; one table has no name.

    Raises:
        InputError: the text has lost its letters.
    """
    stated = _CHARSET.search(source.data[:4096])
    text, encoding = decoded_text(source, stated[1].decode().lower() if stated else "")
    page = _Page()
    page.feed(text)
    page.close()
    tables = [found for found in page.tables if found.cells]
    for number, found in enumerate(tables, start=1):
        yield Sheet(f"Table {number}" if len(tables) > 1 else "", found.grid(), encoding=encoding)


class _Page(HTMLParser):
    """State of one pass over the page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[Found] = []
        self.depth = 0
        self.ignored = 0
        self.row = self.column = 0
        self.covered: dict[int, set[int]] = {}
        self.spans = (1, 1)
        self.text: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("script", "style"):
            self.ignored += 1
        elif tag == "table":
            self.depth += 1
            if self.depth == 1:
                self.tables.append(Found())
                self.row, self.covered = 0, {}
        elif self.depth == 1 and tag == "tr":
            self._leave_cell()
            self.row, self.column = self.row + 1, 0
        elif self.depth == 1 and tag in ("td", "th"):
            self._leave_cell()
            self._enter_cell(dict(attrs))
        elif tag in ("br", "p", "div") and self.text is not None:
            self.text.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("script", "style"):
            self.ignored = max(self.ignored - 1, 0)
        elif tag == "table" and self.depth:
            if self.depth == 1:
                self._leave_cell()
            self.depth -= 1
        elif self.depth == 1 and tag in ("td", "th", "tr"):
            self._leave_cell()

    def handle_data(self, data: str) -> None:
        if self.text is not None and not self.ignored:
            # line ends of the page's source are only spaces to its reader
            self.text.append(re.sub(r"[\r\n\t]+", " ", data))

    def _enter_cell(self, attributes: dict[str, str | None]) -> None:
        if not self.row:
            self.row = 1
        while self.column in self.covered.get(self.row, ()):
            self.column += 1
        self.spans = (_span(attributes.get("rowspan")), min(_span(attributes.get("colspan")), MAX_COLUMNS))
        self.text = []

    def _leave_cell(self) -> None:
        if self.text is None:
            return
        down, across = self.spans
        text = "".join(self.text).strip()
        self.text = None
        if text:
            self.tables[-1].cells.append((self.row, self.column, text))
        if down > 1 or across > 1:
            last = (self.row + down - 1, self.column + across - 1)
            self.tables[-1].merges.append(Merge(self.row, last[0], self.column, last[1]))
            for row in range(self.row + 1, last[0] + 1):
                self.covered.setdefault(row, set()).update(range(self.column, last[1] + 1))
        self.column += across


def _span(stated: str | None) -> int:
    digits = (stated or "").strip()
    return min(max(int(digits), 1), _LONGEST_SPAN) if digits.isascii() and digits.isdigit() else 1
