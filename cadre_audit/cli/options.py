"""The flags that mean the same in every command, declared once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from cadre_audit.report.formats import FORMATS
from cadre_audit.report.wording import t


def day(text: str) -> date:
    """A day as 2022-08-12 or 12/8/2022."""
    try:
        if "/" in text:
            of_month, month, year = text.split("/")
            return date(int(year), int(month), int(of_month))
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(t("error.day_expected", text=text)) from None


def one_of(*allowed: str) -> Callable[[str | None], str | None]:
    """A check of a flag: its value is one of these."""

    def check(text: str | None) -> str | None:
        if text is not None and text not in allowed:
            raise typer.BadParameter(t("error.choice_expected", text=text, allowed=", ".join(allowed)))
        return text

    return check


def each_of(*allowed: str) -> Callable[[list[str] | None], list[str] | None]:
    """A check of a flag that may be repeated: each of its values is one of these."""
    check = one_of(*allowed)

    def check_all(texts: list[str] | None) -> list[str] | None:
        for text in texts or ():
            check(text)
        return texts

    return check_all


Rosters = Annotated[list[Path] | None, typer.Argument(metavar="ROSTER", show_default=False, help=t("help.rosters"))]
AsOf = Annotated[
    date | None, typer.Option("--as-of", parser=day, metavar="DATE", envvar="CADRE_AUDIT_AS_OF", help=t("help.as_of"))
]
Standards = Annotated[
    list[Path] | None,
    typer.Option("--standards", metavar="FILE", envvar="CADRE_AUDIT_STANDARDS", help=t("help.standards_files")),
]
Config = Annotated[
    Path | None, typer.Option("--config", metavar="FILE", envvar="CADRE_AUDIT_CONFIG", help=t("help.config"))
]
Unit = Annotated[list[str] | None, typer.Option("--unit", metavar="NAME", help=t("help.unit"))]
Select = Annotated[list[str] | None, typer.Option("--select", metavar="ID", help=t("help.select"))]
Ignore = Annotated[list[str] | None, typer.Option("--ignore", metavar="ID", help=t("help.ignore"))]
Purposes = Annotated[
    list[str] | None,
    typer.Option(
        "--purpose", metavar="post|duty|nomination|succession|appointment", help=t("help.purpose"),
        callback=each_of("post", "duty", "nomination", "succession", "appointment"),
    ),
]  # fmt: skip
Enable = Annotated[list[str] | None, typer.Option("--enable", metavar="ID", help=t("help.enable"))]
FailOn = Annotated[
    str | None,
    typer.Option(
        "--fail-on", metavar="never|gap|unknown|manual", envvar="CADRE_AUDIT_FAIL_ON", help=t("help.fail_on"),
        callback=one_of("never", "gap", "unknown", "manual"),
    ),
]  # fmt: skip
Horizon = Annotated[int, typer.Option("--horizon", min=0, max=20, metavar="YEARS", help=t("help.horizon"))]
Succession = Annotated[list[str] | None, typer.Option("--succession", metavar="FILE|roster", help=t("help.succession"))]
Waivers = Annotated[
    Path | None, typer.Option("--waivers", metavar="FILE", envvar="CADRE_AUDIT_WAIVERS", help=t("help.waivers"))
]
CostNorms = Annotated[
    Path | None,
    typer.Option("--cost-norms", metavar="FILE", envvar="CADRE_AUDIT_COST_NORMS", help=t("help.cost_norms")),
]
Budgets = Annotated[
    Path | None, typer.Option("--budgets", metavar="FILE", envvar="CADRE_AUDIT_BUDGETS", help=t("help.budgets"))
]
CsvBudget = Annotated[bool, typer.Option("--csv-budget", help=t("help.csv_budget"))]
TrainingRecords = Annotated[
    list[Path] | None, typer.Option("--training", metavar="FILE", help=t("help.needs_training"))
]
Baseline = Annotated[
    Path | None, typer.Option("--baseline", metavar="FILE", envvar="CADRE_AUDIT_BASELINE", help=t("help.baseline"))
]
SaveBaseline = Annotated[Path | None, typer.Option("--save-baseline", metavar="FILE", help=t("help.save_baseline"))]
BlankMeans = Annotated[
    str | None,
    typer.Option(
        "--blank-means", metavar="unknown|none", envvar="CADRE_AUDIT_BLANK_MEANS", help=t("help.blank_means"),
        callback=one_of("unknown", "none"),
    ),
]  # fmt: skip
Training = Annotated[list[Path] | None, typer.Option("--training", metavar="FILE", help=t("help.check_training"))]
RecordsComplete = Annotated[bool, typer.Option("--records-complete", help=t("help.records_complete"))]
ReadingMap = Annotated[Path | None, typer.Option("--map", metavar="FILE", envvar="CADRE_AUDIT_MAP", help=t("help.map"))]
Format = Annotated[
    str | None,
    typer.Option(
        "--format", "-f", metavar="|".join(FORMATS), envvar="CADRE_AUDIT_FORMAT", help=t("help.format"),
        callback=one_of(*FORMATS),
    ),
]  # fmt: skip
Output = Annotated[list[Path] | None, typer.Option("--output", "-o", metavar="FILE", help=t("help.output"))]
Lang = Annotated[str | None, typer.Option("--lang", metavar="vi|en", help=t("help.lang"))]
Jobs = Annotated[int, typer.Option("--jobs", "-j", min=0, max=256, metavar="N", help=t("help.jobs"))]
NoProgress = Annotated[bool, typer.Option("--no-progress", help=t("help.no_progress"))]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help=t("help.quiet"))]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help=t("help.verbose"))]
LogFile = Annotated[
    Path | None, typer.Option("--log-file", metavar="FILE", envvar="CADRE_AUDIT_LOG_FILE", help=t("help.log_file"))
]
