"""The document of ``stats``."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from cadre_audit.report.contracts.parts import Count, Document, InputFile, Part
from cadre_audit.standards.model import Words
from cadre_audit.standards.parts import Kind


class StatsMeasure(Part):
    """One number of the roster."""

    id: str
    """`professional_level.bachelor_or_above`; `….not_stated` is what the roster does not tell."""
    label: Words
    unit_of_count: Literal["heads", "posts", "units"]
    k: Count
    """How many they certainly are."""
    up_to: Count
    """More than `k` where only a year of birth is known."""
    n: Count
    """Of how many: everybody, so that what is not stated lowers no denominator."""
    percent: float | None = Field(ge=0, le=100)
    """`k` of `n`, a half rounded up; none where `n` is 0."""


class StatsColumn(Part):
    """One column of a table in two dimensions."""

    label: str | None
    """A code or the text of the roster; none for what is not stated."""
    title: Words | None
    """What the code is called; none for text."""


class StatsRow(Part):
    """One row of a table."""

    label: str | None
    """A code or the text of the roster; none for remainder and total."""
    title: Words | None
    k: Count
    n: Count
    percent: float | None = Field(ge=0, le=100)
    cells: tuple[Count, ...]
    """One for each column, which add up to `k`; empty in a table of one dimension."""


class StatsNumbers(Part):
    """People by one dimension or two: everybody stands in one cell."""

    id: str
    title: Words
    unit_of_count: Literal["heads"]
    of: str
    by: str | None
    """What the rows are in a table of two dimensions."""
    columns: tuple[StatsColumn, ...]
    rows: tuple[StatsRow, ...]
    remainder: StatsRow
    """Of whom the roster does not tell it; zero too."""
    total: StatsRow


class StatsOnly(Part):
    """The filters."""

    units: tuple[str, ...]
    kinds: tuple[Kind, ...]
    positions: tuple[str, ...]
    young: bool


class StatsRatings(Part):
    """The ratings that stand beside tables of degrees."""

    year: int | None
    """The year that was rated; none where no list tells it."""
    known: Count
    missing: Count
    contradicted: Count
    """People with two different ratings of that year, who count as missing."""
    not_in_roster: Count
    files: tuple[InputFile, ...]


class StatsCounts(Part):
    """What was counted."""

    people: Count
    units: Count
    posts: Count
    """Posts held: more than people where some hold two."""
    tables: Count
    problems: Count


class Stats(Document):
    """`stats --format json`: numbers and quality of staff on a day."""

    schema_: Literal["cadre-audit/stats/1"] = Field(alias="schema")
    by: tuple[str, ...]
    only: StatsOnly
    young_under: int
    """Who is younger is young."""
    ratings: StatsRatings
    counts: StatsCounts
    measures: tuple[StatsMeasure, ...]
    tables: tuple[StatsNumbers, ...]
