"""Runs ``reconcile``: the registrations of units against the needs of a year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache

import numpy as np

from cadre_audit.analyses.budget import Statement
from cadre_audit.analyses.needs_covered import covered_facts
from cadre_audit.analyses.reconcile import reconcile
from cadre_audit.analyses.reconcile_degrees import Looked, degrees_after_appointment
from cadre_audit.errors import ExitCode, NothingAudited, PlanInfeasible, UsageError
from cadre_audit.jobs.budget_words import names_of, overspent_lines, part_of
from cadre_audit.jobs.common import glossary_of, notes_on, words_of
from cadre_audit.jobs.decisions import read_decisions
from cadre_audit.jobs.law import areas_of
from cadre_audit.jobs.model import Progress, ReconcileJob, silent
from cadre_audit.jobs.money import money_of
from cadre_audit.jobs.needs import YearOfNeeds, needs_of_year
from cadre_audit.jobs.rosters import read_files
from cadre_audit.jobs.training import MAY_COUNT, outcomes
from cadre_audit.report.entry_words import entry_words
from cadre_audit.report.model import Record, Report
from cadre_audit.report.problems_table import problems_table
from cadre_audit.report.wording import t
from cadre_audit.standards.courses import Courses
from cadre_audit.standards.in_force import in_force
from cadre_audit.tables.degree_days import dated_levels
from cadre_audit.tables.registrations import Registrations, build_registrations, of_units
from cadre_audit.tables.roster import Roster
from cadre_audit.tables.training import Turns
from cadre_audit.vocabulary.course_names import CourseNames
from cadre_audit.vocabulary.load import LEVEL_FIELDS, Vocabulary, vocabulary

_BARS = ("course_has_ended", "retires_before_due", "retires_before_end", "retires_in_the_year")


def run_reconcile(job: ReconcileJob, today: date, progress: Progress = silent) -> Report:
    """``reconcile``: the registrations of units against the needs of a year."""
    asks_for_money = bool(job.cost_norms or job.budgets)
    if asks_for_money and job.decisions is None:
        raise UsageError("money_without_decisions")
    if job.csv_budget and not asks_for_money:
        raise UsageError("csv_budget_without_money")
    year = needs_of_year(job, today, progress)
    words, names = words_of(job, year.book), CourseNames(year.courses.names())
    decisions, faults = read_decisions(job.decisions, words, names) if job.decisions else (None, [])
    registrations, incomplete = _registrations(job, words, names, today, progress)
    last = year.stretches[-1]
    money = money_of(job.cost_norms, job.budgets, year.courses, words) if asks_for_money else None
    found = reconcile(
        registrations, last, year.found, year.courses, decisions=decisions, deadline=job.deadline, money=money,
        degrees=lambda people: degrees_of(job, last.roster, people, year.records.turns, names, year),
    )  # fmt: skip
    glossary = glossary_of(year.courses, year.book) | {"barred": _bars(year.courses)}
    if found.costs:
        keep_within_budgets(found.costs)
        glossary |= names_of(found.costs, glossary["course"])
    own = [*registrations.people.problems, *faults, *found.problems]
    problems = [*own, *year.problems]
    header = year.header("reconcile")
    return Report(
        schema="cadre-audit/reconcile/1",
        run=replace(header, files=[*header.files, *_files(registrations)], title=""),
        counts=found.counts | {"problems": len(problems)},
        summary=(
            *found.summary,
            *part_of(job.units, found.costs),
            *year.found.causes,
            *covered_facts(year.found.counts),
            *year.records.facts,
            *year.ended,
            *notes_on(job, problems),
        ),
        tables=found.tables,
        problems=problems_table(problems),
        exit_code=ExitCode.INPUT if incomplete else year.exit_code(job.fail_on),
        extra={
            "year": year.found.year,
            "year_from": year.origin,
            "stretches": year.days,
            "deadline": job.deadline.isoformat() if job.deadline else None,
        },
        glossary=glossary,
        main="class_costs" if job.csv_budget else "",
    )


def keep_within_budgets(costs: Statement) -> None:
    """Makes sure that what is approved can be paid.

    Raises:
        PlanInfeasible: a budget does not suffice; says which, and by how much.
    """
    if over := costs.overspent():
        raise PlanInfeasible("decisions_over_budget", budgets=overspent_lines(over))


def degrees_of(
    job: ReconcileJob, roster: Roster, people: Sequence[int], turns: Turns | None, names: CourseNames, year: YearOfNeeds
) -> Looked:
    """The degrees of some people against the law of the days on which they were appointed."""
    ranks = {name: vocabulary().ladders[name].rank for name in LEVEL_FIELDS}
    results, given = outcomes(), {course.id: course.gives for course in year.courses.courses}

    def gives(text: str) -> tuple[str, str] | None:
        own = given.get(names.read(text) or "")
        return (own.field, own.level) if own else None

    dated = dated_levels(roster, people, turns, gives, ranks, lambda text: results.meaning(text) in MAY_COUNT)
    law = lru_cache(maxsize=None)(lambda day: in_force(year.book, day, enabled=job.enable))
    return degrees_after_appointment(roster, dated, law, areas_of(roster, job.areas))


def _registrations(
    job: ReconcileJob, words: Vocabulary, names: CourseNames, today: date, progress: Progress
) -> tuple[Registrations, bool]:
    """The registrations of the units asked for, and whether a file of them could not be read.

    Raises:
        InputError: nothing at all could be read.
        NothingAudited: the files hold no registration.
    """
    files = read_files(job.registrations, progress, workers=job.workers, words=words)
    found = build_registrations(files.whole, words, names, today)
    if not len(found):
        raise NothingAudited("no_registrations", path=", ".join(file.path for file in files.whole))
    found.people.problems.extend(files.problems)
    return of_units(found, job.units) if job.units else found, bool(files.failed)


def _files(registrations: Registrations) -> Sequence[Record]:
    """The files of registrations, each with how many it holds."""
    people = registrations.people
    counts = np.bincount(people.place, minlength=len(people.places)).tolist()
    of_file: dict[str, int] = {}
    for (path, _), count in zip(people.places, counts, strict=True):
        of_file[path] = of_file.get(path, 0) + count
    return [{"path": f.path, "sha256": f.sha256, "people": of_file.get(f.path, 0)} for f in people.files]


def _bars(courses: Courses) -> dict[str, str]:
    """What keeps people out of courses, in the language in use."""
    return (
        entry_words(courses)
        | {bar: t(f"not_trainable.{bar}") for bar in _BARS}
        | {"party_member": t("entry.party_member"), "manual": t("entry.manual")}
    )
