"""The document of ``verify``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from cadre_audit.report.contracts.parts import AppliedVersion, Count, Exit, IsoDay, Part, Problem, Sha256

Number = Annotated[int, Field(ge=1)]


class VerifiedFile(Part):
    """One input: the draft first, then what it is held against."""

    path: str
    sha256: Sha256
    people: Count | None
    """Of a roster: how many people it holds."""


class VerifyRun(Part):
    """Where the document comes from."""

    tool: str
    as_of: IsoDay | None
    """The day on which a roster was looked at; none without one."""
    as_of_from: Literal["flag", "title", "draft", "today", ""]
    files: tuple[VerifiedFile, ...]
    standards: tuple[AppliedVersion, ...]
    command: str
    notice: Literal["for_review"] | None
    """`for_review` where the document names people: it is for review by the competent authority."""
    redacted: bool
    """Whether pseudonyms stand for people, and years for their birthdays."""


class DraftRead(Part):
    """The report that was looked at."""

    path: str
    day: IsoDay | None
    """The day that stands at its beginning."""
    places: Literal["line", "paragraph"]
    """Whether places are lines of a text file or paragraphs of a document."""
    encoding: str | None
    """Of text that is not Unicode."""


class PlaceInDraft(Part):
    """Where something stands in the report; of a table the cell, counted from 1."""

    file: str
    line: Number | None
    paragraph: Number | None
    table: Number | None
    row: Number | None
    column: Number | None


class ClaimedFigure(Part):
    """A figure that a claim rests on."""

    text: str
    place: PlaceInDraft


class ClaimRecord(Part):
    """Something that the report says, and whether it is true."""

    text: str
    """As it stands in the report."""
    kind: Literal[
        "sum", "share", "trend", "target", "classes", "mean", "counts", "units", "groups", "same", "ladder",
        "everybody", "most", "window", "date", "table", "data", "figure",
    ]  # fmt: skip
    verdict: Literal["true", "false", "cannot_tell"]
    reason: Annotated[str, Field(pattern=r"^[a-z_]+$")]
    """Why, as a code."""
    arithmetic: str | None
    """The sum that shows it, numbers in plain form; `pp` are points of percent, `<>` is "is not"."""
    trap: bool
    """Whether a reader may be misled although nothing is false."""
    place: PlaceInDraft
    figures: tuple[ClaimedFigure, ...]
    values: dict[str, str]
    """What the reason names."""


class VerifyCounts(Part):
    """Totals: true, false and cannot-tell claims together are all claims."""

    figures: Count
    claims: Count
    claims_false: Count
    claims_to_note: Count
    """Those of `claims_cannot_tell` by which a reader may be misled."""
    claims_cannot_tell: Count
    claims_true: Count
    problems: Count


class Verify(Part):
    """`verify --format json`: the figures of a report, against each other and against data."""

    schema_: Literal["cadre-audit/verify/1"] = Field(alias="schema")
    run: VerifyRun
    draft: DraftRead
    counts: VerifyCounts
    claims: tuple[ClaimRecord, ...]
    """In the order of the report; tables and data where they belong."""
    problems: tuple[Problem, ...]
    exit: Exit
