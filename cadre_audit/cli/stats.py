"""``cadre-audit stats``: numbers and quality of staff."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer

from cadre_audit.cli import options
from cadre_audit.report.wording import t

_NAMES = (
    "unit", "kind", "post", "sex", "age", "party", "minority", "ethnicity", "religion", "education", "professional",
    "reported", "form", "major", "theory", "state_management", "it", "language", "ethnic_language", "local",
)  # fmt: skip
_FORMS = ("bm02", "8b", "10")
_KINDS = ("cadre", "civil_servant", "public_employee", "part_time")


def stats(
    rosters: options.Rosters = None,
    as_of: Annotated[
        date | None,
        typer.Option(
            "--as-of", parser=options.day, metavar="DATE", envvar="CADRE_AUDIT_AS_OF", help=t("help.stats_as_of")
        ),
    ] = None,
    year: Annotated[
        int | None, typer.Option("--year", min=1990, max=2100, metavar="YEAR", help=t("help.stats_year"))
    ] = None,
    by: Annotated[
        list[str] | None,
        typer.Option(
            "--by", metavar="NAME", help=t("help.stats_by", names=", ".join(_NAMES)), callback=options.each_of(*_NAMES)
        ),
    ] = None,
    table: Annotated[
        list[str] | None,
        typer.Option("--table", metavar="NAME", help=t("help.stats_table"), callback=options.each_of(*_NAMES)),
    ] = None,
    percent: Annotated[bool, typer.Option("--percent", help=t("help.stats_percent"))] = False,
    unit: options.Unit = None,
    kind: Annotated[
        list[str] | None,
        typer.Option("--kind", metavar="|".join(_KINDS), help=t("help.stats_kind"), callback=options.each_of(*_KINDS)),
    ] = None,
    position: Annotated[
        list[str] | None, typer.Option("--position", metavar="POST", help=t("help.stats_position"))
    ] = None,
    young: Annotated[bool, typer.Option("--young", help=t("help.stats_young"))] = False,
    young_under: Annotated[
        int | None, typer.Option("--young-under", min=18, max=60, metavar="AGE", help=t("help.stats_young_under"))
    ] = None,
    evaluations: Annotated[
        list[Path] | None, typer.Option("--evaluations", metavar="FILE", help=t("help.stats_evaluations"))
    ] = None,
    form: Annotated[
        str | None,
        typer.Option("--form", metavar="|".join(_FORMS), help=t("help.stats_form"), callback=options.one_of(*_FORMS)),
    ] = None,
    training: Annotated[
        list[Path] | None, typer.Option("--training", metavar="FILE", help=t("help.stats_training"))
    ] = None,
    blank_means: options.BlankMeans = None,
    standards: options.Standards = None,
    map: options.ReadingMap = None,
    config: options.Config = None,
    format: options.Format = None,
    output: options.Output = None,
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
    from cadre_audit.jobs.run import run
    from cadre_audit.jobs.stats_job import StatsJob
    from cadre_audit.jobs.workspace import find_workspace

    delivery = Delivery(format, output or (), quiet, verbose)
    delivery.check()
    log_to(log_file)
    found = find_workspace(Path.cwd(), config)
    own = found.workspace
    job = StatsJob(
        rosters=() if form == "10" else tuple(rosters or found.rosters(year or (as_of.year if as_of else None))),
        year=year,
        as_of=as_of,
        by=tuple(dict.fromkeys(by or ())),  # type: ignore[arg-type]
        tables=tuple(dict.fromkeys(table or ())),  # type: ignore[arg-type]
        percent=percent,
        units=tuple(unit or ()),
        kinds=tuple(dict.fromkeys(kind or ())),  # type: ignore[arg-type]
        positions=tuple(position or ()),
        only_young=young,
        young_under=young_under or own.young_under,
        evaluations=tuple(evaluations or ()),
        form=form,  # type: ignore[arg-type]
        training=_training(training, form, year, found),
        blank_means=blank_means or own.blank_means or "unknown",  # type: ignore[arg-type]
        standards=tuple(standards or found.paths(own.standards)),
        shipped=own.shipped_standards,
        courses=found.path_of(own.courses),
        reading_map=found.reading_map(map),
        workers=jobs,
    )
    delivery = delivery.keeping(*job.evaluations, *job.training)
    return delivery.hand_over(run(job, date.today(), progress_bar(not (no_progress or quiet))))


def _training(given: list[Path] | None, form: str | None, year: int | None, found: Any) -> tuple[Path, ...]:
    """The lists of turns as given, else for form 10 those of the workspace."""
    if given or form != "10":
        return tuple(given or ())
    first, last = (date(year, 1, 1), date(year, 12, 31)) if year else (None, None)
    return tuple(found.training(first, last))
