"""One requirement of one person as a question, and how an answer to a part of it is recorded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from cadre_audit.analyses.explain_case import Case
from cadre_audit.judge.demands import Demand
from cadre_audit.judge.facts import Facts, ymd_of
from cadre_audit.judge.measures import judge_one
from cadre_audit.judge.verdicts import Verdict


@dataclass(frozen=True, slots=True)
class Question:
    """One requirement of one person, with the demand that the law of the day makes."""

    case: Case
    requirement: str
    demand: Demand


def without_more_time(case: Case, demand: Demand) -> Verdict:
    """The verdict of the facts alone: before a grace period or a waiver turns a gap into something milder."""
    facts = Facts(case.roster, 0, 1, ymd_of(case.law.as_of))
    return Verdict(int(judge_one(demand, facts)[0]))


def told(code: str, holds: bool | None, **values: Any) -> dict[str, Any]:
    """A condition in machine form."""
    return {"code": code, "holds": holds, "values": values}
