"""What training records tell of people in need: who is under way, who is done or failed, and what is to be checked."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from cadre_audit.standards.courses import Courses
from cadre_audit.vocabulary.load import vocabulary

SETTLED = ("under_way", "done")
"""States in which a person is not sent to the course again; what is in any other state is to be checked."""


@dataclass(frozen=True, slots=True)
class Attendance:
    """One training record of one person of the roster.

    Attributes:
        person: index in the roster.
        course: id of the course, empty where its name is not understood.
        typed: its name as typed.
        state: ``under_way``, ``done``, ``failed``, or why nothing follows from the record: ``begins_later``,
            ``no_dates``, ``end_unclear``, ``result_not_told``, ``begun_long_ago``, ``too_little``, ``ambiguous``,
            ``other_unit``, ``course_unknown`` of who is under way in something that no catalogue knows.
        starts, ends: as the list tells them, None where it does not.
        last_day: yyyymmdd of the last day on which it can end; None where no end is told.
        result: as typed.
        file, ref: where the record stands.
    """

    person: int
    course: str
    typed: str
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
            gives = courses.course(one.course).gives if one.state == "done" else None
            if gives:
                rank = vocabulary().ladders[gives.field].rank[gives.level]
                ranks[gives.field] = max(rank, ranks.get(gives.field, -1))
        return ranks

    @cached_property
    def open(self) -> list[Attendance]:
        """The records from which nothing follows until somebody has looked at them; failures are plain."""
        everything = (one for own in self.of_person.values() for one in own)
        return [one for one in everything if one.state not in (*SETTLED, "failed")]


NOBODY = Attendances()
