"""Reads text tables, parted by semicolons, commas, tabs or bars."""

from __future__ import annotations

import csv
import io
import re
from itertools import zip_longest

import numpy as np

from cadre_audit.errors import InputError
from cadre_audit.reading.grid import Grid, Sheet, encode
from cadre_audit.reading.source import Source
from cadre_audit.reading.text_decoding import decoded_text

_DELIMITERS = ";\t,|"
_SAMPLE_LINES = 40
# what Excel reads to learn the delimiter
_SEPARATOR_LINE = re.compile(r"sep=([^\r\n]?)[^\r\n]*(?:\r\n|\r|\n)", re.IGNORECASE)
# a cell of text may be a whole paragraph of notes
csv.field_size_limit(1 << 24)


def read_delimited(source: Source) -> Sheet:
    """The one table of a text file, as a sheet without a name; row numbers are line numbers of the file.

    Raises:
        InputError: the bytes are no text, or its quotes do not close.
    """
    text, encoding = decoded_text(source)
    if found := _SEPARATOR_LINE.match(text):
        text = text[found.end() :]
        delimiter, skipped = found[1] if found[1] and found[1] != '"' else ",", 1
    else:
        delimiter, skipped = _delimiter(text), 0
    lines: list[int] = []
    rows: list[list[str]] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    begin = 1
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                lines.append(begin + skipped)
                rows.append(row)
            begin = reader.line_num + 1
    except csv.Error as e:
        # the module tells this by its words only
        key = "cell_too_long" if "field larger" in str(e) else "csv_broken"
        raise InputError(key, path=source.path, row=begin + skipped, detail=str(e)) from None
    columns = {
        index: column for index, cells in enumerate(zip_longest(*rows)) if (column := encode(cells, len(rows))).values
    }
    return Sheet("", Grid(np.array(lines, np.int32), columns), encoding=encoding)


def _delimiter(text: str) -> str:
    """The sign that parts most of the first lines into the same number of cells."""
    lines = [line for line in text.splitlines()[:_SAMPLE_LINES] if line.strip()]

    def score(delimiter: str) -> tuple[int, int]:
        try:
            counts = [len(row) - 1 for row in csv.reader(lines, delimiter=delimiter)]
        except csv.Error:
            # a cell without an end is told when the file is read
            return (False, 0)
        most = max((counts.count(n), n) for n in set(counts)) if counts else (0, 0)
        return (most[1] > 0, most[0] * most[1] if most[1] else 0)

    return max(_DELIMITERS, key=score)
