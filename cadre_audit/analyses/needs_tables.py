"""The tables of ``needs``: by course, by unit, by person, and what no training closes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cadre_audit.analyses.entry import ModeOf, OpenRule
from cadre_audit.analyses.findings import person_record, reading_order
from cadre_audit.analyses.needs_causes import Closes, planned_posts
from cadre_audit.analyses.needs_parts import Need, NotTrainable
from cadre_audit.judge.verdicts import Verdicts
from cadre_audit.report.model import Column, Record, Table
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.fold import text_key

_PERSON = (
    Column("full_name", ("person", "full_name")),
    Column("unit", ("person", "unit")),
    Column("position", ("person", "position")),
)
_COURSE = Column("course", ("course",), "code", "course")
_DUE = Column("due", ("due",), "date")
_ELIGIBLE = Column("eligible", ("eligible",), "code", "eligible", blank="eligible.undecided")


def needs_tables(
    verdicts: Verdicts,
    listed: Sequence[Need],
    by_course: Sequence[Record],
    not_trainable: Sequence[NotTrainable],
    lapsed: Sequence[Record],
) -> tuple[Table, ...]:
    """Every table of the report, in reading order."""
    roster = verdicts.roster
    records = [_need_record(roster, need) for need in listed]
    barred = _barred_records(roster, not_trainable)
    course_order = {record["course"]: i for i, record in enumerate(by_course)}
    course_lists = sorted(records, key=lambda r: (course_order[r["course"]], -r["priority"]))
    people = Column("people", ("people",), "count")
    return (
        Table("courses", (
            _COURSE, Column("content_area", ("content_area",), "code", "content_area"), people,
            Column("overdue", ("overdue",), "count"), Column("due_this_year", ("due_this_year",), "count"),
            Column("blocked", ("blocked",), "count"), Column("classes", ("classes",), "count"),
            Column("class_size", ("class_size",), "count"),
        ), by_course),
        Table("units", (Column("unit", ("unit",), blank="word.unit_blank"), _COURSE, people), _by_unit(records)),
        Table("needs", (
            *_PERSON, _COURSE, Column("requirement", ("requirement",), "code", "requirement"), _DUE,
            Column("priority", ("priority",), "count"), Column("weights", ("weights",), "codes", "weight"),
            Column("reason", ("reasons",), "codes", "need"),
            *filled(records, Column("planned_for", ("planned_for",), "codes", "position")),
            *filled(records, Column("law_from", ("law_from",), "date")),
            *filled(records, Column("lapses_on", ("lapses_on",), "date")), _ELIGIBLE,
            *filled(records, Column("blocked_by", ("blocked_by",), "codes", "entry")),
            *filled(records, Column("to_clarify", ("to_clarify",), "codes", "entry")),
            *filled(records, Column("after", ("after",), "codes", "course")),
            *filled(records, Column("instead_of", ("instead_of",), "codes", "course")),
            *filled(records, Column("modes_closed", ("modes_closed",), "codes", "entry")),
            *filled(records, Column("training_why", ("to_check",), "codes", "attended")),
            Column("place", ("person", "ref"), "place"),
        ), records, "people", detail=True, expected=True),
        Table("course_lists", (
            _COURSE, *_PERSON, _DUE, Column("priority", ("priority",), "count"),
            _ELIGIBLE,
        ), course_lists, "groups", detail=True, machine=False),
        Table("not_trainable", (
            *_PERSON, Column("requirement", ("requirement",), "code", "requirement"),
            Column("reason", ("reason",), "code", "not_trainable"), Column("until", ("until",), "date"),
            *filled(barred, Column("planned_for", ("planned_for",), "code", "position")),
            *filled(barred, Column("begins", ("begins",), "date")),
            Column("source", ("source",), "source"), Column("place", ("person", "ref"), "place"),
        ), barred, "people", detail=True),
        Table("lapsed", (
            *_PERSON, Column("requirement", ("requirement",), "code", "requirement"),
            Column("actual", ("actual",), "level"), Column("lapsed_on", ("lapsed_on",), "date"),
            Column("source", ("source",), "source"),
        ), lapsed, "people", detail=True),
    )  # fmt: skip


def filled(records: Sequence[Record], column: Column) -> tuple[Column, ...]:
    """The column, when a record has something in it: the table is wide enough as it is."""
    return (column,) if any(record[column.path[0]] for record in records) else ()


def _need_record(roster: Roster, need: Need) -> dict[str, Any]:
    return {
        "person": person_record(roster, need.person),
        "requirement": need.requirements[0],
        "requirements": need.requirements,
        "course": need.course.id,
        "due": need.due.isoformat() if need.due else None,
        "priority": need.priority,
        "weights": need.weights,
        "reason": need.reason,
        "reasons": need.reasons,
        "eligible": need.entry.eligible,
        "blocked_by": [rule.code for rule in need.entry.open if rule.failed],
        "to_clarify": [rule.code for rule in need.entry.open if not rule.failed],
        "rules": [_open_rule(rule) for rule in need.entry.open],
        "after": need.after,
        "closes": [_closed(one) for one in need.closes],
        "instead_of": need.instead_of,
        "modes": [_mode(mode) for mode in need.entry.modes],
        "modes_closed": [mode.rule.code for mode in need.entry.modes if mode.rule and mode.open is False],
        "to_check": need.to_check,
        **_to_come(need),
    }  # fmt: skip


def _closed(one: Closes) -> dict[str, Any]:
    return {
        "requirement": one.requirement, "reason": one.reasons[0], "reasons": list(one.reasons),
        "due": one.due.isoformat() if one.due else None,
    }  # fmt: skip


def _to_come(need: Need) -> dict[str, Any]:
    """What later law and plans for other posts have to do with a need."""
    later = [cause for cause in need.causes if "new_law" in cause.reasons and cause.begins]
    planned = {id(cause.planned): cause.planned for cause in need.causes if cause.planned}
    return {
        "law_from": min((cause.begins.isoformat() for cause in later if cause.begins), default=None),
        "lapses_on": need.lapses_on.isoformat() if need.lapses_on else None,
        "later_law": [
            {"requirement": cause.requirement, "from": cause.begins.isoformat(), "source": cause.source}
            for cause in later
            if cause.begins
        ],
        "planned_for": planned_posts(need.causes),
        "planned": [one.record() for one in planned.values()],
    }


def _mode(mode: ModeOf) -> dict[str, Any]:
    return {
        "mode": mode.mode, "open": mode.open, "since": mode.since.isoformat() if mode.since else None,
        "rule": _open_rule(mode.rule) if mode.rule else None,
    }  # fmt: skip


def _open_rule(rule: OpenRule) -> dict[str, str | None]:
    return {"rule": rule.code, "document": rule.document, "article": rule.article, "status": rule.status}


def _by_unit(records: Sequence[Record]) -> list[Record]:
    counted: dict[tuple[str, str], int] = {}
    for record in records:
        if record["eligible"] is not False:
            key = (record["person"]["unit"] or "", record["course"])
            counted[key] = counted.get(key, 0) + 1
    keys = sorted(counted, key=lambda key: (text_key(key[0]), key[1]))
    return [{"unit": unit or None, "course": course, "people": counted[unit, course]} for unit, course in keys]


def _barred_records(roster: Roster, not_trainable: Sequence[NotTrainable]) -> list[Record]:
    order = {person: i for i, person in enumerate(reading_order(roster, sorted({n.person for n in not_trainable})))}
    return [
        {
            "person": person_record(roster, n.person),
            "requirement": n.requirement,
            "verdict": n.verdict.code,
            "course": n.course,
            "reason": n.reason,
            "until": n.until,
            "source": n.source,
            "planned_for": n.plan.post if n.plan else None,
            "planned": n.plan.record() if n.plan else None,
            "begins": n.begins.isoformat() if n.begins else None,
        }
        for n in sorted(not_trainable, key=lambda n: order[n.person])
    ]
