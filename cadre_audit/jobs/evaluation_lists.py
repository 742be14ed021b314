"""Reads lists of yearly ratings, which are lists of people in which somebody stands once for each year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import numpy as np

from cadre_audit.analyses.rated import Rated, rated_by
from cadre_audit.errors import InputError, NothingAudited
from cadre_audit.jobs.model import Progress
from cadre_audit.jobs.rosters import files_of, read_rosters
from cadre_audit.problems import Problem, ProblemCode
from cadre_audit.report.model import Fact, Record
from cadre_audit.standards.evaluation import load as load_evaluation
from cadre_audit.tables.evaluations import has_evaluations
from cadre_audit.tables.rated_years import State
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.load import Vocabulary

# a list of ratings tells no posts, and a person stands in it once for each year
NO_MATTER = frozenset(
    (
        ProblemCode.PERSON_TWICE, ProblemCode.PERSON_IN_TWO_UNITS, ProblemCode.POSITION_UNKNOWN,
        ProblemCode.POSITION_BLANK, ProblemCode.POSITION_SEVERAL, ProblemCode.KIND_CONTRADICTS, ProblemCode.UNIT_BLANK,
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class EvaluationLists:
    """Lists of ratings as they were read; no list where none was asked for."""

    roster: Roster | None = None
    files: Sequence[Record] = ()
    problems: Sequence[Problem] = ()
    failed: Sequence[InputError] = ()


def holds_evaluations(lists: Roster) -> bool:
    """Whether any of the lists has a column of ratings."""
    return any(has_evaluations(table) for file in lists.files for table in file.tables)


def read_evaluations(paths: Sequence[Path], words: Vocabulary, today: date, progress: Progress) -> EvaluationLists:
    """The lists of ratings.

    Raises:
        InputError: no file could be read.
        NothingAudited: the lists hold nobody, or no column of ratings.
    """
    if not paths:
        return EvaluationLists()
    read = read_rosters(paths, today, progress, words=words)
    names = ", ".join(file.path for file in read.roster.files)
    if not len(read.roster):
        raise NothingAudited("no_people", path=names)
    if not holds_evaluations(read.roster):
        raise NothingAudited("no_evaluations", path=names)
    problems = [problem for problem in read.roster.problems if problem.code not in NO_MATTER]
    return EvaluationLists(read.roster, files_of(read.roster), problems, read.failed)


@dataclass(frozen=True, slots=True)
class WithRatings:
    """A roster that knows ratings by year, the ratings themselves, and what is to be told of the lists."""

    roster: Roster
    rated: Rated | None = None
    files: Sequence[Record] = ()
    problems: Sequence[Problem] = ()
    failed: Sequence[InputError] = ()
    facts: Sequence[Fact] = ()


def with_ratings(
    roster: Roster,
    paths: Sequence[Path],
    year: int,
    words: Vocabulary,
    today: date,
    progress: Progress,
    beside: Sequence[Roster] | None = None,
) -> WithRatings:
    """The roster with its ratings by year, so that rules that ask for several years can be met or failed.

    Args:
        roster: the people.
        paths: lists of ratings; without one the roster stays as it is, and only what ``beside`` asks for is read.
        year: the year whose rules are asked; a roster that says no day tells ratings of the year before.
        words: the vocabulary.
        today: the day of the run.
        progress: told about long work.
        beside: lists of some of these people that may have a column of ratings; with it the roster's own counts too.

    Raises:
        InputError: no list could be read.
        NothingAudited: the lists hold nobody, or no column of ratings.
    """
    if not paths:
        own = None if beside is None else rated_by(roster, None, load_evaluation(), year - 1, beside)
        return WithRatings(roster, own, problems=own.problems if own else ())
    read = read_evaluations(paths, words, today, progress)
    found = rated_by(roster, read.roster, load_evaluation(), year - 1, beside or ())
    known = found.by_year.at(found.label.astype(np.intp))
    facts = [Fact("ratings_read", {"files": [str(one["path"]) for one in read.files]})]
    if found.undated:
        facts.append(Fact("evaluation_undated", {"n": found.undated}))
    if found.met is not None and (outside := int((found.met.label < 0).sum())):
        facts.append(Fact("ratings_outside", {"n": outside}))
    if differ := int((found.by_year.state == State.CONTRADICTED).sum()):
        facts.append(Fact("ratings_differ", {"n": differ}))
    return WithRatings(
        replace(roster, ratings=known), found, read.files, [*read.problems, *found.problems], read.failed, facts
    )
