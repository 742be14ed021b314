"""``cadre-audit reconcile``: registrations against the needs of a year."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from cadre_audit.cli import options
from cadre_audit.report.wording import t


def reconcile(
    registrations: Annotated[
        list[Path] | None, typer.Argument(metavar="REGISTRATIONS", show_default=False, help=t("help.registrations"))
    ] = None,
    roster: Annotated[
        list[Path] | None, typer.Option("--roster", metavar="ROSTER", help=t("help.reconcile_roster"))
    ] = None,
    year: Annotated[int | None, typer.Option("--year", min=1990, max=2100, metavar="YEAR", help=t("help.year"))] = None,
    deadline: Annotated[
        date | None, typer.Option("--deadline", parser=options.day, metavar="DATE", help=t("help.deadline"))
    ] = None,
    decisions: Annotated[Path | None, typer.Option("--decisions", metavar="FILE", help=t("help.decisions"))] = None,
    training: options.TrainingRecords = None,
    cost_norms: options.CostNorms = None,
    budgets: options.Budgets = None,
    csv_budget: options.CsvBudget = False,
    horizon: options.Horizon = 0,
    succession: options.Succession = None,
    evaluations: options.Evaluations = None,
    unit: options.Unit = None,
    select: options.Select = None,
    ignore: options.Ignore = None,
    purpose: options.Purposes = None,
    enable: options.Enable = None,
    fail_on: options.FailOn = None,
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
    from cadre_audit.jobs.model import ReconcileJob
    from cadre_audit.jobs.run import run
    from cadre_audit.jobs.workspace import find_workspace

    delivery = Delivery(format, output or (), quiet, verbose)
    delivery.check()
    log_to(log_file)
    found = find_workspace(Path.cwd(), config)
    job = ReconcileJob(
        redact=redact,
        key=key,
        registrations=tuple(registrations or found.registrations(year)),
        rosters=tuple(roster or found.rosters(year)),
        year=year,
        deadline=deadline,
        decisions=decisions,
        training=tuple(training or found.training_until(year)),
        training_asked=bool(training),
        cost_norms=cost_norms or (found.path_of(found.workspace.cost_norms) if decisions else None),
        budgets=budgets or (found.path_of(found.workspace.budgets) if decisions else None),
        csv_budget=csv_budget,
        class_size=found.workspace.class_size,
        young_under=found.workspace.young_under,
        weights=dict(found.workspace.weights.items()),
        horizon=horizon,
        evaluations=tuple(evaluations or found.evaluations(year)),
        **found.succession(succession, year),
        **audit_settings(found, unit, select, ignore, purpose, enable, blank_means, standards, waivers, map, jobs),
        fail_on=fail_on or "never",  # type: ignore[arg-type]
    )
    delivery = delivery.keeping(job.waivers, job.decisions, job.cost_norms, job.budgets, *job.evaluations)
    return delivery.hand_over(run(job, date.today(), progress_bar(not (no_progress or quiet))))
