"""``cadre-audit inspect``: how files were read."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from cadre_audit.cli import options
from cadre_audit.report.wording import t


def inspect(
    rosters: options.Rosters = None,
    everything: Annotated[bool, typer.Option("--all", help=t("help.all_rows"))] = False,
    unit: options.Unit = None,
    blank_means: options.BlankMeans = None,
    standards: options.Standards = None,
    map: options.ReadingMap = None,
    save_map: Annotated[bool, typer.Option("--save-map", help=t("help.save_map"))] = False,
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
    from cadre_audit.jobs.model import InspectJob
    from cadre_audit.jobs.run import run
    from cadre_audit.jobs.workspace import READING_MAP, find_workspace

    delivery = Delivery(format, output or (), quiet, verbose)
    delivery.check()
    log_to(log_file)
    found = find_workspace(Path.cwd(), config)
    job = InspectJob(
        redact=redact,
        key=key,
        rosters=tuple(rosters or found.rosters()),
        everything=everything,
        units=tuple(unit or ()),
        standards=tuple(standards or found.paths(found.workspace.standards)),
        blank_means=blank_means or found.workspace.blank_means or "unknown",  # type: ignore[arg-type]
        reading_map=None if save_map and map and not map.exists() else found.reading_map(map),
        save_map=(map or found.beside(READING_MAP)) if save_map else None,
        workers=jobs,
    )
    return delivery.hand_over(run(job, date.today(), progress_bar(not (no_progress or quiet))))
