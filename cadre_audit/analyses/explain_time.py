"""The conditions about time: whether the law gives any, and whether a waiver does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from cadre_audit.analyses.explain_case import Case, column_of
from cadre_audit.analyses.explain_evidence import SINCE, evidence_of
from cadre_audit.analyses.explain_question import Question, told, without_more_time
from cadre_audit.judge.facts import Facts, listed_on, served_since, ymd_of
from cadre_audit.judge.grace import meant_for
from cadre_audit.judge.verdicts import Verdict
from cadre_audit.report.model import Record

if TYPE_CHECKING:
    from cadre_audit.standards.waivers import Waiver


def grace(q: Question) -> Iterator[Record]:
    """Whether the law gives time: to whom was in post before a day, until another."""
    given = q.demand.requirement.grace
    if given is None or without_more_time(q.case, q.demand) != Verdict.GAP:
        return
    before, roster = ymd_of(given.in_post_before), q.case.roster
    since, listed = served_since(roster, slice(0, 1)), int(listed_on(roster)[0])
    first, last = int(since.first[0]), int(since.last[0])
    by_list = 0 < listed < before and first < before
    served = True if by_list or 0 < last < before else False if first >= before else None
    cells = [record for name in SINCE for record in evidence_of(roster, name) if record["value"]]
    yield told(
        "served", served, before=given.in_post_before.isoformat(), since=[c["value"] for c in cells],
        cells=[c["cell"] for c in cells], by_list=bool(by_list and not 0 < last < before),
    )  # fmt: skip
    if served is not False:
        is_open = q.case.law.as_of <= given.until
        document = given.document or q.demand.rule.document
        yield told("grace", is_open, until=given.until.isoformat(), document=document, article=given.article)
        meant: bool | None = True
        if given.only:
            meant = _is_meant(q)
            yield told(
                "grace_only", meant, scopes=[one.model_dump(mode="json", exclude_none=True) for one in given.only],
                without_area=q.case.area is None and any(one.area for one in given.only),
            )  # fmt: skip
        # another post of the same person may want it at once
        if served and is_open and meant and q.case.verdict(q.requirement) == Verdict.GAP:
            yield told("hurried", True)


def _is_meant(q: Question) -> bool | None:
    """Whether the person is among those to whom alone the law gives the time; None when the file does not tell."""
    found = meant_for(q.demand, Facts(q.case.roster, 0, 1, ymd_of(q.case.law.as_of)))
    return True if found.inside[0] else False if found.outside[0] else None


def waiver(q: Question) -> Iterator[Record]:
    """Whether a waiver covers the gap; only told where there is a gap to cover and a file of waivers."""
    column = column_of(q.case.verdicts, q.requirement)
    if q.case.law.waivers is None or column is None or without_more_time(q.case, q.demand) != Verdict.GAP:
        return
    found = waiver_on(q.case, q.requirement)
    values = {"document": found.document, "until": found.effective_to.isoformat()} if found else {}
    yield told("waiver", found is not None, **values)


def waiver_on(case: Case, requirement: str) -> Waiver | None:
    """The waiver that covers the person on the day, None when none does."""
    # here, because few offices have waivers
    from cadre_audit.judge.waive import waive

    waivers = case.law.waivers
    plain = case.without_waivers(case.law.as_of)
    for one, place in waivers or ():
        if waivers is None or one.requirement != requirement or not one.is_in_force(case.law.as_of):
            continue
        if (waive(plain, replace(waivers, waivers=(one,), places=(place,)))[0].matrix != plain.matrix).any():
            return one
    return None
