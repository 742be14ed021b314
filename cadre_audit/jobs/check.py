"""Runs ``check``: rosters against the law of one day."""

from __future__ import annotations

from datetime import date

from cadre_audit.analyses.check import check
from cadre_audit.jobs.common import (
    exit_code_of,
    glossary_of,
    header_of,
    judged_by,
    notes_on,
    people_of,
    somebody_is_audited,
)
from cadre_audit.jobs.law import book_of, courses_of, law_on
from cadre_audit.jobs.model import CheckJob, Progress, silent
from cadre_audit.report.model import Report
from cadre_audit.report.problems_table import problems_table
from cadre_audit.tables.roster import Roster


def run_check(job: CheckJob, today: date, progress: Progress = silent) -> Report:
    """``check``: rosters against the law of one day."""
    if job.annotate:
        # here, because most runs make no copies and need none of the writers
        from cadre_audit.jobs.annotate import check_target

        check_target(job.annotate, job.rosters)
    courses = courses_of(job.courses)
    book = book_of(job.standards, courses, today, shipped=job.shipped)
    read = people_of(job, today, progress, book)
    as_of, origin = _as_of(job.as_of, read.roster, today)
    law = law_on(book, as_of, job)
    verdicts, waived = judged_by(job, read.roster, law)
    somebody_is_audited(verdicts, read.roster)
    found = check(verdicts, everything=job.everything)
    problems = [*read.roster.problems, *found.problems, *waived]
    summary = (*found.summary, *notes_on(job, problems))
    report = Report(
        schema="cadre-audit/check/1",
        run=header_of("check", read.roster, law, as_of, origin),
        counts=found.counts | {"problems": len(problems)},
        summary=summary,
        tables=found.tables,
        problems=problems_table(problems),
        exit_code=exit_code_of(read, [verdicts], job.fail_on),
        glossary=glossary_of(courses, book),
    )
    if job.annotate:
        from cadre_audit.jobs.annotate import annotated

        return annotated(report, job.annotate, read.roster, found.findings, problems)
    return report


def _as_of(asked: date | None, roster: Roster, today: date) -> tuple[date, str]:
    """The day of the audit and where it comes from: the flag, the files' titles, the calendar."""
    if asked:
        return asked, "flag"
    return (roster.as_of, "title") if roster.as_of else (today, "today")
