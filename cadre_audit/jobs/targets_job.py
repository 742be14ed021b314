"""What ``targets`` is asked for."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Literal

from cadre_audit.jobs.model import Audit


class TargetsJob(Audit):
    """``targets``: rosters and plans against targets."""

    verb: Literal["targets"] = "targets"
    as_of: date | None = None
    targets: tuple[Path, ...] = ()
    """The office's own targets, beside the shipped ones."""
    only: tuple[str, ...] = ()
    """Ids of the targets that are measured; all of them that are in force when there are none."""
    rotation: Path | None = None
    """The office's own key posts, which make a unit one with heads."""
    succession: tuple[Path, ...] = ()
    planned_in_roster: bool = False
    baseline: tuple[Path, ...] = ()
    """Rosters of an earlier day, from which the pace is counted."""
    baseline_as_of: date | None = None
    """The day of these; None for that of their titles."""
