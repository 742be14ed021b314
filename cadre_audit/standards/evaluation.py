"""Yearly evaluation: the levels of each period, what follows from them, and how a cell is read into a level."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from cadre_audit.data_files import folder, read_yaml
from cadre_audit.standards.faults import checked
from cadre_audit.standards.model import Day, Reference, Status, Strict, Words
from cadre_audit.standards.parts import Kind
from cadre_audit.vocabulary.phrases import Phrases

# a word, and points in brackets or after a dash; or points alone
_POINTS = re.compile(
    r"(?:(?P<word>\D*[^\W\d])\s*[(:–-]\s*|\()?"
    r"(?P<points>\d{1,3}(?:[.,]\d{1,3})?)\s*(?:/\s*100)?\s*(?:điểm|đ|points)?\s*\)?",
    re.IGNORECASE,
)
_MOST = 100
LevelCode = Literal["excellent", "good", "completed", "limited", "failed"]


class EvaluationLevel(Strict):
    """One level, in whichever periods it is one."""

    code: LevelCode
    title: Words
    spellings: tuple[str, ...] = Field(min_length=1)
    """How rosters write it beside the Vietnamese title; case, tone marks and punctuation do not count."""


class Follows(Strict):
    """Which ratings a consequence follows from."""

    level: LevelCode
    years: Literal["consecutive", "in_term", "two_of_three", "one"]
    """Two years one after the other; two separate years of a leader's term; two years of three of who leads nothing;
    one year alone."""
    kinds: tuple[Kind, ...] = Field(min_length=1)
    """Whom the law speaks of."""


class Consequence(Strict):
    """What follows from a rating, or limits it."""

    text: Words
    follows: Follows | None = None
    """None where no rating alone leads to it."""
    exempts: bool = False
    """Whether it says whom the others are not applied to."""
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
    of: tuple[LevelCode, ...] = ()
    """The levels of those of whom it is counted; none where the source does not tell."""
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

    @model_validator(mode="after")
    def _speaks_of_its_own_levels(self) -> Period:
        named = {rule.follows.level for rule in self.consequences if rule.follows}
        named |= set(self.excellent_share.of) if self.excellent_share else set()
        if named - set(self.levels):
            raise PydanticCustomError("level_of_no_period", "a rule names a level that the period does not know")
        return self


class Evaluation(Strict):
    """The file of evaluation: levels and periods, oldest first."""

    levels: tuple[EvaluationLevel, ...]
    not_rated: tuple[str, ...] = ()
    """What a list writes of who was not rated."""
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

    @cached_property
    def _silence(self) -> Phrases:
        return Phrases((name, "not_rated") for name in self.not_rated)

    def names_a_level(self, text: str) -> bool:
        """Whether a whole cell says how somebody was rated in some period: a level, points, or that nobody rated."""
        word, points = parted(text)
        return self.says_not_rated(text) or (bool(word or points is not None) and self._is_known(word))

    def says_not_rated(self, text: str) -> bool:
        """Whether a whole cell says that there is no rating."""
        return self._silence.meaning(text) is not None

    def _is_known(self, word: str) -> bool:
        return not word or self.spellings.meaning(word) is not None

    def period_on(self, day: date) -> Period | None:
        """The period of a day, none before the oldest."""
        return next((period for period in reversed(self.periods) if period.effective_from <= day), None)

    def levels_on(self, day: date) -> tuple[EvaluationLevel, ...]:
        """The levels that a rating of this day can be, best first; none before the oldest period."""
        period = self.period_on(day)
        by_code = {level.code: level for level in self.levels}
        return tuple(by_code[code] for code in period.levels) if period else ()

    def levels_of(self, year: int) -> tuple[EvaluationLevel, ...]:
        """The levels that the rating of a year can be: a year is rated at its end."""
        return self.levels_on(date(year, 12, 31))

    def read(self, text: str, day: date) -> LevelCode | None:
        """The level that a whole cell names by the rules of a day; None when it names none of that period.

        Points are read in periods that know them. A level with points beside it is the level, unless these points
        are those of another.
        """
        word, points = parted(text)
        of_points = None if points is None else self.level_of_points(points, day)
        if not word:
            return of_points
        named = self.spellings.meaning(word)
        found = next((level.code for level in self.levels_on(day) if level.code == named), None)
        return found if of_points is None or of_points == found else None

    def level_of_points(self, points: float, day: date) -> LevelCode | None:
        """The level of so many points; None in periods that know no points, and below 0."""
        period = self.period_on(day)
        if period is None or period.points is None or points < 0:
            return None
        floors = period.points.at_least
        return next((code for code in period.levels if points >= floors[code]), None)


def parted(text: str) -> tuple[str, float | None]:
    """The word of a cell and the points in it or beside it, 0 to 100: ``95``, ``92,5 điểm``, ``HTT (85 điểm)``."""
    found = _POINTS.fullmatch(text.strip())
    if found is None:
        return text.strip(), None
    points = float(found["points"].replace(",", "."))
    return (found["word"] or "").strip(), points if points <= _MOST else None


@lru_cache(maxsize=1)
def load() -> Evaluation:
    """The shipped file, read once.

    Raises:
        StandardsError: the file is wrong.
    """
    return checked(read_yaml(folder("schemas") / "evaluation.yaml", "schemas/evaluation.yaml"), Evaluation)
