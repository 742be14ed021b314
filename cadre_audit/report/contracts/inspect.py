"""The document of ``inspect``."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from cadre_audit.reading.text_table import RowKind
from cadre_audit.report.contracts.parts import Birthday, Count, Document, Part, PartialDay, PositionCode, Sha256


class InspectCounts(Part):
    """Totals of what was read."""

    files: Count
    sheets: Count
    people: Count
    rows: Count
    """Rows that hold something: people and rows not taken."""
    not_taken: Count
    problems: Count


class ColumnRead(Part):
    """What a column was understood to be."""

    column: str
    heading: str
    """Headings from top to bottom, parted by ` › `."""
    field: str | None
    """None when the heading was not understood."""
    code: str | None
    """In a column of marks: the level that a mark means."""


class RowNotTaken(Part):
    """A row that is not a person."""

    row: int = Field(ge=1)
    kind: RowKind
    text: str


class SheetRead(Part):
    """How one sheet was read."""

    name: str
    hidden: bool
    rows: Count
    header_rows: tuple[tuple[int, int], ...]
    """First and last row of the headings of each table."""
    columns: tuple[ColumnRead, ...]
    people: Count
    not_taken: tuple[RowNotTaken, ...]


class FileRead(Part):
    """How one file was read."""

    path: str
    sha256: Sha256
    sheets: tuple[SheetRead, ...]


class PersonRead(Part):
    """One person as the roster tells it; none means that the file says nothing."""

    full_name: str | None
    birth_date: Birthday | None
    """None when only the year is known, which stands in `birth_year`."""
    birth_year: int | None
    birth_precision: Literal["day", "month", "year"] | None
    sex: Literal["male", "female"] | None
    ethnicity: str | None
    ethnic_minority: bool | None
    religion: str | None
    party_member: bool | None
    party_date: PartialDay | None
    unit: str | None
    position: str | None
    """The post as typed."""
    position_code: PositionCode | None
    """The post it was understood to be; the first of several."""
    kind: Literal["cadre", "civil_servant", "public_employee", "part_time"] | None
    general_education: str | None
    """Code of the ladder; so are the other levels."""
    general_education_raw: str | None
    """As typed, such as 12/12."""
    professional_level: str | None
    major: str | None
    training_form: str | None
    political_theory: str | None
    state_management: str | None
    it: str | None
    foreign_language: str | None
    ethnic_language: str | None
    defence_training: str | None
    rank: str | None
    recruited_on: PartialDay | None
    appointed_on: PartialDay | None
    evaluation: str | None
    planned_position: str | None
    is_local: bool | None
    notes: str | None
    ref: str
    """`Sheet!row`; `!row` in a text file, which has no sheets."""
    file: str


class FormSeen(Part):
    """One sheet that is an official form of numbers."""

    file: str
    sheet: str
    code: str
    units: Count
    total: Count
    """What the column of totals of all units comes to."""
    problems: Count
    """How many sums, parts and cells do not fit: `stats` lists them."""


class Inspect(Document):
    """`inspect --format json`: how files were read, and the people in them."""

    schema_: Literal["cadre-audit/inspect/1"] = Field(alias="schema")
    files: tuple[FileRead, ...]
    counts: InspectCounts
    people: tuple[PersonRead, ...]
    forms: tuple[FormSeen, ...]
    """Official forms of numbers, which hold no people: `stats` reads them."""
