"""``cadre-audit explain``: why, on what evidence, until when, and what to do about it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer

from cadre_audit.cli import options
from cadre_audit.report.wording import t


def explain(
    what: Annotated[str, typer.Argument(metavar="WHAT", show_default=False, help=t("help.explain_what"))],
    rosters: options.Rosters = None,
    as_of: options.AsOf = None,
    requirement: Annotated[
        list[str] | None, typer.Option("--requirement", metavar="ID", help=t("help.explain_requirement"))
    ] = None,
    training: options.Training = None,
    records_complete: options.RecordsComplete = False,
    unit: options.Unit = None,
    purpose: options.Purposes = None,
    enable: options.Enable = None,
    blank_means: options.BlankMeans = None,
    standards: options.Standards = None,
    waivers: options.Waivers = None,
    map: options.ReadingMap = None,
    config: options.Config = None,
    format: options.Format = None,
    output: options.Output = None,
    redact: options.Redact = False,
    key: options.Key = None,
    lang: options.Lang = None,
    jobs: options.Jobs = 0,
    no_progress: options.NoProgress = False,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
    log_file: options.LogFile = None,
) -> int:
    """Flags become a job, the job a report, the report ink and an exit code."""
    from cadre_audit.cli.check import audit_settings, recorded_training, with_duties
    from cadre_audit.cli.delivery import Delivery, log_to
    from cadre_audit.cli.progress import progress_bar
    from cadre_audit.jobs.model import ExplainJob
    from cadre_audit.jobs.run import run
    from cadre_audit.jobs.workspace import find_workspace

    delivery = Delivery(format, output or (), quiet, verbose)
    delivery.check()
    log_to(log_file)
    found = find_workspace(Path.cwd(), config)
    job = ExplainJob(
        redact=redact,
        key=key,
        what=what,
        rosters=tuple(rosters or _own_rosters(found, as_of)),
        as_of=as_of,
        **audit_settings(
            found,
            unit,
            requirement,
            None,
            with_duties(purpose, training),
            enable,
            blank_means,
            standards,
            waivers,
            map,
            jobs,
        ),
        **recorded_training(found, purpose, training, records_complete),
    )
    return delivery.hand_over(run(job, date.today(), progress_bar(not (no_progress or quiet))))


def _own_rosters(found: Any, as_of: date | None) -> list[Path]:
    """The rosters of the workspace; none where it names none: a requirement or a post is explained without."""
    from cadre_audit.errors import UsageError

    try:
        return list(found.rosters(as_of.year if as_of else None))
    except UsageError:
        return []
