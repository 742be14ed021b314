"""Explanations written by hand, as the analyses give them, for the tests of what is made of them."""

from __future__ import annotations

from typing import Any

from cadre_audit.analyses.explain import EXPLAINED_COLUMNS, PEOPLE_COLUMNS
from cadre_audit.analyses.explain_law import REQUIREMENT_COLUMNS
from cadre_audit.errors import ExitCode
from cadre_audit.report.model import Fact, Report, RunHeader, Table
from cadre_audit.report.problems_table import problems_table

NOTHING_ASKED: dict[str, Any] = dict.fromkeys(
    (
        "kind",
        "field",
        "at",
        "required",
        "source",
        "status",
        "standard",
        "version",
        "effective_from",
        "effective_to",
        "note",
    )
)
NO_FIX = {"do": "nothing", "courses": [], "cells": [], "due": None, "barred": None, "until": None, "waived": False}
_LENGTH = {"value": 18, "lowest": 12, "unit": "months", "mode": "part_time", "document": None, "status": "unverified"}
COURSE = {
    "course": "theory-intermediate", "months": 6, "eligible": False, "rules": 2, "lengths": [_LENGTH],
    "open": [{"rule": "party_member", "failed": True, "document": "57-QĐ/TW", "article": None, "status": "verified"}],
}  # fmt: skip


_DEMAND = {"kind": "level", "field": "political_theory", "actual": "primary", "required": "intermediate", "at": None}


def evidence(field: str = "it", value: Any = None, **more: Any) -> dict[str, Any]:
    """One piece of evidence in a sheet."""
    own = {"field": field, "value": value, "typed": None, "state": "blank", "cell": "DS!F12", "heading": "Tin học"}
    return {**own, "file": "xa.xlsx", **more}


def gap(**more: Any) -> dict[str, Any]:
    """A requirement of which somebody falls short."""
    return {
        "requirement": "political-theory", "verdict": "gap", "kind": "level", "field": "political_theory", "at": None,
        "required": "intermediate", "source": {"document": "33/2023/NĐ-CP", "article": "khoản 2 Điều 8"},
        "status": "verified", "standard": "vn-commune-cadre", "version": "CB-2023", "effective_from": "2023-08-01",
        "effective_to": "2025-06-30", "note": None,
        "evidence": [evidence("political_theory", "primary", typed="SC", state="said", heading="Lý luận chính trị")],
        "conditions": [
            {"code": "post", "holds": True, "values": {"positions": ["farmers_chair"], "typed": "CT HND"}},
            {"code": "demand", "holds": False, "values": _DEMAND},
        ],
        "flips": [], "fix": {**NO_FIX, "do": "course", "courses": [COURSE], "due": "2028-08-01"}, "why_not": None,
        **more,
    }  # fmt: skip


def not_required(name: str, verdict: str = "not_required", **more: Any) -> dict[str, Any]:
    """A requirement that does not bind."""
    why = {"code": "other_posts", "values": {"positions": ["justice_civil_status"]}}
    own = {"evidence": [], "conditions": [], "flips": [], "fix": NO_FIX, "why_not": why}
    return {"requirement": name, "verdict": verdict, **NOTHING_ASKED, **own, **more}


def person(name: str, *requirements: dict[str, Any]) -> dict[str, Any]:
    """One person with these requirements."""
    return {
        "person": {
            "full_name": name, "unit": "Xã Tân Sơn", "position": "CT HND", "position_code": "farmers_chair",
            "ref": "DS!12", "file": "xa.xlsx",
        },
        "positions": ["farmers_chair"], "kind": "cadre",
        "facts": [evidence("birth_date", "1968", typed="1968", state="said", cell="DS!C12")],
        "area": None, "standards": [], "requirements": list(requirements),
    }  # fmt: skip


def report(*people: dict[str, Any], requirements: tuple[dict[str, Any], ...] = ()) -> Report:
    """The report of ``explain``."""
    rows = [{**one, "person": of["person"], "about": of} for of in people for one in of["requirements"]]
    tables = (
        Table("people", PEOPLE_COLUMNS, people, folded=True),
        Table("explained", EXPLAINED_COLUMNS, rows, "account", detail=True, machine=False),
        Table("requirements", REQUIREMENT_COLUMNS, requirements, "account"),
    )
    run = RunHeader("cadre-audit 1", "explain", "2023-09-15", "title", [{"path": "xa.xlsx", "people": 3}])
    glossary = {"position": {"farmers_chair": "Chủ tịch Hội Nông dân", "justice_civil_status": "Tư pháp - Hộ tịch"}}
    counts = {"people": len(people), "requirements": len(rows), "problems": 0}
    signs = [Fact("explain_signs")]
    return Report(
        "cadre-audit/explain/1", run, counts, signs, tables, problems_table(()), ExitCode.OK, glossary=glossary
    )
