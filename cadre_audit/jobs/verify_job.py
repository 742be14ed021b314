"""What ``verify`` is asked for."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Literal

from pydantic import Field

from cadre_audit.jobs.compare_job import Against
from cadre_audit.jobs.model import Audit


class VerifyJob(Audit):
    """``verify``: the figures of a report, against each other and against data."""

    verb: Literal["verify"] = "verify"
    draft: Path
    """The report: text, Markdown or a document of Word."""
    rosters: tuple[Path, ...] = ()
    """Whom the report is about; none when only the report itself is looked at."""
    training: tuple[Path, ...] = ()
    """Lists of training that the report tells of."""
    baselines: tuple[Against, ...] = ()
    """Lists of earlier times, by the names that the report gives those times."""
    young_under: int | None = Field(default=None, ge=18, le=60)
    """Who is younger is young; None: as the course catalogue says."""
    as_of: date | None = None
    """The day on which the roster is looked at; None: the day of its title, that of the report, else today."""
    everything: bool = False
    """Whether claims that are true are listed too."""
