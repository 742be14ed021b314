"""Explanations as sentences: every part of a record, told to somebody who has never seen the code."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from cadre_audit.report.explained import targets
from cadre_audit.report.explained.claims import claim, claim_place, claim_sum, claim_text
from cadre_audit.report.explained.facts import area, conditions, evidence, facts, standards
from cadre_audit.report.explained.law import basis, courses, demands, examples, purpose, see, waive, why
from cadre_audit.report.explained.outlook import fix, flips
from cadre_audit.report.explained.people import named
from cadre_audit.report.explained.reasons import why_not
from cadre_audit.report.explained.scopes import scope
from cadre_audit.report.model import Report

Tell = Callable[[Any, Report], list[str]]

TOLD: dict[str, Tell] = {
    "area": area,
    "basis": basis,
    "claim": claim,
    "claim_place": claim_place,
    "claim_sum": claim_sum,
    "claim_text": claim_text,
    "conditions": conditions,
    "courses": courses,
    "demands": demands,
    "evidence": evidence,
    "examples": examples,
    "facts": facts,
    "fix": fix,
    "flips": flips,
    "people": named,
    "purpose": purpose,
    "scope": scope,
    "see": see,
    "standards": standards,
    "target": targets.target,
    "target_basis": targets.basis,
    "target_needed": targets.needed,
    "target_pace": targets.pace,
    "target_points": targets.points,
    "target_share": targets.share,
    "target_wanted": targets.wanted,
    "waive": waive,
    "why": why,
    "why_not": why_not,
}
