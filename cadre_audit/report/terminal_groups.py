"""Records under a heading for each value of their first column, a line for each record."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from rich.text import Text

from cadre_audit.report.lines import together, wrapped
from cadre_audit.report.model import Column, Record, Report, Table
from cadre_audit.report.numbers import count_text
from cadre_audit.report.show import heading, one_line, shown
from cadre_audit.report.wording import t

# a name, a unit, a post or a sentence explains itself; a number, a date or a yes does not
_UNNAMED = ("text", "place", "told")


def groups(table: Table, report: Report, width: int) -> Iterator[Text]:
    """The lines of a table whose records come sorted by the first column, which heads each group."""
    first, name, *others = table.columns
    for title, records in groupby(table.records, lambda record: one_line(shown(record, first, report))):
        own = list(records)
        # what is not a list of people is not counted as one
        size = f" ({t('word.people_n', n=count_text(len(own)))})" if name.id == "full_name" else ""
        for line in wrapped(f"{title}{size}", width, rest="  "):
            yield Text(line, style="bold underline")
        for record in own:
            yield from _line(record, name, others, report, width)


def _line(record: Record, name: Column, others: Sequence[Column], report: Report, width: int) -> Iterator[Text]:
    lead = one_line(shown(record, name, report))
    told = " · ".join(_told(record, column, report) for column in others if shown(record, column, report))
    first, *further = wrapped(f"{lead} — {told}" if told else lead, width, "  ", "      ")
    line = Text(first)
    line.stylize("bold", 2, 2 + len(lead))
    yield line
    yield from map(Text, further)


def _told(record: Record, column: Column, report: Report) -> str:
    text = one_line(shown(record, column, report))
    return together(text if column.kind in _UNNAMED else f"{heading(column)}: {text}")
