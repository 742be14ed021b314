"""Runs a job, whichever verb it is of. Prints nothing and leaves the process alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from importlib import import_module

from cadre_audit.errors import UsageError
from cadre_audit.jobs.job import Job
from cadre_audit.jobs.model import Progress, silent
from cadre_audit.report.model import Report

# the module of a verb has its name, but for these
_MODULES = {"standards diff": "law_diff", "succession": "succession_review"}


def run(job: Job, today: date, progress: Progress = silent) -> Report:
    """The report of a job, redacted where that is asked for.

    Args:
        job: what is asked for.
        today: the day of the run; the only clock there is.
        progress: told about long work.

    Raises:
        CadreAuditError: the job cannot be done; the error carries the exit code.
    """
    if job.redact:
        # here, because most runs redact nothing
        from cadre_audit.jobs.privacy import redacted_run

        return redacted_run(job, lambda: runner(job.verb)(job, today, progress))
    if job.key:
        raise UsageError("key_alone")
    return runner(job.verb)(job, today, progress)


def runner(verb: str) -> Callable[[Job, date, Progress], Report]:
    """The function that runs a verb: ``run_<name>`` of the module ``<name>``, imported when it is asked for."""
    # a small check should not wait for the other verbs
    name = _MODULES.get(verb, verb)
    run_it: Callable[[Job, date, Progress], Report] = getattr(import_module(f"cadre_audit.jobs.{name}"), f"run_{name}")
    return run_it
