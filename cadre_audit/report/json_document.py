"""The report as one JSON document, a record a line: quick to write, and two runs compare line by line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from cadre_audit.report.machine import exit_object, json_text, machine_tables, run_object
from cadre_audit.report.model import Record, Report


def render(report: Report, *, width: int, colour: bool) -> str:
    """The document, its keys in the published order; ``width`` and ``colour`` mean nothing here."""
    return "{\n" + ",\n".join(_members(report)) + "\n}\n"


def _members(report: Report) -> Iterator[str]:
    yield _member("schema", report.schema)
    yield _member("run", run_object(report))
    for key, value in report.extra.items():
        yield _member(key, value)
    yield _member("counts", dict(report.counts))
    for within, tables in groupby(machine_tables(report), lambda table: table.within):
        lists = [f"{json_text(table.id)}: {_records(table.records)}" for table in tables]
        yield from [f"{json_text(within)}: {{\n" + ",\n".join(lists) + "\n}"] if within else lists
    yield _member("exit", exit_object(report.exit_code))


def _member(key: str, value: Any) -> str:
    return f"{json_text(key)}: {json_text(value)}"


def _records(records: Sequence[Record]) -> str:
    lines = ",\n".join(map(_record, records))
    return f"[\n{lines}\n]" if lines else "[]"


def _record(record: Record) -> str:
    return " " + json_text(record)
