"""Runs ``inspect``: how files were read."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from cadre_audit.analyses.inspect import inspect
from cadre_audit.errors import ExitCode
from cadre_audit.jobs.common import header_of, notes_on, people_of, titles_of_posts, words_of
from cadre_audit.jobs.model import InspectJob, Progress, silent
from cadre_audit.jobs.stats_forms import forms_seen, without_forms
from cadre_audit.report.model import Report
from cadre_audit.report.problems_table import problems_table
from cadre_audit.standards.load import Book, load


def run_inspect(job: InspectJob, today: date, progress: Progress = silent) -> Report:
    """``inspect``: how files were read."""
    # words of its own are all that a standard can add to reading
    book = load(job.standards, shipped=False) if job.standards else Book(())
    read = people_of(job, today, progress, book, may_be_empty=True)
    found = inspect(read.roster, everything=job.everything)
    as_of = read.roster.as_of
    written: tuple[Path, ...] = ()
    if job.save_map:
        from cadre_audit.jobs.reading_map import save_map

        written = (save_map(job.save_map, job.reading_map, read.roster),)
    forms, told, paths = forms_seen(read.roster.files, words_of(job, book))
    problems = without_forms(read.roster.problems, paths)
    return Report(
        schema="cadre-audit/inspect/1",
        run=header_of("inspect", read.roster, None, as_of, "title" if as_of else ""),
        counts=found.counts | {"problems": len(problems)},
        summary=(*found.summary, *told, *notes_on(job, problems)),
        tables=(*found.tables, forms),
        problems=problems_table(problems),
        exit_code=ExitCode.INPUT if read.failed else ExitCode.OK,
        extra={"files": found.files},
        glossary={"position": titles_of_posts(book)},
        written=written,
    )
