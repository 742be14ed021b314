"""``cadre-audit verify``: a fact-check of the figures of a report."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from cadre_audit.cli import options
from cadre_audit.report.wording import t


def verify(
    draft: Annotated[Path, typer.Argument(metavar="DRAFT", show_default=False, help=t("help.verify_draft"))],
    roster: Annotated[
        list[Path] | None, typer.Option("--roster", metavar="ROSTER", help=t("help.verify_roster"))
    ] = None,
    training: Annotated[
        list[Path] | None, typer.Option("--training", metavar="FILE", help=t("help.verify_training"))
    ] = None,
    baseline: Annotated[
        list[str] | None, typer.Option("--baseline", metavar="NAME=FILE", help=t("help.verify_baseline"))
    ] = None,
    young_under: Annotated[
        int | None, typer.Option("--young-under", min=18, max=60, metavar="AGE", help=t("help.compare_young_under"))
    ] = None,
    as_of: options.AsOf = None,
    everything: Annotated[bool, typer.Option("--all", help=t("help.verify_all"))] = False,
    unit: options.Unit = None,
    fail_on: options.FailOn = None,
    blank_means: options.BlankMeans = None,
    standards: options.Standards = None,
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
    from cadre_audit.cli.compare import against
    from cadre_audit.cli.delivery import Delivery, log_to
    from cadre_audit.cli.progress import progress_bar
    from cadre_audit.jobs.run import run
    from cadre_audit.jobs.verify_job import VerifyJob
    from cadre_audit.jobs.workspace import find_workspace

    delivery = Delivery(format, output or (), quiet, verbose)
    delivery.check()
    log_to(log_file)
    found = find_workspace(Path.cwd(), config)
    own = found.workspace
    job = VerifyJob(
        redact=redact,
        key=key,
        draft=draft,
        # only what is named: a report may be of other people than those of the workspace
        rosters=tuple(roster or ()),
        training=tuple(training or ()),
        baselines=tuple(against(text) for text in baseline or ()),
        young_under=young_under or own.young_under,
        as_of=as_of,
        everything=everything,
        units=tuple(unit or ()),
        areas=own.areas,
        fail_on=fail_on or "never",  # type: ignore[arg-type]
        blank_means=blank_means or own.blank_means or "unknown",  # type: ignore[arg-type]
        standards=tuple(standards or found.paths(own.standards)),
        shipped=own.shipped_standards,
        courses=found.path_of(own.courses),
        reading_map=found.reading_map(map),
        workers=jobs,
    )
    delivery = delivery.keeping(
        job.draft if str(job.draft) != "-" else None, *job.training, *(one.path for one in job.baselines)
    )
    return delivery.hand_over(run(job, date.today(), progress_bar(not (no_progress or quiet))))
