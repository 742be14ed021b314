"""Runs ``stats``: rosters as numbers and quality of staff."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from cadre_audit.analyses.stats import Asked, Stats, stats
from cadre_audit.analyses.stats_ages import under
from cadre_audit.analyses.stats_forms import filled_form
from cadre_audit.analyses.stats_people import Heads, heads_of
from cadre_audit.analyses.stats_ratings import Rated, rated
from cadre_audit.errors import ExitCode, InputError, NothingAudited, UsageError
from cadre_audit.jobs.common import header_of, notes_on, people_of, titles_of_posts, words_of
from cadre_audit.jobs.law import book_of, courses_of
from cadre_audit.jobs.model import Progress, silent
from cadre_audit.jobs.outcomes import NO_MATTER
from cadre_audit.jobs.rosters import ReadRosters, files_of, read_rosters
from cadre_audit.jobs.standards import posts_called
from cadre_audit.jobs.stats_forms import FormParts, FormsRead, forms_in, parts_of, read_fact, without_forms
from cadre_audit.jobs.stats_job import StatsJob
from cadre_audit.problems import Problem
from cadre_audit.report.model import Fact, Record, Report, Table
from cadre_audit.report.problems_table import problems_table
from cadre_audit.report.wording import t
from cadre_audit.standards.courses import Courses
from cadre_audit.standards.evaluation import load as load_evaluation
from cadre_audit.standards.load import Book
from cadre_audit.standards.staff_forms import load as load_forms
from cadre_audit.tables.evaluations import has_evaluations
from cadre_audit.tables.roster import Roster
from cadre_audit.tables.select import of_posts, of_units, take
from cadre_audit.vocabulary.load import vocabulary


@dataclass(frozen=True, slots=True)
class CountedPeople:
    """The people that are counted, and what was left out to come to them.

    Attributes:
        heads: each person once.
        day: the day on which ages are counted, and ``origin`` who named it.
        young_under: who is younger is young.
        read: everybody in the files.
        only: sentences on the filters.
    """

    heads: Heads
    day: date
    origin: str
    young_under: int
    read: ReadRosters
    only: Sequence[Fact]


@dataclass(frozen=True, slots=True)
class _Listed:
    """The lists of ratings of a run."""

    roster: Roster | None
    files: Sequence[Record]
    problems: Sequence[Problem]
    failed: Sequence[InputError]


def run_stats(job: StatsJob, today: date, progress: Progress = silent) -> Report:
    """``stats``: numbers and quality of staff on a day."""
    if job.form == "10":
        # here, because few runs look at training
        from cadre_audit.jobs.stats_training import run_training_form

        return run_training_form(job, today, progress)
    if job.training:
        raise UsageError("training_for_form_only")
    courses = courses_of(job.courses)
    book = book_of(job.standards, courses, today, shipped=job.shipped) if job.standards or job.positions else None
    everybody = job.model_copy(update={"units": ()})
    read = people_of(everybody, today, progress, book, may_be_empty=True)
    if forms := forms_in(job, read.roster.files, words_of(job, book)):
        return _of_forms(job, read, forms, today)
    people = counted_people(job, courses, book, read, today)
    listed = _evaluations(job, book, today, progress)
    rates = rated(people.heads, listed.roster, load_evaluation(), people.day)
    found = stats(people.heads, rates, _asked(job, people))
    return _report(job, people, listed, rates, found, book)


def counted_people(job: StatsJob, courses: Courses, book: Book | None, read: ReadRosters, today: date) -> CountedPeople:
    """Everybody whom the job asks for, each once.

    Raises:
        NothingAudited: the files hold nobody, or the filters leave nobody.
        UsageError: the files have no such unit.
    """
    if not len(read.roster):
        raise NothingAudited("no_people", path=", ".join(file.path for file in read.roster.files))
    roster, only = _filtered(job, read.roster, book)
    day, origin = _day(job.as_of, read.roster.as_of, today)
    heads, limit = heads_of(roster), job.young_under or courses.young.under
    if job.only_young:
        heads, fact = _young(heads, day, limit)
        only = [*only, fact]
    if not len(heads):
        raise NothingAudited("nobody_counted")
    return CountedPeople(heads, day, origin, limit, read, only)


def _filtered(job: StatsJob, roster: Roster, book: Book | None) -> tuple[Roster, list[Fact]]:
    """The rows that the filters leave, and a sentence on each filter."""
    facts = []
    if job.units:
        units = sorted(roster.units)
        roster = of_units(roster, job.units)
        if not len(roster):
            raise UsageError("unit_unknown", name=", ".join(job.units), allowed=", ".join(units[:40]))
        facts.append(Fact("stats_only", {"what": ", ".join(job.units)}))
    if job.kinds:
        codes = vocabulary().ladders["kind"].codes
        roster = take(roster, np.flatnonzero(np.isin(roster.kind, [codes.index(kind) for kind in job.kinds])))
        facts.append(Fact("stats_only", {"what": ", ".join(t(f"level.kind.{kind}") for kind in job.kinds)}))
    if job.positions and book:
        codes_of = [code for name in job.positions for code in posts_called(name, book)]
        roster, titles = of_posts(roster, codes_of), titles_of_posts(book)
        facts.append(Fact("stats_only", {"what": ", ".join(titles.get(code, code) for code in codes_of)}))
    return roster, facts


def _young(heads: Heads, day: date, limit: int) -> tuple[Heads, Fact]:
    """Who is certainly young, and how many more may be."""
    surely, perhaps = under(heads.birth, day, limit)
    values = {"age": limit, "maybe": int((perhaps & ~surely).sum()), "unknown": int((~heads.birth.known).sum())}
    rows = np.flatnonzero(surely[heads.label])
    return heads_of(take(heads.roster, rows)), Fact("stats_only_young", values)


def _day(asked: date | None, of_title: date | None, today: date) -> tuple[date, str]:
    """The day on which ages are counted and where it comes from: the flag, the files' titles, the calendar."""
    if asked:
        return asked, "flag"
    return (of_title, "title") if of_title else (today, "today")


