"""Runs ``results``: lists of training as what was carried out in a period."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from cadre_audit.analyses.outcomes_figures import with_outcomes
from cadre_audit.analyses.outcomes_posts import STATES
from cadre_audit.analyses.results import Period, results
from cadre_audit.analyses.results_classes import learners_known
from cadre_audit.analyses.results_courses import CourseGroups
from cadre_audit.analyses.results_figures import REMAINDER, TOTAL
from cadre_audit.analyses.results_tables import titles
from cadre_audit.errors import ExitCode
from cadre_audit.jobs.common import TOOL, corrected_by
from cadre_audit.jobs.law import courses_of
from cadre_audit.jobs.model import Progress, ResultsJob, silent
from cadre_audit.jobs.outcomes import ReadLater, asks_for_outcomes, read_later, tell_outcomes
from cadre_audit.jobs.training import Training, read_training
from cadre_audit.jobs.training_units import of_units
from cadre_audit.problems import Problem
from cadre_audit.report.model import Fact, Record, Report, RunHeader
from cadre_audit.report.problems_table import problems_table
from cadre_audit.report.wording import language, t
from cadre_audit.standards.courses import Courses
from cadre_audit.vocabulary.load import vocabulary


def run_results(job: ResultsJob, today: date, progress: Progress = silent) -> Report:
    """``results``: what training was carried out in a period, and what became of the people."""
    words = corrected_by(job.reading_map, vocabulary())
    courses = courses_of(job.courses)
    later = read_later(job, words, today, progress) if asks_for_outcomes(job) else None
    whole = read_training(job.training, today, progress, words)
    read, narrowed = of_units(whole, job.units) if job.units else (whole, [])
    groups = None if job.by_spelling else CourseGroups(courses)
    found = results(read.turns, read.classes, read.summary, Period(job.first, job.last), job.by, groups)
    told = tell_outcomes(job, whole.turns, later, courses, words) if later else None
    problems: Sequence[Problem] = [
        *read.problems, *found.problems, *(later.problems if later else ()), *(told.problems if told else ()),
    ]  # fmt: skip
    return Report(
        schema="cadre-audit/results/1",
        run=header(read, "results"),
        counts=found.counts | {"learners": learners_known(found.counts)} | (told.counts if told else {})
        | {"problems": len(problems)},
        summary=(
            *_period_facts(job), *narrowed, *_lists(read), *found.facts, *(_files(later) if later else ()),
            *(told.facts if told else ()),
            *map_facts(job.reading_map), *problem_facts(problems),
        ),
        tables=with_outcomes(found.tables, told.tables) if told else found.tables,
        problems=problems_table(problems),
        exit_code=ExitCode.INPUT if read.failed or (later and later.failed) else ExitCode.OK,
        extra={
            "period": period_record(job.first, job.last), "by": list(job.by), "counted_by": "end_date",
            "only_units": list(job.units), "followed": later.files if later else None,
        },
        glossary=figure_words() | _names(courses),
    )  # fmt: skip


def map_facts(reading_map: Path | None) -> list[Fact]:
    """That the office's own corrections were applied, when it has some."""
    return [Fact("reading_map", {"path": str(reading_map)})] if reading_map else []


def _files(later: ReadLater) -> list[Fact]:
    """Which lists tell what became of people."""
    named = {kind: [str(one["path"]) for one in files] for kind, files in later.files.items()}
    lists = [f"{t(f'followed.{kind}')}: {', '.join(paths)}" for kind, paths in named.items()]
    return [Fact("outcomes_files", {"lists": lists})]


def _names(courses: Courses) -> dict[str, dict[str, str]]:
    """What courses and posts are called in the language in use."""
    own, known = language(), vocabulary()
    return {
        "course": {course.id: getattr(course.title, own) for course in courses.courses},
        "position": {position.code: position.title[own] for position in (*known.positions.all, *known.ranks.all)},
    }


def header(read: Training, command: str) -> RunHeader:
    """Where the report comes from; no law is asked."""
    return RunHeader(TOOL, command, None, "", files=read.files)


def period_record(first: date | None, last: date | None) -> dict[str, str | None]:
    """A period in machine form."""
    return {"from": first.isoformat() if first else None, "to": last.isoformat() if last else None}


def problem_facts(problems: Sequence[Problem]) -> list[Fact]:
    """How many data problems there are, when there are some."""
    return [Fact("problems", {"n": len(problems)})] if problems else []


def figure_words() -> dict[str, dict[str, str]]:
    """What tables of figures are called, and rows that are no text of a list: totals, remainders, kinds of staff."""
    words = {TOTAL: t("word.figure_total"), REMAINDER: t("word.figure_remainder")}
    words |= {code: t(f"level.kind.{code}") for code in vocabulary().ladders["kind"].codes}
    words |= {code: t(f"outcome_state.{code}") for code in STATES}
    return {"figure": words, "table": titles(language())}


def _period_facts(job: ResultsJob) -> list[Fact]:
    if job.first is None or job.last is None:
        return [Fact("results_no_period")]
    return [Fact("results_period", {"first": job.first.isoformat(), "last": job.last.isoformat()})]


def _lists(read: Training) -> list[Fact]:
    """That lists of several sorts were given, which are not added up."""
    sorts: list[Record] = [
        {"words": "list_sort", "code": code}
        for code, rows in (("turns", read.turns), ("classes", read.classes), ("summary", read.summary))
        if len(rows)
    ]
    values: dict[str, Any] = {"lists": sorts}
    return [Fact("results_lists", values)] if len(sorts) > 1 else []
