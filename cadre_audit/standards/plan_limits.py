"""The limits of a training plan: what an office lays down beforehand. What it leaves out does not bind."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from cadre_audit.data_files import YamlDocument, read_yaml
from cadre_audit.errors import UsageError
from cadre_audit.standards.faults import checked
from cadre_audit.standards.model import Day, Slug, Strict
from cadre_audit.standards.money import MOST_MONEY, CostKind, fund_key
from cadre_audit.vocabulary.same_places import place_key


class _Limit(Strict):
    """What every limit may have."""

    source: str | None = Field(default=None, min_length=1)
    """The document that lays it down."""


class ClassSizes(Strict):
    """People in a class."""

    min: int | None = Field(default=None, ge=1, le=1000, strict=True)
    max: int | None = Field(default=None, ge=1, le=1000, strict=True)

    @model_validator(mode="after")
    def _is_a_range(self) -> ClassSizes:
        if self.min and self.max and self.max < self.min:
            raise PydanticCustomError("range_empty", "max is below min")
        return self


class CourseLimits(_Limit):
    """How one course is held; what is left out comes from the course catalogue."""

    course: Slug
    host: str | None = Field(default=None, min_length=1)
    """The school or body that holds it, for seats."""
    class_size: ClassSizes | None = None
    quarters: int | None = Field(default=None, ge=1, le=40, strict=True)
    """How many quarters people are away."""
    load: float | None = Field(default=None, gt=0, le=0.5, strict=True)
    """The part of one quarter that people are away, for short courses: a week is 0.08."""
    days: int | None = Field(default=None, ge=1, le=1000, strict=True)
    """Days of teaching, for norms that count by the day."""
    cost_per_class: int | None = Field(default=None, ge=0, le=MOST_MONEY, strict=True)
    """In đồng; short for a norm that is always in force."""
    cost_per_head: int | None = Field(default=None, ge=0, le=MOST_MONEY, strict=True)
    fund: str | None = Field(default=None, min_length=1)
    """What its classes are paid from, whatever fund a norm names."""

    @model_validator(mode="after")
    def _has_one_length(self) -> CourseLimits:
        if self.quarters is not None and self.load is not None:
            raise PydanticCustomError("two_lengths", "quarters or load, not both")
        return self


class ClassesPerQuarter(_Limit):
    """How many classes may begin in a quarter."""

    at_most: int = Field(ge=0, le=10_000, strict=True)


class UnitSize(Strict):
    """How many people a unit has, where the list of needs does not tell."""

    unit: str = Field(min_length=1)
    people: int = Field(ge=1, le=100_000, strict=True)


class UnitCover(_Limit):
    """How much of a unit may be away at once."""

    share: float = Field(gt=0, le=1, strict=True)
    """Rounded down to people, but never below one."""
    sizes: tuple[UnitSize, ...] = ()


class Staffed(_Limit):
    """Posts, or a unit, that must stay staffed; a rule that names no unit holds for each unit by itself."""

    unit: str | None = Field(default=None, min_length=1)
    positions: tuple[str, ...] | None = Field(default=None, min_length=1)
    """Codes of posts, or posts as they are written."""
    away_at_most: int = Field(ge=0, le=1000, strict=True)

    @model_validator(mode="after")
    def _names_something(self) -> Staffed:
        if not (self.unit or self.positions):
            raise PydanticCustomError("staffs_nothing", "unit or positions must be given")
        return self


class Blackout(_Limit):
    """Days in which no class is held."""

    effective_from: Day = Field(alias="from")
    effective_to: Day = Field(alias="to")

    @model_validator(mode="after")
    def _is_a_stretch(self) -> Blackout:
        if self.effective_to < self.effective_from:
            raise PydanticCustomError("blackout_ends_early", "to is before from")
        return self


class CostNorm(_Limit):
    """What may be paid for a class or a learner."""

    course: Slug | None = None
    """The course that it is for; all courses that have no norm of this kind of their own when not given."""
    kind: CostKind
    amount: int = Field(ge=0, le=MOST_MONEY, strict=True)
    """In đồng."""
    effective_from: Day | None = Field(default=None, alias="from")
    effective_to: Day | None = Field(default=None, alias="to")
    fund: str | None = Field(default=None, min_length=1)
    """What it is paid from."""

    @model_validator(mode="after")
    def _is_a_stretch(self) -> CostNorm:
        if self.effective_from and self.effective_to and self.effective_to < self.effective_from:
            raise PydanticCustomError("blackout_ends_early", "to is before from")
        return self


class BudgetLimit(_Limit):
    """The money of one year, of one fund or of all, for one unit or for all."""

    year: int = Field(ge=1990, le=2200, strict=True)
    amount: int = Field(ge=0, le=MOST_MONEY, strict=True)
    """In đồng."""
    fund: str | None = Field(default=None, min_length=1)
    unit: str | None = Field(default=None, min_length=1)


class SeatLimit(_Limit):
    """The seats of one course, or of all courses of a host, in one year."""

    course: Slug | None = None
    host: str | None = Field(default=None, min_length=1)
    year: int = Field(ge=1990, le=2200, strict=True)
    seats: int = Field(ge=0, le=1_000_000, strict=True)

    @model_validator(mode="after")
    def _names_one_thing(self) -> SeatLimit:
        if (self.course is None) == (self.host is None):
            raise PydanticCustomError("seats_of_nothing", "either course or host")
        return self


class Must(_Limit):
    """Which needs must be met in time, whatever it costs."""

    needs: Literal["all", "overdue"]


class PlanLimits(Strict):
    """A file of limits."""

    courses: tuple[CourseLimits, ...] = ()
    classes_per_quarter: ClassesPerQuarter | None = None
    unit_cover: UnitCover | None = None
    staffed: tuple[Staffed, ...] = ()
    blackouts: tuple[Blackout, ...] = ()
    cost_norms: tuple[CostNorm, ...] = ()
    budgets: tuple[BudgetLimit, ...] = ()
    seats: tuple[SeatLimit, ...] = ()
    must: Must | None = None

    @model_validator(mode="after")
    def _says_nothing_twice(self) -> PlanLimits:
        courses = [one.course for one in self.courses]
        budgets = [(one.year, fund_key(one.fund), place_key(one.unit or "")) for one in self.budgets]
        if len(set(courses)) < len(courses) or len(set(budgets)) < len(budgets):
            raise PydanticCustomError("limit_twice", "a course or a budget has two entries")
        return self


_YAML = (".yaml", ".yml")


def load_limits(path: Path) -> tuple[PlanLimits, YamlDocument]:
    """The limits of a YAML file, and the file with the place of each.

    Raises:
        UsageError: there is no such file, or it is a table.
        StandardsError: the file is wrong; every fault with its line.
    """
    if not path.is_file():
        raise UsageError("file_expected" if path.is_dir() else "limits_missing", path=path)
    if path.suffix.lower() not in _YAML:
        raise UsageError("limits_no_yaml", path=path)
    document = read_yaml(path)
    if document.data is None:
        # a file of comments alone limits nothing
        return PlanLimits(), document
    return checked(document, PlanLimits), document


def days_taken(blackouts: tuple[Blackout, ...], first: date, last: date) -> int:
    """How many days of a stretch lie in a blackout."""
    days: set[int] = set()
    for one in blackouts:
        begin, end = max(one.effective_from, first), min(one.effective_to, last)
        days.update(range(begin.toordinal(), end.toordinal() + 1))
    return len(days)
