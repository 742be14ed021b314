"""``cadre-audit gate``: who of some candidates may take a post."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from cadre_audit.cli import options
from cadre_audit.report.wording import t


def gate(
    candidates: Annotated[
        list[Path], typer.Argument(metavar="CANDIDATES", show_default=False, help=t("help.gate_candidates"))
    ],
    position: Annotated[str, typer.Option("--position", metavar="POST", help=t("help.gate_position"))],
    effective: Annotated[
        date | None,
        typer.Option("--effective", "--as-of", parser=options.day, metavar="DATE", help=t("help.gate_effective")),
    ] = None,
    roster: Annotated[list[Path] | None, typer.Option("--roster", metavar="FILE", help=t("help.gate_roster"))] = None,
    post_unit: Annotated[str | None, typer.Option("--post-unit", metavar="NAME", help=t("help.gate_unit"))] = None,
    purpose: options.Candidacy = "appointment",
    standing: options.Standing = None,
    succession: options.Succession = None,
    discipline: options.Discipline = None,
    evaluations: options.Evaluations = None,
    training: Annotated[
        list[Path] | None, typer.Option("--training", metavar="FILE", help=t("help.gate_training"))
    ] = None,
    records_complete: Annotated[bool, typer.Option("--records-complete", help=t("help.gate_records_complete"))] = False,
    unit: options.Unit = None,
    select: options.Select = None,
    ignore: options.Ignore = None,
    enable: options.Enable = None,
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
    from cadre_audit.cli.check import audit_settings
    from cadre_audit.cli.delivery import Delivery, log_to
    from cadre_audit.cli.progress import progress_bar
    from cadre_audit.errors import UsageError
    from cadre_audit.jobs.gate_job import GateJob
    from cadre_audit.jobs.run import run
    from cadre_audit.jobs.workspace import find_workspace

    delivery = Delivery(format, output or (), quiet, verbose)
    delivery.check()
    log_to(log_file)
    if standing and purpose != "nomination":
        raise UsageError("standing_alone")
    if records_complete and not training:
        raise UsageError("records_complete_alone")
    found = find_workspace(Path.cwd(), config)
    purposes = list(dict.fromkeys(("post", purpose)))
    settings = audit_settings(found, unit, select, ignore, purposes, enable, blank_means, standards, None, map, jobs)
    job = GateJob(
        redact=redact,
        key=key,
        rosters=tuple(roster or candidates),
        candidates=tuple(candidates) if roster else (),
        position=position,
        post_unit=post_unit,
        effective=effective,
        purpose=purpose,  # type: ignore[arg-type]
        standing=standing,  # type: ignore[arg-type]
        training=tuple(training or ()),
        training_asked=bool(training),
        records_complete=records_complete,
        discipline=tuple(discipline or found.paths(found.workspace.discipline)),
        evaluations=tuple(evaluations or found.evaluations(effective.year if effective else None)),
        **found.succession(succession, effective.year if effective else None),
        # a waiver is for a post that is held
        **{**settings, "waivers": None},
        fail_on=fail_on or "unknown",  # type: ignore[arg-type]
    )
    return delivery.hand_over(run(job, date.today(), progress_bar(not (no_progress or quiet))))
