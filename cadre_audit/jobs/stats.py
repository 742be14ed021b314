"""Runs ``stats``: rosters as numbers and quality of staff."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from cadre_audit.analyses.stats import Asked, Stats, stats
from cadre_audit.analyses.stats_forms import filled_form
from cadre_audit.analyses.stats_ratings import Rated, rated
from cadre_audit.analyses.stats_small import OVERLAPPING
from cadre_audit.errors import ExitCode, NothingAudited, UsageError
from cadre_audit.jobs.common import header_of, notes_on, people_of, titles_of_posts, words_of
from cadre_audit.jobs.evaluation_lists import EvaluationLists, read_evaluations
from cadre_audit.jobs.law import book_of, courses_of
from cadre_audit.jobs.model import Progress, silent
from cadre_audit.jobs.rosters import ReadRosters
from cadre_audit.jobs.stats_counted import CountedPeople, counted_people, day_of_ages
from cadre_audit.jobs.stats_forms import FormParts, FormsRead, forms_in, parts_of, read_fact, without_forms
from cadre_audit.jobs.stats_job import StatsJob
from cadre_audit.report.model import Fact, Report, Table
from cadre_audit.report.problems_table import problems_table
from cadre_audit.standards.evaluation import load as load_evaluation
from cadre_audit.standards.load import Book
from cadre_audit.standards.staff_forms import load as load_forms


def run_stats(job: StatsJob, today: date, progress: Progress = silent) -> Report:
    """``stats``: numbers and quality of staff on a day."""
    if job.min_cell and (job.form or len(job.by) > 1):
        raise UsageError("min_cell_form" if job.form else "min_cell_by")
    if job.min_cell and (overlapping := [name for name in (*job.by, *job.tables) if name in OVERLAPPING]):
        raise UsageError("min_cell_overlaps", names=", ".join(overlapping))
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
        if job.min_cell:
            raise UsageError("min_cell_form")
        return _of_forms(job, read, forms, today)
    people = counted_people(job, courses, book, read, today)
    if job.min_cell and len(people.heads) < job.min_cell:
        raise NothingAudited("min_cell_too_few", least=job.min_cell)
    listed = read_evaluations(job.evaluations, words_of(job, book), today, progress)
    rates = rated(people.heads, listed.roster, load_evaluation(), people.day)
    found = stats(people.heads, rates, _asked(job, people))
    report = _report(job, people, listed, rates, found, book)
    return without_rows(report) if job.min_cell else report


def without_rows(report: Report) -> Report:
    """The report without what it tells of single rows and files, or of a few ratings: these are small numbers too."""
    whole = [one for one in report.problems.records if not one["row"]]
    files = [{**one, "people": None} for one in report.run.files]
    ratings = {
        **report.extra["ratings"],
        "files": [{**one, "people": None} for one in report.extra["ratings"]["files"]],
    }
    ratings |= dict.fromkeys(("known", "missing", "contradicted", "not_in_roster"))
    left = [fact for fact in report.summary if fact.key != "problems"]
    return replace(
        report,
        run=replace(report.run, files=files),
        problems=replace(report.problems, records=whole),
        counts={**report.counts, "problems": len(whole)},
        extra={**report.extra, "ratings": ratings},
        summary=[*left, Fact("min_cell_problems")] if len(report.problems.records) > len(whole) else left,
    )


def _asked(job: StatsJob, people: CountedPeople) -> Asked:
    # a form comes without other tables, unless they are asked for
    wants_tables = not job.form or bool(job.by or job.tables)
    return Asked(people.day, job.by, job.tables, people.young_under, job.percent, wants_tables, job.min_cell)


def _report(
    job: StatsJob, people: CountedPeople, listed: EvaluationLists, rates: Rated, found: Stats, book: Book | None
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
    day, origin = day_of_ages(job.as_of, forms.day, today)
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


def _extra(job: StatsJob, people: CountedPeople, listed: EvaluationLists, rates: Rated) -> dict[str, Any]:
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
