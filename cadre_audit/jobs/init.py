"""Makes a workspace: the settings file and the folders that it names."""

from __future__ import annotations

from pathlib import Path

from cadre_audit.data_files import folder as folder_of_data
from cadre_audit.errors import UsageError
from cadre_audit.jobs.workspace_file import NAME
from cadre_audit.report.wording import language
from cadre_audit.report.write import write

_YEAR_OF_TEMPLATE = "2022"
FOLDERS = ("rosters", "standards", "reports")


def make_workspace(folder: Path, year: int) -> list[Path]:
    """Makes what is missing in ``folder`` for a year and returns it.

    Raises:
        UsageError: there is a workspace already, or the folder cannot be written to.
    """
    settings = folder / NAME
    if settings.exists():
        raise UsageError("workspace_exists", path=settings)
    made = []
    try:
        for name in FOLDERS:
            if not (folder / name).is_dir():
                (folder / name).mkdir(parents=True)
                made.append(folder / name)
    except OSError as e:
        raise UsageError("output_failed", path=folder, reason=e.strerror or "") from None
    template = (folder_of_data("schemas") / "workspace" / f"{language()}.toml").read_text(encoding="utf-8")
    write(settings, template.replace(_YEAR_OF_TEMPLATE, str(year)), ())
    return [*made, settings]
