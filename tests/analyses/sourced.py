"""Needs of people written by hand with everything that may make needs, for the tests of the sources of need."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from cadre_audit.analyses.needs import AttendedBy, Needs, needs
from cadre_audit.analyses.needs_expiring import Expiring, expiring
from cadre_audit.analyses.needs_sources import Sources
from cadre_audit.analyses.successors import Successor, successors
from cadre_audit.jobs.model import NeedsOfYear
from cadre_audit.jobs.needs_sources import Held, sources_of
from cadre_audit.jobs.succession import ReadPlans
from cadre_audit.judge.evaluate import judge
from cadre_audit.judge.verdicts import Verdicts
from cadre_audit.problems import Problem
from cadre_audit.reading.grid import encode
from cadre_audit.report.model import Record
from cadre_audit.standards.courses import Courses, load
from cadre_audit.standards.in_force import change_dates, in_force
from cadre_audit.standards.load import Book
from cadre_audit.standards.waivers import Waivers
from cadre_audit.tables.by_hand import roster_of, span
from cadre_audit.tables.days import Days
from cadre_audit.tables.roster import Roster
from cadre_audit.tables.succession import Succession, planned_in
from cadre_audit.vocabulary.load import vocabulary
from tests.judge.people import SHIPPED

COURSES = load()
Row = Mapping[str, Any]


def plan(person: Row, post: str, **more: Any) -> dict[str, Any]:
    """A row of a succession list: name, birth and unit of a person, the planned post as typed, and what is given."""
    own = {key: person.get(key) for key in ("full_name", "unit", "birth_date")}
    return {**own, "planned_position": post, **more}


def succession_of(rows: Sequence[Row]) -> Succession:
    """The list; ``from``, ``planned_unit`` and ``term`` of a row are what it says of these."""
    found = planned_in(roster_of(rows), vocabulary(), is_roster=False)
    days = [span(row.get("from")) for row in rows]

    def text(name: str) -> Any:
        return encode((row.get(name) for row in rows), len(rows))

    return replace(
        found,
        since=Days(np.array([ymd for ymd, _ in days], np.int32), np.array([known for _, known in days], np.int8)),
        unit=text("planned_unit"),
        text={"planned_term": text("term"), "planned_document": text("document")},
    )


def matched(people: Sequence[Row], *rows: Row, units: Sequence[str] = ()) -> tuple[list[Successor], list[Problem]]:
    """The plans of a list for these people, and what is doubtful about them."""
    return successors([succession_of(rows)], roster_of(people), units)


@dataclass(frozen=True, slots=True)
class LookedAt:
    """A roster by every law of a year, what runs out in it, and what else makes needs."""

    stretches: Sequence[Verdicts]
    ending: Sequence[Expiring]
    sources: Sources
    courses: Courses
    year: int

    def needs(self, attended: AttendedBy | None = None) -> Needs:
        """The needs, with these training records."""
        return needs(self.stretches, self.courses, self.year, (), self.ending, self.sources, attended)


def looked_at(
    people: Sequence[Row],
    year: int,
    horizon: int = 0,
    *,
    book: Book = SHIPPED,
    plans: Sequence[Row] | None = None,
    waivers: Waivers | None = None,
    courses: Courses = COURSES,
) -> LookedAt:
    """People written by hand with the years after a year and with plans for posts."""
    roster = roster_of(people)
    job = NeedsOfYear(rosters=(Path("people.xlsx"),), horizon=horizon)
    first, last = date(year, 1, 1), date(year, 12, 31)
    laws = [in_force(book, day) for day in (first, *change_dates(book, first, last))]

    def judged(people: Roster, day: date) -> Any:
        from cadre_audit.judge.waive import waive

        verdicts = judge(people, in_force(book, day))
        return waive(verdicts, waivers, day=last)[0] if waivers else verdicts

    stretches = [judged(roster, law.as_of) for law in laws]
    ending = expiring(stretches[-1], judged, last)
    found, problems = (None, []) if plans is None else successors([succession_of(plans)], roster)
    read = ReadPlans(found, (), problems, (), 0)
    sources = sources_of(job, book, waivers, read, Held(roster, stretches[-1], laws[-1], ending, year))
    return LookedAt(stretches, ending, sources, courses, year)


def sourced(
    people: Sequence[Row], year: int, horizon: int = 0, *, attended: AttendedBy | None = None, **more: Any
) -> Needs:
    """The needs of a year with those of the years after it and those of plans for posts."""
    return looked_at(people, year, horizon, **more).needs(attended)


def table(found: Needs, id: str) -> list[Record]:
    """The records of one table."""
    return list(next(table for table in found.tables if table.id == id).records)


def rows(found: Needs, *keys: str, id: str = "needs") -> list[Any]:
    """These values of every record of a table; one key gives plain values."""
    return [record[keys[0]] if len(keys) == 1 else tuple(record[key] for key in keys) for record in table(found, id)]
