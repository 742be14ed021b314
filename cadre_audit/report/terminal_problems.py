"""Data problems on a screen: one block per kind, what to do said once when it is the same, every place named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from cadre_audit.report.lines import wrapped
from cadre_audit.report.model import Record, Report, Table
from cadre_audit.report.numbers import count_text
from cadre_audit.report.show import code_text, one_line, place_text


def problems(table: Table, report: Report, width: int) -> Iterator[Text]:
    """The lines of the table of problems, kinds in the order in which they were met."""
    kinds: dict[str, list[Record]] = {}
    for record in table.records:
        kinds.setdefault(record["code"], []).append(record)
    for code, records in kinds.items():
        for line in wrapped(f"{code_text('problem', code, report)} ({count_text(len(records))})", width, rest="  "):
            yield Text(line, style="bold yellow")
        yield from map(Text, _kind(records, width))


def _kind(records: Sequence[Record], width: int) -> Iterator[str]:
    hints = {record["hint"] for record in records}
    common = hints.pop() if len(hints) == 1 else ""
    if common:
        yield from wrapped(one_line(common), width, "  ")
    for record in records:
        value = f"“{record['value']}”" if record["value"] else ""
        hint = "" if common else record["hint"]
        place = ": ".join(part for part in (place_text(record), value) if part)
        yield from wrapped(one_line(" · ".join(part for part in (place, hint) if part)), width, "  - ")
