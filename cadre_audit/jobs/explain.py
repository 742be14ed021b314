"""Runs ``explain``: finds out what is meant, a requirement, a post or a person, and explains it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from cadre_audit.analyses.explain import people_tables
from cadre_audit.analyses.explain_case import Area, Case, Law, alone
from cadre_audit.analyses.explain_find import nearest_names, people_called
from cadre_audit.analyses.explain_law import requirements_table
from cadre_audit.analyses.findings import reading_order
from cadre_audit.errors import ExitCode, UsageError
from cadre_audit.jobs.common import TOOL, glossary_of, header_of, notes_on, people_of, waivers_of, words_of
from cadre_audit.jobs.explain_names import posts_called, posts_in, requirement_called
from cadre_audit.jobs.law import book_of, courses_of, law_on
from cadre_audit.jobs.model import ExplainJob, Progress, UnitAreas, silent
from cadre_audit.jobs.rosters import ReadRosters
from cadre_audit.jobs.training_hours import with_hours
from cadre_audit.problems import Problem, ProblemCode
from cadre_audit.report.entry_words import entry_words
from cadre_audit.report.model import Fact, Report, RunHeader, Table
from cadre_audit.report.problems_table import problems_table
from cadre_audit.standards.courses import Courses
from cadre_audit.standards.load import Book
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.units import unit_key

if TYPE_CHECKING:
    from cadre_audit.standards.waivers import Waivers


def run_explain(job: ExplainJob, today: date, progress: Progress = silent) -> Report:
    """``explain``: a requirement by its id or name, a post, or the people of a name.

    Raises:
        UsageError: nothing and nobody is called so; the sentence names who nearly is.
    """
    if not job.what.strip(" !"):
        raise UsageError("explain_nothing")
    courses = courses_of(job.courses, own_posts=bool(job.standards))
    book = book_of(job.standards, courses, today, shipped=job.shipped)
    law = Law(book, job.as_of or today, courses, None, job.purposes, job.enable)
    if name := requirement_called(job.what, book):
        return _of_law(job, book, law, [requirements_table(law, [name])], [])
    if posts := posts_called(job.what, book):
        return _of_posts(job, book, law, posts)
    if not job.rosters:
        if posts := posts_in(job.what, book):
            return _of_posts(job, book, law, posts)
        raise UsageError("explain_no_roster", name=job.what)
    read = people_of(job, today, progress, book)
    found = people_called(read.roster, job.what)
    if found:
        return _of_people(job, book, courses, read, found, today, progress)
    if posts := posts_in(job.what, book):
        return _of_posts(job, book, law, posts)
    raise UsageError("explain_nobody", name=job.what, near=nearest_names(read.roster, job.what))


def _of_people(
    job: ExplainJob,
    book: Book,
    courses: Courses,
    read: ReadRosters,
    found: Sequence[int],
    today: date,
    progress: Progress,
) -> Report:
    """Everybody of a name, each by the law of the posts that they hold."""
    roster = read.roster
    as_of, origin = (job.as_of, "flag") if job.as_of else (roster.as_of or today, "title" if roster.as_of else "today")
    # told before anybody waits: an id that no standard knows
    joined = with_hours(job, roster, law_on(book, as_of, job), words_of(job, book), today, progress)
    roster = joined.roster
    law = Law(book, as_of, courses, _waivers(job, book, roster), job.purposes, job.enable)
    people = reading_order(roster, found)
    cases = [Case(law, alone(roster, i), _area(roster, i, job.areas)) for i in people]
    problems = [p for p in roster.problems if _concerns(p, roster, people)]
    tables = people_tables(cases, job.select)
    facts = [Fact("namesakes", {"n": len(people)})] if len(people) > 1 else []
    facts.append(Fact("explain_signs"))
    spoken = {(one["id"], one["version"]) for record in tables[0].records for one in record["standards"]}
    own = replace(law.on(as_of), versions=tuple(pair for pair in law.on(as_of).versions if pair in spoken))
    return _report(
        book, courses, header_of("explain", roster, own, as_of, origin),
        (*tables, requirements_table(law, ())), [*problems, *joined.problems],
        [*facts, *joined.facts, *notes_on(job, ())],
        ExitCode.INPUT if read.failed or joined.failed else ExitCode.OK, len(tables[1].records),
    )  # fmt: skip


def _of_posts(job: ExplainJob, book: Book, law: Law, posts: Sequence[str]) -> Report:
    """What the law of the day asks of a post, of a rank, or of both where one word names them."""
    return _of_law(job, book, law, [requirements_table(law, _asked_of(post, law, job), post) for post in posts], posts)


def _asked_of(post: str, law: Law, job: ExplainJob) -> list[str]:
    names = dict.fromkeys(rule.requirement.id for rule in law.on(law.as_of).rules.get(post, ()))
    return [name for name in names if not job.select or name in job.select]


def _of_law(job: ExplainJob, book: Book, law: Law, tables: Sequence[Table], posts: Sequence[str]) -> Report:
    """Requirements without a person."""
    law_on(book, law.as_of, job)
    facts = []
    for post in posts:
        why = law.on(law.as_of).absence(post)
        told = {"position": {"words": "position", "code": post}, "day": law.as_of.isoformat()}
        facts += [Fact("absent", told | {"why": {"words": "absence", "code": why.value}})] if why else []
        facts.append(Fact("explain_post", {**told, "command": f"cadre-audit standards show {post}"}))
    run = RunHeader(TOOL, "explain", law.as_of.isoformat(), "flag" if job.as_of else "today")
    records = [record for table in tables for record in table.records]
    own = (*people_tables(()), replace(tables[0], records=records))
    return _report(book, law.courses, run, own, (), facts, ExitCode.OK, len(records))


def _report(
    book: Book, courses: Courses, run: RunHeader, tables: Sequence[Table], problems: Sequence[Problem],
    facts: Sequence[Fact], code: ExitCode, requirements: int,
) -> Report:  # fmt: skip
    people = next(len(table.records) for table in tables if table.id == "people")
    return Report(
        schema="cadre-audit/explain/1",
        run=run,
        counts={"people": people, "requirements": requirements, "problems": len(problems)},
        summary=facts,
        tables=tables,
        problems=problems_table(problems),
        exit_code=code,
        glossary=glossary_of(courses, book) | {"entry": entry_words(courses)},
    )


def _concerns(problem: Problem, roster: Roster, people: Sequence[int]) -> bool:
    """Whether a problem is about the rows of these people, or is a file that could not be read."""
    if problem.code is ProblemCode.FILE_NOT_READ:
        return True
    rows = {(*roster.places[roster.place[i]], int(roster.row[i])) for i in people}
    return (problem.file, problem.sheet, problem.row) in rows


def _area(roster: Roster, person: int, areas: dict[str, UnitAreas]) -> Area | None:
    """The area that the workspace names for the unit of a person."""
    unit = int(roster.unit[person])
    if unit < 0:
        return None
    by_key = {unit_key(name): told for name, told in areas.items()}
    told = by_key.get(unit_key(roster.units[unit]))
    return Area(frozenset(told.areas), told.source) if told else None


def _waivers(job: ExplainJob, book: Book, roster: Roster) -> Waivers | None:
    """The waivers that the office names, without those by a name that several people of the roster have."""
    waivers = waivers_of(job, book)
    if waivers is None:
        return None
    # here, because few offices have waivers
    from cadre_audit.judge.waive import meant_for_one

    return meant_for_one(waivers, roster)
