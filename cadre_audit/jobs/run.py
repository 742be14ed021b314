"""Runs a job: read, judge, analyse, stamp the header. Prints nothing and leaves the process alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

import numpy as np

from cadre_audit import __version__
from cadre_audit.analyses.check import check
from cadre_audit.analyses.inspect import inspect
from cadre_audit.analyses.needs import needs
from cadre_audit.errors import ExitCode, NothingAudited, UsageError
from cadre_audit.jobs.law import areas_of, book_of, courses_of, law_on
from cadre_audit.jobs.model import CheckJob, FailOn, InspectJob, Job, NeedsJob, Progress, silent
from cadre_audit.jobs.rosters import ReadRosters, read_rosters
from cadre_audit.judge.evaluate import judge
from cadre_audit.judge.verdicts import Verdict, Verdicts
from cadre_audit.judge.waive import waive
from cadre_audit.problems import Problem
from cadre_audit.report.model import Fact, Report, RunHeader
from cadre_audit.report.problems_table import problems_table
from cadre_audit.report.wording import language
from cadre_audit.standards.courses import Courses
from cadre_audit.standards.in_force import InForce, change_dates
from cadre_audit.standards.load import Book
from cadre_audit.standards.waivers import load_waivers
from cadre_audit.tables.roster import Roster
from cadre_audit.tables.select import of_units
from cadre_audit.vocabulary.load import vocabulary

TOOL = f"cadre-audit {__version__}"
_WATCHED: dict[FailOn, tuple[Verdict, ...]] = {
    "never": (),
    "gap": (Verdict.GAP,),
    "unknown": (Verdict.GAP, Verdict.UNKNOWN, Verdict.NO_STANDARD),
    "manual": (Verdict.GAP, Verdict.UNKNOWN, Verdict.NO_STANDARD, Verdict.MANUAL),
}


def run(job: Job, today: date, progress: Progress = silent) -> Report:
    """The report of a job.

    Args:
        job: what is asked for.
        today: the day of the run; the only clock there is.
        progress: told about long work.

    Raises:
        CadreAuditError: the job cannot be done; the error carries the exit code.
    """
    verbs: dict[str, Callable[[Any, date, Progress], Report]] = {
        "check": run_check,
        "needs": run_needs,
        "inspect": run_inspect,
    }
    return verbs[job.verb](job, today, progress)


def run_check(job: CheckJob, today: date, progress: Progress = silent) -> Report:
    """``check``: rosters against the law of one day."""
    read = _people(job, today, progress)
    as_of, origin = _as_of(job.as_of, read.roster, today)
    courses = courses_of(job.courses)
    book = book_of(job.standards, courses, today)
    law = law_on(book, as_of, job.select, job.ignore)
    verdicts, waived = _judged(job, read.roster, law)
    _somebody_is_audited(verdicts, read.roster)
    found = check(verdicts, everything=job.everything)
    problems = [*read.roster.problems, *found.problems, *waived]
    summary = (*found.summary, *_notes(job, problems))
    return Report(
        schema="cadre-audit/check/1",
        run=_header("check", read.roster, law, as_of, origin),
        counts=found.counts | {"problems": len(problems)},
        summary=summary,
        tables=found.tables,
        problems=problems_table(problems),
        exit_code=_exit_code(read, [verdicts], job.fail_on),
        glossary=_glossary(courses, book),
    )


def run_needs(job: NeedsJob, today: date, progress: Progress = silent) -> Report:
    """``needs``: rosters against the law during one year, as courses, people and dates."""
    read = _people(job, today, progress)
    courses = _courses_for(job)
    book = book_of(job.standards, courses, today)
    first, last = date(job.year, 1, 1), date(job.year, 12, 31)
    days = (first, *change_dates(book, first, last))
    judged = [_judged(job, read.roster, law_on(book, day, job.select, job.ignore)) for day in days]
    stretches = [verdicts for verdicts, _ in judged]
    _somebody_is_audited(stretches[-1], read.roster)
    found = needs(stretches, courses, job.year)
    problems = [*read.roster.problems, *judged[-1][1]]
    law = stretches[-1].demands.law
    return Report(
        schema="cadre-audit/needs/1",
        run=_header("needs", read.roster, law, law.as_of, "year"),
        counts=found.counts | {"problems": len(problems)},
        summary=(*found.summary, *_notes(job, problems)),
        tables=found.tables,
        problems=problems_table(problems),
        exit_code=_exit_code(read, stretches[-1:], job.fail_on),
        extra={"year": job.year, "stretches": [day.isoformat() for day in days]},
        glossary=_glossary(courses, book),
    )


def run_inspect(job: InspectJob, today: date, progress: Progress = silent) -> Report:
    """``inspect``: how files were read."""
    read = _people(job, today, progress, may_be_empty=True)
    found = inspect(read.roster)
    as_of = read.roster.as_of
    return Report(
        schema="cadre-audit/inspect/1",
        run=_header("inspect", read.roster, None, as_of, "title" if as_of else ""),
        counts=found.counts,
        summary=(*found.summary, *_notes(job, list(read.roster.problems))),
        tables=found.tables,
        problems=problems_table(read.roster.problems),
        exit_code=ExitCode.INPUT if read.failed else ExitCode.OK,
        extra={"files": found.files},
        glossary={"position": titles_of_posts()},
    )


def _people(
    job: CheckJob | NeedsJob | InspectJob, today: date, progress: Progress, *, may_be_empty: bool = False
) -> ReadRosters:
    read = read_rosters(job.rosters, today, progress, workers=job.workers, blank_is_none=job.blank_means == "none")
    if not len(read.roster) and not may_be_empty:
        paths = ", ".join(file.path for file in read.roster.files)
        raise NothingAudited("no_people", path=paths)
    roster = of_units(read.roster, job.units) if job.units else read.roster
    if job.units and not len(roster):
        raise UsageError("unit_unknown", name=", ".join(job.units), allowed=", ".join(sorted(read.roster.units)[:40]))
    return ReadRosters(roster, read.failed)


def _as_of(asked: date | None, roster: Roster, today: date) -> tuple[date, str]:
    """The day of the audit and where it comes from: the flag, the files' titles, the calendar."""
    if asked:
        return asked, "flag"
    return (roster.as_of, "title") if roster.as_of else (today, "today")


