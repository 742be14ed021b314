"""``needs``: who has to be trained in what during a year, by when, and who cannot be trained any more."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import numpy as np

from cadre_audit.analyses.entry import Entry, OpenRule, Trainee
from cadre_audit.analyses.findings import actual, field_of, person_record, reading_order
from cadre_audit.judge.facts import Facts, years_between, ymd_of
from cadre_audit.judge.measures import retirement_months
from cadre_audit.judge.verdicts import Verdict, Verdicts
from cadre_audit.report.model import Column, Fact, Record, Table
from cadre_audit.standards.courses import Course, Courses
from cadre_audit.standards.retirement import load as retirement_law
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.fold import text_key
from cadre_audit.vocabulary.load import vocabulary

_PRESSING = ("gap", "grace", "prerequisite")
_SHORT = (Verdict.GAP, Verdict.GRACE)


@dataclass(slots=True)
class Need:
    """One person and one course.

    Attributes:
        requirements: what the course closes, the first being the reason it is listed for.
        reason: ``gap``, ``grace`` or ``prerequisite`` of another course.
        due: the earliest day by which the law wants it, None where it is wanted already.
        after: courses that have to come first.
        weights: the points that make up the priority, by name.
    """

    person: int
    course: Course
    requirements: list[str]
    reason: str
    due: date | None
    entry: Entry
    after: list[str] = field(default_factory=list)
    weights: dict[str, int] = field(default_factory=dict)

    @property
    def priority(self) -> int:
        """The sum of the points."""
        return sum(self.weights.values())


@dataclass(frozen=True, slots=True)
class NotTrainable:
    """A shortfall that no training can close, and the rule that says so."""

    person: int
    requirement: str
    verdict: Verdict
    reason: str
    source: Mapping[str, str] | None
    course: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True)
class Needs:
    """The training needs of one year: parts of a report, and the needs themselves for a plan."""

    year: int
    needs: Sequence[Need]
    not_trainable: Sequence[NotTrainable]
    counts: dict[str, int]
    summary: tuple[Fact, ...]
    tables: tuple[Table, ...]


def needs(stretches: Sequence[Verdicts], courses: Courses, year: int) -> Needs:
    """The training needs of a year.

    Args:
        stretches: the roster judged by the law of each stretch of the year between two changes, in order. What the
            last one demands is needed; what only an earlier one demanded has lapsed and is listed as such.
        courses: the course catalogue.
        year: the year.
    """
    last = stretches[-1]
    found = _Search(last, courses, year)
    found.run()
    order = {
        person: i
        for i, person in enumerate(reading_order(last.roster, sorted({n.person for n in found.needs.values()})))
    }
    listed = sorted(found.needs.values(), key=lambda need: (order[need.person], -need.priority, need.course.id))
    lapsed = list(_lapsed(stretches))
    verdicts = last.counts()
    counts = {
        "people": len(last.roster),
        "needs": len(listed),
        "people_in_need": len(order),
        "eligible": sum(need.entry.eligible is True for need in listed),
        "blocked": sum(need.entry.eligible is False for need in listed),
        "not_trainable": len(found.not_trainable),
        "lapsed": len(lapsed),
        "unknown": verdicts[Verdict.UNKNOWN],
        "no_standard": verdicts[Verdict.NO_STANDARD],
    }
    by_course = _by_course(listed, courses)
    counts["classes"] = sum(record["classes"] for record in by_course)
    tables = _tables(last, listed, by_course, found.not_trainable, lapsed)
    return Needs(year, listed, found.not_trainable, counts, _summary(counts, by_course, courses, year), tables)


class _Search:
    """Looks for the needs of one judged roster; a class because needs of one person and course meet."""

    def __init__(self, verdicts: Verdicts, courses: Courses, year: int) -> None:
        self.verdicts, self.courses, self.year = verdicts, courses, year
        self.roster = verdicts.roster
        self.day = date(year, 12, 31)
        facts = Facts(self.roster, 0, len(self.roster), ymd_of(self.day))
        self.retires = retirement_months(facts)
        birth = facts.span("birth")
        self.age = np.where(birth.known, years_between(birth.first, facts.as_of), -1)
        self.needs: dict[tuple[int, str], Need] = {}
        self.not_trainable: list[NotTrainable] = []

    def run(self) -> None:
        """Walks through every shortfall."""
        for person, column in self.verdicts.listed(_SHORT):
            self._shortfall(person, column)

    def _shortfall(self, person: int, column: int) -> None:
        demand = self.verdicts.demand(person, column)
        assert demand is not None
        verdict = Verdict(int(self.verdicts.matrix[person, column]))
        due = self.verdicts.due(person, column)
        name = self.verdicts.requirements[column]
        law = {"document": demand.rule.document, "article": demand.rule.article}
        closing = demand.requirement.closes_with
        if closing is None:
            self.not_trainable.append(NotTrainable(person, name, verdict, "no_training_closes", law))
            return
        course = self.courses.course(closing)
        if barred := self._barred(person, course, due):
            reason, source, until = barred
            self.not_trainable.append(NotTrainable(person, name, verdict, reason, source, course.id, until))
            return
        self._add(person, course, name, "gap" if verdict == Verdict.GAP else "grace", due)

    def _barred(
        self, person: int, course: Course, due: date | None
    ) -> tuple[str, Mapping[str, str] | None, str] | None:
        """Why training comes too late: retirement comes first, or the course is no longer held."""
        retirement = retirement_law()
        law = {"document": retirement.reference.document, "article": retirement.reference.article}
        month = int(self.retires[person])
        until = f"{month // 12}-{month % 12 + 1:02}"
        if not course.is_available(date(self.year, 1, 1)):
            return "course_has_ended", None, str(course.available_to)
        if month < 0:
            return None
        if month <= self.year * 12 + 11:
            return "retires_in_the_year", law, until
        if due and month < due.year * 12 + due.month - 1:
            return "retires_before_due", law, until
        if course.duration_months and month < self.year * 12 + course.duration_months:
            return "retires_before_end", law, until
        return None

    def _add(self, person: int, course: Course, requirement: str, reason: str, due: date | None) -> None:
        """Keeps a need and those of the courses that come first; one course that closes several gaps is one need."""
        need = self.needs.get((person, course.id))
        if need is None:
            trainee = Trainee(self.roster, person)
            need = Need(person, course, [], reason, due, trainee.may_enter(course, self.day))
            need.after = [first.id for first in trainee.courses_before(course, self.courses, self.day)]
            self.needs[person, course.id] = need
        need.reason = min(need.reason, reason, key=_PRESSING.index)
        # None means that the law wants it already
        need.due = None if need.due is None or due is None else min(need.due, due)
        if requirement not in need.requirements:
            need.requirements.append(requirement)
        need.weights = self._weights(need)
        for first in need.after:
            self._add(person, self.courses.course(first), requirement, "prerequisite", need.due)

    def _weights(self, need: Need) -> dict[str, int]:
        """The points of one need by name; only those that apply."""
        points = self.courses.priority
        person = need.person
        position = vocabulary().positions.by_code.get(self.roster.position_code(person) or "")
        applies = {
            "overdue": need.due is None or need.due < date(self.year, 1, 1),
            "due_this_year": need.due is not None and need.due.year == self.year,
            "leader": position is not None and position.leader,
            "young": 0 <= self.age[person] < self.courses.young.under,
            "woman": self.roster.sex[person] == 1,
            "minority": self.roster.flag["ethnic_minority"][person] == 1,
        }
        return {name: getattr(points, name) for name, true in applies.items() if true and getattr(points, name)}


def _lapsed(stretches: Sequence[Verdicts]) -> Iterator[Record]:
    """Shortfalls of an earlier stretch of the year that the law of the last one no longer knows.

    What the roster does not say any more, or what a waiver covers, has not lapsed.
    """
    last = stretches[-1]
    short_in: dict[tuple[int, str], int] = {}
    for place, stretch in enumerate(stretches):
        for person, j in stretch.listed(_SHORT):
            short_in[person, stretch.requirements[j]] = place
    for (person, name), place in short_in.items():
        if place + 1 == len(stretches) or _verdict(last, person, name) not in (Verdict.MET, Verdict.NOT_REQUIRED):
            continue
        then = stretches[place]
        demand = then.demand(person, list(then.requirements).index(name))
        assert demand is not None
        yield {
            "person": person_record(last.roster, person),
            "requirement": name,
            "field": field_of(demand),
            "actual": actual(then, person, demand),
            "lapsed_on": stretches[place + 1].demands.law.as_of.isoformat(),
            "source": {"document": demand.rule.document, "article": demand.rule.article},
        }


def _verdict(verdicts: Verdicts, person: int, requirement: str) -> Verdict:
    """The verdict on a requirement that the law of the day may not know at all."""
    if requirement not in verdicts.requirements:
        return Verdict.NOT_REQUIRED
    return Verdict(int(verdicts.matrix[person, list(verdicts.requirements).index(requirement)]))


def _by_course(listed: Sequence[Need], courses: Courses) -> list[dict[str, Any]]:
    """People and classes of every course that is needed; who may not be sent is counted apart."""
    records = []
    for course in courses.courses:
        own = [need for need in listed if need.course.id == course.id]
        if not own:
            continue
        sent = [need for need in own if need.entry.eligible is not False]
        size = courses.size_of_class(course.id)
        records.append(
            {
                "course": course.id,
                "title": course.title.model_dump(),
                "content_area": course.content_area,
                "people": len(sent),
                "blocked": len(own) - len(sent),
                "overdue": sum("overdue" in need.weights for need in sent),
                "due_this_year": sum("due_this_year" in need.weights for need in sent),
                "classes": math.ceil(len(sent) / size),
                "class_size": size,
            }
        )
    return records


def _summary(counts: Mapping[str, int], by_course: Sequence[Record], courses: Courses, year: int) -> tuple[Fact, ...]:
    share = {"k": counts["people_in_need"], "n": counts["people"]}
    facts = [
        Fact("needs", {"year": str(year), "share": share, "needs": counts["needs"]}),
        Fact("classes", {"courses": len(by_course), "classes": counts["classes"], "size": courses.class_size.default}),
    ]
    named = {"not_eligible": "blocked", "not_trainable": "not_trainable", "lapsed": "lapsed", "to_clarify": "unknown"}
    facts += [Fact(key, {"n": counts[count]}) for key, count in named.items() if counts[count]]
    points = {"points": courses.priority.model_dump()}
    return (*facts, Fact("weights", {"weights": points, "young": courses.young.under}))


_PERSON = (
    Column("full_name", ("person", "full_name")),
    Column("unit", ("person", "unit")),
    Column("position", ("person", "position")),
)
_COURSE = Column("course", ("course",), "code", "course")
_DUE = Column("due", ("due",), "date")


def _tables(
    verdicts: Verdicts,
    listed: Sequence[Need],
    by_course: Sequence[Record],
    not_trainable: Sequence[NotTrainable],
    lapsed: Sequence[Record],
) -> tuple[Table, ...]:
    roster = verdicts.roster
    records = [_need_record(roster, need) for need in listed]
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
        Table("units", (Column("unit", ("unit",)), _COURSE, people), _by_unit(records)),
        Table("needs", (
            *_PERSON, _COURSE, Column("requirement", ("requirement",), "code", "requirement"), _DUE,
            Column("priority", ("priority",), "count"), Column("weights", ("weights",), "codes", "weight"),
            Column("reason", ("reason",), "code", "need"), Column("eligible", ("eligible",), "code", "eligible"),
            Column("blocked_by", ("blocked_by",), "codes", "entry"), Column("after", ("after",), "codes", "course"),
            Column("place", ("person", "ref"), "place"),
        ), records, "people", detail=True),
        Table("course_lists", (
            _COURSE, *_PERSON, _DUE, Column("priority", ("priority",), "count"),
            Column("eligible", ("eligible",), "code", "eligible"),
        ), course_lists, detail=True, machine=False),
        Table("not_trainable", (
            *_PERSON, Column("requirement", ("requirement",), "code", "requirement"),
            Column("reason", ("reason",), "code", "not_trainable"), Column("until", ("until",), "date"),
            Column("source", ("source",), "source"), Column("place", ("person", "ref"), "place"),
        ), _barred_records(roster, not_trainable), "people", detail=True),
        Table("lapsed", (
            *_PERSON, Column("requirement", ("requirement",), "code", "requirement"),
            Column("actual", ("actual",), "level"), Column("lapsed_on", ("lapsed_on",), "date"),
            Column("source", ("source",), "source"),
        ), lapsed, "people", detail=True),
    )  # fmt: skip


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
        "eligible": need.entry.eligible,
        "blocked_by": [rule.code for rule in need.entry.open],
        "rules": [_open_rule(rule) for rule in need.entry.open],
        "after": need.after,
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
        }
        for n in sorted(not_trainable, key=lambda n: order[n.person])
    ]
