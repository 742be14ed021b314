"""Reads who is planned for which post: lists of their own, and the column of the roster when it is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

import numpy as np

from cadre_audit.analyses.successors import Successor, successors
from cadre_audit.errors import InputError, NothingAudited
from cadre_audit.jobs.model import Progress
from cadre_audit.jobs.rosters import read_files
from cadre_audit.problems import Problem
from cadre_audit.report.model import Record
from cadre_audit.tables.roster import Roster
from cadre_audit.tables.succession import Succession, build_succession, planned_in
from cadre_audit.vocabulary.load import Vocabulary


class AsksForPlans(Protocol):
    """What a job says of plans for posts."""

    @property
    def succession(self) -> tuple[Path, ...]:
        """Lists of people who are planned for posts."""

    @property
    def planned_in_roster(self) -> bool:
        """Whether the roster's own column of planned posts counts."""

    @property
    def units(self) -> tuple[str, ...]:
        """The units that the run is about."""

    @property
    def workers(self) -> int:
        """Threads that read files."""


@dataclass(frozen=True, slots=True)
class ReadPlans:
    """The plans of a run.

    Attributes:
        plans: who is planned for what; None when nobody asked for any.
        files: the files that they stand in, each with how many rows it holds.
        problems: what was not understood or matched.
        failed: one error for every file that could not be read.
        not_asked: how many people the roster plans for posts although its column was not asked for.
        lists: the lists themselves, rows included whose post is not understood.
        as_of: the latest day that the titles of the lists name as their own.
    """

    plans: Sequence[Successor] | None
    files: Sequence[Record]
    problems: Sequence[Problem]
    failed: Sequence[InputError]
    not_asked: int
    lists: Sequence[Succession] = ()
    as_of: date | None = None


def read_plans(job: AsksForPlans, roster: Roster, words: Vocabulary, today: date, progress: Progress) -> ReadPlans:
    """The plans that a job names.

    Raises:
        InputError: nothing at all could be read of the lists.
        NothingAudited: the lists hold nobody, or the roster has no planned posts although they were asked for.
    """
    in_roster = roster.text["planned_position"].codes >= 0
    if not job.succession and not job.planned_in_roster:
        return ReadPlans(None, (), (), (), int(in_roster.sum()))
    lists: list[Succession] = []
    files: list[Record] = []
    days = [roster.as_of] if job.planned_in_roster else []
    problems: list[Problem] = []
    failed: Sequence[InputError] = ()
    if job.planned_in_roster:
        if not in_roster.any():
            raise NothingAudited("no_planned_posts", path=", ".join(file.path for file in roster.files))
        lists.append(planned_in(roster, words))
    if job.succession:
        read = read_files(job.succession, progress, workers=job.workers, words=words)
        found = build_succession(read.whole, words, today)
        if not len(found):
            raise NothingAudited("no_succession", path=", ".join(file.path for file in read.whole))
        if not (found.typed.codes >= 0).any():
            # people without posts: that nobody is planned would be said of every holder who retires
            raise NothingAudited("no_posts_in_list", path=", ".join(file.path for file in read.whole))
        lists.append(found)
        files, failed = _files(found), read.failed
        problems += read.problems
        days.append(found.people.as_of)
    plans, unmatched = successors(lists, roster, job.units)
    problems += [*(problem for one in lists for problem in one.problems), *unmatched]
    latest = max((day for day in days if day), default=None)
    return ReadPlans(plans, files, problems, failed, 0, lists, latest)


def _files(found: Succession) -> list[Record]:
    people = found.people
    rows = np.bincount(people.place, minlength=len(people.places)).tolist()
    of_file: dict[str, int] = {}
    for (path, _), count in zip(people.places, rows, strict=True):
        of_file[path] = of_file.get(path, 0) + count
    return [{"path": f.path, "sha256": f.sha256, "people": of_file.get(f.path, 0)} for f in people.files]
