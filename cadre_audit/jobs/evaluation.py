"""Runs ``evaluation``: rosters and lists of ratings as ratings by year, and as lists for review."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from cadre_audit.analyses.evaluation import evaluation, years_text
from cadre_audit.analyses.rated import Rated, rated_by
from cadre_audit.errors import ExitCode, NothingAudited, UsageError
from cadre_audit.jobs.common import header_of, notes_on, people_of, words_of
from cadre_audit.jobs.evaluation_job import EvaluationJob
from cadre_audit.jobs.evaluation_lists import NO_MATTER, EvaluationLists, read_evaluations
from cadre_audit.jobs.model import Progress, silent
from cadre_audit.jobs.rosters import ReadRosters
from cadre_audit.jobs.training import Training, read_training
from cadre_audit.problems import Problem
from cadre_audit.report.model import Fact, Record, Report, RunHeader
from cadre_audit.report.problems_table import problems_table
from cadre_audit.report.wording import language
from cadre_audit.standards.evaluation import load as load_evaluation
from cadre_audit.tables.rated_years import RatedYears
from cadre_audit.tables.roster import Roster
from cadre_audit.tables.select import of_units
from cadre_audit.vocabulary.load import Vocabulary


@dataclass(frozen=True, slots=True)
class _Inputs:
    """Everything that a run reads."""

    people: ReadRosters | None
    lists: EvaluationLists
    training: Training | None

    @property
    def failed(self) -> bool:
        """Whether a file could not be read."""
        read = (self.people, self.lists, self.training)
        return any(one.failed for one in read if one is not None)


def run_evaluation(job: EvaluationJob, today: date, progress: Progress = silent) -> Report:
    """``evaluation``: ratings by the law of each year, who is not rated, and who is to be looked at.

    Raises:
        NothingAudited: the files hold nobody, or no rating of any year.
        UsageError: the years are the wrong way round.
    """
    if job.first is not None and job.last is not None and job.last < job.first:
        raise UsageError("evaluation_backwards", first=job.first, last=job.last)
    words, ladder = words_of(job), load_evaluation()
    read = _read(job, words, today, progress)
    rated = rated_by(read.people.roster if read.people else None, read.lists.roster, ladder)
    years, origin = _years(job, rated)
    turns = read.training.turns if read.training else None
    found = evaluation(rated, years, ladder, language(), turns, job.units)
    problems = _problems(read, rated)
    return Report(
        schema="cadre-audit/evaluation/1",
        run=_header(read, rated.base),
        counts=found.counts | {"problems": len(problems)},
        summary=(Fact("evaluation_years", {"years": years_text(years)}), *found.facts,
                 *notes_on(job, problems)),
        tables=found.tables,
        problems=problems_table(problems),
        exit_code=ExitCode.INPUT if read.failed else ExitCode.OK,
        extra={
            "from": years[0], "to": years[-1], "years_from": origin, "has_roster": read.people is not None,
            "only_units": list(job.units),
        },
        glossary={"position": _posts(words)},
        main="review",
    )  # fmt: skip


def _read(job: EvaluationJob, words: Vocabulary, today: date, progress: Progress) -> _Inputs:
    people = people_of(job, today, progress) if job.rosters else None
    lists = read_evaluations(job.evaluations, words, today, progress)
    if people is None and lists.roster is None:
        raise UsageError("no_ratings_named")
    if people is None and job.units and lists.roster is not None:
        own = of_units(lists.roster, job.units)
        if not len(own):
            allowed = ", ".join(sorted(lists.roster.units)[:40])
            raise UsageError("unit_unknown", name=", ".join(job.units), allowed=allowed)
        lists = replace(lists, roster=own)
    training = read_training(job.training, today, progress, words) if job.training else None
    return _Inputs(people, lists, training)


def _years(job: EvaluationJob, rated: Rated) -> tuple[Sequence[int], str]:
    """The years asked for; else all that the lists tell, from the first to the last."""
    told = _told(rated.by_year)
    if job.first is not None and job.last is not None:
        return range(job.first, job.last + 1), "flag"
    if not told and not rated.undated and not job.evaluations:
        raise NothingAudited("no_ratings_named")
    if not told:
        raise NothingAudited("no_dated_ratings", n=rated.undated)
    first, last = job.first or told[0], job.last or told[-1]
    if last < first:
        raise UsageError("evaluation_backwards", first=first, last=last)
    return range(first, last + 1), "lists"


def _told(by_year: RatedYears) -> list[int]:
    return sorted(set(by_year.cells.year.tolist()))


def _problems(read: _Inputs, rated: Rated) -> list[Problem]:
    own = read.people.roster.problems if read.people else ()
    training = read.training.problems if read.training else ()
    # which posts people hold is asked only to tell who leads
    return [*(one for one in own if one.code not in NO_MATTER), *read.lists.problems, *rated.problems, *training]


def _header(read: _Inputs, base: Roster) -> RunHeader:
    header = header_of("evaluation", base, None, None, "")
    further: list[Record] = list(read.lists.files) if read.people else []
    if read.training:
        further += [{"path": f["path"], "sha256": f["sha256"], "people": f["rows"]} for f in read.training.files]
    return replace(header, files=[*header.files, *further])


def _posts(words: Vocabulary) -> dict[str, str]:
    own = language()
    return {post.code: post.title[own] for post in (*words.positions.all, *words.ranks.all)}
