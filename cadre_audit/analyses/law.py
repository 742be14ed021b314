"""``standards list`` and ``standards show``: the law itself, as tables."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cadre_audit.analyses.findings import field_of, required
from cadre_audit.judge.demands import Demand
from cadre_audit.report.model import Column, Record, Table
from cadre_audit.standards.in_force import InForce, Rule, posts_of, rule_of
from cadre_audit.standards.load import Book
from cadre_audit.standards.model import Ease, Standard


def standards_table(book: Book, language: str) -> Table:
    """Every standard with its versions."""
    records = [
        {
            "standard": standard.id,
            "title": getattr(standard.title, language),
            "supplements": standard.supplements,
            "purpose": standard.purpose,
            "version": version.label,
            "effective_from": version.effective_from.isoformat(),
            "effective_to": version.effective_to.isoformat() if version.effective_to else None,
            "overtaken_from": version.overtaken.from_day.isoformat() if version.overtaken else None,
            "source": {"document": version.reference.document, "article": version.reference.article},
            "requirements": len(version.requirements),
            "checked_on": version.reference.checked_on.isoformat(),
            "file": book.files.get(standard.id),
        }
        for standard in book.standards
        for version in standard.versions
    ]
    columns = (
        Column("standard", ("standard",), "code", "standard_and_id"), Column("version", ("version",)),
        Column("effective_from", ("effective_from",), "date"), Column("effective_to", ("effective_to",), "date"),
        Column("overtaken_from", ("overtaken_from",), "date"),
        Column("source", ("source",), "source"), Column("requirements", ("requirements",), "count"),
        Column("checked_on", ("checked_on",), "date"),
    )  # fmt: skip
    return Table("standards", columns, records, "groups")


def requirements_of_posts(law: InForce, posts: Sequence[str], language: str) -> Table:
    """What the law of one day demands of these posts; posts of which the same is demanded stand together."""
    if len(posts) == 1:
        return Table(
            "requirements", _RULE_COLUMNS, [rule_record(posts[0], r, language) for r in law.rules.get(posts[0], ())]
        )
    of_posts: dict[int, tuple[Rule, list[str]]] = {}
    for post in posts:
        for rule in law.rules.get(post, ()):
            of_posts.setdefault(id(rule.requirement), (rule, []))[1].append(post)
    records = [rule_record(None, rule, language) | {"positions": own} for rule, own in of_posts.values()]
    return _table(_COLUMNS_OF_POSTS, records)


def requirements_of_standard(standard: Standard, language: str) -> Table:
    """Every version of a standard with all that it demands."""
    records: list[Record] = []
    for version in standard.versions:
        for requirement in version.requirements:
            # on the day on which the version is certain to be in force
            rule = rule_of(requirement, standard, version, version.certain_from or version.effective_from)
            posts = requirement.positions or posts_of(standard, version)
            records.append(rule_record(None, rule, language) | {"positions": list(posts)})
    return _table(_COLUMNS_OF_POSTS, records)


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
    Column("scope", ("scope",), "told", "scope"),
    Column("enabled", ("enabled",), "code", "enabled"),
    Column("note", ("note",)),
)
_COLUMNS_OF_POSTS = (_RULE_COLUMNS[0], Column("positions", ("positions",), "codes", "position"), *_RULE_COLUMNS[2:])


def _table(columns: Sequence[Column], records: Sequence[Record]) -> Table:
    """The requirements; whom they bind and whether they are off only where some are told so."""
    told = {"scope": any(r["scope"] for r in records), "enabled": not all(r["enabled"] for r in records)}
    return Table("requirements", tuple(column for column in columns if told.get(column.id, True)), records)


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
        "enabled": requirement.enabled,
        "scope": requirement.scope.model_dump(mode="json", exclude_none=True) if requirement.scope else None,
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
