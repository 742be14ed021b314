"""Yearly evaluation: the levels of each period, what follows from them, and how a cell is read into a level."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from cadre_audit.data_files import folder, read_yaml
from cadre_audit.standards.faults import checked
from cadre_audit.standards.model import Day, Reference, Status, Strict, Words
from cadre_audit.vocabulary.phrases import Phrases

LevelCode = Literal["excellent", "good", "completed", "limited", "failed"]


class EvaluationLevel(Strict):
    """One level, in whichever periods it is one."""

    code: LevelCode
    title: Words
    spellings: tuple[str, ...] = Field(min_length=1)
    """How rosters write it beside the Vietnamese title; case, tone marks and punctuation do not count."""


class Consequence(Strict):
    """What follows from a rating, or limits it."""

    text: Words
    document: str | None = None
    """The instrument, when it is not that of the period."""
    article: str | None = None
    """The clause, when it is not that of the period."""
    status: Status


class Points(Strict):
    """The fewest points of each level."""

    document: str
    article: str
    status: Status
    at_least: dict[LevelCode, int]


class ExcellentShare(Strict):
    """The most that may be rated excellent."""

    percent: int = Field(ge=1, le=100, strict=True)
    text: Words
    """Of whom the share is counted."""
    document: str | None = None
    article: str | None = None
    status: Status


class Period(Strict):
    """What a rating could be between two days, both included."""

    label: str = Field(min_length=1)
    effective_from: Day
    effective_to: Day | None = None
    reference: Reference
    status: Status
    levels: tuple[LevelCode, ...] = Field(min_length=2)
    """Best first."""
    points: Points | None = None
    consequences: tuple[Consequence, ...] = ()
    excellent_share: ExcellentShare | None = None


class Evaluation(Strict):
    """The file of evaluation: levels and periods, oldest first."""

    levels: tuple[EvaluationLevel, ...]
    always: tuple[Consequence, ...] = ()
    """What holds in every period."""
    periods: tuple[Period, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _periods_follow_each_other(self) -> Evaluation:
        if any(
            old.effective_to is None or new.effective_from != old.effective_to + timedelta(days=1)
            for old, new in pairwise(self.periods)
        ):
            raise PydanticCustomError("rows_out_of_order", "periods must follow each other")
        return self

    @cached_property
    def spellings(self) -> Phrases:
        """Every spelling and title, folded, with the level that it names."""
        return Phrases((name, level.code) for level in self.levels for name in (level.title.vi, *level.spellings))

    def names_a_level(self, text: str) -> bool:
        """Whether a whole cell names a level of some period."""
        return self.spellings.meaning(text) is not None

    def period_on(self, day: date) -> Period | None:
        """The period of a day, none before the oldest."""
        return next((period for period in reversed(self.periods) if period.effective_from <= day), None)

    def levels_on(self, day: date) -> tuple[EvaluationLevel, ...]:
        """The levels that a rating of this day can be, best first; none before the oldest period."""
        period = self.period_on(day)
        by_code = {level.code: level for level in self.levels}
        return tuple(by_code[code] for code in period.levels) if period else ()

    def read(self, text: str, day: date) -> LevelCode | None:
        """The level that a whole cell names by the rules of a day; None when it names none of that period."""
        named = self.spellings.meaning(text)
        return next((level.code for level in self.levels_on(day) if level.code == named), None)

    def level_of_points(self, points: float, day: date) -> LevelCode | None:
        """The level of so many points; None in periods that know no points, and below 0."""
        period = self.period_on(day)
        if period is None or period.points is None or points < 0:
            return None
        floors = period.points.at_least
        return next((code for code in period.levels if points >= floors[code]), None)


@lru_cache(maxsize=1)
def load() -> Evaluation:
    """The shipped file, read once.

    Raises:
        StandardsError: the file is wrong.
    """
    return checked(read_yaml(folder("schemas") / "evaluation.yaml", "schemas/evaluation.yaml"), Evaluation)
