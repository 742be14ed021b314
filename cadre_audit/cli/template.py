"""``cadre-audit template``: blank workbooks that read back without a problem."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from cadre_audit.cli import options
from cadre_audit.report.wording import t


def template(
    kind: Annotated[
        str,
        typer.Argument(
            metavar="roster|registrations|training|classes|summary|succession|candidates|discipline|waivers|decisions|cost-norms|budgets",
            show_default=False,
            help=t("help.template_kind"),
        ),
    ],
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help=t("help.template_output"))
    ] = None,
    unit: Annotated[str, typer.Option("--unit", metavar="NAME", show_default=False, help=t("help.template_unit"))] = "",
    as_of: Annotated[
        date | None, typer.Option("--as-of", parser=options.day, metavar="DATE", help=t("help.template_as_of"))
    ] = None,
    rows: Annotated[int, typer.Option("--rows", min=1, max=5000, metavar="N", help=t("help.template_rows"))] = 200,
    lang: options.Lang = None,
) -> int:
    """Writes one workbook and says where it is."""
    from cadre_audit.cli.failures import say
    from cadre_audit.jobs.template import make_template

    say(t("said.made", path=make_template(kind, output, unit, as_of, rows)))
    return 0
