"""The conditions under which a requirement binds a person and is met: each true, false, or not known.

Every function looks at one condition and gives nothing when it plays no part, so that a further condition is a further
function in ``CONDITIONS``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from cadre_audit.analyses.explain_case import Case, column_of
from cadre_audit.analyses.explain_evidence import SINCE, evidence_of, value_of
from cadre_audit.analyses.findings import actual, field_of, required
from cadre_audit.judge.demands import Demand
from cadre_audit.judge.facts import Facts, listed_on, served_since, ymd_of
from cadre_audit.judge.measures import judge_one
from cadre_audit.judge.verdicts import Verdict
from cadre_audit.report.model import Record
from cadre_audit.standards.in_force import posts_of, version_on
from cadre_audit.standards.model import AgeWindow, LevelAtLeast, MonthsLeft, Version

_HOLDS = {Verdict.MET: True, Verdict.GAP: False}


@dataclass(frozen=True, slots=True)
class Question:
    """One requirement of one person, with the demand that the law of the day makes."""

    case: Case
    requirement: str
    demand: Demand


def conditions_of(case: Case, requirement: str, demand: Demand) -> list[Record]:
    """Every condition that plays a part, in the order in which an officer would ask."""
    question = Question(case, requirement, demand)
    return [record for condition in CONDITIONS for record in condition(question)]


def without_more_time(case: Case, demand: Demand) -> Verdict:
    """The verdict of the facts alone: before a grace period or a waiver turns a gap into something milder."""
    facts = Facts(case.roster, 0, 1, ymd_of(case.law.as_of))
    return Verdict(int(judge_one(demand, facts)[0]))


def _post(q: Question) -> Iterator[Record]:
    """Which of the person's posts the clause binds."""
    bound = [post for post in q.case.posts if q.requirement in {r.requirement.id for r in _rules(q, post)}]
    yield _told("post", True, positions=bound, typed=q.case.roster.text["position"].at(0))


def _in_force(q: Question) -> Iterator[Record]:
    """That the version is in force on the day."""
    rule, day = q.demand.rule, q.case.law.as_of
    last = rule.effective_to.isoformat() if rule.effective_to else None
    yield _told(
        "in_force", True, version=rule.version, first=rule.effective_from.isoformat(), last=last, day=day.isoformat()
    )


def _appointed(q: Question) -> Iterator[Record]:
    """Whether the post was taken while this version was in force; other appointments had other law."""
    requirement, rule = q.demand.requirement, q.demand.rule
    if not isinstance(requirement, AgeWindow | MonthsLeft) or requirement.at != "appointment":
        return
    span = Facts(q.case.roster, 0, 1, 0).span("appointed_on")
    first, last = int(span.first[0]), int(span.last[0])
    begin, end = ymd_of(rule.effective_from), ymd_of(rule.effective_to) if rule.effective_to else 99991231
    holds = None if not first or (first < begin <= last or first <= end < last) else begin <= first and last <= end
    yield _told(
        "appointed", holds, since=value_of(q.case.roster, "appointed_on"), first=rule.effective_from.isoformat()
    )


def _area(q: Question) -> Iterator[Record]:
    """Whether the area of the unit eases the demand; a workspace that names no area leaves it open."""
    eases = getattr(q.demand.requirement, "ease", ())
    if not eases:
        return
    classes = sorted({area for ease in eases for area in ease.area})
    ease, area = q.demand.ease, q.case.area
    if ease is None:
        own = sorted(area.classes) if area else []
        yield _told(
            "area", None if area is None else False, areas=classes, own=own, unit=q.case.roster.text["unit"].at(0)
        )
        return
    yield _told(
        "area", True, areas=sorted(set(ease.area) & (area.classes if area else set())), at_least=ease.at_least,
        maximum=ease.maximum, decided_by=ease.decided_by, article=ease.article, source=area.source if area else None,
        condition=ease.condition.model_dump() if ease.condition else None, field=field_of(q.demand),
    )  # fmt: skip


