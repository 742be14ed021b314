"""Runs ``plan``: needs of rosters, or a plain list, into classes within the limits of a file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from cadre_audit.analyses.budget import has_salary
from cadre_audit.analyses.needs_covered import covered_facts
from cadre_audit.analyses.plan import plan
from cadre_audit.analyses.planning.conflict import conflict
from cadre_audit.analyses.planning.horizon import best_plan, quick_plan
from cadre_audit.analyses.planning.optimise import Plan, meets_must
from cadre_audit.analyses.planning.settle import Listed, Settled, period_name, settle
from cadre_audit.analyses.planning.solver import Effort, is_installed
from cadre_audit.errors import ExitCode, PlanInfeasible, UsageError
from cadre_audit.jobs.budget_words import part_of, sum_names
from cadre_audit.jobs.common import glossary_of, notes_on, words_of
from cadre_audit.jobs.model import PlanJob, Progress, silent
from cadre_audit.jobs.needs import YearOfNeeds, courses_for, needs_of_year
from cadre_audit.jobs.plan_conflict import told
from cadre_audit.jobs.plan_limits import Limits, limits_of
from cadre_audit.jobs.plan_money import affordable
from cadre_audit.problems import Problem
from cadre_audit.report.entry_words import entry_words
from cadre_audit.report.model import Fact, Report, RunHeader
from cadre_audit.report.problems_table import problems_table
from cadre_audit.report.wording import language, t
from cadre_audit.standards.courses import Courses
from cadre_audit.vocabulary.load import vocabulary


@dataclass(frozen=True, slots=True)
class Asked:
    """What has to be planned, and where it comes from."""

    listed: Sequence[Listed]
    sizes: Mapping[str, int]
    run: RunHeader
    courses: Courses
    glossary: Mapping[str, Mapping[str, str]]
    problems: Sequence[Problem]
    exit_code: ExitCode
    stretches: Sequence[str]
    notes: Sequence[Fact]


def run_plan(job: PlanJob, today: date, progress: Progress = silent) -> Report:
    """``plan``: classes by quarter, the people in them, and what cannot be met.

    Raises:
        PlanInfeasible: the limits and the needs that must be met contradict each other.
    """
    if job.until < job.year:
        raise UsageError("plan_years_swapped", first=job.year, last=job.until)
    asked = _from_list(job) if job.needs else _from_rosters(job, today, progress)
    limits = limits_of(job, asked.courses, words_of(job))
    if job.csv_budget and not limits.money:
        raise UsageError("csv_budget_without_money")
    settled = settle(asked.listed, limits.limits, asked.courses, (job.year, job.until), asked.sizes, limits.money)
    made = affordable(
        settled, limits.money, asked.courses, lambda own, reserved: _plan_within(job, own, limits, reserved, progress)
    )
    settled, found = made.settled, made.found
    planned = plan(settled, found, limits.records(settled, job.year, job.until), made.statement)
    problems = list(asked.problems)
    return Report(
        schema="cadre-audit/plan/1",
        run=asked.run,
        counts=dict(planned.counts) | {"problems": len(problems)},
        summary=(
            *_years_of(job),
            *planned.summary,
            *part_of(job.units, made.statement),
            *asked.notes,
            *notes_on(job, problems),
        ),
        tables=planned.tables,
        problems=problems_table(problems),
        exit_code=asked.exit_code,
        extra={
            "from": job.year,
            "to": job.until,
            "year": job.year,
            "stretches": list(asked.stretches),
            "method": found.method,
            "digest": planned.digest,
        },
        glossary={
            **asked.glossary,
            **_names(job, settled, asked, limits, planned.class_names, sum_names(made.statement)),
        },
        main="class_costs" if job.csv_budget else "",
    )


def _years_of(job: PlanJob) -> list[Fact]:
    """That a plan is of several years, or of which one, where no law of a year says so above it."""
    if job.until == job.year and not job.needs:
        return []
    return [Fact("plan_years", {"first": str(job.year), "last": str(job.until)})]


def _plan_within(
    job: PlanJob, settled: Settled, limits: Limits, reserved: Mapping[int, int], progress: Progress
) -> Plan:
    """The plan, by the solver when it is there and wanted."""
    if job.quick or not is_installed():
        found = quick_plan(settled.task)
        if not meets_must(settled.task, found.starts):
            raise PlanInfeasible("plan_must_not_found")
        return found
    progress("planning", 0, 1)
    best = best_plan(settled.task, Effort(nodes=job.nodes), lambda done, all_: progress("planning", done, all_))
    progress("planning", 1, 1)
    if best is not None:
        return best
    names = conflict(settled.task)
    if names is None:
        raise PlanInfeasible("plan_not_found", nodes=job.nodes)
    limits_told = "\n".join(f"  - {one}" for one in told(names, settled, limits, reserved))
    raise PlanInfeasible("plan_infeasible", limits=limits_told)


def _from_rosters(job: PlanJob, today: date, progress: Progress) -> Asked:
    year = needs_of_year(job, today, progress)
    roster = year.read.roster
    heads = np.bincount(roster.unit[roster.unit >= 0], minlength=len(roster.units)).tolist()
    sizes = dict(zip(roster.units, heads, strict=True)) | {"": int((roster.unit < 0).sum())}
    return Asked(
        _listed(year),
        sizes,
        year.header("plan"),
        year.courses,
        glossary_of(year.courses, year.book),
        year.problems,
        year.exit_code(job.fail_on),
        year.days,
        [*year.found.causes, *covered_facts(year.found.counts), *year.records.facts, *year.ratings.facts, *year.ended],
    )


def _listed(year: YearOfNeeds) -> list[Listed]:
    from cadre_audit.analyses.findings import person_record

    # -1 is the last one: not said
    roster, kinds = year.read.roster, (*vocabulary().ladders["kind"].codes, None)
    needed = {(need.person, need.course.id) for need in year.found.needs}
    listed = []
    for need in year.found.needs:
        record, unit = person_record(roster, need.person), int(roster.unit[need.person])
        listed.append(
            Listed(
                person=record,
                key=f"{record['file']}#{record['ref']}",
                unit=roster.units[unit] if unit >= 0 else "",
                posts=tuple(roster.posts[roster.post[need.person]]),
                course=need.course.id,
                due=need.due,
                is_overdue=need.is_overdue(year.found.year),
                priority=need.priority,
                # what is under way is no class of the plan
                after=tuple(first for first in need.after if (need.person, first) in needed),
                blocked_by=tuple(rule.code for rule in need.entry.open if rule.failed),
                is_paid=has_salary(kinds[int(roster.kind[need.person])]),
            )
        )
    return listed


def _from_list(job: PlanJob) -> Asked:
    # here, because most plans are made from rosters
    from cadre_audit.jobs.plan_list import needs_in_list

    assert job.needs is not None
    courses = courses_for(job)
    given = needs_in_list(job.needs, courses, words_of(job))
    if job.units:
        given = given.of_units(job.units)
    return Asked(
        given.listed, given.sizes, given.run, courses, {"course": _titles(courses)}, (), ExitCode.OK, (),
        [Fact("plan_sizes_of_list")],
    )  # fmt: skip


def _titles(courses: Courses) -> dict[str, str]:
    return {course.id: getattr(course.title, language()) for course in courses.courses}


def _names(
    job: PlanJob,
    settled: Settled,
    asked: Asked,
    limits: Limits,
    classes: Sequence[tuple[str, str, str, int]],
    sums: Mapping[str, str],
) -> dict[str, Mapping[str, str]]:
    """What quarters, classes and sums are called."""
    titles = asked.glossary["course"]
    longest = max((terms.quarters for terms in settled.task.courses), default=1)
    periods = [period_name(job.year, quarter) for quarter in range(settled.task.quarters + longest)]
    named = {code: t("word.quarter", quarter=code[-1], year=code[:4]) for code in periods}
    return {
        "period": named,
        "class": {
            id: t("word.class", course=titles.get(course, course), period=named[period], n=number)
            for id, course, period, number in classes
        }
        | dict(sums),
        "budget_sum": sums,
        "about": dict(titles) | _posts_of(limits),
        "limited_by": {code: t(f"limited_by.{code}") for code in _LIMITED_BY} | dict(entry_words(asked.courses)),
    }


def _posts_of(limits: Limits) -> dict[str, str]:
    """What the posts of staffing rules are called."""
    known = vocabulary().positions.by_code
    return {
        limits.about(rule): limits.about(rule, lambda code: known[code].title[language()] if code in known else code)
        for rule in limits.limits.staffed
    }


_LIMITED_BY = ("blackout", "other_course", "staff", "seats", "classes_per_quarter", "budget")
