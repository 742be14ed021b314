"""What ``gate`` is asked for."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Literal

from cadre_audit.jobs.model import FailOn, Planned
from cadre_audit.standards.model import Purpose


class JudgedPeople(Planned):
    """What every job that judges people for posts to come is told beside the roster."""

    discipline: tuple[Path, ...] = ()
    """Lists of who was disciplined; who is in none of them was not."""
    evaluations: tuple[Path, ...] = ()
    """Lists of yearly ratings."""


class GateJob(JudgedPeople):
    """``gate``: who of some candidates may take a post on a day."""

    verb: Literal["gate"] = "gate"
    candidates: tuple[Path, ...] = ()
    """Lists that only say who the candidates are; none where the rosters are lists of candidates themselves."""
    position: str
    """The post, as a code or as lists write it."""
    post_unit: str | None = None
    """The unit of the post; None for the unit that each candidate works in."""
    effective: date | None = None
    """The day on which the post is taken; None: today."""
    purpose: Purpose = "appointment"
    """What the candidates are judged for beside the standards of the post."""
    standing: Literal["first", "again"] | None = None
    """Of a nomination: whether the candidates stand for the first time or again."""
    training: tuple[Path, ...] = ()
    """Lists of turns, which tell who has had a course that the post asks for."""
    training_asked: bool = False
    records_complete: bool = False
    fail_on: FailOn = "unknown"
