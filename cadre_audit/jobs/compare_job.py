"""What ``compare`` is asked for."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from cadre_audit.jobs.model import Audit
from cadre_audit.standards.parts import Kind


class Against(BaseModel):
    """A baseline with a name of its own."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    name: str = Field(min_length=1)
    path: Path
    """A list of people, or a YAML file of figures."""


class Share(BaseModel):
    """A share that is asked for."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    id: str = Field(min_length=1)
    baseline: str | None = None
    """The name of what it is held against; None for everything there is."""


class CompareJob(Audit):
    """``compare``: two lists, or one at two dates; ``rosters`` is the one after."""

    verb: Literal["compare"] = "compare"
    before: tuple[Path, ...] = ()
    """The list before; none where there are baselines only."""
    baselines: tuple[Against, ...] = ()
    name_before: str | None = None
    name_after: str | None = None
    as_of_before: date | None = None
    as_of_after: date | None = None
    drafts: tuple[Path, ...] = ()
    """Standards that are law on the second day only."""
    kinds: tuple[Kind, ...] = ()
    posts: tuple[str, ...] = ()
    """Codes or spellings of posts; with the units they are the population, on both sides alike."""
    common: bool = False
    """Whether only kinds, units and posts that both lists have are compared."""
    same_population: bool = False
    """Whether lists whose units or posts differ are lists of one population all the same."""
    measures: tuple[Share, ...] = ()
    young_under: int | None = Field(default=None, ge=18, le=60)