def _judged(job: CheckJob | NeedsJob, roster: Roster, law: InForce) -> tuple[Verdicts, list[Problem]]:
    verdicts = judge(roster, law, areas_of(roster, job.areas))
    return waive(verdicts, load_waivers(job.waivers)) if job.waivers else (verdicts, [])


def _somebody_is_audited(verdicts: Verdicts, roster: Roster) -> None:
    if len(roster) and not (verdicts.matrix != Verdict.NO_STANDARD).any():
        day = verdicts.demands.law.as_of
        posts = sorted({code for codes in roster.posts for code in codes})
        reasons = {absence for code in posts if (absence := verdicts.demands.law.absence(code))}
        known = ", ".join(sorted(reason.value for reason in reasons))
        raise NothingAudited("no_standard_applies", day=day.isoformat(), people=len(roster), reasons=known or "post_not_understood")


def _exit_code(read: ReadRosters, judged: Sequence[Verdicts], fail_on: FailOn) -> ExitCode:
    if read.failed:
        return ExitCode.INPUT
    found = any(np.isin(verdicts.matrix, _WATCHED[fail_on]).any() for verdicts in judged)
    return ExitCode.FOUND if found else ExitCode.OK


def _header(command: str, roster: Roster, law: InForce | None, as_of: date | None, origin: str) -> RunHeader:
    heads = np.bincount(roster.place, minlength=len(roster.places)).tolist()
    people: dict[str, int] = {}
    for (path, _), count in zip(roster.places, heads, strict=True):
        people[path] = people.get(path, 0) + count
    titles = [line for file in roster.files for table in file.tables for line in table.title if "DANH S" in line.upper()]
    return RunHeader(
        tool=TOOL,
        command=command,
        as_of=as_of.isoformat() if as_of else None,
        as_of_from=origin,
        files=[{"path": f.path, "sha256": f.sha256, "people": people.get(f.path, 0)} for f in roster.files],
        standards=[{"id": id, "version": version} for id, version in law.versions] if law else [],
        title=titles[0] if len(roster.files) == 1 and titles else "",
    )


def _notes(job: CheckJob | NeedsJob | InspectJob, problems: Sequence[Problem]) -> list[Fact]:
    notes = [Fact("blank_means_none")] if job.blank_means == "none" else []
    return [*notes, Fact("problems", {"n": len(problems)})] if problems else notes


def _courses_for(job: NeedsJob) -> Courses:
    """The course catalogue with the office's own class size, age of the young and weights."""
    courses = courses_of(job.courses)
    if job.class_size:
        courses = courses.model_copy(
            update={"class_size": courses.class_size.model_copy(update={"default": job.class_size})}
        )
    if job.young_under:
        courses = courses.model_copy(update={"young": courses.young.model_copy(update={"under": job.young_under})})
    return courses.model_copy(update={"priority": courses.priority.model_copy(update=job.weights)})


def _glossary(courses: Courses, book: Book) -> dict[str, dict[str, str]]:
    """What codes that are data are called in the language in use."""
    own = language()
    return {
        "position": titles_of_posts(),
        "course": {course.id: getattr(course.title, own) for course in courses.courses},
        "standard": {standard.id: getattr(standard.title, own) for standard in book.standards},
    }


def titles_of_posts() -> dict[str, str]:
    """What the posts are called in the language in use."""
    return {position.code: position.title[language()] for position in vocabulary().positions.all}


