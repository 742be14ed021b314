"""``standards list`` and ``standards show``: the law itself, as tables."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cadre_audit.analyses.findings import field_of, required
from cadre_audit.judge.demands import Demand
from cadre_audit.report.model import Column, Record, Table
from cadre_audit.standards.in_force import InForce, Rule, posts_of
from cadre_audit.standards.load import Book
from cadre_audit.standards.model import Ease, Standard


def standards_table(book: Book, language: str) -> Table:
    """Every standard with its versions."""
    records = [
        {
            "standard": standard.id,
            "title": getattr(standard.title, language),
            "supplements": standard.supplements,
            "version": version.label,
            "effective_from": version.effective_from.isoformat(),
            "effective_to": version.effective_to.isoformat() if version.effective_to else None,
            "source": {"document": version.reference.document, "article": version.reference.article},
            "requirements": len(version.requirements),
            "checked_on": version.reference.checked_on.isoformat(),
            "file": book.files.get(standard.id),
        }
        for standard in book.standards
        for version in standard.versions
    ]
    columns = (
        Column("standard", ("standard",)), Column("title", ("title",)), Column("version", ("version",)),
        Column("effective_from", ("effective_from",), "date"), Column("effective_to", ("effective_to",), "date"),
        Column("source", ("source",), "source"), Column("requirements", ("requirements",), "count"),
        Column("checked_on", ("checked_on",), "date"),
    )  # fmt: skip
    return Table("standards", columns, records)


def requirements_of_posts(law: InForce, posts: Sequence[str], language: str) -> Table:
    """What the law of one day demands of these posts."""
    records = [rule_record(post, rule, language) for post in posts for rule in law.rules.get(post, ())]
    return Table("requirements", _RULE_COLUMNS, records)


def requirements_of_standard(standard: Standard, language: str) -> Table:
    """Every version of a standard with all that it demands."""
    records: list[Record] = []
    for version in standard.versions:
        for requirement in version.requirements:
            rule = Rule(
                requirement, standard.id, version.label, requirement.document or version.reference.document,
                requirement.article, requirement.status, version.effective_from, version.effective_to,
            )  # fmt: skip
            posts = requirement.positions or posts_of(standard, version)
            records.append(rule_record(None, rule, language) | {"positions": list(posts)})
    return Table(
        "requirements",
        (_RULE_COLUMNS[0], Column("positions", ("positions",), "codes", "position"), *_RULE_COLUMNS[2:]),
        records,
    )


_RULE_COLUMNS = (
    Column("requirement", ("requirement",), "code", "requirement"),
    Column("position", ("position",), "code", "position"),
    Column("version", ("version",)),
    Column("required", ("required",), "level"),
    Column("ease", ("eased",), "eases"),
    Column("grace", ("grace",), "date"),
    Column("source", ("source",), "source"),
    Column("status", ("status",), "code", "status"),
    Column("effective_from", ("effective_from",), "date"),
    Column("effective_to", ("effective_to",), "date"),
    Column("course", ("course",), "code", "course"),
    Column("note", ("note",)),
)


def rule_record(post: str | None, rule: Rule, language: str) -> dict[str, Any]:
    """What a rule demands, with its easing, its grace and its source."""
    requirement = rule.requirement
    demand = Demand(rule)
    wanted = required(demand)
    return {
        "position": post,
        "standard": rule.standard,
        "version": rule.version,
        "requirement": requirement.id,
        "kind": requirement.kind,
        "field": field_of(demand),
        "required": wanted[language] if isinstance(wanted, dict) and language in wanted else wanted,
        "at": getattr(requirement, "at", None),
        "eased": [_ease(ease) for ease in getattr(requirement, "ease", ())],
        "grace": requirement.grace.until.isoformat() if requirement.grace else None,
        "source": {"document": rule.document, "article": rule.article},
        "status": rule.status,
        "effective_from": rule.effective_from.isoformat(),
        "effective_to": rule.effective_to.isoformat() if rule.effective_to else None,
        "course": requirement.closes_with,
        "note": getattr(requirement.note, language) if requirement.note else None,
    }


def _ease(ease: Ease) -> dict[str, Any]:
    return {
        "areas": list(ease.area),
        "at_least": ease.at_least,
        "maximum": ease.maximum,
        "decided_by": ease.decided_by,
        "article": ease.article,
    }
