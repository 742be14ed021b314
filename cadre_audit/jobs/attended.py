"""The training records of a run that looks for needs: who is under way, who is done."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

import numpy as np

from cadre_audit.analyses.attended import Attendances
from cadre_audit.analyses.attended_read import attendances
from cadre_audit.analyses.needs import AttendedBy
from cadre_audit.errors import NothingAudited
from cadre_audit.jobs.model import Progress
from cadre_audit.jobs.training import outcomes, read_training
from cadre_audit.problems import Problem, ProblemCode
from cadre_audit.reading.addresses import column_letters
from cadre_audit.report.model import Fact, Record
from cadre_audit.standards.courses import Courses
from cadre_audit.tables.roster import Roster
from cadre_audit.tables.training import Turns

# what class lists and stated numbers are doubtful about says nothing of people
_AHEAD = ProblemCode.DATE_IN_FUTURE
_OF_FILES = (ProblemCode.FILE_NOT_READ, ProblemCode.FILE_TWICE, ProblemCode.LOCK_FILE)


@dataclass(frozen=True, slots=True)
class Records:
    """Lists of turns as a run for needs takes them.

    Attributes:
        turns: None where the lists hold none.
        files: the files that hold turns, each with how many.
        problems: what somebody has to look at.
        incomplete: whether a file could not be read.
        facts: that nothing was found in files that were asked for.
    """

    turns: Turns | None = None
    files: Sequence[Record] = ()
    problems: Sequence[Problem] = ()
    incomplete: bool = False
    facts: Sequence[Fact] = ()

    def of(self, roster: Roster, courses: Courses, year: int, today: date) -> AttendedBy | None:
        """What the records tell of people in need; None without records."""
        turns = self.turns
        if turns is None:
            return None

        def attended(people: Collection[int]) -> Attendances:
            return attendances(turns, roster, people, courses, outcomes(), date(year, 12, 31), today)

        return attended


class NamesRecords(Protocol):
    """A job that names lists of training."""

    @property
    def training(self) -> tuple[Path, ...]:
        """The lists."""

    @property
    def training_asked(self) -> bool:
        """Whether they were named for this run."""


def records_of(job: NamesRecords, today: date, progress: Progress) -> Records:
    """The training records that a job names, those of class lists and stated numbers left out.

    Raises:
        InputError: nothing at all could be read.
    """
    if not job.training:
        return Records()
    try:
        read = read_training(job.training, today, progress)
    except NothingAudited:
        return Records(facts=_nothing(job))
    ahead = _days_of_courses(read.turns)
    problems = [
        one for one in read.turns.problems if one.code is not _AHEAD or (one.file, one.sheet, one.column) not in ahead
    ]
    problems += [one for one in read.problems if one.code in _OF_FILES]
    if not len(read.turns):
        own = [one for one in problems if one.code in _OF_FILES]
        return Records(problems=own, incomplete=bool(read.failed), facts=_nothing(job))
    places = read.turns.people.places
    rows: dict[str, int] = {}
    for (path, _), count in zip(places, np.bincount(read.turns.people.place, minlength=len(places)), strict=True):
        rows[path] = rows.get(path, 0) + int(count)
    files = [
        {"path": file["path"], "sha256": file["sha256"], "people": rows[str(file["path"])]}
        for file in read.files
        if rows.get(str(file["path"]))
    ]
    return Records(read.turns, files, problems, bool(read.failed))


def _days_of_courses(turns: Turns) -> set[tuple[str, str, str]]:
    """File, sheet and letters of the columns of the days of courses; who is under way has days to come there."""
    return {
        (sheet.path, sheet.sheet, column_letters(heading.column))
        for file in turns.people.files
        for sheet in file.sheets
        for table in sheet.tables
        for heading in table.headings
        if heading.field in ("course_from", "course_to", "course_year")
    }


def _nothing(job: NamesRecords) -> list[Fact]:
    paths = [str(path) for path in job.training]
    return [Fact("training_no_turns", {"files": paths})] if job.training_asked else []
