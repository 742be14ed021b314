"""Reads the lists from before and after training, and tells what became of the people who were trained."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from cadre_audit.analyses.outcomes import Later, Outcomes, outcomes
from cadre_audit.analyses.results import Period
from cadre_audit.errors import InputError, NothingAudited, UsageError
from cadre_audit.jobs.evaluation_lists import NO_MATTER, holds_evaluations
from cadre_audit.jobs.model import Progress, ResultsJob
from cadre_audit.jobs.rosters import files_of, read_rosters
from cadre_audit.problems import Problem
from cadre_audit.report.model import Record
from cadre_audit.report.numbers import date_text
from cadre_audit.standards.courses import Courses
from cadre_audit.standards.evaluation import load as load_evaluation
from cadre_audit.tables.roster import Roster
from cadre_audit.tables.training import Turns
from cadre_audit.vocabulary.load import Vocabulary


@dataclass(slots=True)
class ReadLater:
    """The lists of what became of people, with everything that could not be read of them."""

    later: Later
    files: dict[str, list[Record]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    failed: list[InputError] = field(default_factory=list)


def asks_for_outcomes(job: ResultsJob) -> bool:
    """Whether any list is given by which outcomes can be told."""
    return bool(job.before or job.after or job.evaluations)


def read_later(job: ResultsJob, words: Vocabulary, today: date, progress: Progress) -> ReadLater:
    """The rosters before and after, and the evaluations.

    Raises:
        InputError: no file of one of them could be read.
        NothingAudited: a list holds nobody, or the evaluations hold neither ratings nor appointments.
        UsageError: the list after was made before the list before.
    """
    found = ReadLater(Later(None, None, None))
    before, after, evaluations = (
        _roster(found, name, paths, words, today, progress)
        for name, paths in (("before", job.before), ("after", job.after), ("evaluations", job.evaluations))
    )
    if before is not None and after is not None and before.as_of and after.as_of and after.as_of < before.as_of:
        raise UsageError(
            "outcomes_backwards", before=date_text(before.as_of.isoformat()), after=date_text(after.as_of.isoformat())
        )
    if evaluations is not None and not holds_evaluations(evaluations):
        raise NothingAudited("no_evaluations", path=", ".join(map(str, job.evaluations)))
    found.later = Later(before, after, evaluations)
    return found


def tell_outcomes(job: ResultsJob, turns: Turns, read: ReadLater, courses: Courses, words: Vocabulary) -> Outcomes:
    """What became of the people of these turns."""
    period = Period(job.first, job.last)
    return outcomes(turns, read.later, period, courses, load_evaluation(), words, job.units)


def _roster(
    found: ReadLater, name: str, paths: Sequence[Path], words: Vocabulary, today: date, progress: Progress
) -> Roster | None:
    if not paths:
        return None
    read = read_rosters(paths, today, progress, words=words)
    if not len(read.roster):
        raise NothingAudited("no_people", path=", ".join(file.path for file in read.roster.files))
    found.files[name] = files_of(read.roster)
    left_out = NO_MATTER if name == "evaluations" else frozenset()
    found.problems += [problem for problem in read.roster.problems if problem.code not in left_out]
    found.failed += read.failed
    return read.roster
