"""The tables of ``reconcile``: rates by unit and course, the list that leaders decide on, and every list by person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from cadre_audit.analyses.reconcile_records import Lists
from cadre_audit.report.model import Column, Record, Table
from cadre_audit.vocabulary.course_names import CourseNames
from cadre_audit.vocabulary.fold import spoken, text_key

_NAME = Column("full_name", ("person", "full_name"))
_UNIT = Column("unit", ("person", "unit"))
_POST = Column("position", ("person", "position"))
_BIRTH = Column("birth_date", ("birth",), "date")
_COURSE = Column("course", ("course",), "code", "course")
_TYPED = Column("course_typed", ("course_typed",))
_WHY = Column("registered_why", ("why",), "code", "registered")
_DUE = Column("due", ("due",), "date")
_RULES = Column("blocked_by", ("blocked_by",), "codes", "barred")
_DECISION = Column("decision", ("decision",), "code", "decision")
# another heading than where leaders write, so that a workbook read back has one place for decisions
_SO_FAR = Column("decision_so_far", ("decision",), "code", "decision")
_AT = Column("registered_at", ("registration",), "place")
_DECIDED = (
    Column("decision_document", ("decision_document",)), Column("decided_by", ("decided_by",)),
    Column("decided_on", ("decided_on",), "date"), Column("decision_note", ("decision_note",)),
)  # fmt: skip


def reconcile_tables(lists: Lists, checks: Sequence[Record], names: CourseNames) -> tuple[Table, ...]:
    """Every table of the report, in reading order."""
    return (
        Table("units", _rates(Column("unit", ("unit",), blank="word.unit_blank")), _by_unit(lists)),
        Table("courses", _rates(replace(_COURSE, blank="word.no_course")), _by_course(lists)),
        _submission(lists),
        *_lists(lists),
        Table("topics", (
            Column("topic", ("topic",)), Column("people", ("people",), "count"), Column("topic_units", ("units",)),
        ), _topics(lists, names)),
        Table("to_check", (
            _NAME, _UNIT, _POST, Column("flag", ("flag",), "code", "flag"), Column("major", ("major",)),
            Column("fitting", ("fitting",)), Column("source", ("source",), "source"),
            Column("courses_asked", ("courses",), "codes", "course"), Column("forms_asked", ("training_forms",)),
            Column("common_from", ("common", "first"), "date"), Column("common_to", ("common", "last"), "date"),
            Column("level_dated", ("level",), "level"), Column("level_on", ("reached_on",), "date"),
            Column("appointed_on", ("appointed_on",), "date"),
        ), checks, "people", detail=True),
    )  # fmt: skip


def _rates(first: Column) -> tuple[Column, ...]:
    return (
        first, Column("needs", ("needs",), "count"), Column("registered_of_needs", ("registered",), "share"),
        Column("registrations", ("registrations",), "count"), Column("wishes", ("wishes",), "share"),
    )  # fmt: skip


def _submission(lists: Lists) -> Table:
    """The list that leaders decide on: what stands twice is decided once."""
    records = lists.records([one for one in lists.placed if one.list != "duplicates"])
    records.sort(key=lambda record: record["course"] or "~")
    numbered = [
        {**record, "number": number, "decision": None if record["decision"] == "undecided" else record["decision"]}
        for number, record in enumerate(records, start=1)
    ]
    columns = (
        Column("number", ("number",), "count"), _NAME, _BIRTH, _UNIT, _POST, _TYPED,
        Column("assessment", ("list",), "code", "list"), _DUE, Column("registered_reason", ("reason",)), _DECISION,
        *_DECIDED,
    )  # fmt: skip
    return Table("submission", columns, numbered, detail=True, machine=False, folded=True, signed=True)


def _lists(lists: Lists) -> Iterable[Table]:
    """Each list by unit and person; together they hold every registration and every need once."""
    requirement = Column("requirement", ("requirement",), "code", "requirement")
    priority = Column("priority", ("priority",), "count")
    after = Column("after", ("after",), "codes", "course")
    columns: dict[str, tuple[Column, ...]] = {
        "needed_registered": (_COURSE, requirement, _DUE, priority, after),
        "needed_not_registered": (
            _COURSE, requirement, _DUE, priority, Column("eligible", ("eligible",), "code", "eligible"),
            Column("blocked_by", ("blocked_by",), "codes", "barred"), after,
            Column("instead", ("instead",), "code", "list"),
        ),
        "registered_not_needed": (_COURSE, _WHY, Column("needs_instead", ("needs_instead",), "codes", "course"),
                                  Column("registered_reason", ("reason",))),
        "need_unclear": (_COURSE, _WHY),
        "not_eligible": (_COURSE, _RULES),
        "wrong_group": (_COURSE, _WHY, Column("group", ("group",), "code", "level.kind"),
                        Column("kind_in_roster", ("kind",), "code", "level.kind")),
        "duplicates": (_COURSE, _WHY, Column("first", ("first",), "place")),
        "late": (_COURSE, Column("submitted_on", ("submitted_on",), "date")),
        "other_year": (_COURSE,),
        "not_in_roster": (_COURSE, _WHY, Column("near", ("near",))),
        "no_course": (_WHY, _TYPED),
    }  # fmt: skip
    for name, own in columns.items():
        records = lists.unanswered() if name == "needed_not_registered" else lists.of(name)
        decision = () if name == "needed_not_registered" or not lists.decisions else (_SO_FAR,)
        yield Table(
            name, (_NAME, _UNIT, _POST, *own, *decision, _AT), records, "people", detail=True, within="lists",
            expected=name == "needed_not_registered",
        )  # fmt: skip


def _by_unit(lists: Lists) -> list[Record]:
    needed: Counter[str | None] = Counter(lists.unit_of_person(need.person) for need in lists.needs)
    rates = _grouped(needed, ((lists.unit_of(one), one.list) for one in lists.placed))
    units = sorted(rates, key=lambda unit: (unit is None, text_key(unit or "")))
    return [{"unit": unit, **rates[unit]} for unit in units]


def _by_course(lists: Lists) -> list[Record]:
    needed: Counter[str | None] = Counter(need.course.id for need in lists.needs)
    rates = _grouped(needed, ((lists.registrations.course_of(one.row), one.list) for one in lists.placed))
    records = [{"course": course, **rate} for course, rate in rates.items()]
    return sorted(records, key=lambda r: (r["course"] is None, -r["needs"], -r["registrations"], r["course"] or ""))


def _grouped(needed: Counter[str | None], placed: Iterable[tuple[str | None, str]]) -> dict[str | None, dict[str, Any]]:
    """The rates of everything that is needed or registered, by unit or course."""
    names: dict[str | None, list[str]] = {key: [] for key in needed}
    for key, name in placed:
        names.setdefault(key, []).append(name)
    return {key: _rate(needed[key], own) for key, own in names.items()}


def _rate(needs: int, names: Sequence[str]) -> dict[str, Any]:
    counted = Counter(names)
    return {
        "needs": needs,
        "registered": {"k": counted["needed_registered"], "n": needs},
        "registrations": len(names),
        "wishes": {"k": counted["registered_not_needed"], "n": len(names)},
    }


def _topics(lists: Lists, names: CourseNames) -> list[Record]:
    """Topics that no course of the catalogue is about, in the words first used, and how many people ask for each."""
    people = lists.registrations.people
    first: dict[str, str] = {}
    asked: dict[str, set[tuple[str, int, int]]] = {}
    units: dict[str, set[str]] = {}
    for one in lists.placed:
        topic = str(lists.registrations.text["topic"].at(one.row) or "")
        if not topic or names.read(topic) or names.named_in(topic):
            continue
        key, row = spoken(topic), one.row
        first.setdefault(key, topic)
        who = (spoken(people.name(row)), int(people.day["birth"].ymd[row]), int(people.unit[row]))
        asked.setdefault(key, set()).add(who)
        units.setdefault(key, set()).add(lists.unit_of(one) or "")
    keys = sorted(first, key=lambda key: (-len(asked[key]), key))
    return [
        {"topic": first[key], "people": len(asked[key]), "units": sorted(filter(None, units[key]), key=text_key)}
        for key in keys
    ]
