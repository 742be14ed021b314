"""Whether a report names people, and what it says then: it lists, and a competent body decides."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cadre_audit.report.model import Report, Table
from cadre_audit.report.show import value_at
from cadre_audit.report.wording import t

FOR_REVIEW = "for_review"
_NAME = "full_name"


def notice_of(report: Report) -> str | None:
    """The code of the notice that a report carries; None when it names nobody."""
    return FOR_REVIEW if any(map(names_people, report.tables)) else None


def notice_text() -> str:
    """The notice in the language in use."""
    return t(f"word.{FOR_REVIEW}")


def names_people(table: Table) -> bool:
    """Whether a table names somebody: in a column of names, or, without one, somewhere in its first record."""
    paths = [column.path for column in table.columns if column.path[-1:] == (_NAME,)]
    if paths:
        return any(value_at(record, path) for record in table.records for path in paths)
    return any(map(_names_somebody, table.records[:1]))


def _names_somebody(value: Any) -> bool:
    if isinstance(value, Mapping):
        return bool(value.get(_NAME)) or any(map(_names_somebody, value.values()))
    return isinstance(value, list | tuple) and any(map(_names_somebody, value))
