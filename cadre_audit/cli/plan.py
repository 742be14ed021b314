"""``cadre-audit plan``: classes of one or several years."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from cadre_audit.cli import options
from cadre_audit.report.wording import t


def plan(
    rosters: options.Rosters = None,
    first: Annotated[
        int | None, typer.Option("--from", min=1990, max=2100, metavar="YEAR", help=t("help.plan_from"))
    ] = None,
    until: Annotated[
        int | None, typer.Option("--to", min=1990, max=2100, metavar="YEAR", help=t("help.plan_to"))
    ] = None,
    needs: Annotated[Path | None, typer.Option("--needs", metavar="FILE", help=t("help.plan_needs"))] = None,
    limits: Annotated[
        Path | None, typer.Option("--limits", metavar="FILE", envvar="CADRE_AUDIT_LIMITS", help=t("help.plan_limits"))
    ] = None,
    cost_norms: options.CostNorms = None,
    budgets: options.Budgets = None,
    csv_budget: options.CsvBudget = False,
    nodes: Annotated[int, typer.Option("--nodes", min=1, max=10**9, metavar="N", help=t("help.plan_nodes"))] = 3_000,
    quick: Annotated[bool, typer.Option("--quick", help=t("help.plan_quick"))] = False,
    class_size: Annotated[
        int | None, typer.Option("--class-size", min=1, max=1000, metavar="N", help=t("help.class_size"))
    ] = None,
    training: options.TrainingRecords = None,
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
    from cadre_audit.errors import UsageError
    from cadre_audit.jobs.model import PlanJob
    from cadre_audit.jobs.run import run
    from cadre_audit.jobs.workspace import find_workspace

    delivery = Delivery(format, output or (), quiet, verbose)
    delivery.check()
    log_to(log_file)
    if first is None:
        raise UsageError("plan_year_missing")
    if rosters and needs:
        raise UsageError("plan_two_inputs")
    if needs and (horizon or succession or training or evaluations):
        raise UsageError("plan_list_with_sources")
    found = find_workspace(Path.cwd(), config)
    job = PlanJob(
        redact=redact,
        key=key,
        rosters=() if needs else tuple(rosters or found.rosters(first)),
        needs=needs,
        year=first,
        until=first if until is None else until,
        limits=limits or found.path_of(found.workspace.limits),
        cost_norms=cost_norms or found.path_of(found.workspace.cost_norms),
        budgets=budgets or found.path_of(found.workspace.budgets),
        csv_budget=csv_budget,
        nodes=nodes,
        quick=quick,
        training=() if needs else tuple(training or found.training_until(first)),
        training_asked=bool(training),
        class_size=class_size or found.workspace.class_size,
        young_under=found.workspace.young_under,
        weights=dict(found.workspace.weights.items()),
        horizon=horizon,
        evaluations=() if needs else tuple(evaluations or found.evaluations(first)),
        **found.succession(succession, first),
        **audit_settings(found, unit, select, ignore, purpose, enable, blank_means, standards, waivers, map, jobs),
        fail_on=fail_on or "never",  # type: ignore[arg-type]
    )
    delivery = delivery.keeping(job.waivers, job.limits, job.needs, job.cost_norms, job.budgets, *job.evaluations)
    return delivery.hand_over(run(job, date.today(), progress_bar(not (no_progress or quiet))))
