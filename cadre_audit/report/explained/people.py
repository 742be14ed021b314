"""People of a record as one line."""

from __future__ import annotations

from typing import Any

from cadre_audit.report.model import Report


def named(people: Any, _: Report) -> list[str]:
    """Their names, as the files write them."""
    return [", ".join(str(person["full_name"]) for person in people)]
