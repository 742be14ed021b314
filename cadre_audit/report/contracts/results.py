"""The document of ``results``."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from cadre_audit.report.contracts.outcomes import FollowedFiles, GroupedCourse, Outcomes
from cadre_audit.report.contracts.parts import Count, Part
from cadre_audit.report.contracts.training import TrainingDocument, UnitOfCount
from cadre_audit.standards.model import Words


class FigureRow(Part):
    """One number."""

    label: str | None
    """As the list writes it, a code of a kind of staff, or a year; none for remainder and total."""
    count: Count
    """At least so many."""
    up_to: Count
    """At most so many: more than `count` where people cannot be told apart."""


class FigureTable(Part):
    """Figures of one unit of count."""

    id: str
    title: Words
    unit_of_count: UnitOfCount
    rows: tuple[FigureRow, ...]
    remainder: FigureRow
    """What states no such label; zero too."""
    total: FigureRow
    adds_up: bool
    """Whether rows and remainder are the total: a person on two courses is one head."""


class StatedItem(Part):
    """One item of a stated number."""

    group: str | None
    course: str | None
    count: Count


class StatedRow(Part):
    """What is stated of one group of staff."""

    label: str
    count: Count
    itemised: Count
    items: tuple[StatedItem, ...]
    remainder: int | None
    """What is not itemised; none when no whole is stated, negative when more is itemised than stated."""


class StatedTable(Part):
    """Numbers that an office states, in one unit of count."""

    id: str
    title: Words
    unit_of_count: Literal["heads", "turns"]
    rows: tuple[StatedRow, ...]
    remainder: int
    total_if_disjoint: Count
    """The sum of the groups: right only if nobody is in two of them."""


class Doubtful(Part):
    """People of one name who cannot be told apart."""

    full_name: str
    turns: Count
    heads: Count
    heads_up_to: Count
    range: str
    file: str
    ref: str
    """Where the first of them stands."""


class ResultsCounts(Part):
    """How much there is in the period."""

    turns: Count
    heads: Count
    heads_up_to: Count
    classes: Count
    learners: Count | None
    """Turns in class lists; they are not added to `turns`; null where no class held tells its learners."""
    stated_heads_if_disjoint: Count
    stated_turns: Count
    period_undecided: Count
    outside: Count
    """Rows outside the period."""
    classes_not_held: Count
    classes_without_learners: Count | None = None
    """Classes held whose learners no list tells; `learners` are those of the others."""
    trained_followed: Count | None = None
    """With lists of before and after: people trained in the period who stand in them."""
    trained_not_found: Count | None = None
    trained_not_found_up_to: Count | None = None
    trained_in_doubt: Count | None = None
    """Turns whose person is in doubt."""
    not_trained: Count | None = None
    appointed_after: Count | None = None
    problems: Count


class Results(TrainingDocument):
    """`results --format json`: what training was carried out in a period."""

    schema_: Literal["cadre-audit/results/1"] = Field(alias="schema")
    by: tuple[Literal["course", "kind", "unit", "period", "host", "mode"], ...]
    only_units: tuple[str, ...]
    """Only these units; none for all of them."""
    followed: FollowedFiles | None
    """The lists of before and after; none without them."""
    counts: ResultsCounts
    tables: tuple[FigureTable | StatedTable, ...]
    courses_grouped: tuple[GroupedCourse, ...] = ()
    cannot_be_told_apart: tuple[Doubtful, ...] = ()
    outcomes: Outcomes | None = None
