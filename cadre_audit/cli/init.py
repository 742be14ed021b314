"""``cadre-audit init``: a workspace for an office."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from cadre_audit.cli import options
from cadre_audit.report.wording import t


def init(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", show_default=False, help=t("help.init_folder"))] = Path(),
    lang: options.Lang = None,
) -> int:
    """Writes the workspace file and its folders; nothing that exists is touched."""
    from cadre_audit.cli.failures import say
    from cadre_audit.jobs.init import make_workspace

    for path in make_workspace(folder, date.today().year):
        say(t("said.made", path=path))
    say(t("said.workspace_ready", path=folder / "cadre-audit.toml"))
    return 0
