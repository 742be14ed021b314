"""Finds the heading block of a table: its rows, and the path of headings above every column."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from cadre_audit.reading.grid import Grid, Merge
from cadre_audit.reading.heading_meaning import NAME_FIELDS, OF_A_YEAR, YEAR, Heading, HeadingReader
from cadre_audit.vocabulary.fold import clean, fold
from cadre_audit.vocabulary.phrases import Phrases

MAX_HEADER_ROWS = 6
_LONGEST_HEADING = 90
_NUMBER_CELL = re.compile(r"^[\[(]?(\d{1,3}[a-z]?|[A-Za-z])[\])]?(\s*[(=].*)?$")

__all__ = ["NAME_FIELDS", "HeaderBlock", "Heading", "HeadingReader", "find_header", "is_number_row"]


@dataclass(frozen=True, slots=True)
class HeaderBlock:
    """The rows of headings of one table.

    Attributes:
        first, last: indexes into the grid's rows, both included.
        headings: one per column that has a heading.
    """

    first: int
    last: int
    headings: tuple[Heading, ...]

    def column_of(self, field: str) -> int | None:
        """The first column of that field, None when the table has none."""
        return next((h.column for h in self.headings if h.field == field and h.code is None), None)


def find_header(grid: Grid, reader: HeadingReader, start: int = 0, limit: int = 80) -> HeaderBlock | None:
    """The first heading block at or below the row with index ``start``; None when there is no roster.

    A block is a roster's when it has a name column and two further columns that are understood.
    """
    merges = _merges_by_row(grid)
    for anchor in range(start, min(len(grid.rows), start + limit)):
        if not _names_a_person(grid, reader, anchor):
            continue
        first = _extend_up(grid, reader, merges, anchor, start)
        last = _extend_down(grid, reader, merges, anchor)
        headings = _headings(grid, reader, merges, first, last)
        if _is_roster(headings):
            return HeaderBlock(first, last, headings)
    return None


def is_number_row(values: Mapping[int, object]) -> bool:
    """Whether a row only numbers the columns: '1 2 3', '(1) (2)', 'A B 1 2', '4(=2*100/3)'."""
    texts = [str(value).strip() for value in values.values()]
    if len(texts) < 3 or not all(_NUMBER_CELL.match(text) for text in texts):
        return False
    numbers = [int(m[1]) for text in texts if (m := re.match(r"^[\[(]?(\d+)", text))]
    return len(numbers) >= 2 and all(a < b for a, b in pairwise(numbers))


def _names_a_person(grid: Grid, reader: HeadingReader, row: int) -> bool:
    fields = [
        reader.field_of(str(value)) for value in grid.row_values(row).values() if len(str(value)) < _LONGEST_HEADING
    ]
    return bool(NAME_FIELDS & set(fields)) and len({field for field in fields if field}) >= 2


def _is_roster(headings: Sequence[Heading]) -> bool:
    fields = {h.field for h in headings if h.field}
    return bool(NAME_FIELDS & fields) and len(fields) >= 3


def _merges_by_row(grid: Grid) -> list[Merge]:
    return sorted(grid.merges, key=lambda m: (m.first_row, m.first_column))


def _covering(merges: Sequence[Merge], row: int, column: int) -> Merge | None:
    for merge in merges:
        if merge.first_row <= row <= merge.last_row and merge.first_column <= column <= merge.last_column:
            return merge
    return None


def _extend_up(grid: Grid, reader: HeadingReader, merges: Sequence[Merge], anchor: int, start: int) -> int:
    """The first row of the block: rows above the anchor belong to it while they hold group headings."""
    first = anchor
    width = len(grid.columns)
    while first > start and anchor - first < MAX_HEADER_ROWS:
        above = grid.row_values(first - 1)
        row = int(grid.rows[first - 1])
        if int(grid.rows[first]) - row > 1 or not above:
            break
        wide = [m for m in merges if m.first_row <= row <= m.last_row and m.last_column - m.first_column >= width * 0.7]
        labels = [str(value) for value in above.values() if len(str(value)) < _LONGEST_HEADING]
        if _is_title(above, grid.row_values(first), reader):
            break
        if (wide and len(above) == 1) or not any(reader.is_group(label) for label in labels) or is_number_row(above):
            break
        first -= 1
    return first


def _is_title(above: Mapping[int, object], below: Mapping[int, object], reader: HeadingReader) -> bool:
    """Whether the only words above a row of headings stand over the running number, which is part of no group."""
    if len(above) != 1:
        return False
    under = below.get(next(iter(above)))
    return under is not None and reader.field_of(str(under)) == "ordinal"


def _extend_down(grid: Grid, reader: HeadingReader, merges: Sequence[Merge], anchor: int) -> int:
    """The last row of the block: labels under groups, then rows that only number the columns."""
    last = anchor
    names = [c for c, value in grid.row_values(anchor).items() if reader.field_of(str(value)) in NAME_FIELDS]
    name = names[0]
    while last + 1 < len(grid.rows) and last - anchor < MAX_HEADER_ROWS:
        values = grid.row_values(last + 1)
        row = int(grid.rows[last + 1])
        merge = _covering(merges, row, name)
        under_name = merge is not None and merge.first_row < row
        if not (
            is_number_row(values)
            or (under_name and values)
            or _labels(values, reader, name)
            or _years_of_ratings(values, grid.row_values(last), reader)
            or _parts_one_column(grid, reader, last + 1, name)
        ):
            break
        last += 1
    return last


def _parts_one_column(grid: Grid, reader: HeadingReader, row: int, name: int) -> bool:
    """Whether a row holds one sub-heading only, under a group or over further ones; merges, which tell, may be lost."""
    values = grid.row_values(row)
    if len(values) != 1 or name in values:
        return False
    ((column, value),) = values.items()
    if not reader.field_of(str(value)):
        return False
    above = grid.row_values(row - 1).get(column)
    under_group = above is not None and reader.is_group(str(above))
    return under_group or (row + 1 < len(grid.rows) and _labels(grid.row_values(row + 1), reader, name))


def _years_of_ratings(values: Mapping[int, object], above: Mapping[int, object], reader: HeadingReader) -> bool:
    """Whether a row holds nothing but years below a heading of ratings; no vocabulary can list all years."""
    is_rated = any(reader.field_of(str(label)) in OF_A_YEAR for label in above.values())
    return is_rated and len(values) > 0 and all(YEAR.fullmatch(str(value).strip()) for value in values.values())


def _labels(values: Mapping[int, object], reader: HeadingReader, name: int) -> bool:
    """Whether a row reads as sub-headings; where names stand it may only say which part of the name."""
    texts = [str(value) for value in values.values()]
    if not texts or any(len(text) > _LONGEST_HEADING for text in texts):
        return False
    if name in values and not reader.known.children["full_name"].meaning(str(values[name])):
        return False
    understood = [
        text
        for text in texts
        if reader.field_of(text) or any(labels.meaning(text) for labels in reader.known.children.values())
    ]
    return len(texts) >= 2 and len(understood) * 2 >= len(texts)


def _headings(grid: Grid, reader: HeadingReader, merges: Sequence[Merge], first: int, last: int) -> tuple[Heading, ...]:
    paths: dict[int, list[str]] = {}
    rows = [i for i in range(first, last + 1) if not is_number_row(grid.row_values(i))]
    texts = [_filled(grid, merges, i, is_last=i == rows[-1]) for i in rows]
    own = {c for i in rows for c in grid.row_values(i)}
    covered = {
        c
        for m in merges
        for c in range(m.first_column, m.last_column + 1)
        if any(m.first_row <= int(grid.rows[i]) <= m.last_row for i in rows)
    }
    for labels in texts:
        for column, label in labels.items():
            path = paths.setdefault(column, [])
            if label and (not path or fold(path[-1]) != fold(label)):
                path.append(label)
    kept = {c: path for c, path in paths.items() if path and (c in own or c in covered or c in grid.columns)}
    return _settle([reader.read(column, path) for column, path in sorted(kept.items())], reader)


def _filled(grid: Grid, merges: Sequence[Merge], index: int, *, is_last: bool) -> dict[int, str]:
    """The labels of a heading row, merged ones copied over their range.

    Where a file has lost its merges (every csv has), a label also stretches over the blank cells to its right, but
    not in the last row, whose cells each name their own column.
    """
    row = int(grid.rows[index])
    labels = {c: clean(str(value)) for c, value in grid.row_values(index).items()}
    for merge in merges:
        if merge.first_row <= row <= merge.last_row:
            start = int((grid.rows == merge.first_row).argmax())
            if merge.first_row in grid.rows and (value := grid.row_values(start).get(merge.first_column)) is not None:
                labels |= {c: clean(str(value)) for c in range(merge.first_column, merge.last_column + 1)}
    if merges or is_last:
        return labels
    below = grid.row_values(index + 1) if index + 1 < len(grid.rows) else {}
    current = ""
    for column in range(max(grid.columns, default=0) + 1):
        current = labels.get(column, current if column in below else "")
        if current:
            labels[column] = current
    return labels


def _settle(headings: Sequence[Heading], reader: HeadingReader) -> tuple[Heading, ...]:
    """Decides the labels that only their neighbours explain."""
    fields = {h.field for h in headings}
    named = not fields & {"full_name", "family_middle"}
    settled = [replace(h, field="full_name") if named and h.field == "given_name" else h for h in headings]
    by_column = {heading.column: heading for heading in settled}
    for neighbour, labels in reader.known.beside.items():
        explained = [heading.column for heading in settled if heading.field == neighbour]
        # what a neighbour has explained explains the next one
        for column in explained:
            for beside in (column - 1, column + 1):
                heading = by_column.get(beside)
                if heading and (field := _beside(heading, neighbour, labels, reader)):
                    by_column[beside] = replace(heading, field=field)
                    explained.append(beside)
    return tuple(by_column.values())


def _beside(heading: Heading, neighbour: str, labels: Phrases, reader: HeadingReader) -> str | None:
    """What a label means beside a column of some field; None where it is understood, or of another group."""
    if heading.field is not None or {reader.field_of(text) for text in heading.path[:-1]} - {None, neighbour}:
        return None
    return labels.meaning(heading.path[-1])
