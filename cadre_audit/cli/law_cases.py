"""``cadre-audit standards test``: dated cases against the law."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from cadre_audit.cli import options
from cadre_audit.report.wording import t


def run_cases(
    cases: Annotated[
        list[Path] | None, typer.Argument(metavar="FOLDER|FILE", show_default=False, help=t("help.cases"))
    ] = None,
    standards: options.Standards = None,
    config: options.Config = None,
    format: options.Format = None,
    output: options.Output = None,
    lang: options.Lang = None,
    quiet: options.Quiet = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help=t("help.cases_verbose"))] = False,
) -> int:
    """Judges dated cases by the law of their days; exit 1 when a verdict is not as expected."""
    from cadre_audit.cli.delivery import Delivery
    from cadre_audit.jobs.law_cases import run_law_cases
    from cadre_audit.jobs.workspace import find_workspace

    delivery = Delivery(format, output or (), quiet)
    delivery.check()
    found = find_workspace(Path.cwd(), config)
    own = standards or found.paths(found.workspace.standards)
    courses = found.path_of(found.workspace.courses)
    shipped = found.workspace.shipped_standards
    return delivery.hand_over(run_law_cases(cases or (), own, courses, date.today(), shipped=shipped, verbose=verbose))
