"""What ``succession`` is asked for."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from cadre_audit.jobs.gate_job import JudgedPeople


class NewEntries(BaseModel):
    """What an office asks of everybody who is new in its plans; its own rule and not the law's."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    professional_level: Literal["intermediate", "college", "bachelor", "master", "doctor"] | None = None
    political_theory: Literal["primary", "intermediate", "advanced", "bachelor"] | None = None
    document: str | None = None
    """The document of the office that says so."""


class SuccessionJob(JudgedPeople):
    """``succession``: the review of succession plans."""

    verb: Literal["succession"] = "succession"
    lists_are_rosters: bool = False
    """Whether the lists of plans are all that tells of the people in them."""
    as_of: date | None = None
    """The day of the review; None: today."""
    term_from: date | None = None
    """The first day of the term that is planned for, where the lists do not tell it."""
    standards_now: bool = False
    """Whether who falls short of the standards is out although there is time to be trained."""
    positions: tuple[str, ...] = ()
    """The posts for which further people are looked for; all leaders' posts of the roster where none is given."""
    per_post: int = Field(default=3, ge=1, le=50)
    """How many further people are shown for each post."""
    young_under: int | None = Field(default=None, ge=18, le=60)
    """The age under which somebody counts as young, in place of that of the rule."""
    targets: tuple[Path, ...] = ()
    """The office's own targets, of which those on plans are held against the structure beside the shipped ones."""
    before: tuple[Path, ...] = ()
    """Earlier lists, by which it is told who is new."""
    new_entries: NewEntries | None = None
