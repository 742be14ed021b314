"""``cadre-audit succession``: a review of succession plans."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from cadre_audit.cli import options
from cadre_audit.report.wording import t


def succession(
    lists: Annotated[
        list[str] | None, typer.Argument(metavar="LIST|roster", show_default=False, help=t("help.plan_lists"))
    ] = None,
    roster: Annotated[list[Path] | None, typer.Option("--roster", metavar="FILE", help=t("help.plan_roster"))] = None,
    as_of: Annotated[
        date | None,
        typer.Option(
            "--as-of", parser=options.day, metavar="DATE", envvar="CADRE_AUDIT_AS_OF", help=t("help.review_day")
        ),
    ] = None,
    term_from: Annotated[
        date | None, typer.Option("--term-from", parser=options.day, metavar="DATE", help=t("help.term_from"))
    ] = None,
    standards_now: Annotated[bool, typer.Option("--standards-now", help=t("help.standards_now"))] = False,
    before: Annotated[list[Path] | None, typer.Option("--before", metavar="FILE", help=t("help.plan_before"))] = None,
    position: Annotated[
        list[str] | None, typer.Option("--position", metavar="POST", help=t("help.plan_position"))
    ] = None,
    per_post: Annotated[int, typer.Option("--per-post", min=1, max=50, metavar="N", help=t("help.per_post"))] = 3,
    young_under: Annotated[
        int | None, typer.Option("--young-under", min=18, max=60, metavar="AGE", help=t("help.plan_young_under"))
    ] = None,
    discipline: options.Discipline = None,
    evaluations: options.Evaluations = None,
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
    from cadre_audit.jobs.run import run
    from cadre_audit.jobs.succession_job import SuccessionJob
    from cadre_audit.jobs.workspace import find_workspace

    delivery = Delivery(format, output or (), quiet, verbose)
    delivery.check()
    log_to(log_file)
    found = find_workspace(Path.cwd(), config)
    year = as_of.year if as_of and not roster else None
    plans = found.succession(lists, as_of.year if as_of else None)
    if not plans["succession"] and not plans["planned_in_roster"]:
        raise UsageError("no_plans_named")
    rosters = tuple(roster or (found.rosters(year) if found.workspace.rosters else ()))
    if not rosters and plans["planned_in_roster"]:
        raise UsageError("no_roster_named")
    settings = audit_settings(
        found, unit, select, ignore, ["post", "succession"], enable, blank_means, standards, None, map, jobs
    )
    job = SuccessionJob(
        redact=redact,
        key=key,
        rosters=rosters or plans["succession"],
        lists_are_rosters=not rosters,
        as_of=as_of,
        term_from=term_from,
        standards_now=standards_now,
        positions=tuple(position or ()),
        per_post=per_post,
        young_under=young_under,
        targets=tuple(found.paths(found.workspace.targets)),
        before=tuple(before or ()),
        new_entries=found.workspace.new_entries,
        discipline=tuple(discipline or found.paths(found.workspace.discipline)),
        evaluations=tuple(evaluations or found.evaluations(as_of.year if as_of else None)),
        **plans,
        # a waiver is for a post that is held
        **{**settings, "waivers": None},
        fail_on=fail_on or "never",  # type: ignore[arg-type]
    )
    delivery = delivery.keeping(*job.before)
    return delivery.hand_over(run(job, date.today(), progress_bar(not (no_progress or quiet))))
