"""Shortfalls that need no new course: who is under way, who is done, and what is to be checked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from cadre_audit.analyses.attended import Attendance, Attendances
from cadre_audit.analyses.findings import person_record, reading_order
from cadre_audit.analyses.needs_causes import planned_posts, reasons_of, soonest
from cadre_audit.analyses.needs_parts import Covered
from cadre_audit.analyses.needs_tables import filled
from cadre_audit.report.model import Column, Fact, Record, Table
from cadre_audit.tables.roster import Roster

_PERSON = (
    Column("full_name", ("person", "full_name")), Column("unit", ("person", "unit")),
    Column("position", ("person", "position")),
)  # fmt: skip
_COURSE = Column("course", ("course",), "code", "course")
_TYPED = Column("course_recorded", ("course_typed",))
_REQUIREMENT = Column("requirement", ("requirement",), "code", "requirement")
_PLANNED_FOR = Column("planned_for", ("planned_for",), "codes", "position")
_DAYS = (Column("course_starts", ("starts",), "date"), Column("course_ends", ("ends",), "date"))
_RECORD = (Column("training_file", ("record", "file")), Column("training_place", ("record", "ref"), "place"))


def covered_counts(covered: Sequence[Covered], records: Attendances) -> dict[str, int]:
    """How many shortfalls are covered, by how, and how many records have to be checked."""
    states = [one.record.state for one in covered]
    return {
        "under_way": states.count("under_way"),
        "done_not_shown": states.count("done"),
        "training_to_check": len(records.open),
    }


def covered_facts(counts: Mapping[str, int]) -> Iterator[Fact]:
    """Sentences about them, where there are any."""
    for name in ("under_way", "done_not_shown", "training_to_check"):
        if counts.get(name):
            yield Fact(name, {"n": counts[name]})


def covered_tables(roster: Roster, covered: Sequence[Covered], records: Attendances) -> tuple[Table, ...]:
    """Who is under way, who is done and not in the roster, and the records that somebody has to look at."""
    listed = _in_order(roster, covered)
    under_way = [_covered_record(roster, one) for one in listed if one.record.state == "under_way"]
    done = [_covered_record(roster, one) for one in listed if one.record.state == "done"]
    checked = [
        {"person": person_record(roster, one.person), **_attended(one), "why": one.state}
        for one in _in_order_of_people(roster, records.open)
    ]
    due = Column("due", ("due",), "date")
    return (
        Table("under_way", (
            *_PERSON, _COURSE, _REQUIREMENT, *filled(under_way, _PLANNED_FOR), *_DAYS, due,
            Column("due_held", ("in_time",), "code", "due_held", blank="due_held.unknown"), *_RECORD,
        ), under_way, "people", detail=True),
        Table("done_not_shown", (
            *_PERSON, _COURSE, _REQUIREMENT, *filled(done, _PLANNED_FOR), *_DAYS, Column("by_result", ("result",)),
            *_RECORD,
        ), done, "people", detail=True),
        Table("training_to_check", (
            *_PERSON, _TYPED, *_DAYS, Column("by_result", ("result",)),
            Column("training_why", ("why",), "code", "attended"), *_RECORD,
        ), checked, "people", detail=True),
    )  # fmt: skip


def _covered_record(roster: Roster, one: Covered) -> dict[str, Any]:
    due, _ = soonest(one.causes)
    reasons = reasons_of(one.causes)
    return {
        "person": person_record(roster, one.person),
        **_attended(one.record),
        "requirement": one.requirement,
        "reason": reasons[0],
        "reasons": reasons,
        "planned_for": planned_posts(one.causes),
        "due": due.isoformat() if due else None,
        "in_time": one.in_time,
    }


def _attended(one: Attendance) -> Record:
    return {
        "course": one.course or None, "course_typed": one.typed, "starts": one.starts, "ends": one.ends,
        "result": one.result, "record": {"file": one.file, "ref": one.ref},
    }  # fmt: skip


def _in_order(roster: Roster, covered: Sequence[Covered]) -> list[Covered]:
    order = _order(roster, (one.person for one in covered))
    return sorted(covered, key=lambda one: (order[one.person], one.record.course, one.requirement))


def _in_order_of_people(roster: Roster, records: Sequence[Attendance]) -> list[Attendance]:
    order = _order(roster, (one.person for one in records))
    return sorted(records, key=lambda one: order[one.person])


def _order(roster: Roster, people: Iterable[int]) -> dict[int, int]:
    return {person: i for i, person in enumerate(reading_order(roster, sorted(set(people))))}
