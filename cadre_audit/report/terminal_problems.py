"""Data problems on a screen: one block per kind, what to do said once when it is the same, every place named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from cadre_audit.report.lines import wrapped
from cadre_audit.report.model import Record, Report, Table
from cadre_audit.report.numbers import count_text
from cadre_audit.report.show import code_text, one_line, place_text


def problems(table: Table, report: Report, width: int) -> Iterator[Text]:
    """The lines of the table, kinds in the order in which they were met; the name of a run's only file is left out."""
    kinds: dict[str, list[Record]] = {}
    for record in table.records:
        kinds.setdefault(record["code"], []).append(record)
    several = len({record["file"] for record in table.records} | {file["path"] for file in report.run.files}) > 1
    for code, records in kinds.items():
        for line in wrapped(f"{code_text('problem', code, report)} ({count_text(len(records))})", width, rest="  "):
            yield Text(line, style="bold yellow")
        yield from map(Text, _kind(records, several, width))


def _kind(records: Sequence[Record], several: bool, width: int) -> Iterator[str]:
    hints = {record["hint"] for record in records}
    common = hints.pop() if len(hints) == 1 else ""
    if common:
        yield from wrapped(one_line(common), width, "  ")
    alike: dict[tuple[str, ...], list[Record]] = {}
    for record in records:
        own = tuple(str(record[key] or "") for key in ("file", "sheet", "value", "hint"))
        alike.setdefault(own, []).append(record)
    for (_, _, value, own_hint), same in alike.items():
        quoted = f"“{value}”" if value else ""
        place = ": ".join(part for part in (_places(same, several), quoted) if part)
        parts = (place, "" if common else own_hint)
        yield from wrapped(one_line(" · ".join(part for part in parts if part)), width, "  - ")


def _places(records: Sequence[Record], several: bool) -> str:
    """Where the same thing stands: the first place in full, then the cells."""
    first = records[0] if several else {**records[0], "file": None}
    others = [f"{record['column'] or ''}{record['row'] or ''}" for record in records[1:]]
    return ", ".join([place_text(first), *(cell for cell in others if cell)])
