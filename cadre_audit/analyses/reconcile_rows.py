"""Puts every registration into exactly one list, by the first of these that is true of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from cadre_audit.analyses.entry import Trainee
from cadre_audit.analyses.needs import Needs
from cadre_audit.analyses.needs_parts import Need, NotTrainable
from cadre_audit.analyses.reconcile_people import Match
from cadre_audit.judge.facts import ymd_of
from cadre_audit.judge.verdicts import Verdict, Verdicts
from cadre_audit.standards.courses import Course, Courses
from cadre_audit.tables.days import Precision
from cadre_audit.tables.registrations import Registrations
from cadre_audit.vocabulary.fold import spoken
from cadre_audit.vocabulary.load import vocabulary
from cadre_audit.vocabulary.same_places import is_same_place, told_apart

LISTS = (
    "needed_registered", "registered_not_needed", "need_unclear", "not_eligible", "wrong_group", "duplicates", "late",
    "other_year", "not_in_roster", "no_course",
)  # fmt: skip
"""The lists of registrations; with ``needed_not_registered`` beside them, which holds needs."""


@dataclass(frozen=True, slots=True)
class Placed:
    """One registration and the list that it is in.

    Attributes:
        row: index of the registration.
        list: one of :data:`LISTS`.
        person: index in the roster, -1 when it is not known.
        why: the reason within the list.
        first: of a duplicate, the registration that counts.
        need: the need that it answers.
        rules: codes of what keeps the person out of the course.
        detail: what else the list tells.
    """

    row: int
    list: str
    person: int
    why: str | None = None
    first: int | None = None
    need: Need | None = None
    rules: Sequence[str] = ()
    detail: Mapping[str, Any] = field(default_factory=dict)


class Placing:
    """Decides on the registrations of one year; a class because all rules look at the same people and needs.

    Args:
        registrations: what the units sent.
        verdicts: the roster judged by the last law of the year.
        needs: the needs of the year.
        courses: the catalogue.
        matches: whom each registration is of.
        deadline: the last day on which a registration was in time; None when none was set.
    """

    def __init__(
        self,
        registrations: Registrations,
        verdicts: Verdicts,
        needs: Needs,
        courses: Courses,
        matches: Sequence[Match],
        deadline: date | None = None,
    ) -> None:
        self.registrations, self.verdicts, self.courses, self.matches = registrations, verdicts, courses, matches
        self.roster = verdicts.roster
        self.deadline, self.year, self._needs = deadline, needs.year, needs
        self.needs: Mapping[tuple[int, str], Need] = {(need.person, need.course.id): need for need in needs.needs}
        # who needs a course for one post, or is in it, may retire too soon for another post planned for
        wanted = self.needs.keys() | self._spared.keys()
        self.barred: Mapping[tuple[int, str], NotTrainable] = {
            (one.person, one.course): one
            for one in needs.not_trainable
            if one.course and (one.person, one.course) not in wanted
        }
        self.first = self._firsts()

    def all(self) -> list[Placed]:
        """Every registration in its list, in the order of the files."""
        return [self._placed(row) for row in range(len(self.registrations))]

    def _placed(self, row: int) -> Placed:
        match, id = self.matches[row], self.registrations.course_of(row)
        if id is None:
            return Placed(row, "no_course", match.person, self._why_no_course(row))
        if self._is_of_another_year(row):
            return Placed(row, "other_year", match.person)
        if self.first[row] != row:
            return Placed(row, "duplicates", match.person, self._why_twice(row), self.first[row])
        if match.person < 0:
            return Placed(row, "not_in_roster", -1, match.why, detail={"near": match.near or None})
        course = self.courses.course(id)
        if why := self._wrong_group(row, match.person, course):
            return Placed(row, "wrong_group", match.person, *why)
        if rules := self._rules_against(match.person, course):
            return Placed(row, "not_eligible", match.person, rules=rules)
        if self._is_late(row):
            return Placed(row, "late", match.person)
        if need := self.needs.get((match.person, id)):
            return Placed(row, "needed_registered", match.person, need.reason, need=need)
        return self._not_needed(row, match.person, course)

    def _why_no_course(self, row: int) -> str:
        if self.registrations.text["typed"].codes[row] >= 0:
            return "course_unknown"
        return "topic_only" if self.registrations.text["topic"].codes[row] >= 0 else "course_blank"

    def _is_of_another_year(self, row: int) -> bool:
        first, last = self.registrations.years[row].tolist()
        return bool(first) and not first <= self.year <= last

    def _is_late(self, row: int) -> bool:
        """Whether it was certainly submitted after the deadline; a month that holds the deadline proves nothing."""
        days = self.registrations.day["submitted_on"]
        return self.deadline is not None and bool(days.precision[row]) and int(days.ymd[row]) > ymd_of(self.deadline)

    def _why_twice(self, row: int) -> str:
        people = self.registrations.people
        units = [people.units[unit] if unit >= 0 else "" for unit in people.unit[[row, self.first[row]]]]
        return "two_units" if all(units) and not is_same_place(*units) else "one_unit"

    def _wrong_group(self, row: int, person: int, course: Course) -> tuple[str] | None:
        """Why the registration is of a wrong group: its list, or the course, is for another kind of staff."""
        kind, stated = int(self.roster.kind[person]), int(self.registrations.group[row])
        if kind < 0:
            return None
        if stated >= 0 and stated != kind:
            return ("list_for_others",)
        codes = vocabulary().ladders["kind"].codes
        return ("course_for_others",) if course.for_kinds and codes[kind] not in course.for_kinds else None

    def _rules_against(self, person: int, course: Course) -> list[str]:
        """The rules that keep the person out: of entry, of retirement, or that the course is held no more."""
        if not course.is_available(date(self.year, 1, 1)):
            return ["course_has_ended"]
        if barred := self.barred.get((person, course.id)):
            return [barred.reason]
        need = self.needs.get((person, course.id))
        entry = need.entry if need else Trainee(self.roster, person).may_enter(course, date(self.year, 12, 31))
        return [rule.code for rule in entry.open if rule.failed]

    def _not_needed(self, row: int, person: int, course: Course) -> Placed:
        """A wish, unless the roster says too little to tell that it is one."""
        found = {verdict for verdict, closes in self._verdicts_on(person) if closes == course.id}
        everything = {verdict for verdict, _ in self._verdicts_on(person)}
        detail = {"needs_instead": self._needed_by.get(person, [])}
        # a course that nobody has to take again, or whose gap another course of the same person closes
        if why := self._spared.get((person, course.id)):
            return Placed(row, "registered_not_needed", person, why, detail=detail)
        # what the course would close is met, or its level is held although nothing asks for it
        if found == {Verdict.MET} or self._holds(person, course):
            return Placed(row, "registered_not_needed", person, "holds_it", detail=detail)
        if everything == {Verdict.NO_STANDARD}:
            return Placed(row, "need_unclear", person, "no_standard", detail=detail)
        if Verdict.UNKNOWN in found:
            return Placed(row, "need_unclear", person, "roster_silent", detail=detail)
        why = "waived" if Verdict.WAIVED in found else "not_required"
        return Placed(row, "registered_not_needed", person, why, detail=detail)

    @cached_property
    def _needed_by(self) -> Mapping[int, list[str]]:
        """Person → the courses that they need."""
        found: dict[int, list[str]] = {}
        for person, id in self.needs:
            found.setdefault(person, []).append(id)
        return found

    @cached_property
    def _spared(self) -> Mapping[tuple[int, str], str]:
        """Person and course → why the course is spared: taken already, done already, or another one closes its gap."""
        found = {(need.person, id): "closed_by_other" for need in self._needs.needs for id in need.instead_of}
        for one in self._needs.covered:
            ids = (one.record.course, *(gap.wanted.named for gap in one.gaps))
            found |= dict.fromkeys([(one.person, id) for id in ids], one.record.state)
        return found

    def _verdicts_on(self, person: int) -> list[tuple[Verdict, str | None]]:
        """Every verdict on a person with the course that would close it."""
        matrix = self.verdicts.matrix[person].tolist()
        demands = [self.verdicts.demand(person, column) for column in range(len(matrix))]
        return [(Verdict(v), d.requirement.closes_with if d else None) for v, d in zip(matrix, demands, strict=True)]

    def _holds(self, person: int, course: Course) -> bool:
        gives = course.gives
        if gives is None or gives.major:
            return False
        return int(self.roster.level[gives.field][person]) >= vocabulary().ladders[gives.field].rank[gives.level]

    def _firsts(self) -> list[int]:
        """For every registration the one that counts of those by one person for one course: itself, mostly.

        The one whose unit the roster confirms counts, of several the one in time, of these the first.
        """
        groups: dict[tuple[object, ...], list[int]] = {}
        for row in range(len(self.registrations)):
            groups.setdefault(self._key(row), []).append(row)
        first = list(range(len(self.registrations)))
        for rows in groups.values():
            counts = min(rows, key=lambda row: (self.matches[row].person < 0, self._is_late(row), row))
            for row in rows:
                first[row] = counts
        return first

    def _key(self, row: int) -> tuple[object, ...]:
        """What two registrations share that are one: person and course, within the year."""
        id = self.registrations.course_of(row)
        if id is None or self._is_of_another_year(row):
            return ("alone", row)
        if self.matches[row].person >= 0:
            return ("person", self.matches[row].person, id)
        people = self.registrations.people
        birth = int(people.day["birth"].ymd[row])
        name = spoken(people.name(row))
        if people.day["birth"].precision[row] == Precision.DAY:
            known = self._matched.get((name, birth), set())
            return ("person", next(iter(known)), id) if len(known) == 1 else ("born", name, birth, id)
        unit = int(people.unit[row])
        if not birth or unit < 0:
            return ("alone", row)
        return ("unit", name, birth // 10_000, self._places[unit], id)

    @cached_property
    def _places(self) -> Sequence[tuple[str, str]]:
        """The key of every unit; where the lists name several of a name, the district counts."""
        return told_apart(self.registrations.people.units)

    @cached_property
    def _matched(self) -> Mapping[tuple[str, int], set[int]]:
        """Name and whole birthday → the people of the roster whom registrations so named were found to be of."""
        people, birth = self.registrations.people, self.registrations.people.day["birth"]
        found: dict[tuple[str, int], set[int]] = {}
        for row, match in enumerate(self.matches):
            if match.person >= 0 and birth.precision[row] == Precision.DAY:
                found.setdefault((spoken(people.name(row)), int(birth.ymd[row])), set()).add(match.person)
        return found
