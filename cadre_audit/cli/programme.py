"""``cadre-audit programme``: how far a training programme has come."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from cadre_audit.cli import options
from cadre_audit.report.wording import t

_KINDS = ("cadre", "civil_servant", "public_employee", "part_time")


def programme(
    what: Annotated[str, typer.Argument(metavar="FILE|ID", show_default=False, help=t("help.programme_what"))],
    training: Annotated[list[Path] | None, typer.Option("--training", metavar="FILE", help=t("help.training"))] = None,
    add_group: Annotated[
        list[str] | None,
        typer.Option("--add-group", metavar="KIND", help=t("help.add_group"), callback=options.each_of(*_KINDS)),
    ] = None,
    roster: Annotated[
        list[Path] | None, typer.Option("--roster", metavar="ROSTER", help=t("help.what_if_roster"))
    ] = None,
    as_of: Annotated[
        date | None,
        typer.Option(
            "--as-of", parser=options.day, metavar="DATE", envvar="CADRE_AUDIT_AS_OF", help=t("help.what_if_as_of")
        ),
    ] = None,
    class_size: Annotated[
        int | None, typer.Option("--class-size", min=1, max=1000, metavar="N", help=t("help.what_if_class_size"))
    ] = None,
    support_rate: Annotated[
        str | None, typer.Option("--support-rate", metavar="AMOUNT", help=t("help.support_rate"))
    ] = None,
    support_days: Annotated[
        int | None, typer.Option("--support-days", min=1, max=1000, metavar="N", help=t("help.support_days"))
    ] = None,
    unit: options.Unit = None,
    map: options.ReadingMap = None,
    config: options.Config = None,
    format: options.Format = None,
    output: options.Output = None,
    redact: options.Redact = False,
    key: options.Key = None,
    lang: options.Lang = None,
    no_progress: options.NoProgress = False,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
    log_file: options.LogFile = None,
) -> int:
    """Flags become a job, the job a report, the report ink and an exit code."""
    from cadre_audit.cli.delivery import Delivery, log_to
    from cadre_audit.cli.progress import progress_bar
    from cadre_audit.errors import UsageError
    from cadre_audit.jobs.model import ExtendedTo, ProgrammeJob
    from cadre_audit.jobs.money_cells import money_given
    from cadre_audit.jobs.run import run
    from cadre_audit.jobs.workspace import find_workspace
    from cadre_audit.standards.programmes import find_programme

    delivery = Delivery(format, output or (), quiet, verbose)
    delivery.check()
    log_to(log_file)
    found = find_workspace(Path.cwd(), config)
    path = Path(what)
    # an id has no ending; a file that is missing is told as such
    if not path.suffix and not path.is_file():
        path = find_programme(what, found.paths(found.workspace.programmes))
    more = None
    if add_group:
        if not (roster or found.workspace.rosters):
            raise UsageError("add_group_no_roster")
        more = ExtendedTo(
            rosters=tuple(roster or found.rosters(as_of.year if as_of else None)),
            added=tuple(add_group),  # type: ignore[arg-type]
            as_of=as_of,
            class_size=class_size,
            usual_class_size=found.workspace.class_size,
            young_under=found.workspace.young_under,
            courses=found.path_of(found.workspace.courses),
            standards=tuple(found.paths(found.workspace.standards)),
            shipped=found.workspace.shipped_standards,
            reading_map=found.reading_map(map),
            support_rate=money_given("--support-rate", support_rate) if support_rate is not None else None,
            support_days=support_days,
        )
    elif roster or class_size or support_rate is not None or support_days:
        raise UsageError("add_group_missing")
    job = ProgrammeJob(
        redact=redact,
        key=key,
        programme=path,
        training=tuple(training or found.training()),
        units=tuple(unit or ()),
        reading_map=found.reading_map(map),
        what_if=more,
    )
    delivery = delivery.keeping(path)
    return delivery.hand_over(run(job, date.today(), progress_bar(not (no_progress or quiet))))
