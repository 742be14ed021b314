"""``cadre-audit evaluation``: yearly ratings, who is not rated, and who is to be looked at."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from cadre_audit.cli import options
from cadre_audit.report.wording import t


def evaluation(
    rosters: options.Rosters = None,
    evaluations: options.Evaluations = None,
    year: Annotated[
        int | None, typer.Option("--year", min=1990, max=2100, metavar="YEAR", help=t("help.evaluation_year"))
    ] = None,
    first: Annotated[
        int | None, typer.Option("--from", min=1990, max=2100, metavar="YEAR", help=t("help.evaluation_from"))
    ] = None,
    last: Annotated[
        int | None, typer.Option("--to", min=1990, max=2100, metavar="YEAR", help=t("help.evaluation_to"))
    ] = None,
    training: Annotated[
        list[Path] | None, typer.Option("--training", metavar="FILE", help=t("help.evaluation_training"))
    ] = None,
    unit: options.Unit = None,
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
    from cadre_audit.cli.delivery import Delivery, log_to
    from cadre_audit.cli.progress import progress_bar
    from cadre_audit.errors import UsageError
    from cadre_audit.jobs.evaluation_job import EvaluationJob
    from cadre_audit.jobs.run import run
    from cadre_audit.jobs.workspace import find_workspace

    delivery = Delivery(format, output or (), quiet, verbose)
    delivery.check()
    log_to(log_file)
    if year is not None and (first is not None or last is not None):
        raise UsageError("period_twice")
    begins, ends = (year, year) if year is not None else (first, last)
    found = find_workspace(Path.cwd(), config)
    job = EvaluationJob(
        redact=redact,
        key=key,
        rosters=tuple(rosters or found.rosters_if_any(ends)),
        evaluations=tuple(evaluations or found.evaluations(ends)),
        first=begins,
        last=ends,
        training=tuple(training or ()),
        units=tuple(unit or ()),
        reading_map=found.reading_map(map),
        workers=jobs,
    )
    delivery = delivery.keeping(*job.evaluations, *job.training)
    return delivery.hand_over(run(job, date.today(), progress_bar(not (no_progress or quiet))))
