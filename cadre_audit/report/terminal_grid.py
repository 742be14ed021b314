"""A table as a grid on a screen; as one paragraph per record when the screen is too narrow for a grid."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.cells import cell_len
from rich.text import Text

from cadre_audit.report.lines import longest_word, wrapped
from cadre_audit.report.model import Report, Table
from cadre_audit.report.show import heading, one_line, shown

_BETWEEN = "  "
_FOLD_WORDS_FROM = 16  # cells; a longer word may be folded to make room for a grid
_TEXT_AT_LEAST = 12  # cells; a name in a narrower column is a ladder of single words
_TO_THE_RIGHT = ("count", "number", "share")

Row = Sequence[str]


def grid(table: Table, report: Report, width: int) -> Iterator[Text]:
    """The lines of a table."""
    headings = [heading(column) for column in table.columns]
    rows = [[one_line(shown(record, column, report)) for column in table.columns] for record in table.records]
    is_right = [column.kind in _TO_THE_RIGHT for column in table.columns]
    widths = _widths([headings, *rows], is_right, width)
    if widths is None:
        yield from _stacked(headings, rows, width)
        return
    for line in _drawn(headings, widths, is_right):
        yield Text(line, style="bold")
    yield Text(_BETWEEN.join("─" * one for one in widths), style="dim")
    for row in rows:
        yield from map(Text, _drawn(row, widths, is_right))


def _widths(rows: Sequence[Row], is_right: Sequence[bool], width: int) -> list[int] | None:
    """Cells for each column, headings being the first row; ``None`` when there is no room at all.

    Headings of numbers fold first, since that costs one line; then text; numbers last, since that costs every row.
    """
    columns = list(zip(*rows, strict=True))
    widths = [max(1, *map(cell_len, column)) for column in columns]
    least = [
        max(min(_FOLD_WORDS_FROM, max(map(longest_word, column))), 1 if right else min(natural, _TEXT_AT_LEAST))
        for column, natural, right in zip(columns, widths, is_right, strict=True)
    ]
    room = width - len(_BETWEEN) * (len(columns) - 1)
    if sum(least) > room:
        return None
    unfolded = [max([low, *map(cell_len, column[1:])]) for column, low in zip(columns, least, strict=True)]
    headings_only = [one if right else now for one, now, right in zip(unfolded, widths, is_right, strict=True)]
    text_too = [one if right else low for one, low, right in zip(unfolded, least, is_right, strict=True)]
    for limits in (headings_only, text_too, least):
        while sum(widths) > room:
            can_give = [one for one in range(len(widths)) if widths[one] > limits[one]]
            if not can_give:
                break
            widths[max(can_give, key=widths.__getitem__)] -= 1
    return widths


def _drawn(row: Row, widths: Sequence[int], is_right: Sequence[bool]) -> Iterator[str]:
    cells = [wrapped(text, width) for text, width in zip(row, widths, strict=True)]
    for number in range(max(map(len, cells))):
        parts = (lines[number] if number < len(lines) else "" for lines in cells)
        padded = (
            " " * (width - cell_len(part)) + part if right else part + " " * (width - cell_len(part))
            for part, width, right in zip(parts, widths, is_right, strict=True)
        )
        yield _BETWEEN.join(padded).rstrip()


def _stacked(headings: Row, rows: Sequence[Row], width: int) -> Iterator[Text]:
    for row in rows:
        for line in wrapped(row[0] or "-", width, rest="  "):
            yield Text(line, style="bold")
        others = (f"{name}: {text}" for name, text in zip(headings[1:], row[1:], strict=True) if text)
        if text := " · ".join(others):
            yield from map(Text, wrapped(text, width, "  "))
