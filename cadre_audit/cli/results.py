"""``cadre-audit results``: what training was carried out in a period."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from cadre_audit.cli import options
from cadre_audit.report.wording import t

Training = Annotated[list[Path] | None, typer.Argument(metavar="TRAINING", show_default=False, help=t("help.training"))]
_BY = ("course", "kind", "unit", "period", "host", "mode")


def results(
    training: Training = None,
    first: Annotated[
        date | None, typer.Option("--from", parser=options.day, metavar="DATE", help=t("help.results_from"))
    ] = None,
    last: Annotated[
        date | None, typer.Option("--to", parser=options.day, metavar="DATE", help=t("help.results_to"))
    ] = None,
    year: Annotated[
        int | None, typer.Option("--year", min=1990, max=2100, metavar="YEAR", help=t("help.results_year"))
    ] = None,
    by: Annotated[
        list[str] | None,
        typer.Option("--by", metavar="|".join(_BY), help=t("help.results_by"), callback=options.each_of(*_BY)),
    ] = None,
    by_spelling: Annotated[bool, typer.Option("--by-spelling", help=t("help.by_spelling"))] = False,
    before: Annotated[list[Path] | None, typer.Option("--before", metavar="ROSTER", help=t("help.before"))] = None,
    after: Annotated[list[Path] | None, typer.Option("--after", metavar="ROSTER", help=t("help.after"))] = None,
    evaluations: Annotated[
        list[Path] | None, typer.Option("--evaluations", metavar="FILE", help=t("help.evaluations"))
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
    from cadre_audit.jobs.model import ResultsJob
    from cadre_audit.jobs.run import run
    from cadre_audit.jobs.workspace import find_workspace

    delivery = Delivery(format, output or (), quiet, verbose)
    delivery.check()
    log_to(log_file)
    begins, ends = _period(first, last, year)
    found = find_workspace(Path.cwd(), config)
    job = ResultsJob(
        redact=redact,
        key=key,
        training=tuple(training or found.training(begins, ends)),
        first=begins,
        last=ends,
        by=tuple(dict.fromkeys(by or ("course",))),  # type: ignore[arg-type]
        by_spelling=by_spelling,
        units=tuple(unit or ()),
        reading_map=found.reading_map(map),
        courses=found.path_of(found.workspace.courses),
        before=tuple(before or ()),
        after=tuple(after or ()),
        evaluations=tuple(evaluations or ()),
    )
    delivery = delivery.keeping(*job.before, *job.after, *job.evaluations)
    return delivery.hand_over(run(job, date.today(), progress_bar(not (no_progress or quiet))))


def _period(first: date | None, last: date | None, year: int | None) -> tuple[date | None, date | None]:
    """The first and the last day of the period asked for; neither when none is.

    Raises:
        UsageError: a year beside days, one day without the other, or an end before its beginning.
    """
    from cadre_audit.errors import UsageError

    if year is not None and (first or last):
        raise UsageError("period_twice")
    if year is not None:
        return date(year, 1, 1), date(year, 12, 31)
    if (first is None) != (last is None):
        raise UsageError("period_half", missing="--to" if last is None else "--from")
    if first and last and last < first:
        raise UsageError("period_backwards", first=first.isoformat(), last=last.isoformat())
    return first, last
