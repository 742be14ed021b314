"""Why something is not required of a person: another post, another day, special law, or data that is silent."""

from __future__ import annotations

from datetime import date
from typing import Any

from cadre_audit.analyses.explain_case import Case, demands_in
from cadre_audit.analyses.explain_conditions import scope_record
from cadre_audit.analyses.explain_evidence import evidence_of, value_of
from cadre_audit.judge.demands import Demand
from cadre_audit.judge.facts import Facts, ymd_of
from cadre_audit.judge.scope import is_outside
from cadre_audit.judge.verdicts import Verdict
from cadre_audit.report.model import Record
from cadre_audit.standards.in_force import InForce, posts_of


def why_not(case: Case, requirement: str, demand: Demand | None) -> Record | None:
    """The reason, None when the requirement binds the person."""
    verdict = case.verdict(requirement)
    if verdict == Verdict.NO_STANDARD:
        return _overtaken(case, requirement) or _no_standard(case)
    if verdict != Verdict.NOT_REQUIRED:
        return None
    if demand is not None:
        if is_outside(demand, case.roster, 0):
            return _told("out_of_scope", scope=scope_record(demand))
        return _appointed_outside(case, demand) or _told("facts", first=demand.rule.effective_from.isoformat())
    return _replaced(case, requirement) or _other_day(case, requirement) or _other_posts(case, requirement)


def _no_standard(case: Case) -> Record:
    """Nobody demands anything of the post: it is blank, not understood, unknown to the law, or the day is."""
    law = case.law.on(case.law.as_of)
    if not case.posts:
        place = evidence_of(case.roster, "position")[0]
        return _told(
            "post_not_understood" if place["typed"] else "post_blank", cell=place["cell"], typed=place["typed"]
        )
    reasons = [(post, absence.value) for post in case.posts if (absence := law.absence(post))]
    post, code = reasons[0]
    return _told(code, post=post, day=case.law.as_of.isoformat(), **_ends(case, case.law.as_of))


def _overtaken(case: Case, requirement: str) -> Record | None:
    """Nobody repealed the clause, and yet nobody can be judged by it any more."""
    for post in case.bearing:
        for rule in case.law.on(case.law.as_of).overtaken.get(post, ()):
            if rule.requirement.id == requirement:
                standard = case.law.book.standard(rule.standard)
                version = next(one for one in standard.versions if one.label == rule.version)
                assert version.overtaken is not None
                return _told(
                    "overtaken_clause", version=rule.version, document=rule.document, article=rule.article,
                    first=version.overtaken.from_day.isoformat(), instruments=version.overtaken.by,
                    note=version.overtaken.note.model_dump(),
                )  # fmt: skip
    return None


def _ends(case: Case, day: date) -> dict[str, Any]:
    """The last version that spoke of the person's posts before a day, and the first after it."""
    spoken = [version for _, version, _ in case.ever_demanded()]
    past = [v for v in spoken if v.effective_to and v.effective_to < day]
    coming = [v for v in spoken if v.effective_from > day]
    last = max(past, key=lambda version: version.effective_to or day, default=None)
    first = min(coming, key=lambda version: version.effective_from, default=None)
    return {
        "ended": last.label if last else None,
        "last": last.effective_to.isoformat() if last and last.effective_to else None,
        "begins": first.label if first else None,
        "first": first.effective_from.isoformat() if first else None,
    }


def _appointed_outside(case: Case, demand: Demand) -> Record | None:
    """The post was taken before or after this version, which speaks only of appointments made under it."""
    span = Facts(case.roster, 0, 1, 0).span("appointed_on")
    first, last = int(span.first[0]), int(span.last[0])
    if not first or getattr(demand.requirement, "at", "") != "appointment":
        return None
    rule, since = demand.rule, value_of(case.roster, "appointed_on")
    cell = evidence_of(case.roster, "appointed_on")[0]["cell"]
    begin, end = rule.effective_from.isoformat(), rule.effective_to.isoformat() if rule.effective_to else None
    if last < ymd_of(rule.effective_from):
        return _told("appointed_before", since=since, cell=cell, version=rule.version, first=begin)
    if rule.effective_to and first > ymd_of(rule.effective_to):
        return _told("appointed_after", since=since, cell=cell, version=rule.version, last=end)
    return None


def _replaced(case: Case, requirement: str) -> Record | None:
    """A special law asks something else in its place."""
    law = case.law.on(case.law.as_of)
    for post in case.bearing:
        for rule in law.rules.get(post, ()):
            if rule.requirement.overrides == requirement and rule.requirement.id != requirement:
                return _told("replaced", by=rule.requirement.id, standard=rule.standard, document=rule.document)
    return None


def _other_day(case: Case, requirement: str) -> Record | None:
    """The post was bound by an earlier version, or will be by a later one."""
    day = case.law.as_of
    asked = [version for _, version, one in case.ever_demanded() if one.id == requirement]
    if now := [version for version in asked if version.is_in_force(day)]:
        # the clause is in force for the post and yet no rule of the day: it is off unless asked for
        return _told("left_out", version=now[0].label, requirement=requirement)
    past = [v for v in asked if v.effective_to and v.effective_to < day]
    if past:
        last = max(past, key=lambda version: version.effective_to or day)
        return _told("ended", version=last.label, last=last.effective_to.isoformat() if last.effective_to else None)
    coming = [v for v in asked if v.effective_from > day]
    if coming:
        first = min(coming, key=lambda version: version.effective_from)
        return _told("not_yet", version=first.label, first=first.effective_from.isoformat())
    return None


def _other_posts(case: Case, requirement: str) -> Record:
    """The law asks it of other posts; of none that day, those of any version are named."""
    bound = _bound_on(case.law.on(case.law.as_of), requirement)
    if bound:
        return _told("other_posts", positions=bound)
    ever = {
        post: None
        for standard, version, one in demands_in(case.law.book)
        if one.id == requirement
        for post in one.positions or posts_of(standard, version)
    }
    return _told("other_day_and_posts", positions=list(ever))


def _bound_on(law: InForce, requirement: str) -> list[str]:
    return [post for post, rules in law.rules.items() if any(rule.requirement.id == requirement for rule in rules)]


def _told(code: str, **values: Any) -> dict[str, Any]:
    return {"code": code, "values": values}
