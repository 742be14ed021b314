"""The report as JSON lines, for programs that read a stream.

Each line names in ``record`` what it is: ``run`` first, the id of a table for its records, ``problems``, ``end`` last.
(Not ``kind``: that is a field of a person.)
"""

from __future__ import annotations

from cadre_audit.report.machine import exit_object, json_text, machine_tables, run_object
from cadre_audit.report.model import Report


def render(report: Report, *, width: int, colour: bool) -> str:
    """One object a line; ``width`` and ``colour`` mean nothing here."""
    lines = [json_text({"record": "run", "schema": report.schema, **run_object(report), **report.extra})]
    for table in machine_tables(report):
        lines.extend(json_text({"record": table.id, **record}) for record in table.records)
    end = {"record": "end", "counts": dict(report.counts), "exit": exit_object(report.exit_code)}
    return "\n".join([*lines, json_text(end), ""])
