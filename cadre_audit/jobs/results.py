"""Runs ``results``: lists of training as what was carried out in a period."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from cadre_audit.analyses.results import Period, results
from cadre_audit.analyses.results_figures import REMAINDER, TOTAL
from cadre_audit.analyses.results_tables import titles
from cadre_audit.errors import ExitCode
from cadre_audit.jobs.common import TOOL
from cadre_audit.jobs.model import Progress, ResultsJob, silent
from cadre_audit.jobs.training import Training, read_training
from cadre_audit.problems import Problem
from cadre_audit.report.model import Fact, Record, Report, RunHeader
from cadre_audit.report.problems_table import problems_table
from cadre_audit.report.wording import language, t
from cadre_audit.vocabulary.load import vocabulary


def run_results(job: ResultsJob, today: date, progress: Progress = silent) -> Report:
    """``results``: what training was carried out in a period."""
    read = read_training(job.training, today, progress)
    found = results(read.turns, read.classes, read.summary, Period(job.first, job.last), job.by)
    problems: Sequence[Problem] = [*read.problems, *found.problems]
    return Report(
        schema="cadre-audit/results/1",
        run=header(read, "results"),
        counts=found.counts | {"problems": len(problems)},
        summary=(*_period_facts(job), *_lists(read), *found.facts, *problem_facts(problems)),
        tables=found.tables,
        problems=problems_table(problems),
        exit_code=ExitCode.INPUT if read.failed else ExitCode.OK,
        extra={"period": period_record(job.first, job.last), "by": list(job.by), "counted_by": "end_date"},
        glossary=figure_words(),
    )


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
