"""``standards diff``: what changes in the law between two days, post by post, each change with both of its sources."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from cadre_audit.analyses.findings import field_of, required
from cadre_audit.analyses.law import rule_record
from cadre_audit.judge.demands import Demand
from cadre_audit.report.model import Column, Record, Table
from cadre_audit.standards.in_force import Absence, InForce, Rule, version_on
from cadre_audit.standards.load import Book
from cadre_audit.standards.model import Standard
from cadre_audit.standards.stricter import direction

CHANGES = ("added", "removed", "raised", "lowered", "changed", "overtaken", "newly_encoded", "no_longer_encoded")
_UNENCODED = ("newly_encoded", "no_longer_encoded")
# what may differ beside the demand itself, and the key of it in a side
_ASPECTS = ("eased", "grace", "document", "article", "status")

CHANGE_COLUMNS = (
    Column("requirement", ("requirement",), "code", "requirement"),
    Column("change", ("change",), "code", "change"),
    Column("positions", ("positions",), "codes", "position"),
    Column("demand_before", ("before", "required"), "level"),
    Column("demand_after", ("after", "required"), "level"),
    Column("source_before", ("before", "source"), "source"),
    Column("source_after", ("after", "source"), "source"),
    Column("eased_before", ("before", "eased"), "eases"),
    Column("eased_after", ("after", "eased"), "eases"),
    Column("grace_before", ("before", "grace", "until"), "date"),
    Column("grace_after", ("after", "grace", "until"), "date"),
    Column("status", ("after", "status"), "code", "status"),
    Column("aspects", ("aspects",), "codes", "aspect"),
)
STANDARD_COLUMNS = (
    Column("standard", ("standard",), "code", "standard"),
    Column("change", ("change",), "code", "standard_change"),
    Column("version_before", ("before", "version")),
    Column("version_after", ("after", "version")),
    Column("source_before", ("before", "source"), "source"),
    Column("source_after", ("after", "source"), "source"),
)


@dataclass(frozen=True, slots=True)
class Side:
    """The law of one of the two days: the book and what of it is in force."""

    book: Book
    law: InForce


@dataclass(frozen=True, slots=True)
class LawDiff:
    """What changes in the law.

    Attributes:
        counts: changes of requirements by kind, and of standards.
        changes: requirements that change, posts that share a change together.
        standards: standards that begin, end, are amended, or of which the data knows only one of the days.
        unencoded: (post, requirement) of which the data does not hold the law of one of the days: no change of law.
    """

    counts: dict[str, int]
    changes: Table
    standards: Table
    unencoded: frozenset[tuple[str, str]]


def law_diff(old: Side, new: Side, posts: Sequence[str] = ()) -> LawDiff:
    """What changes from one side to the other.

    Args:
        old: the law of the first day.
        new: the law of the second day.
        posts: only these; all when there are none.
    """
    every = dict.fromkeys(post for side in (new, old) for one in side.book.standards for post in one.positions)
    found = [change for post in every if not posts or post in posts for change in _of_post(old, new, post)]
    changes = _grouped(found)
    standards = [record for record in _standards(old, new) if not posts or _speaks_of(old, new, record, posts)]
    counts = {name: sum(record["change"] == name for record in changes) for name in CHANGES}
    return LawDiff(
        {"standards": len(standards), **counts},
        Table("changes", CHANGE_COLUMNS, changes, expected=True),
        Table("standards", STANDARD_COLUMNS, standards),
        frozenset((r["positions"][0], r["requirement"]) for r in found if r["change"] in _UNENCODED),
    )


def _of_post(old: Side, new: Side, post: str) -> Iterator[dict[str, Any]]:
    """What changes for one post, in the order of the requirements."""
    before = {rule.requirement.id: rule for rule in old.law.rules.get(post, ())}
    after = {rule.requirement.id: rule for rule in new.law.rules.get(post, ())}
    for id in dict.fromkeys((*after, *before)):
        one, other = before.get(id), after.get(id)
        change, aspects = _change(old, new, post, one, other)
        if change:
            yield {
                "requirement": id,
                "change": change,
                "positions": [post],
                "field": next((field_of(Demand(rule)) for rule in (other, one) if rule), None),
                "aspects": aspects,
                "before": _side(one),
                "after": _side(other),
            }


def _change(old: Side, new: Side, post: str, before: Rule | None, after: Rule | None) -> tuple[str, list[str]]:
    """What kind of change it is, and what else differs; an empty text when nothing does."""
    if before is None and after is not None:
        return ("newly_encoded" if _is_unencoded(old, post, after.standard) else "added"), []
    if after is None and before is not None:
        if any(rule.requirement.id == before.requirement.id for rule in new.law.overtaken.get(post, ())):
            return "overtaken", []
        return ("no_longer_encoded" if _is_unencoded(new, post, before.standard) else "removed"), []
    assert before is not None
    assert after is not None
    way = direction(before.requirement, after.requirement)
    sides = [{**side, **side["source"]} for side in (_side(before), _side(after)) if side]
    aspects = [name for name in _ASPECTS if sides[0][name] != sides[1][name]]
    return way or ("changed" if aspects else ""), aspects


def _side(rule: Rule | None) -> dict[str, Any] | None:
    """What a rule demands, with its source; None when there is none."""
    if rule is None:
        return None
    told = rule_record(None, rule, "en")
    grace = rule.requirement.grace
    kept = ("standard", "version", "kind", "required", "at", "eased", "grace", "source", "status")
    return {
        **{key: told[key] for key in kept},
        "required": required(Demand(rule)),
        "grace": {
            "in_post_before": grace.in_post_before.isoformat(),
            "until": grace.until.isoformat(),
            "source": {"document": grace.document or rule.document, "article": grace.article},
        }
        if grace
        else None,
    }


def _grouped(changes: Sequence[dict[str, Any]]) -> list[Record]:
    """Posts that share a change as one record, by kind of change."""
    together: dict[str, dict[str, Any]] = {}
    for change in changes:
        key = json.dumps({**change, "positions": None}, default=str)
        if key in together:
            together[key]["positions"] += change["positions"]
        else:
            together[key] = {**change, "positions": list(change["positions"])}
    return sorted(together.values(), key=lambda record: CHANGES.index(record["change"]))


def _is_unencoded(side: Side, post: str, standard: str) -> bool:
    """Whether the data, and not the law, is silent on that side."""
    return side.law.absence(post) is Absence.NOT_ENCODED or _state(side, standard) == "not_encoded"


def _state(side: Side, id: str) -> str:
    """``in_force``, ``not_in_force``, ``not_encoded`` or ``absent`` from the book."""
    standard = next((one for one in side.book.standards if one.id == id), None)
    if standard is None:
        return "absent"
    if any(own == id for own, _ in side.law.versions):
        return "in_force"
    if not _covers(standard, side.law.as_of):
        return "not_encoded"
    version = version_on(standard, side.law.as_of)
    if version is not None and version.is_overtaken(side.law.as_of):
        return "overtaken"
    # special law whose base is not encoded would speak if the data held the base
    waits = standard.supplements is not None and version_on(standard, side.law.as_of) is not None
    return _state(side, standard.supplements) if waits and standard.supplements else "not_in_force"


def _covers(standard: Standard, day: date) -> bool:
    return standard.coverage_from <= day and (standard.coverage_to is None or day <= standard.coverage_to)


def _standards(old: Side, new: Side) -> Iterator[dict[str, Any]]:
    """Standards whose version in force changes."""
    for id in dict.fromkeys(one.id for side in (old, new) for one in side.book.standards):
        states, versions = (_state(old, id), _state(new, id)), (_version(old, id), _version(new, id))
        change = _of_states(*states) if "in_force" in states else ""
        if not change and versions[0] != versions[1]:
            change = "amended"
        if change:
            yield {"standard": id, "change": change, "before": versions[0], "after": versions[1]}


def _of_states(before: str, after: str) -> str:
    if before == after:
        return ""
    if after == "in_force":
        return "newly_encoded" if before == "not_encoded" else "begins"
    return {"not_encoded": "no_longer_encoded", "overtaken": "overtaken"}.get(after, "ends")


def _version(side: Side, id: str) -> dict[str, Any] | None:
    """The version in force with its source; None when none is."""
    if not any(own == id for own, _ in side.law.versions):
        return None
    version = version_on(side.book.standard(id), side.law.as_of)
    assert version is not None
    reference = version.reference
    return {"version": version.label, "source": {"document": reference.document, "article": reference.article}}


def _speaks_of(old: Side, new: Side, record: Record, posts: Sequence[str]) -> bool:
    standards = [s for side in (old, new) for s in side.book.standards if s.id == record["standard"]]
    return any(not set(posts).isdisjoint(standard.positions) for standard in standards)
