"""Runs ``needs``: rosters against the law during one year, as courses, people and dates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from cadre_audit.analyses.areas import areas_facts, areas_table
from cadre_audit.analyses.findings import grace_undecided
from cadre_audit.analyses.needs import Needs, needs
from cadre_audit.analyses.needs_expiring import expiring
from cadre_audit.errors import ExitCode
from cadre_audit.jobs.attended import Records, records_of
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
from cadre_audit.jobs.evaluation_lists import WithRatings, with_ratings
from cadre_audit.jobs.law import book_of, courses_of, decisions_of, law_on
from cadre_audit.jobs.model import FailOn, NeedsJob, NeedsOfYear, Progress, silent
from cadre_audit.jobs.needs_sources import Held, sources_of, that_differ
from cadre_audit.jobs.rosters import ReadRosters
from cadre_audit.jobs.succession import ReadPlans, read_plans
from cadre_audit.judge.verdicts import Verdict, Verdicts
from cadre_audit.problems import Problem
from cadre_audit.report.entry_words import entry_words
from cadre_audit.report.model import Fact, Report, RunHeader
from cadre_audit.report.problems_table import problems_table
from cadre_audit.standards.courses import Courses
from cadre_audit.standards.in_force import change_dates
from cadre_audit.standards.load import Book
from cadre_audit.tables.roster import Roster

if TYPE_CHECKING:
    from cadre_audit.judge.waive import Use


@dataclass(frozen=True, slots=True)
class YearOfNeeds:
    """The needs of a year, and everything that they were found with.

    Attributes:
        found: the needs.
        read: the people, and the files of people or plans that could not be read.
        plans: who is planned for which post.
        stretches: the roster judged by the law of each stretch of the year.
        ended: that the law ends in the year, if it does.
        uses: what became of the waivers.
        courses, book: the catalogue and the law.
        origin: who named the year: ``flag``, ``title`` or ``today``.
        records: the training records.
        ratings: the lists of yearly ratings.
        later: the first days of the stretches of law after the year that are looked at too.
    """

    found: Needs
    read: ReadRosters
    plans: ReadPlans
    stretches: Sequence[Verdicts]
    ended: Sequence[Fact]
    uses: Sequence[Use]
    courses: Courses
    book: Book
    origin: str
    records: Records
    ratings: WithRatings
    later: Sequence[date] = ()

    @property
    def days(self) -> list[str]:
        """The first day of each stretch."""
        return [one.demands.law.as_of.isoformat() for one in self.stretches]

    @property
    def problems(self) -> list[Problem]:
        """Everything about the roster, the plans, the waivers and the training records that somebody has to look at."""
        doubts = [*doubts_about(self.uses), *grace_undecided(self.stretches[-1])]
        lists = (*self.plans.problems, *doubts, *self.records.problems, *self.ratings.problems)
        return [*self.read.roster.problems, *lists]

    def header(self, command: str) -> RunHeader:
        """Where a report on these needs comes from."""
        roster, law = self.read.roster, self.stretches[-1].demands.law
        header = header_of(command, roster, law, law.as_of, "year")
        return replace(header, files=[*header.files, *self.plans.files, *self.records.files, *self.ratings.files])

    def exit_code(self, fail_on: FailOn) -> ExitCode:
        """Incomplete input first, then what the run was asked to watch for."""
        if self.records.incomplete:
            return ExitCode.INPUT
        return exit_code_of(self.read, self.stretches[-1:], fail_on)


def run_needs(job: NeedsJob, today: date, progress: Progress = silent) -> Report:
    """``needs``: rosters against the law during one year, as courses, people and dates."""
    year = needs_of_year(job, today, progress)
    found, roster, last = year.found, year.read.roster, year.stretches[-1]
    areas = areas_table(last, decisions_of(roster, job.areas))
    problems = year.problems
    return Report(
        schema="cadre-audit/needs/1",
        run=year.header("needs"),
        counts=found.counts | {"problems": len(problems)},
        summary=(
            *found.summary,
            *year.records.facts,
            *year.ratings.facts,
            *areas_facts(areas),
            *year.ended,
            *notes_on(job, problems),
        ),
        tables=(*found.tables, areas),
        problems=problems_table(problems),
        exit_code=year.exit_code(job.fail_on),
        extra={
            "year": found.year,
            "year_from": year.origin,
            "stretches": year.days,
            "horizon": job.horizon,
            "later_stretches": [day.isoformat() for day in year.later],
        },
        glossary=glossary_of(year.courses, year.book) | {"entry": entry_words(year.courses)},
    )


def needs_of_year(job: NeedsOfYear, today: date, progress: Progress = silent) -> YearOfNeeds:
    """Reads the people, judges them by every law of the year and finds their needs.

    Raises:
        NothingAudited: no standard applies to anybody in that year.
    """
    courses = courses_for(job)
    book = book_of(job.standards, courses, today, shipped=job.shipped)
    read = people_of(job, today, progress, book)
    words = words_of(job, book)
    plans = read_plans(job, read.roster, words, today, progress)
    year, origin = _year(job.year, read.roster, today)
    ratings = with_ratings(read.roster, job.evaluations, year, words, today, progress)
    read = ReadRosters(ratings.roster, [*read.failed, *ratings.failed])
    first, last = date(year, 1, 1), date(year, 12, 31)
    laws = [law_on(book, day, job) for day in (first, *change_dates(book, first, last, purposes=job.purposes))]
    waivers = waivers_of(job, book)
    # a gap whose waiver ends during the year has to be closed in it
    judged = [judged_by(job, read.roster, law, waivers, last) for law in that_differ(laws, read.roster)]
    stretches, ended = _while_law_speaks([verdicts for verdicts, _ in judged])
    somebody_is_audited(stretches[-1], read.roster, year)
    uses = judged[len(stretches) - 1][1]
    ending = expiring(
        stretches[-1], lambda people, day: judged_by(job, people, law_on(book, day, job), waivers, last)[0], last
    )
    ending = () if ended else ending
    sources = sources_of(job, book, waivers, plans, Held(read.roster, stretches[-1], laws[-1], ending, year))
    records = records_of(job, today, progress)
    attended = records.of(read.roster, courses, year, today)
    found = needs(stretches, courses, year, uses, ending, sources, attended)
    read = ReadRosters(read.roster, [*read.failed, *plans.failed])
    return YearOfNeeds(
        found, read, plans, stretches, ended, uses, courses, book, origin, records, ratings, sources.changes
    )


def _year(asked: int | None, roster: Roster, today: date) -> tuple[int, str]:
    """The year of the needs and where it comes from: the flag, the files' titles, the calendar."""
    if asked is not None:
        return asked, "flag"
    return (roster.as_of.year, "title") if roster.as_of else (today.year, "today")


def _while_law_speaks(stretches: Sequence[Verdicts]) -> tuple[Sequence[Verdicts], list[Fact]]:
    """The stretches of the year up to the last in which a standard applies to somebody, and a note on the rest."""
    speaks = [bool((verdicts.matrix != Verdict.NO_STANDARD).any()) for verdicts in stretches]
    if not any(speaks) or speaks[-1]:
        return stretches, []
    end = len(speaks) - speaks[::-1].index(True)
    return stretches[:end], [Fact("law_ends", {"day": stretches[end].demands.law.as_of.isoformat()})]


def courses_for(job: NeedsOfYear) -> Courses:
    """The course catalogue with the office's own class size, age of the young and weights."""
    courses = courses_of(job.courses, own_posts=bool(job.standards))
    if job.class_size:
        courses = courses.model_copy(
            update={"class_size": courses.class_size.model_copy(update={"default": job.class_size})}
        )
    if job.young_under:
        courses = courses.model_copy(update={"young": courses.young.model_copy(update={"under": job.young_under})})
    return courses.model_copy(update={"priority": courses.priority.model_copy(update=job.weights)})
