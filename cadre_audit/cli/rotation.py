"""``cadre-audit rotation``: who leads units, local or not, for how long, with which posts together."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from cadre_audit.cli import options
from cadre_audit.report.wording import t


def rotation(
    rosters: options.Rosters = None,
    as_of: options.AsOf = None,
    rules: Annotated[Path | None, typer.Option("--rules", metavar="FILE", help=t("help.rotation_rules"))] = None,
    unit: options.Unit = None,
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
    from cadre_audit.cli.delivery import Delivery, log_to
    from cadre_audit.cli.progress import progress_bar
    from cadre_audit.jobs.rotation_job import RotationJob
    from cadre_audit.jobs.run import run
    from cadre_audit.jobs.workspace import find_workspace

    delivery = Delivery(format, output or (), quiet, verbose)
    delivery.check()
    log_to(log_file)
    found = find_workspace(Path.cwd(), config)
    job = RotationJob(
        redact=redact,
        key=key,
        rosters=tuple(rosters or found.rosters(as_of.year if as_of and not rosters else None)),
        as_of=as_of,
        rules=rules or found.path_of(found.workspace.rotation),
        units=tuple(unit or ()),
        standards=tuple(standards or found.paths(found.workspace.standards)),
        shipped=found.workspace.shipped_standards,
        reading_map=found.reading_map(map),
        workers=jobs,
    )
    delivery = delivery.keeping(job.rules)
    return delivery.hand_over(run(job, date.today(), progress_bar(not (no_progress or quiet))))
