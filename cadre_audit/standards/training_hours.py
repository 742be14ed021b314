"""What the length of a course counts towards the yearly minimum of training, by the law of a day."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from pydantic import Field

from cadre_audit.data_files import folder, read_yaml
from cadre_audit.standards.faults import checked
from cadre_audit.standards.model import Day, Status, Strict


class WeekIs(Strict):
    """How many lessons a week of a course is, between two days, both included."""

    lessons: int = Field(ge=1, le=100, strict=True)
    """Lessons, `tiết`."""
    effective_from: Day
    effective_to: Day | None = None
    document: str
    article: str
    status: Status

    def is_in_force(self, day: date) -> bool:
        """Whether ``day`` lies between both ends."""
        return self.effective_from <= day and (self.effective_to is None or day <= self.effective_to)


class TrainingHours(Strict):
    """What a week of a course counts towards the yearly minimum of training."""

    weeks: tuple[WeekIs, ...] = Field(min_length=1)

    def week_on(self, day: date) -> WeekIs | None:
        """What a week counts by the law of a day; None where no law that was read says it."""
        return next((week for week in self.weeks if week.is_in_force(day)), None)


@lru_cache(maxsize=1)
def load() -> TrainingHours:
    """The shipped file, read once.

    Raises:
        StandardsError: the file is wrong.
    """
    return checked(read_yaml(folder("schemas") / "training-hours.yaml", "schemas/training-hours.yaml"), TrainingHours)
