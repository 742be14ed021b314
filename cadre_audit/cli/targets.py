"""``cadre-audit targets``: rosters and plans against targets of the law and of the office."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from cadre_audit.cli import options
from cadre_audit.report.wording import t


def targets(
    rosters: options.Rosters = None,
    as_of: options.AsOf = None,
    targets: Annotated[
        list[Path] | None, typer.Option("--targets", metavar="FILE", help=t("help.targets_files"))
    ] = None,
    target: Annotated[list[str] | None, typer.Option("--target", metavar="ID", help=t("help.target"))] = None,
    succession: options.Succession = None,
    baseline_roster: Annotated[
        list[Path] | None, typer.Option("--baseline-roster", metavar="ROSTER", help=t("help.baseline_roster"))
    ] = None,
    baseline_as_of: Annotated[
        date | None,
        typer.Option("--baseline-as-of", parser=options.day, metavar="DATE", help=t("help.baseline_as_of")),
    ] = None,
    unit: options.Unit = None,
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
    from cadre_audit.cli.check import audit_settings
    from cadre_audit.cli.delivery import Delivery, log_to
    from cadre_audit.cli.progress import progress_bar
    from cadre_audit.jobs.run import run
    from cadre_audit.jobs.targets_job import TargetsJob
    from cadre_audit.jobs.workspace import find_workspace

    delivery = Delivery(format, output or (), quiet, verbose)
    delivery.check()
    log_to(log_file)
    found = find_workspace(Path.cwd(), config)
    year = as_of.year if as_of else None
    job = TargetsJob(
        redact=redact,
        key=key,
        rosters=tuple(rosters or found.rosters(year if not rosters else None)),
        as_of=as_of,
        targets=tuple(targets or found.paths(found.workspace.targets)),
        only=tuple(dict.fromkeys(name.strip() for text in target or () for name in text.split(",") if name.strip())),
        rotation=found.path_of(found.workspace.rotation),
        baseline=tuple(baseline_roster or ()),
        baseline_as_of=baseline_as_of,
        **found.succession(succession, year),
        **audit_settings(found, unit, None, None, None, enable, blank_means, standards, waivers, map, jobs),
    )
    delivery = delivery.keeping(job.waivers, job.rotation, *job.targets)
    return delivery.hand_over(run(job, date.today(), progress_bar(not (no_progress or quiet))))
