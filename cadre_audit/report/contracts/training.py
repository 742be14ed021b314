"""Parts that the documents about training share: the frame, the period, what is undecided."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from cadre_audit.report.contracts.parts import Count, Exit, IsoDay, Part, PartialDay, Problem, Sha256

UnitOfCount = Literal["heads", "turns", "classes"]
"""People, turns of people on courses, classes: numbers of one never stand in a table of another."""


class TrainingFile(Part):
    """One input."""

    path: str
    sha256: Sha256
    rows: Count
    """How many rows of it tell of training."""


class TrainingRun(Part):
    """Where the document comes from; no law is asked."""

    tool: str
    as_of: None
    as_of_from: Literal[""]
    files: tuple[TrainingFile, ...]
    standards: tuple[()]
    command: str
    notice: Literal["for_review"] | None
    """`for_review` where the document names people: it is for review by the competent authority."""
    redacted: bool
    """Whether pseudonyms stand for people, and years for their birthdays."""


class Period(Part):
    """Both days included; none for everything that the lists hold."""

    from_: IsoDay | None = Field(alias="from")
    to: IsoDay | None


class PlaceOfRow(Part):
    """A row of a list."""

    file: str
    sheet: str | None
    row: Annotated[int, Field(ge=1)]


class Undecided(Part):
    """What may have ended in the period or not."""

    unit_of_count: UnitOfCount
    full_name: str | None
    course: str | None
    start: PartialDay | None
    end: PartialDay | None
    count: Count
    place: PlaceOfRow


class TrainingDocument(Part):
    """The frame of documents about training."""

    run: TrainingRun
    problems: tuple[Problem, ...]
    exit: Exit
    period: Period
    counted_by: Literal["end_date"]
    """A course counts in the period in which it ended."""
    undecided: tuple[Undecided, ...]
    """What may lie in the period or not: never part of a number."""
