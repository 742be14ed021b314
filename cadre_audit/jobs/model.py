"""What the verbs are asked for: one model for each; those with much to say of their own have a module beside this."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from cadre_audit.standards.model import Area, Purpose
from cadre_audit.standards.parts import Kind

FailOn = Literal["never", "gap", "unknown", "manual"]
# (what is being done, how much is done, how much there is)
Progress = Callable[[str, int, int], None]


def silent(_what: str, _done: int, _all: int) -> None:
    """Progress that nobody watches."""


class UnitAreas(BaseModel):
    """The area classes of one unit, with the document that says so."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    areas: tuple[Area, ...] = Field(min_length=1)
    source: str = Field(min_length=1)


class Private(BaseModel):
    """What every job that may name people is told."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    redact: bool = False
    """Whether pseudonyms stand for people."""
    key: Path | None = None
    """The file that says which pseudonym stands for whom; None: nobody keeps that."""


class Reading(Private):
    """What every job that reads rosters is told."""

    rosters: tuple[Path, ...] = Field(min_length=1)
    blank_means: Literal["unknown", "none"] = "unknown"
    units: tuple[str, ...] = ()
    standards: tuple[Path, ...] = ()
    """The office's own standards; they may bring posts and certificates that the vocabulary lacks."""
    shipped: bool = True
    """Whether the shipped standards count beside these."""
    reading_map: Path | None = None
    """The office's own corrections of how its forms are read."""
    workers: int = Field(default=0, ge=0, le=256)
    """Threads that read files; 0 chooses by the machine."""


class Audit(Reading):
    """What every job that judges people is told."""

    courses: Path | None = None
    areas: dict[str, UnitAreas] = {}
    purposes: tuple[Purpose, ...] = ("post",)
    """What people are judged for: holding their posts, yearly duties, standing as candidates."""
    enable: tuple[str, ...] = ()
    """Ids of requirements or standards that are off unless asked for."""
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    waivers: Path | None = None
    fail_on: FailOn = "never"


class Recorded(Audit):
    """What every job that judges people by records of training too is told."""

    training: tuple[Path, ...] = ()
    """Lists of turns that tell hours of training; read only where the law asks for hours."""
    records_complete: bool = False
    """Whether who has no record in the year had no training in it."""


class CheckJob(Recorded):
    """``check``: the gaps of rosters on a day."""

    verb: Literal["check"] = "check"
    as_of: date | None = None
    everything: bool = False
    annotate: Path | None = None
    """Where the marked copies of the files go: a workbook, or a folder."""
    baseline: Path | None = None
    """The gaps that are known already."""
    save_baseline: Path | None = None
    """Where the gaps of this check go, to be known from now on."""
    fail_on: FailOn = "gap"


class Planned(Audit):
    """What every job that knows of plans for posts is told."""

    succession: tuple[Path, ...] = ()
    """Lists of people who are planned for posts."""
    planned_in_roster: bool = False
    """Whether the roster's own column of planned posts counts."""


class NeedsOfYear(Planned):
    """What every job that looks for the needs of a year is told."""

    year: int | None = Field(default=None, ge=1990, le=2100)
    """None: the year of the day that the roster's title names, else this year."""
    class_size: int | None = Field(default=None, ge=1, le=1000)
    young_under: int | None = Field(default=None, ge=18, le=60)
    weights: dict[str, int] = {}
    training: tuple[Path, ...] = ()
    """Lists of turns, which tell who is under way or done."""
    training_asked: bool = False
    """Whether they were named for this run, so that lists without turns are told."""
    horizon: int = Field(default=0, ge=0, le=20)
    """How many years after the year are looked at too."""
    evaluations: tuple[Path, ...] = ()
    """Lists of yearly ratings, for courses that ask for the ratings of several years."""


class NeedsJob(NeedsOfYear):
    """``needs``: the training needs of a year."""

    verb: Literal["needs"] = "needs"


class ReconcileJob(NeedsOfYear):
    """``reconcile``: what units registered against the needs of a year."""

    verb: Literal["reconcile"] = "reconcile"
    registrations: tuple[Path, ...] = Field(min_length=1)
    decisions: Path | None = None
    """What leaders have decided so far."""
    deadline: date | None = None
    """The last day for registering."""
    cost_norms: Path | None = None
    """A table of cost norms: approved registrations cost money."""
    budgets: Path | None = None
    """A table of budgets, which they may not overspend."""
    csv_budget: bool = False
    """Whether CSV has what they cost."""


