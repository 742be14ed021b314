"""The document of ``stats``."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from cadre_audit.report.contracts.parts import Count, Exit, InputFile, Part, Problem, Run
from cadre_audit.report.contracts.training import TrainingRun
from cadre_audit.standards.model import Slug, Words
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


class FormColumn(Part):
    """One column of an official form; ordinal and unit are the columns 1 and 2."""

    number: int = Field(ge=3)
    id: Slug
    title: Words
    block: Slug
    part_of: Slug | None
    """The column that it is a part of, so that it is in no sum."""
    told: bool
    """Whether it is a number of people that a roster tells."""


class FormRow(Part):
    """One row of an official form."""

    kind: Literal["group", "unit", "total"]
    ordinal: str | None
    name: str | None
    """The unit, the content of training or the code of the group."""
    cells: tuple[Count | float | None, ...]
    """One for each column from number 3 on; none where nothing is told."""


class FormCheck(Part):
    """A block whose columns do not add up to the total of their row."""

    unit: str | None
    whole: bool
    """Whether the row is the total of all units."""
    block: Slug
    total: Count
    added: Count
    unstated: Count | None
    """Of how many the roster tells nothing; none for a form that was read back."""


class FilledForm(Part):
    """An official form, filled in from a roster or read back."""

    id: Slug
    code: str
    title: Words
    document: str
    status: Literal["verified", "unverified"]
    """Whether it is verified that the form exists."""
    columns_status: Literal["verified", "unverified"]
    """Whether its columns were read in the annex itself."""
    columns: tuple[FormColumn, ...]
    rows: tuple[FormRow, ...]
    checks: tuple[FormCheck, ...]
    left_out: dict[Kind, Count]
    """Kinds of staff that the form is not for."""


class StatsCounts(Part):
    """What was counted; a form of training counts turns and classes, everything else people."""

    people: Count | None = None
    units: Count | None = None
    posts: Count | None = None
    """Posts held: more than people where some hold two."""
    turns: Count | None = None
    classes: Count | None = None
    tables: Count
    problems: Count


class Stats(Part):
    """`stats --format json`: numbers and quality of staff on a day."""

    schema_: Literal["cadre-audit/stats/1"] = Field(alias="schema")
    run: Run | TrainingRun
    by: tuple[str, ...]
    only: StatsOnly | None
    young_under: int | None
    """Who is younger is young."""
    ratings: StatsRatings | None
    form: FilledForm | None
    counts: StatsCounts
    measures: tuple[StatsMeasure, ...]
    tables: tuple[StatsNumbers, ...]
    problems: tuple[Problem, ...]
    exit: Exit
