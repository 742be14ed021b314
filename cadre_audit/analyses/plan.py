"""``plan``: which classes are held when, who sits in them, and what cannot be met."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cadre_audit.analyses.budget import Statement
from cadre_audit.analyses.budget_facts import budget_facts
from cadre_audit.analyses.plan_tables import class_records, has_length, plan_tables
from cadre_audit.analyses.planning.classes import at_stake
from cadre_audit.analyses.planning.optimise import Plan
from cadre_audit.analyses.planning.settle import Settled
from cadre_audit.report.model import Fact, Record, Table


@dataclass(frozen=True, slots=True)
class Planned:
    """A plan as parts of a report."""

    counts: Mapping[str, int]
    summary: tuple[Fact, ...]
    tables: tuple[Table, ...]
    digest: str
    class_names: Sequence[tuple[str, str, str, int]]


def plan(settled: Settled, found: Plan, limits: Sequence[Record], costs: Statement) -> Planned:
    """What a plan tells.

    Args:
        settled: what had to be placed.
        found: the plan.
        limits: the records of the limits that applied.
        costs: what its classes cost.
    """
    task, starts = settled.task, found.starts
    records = class_records(settled, starts, costs)
    dated = {i: start for i, start in starts.items() if has_length(settled, i)}
    late = sum(task.penalty(task.wants[i], start) > 0 for i, start in dated.items())
    counts = {
        "needs": len(settled.listed) + len(settled.barred),
        "planned": len(starts),
        "in_time": len(dated) - late,
        "too_late": late,
        "undated": len(starts) - len(dated),
        "unmet": len(settled.listed) - len(starts),
        "not_planned": len(settled.barred),
        "classes": len(records),
        "people": len({task.wants[i].person for i in starts}),
    }
    names = [(str(r["class"]), str(r["course"]), str(r["period"]), int(r["number"])) for r in records]
    return Planned(
        counts,
        _summary(settled, found, counts, costs),
        plan_tables(settled, found, records, limits, costs),
        digest(settled, found),
        names,
    )


def digest(settled: Settled, found: Plan) -> str:
    """The fingerprint of who begins what when: two runs that plan the same have the same."""
    placed = sorted(
        [settled.listed[i].key, settled.listed[i].course, settled.period(start)] for i, start in found.starts.items()
    )
    return hashlib.sha256(json.dumps(placed, ensure_ascii=False).encode()).hexdigest()


def _summary(settled: Settled, found: Plan, counts: Mapping[str, int], costs: Statement) -> tuple[Fact, ...]:
    task, missed = settled.task, found.objectives[0]
    stake = sum(at_stake(task).values())
    facts = [
        Fact("plan", {"share": {"k": counts["planned"], "n": len(settled.listed)}, "classes": counts["classes"]}),
        Fact("plan_in_time", {key: counts[key] for key in ("in_time", "too_late", "undated", "unmet")}),
    ]
    if stake:
        facts.append(Fact("plan_points", {"share": {"k": stake - int(missed.value), "n": stake}}))
        if missed.bound is not None and not missed.proven:
            facts.append(Fact("plan_points_bound", {"share": {"k": stake - int(missed.bound), "n": stake}}))
    if missed.proven:
        facts.append(Fact("plan_proven"))
    elif missed.bound is None:
        facts.append(Fact("plan_not_proven"))
    if found.method == "greedy":
        facts.append(Fact("plan_greedy"))
    elif found.in_turn:
        facts.append(Fact("plan_by_years"))
    facts += budget_facts(costs)
    if counts["not_planned"]:
        facts.append(Fact("plan_barred", {"n": counts["not_planned"]}))
    assumed = sum(origin == "assumed" for origin in settled.lengths.values())
    if assumed:
        facts.append(Fact("plan_assumed", {"n": assumed}))
    return tuple(facts)
