"""The parts of a report that every format for machines shares, as plain JSON text."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from numbers import Integral
from typing import Any

from cadre_audit.errors import ExitCode
from cadre_audit.report.model import Report, Table
from cadre_audit.report.notice import notice_of


def _plain(value: object) -> Any:
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Integral):
        return int(value)
    raise TypeError(f"{type(value).__name__} has no place in a report")


_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, default=_plain)


def json_text(value: Any) -> str:
    """One value on one line, in the characters it was written in.

    Raises:
        ValueError: a number is not finite; "the file says nothing" is ``None``, never NaN.
        TypeError: a value of a type that the document does not know.
    """
    return _ENCODER.encode(value)


def machine_tables(report: Report) -> list[Table]:
    """The tables that machine formats have, the problems last."""
    return [*(table for table in report.tables if table.machine), report.problems]


def run_object(report: Report) -> dict[str, Any]:
    """The run header, in the published order of its keys."""
    run = report.run
    return {
        "tool": run.tool,
        "as_of": run.as_of,
        "as_of_from": run.as_of_from,
        "files": list(run.files),
        "standards": list(run.standards),
        "command": run.command,
        "notice": notice_of(report),
        "redacted": report.redacted,
    }


def exit_object(code: ExitCode) -> dict[str, Any]:
    """The exit code and its stable English name."""
    return {"code": int(code), "meaning": code.name.lower()}
