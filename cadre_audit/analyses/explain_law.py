"""``explain`` without a person: what a requirement is for, what the law asks and asked, examples, and the ways out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from cadre_audit.analyses.explain_case import Law, demands_in
from cadre_audit.analyses.explain_fix import course_record
from cadre_audit.analyses.findings import field_of, required
from cadre_audit.judge.demands import Demand
from cadre_audit.report.model import Column, Record, Table
from cadre_audit.report.wording import LANGUAGES, t_in, t_or
from cadre_audit.standards.in_force import Rule, posts_of, rule_of
from cadre_audit.standards.model import (
    AgeWindow,
    HoldsAnyOf,
    HoldsCertificates,
    HoursPerYear,
    LevelAtLeast,
    MajorIn,
    MonthsLeft,
    PartyMember,
    Requirement,
    Standard,
    Version,
)
from cadre_audit.vocabulary.load import vocabulary

REQUIREMENT_COLUMNS = (
    Column("requirement", ("requirement",), "code", "requirement"),
    Column("code", ("requirement",)),
    Column("purpose", ("purpose",), "told", "purpose"),
    Column("demands", ("demands",), "told", "demands"),
    Column("examples", ("examples",), "told", "examples"),
    Column("how_to_fix", ("fix",), "told", "courses"),
    Column("how_to_waive", ("waive",), "told", "waive"),
    Column("how_to_see", (), "told", "see"),
)
Example = tuple[str, Any]
Asked = tuple[Standard, Version, Requirement]


def requirements_table(law: Law, names: Sequence[str], post: str | None = None) -> Table:
    """Requirements as such, or as they bind one post on the day.

    Args:
        law: the book and the day.
        names: ids, in order.
        post: the post, None to tell every standard, version and post.
    """
    records = [requirement_explained(law, name, post) for name in names]
    return Table("requirements", REQUIREMENT_COLUMNS, records, "account")


def requirement_explained(law: Law, name: str, post: str | None) -> dict[str, Any]:
    """One requirement: purpose, law, examples, how to fix and to waive it."""
    asked = [entry for entry in demands_in(law.book) if entry[2].id == name]
    if post is not None:
        of_post = {rule.standard: rule for rule in law.on(law.as_of).rules.get(post, ()) if rule.requirement.id == name}
        asked = [(s, v, r) for s, v, r in asked if s.id in of_post and r is of_post[s.id].requirement]
    now = [entry for entry in asked if post or _is_in_force(law, entry[0], entry[2])]
    courses = dict.fromkeys(r.closes_with for _, _, r in now or asked if r.closes_with)
    return {
        "requirement": name,
        "position": post,
        "purpose": purpose_of(name),
        "demands": [_demand(law, *entry) for entry in asked],
        "examples": [] if post else _examples(law, asked),
        "fix": [course_record(law.courses.course(course), law.as_of) for course in courses if course],
        "waive": None if post else {"requirement": name},
    }


def purpose_of(name: str) -> dict[str, str] | None:
    """What a requirement is for, in both languages; None for an office's own."""
    if not t_or(f"purpose.{name}", ""):
        return None
    return {language: t_in(language, f"purpose.{name}") for language in LANGUAGES}


def _examples(law: Law, asked: Sequence[Asked]) -> list[Record]:
    """Examples of a demand that is in force that day, else of the latest."""
    in_force = [entry for entry in asked if _is_in_force(law, entry[0], entry[2])]
    latest = max(asked, key=lambda entry: (entry[0].supplements is None, entry[1].effective_from))
    standard, version, requirement = in_force[0] if in_force else latest
    return examples_of(requirement, field_of(Demand(_rule(standard, version, requirement))))


def _demand(law: Law, standard: Standard, version: Version, requirement: Requirement) -> dict[str, Any]:
    rule = _rule(standard, version, requirement)
    demand = Demand(rule)
    return {
        "standard": standard.id,
        "version": version.label,
        "positions": list(requirement.positions or posts_of(standard, version)),
        "kind": requirement.kind,
        "field": field_of(demand),
        "at": getattr(requirement, "at", None),
        "required": required(demand),
        "eased": [
            {"areas": list(ease.area), "at_least": ease.at_least, "maximum": ease.maximum}
            for ease in getattr(requirement, "ease", ())
        ],
        "grace": requirement.grace.until.isoformat() if requirement.grace else None,
        "grace_only": [
            scope.model_dump(mode="json", exclude_none=True)
            for scope in (requirement.grace.only if requirement.grace else ())
        ],
        "overrides": requirement.overrides,
        "source": {"document": rule.document, "article": rule.article},
        "status": requirement.status,
        "enabled": requirement.enabled,
        "purpose": standard.purpose,
        "effective_from": version.effective_from.isoformat(),
        "effective_to": version.effective_to.isoformat() if version.effective_to else None,
        "in_force": _is_in_force(law, standard, requirement),
        "note": requirement.note.model_dump() if requirement.note else None,
    }


def _rule(standard: Standard, version: Version, requirement: Requirement) -> Rule:
    return rule_of(requirement, standard, version, version.effective_from)


def _is_in_force(law: Law, standard: Standard, requirement: Requirement) -> bool:
    """Whether the demand binds any post on the day: a special law is silent where its base standard is."""
    return any(
        rule.standard == standard.id and rule.requirement is requirement
        for rules in law.on(law.as_of).rules.values()
        for rule in rules
    )


def examples_of(requirement: Requirement, field: str | None) -> list[Record]:
    """A value that meets the demand, one that falls short and one that says nothing, made from the demand itself."""
    make = _EXAMPLES.get(requirement.kind)
    pairs = list(make(requirement)) if make else [("manual", None)]
    return [{"verdict": verdict, "field": field, "kind": requirement.kind, "value": value} for verdict, value in pairs]


def _level(requirement: LevelAtLeast) -> Iterator[Example]:
    codes = vocabulary().ladders[requirement.field].codes
    rank = codes.index(requirement.at_least)
    yield "met", requirement.at_least
    if rank:
        yield "gap", codes[rank - 1]
    yield "unknown", None


def _age(requirement: AgeWindow) -> Iterator[Example]:
    low, high = requirement.minimum, requirement.maximum
    yield "met", low if low is not None else high
    yield "gap", low - 1 if low is not None else (high or 0) + 1
    yield "unknown", None


def _months(requirement: MonthsLeft) -> Iterator[Example]:
    yield from (("met", requirement.at_least), ("gap", requirement.at_least - 1), ("unknown", None))


def _words(requirement: MajorIn | HoldsAnyOf) -> Iterator[Example]:
    yield "met", requirement.any_of[0]
    if isinstance(requirement, MajorIn):
        yield "gap", next(word for word in ("nông nghiệp", "văn hóa") if word not in requirement.any_of)
    yield "unknown", None


def _party(_: PartyMember) -> Iterator[Example]:
    yield from (("met", True), ("gap", False), ("unknown", None))


def _certificates(requirement: HoldsCertificates) -> Iterator[Example]:
    yield from (("met", list(requirement.any_of[: requirement.count])), ("unknown", None))


def _hours(_: HoursPerYear) -> Iterator[Example]:
    yield "unknown", None


_EXAMPLES: dict[str, Callable[[Any], Iterator[Example]]] = {
    "level": _level, "age": _age, "months_left": _months, "major": _words, "holds": _words, "party_member": _party,
    "hours": _hours, "certificates": _certificates,
}  # fmt: skip
