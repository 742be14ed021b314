"""What training records tell of people in need: who is under way, who is done or failed, and what is to be checked."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

import numpy as np

from cadre_audit.analyses.attended_state import Dates, state_of
from cadre_audit.analyses.reconcile_people import Matching
from cadre_audit.judge.facts import listed_on, ymd_of
from cadre_audit.standards.courses import Courses
from cadre_audit.tables.days import iso_any
from cadre_audit.tables.roster import Roster
from cadre_audit.tables.training import Turns
from cadre_audit.vocabulary.course_names import CourseNames
from cadre_audit.vocabulary.fold import spoken
from cadre_audit.vocabulary.load import vocabulary
from cadre_audit.vocabulary.phrases import Phrases

SETTLED = ("under_way", "done")
"""States in which a person is not sent to the course again; what is in any other state is to be checked."""


@dataclass(frozen=True, slots=True)
class Attendance:
    """One training record of one person of the roster.

    Attributes:
        person: index in the roster.
        course: id of the course.
        state: ``under_way``, ``done``, ``failed``, or why nothing follows from the record: ``begins_later``,
            ``no_dates``, ``end_unclear``, ``result_not_told``, ``begun_long_ago``, ``too_little``, ``ambiguous``,
            ``other_unit``.
        starts, ends: as the list tells them, None where it does not.
        last_day: yyyymmdd of the last day on which it can end; None where no end is told.
        result: as typed.
        file, ref: where the record stands.
    """

    person: int
    course: str
    state: str
    starts: str | None
    ends: str | None
    last_day: int | None
    result: str | None
    file: str
    ref: str


@dataclass(frozen=True)
class Attendances:
    """The training records of the people in need, by person."""

    of_person: Mapping[int, Sequence[Attendance]] = field(default_factory=dict)

    def covering(self, person: int, courses: Collection[str], *, runs_out: bool = False) -> Attendance | None:
        """The record by which the person needs none of these courses again: one under way, else one that is done.

        Args:
            person: whose records.
            courses: any of them would do.
            runs_out: whether what the course gives ends some day, so that an earlier course proves nothing.
        """
        own = [one for one in self.of_person.get(person, ()) if one.course in courses]
        states = SETTLED[:1] if runs_out else SETTLED
        return next((one for state in states for one in own if one.state == state), None)

    def to_check(self, person: int, courses: Collection[str], *, runs_out: bool = False) -> list[str]:
        """What the records of these courses leave open, as codes."""
        own = [one for one in self.of_person.get(person, ()) if one.course in courses]
        told = ["may_have_run_out" if runs_out and one.state == "done" else one.state for one in own]
        return list(dict.fromkeys(code for code in told if code not in SETTLED))

    def earned(self, person: int, courses: Courses) -> dict[str, int]:
        """Field → rank of the levels that the courses done have given."""
        ranks: dict[str, int] = {}
        for one in self.of_person.get(person, ()):
            gives = courses.course(one.course).gives
            if one.state == "done" and gives:
                rank = vocabulary().ladders[gives.field].rank[gives.level]
                ranks[gives.field] = max(rank, ranks.get(gives.field, -1))
        return ranks

    @cached_property
    def open(self) -> list[Attendance]:
        """The records from which nothing follows until somebody has looked at them; failures are plain."""
        everything = (one for own in self.of_person.values() for one in own)
        return [one for one in everything if one.state not in (*SETTLED, "failed")]


NOBODY = Attendances()


def attendances(
    turns: Turns, roster: Roster, people: Collection[int], courses: Courses, results: Phrases, day: date, today: date
) -> Attendances:
    """The records of these people, for the courses of the catalogue.

    Args:
        turns: the training records.
        roster: the people.
        people: those in need, by index.
        courses: the catalogue.
        results: what the results of courses mean: ``passed``, ``failed`` or ``under_way``.
        day: the last day of the year.
        today: the day on which the records are read; where the roster says its own, that counts.
    """
    matching, wanted = Matching(roster, turns.people), set(people)
    ids = _course_ids(turns, CourseNames(courses.names()))
    of_list = listed_on(roster)
    found: dict[int, list[Attendance]] = {}
    for row in _rows_of(turns, ids, {spoken(roster.name(person)) for person in wanted}):
        for person, doubt in _people_of(matching, row, wanted):
            known_on = min(int(of_list[person]) or ymd_of(today), ymd_of(day))
            state = state_of(_dates(turns, row), _result(turns, row, results), ymd_of(day), known_on)
            # nothing doubtful follows from a record that would change nothing
            if doubt is None or state not in ("failed", "begins_later"):
                one = _attendance(turns, row, person, str(ids[row]), doubt or state)
                found.setdefault(person, []).append(one)
    return Attendances(found)


def _course_ids(turns: Turns, names: CourseNames) -> list[str | None]:
    courses = turns.text["course"]
    known = [*(names.read(str(value)) for value in courses.values), None]
    return [known[code] for code in courses.codes.tolist()]


def _rows_of(turns: Turns, ids: Sequence[str | None], names: Collection[str]) -> Iterable[int]:
    """The rows of known courses whose people bear one of these names."""
    own = turns.people.text["full_name"]
    codes = [code for code, name in enumerate(own.values) if spoken(str(name)) in names]
    return (row for row in np.flatnonzero(np.isin(own.codes, codes)).tolist() if ids[row] is not None)


def _people_of(matching: Matching, row: int, wanted: Collection[int]) -> list[tuple[int, str | None]]:
    """The people in need whom a record is of, each with what keeps it from being certain; nobody is guessed."""
    match = matching.of(row)
    if match.person >= 0:
        # whom the roster lists twice is one person, and needs nothing twice
        return [(person, None) for person in matching.same_as(match.person) if person in wanted]
    return [(person, why) for person, why in matching.possible(row) if person in wanted]


def _dates(turns: Turns, row: int) -> Dates:
    told = [(int(days.ymd[row]), int(days.precision[row])) for days in (turns.start, turns.end)]
    return Dates(*told[0], *told[1], int(turns.ends.low[row]), int(turns.ends.high[row]))


def _result(turns: Turns, row: int, results: Phrases) -> str | None:
    """What the result means, a certificate being one; None where there is none, or where it is not understood."""
    text = turns.text["result"].at(row)
    if found := results.meaning(str(text)) if text else None:
        return found
    return "passed" if turns.text["certificate"].at(row) else None


def _attendance(turns: Turns, row: int, person: int, course: str, state: str) -> Attendance:
    people, dates = turns.people, _dates(turns, row)
    result = turns.text["result"].at(row)
    return Attendance(
        person, course, state, iso_any(dates.start, dates.start_precision), iso_any(dates.end, dates.end_precision),
        dates.last_day, str(result) if result else None, people.places[people.place[row]][0], people.ref(row),
    )  # fmt: skip
