"""``cadre-audit check``: the gaps of rosters on a day."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer

from cadre_audit.cli import options
from cadre_audit.errors import UsageError
from cadre_audit.report.wording import t


def check(
    rosters: options.Rosters = None,
    as_of: options.AsOf = None,
    everything: Annotated[bool, typer.Option("--all", help=t("help.all"))] = False,
    training: options.Training = None,
    records_complete: options.RecordsComplete = False,
    annotate: Annotated[Path | None, typer.Option("--annotate", metavar="FILE|FOLDER", help=t("help.annotate"))] = None,
    unit: options.Unit = None,
    select: options.Select = None,
    ignore: options.Ignore = None,
    purpose: options.Purposes = None,
    enable: options.Enable = None,
    fail_on: options.FailOn = None,
    blank_means: options.BlankMeans = None,
    standards: options.Standards = None,
    waivers: options.Waivers = None,
    baseline: options.Baseline = None,
    save_baseline: options.SaveBaseline = None,
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
    from cadre_audit.jobs.model import CheckJob
    from cadre_audit.jobs.run import run
    from cadre_audit.jobs.workspace import find_workspace

    delivery = Delivery(format, output or (), quiet, verbose)
    delivery.check()
    log_to(log_file)
    found = find_workspace(Path.cwd(), config)
    job = CheckJob(
        redact=redact,
        key=key,
        rosters=tuple(rosters or found.rosters(as_of.year if as_of and not rosters else None)),
        as_of=as_of,
        everything=everything,
        annotate=annotate,
        baseline=baseline or found.path_of(found.workspace.baseline),
        save_baseline=save_baseline,
        **audit_settings(
            found,
            unit,
            select,
            ignore,
            with_duties(purpose, training),
            enable,
            blank_means,
            standards,
            waivers,
            map,
            jobs,
        ),
        **recorded_training(found, purpose, training, records_complete),
        fail_on=fail_on or found.workspace.fail_on or "gap",  # type: ignore[arg-type]
    )
    delivery = delivery.keeping(job.waivers, job.baseline, job.save_baseline)
    return delivery.hand_over(run(job, date.today(), progress_bar(not (no_progress or quiet))))


def audit_settings(
    found: Any,
    unit: list[str] | None,
    select: list[str] | None,
    ignore: list[str] | None,
    purpose: list[str] | None,
    enable: list[str] | None,
    blank_means: str | None,
    standards: list[Path] | None,
    waivers: Path | None,
    map: Path | None,
    jobs: int,
) -> dict[str, Any]:
    """What every audit takes from flags first and from the workspace second."""
    own = found.workspace
    return {
        "units": tuple(unit or ()),
        "select": tuple(_listed(select)),
        "ignore": tuple(_listed(ignore)),
        "purposes": tuple(dict.fromkeys(purpose or ("post",))),
        "enable": tuple(_listed(enable) or own.enable),
        "blank_means": blank_means or own.blank_means or "unknown",
        "standards": tuple(standards or found.paths(own.standards)),
        "shipped": own.shipped_standards,
        "courses": found.path_of(own.courses),
        "waivers": waivers or found.path_of(own.waivers),
        "areas": own.areas,
        "reading_map": found.reading_map(map),
        "workers": jobs,
    }


def with_duties(purpose: list[str] | None, training: list[Path] | None) -> list[str] | None:
    """The purposes asked for; who gives records of training asks for the yearly duty to be trained too."""
    return purpose or (["post", "duty"] if training else None)


def recorded_training(
    found: Any, purpose: list[str] | None, training: list[Path] | None, records_complete: bool
) -> dict[str, Any]:
    """The records of training: those given; those of the workspace where duties are asked for."""
    own = found.training() if found.workspace.training and "duty" in (purpose or ()) else ()
    if records_complete and not (training or own):
        raise UsageError("records_complete_alone")
    return {
        "training": tuple(training or own),
        "records_complete": records_complete or found.workspace.records_complete,
    }


def _listed(names: list[str] | None) -> list[str]:
    """Names given one by one or parted by commas."""
    return [name.strip() for text in names or () for name in text.split(",") if name.strip()]
