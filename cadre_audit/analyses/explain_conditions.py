"""The conditions under which a requirement binds a person and is met: each true, false, or not known.

Every function looks at one condition and gives nothing when it plays no part, so that a further condition is a further
function in ``CONDITIONS``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from cadre_audit.analyses.explain_case import Case
from cadre_audit.analyses.explain_evidence import value_of
from cadre_audit.analyses.explain_question import Question, told, without_more_time
from cadre_audit.analyses.explain_time import grace, waiver
from cadre_audit.analyses.findings import actual, field_of, required
from cadre_audit.analyses.training_hours_told import turns_of
from cadre_audit.judge.certificates import held_in
from cadre_audit.judge.demands import Demand
from cadre_audit.judge.equivalent import Counts, counts_as, equivalent_text
from cadre_audit.judge.facts import Facts, day_of, ymd_of
from cadre_audit.judge.scope import fit
from cadre_audit.judge.verdicts import Verdict
from cadre_audit.report.model import Record
from cadre_audit.standards.equivalences import load as equivalences
from cadre_audit.standards.in_force import posts_of, version_on
from cadre_audit.standards.model import (
    AgeWindow,
    HoldsCertificates,
    HoursPerYear,
    LevelAtLeast,
    MonthsLeft,
    Version,
)

_HOLDS = {Verdict.MET: True, Verdict.GAP: False, Verdict.GRACE: False}


def conditions_of(case: Case, requirement: str, demand: Demand) -> list[Record]:
    """Every condition that plays a part, in the order in which an officer would ask."""
    question = Question(case, requirement, demand)
    return [record for condition in CONDITIONS for record in condition(question)]


def _post(q: Question) -> Iterator[Record]:
    """Which of the person's posts the clause binds."""
    bound = [post for post in q.case.bearing if q.requirement in {r.requirement.id for r in _rules(q, post)}]
    yield told("post", True, positions=bound, typed=q.case.roster.text["position"].at(0))


