"""The tables of the what-if of a programme: heads, classes and support, each as a range where an age is not known."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from cadre_audit.report.model import Column, Record, Table


@dataclass(frozen=True, slots=True)
class Group:
    """One kind of staff in the roster.

    Attributes:
        low, high: how many of the scope it is for: at least, and at most where an age is not known.
        outside: how many are of a unit outside the scope, or of none; they are in no other number.
    """

    kind: str
    is_new: bool
    low: int
    high: int
    outside: int


def range_of(low: int, high: int) -> str:
    """One number, or both ends of a range."""
    return str(low) if low == high else f"{low}–{high}"


def groups_table(groups: Sequence[Group]) -> Table:
    """The kinds of staff, those of the programme and those added."""
    records = [
        {
            "kind": group.kind, "is_new": group.is_new, "heads": group.low, "heads_up_to": group.high,
            "heads_text": range_of(group.low, group.high), "outside_scope": group.outside,
        }
        for group in groups
    ]  # fmt: skip
    columns = (
        Column("by_kind", ("kind",), "code", "level.kind"), Column("what_if_state", ("is_new",), "code", "what_if"),
        Column("counted_heads", ("heads_text",)), Column("outside_scope", ("outside_scope",), "count"),
    )  # fmt: skip
    return Table("what_if_groups", columns, records, expected=True)


def classes_table(records: Sequence[Record]) -> Table:
    """The fewest classes for each size of a class."""
    columns = (
        Column("class_size", ("class_size",), "count"), Column("classes_before", ("before_text",)),
        Column("classes_after", ("after_text",)),
    )  # fmt: skip
    return Table("what_if_classes", columns, records)


def support_table(records: Collection[Record]) -> Table:
    """The line of support, where somebody without a salary is added."""
    columns = (
        Column("counted_heads", ("heads_text",)), Column("support_days", ("days",), "count", blank="support.unknown"),
        Column("support_rate", ("rate",), "count", blank="support.unknown"),
        Column("support_cost", ("cost",), "count", blank="support.unknown"),
        Column("support_cost_up_to", ("cost_up_to",), "count", blank="support.unknown"),
    )  # fmt: skip
    return Table("what_if_support", columns, list(records))
