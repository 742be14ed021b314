"""``cadre-audit compare``: two lists of people side by side, or one at two dates."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated, Any
from unicodedata import normalize

import typer

from cadre_audit.cli import options
from cadre_audit.report.wording import t

_KINDS = ("cadre", "civil_servant", "public_employee", "part_time")


def compare(
    lists: Annotated[
        list[Path] | None, typer.Argument(metavar="BEFORE AFTER", show_default=False, help=t("help.compare_lists"))
    ] = None,
    before: Annotated[
        list[Path] | None, typer.Option("--before", metavar="FILE", help=t("help.compare_before"))
    ] = None,
    after: Annotated[list[Path] | None, typer.Option("--after", metavar="FILE", help=t("help.compare_after"))] = None,
    as_of_before: Annotated[
        date | None,
        typer.Option("--as-of-before", parser=options.day, metavar="DATE", help=t("help.compare_as_of_before")),
    ] = None,
    as_of_after: Annotated[
        date | None,
        typer.Option("--as-of-after", parser=options.day, metavar="DATE", help=t("help.compare_as_of_after")),
    ] = None,
    name_before: Annotated[
        str | None, typer.Option("--name-before", metavar="NAME", help=t("help.compare_name_before"))
    ] = None,
    name_after: Annotated[
        str | None, typer.Option("--name-after", metavar="NAME", help=t("help.compare_name_after"))
    ] = None,
    baseline: Annotated[
        list[str] | None, typer.Option("--baseline", metavar="NAME=FILE", help=t("help.compare_baseline"))
    ] = None,
    measure: Annotated[
        list[str] | None, typer.Option("--measure", metavar="ID[=NAME]", help=t("help.compare_measure"))
    ] = None,
    kind: Annotated[
        list[str] | None,
        typer.Option(
            "--kind", metavar="|".join(_KINDS), help=t("help.compare_kind"), callback=options.each_of(*_KINDS)
        ),
    ] = None,
    position: Annotated[
        list[str] | None, typer.Option("--position", metavar="POST", help=t("help.compare_position"))
    ] = None,
    unit: options.Unit = None,
    common: Annotated[bool, typer.Option("--common", help=t("help.compare_common"))] = False,
    same_population: Annotated[bool, typer.Option("--same-population", help=t("help.compare_same_population"))] = False,
    young_under: Annotated[
        int | None, typer.Option("--young-under", min=18, max=60, metavar="AGE", help=t("help.compare_young_under"))
    ] = None,
    draft: Annotated[list[Path] | None, typer.Option("--draft", metavar="FILE", help=t("help.draft"))] = None,
    select: options.Select = None,
    ignore: options.Ignore = None,
    purpose: options.Purposes = None,
    enable: options.Enable = None,
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
    from cadre_audit.jobs.compare_job import CompareJob
    from cadre_audit.jobs.run import run
    from cadre_audit.jobs.workspace import find_workspace

    delivery = Delivery(format, output or (), quiet, verbose)
    delivery.check()
    log_to(log_file)
    found = find_workspace(Path.cwd(), config)
    baselines = [against(text) for text in baseline or ()]
    one_list = bool(as_of_before or as_of_after or draft)
    first, second = _sides(lists or [], before or [], after or [], bool(baselines), one_list)
    job = CompareJob(
        redact=redact,
        key=key,
        rosters=tuple(second),
        before=tuple(first),
        baselines=tuple(baselines),
        name_before=name_before,
        name_after=name_after,
        as_of_before=as_of_before,
        as_of_after=as_of_after,
        drafts=tuple(draft or ()),
        kinds=tuple(kind or ()),  # type: ignore[arg-type]
        posts=tuple(position or ()),
        common=common,
        same_population=same_population,
        measures=tuple(_share(text) for text in measure or ()),
        young_under=young_under or found.workspace.young_under,
        **audit_settings(
            found, unit, select, ignore, purpose, enable, blank_means, standards, waivers, map, jobs
        ),
    )  # fmt: skip
    delivery = delivery.keeping(job.waivers, *(one.path for one in baselines))
    return delivery.hand_over(run(job, date.today(), progress_bar(not (no_progress or quiet))))


def _sides(
    lists: list[Path], before: list[Path], after: list[Path], has_baselines: bool, one_list: bool
) -> tuple[list[Path], list[Path]]:
    """The lists before and after: named by flags, or one after the other; one list alone is compared with itself.

    Raises:
        UsageError: it is not told which lists are before and which after.
    """
    from cadre_audit.errors import UsageError

    if lists and (before or (after and len(lists) > 1)):
        raise UsageError("compare_lists_twice")
    if len(lists) == 1 and after:
        return lists, after
    if len(lists) == 2:
        return [lists[0]], [lists[1]]
    if len(lists) == 1 and has_baselines:
        return [], lists
    if len(lists) == 1 and one_list:
        return lists, lists
    if not lists and after and (before or has_baselines):
        return before, after
    raise UsageError("compare_lists_missing", n=len(lists))


def against(text: str) -> Any:
    """``NAME=FILE`` as a baseline.

    Raises:
        UsageError: one of them is missing.
    """
    from cadre_audit.errors import UsageError
    from cadre_audit.jobs.compare_job import Against

    name, _, path = text.partition("=")
    if not name.strip() or not path.strip():
        raise UsageError("baseline_form", text=text)
    return Against(name=_composed(name), path=Path(path.strip()))


def _share(text: str) -> Any:
    """``ID`` or ``ID=NAME`` as a share that is asked for."""
    from cadre_audit.errors import UsageError
    from cadre_audit.jobs.compare_job import Share

    id, sign, name = text.partition("=")
    if not id.strip() or (sign and not name.strip()):
        raise UsageError("measure_form", text=text)
    return Share(id=id.strip(), baseline=_composed(name) or None)


def _composed(name: str) -> str:
    """A name with its tone marks composed: one keyboard types them so, another apart."""
    return normalize("NFC", name).strip()