def _in_force(q: Question) -> Iterator[Record]:
    """That the version is in force on the day."""
    rule, day = q.demand.rule, q.case.law.as_of
    last = rule.effective_to.isoformat() if rule.effective_to else None
    yield told(
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
    yield told("appointed", holds, since=value_of(q.case.roster, "appointed_on"), first=rule.effective_from.isoformat())


def _area(q: Question) -> Iterator[Record]:
    """Whether the area of the unit eases the demand; a workspace that names no area leaves it open."""
    eases = getattr(q.demand.requirement, "ease", ())
    if not eases:
        return
    classes = sorted({area for ease in eases for area in ease.area})
    ease, area = q.demand.ease, q.case.area
    if ease is None:
        own = sorted(area.classes) if area else []
        yield told(
            "area", None if area is None else False, areas=classes, own=own, unit=q.case.roster.text["unit"].at(0)
        )
        return
    yield told(
        "area", True, areas=sorted(set(ease.area) & (area.classes if area else set())), at_least=ease.at_least,
        maximum=ease.maximum, decided_by=ease.decided_by, article=ease.article, source=area.source if area else None,
        condition=ease.condition.model_dump() if ease.condition else None, field=field_of(q.demand),
    )  # fmt: skip


def _scope(q: Question) -> Iterator[Record]:
    """Whom of the holders of the post the clause binds, where it does not bind all."""
    scope = q.demand.requirement.scope
    if scope is None:
        return
    found = fit(scope, q.demand.area, Facts(q.case.roster, 0, 1, ymd_of(q.case.law.as_of)))
    holds = True if found.inside[0] else False if found.outside[0] else None
    yield told("scope", holds, scope=scope_record(q.demand))


def scope_record(demand: Demand) -> dict[str, Any]:
    """The scope of a demand, as far as it says anything."""
    scope = demand.requirement.scope
    return scope.model_dump(mode="json", exclude_none=True) if scope else {}


def _equivalent(q: Question) -> Iterator[Record]:
    """Evidence that the law counts as the level, or papers of it that came too late."""
    known = equivalences().by_id()
    for id in getattr(q.demand.requirement, "accepts", ()):
        own = known[id]
        text = equivalent_text(q.case.roster, 0, own)
        if text is not None:
            counts = {Counts.YES: True, Counts.TOO_LATE: False}.get(counts_as(own, text))
            yield told(
                "equivalent", counts, title=own.title.model_dump(), typed=text, document=own.document,
                article=own.article, before=own.issued_before.isoformat() if own.issued_before else None,
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
    yield told(
        "special_law", True, standard=standard.id, base=base.id, replaced=rule.requirement.overrides,
        field=replaced.field if isinstance(replaced, LevelAtLeast) else None,
        at_least=replaced.at_least if isinstance(replaced, LevelAtLeast) else None,
    )  # fmt: skip


def _bound(case: Case, version: Version, posts: tuple[str, ...], requirement: str) -> Any:
    own = (r for r in version.requirements if r.id == requirement)
    return next((r for r in own if not set(r.positions or posts).isdisjoint(case.bearing)), None)


def _strictest(q: Question) -> Iterator[Record]:
    """That of several posts the strictest demand counts."""
    asking = [post for post in q.case.bearing if q.requirement in {r.requirement.id for r in _rules(q, post)}]
    if len(asking) > 1:
        counts = [post for post in asking if q.demand.rule in _rules(q, post)]
        yield told("strictest", True, positions=asking, counts=counts)


def _certificates(q: Question) -> Iterator[Record]:
    """Of every certificate of a pool whether it is held and valid, and since or until when."""
    requirement, rule = q.demand.requirement, q.demand.rule
    if not isinstance(requirement, HoldsCertificates):
        return
    day = ymd_of(q.case.law.as_of)
    held = held_in(str(q.case.roster.text["certificates"].at(0) or ""), rule.certificates)
    for id in requirement.any_of:
        own = [one for one in held if one.certificate.id == id]
        valid = {one.is_valid(day) for one in own}
        ends = max((day for one in own for day in one.runs_out()), default=None)
        title = next(one.title for one in rule.certificates if one.id == id)
        yield told(
            "certificate", True if True in valid else None if None in valid else False, title=title.model_dump(),
            held=bool(own), ends=f"{ends // 10000}-{ends // 100 % 100:02}-{ends % 100:02}" if ends else None,
        )  # fmt: skip


def _training(q: Question) -> Iterator[Record]:
    """The records of training of the year: each turn with its lessons, and what is not known of them."""
    hours = q.case.roster.hours
    if hours is None or not isinstance(q.demand.requirement, HoursPerYear):
        return
    turns = turns_of(hours, 0)
    yield told(
        "training_records", bool(turns) or (True if hours.is_complete else None), year=str(hours.year),
        until=day_of(hours.until).isoformat(), n=len(turns), lessons=int(hours.low[0]), complete=hours.is_complete,
        in_doubt=bool(hours.is_open[0]),
    )  # fmt: skip
    for turn in turns:
        counts = turn["counts"] and turn["lessons"] is not None
        yield told(
            "training_turn", True if counts else None, course=turn["course"] or "", ends=turn["ended"] or "",
            lessons=turn["lessons"], file=turn["file"], row=turn["row"],
        )  # fmt: skip
    if hours.low[0] < q.demand.requirement.at_least:
        yield told("training_complete", True if hours.is_complete else None)


def _demanded(q: Question) -> Iterator[Record]:
    """Whether the evidence reaches what is demanded."""
    yield told(
        "demand", _HOLDS.get(without_more_time(q.case, q.demand)), kind=q.demand.requirement.kind,
        field=field_of(q.demand), actual=actual(q.case.verdicts, 0, q.demand), required=required(q.demand),
        at=getattr(q.demand.requirement, "at", None),
    )  # fmt: skip


def _rules(q: Question, post: str) -> tuple[Any, ...]:
    return q.case.law.on(q.case.law.as_of).rules.get(post, ())


CONDITIONS: tuple[Callable[[Question], Iterator[Record]], ...] = (
    _post, _in_force, _scope, _appointed, _special_law, _strictest, _area, _equivalent, _certificates, _training,
    _demanded,
    grace, waiver,
)  # fmt: skip
