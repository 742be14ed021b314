"""Runs ``check``: rosters against the law of one day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from cadre_audit.analyses.areas import areas_facts, areas_table
from cadre_audit.analyses.baseline import baseline_facts
from cadre_audit.analyses.check import check
from cadre_audit.errors import ExitCode
from cadre_audit.jobs.common import (
    doubts_about,
    exit_code_of,
    glossary_of,
    header_of,
    judged_by,
    notes_on,
    people_of,
    somebody_is_audited,
    waivers_of,
    words_of,
)
from cadre_audit.jobs.law import book_of, courses_of, decisions_of, law_on
from cadre_audit.jobs.model import CheckJob, Progress, silent
from cadre_audit.jobs.training_hours import hours_judged, with_hours
from cadre_audit.report.model import Report
from cadre_audit.report.problems_table import problems_table
from cadre_audit.tables.roster import Roster


def run_check(job: CheckJob, today: date, progress: Progress = silent) -> Report:
    """``check``: rosters against the law of one day."""
    if job.annotate:
        # here, because most runs make no copies and need none of the writers
        from cadre_audit.jobs.annotate import check_target

        others = (job.waivers, job.baseline, job.save_baseline)
        check_target(job.annotate, job.rosters, [path for path in others if path])
    known, compared = None, None
    if job.baseline or job.save_baseline:
        # here, because few runs know a baseline; before anybody is read, so that a wrong one is told at once
        from cadre_audit.jobs.baseline import baseline_of, compared_with, save_baseline

        known = baseline_of(job)
    courses = courses_of(job.courses)
    book = book_of(job.standards, courses, today, shipped=job.shipped)
    read = people_of(job, today, progress, book)
    as_of, origin = _as_of(job.as_of, read.roster, today)
    law = law_on(book, as_of, job)
    joined = with_hours(job, read.roster, law, words_of(job, book), today, progress)
    verdicts, uses = judged_by(job, joined.roster, law, waivers_of(job, book))
    somebody_is_audited(verdicts, read.roster)
    if known is not None:
        compared = compared_with(job, verdicts, known, incomplete=bool(read.failed))
    found = check(verdicts, everything=job.everything, uses=uses, compared=compared)
    areas = areas_table(verdicts, decisions_of(read.roster, job.areas))
    problems = [*read.roster.problems, *found.problems, *doubts_about(uses), *joined.problems]
    facts = baseline_facts(compared, as_of, str(job.baseline)) if compared else ()
    hours = hours_judged(joined, verdicts)
    summary = (*found.summary, *hours.facts, *areas_facts(areas), *facts, *notes_on(job, problems))
    report = Report(
        schema="cadre-audit/check/1",
        run=header_of("check", read.roster, law, as_of, origin),
        counts=found.counts | {"problems": len(problems)},
        summary=summary,
        tables=(*found.tables, areas, *joined.tables),
        problems=problems_table(problems),
        exit_code=ExitCode.INPUT
        if joined.failed
        else exit_code_of(read, [verdicts], job.fail_on, compared.new if compared else None),
        extra={"baseline": str(job.baseline) if compared else None, "training_hours": hours.told},
        glossary=glossary_of(courses, book),
    )
    if job.annotate:
        from cadre_audit.jobs.annotate import annotated

        report = annotated(report, job.annotate, read.roster, found.findings, problems)
    if job.save_baseline:
        inputs = [Path(file.path) for file in read.roster.files]
        saved = save_baseline(job.save_baseline, verdicts, compared, inputs)
        report = replace(report, written=(*report.written, saved))
    return report


def _as_of(asked: date | None, roster: Roster, today: date) -> tuple[date, str]:
    """The day of the audit and where it comes from: the flag, the files' titles, the calendar."""
    if asked:
        return asked, "flag"
    return (roster.as_of, "title") if roster.as_of else (today, "today")
