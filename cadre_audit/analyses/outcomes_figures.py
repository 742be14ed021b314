"""Outcomes among the figures of a report: every number as a row of the one flat table that spreadsheets get."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from cadre_audit.report.model import Table
from cadre_audit.report.wording import t

_NOT_KNOWN = "word.not_known"
_PARTS = ("held_before", "reached", "reached_before_not_known", "not_reached", "not_known")


def with_outcomes(tables: Sequence[Table], outcomes: Sequence[Table]) -> list[Table]:
    """The tables of results with those of outcomes after them, whose numbers join the flat table of all figures."""
    records = {table.id: table.records for table in outcomes}
    flat = [
        *({**_row("outcome_posts"), "label": one["state"], **_n(one["heads"])} for one in records["posts"]),
        *(row for one in records["levels"] for row in _levels(one)),
        *({**_row("outcome_ratings"), "label": t(f"outcome_group.{one['group']}"), "group": _pair(one),
           **_n(one["heads"])} for one in records["ratings"]),
    ]  # fmt: skip
    joined = [replace(one, records=[*one.records, *flat]) if one.id == "figures" else one for one in tables]
    return [*joined, *outcomes]


def _row(table: str) -> dict[str, Any]:
    return {"table": table, "unit": "heads", "label": "", "group": "", "course": ""}


def _n(count: int) -> dict[str, int]:
    return {"count": count, "up_to": count}


def _levels(record: Any) -> Iterator[dict[str, Any]]:
    for part in _PARTS:
        label = t(f"column.{_HEADINGS[part]}")
        yield {**_row("outcome_levels"), "label": label, "course": record["course"], **_n(record[part])}


_HEADINGS = {
    "held_before": "held_before",
    "reached": "level_reached",
    "reached_before_not_known": "level_reached_unsure",
    "not_reached": "level_not_reached",
    "not_known": "level_not_known",
}


def _pair(record: Any) -> str:
    """The rating before and the rating after, in words."""
    before, after = (t(f"rating.{record[side]}") if record[side] else t(_NOT_KNOWN) for side in ("before", "after"))
    return f"{before} → {after}"