class PlanJob(NeedsOfYear):
    """``plan``: the classes of one or several years."""

    verb: Literal["plan"] = "plan"
    rosters: tuple[Path, ...] = ()
    """None when there is a list of needs."""
    year: int = Field(ge=1990, le=2100)
    """The first year of the plan, whose needs are planned."""
    until: int = Field(ge=1990, le=2100)
    """The last year of the plan."""
    needs: Path | None = None
    """A plain list of person, unit and course in place of rosters."""
    limits: Path | None = None
    cost_norms: Path | None = None
    """A table of cost norms, beside those of the limits."""
    budgets: Path | None = None
    """A table of budgets, beside those of the limits."""
    csv_budget: bool = False
    """Whether CSV has the costs of the classes."""
    nodes: int = Field(default=3_000, ge=1, le=10**9)
    """How many branches the solver looks at, at most."""
    quick: bool = False
    """Whether the quick way is enough."""


class InspectJob(Reading):
    """``inspect``: how files were read."""

    verb: Literal["inspect"] = "inspect"
    everything: bool = False
    save_map: Path | None = None
    """Where what was not understood is written to be corrected."""


class LawDiffJob(Audit):
    """``standards diff``: the law of two days, and what its change means for a roster."""

    verb: Literal["standards diff"] = "standards diff"
    before: date
    after: date
    rosters: tuple[Path, ...] = ()
    """None: only the law is compared."""
    drafts: tuple[Path, ...] = ()
    """Standards that are not law yet: added on the second day only."""
    posts: tuple[str, ...] = ()
    """Codes or spellings of posts; all of them when there are none."""


class ExplainJob(Recorded):
    """``explain``: why something is required of a person, or what a requirement or a post is about."""

    verb: Literal["explain"] = "explain"
    what: str
    """A person's name or place, a requirement, or a post."""
    rosters: tuple[Path, ...] = ()
    """Where the person is looked for; a requirement or a post needs none."""
    as_of: date | None = None


class ResultsJob(Private):
    """``results``: what training was carried out in a period."""

    verb: Literal["results"] = "results"
    training: tuple[Path, ...] = Field(min_length=1)
    """Lists of turns, class lists, summary lists."""
    first: date | None = None
    last: date | None = None
    """The period, both days included; none for everything that the lists hold."""
    by: tuple[Literal["course", "kind", "unit", "period", "host", "mode"], ...] = ("course",)
    units: tuple[str, ...] = ()
    """Only what these units did; none for all of them."""
    reading_map: Path | None = None
    """The office's own corrections of how its forms are read."""
    courses: Path | None = None
    """The catalogue by which spellings of one course are understood; none for the shipped one."""
    by_spelling: bool = False
    """Whether every spelling of a course is told apart."""
    before: tuple[Path, ...] = ()
    after: tuple[Path, ...] = ()
    """Rosters from before and from after the training, to tell what became of people."""
    evaluations: tuple[Path, ...] = ()
    """Lists of yearly ratings, or of what became of people after training."""


class ExtendedTo(Reading):
    """A programme as if it were for further kinds of staff, counted in rosters."""

    added: tuple[Kind, ...] = Field(min_length=1)
    as_of: date | None = None
    """The day on which ages are counted; None: the day of the roster's title, else today."""
    class_size: int | None = Field(default=None, ge=1, le=1000)
    """In place of the sizes of the programme."""
    usual_class_size: int | None = Field(default=None, ge=1, le=1000)
    """Of a programme that names no size."""
    young_under: int | None = Field(default=None, ge=18, le=60)
    courses: Path | None = None
    support_rate: int | None = Field(default=None, ge=1)
    """What a learner without a salary is paid for a day."""
    support_days: int | None = Field(default=None, ge=1, le=1000)


class ProgrammeJob(Private):
    """``programme``: how far a programme has come."""

    verb: Literal["programme"] = "programme"
    programme: Path
    training: tuple[Path, ...] = Field(min_length=1)
    what_if: ExtendedTo | None = None
    units: tuple[str, ...] = ()
    """Only what these units did; none for all of them."""
    reading_map: Path | None = None
