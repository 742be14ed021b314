"""Reads training records into attendances: whose they are, of which course, in what state."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

import numpy as np

from cadre_audit.analyses.attended import Attendance, Attendances
from cadre_audit.analyses.attended_state import Dates, state_of
from cadre_audit.analyses.reconcile_people import Matching
from cadre_audit.judge.facts import listed_on, ymd_of
from cadre_audit.standards.courses import Courses
from cadre_audit.tables.days import iso_any
from cadre_audit.tables.roster import Roster
from cadre_audit.tables.training import Turns
from cadre_audit.vocabulary.course_names import CourseNames
from cadre_audit.vocabulary.fold import spoken
from cadre_audit.vocabulary.phrases import Phrases


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
    for row in _rows_of(turns, {spoken(roster.name(person)) for person in wanted}):
        for person, doubt in _people_of(matching, row, wanted):
            known_on = min(int(of_list[person]) or ymd_of(today), ymd_of(day))
            state = state_of(_dates(turns, row), _result(turns, row, results), ymd_of(day), known_on)
            if told := _told(ids[row], state, doubt):
                found.setdefault(person, []).append(_attendance(turns, row, person, ids[row], told))
    return Attendances(found)


def _told(id: str | None, state: str, doubt: str | None) -> str | None:
    """What is told of a record; None where nothing would follow from it, whoever it is of and whatever it means."""
    if id is None:
        # courses of every sort are held; only who is in one may be in the one that is needed
        return "course_unknown" if state == "under_way" and doubt is None else None
    return None if doubt and state in ("failed", "begins_later") else doubt or state


def _course_ids(turns: Turns, names: CourseNames) -> list[str | None]:
    courses = turns.text["course"]
    known = [*(names.read(str(value)) for value in courses.values), None]
    return [known[code] for code in courses.codes.tolist()]


def _rows_of(turns: Turns, names: Collection[str]) -> list[int]:
    """The rows whose people bear one of these names and whose course is told."""
    own = turns.people.text["full_name"]
    codes = [code for code, name in enumerate(own.values) if spoken(str(name)) in names]
    found: list[int] = np.flatnonzero(np.isin(own.codes, codes) & (turns.text["course"].codes >= 0)).tolist()
    return found


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


def _attendance(turns: Turns, row: int, person: int, course: str | None, state: str) -> Attendance:
    people, dates = turns.people, _dates(turns, row)
    result = turns.text["result"].at(row)
    return Attendance(
        person, course or "", str(turns.text["course"].at(row)), state,
        iso_any(dates.start, dates.start_precision), iso_any(dates.end, dates.end_precision), dates.last_day,
        str(result) if result else None, people.places[people.place[row]][0], people.ref(row),
    )  # fmt: skip
