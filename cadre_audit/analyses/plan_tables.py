"""The tables of ``plan``: classes, units, class lists to be signed, what is unmet, objectives, limits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from cadre_audit.analyses.budget import Statement
from cadre_audit.analyses.budget_tables import budget_tables
from cadre_audit.analyses.plan_budget import named_classes
from cadre_audit.analyses.planning.classes import FULL_SHARE
from cadre_audit.analyses.planning.optimise import Plan
from cadre_audit.analyses.planning.reasons import Reasons
from cadre_audit.analyses.planning.settle import Listed, Settled
from cadre_audit.analyses.planning.task import Starts
from cadre_audit.report.model import Column, Record, Table

_COURSE = Column("course", ("course",), "code", "course")
_PERIOD = Column("quarter", ("period",), "code", "period")
_PERSON = (
    Column("full_name", ("person", "full_name")),
    Column("unit", ("person", "unit"), blank="word.unit_blank"),
    Column("position", ("person", "position")),
)
_CLASS = Column("class", ("class",), "code", "class")
_DUE = Column("due", ("due",), "date")
_PRIORITY = Column("priority", ("priority",), "count")


def class_records(settled: Settled, starts: Starts, costs: Statement) -> list[dict[str, Any]]:
    """The classes as records, numbered within their course and quarter."""
    records = []
    for named, cost in zip(named_classes(settled, starts), costs.costs, strict=True):
        one, terms = named.of, settled.task.courses[named.of.course]
        members = [settled.listed[i] for i in one.wants]
        heads = Counter(need.unit for need in members)
        records.append(
            {
                "class": named.id,
                "course": terms.id,
                "period": named.period,
                "until": settled.period(one.start + terms.quarters - 1) if has_length(settled, one.wants[0]) else None,
                "number": named.number,
                "size": len(members),
                "units": {unit: heads[unit] for unit in sorted(heads)},
                "unit_count": len(heads),
                "cost": None if cost.why else cost.total,
                "people": [_member(settled, i, one.start) for i in one.wants],
            }
        )
    return records


def has_length(settled: Settled, want: int) -> bool:
    """Whether the length of a course has a source; without one nobody can say when a class of it ends."""
    return settled.lengths[settled.listed[want].course] != "assumed"


def _member(settled: Settled, want: int, start: int) -> dict[str, Any]:
    need = settled.listed[want]
    late = settled.task.penalty(settled.task.wants[want], start) > 0
    in_time = not late if has_length(settled, want) else None
    return {"person": dict(need.person), **_wanted(need), "in_time": in_time}


def _wanted(need: Listed) -> dict[str, Any]:
    return {
        "due": need.due.isoformat() if need.due else None,
        "overdue": need.is_overdue,
        "priority": need.priority,
    }


def plan_tables(
    settled: Settled, found: Plan, records: Sequence[dict[str, Any]], limits: Sequence[Record], costs: Statement
) -> tuple[Table, ...]:
    """Every table of the report, in reading order."""
    cost = (Column("cost", ("cost",), "count", blank="word.cost_not_known"),) if costs.money.norms else ()
    lists = [
        {**member, "class": record["class"], "signature": None} for record in records for member in record["people"]
    ]
    return (
        Table("classes", (
            _PERIOD, _COURSE, Column("class_number", ("number",), "count"), Column("size", ("size",), "count"),
            Column("unit_count", ("unit_count",), "count"),
            Column("ends_in", ("until",), "code", "period", blank="in_time.undecided"), *cost,
        ), records, expected=True),
        Table("class_lists", (
            _CLASS, *_PERSON, _DUE,
            Column("in_time", ("in_time",), "code", "in_time", blank="in_time.undecided"),
        ), lists, "groups", detail=True, machine=False),
        Table("sign_lists", (
            _CLASS, *_PERSON, Column("signature", ("signature",), blank="word.signature_line"),
        ), lists, "groups", detail=True, machine=False, folded=True),
        Table("unmet", (
            *_PERSON, _COURSE, _DUE, _PRIORITY, Column("reason", ("reason",), "code", "unmet"),
            Column("limited_by", ("limited_by",), "codes", "limited_by"),
        ), _unmet(settled, found.starts), "people", detail=True, expected=True),
        *budget_tables(costs),
        Table("objectives", (
            Column("objective", ("name",), "code", "objective"), Column("objective_value", ("value",), "number"),
            Column("objective_bound", ("bound",), "number"), Column("objective_gap", ("gap",), "number"),
            Column("proven", ("proven",), "code", "proven"),
        ), _objectives(found, settled.priced.unit)),
        Table("limits", (
            Column("limit", ("limit",), "code", "limit"), Column("applies_to", ("about",), "code", "about"),
            Column("limit_value", ("value",), "number", "limit_value"),
            Column("limit_from", ("from",), "code", "limit_from"), Column("limit_source", ("source",)),
            Column("limit_place", ("place",)),
        ), limits),
    )  # fmt: skip


def _unmet(settled: Settled, starts: Starts) -> list[dict[str, Any]]:
    reasons = Reasons(settled.task, starts)
    found = []
    for i, need in enumerate(settled.listed):
        if i not in starts:
            reason = reasons.of(i)
            found.append(_left(need, reason.code, list(reason.limited_by)))
    return found + [_left(need, code, list(need.blocked_by)) for need, code in settled.barred]


def _left(need: Listed, code: str, limited_by: list[str]) -> dict[str, Any]:
    return {
        "person": dict(need.person),
        "course": need.course,
        **_wanted(need),
        "reason": code,
        "limited_by": limited_by,
    }


def _objectives(found: Plan, unit: int) -> list[dict[str, Any]]:
    """The objectives in order; the worst-off unit's points as a share of what it has at stake."""
    told = []
    for one in found.objectives:
        value, bound = (_told(one.name, number, unit) for number in (one.value, one.bound))
        gap = None if one.gap is None else round(one.gap, 4)
        told.append({"name": one.name, "value": value, "bound": bound, "gap": gap, "proven": one.proven})
    return told


def _told(name: str, number: float | None, unit: int) -> float | None:
    if number is None:
        return None
    if name == "worst_unit":
        return round(number / FULL_SHARE, 4)
    return int(number) * unit if name == "cost" else int(number)
