"""Runs a job, whichever verb it is of. Prints nothing and leaves the process alone."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from cadre_audit.jobs.job import Job
from cadre_audit.jobs.model import (
    CheckJob,
    ExplainJob,
    InspectJob,
    LawDiffJob,
    NeedsJob,
    PlanJob,
    ProgrammeJob,
    Progress,
    ReconcileJob,
    ResultsJob,
    silent,
)
from cadre_audit.jobs.stats_job import StatsJob
from cadre_audit.jobs.verify_job import VerifyJob
from cadre_audit.report.model import Report


def run(job: Job, today: date, progress: Progress = silent) -> Report:
    """The report of a job.

    Args:
        job: what is asked for.
        today: the day of the run; the only clock there is.
        progress: told about long work.

    Raises:
        CadreAuditError: the job cannot be done; the error carries the exit code.
    """
    # each verb is imported when it is asked for: a small check should not wait for the others
    if isinstance(job, CheckJob):
        from cadre_audit.jobs.check import run_check

        return run_check(job, today, progress)
    if isinstance(job, ReconcileJob):
        from cadre_audit.jobs.reconcile import run_reconcile

        return run_reconcile(job, today, progress)
    if isinstance(job, NeedsJob):
        from cadre_audit.jobs.needs import run_needs

        return run_needs(job, today, progress)
    if isinstance(job, PlanJob):
        from cadre_audit.jobs.plan import run_plan

        return run_plan(job, today, progress)
    if isinstance(job, InspectJob):
        from cadre_audit.jobs.inspect import run_inspect

        return run_inspect(job, today, progress)
    if isinstance(job, LawDiffJob):
        from cadre_audit.jobs.law_diff import run_law_diff

        return run_law_diff(job, today, progress)
    if isinstance(job, ExplainJob):
        from cadre_audit.jobs.explain import run_explain

        return run_explain(job, today, progress)
    if isinstance(job, ResultsJob):
        from cadre_audit.jobs.results import run_results

        return run_results(job, today, progress)
    if isinstance(job, ProgrammeJob):
        from cadre_audit.jobs.programme import run_programme

        return run_programme(job, today, progress)
    if isinstance(job, StatsJob):
        from cadre_audit.jobs.stats import run_stats

        return run_stats(job, today, progress)
    if isinstance(job, VerifyJob):
        from cadre_audit.jobs.verify import run_verify

        return run_verify(job, today, progress)
    assert_never(job)
