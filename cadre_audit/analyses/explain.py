"""``explain``: why everything is required of a person or not, on what evidence, until when, and what to do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from cadre_audit.analyses.explain_absent import why_not
from cadre_audit.analyses.explain_case import Case, demands_in
from cadre_audit.analyses.explain_conditions import conditions_of
from cadre_audit.analyses.explain_evidence import evidence_for, evidence_of
from cadre_audit.analyses.explain_fix import fix_of
from cadre_audit.analyses.explain_flips import Future
from cadre_audit.analyses.explain_question import without_more_time
from cadre_audit.analyses.findings import person_record, required
from cadre_audit.judge.demands import Demand
from cadre_audit.judge.verdicts import Verdict
from cadre_audit.report.model import Column, Record, Table

_ABOUT = ("birth_date", "sex", "recruited_on", "appointed_on")
PEOPLE_COLUMNS = (
    Column("full_name", ("person", "full_name")),
    Column("unit", ("person", "unit"), blank="word.unit_blank"),
    Column("position", ("person", "position")),
    Column("position_code", ("positions",), "codes", "position"),
    Column("kind", ("kind",), "code", "level.kind"),
    Column("about", ("facts",), "told", "facts"),
    Column("area", ("area",), "told", "area", blank="explain.area_not_named"),
    Column("standards", ("standards",), "told", "standards"),
    Column("place", ("person", "ref"), "place"),
)
EXPLAINED_COLUMNS = (
    Column("full_name", ("person", "full_name")),
    Column("unit", ("person", "unit")),
    Column("position", ("person", "position")),
    Column("requirement", ("requirement",), "code", "requirement"),
    Column("verdict", ("verdict",), "code", "verdict"),
    Column("why_not", ("why_not",), "told", "why_not"),
    Column("why_required", (), "told", "why"),
    Column("basis", (), "told", "basis"),
    Column("proof", (), "told", "evidence"),
    Column("conditions", ("conditions",), "told", "conditions"),
    Column("flips", (), "told", "flips"),
    Column("fix", (), "told", "fix"),
    Column("place", ("person", "ref"), "place"),
)


def people_tables(cases: Sequence[Case], wanted: Sequence[str] = ()) -> tuple[Table, ...]:
    """The people with all that is asked of them: nested for machines, a row for each requirement for readers.

    Args:
        cases: the people.
        wanted: ids of the requirements to explain; all that the law of the day or of any day asks of the post, if none.
    """
    records = [person_explained(case, wanted) for case in cases]
    rows = [{**one, "person": of["person"], "about": of} for of in records for one in of["requirements"]]
    return (
        Table("people", PEOPLE_COLUMNS, records, folded=True),
        Table("explained", EXPLAINED_COLUMNS, rows, "account", detail=True, machine=False),
    )


def person_explained(case: Case, wanted: Sequence[str] = ()) -> dict[str, Any]:
    """One person: who it is, by what law, and every requirement."""
    future = Future(case)
    roster = case.roster
    return {
        "person": person_record(roster, 0),
        "positions": list(case.posts),
        "kind": next(roster.records(fields=("kind",)))["kind"],
        "facts": [evidence_of(roster, name)[0] for name in _ABOUT],
        "area": {"classes": sorted(case.area.classes), "source": case.area.source} if case.area else None,
        "standards": list(_standards(case)),
        "requirements": [_explained(case, future, name) for name in (wanted or _asked(case))],
    }


def _asked(case: Case) -> list[str]:
    """The requirements that the law of the day knows, and those that another day asks of the person's posts."""
    today = set(case.law.on(case.law.as_of).requirements)
    ever = {requirement.id for _, _, requirement in case.ever_demanded()}
    return [name for name in dict.fromkeys(r.id for _, _, r in demands_in(case.law.book)) if name in today | ever]


def _explained(case: Case, future: Future, name: str) -> dict[str, Any]:
    """Everything about one requirement of one person."""
    verdict, demand = case.verdict(name), case.demand(name)
    evidence = _evidence(case, demand)
    return {
        "requirement": name,
        "verdict": verdict.code,
        **(_asked_by(demand) if demand else _NOT_ASKED),
        "evidence": evidence,
        "conditions": conditions_of(case, name, demand) if demand else [],
        "flips": future.flips(name),
        "fix": fix_of(case, name, demand, evidence),
        "why_not": why_not(case, name, demand),
    }


_NOT_ASKED: dict[str, Any] = dict.fromkeys((
    "kind", "field", "at", "required", "source", "status", "standard", "version", "effective_from", "effective_to",
    "note",
))  # fmt: skip


def _asked_by(demand: Demand) -> dict[str, Any]:
    """What is demanded and the clause that demands it."""
    rule, requirement = demand.rule, demand.requirement
    return {
        "kind": requirement.kind,
        "field": getattr(requirement, "field", None),
        "at": getattr(requirement, "at", None),
        "required": required(demand),
        "source": {"document": rule.document, "article": rule.article},
        "status": rule.status,
        "standard": rule.standard,
        "version": rule.version,
        "effective_from": rule.effective_from.isoformat(),
        "effective_to": rule.effective_to.isoformat() if rule.effective_to else None,
        "note": requirement.note.model_dump() if requirement.note else None,
    }


def _evidence(case: Case, demand: Demand | None) -> list[Record]:
    """What the roster says; since when somebody serves only where time depends on it."""
    if demand is None:
        return []
    since = demand.requirement.grace is not None and without_more_time(case, demand) == Verdict.GAP
    return evidence_for(case.roster, demand, since=since)


def _standards(case: Case) -> Iterator[dict[str, Any]]:
    """The versions in force for the posts of the person, each once."""
    law, seen = case.law.on(case.law.as_of), set()
    for post in case.bearing:
        for rule in law.rules.get(post, ()):
            if (rule.standard, rule.version) not in seen:
                seen.add((rule.standard, rule.version))
                yield {
                    "id": rule.standard,
                    "version": rule.version,
                    "effective_from": rule.effective_from.isoformat(),
                    "effective_to": rule.effective_to.isoformat() if rule.effective_to else None,
                }
