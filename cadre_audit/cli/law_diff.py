"""``cadre-audit standards diff``: what changes in the law between two days, and for whom."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from cadre_audit.cli import options
from cadre_audit.report.wording import t


def diff(
    before: Annotated[date, typer.Argument(parser=options.day, metavar="DATE", help=t("help.diff_before"))],
    after: Annotated[date, typer.Argument(parser=options.day, metavar="DATE", help=t("help.diff_after"))],
    rosters: Annotated[
        list[Path] | None, typer.Argument(metavar="ROSTER", show_default=False, help=t("help.diff_rosters"))
    ] = None,
    draft: Annotated[list[Path] | None, typer.Option("--draft", metavar="FILE", help=t("help.draft"))] = None,
    post: Annotated[list[str] | None, typer.Option("--post", metavar="POST", help=t("help.post"))] = None,
    unit: options.Unit = None,
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
    from cadre_audit.jobs.model import LawDiffJob
    from cadre_audit.jobs.run import run
    from cadre_audit.jobs.workspace import find_workspace

    delivery = Delivery(format, output or (), quiet, verbose)
    delivery.check()
    log_to(log_file)
    found = find_workspace(Path.cwd(), config)
    job = LawDiffJob(
        redact=redact,
        key=key,
        before=before,
        after=after,
        rosters=tuple(rosters or ()),
        drafts=tuple(draft or ()),
        posts=tuple(post or ()),
        **audit_settings(found, unit, None, None, purpose, enable, blank_means, standards, waivers, map, jobs),
        fail_on=fail_on or "never",  # type: ignore[arg-type]
    )
    return delivery.hand_over(run(job, date.today(), progress_bar(not (no_progress or quiet))))
