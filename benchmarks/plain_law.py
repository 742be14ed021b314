"""The shipped law of one day for one person at a time: what a row-wise tool would be given to check.

Written again from the meaning of the requirement kinds, not taken from the judge, so that it also is an oracle for it.
The time that the law gives (``grace``) is left out: a shortfall with time is a gap here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from benchmarks.plain_evidence import PlainEvidence, evidence_for, shown
from cadre_audit.standards.in_force import InForce, Rule
from cadre_audit.standards.model import AgeWindow, LevelAtLeast, MajorIn, Manual
from cadre_audit.vocabulary.fold import fold
from cadre_audit.vocabulary.load import vocabulary
from cadre_audit.vocabulary.phrases import Phrases

Span = tuple[int, int]
UNKNOWN_SPAN: Span = (0, 0)
LEVELS = ("general_education", "professional_level", "political_theory", "it")
_TO_END = {0: 0, 1: 1130, 2: 30, 3: 0}


@dataclass(frozen=True, slots=True)
class PlainRule:
    """One rule with everything that comparing needs, as plain numbers.

    Attributes:
        requirement: its id.
        kind: ``level``, ``age``, ``age_at_appointment``, ``major`` or ``manual``.
        field: the ladder, for levels.
        lowest, highest: bounds of a rank or an age.
        first, last: yyyymmdd of the version, for ages at appointment.
        fields_of_study: for majors.
        evidence: what counts as the level although its own column does not say so.
    """

    requirement: str
    kind: str
    field: str = ""
    lowest: int = 0
    highest: int = 200
    first: int = 0
    last: int = 99991231
    fields_of_study: Phrases | None = None
    evidence: Sequence[PlainEvidence] = ()


@dataclass(slots=True)
class Person:
    """One row, understood: ranks are -1 and spans (0, 0) where the file does not say; texts as typed, by field."""

    post: str | None
    birth: Span
    appointed: Span
    ranks: dict[str, int]
    texts: dict[str, str | None]


PlainLaw = dict[str, list[PlainRule]]


def plain_law(law: InForce) -> PlainLaw:
    """The rules of each post.

    Raises:
        TypeError: the law has a kind of requirement that the row-wise rules do not know.
    """
    return {post: [_plain(rule) for rule in rules] for post, rules in law.rules.items()}


def _plain(rule: Rule) -> PlainRule:
    requirement = rule.requirement
    if isinstance(requirement, LevelAtLeast):
        rank = vocabulary().ladders[requirement.field].rank[requirement.at_least]
        return PlainRule(requirement.id, "level", requirement.field, rank, evidence=evidence_for(requirement))
    if isinstance(requirement, AgeWindow):
        kind = "age" if requirement.at == "today" else "age_at_appointment"
        lowest = requirement.minimum or 0
        highest = 200 if requirement.maximum is None else requirement.maximum
        last = rule.effective_to.strftime("%Y%m%d") if rule.effective_to else "99991231"
        first = rule.effective_from.strftime("%Y%m%d")
        return PlainRule(requirement.id, kind, "", lowest, highest, int(first), int(last))
    if isinstance(requirement, MajorIn):
        words = Phrases((word, word) for word in requirement.any_of)
        return PlainRule(requirement.id, "major", fields_of_study=words)
    if isinstance(requirement, Manual):
        return PlainRule(requirement.id, "manual")
    raise TypeError(requirement.kind)


def span(ymd: int, precision: int) -> Span:
    """First and last day that a date can mean."""
    return ymd, ymd + _TO_END[precision]


def findings_of(person: Person, law: PlainLaw, as_of: int) -> Iterator[tuple[str, str]]:
    """(requirement, verdict) of everything that is a gap, unknown or for a person to judge."""
    for rule in law.get(person.post or "", ()):
        verdict = _verdict(rule, person, as_of)
        if verdict:
            yield rule.requirement, verdict


def _verdict(rule: PlainRule, person: Person, as_of: int) -> str | None:
    """None when the requirement is met or does not bind."""
    if rule.kind == "level":
        return _level(rule, person, as_of)
    if rule.kind == "age":
        return _age(rule, person.birth, (as_of, as_of))
    if rule.kind == "age_at_appointment":
        first, last = person.appointed
        if not first:
            return "unknown"
        if last < rule.first or first > rule.last:
            return None
        return _age(rule, person.birth, person.appointed) if first >= rule.first and last <= rule.last else "unknown"
    if rule.fields_of_study is not None:
        major = person.texts["major"]
        if not major:
            return "unknown"
        return None if rule.fields_of_study.find(fold(major).split(" ")) else "gap"
    return "manual"


def _level(rule: PlainRule, person: Person, as_of: int) -> str | None:
    """What the level itself says, then whether any evidence mends it."""
    rank = person.ranks[rule.field]
    verdict = "unknown" if rank < 0 else "gap" if rank < rule.lowest else None
    for evidence in rule.evidence:
        if verdict and as_of >= evidence.own_since and shown(evidence, person.texts, person.ranks):
            verdict = None if evidence.meets else "manual"
    return verdict


def _age(rule: PlainRule, birth: Span, on: Span) -> str | None:
    if not birth[0]:
        return "unknown"
    youngest, oldest = (on[0] - birth[1]) // 10000, (on[1] - birth[0]) // 10000
    if youngest >= rule.lowest and oldest <= rule.highest:
        return None
    return "gap" if oldest < rule.lowest or youngest > rule.highest else "unknown"


def requirements_of(law: PlainLaw) -> Sequence[str]:
    """Every requirement once."""
    return list(dict.fromkeys(rule.requirement for rules in law.values() for rule in rules))
