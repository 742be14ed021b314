"""What ``evaluation`` is asked for."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from pydantic import Field

from cadre_audit.jobs.model import Reading


class EvaluationJob(Reading):
    """``evaluation``: ratings by year, who is not rated, and who is to be looked at."""

    verb: Literal["evaluation"] = "evaluation"
    rosters: tuple[Path, ...] = ()
    """None: the people of the lists of ratings."""
    evaluations: tuple[Path, ...] = ()
    """Lists of ratings; none where the roster has a column of its own."""
    first: int | None = Field(default=None, ge=1990, le=2100)
    last: int | None = Field(default=None, ge=1990, le=2100)
    """The years, both included; none for all that the lists tell."""
    training: tuple[Path, ...] = ()
    """Lists of turns, to lay the trained beside the others."""