def _special_law(q: Question) -> Iterator[Record]:
    """Which requirement of the base standard a special law replaces."""
    rule = q.demand.rule
    standard = q.case.law.book.standard(rule.standard)
    if rule.requirement.overrides is None or standard.supplements is None:
        return
    base = q.case.law.book.standard(standard.supplements)
    version = version_on(base, q.case.law.as_of)
    replaced = _bound(q.case, version, posts_of(base, version), rule.requirement.overrides) if version else None
    yield _told(
        "special_law", True, standard=standard.id, base=base.id, replaced=rule.requirement.overrides,
        field=replaced.field if isinstance(replaced, LevelAtLeast) else None,
        at_least=replaced.at_least if isinstance(replaced, LevelAtLeast) else None,
    )  # fmt: skip


def _bound(case: Case, version: Version, posts: tuple[str, ...], requirement: str) -> Any:
    own = (r for r in version.requirements if r.id == requirement)
    return next((r for r in own if not set(r.positions or posts).isdisjoint(case.posts)), None)


def _strictest(q: Question) -> Iterator[Record]:
    """That of several posts the strictest demand counts."""
    asking = [post for post in q.case.posts if q.requirement in {r.requirement.id for r in _rules(q, post)}]
    if len(asking) > 1:
        counts = [post for post in asking if q.demand.rule in _rules(q, post)]
        yield _told("strictest", True, positions=asking, counts=counts)


def _demanded(q: Question) -> Iterator[Record]:
    """Whether the evidence reaches what is demanded."""
    yield _told(
        "demand", _HOLDS.get(without_more_time(q.case, q.demand)), kind=q.demand.requirement.kind,
        field=field_of(q.demand), actual=actual(q.case.verdicts, 0, q.demand), required=required(q.demand),
        at=getattr(q.demand.requirement, "at", None),
    )  # fmt: skip


def _grace(q: Question) -> Iterator[Record]:
    """Whether the law gives time: to whom was in post before a day, until another."""
    grace = q.demand.requirement.grace
    if grace is None or without_more_time(q.case, q.demand) != Verdict.GAP:
        return
    before, roster = ymd_of(grace.in_post_before), q.case.roster
    since, listed = served_since(roster, slice(0, 1)), int(listed_on(roster)[0])
    first, last = int(since.first[0]), int(since.last[0])
    by_list = 0 < listed < before and first < before
    served = True if by_list or 0 < last < before else False if first >= before else None
    cells = [record for name in SINCE for record in evidence_of(roster, name) if record["value"]]
    yield _told(
        "served", served, before=grace.in_post_before.isoformat(), since=[c["value"] for c in cells],
        cells=[c["cell"] for c in cells], by_list=bool(by_list and not 0 < last < before),
    )  # fmt: skip
    if served is not False:
        open_ = q.case.law.as_of <= grace.until
        document = grace.document or q.demand.rule.document
        yield _told("grace", open_, until=grace.until.isoformat(), document=document, article=grace.article)


def _waiver(q: Question) -> Iterator[Record]:
    """Whether a waiver covers the gap; only told where there is a gap to cover and a file of waivers."""
    column = column_of(q.case.verdicts, q.requirement)
    if q.case.law.waivers is None or column is None or without_more_time(q.case, q.demand) != Verdict.GAP:
        return
    waiver = waiver_on(q.case, q.requirement)
    told = {"document": waiver.document, "until": waiver.effective_to.isoformat()} if waiver else {}
    yield _told("waiver", waiver is not None, **told)


def waiver_on(case: Case, requirement: str) -> Any:
    """The waiver that covers the person on the day, None when none does."""
    # here, because few offices have waivers
    from dataclasses import replace

    from cadre_audit.judge.waive import waive

    waivers = case.law.waivers
    plain = case.without_waivers(case.law.as_of)
    for waiver, place in waivers or ():
        if waiver.requirement != requirement or not waiver.is_in_force(case.law.as_of):
            continue
        alone = replace(waivers, waivers=(waiver,), places=(place,)) if waivers else None
        if alone and (waive(plain, alone)[0].matrix != plain.matrix).any():
            return waiver
    return None


def _rules(q: Question, post: str) -> tuple[Any, ...]:
    return q.case.law.on(q.case.law.as_of).rules.get(post, ())


def _told(code: str, holds: bool | None, **values: Any) -> dict[str, Any]:
    return {"code": code, "holds": holds, "values": values}


CONDITIONS: tuple[Callable[[Question], Iterator[Record]], ...] = (
    _post, _in_force, _appointed, _special_law, _strictest, _area, _demanded, _grace, _waiver,
)  # fmt: skip
