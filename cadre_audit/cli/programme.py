"""``cadre-audit programme``: how far a training programme has come."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from cadre_audit.cli import options
from cadre_audit.report.wording import t


def programme(
    what: Annotated[str, typer.Argument(metavar="FILE|ID", show_default=False, help=t("help.programme_what"))],
    training: Annotated[list[Path] | None, typer.Option("--training", metavar="FILE", help=t("help.training"))] = None,
    unit: options.Unit = None,
    map: options.ReadingMap = None,
    config: options.Config = None,
    format: options.Format = None,
    output: options.Output = None,
    lang: options.Lang = None,
    no_progress: options.NoProgress = False,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
    log_file: options.LogFile = None,
) -> int:
    """Flags become a job, the job a report, the report ink and an exit code."""
    from cadre_audit.cli.delivery import Delivery, log_to
    from cadre_audit.cli.progress import progress_bar
    from cadre_audit.jobs.model import ProgrammeJob
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
    job = ProgrammeJob(
        programme=path,
        training=tuple(training or found.training()),
        units=tuple(unit or ()),
        reading_map=found.reading_map(map),
    )
    delivery = delivery.keeping(path)
    return delivery.hand_over(run(job, date.today(), progress_bar(not (no_progress or quiet))))
