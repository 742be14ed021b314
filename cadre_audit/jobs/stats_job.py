"""What ``stats`` is asked for."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Literal

from pydantic import Field

from cadre_audit.jobs.model import Reading
from cadre_audit.standards.parts import Kind

DimensionName = Literal[
    "unit", "kind", "post", "sex", "age", "party", "minority", "ethnicity", "religion", "education", "professional",
    "reported", "form", "major", "theory", "state_management", "it", "language", "ethnic_language", "local",
]  # fmt: skip

FormName = Literal["bm02", "8b", "10"]


class StatsJob(Reading):
    """``stats``: numbers and quality of staff on a day."""

    verb: Literal["stats"] = "stats"
    rosters: tuple[Path, ...] = ()
    """None for the form of training results."""
    as_of: date | None = None
    """The day on which ages are counted; None: the day of the roster's title, else today."""
    by: tuple[DimensionName, ...] = ()
    """What the rows of tables in two dimensions are."""
    tables: tuple[DimensionName, ...] = ()
    """Only these tables; none for all of them."""
    kinds: tuple[Kind, ...] = ()
    """Only these kinds of staff; none for all of them."""
    positions: tuple[str, ...] = ()
    """Only who holds one of these posts: codes or spellings."""
    only_young: bool = False
    young_under: int | None = Field(default=None, ge=18, le=60)
    """Who is younger is young; None: as the course catalogue says."""
    evaluations: tuple[Path, ...] = ()
    """Lists of yearly ratings."""
    percent: bool = False
    """Whether every cell of a table in two dimensions is given as a share too."""
    form: FormName | None = None
    """The official form that is filled in."""
    year: int | None = Field(default=None, ge=1990, le=2100)
    """The year of the form of training results."""
    training: tuple[Path, ...] = ()
    """Lists of turns, for the form of training results."""
    courses: Path | None = None
    """The catalogue that says who is young; none for the shipped one."""
