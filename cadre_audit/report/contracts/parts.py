"""Parts that machine documents share: the frame, people, sources, shares, problems."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from cadre_audit.problems import ProblemCode
from cadre_audit.standards.model import Slug, Words

Count = Annotated[int, Field(ge=0)]
IsoDay = Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")]
Birthday = Annotated[str, Field(pattern=r"^\d{4}-\d{2}(-\d{2})?$")]
"""A day, or the month alone where the file says no more."""
PartialDay = Annotated[str, Field(pattern=r"^\d{4}(-\d{2}(-\d{2})?)?$")]
"""A day, or the month or the year alone where the file says no more."""
Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
PositionCode = Annotated[str, Field(pattern=r"^[a-z0-9_]+$")]
Shortfall = Literal["gap", "grace"]
NeedReason = Literal[
    "gap", "grace", "expires", "waiver_ends", "new_law", "promotion", "holder_retires", "succession", "prerequisite"
]
Listed = Literal["gap", "grace", "waived", "unknown", "manual"]


class Part(BaseModel):
    """Base of all parts: no unknown keys; the docstrings of attributes become descriptions in the schema."""

    model_config = ConfigDict(extra="forbid", frozen=True, use_attribute_docstrings=True)


class Source(Part):
    """The clause that something rests on."""

    document: str = Field(min_length=1)
    """Number of the instrument, as it is cited."""
    article: str = Field(min_length=1)
    """The clause of it."""


class Share(Part):
    """A part of a whole; the reader computes the percent."""

    k: Count
    """How many of them."""
    n: Count
    """Of how many."""


class Person(Part):
    """Who somebody is and where the roster says so."""

    full_name: str
    """As the file writes it."""
    unit: str | None
    position: str | None
    """The post as typed."""
    position_code: PositionCode | None
    """The post it was understood to be."""
    ref: str
    """`Sheet!row`; `!row` in a text file, which has no sheets."""
    file: str


class InputFile(Part):
    """One input."""

    path: str
    sha256: Sha256
    people: Count | None
    """How many people of the report it holds; none where `--min-cell` withholds it."""


class AppliedVersion(Part):
    """One version of a standard that was in force."""

    id: Slug
    version: str


class Run(Part):
    """Where the document comes from."""

    tool: str
    """Name and version of the program."""
    as_of: IsoDay | None
    """The day the law was read at; none where no law was asked."""
    as_of_from: Literal["flag", "title", "year", "today", ""]
    """Who named the day: a flag, the title of a file, the year asked for, the calendar."""
    files: tuple[InputFile, ...]
    standards: tuple[AppliedVersion, ...]
    command: str
    notice: Literal["for_review"] | None
    """`for_review` where the document names people: it is for review by the competent authority."""
    redacted: bool
    """Whether pseudonyms stand for people, and years for their birthdays."""


class Problem(Part):
    """Something in a file that was not understood, is doubtful or was left out."""

    code: ProblemCode
    file: str | None
    sheet: str | None
    row: int | None = Field(ge=1)
    """1-based; none when the whole sheet is meant."""
    column: str | None
    """Letters of the column; none when the whole row is meant."""
    value: str
    """What stands there, as typed."""
    hint: str
    """What to do, in the language of the run."""


class Exit(Part):
    """How the run ended."""

    code: Literal[0, 1, 2, 3, 4, 5, 70]
    meaning: Literal["ok", "found", "usage", "input", "nothing_audited", "infeasible", "bug"]


class Document(Part):
    """The frame of every document."""

    run: Run
    problems: tuple[Problem, ...]
    exit: Exit


class Window(Part):
    """Completed years of age, ends included."""

    minimum: int | None
    maximum: int | None


class AtLeast(Part):
    """A number of months or hours that must be reached."""

    minimum: int
    unit: Literal["months", "hours"]


class Names(Part):
    """Titles in both languages, in the same order."""

    vi: tuple[str, ...]
    en: tuple[str, ...]


class Pool(Part):
    """So many valid certificates out of these."""

    any_of: tuple[str, ...]
    minimum: int
    unit: Literal["certificates"]
    names: Names


Required = str | bool | Window | AtLeast | Pool | Words | tuple[str, ...] | None
Actual = str | int | bool | None