def _asked(job: StatsJob, people: CountedPeople) -> Asked:
    # a form comes without other tables, unless they are asked for
    wants_tables = not job.form or bool(job.by or job.tables)
    return Asked(people.day, job.by, job.tables, people.young_under, job.percent, wants_tables)


def _evaluations(job: StatsJob, book: Book | None, today: date, progress: Progress) -> _Listed:
    """The lists of ratings.

    Raises:
        InputError: none of them can be read.
        NothingAudited: they hold nobody, or no ratings.
    """
    if not job.evaluations:
        return _Listed(None, (), (), ())
    read = read_rosters(job.evaluations, today, progress, words=words_of(job, book))
    paths = ", ".join(file.path for file in read.roster.files)
    if not len(read.roster):
        raise NothingAudited("no_people", path=paths)
    if not any(has_evaluations(table) for file in read.roster.files for table in file.tables):
        raise NothingAudited("no_evaluations", path=paths)
    problems = [problem for problem in read.roster.problems if problem.code not in NO_MATTER]
    return _Listed(read.roster, files_of(read.roster), problems, read.failed)


def _report(
    job: StatsJob, people: CountedPeople, listed: _Listed, rates: Rated, found: Stats, book: Book | None
) -> Report:
    problems = [*people.read.roster.problems, *listed.problems, *rates.problems]
    form = None
    if job.form:
        form = parts_of(filled_form(load_forms().of(job.form), people.heads, people.day), people.day)
    facts = form.facts if form else found.facts
    return Report(
        schema="cadre-audit/stats/1",
        run=header_of("stats", people.heads.roster, None, people.day, people.origin),
        counts=found.counts | {"problems": len(problems)},
        summary=(*people.only, *facts, *notes_on(job, problems)),
        tables=(*found.tables, *form.tables) if form else found.tables,
        problems=problems_table(problems),
        exit_code=ExitCode.INPUT if people.read.failed or listed.failed else ExitCode.OK,
        extra=_extra(job, people, listed, rates) | {"form": form.record if form else None},
        glossary=_glossary(found, book),
        main="form" if form else "",
        form=form.printed if form else None,
    )


def _of_forms(job: StatsJob, read: ReadRosters, forms: FormsRead, today: date) -> Report:
    """The report on forms that units have filled in: numbers without people."""
    day, origin = _day(job.as_of, forms.day, today)
    form = parts_of(forms.filled, day, [read_fact(forms)])
    problems = [*without_forms(read.roster.problems, forms.paths), *forms.problems]
    return Report(
        schema="cadre-audit/stats/1",
        run=header_of("stats", read.roster, None, day, origin),
        counts=_counts_of(forms, form) | {"tables": 0, "problems": len(problems)},
        summary=(*form.facts, *notes_on(job, problems)),
        tables=(Table("measures", (), []), Table("tables", (), []), *form.tables),
        problems=problems_table(problems),
        exit_code=ExitCode.INPUT if read.failed else ExitCode.OK,
        extra={"by": [], "only": _only(job), "young_under": None, "ratings": None, "form": form.record},
        main="form",
        form=form.printed,
    )


def _counts_of(forms: FormsRead, form: FormParts) -> dict[str, int]:
    """People and units of a form, or the turns of one about training."""
    if forms.filled.form.contents:
        return {"turns": form.people}
    return {"people": form.people, "units": form.units}


def _extra(job: StatsJob, people: CountedPeople, listed: _Listed, rates: Rated) -> dict[str, Any]:
    return {
        "by": list(job.by),
        "only": _only(job),
        "young_under": people.young_under,
        "ratings": {
            "year": rates.year or None,
            "known": rates.known,
            "missing": len(people.heads) - rates.known,
            "contradicted": rates.contradicted,
            "not_in_roster": rates.not_in_roster,
            "files": list(listed.files),
        },
    }


def _only(job: StatsJob) -> dict[str, Any]:
    return {
        "units": list(job.units),
        "kinds": list(job.kinds),
        "positions": list(job.positions),
        "young": job.only_young,
    }


def _glossary(found: Stats, book: Book | None) -> dict[str, dict[str, str]]:
    """What labels are called; posts that an office's standards bring with them by their own titles."""
    glossary = {name: dict(words) for name, words in found.glossary.items()}
    if book is not None and "label.post" in glossary:
        glossary["label.post"] |= {
            code: title for code, title in titles_of_posts(book).items() if code in glossary["label.post"]
        }

    return glossary
