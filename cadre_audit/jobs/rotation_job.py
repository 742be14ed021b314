"""What ``rotation`` is asked for."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Literal

from cadre_audit.jobs.model import Reading


class RotationJob(Reading):
    """``rotation``: who leads units, local or not, for how long, with which posts together."""

    verb: Literal["rotation"] = "rotation"
    as_of: date | None = None
    rules: Path | None = None
    """The office's own key posts, combinations and terms; none for the shipped ones."""
