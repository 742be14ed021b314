"""The courses that close gaps: who may enter them on which day, what they give, how long they take."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from cadre_audit.data_files import folder, read_yaml
from cadre_audit.standards.entry_rules import EntryAge, EntryRule, Mode, PartTimeAge, Sourced
from cadre_audit.standards.faults import checked
from cadre_audit.standards.model import Day, LevelField, Slug, Strict, Words
from cadre_audit.standards.parts import Kind

ContentArea = Literal[
    "party_work",
    "government",
    "mass_organisation",
    "professional",
    "political_theory",
    "state_management",
    "it",
    "foreign_language",
    "defence",
]


class Gives(Strict):
    """What a graduate holds afterwards."""

    field: LevelField
    level: str
    major: str | None = None
    """The field of study, when the course has only one."""


class Prerequisite(Sourced):
    """What has to be reached first: a level, or another course."""

    field: LevelField | None = None
    at_least: str | None = None
    course: Slug | None = None

    @model_validator(mode="after")
    def _names_one_thing(self) -> Prerequisite:
        if (self.field is None) != (self.at_least is None) or (self.field is None) == (self.course is None):
            raise PydanticCustomError("prerequisite_unclear", "either field and at_least, or course")
        return self


class Length(Sourced):
    """How long the course takes."""

    value: int = Field(ge=1, strict=True)
    """The figure; of a range the upper end."""
    lowest: int | None = Field(default=None, ge=1, strict=True)
    """Lower end of a range."""
    unit: Literal["lessons", "days", "weeks", "months"]
    """A lesson is one `tiết`."""
    mode: Mode


class Course(Strict):
    """One course."""

    id: Slug
    title: Words
    content_area: ContentArea
    gives: Gives | None = None
    prerequisites: tuple[Prerequisite, ...] = ()
    entry: tuple[EntryRule, ...] = ()
    part_time_age: tuple[PartTimeAge, ...] = ()
    length: tuple[Length, ...] = ()
    duration_months: int | None = Field(default=None, ge=1, le=72, strict=True)
    """Upper bound of what a source states, to see who retires before the end; none where no source gives a figure."""
    class_size: int | None = Field(default=None, ge=1, le=1000, strict=True)
    """People in a class, when this course has a size of its own."""
    spellings: tuple[str, ...] = ()
    """How lists of registrations and records write its name, beside the title; case and tone marks do not count."""
    for_kinds: tuple[Kind, ...] = ()
    """The kinds of staff that the course is held for; empty where no source limits them."""
    available_to: Day | None = None
    """Last day of the course, where the law ended it."""
    note: Words | None = None

    def is_available(self, day: date) -> bool:
        """Whether the law still knows the course on ``day``."""
        return self.available_to is None or day <= self.available_to

    def entry_on(self, day: date) -> tuple[EntryRule, ...]:
        """The entry rules in force on ``day``."""
        return tuple(rule for rule in self.entry if rule.is_in_force(day))

    def modes_on(self, day: date) -> tuple[EntryAge, ...]:
        """The rules in force on ``day`` that keep people out of one of the two modes of study."""
        own = tuple(rule for rule in self.entry_on(day) if isinstance(rule, EntryAge) and rule.mode != "any")
        return (*own, *(ages.rule() for ages in self.part_time_age if ages.is_in_force(day)))


class ObservedClasses(Strict):
    """Classes that were really held."""

    course: Words
    people: float = Field(gt=0)
    """People per class, the mean where several classes were held."""


class ClassSize(Strict):
    """How many people make a class."""

    default: int = Field(ge=1, le=1000, strict=True)
    warn_above: int = Field(ge=1, le=1000, strict=True)
    note: Words
    observed: tuple[ObservedClasses, ...] = ()


class Young(Strict):
    """Who counts as young."""

    under: int = Field(ge=18, le=60, strict=True)
    document: str
    note: Words


class Priority(Strict):
    """Points that put one need before another; they add up."""

    overdue: int = Field(ge=0, strict=True)
    due_this_year: int = Field(ge=0, strict=True)
    leader: int = Field(ge=0, strict=True)
    young: int = Field(ge=0, strict=True)
    woman: int = Field(ge=0, strict=True)
    minority: int = Field(ge=0, strict=True)
    due_in_horizon: int = Field(default=0, ge=0, strict=True)
    """When it is due after the year and within the years that are looked at beyond it."""
    holder_retires: int = Field(default=0, ge=0, strict=True)
    """When it is for a post whose holder retires."""


class Courses(Strict):
    """The whole file."""

    class_size: ClassSize
    young: Young
    priority: Priority
    courses: tuple[Course, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _every_course_is_one(self) -> Courses:
        ids = [course.id for course in self.courses]
        named = {first.course for course in self.courses for first in course.prerequisites if first.course}
        if len(set(ids)) < len(ids):
            raise PydanticCustomError("course_twice", "two courses have one id")
        if not named <= set(ids):
            raise PydanticCustomError("prerequisite_nothing", "a prerequisite names no course")
        return self

    def course(self, id: str) -> Course:
        """The course of this id.

        Raises:
            KeyError: there is none.
        """
        for course in self.courses:
            if course.id == id:
                return course
        raise KeyError(id)

    def names(self) -> list[tuple[str, str]]:
        """(spelling, id) of every name of every course: id, titles and other spellings."""
        return [
            (name, course.id)
            for course in self.courses
            for name in (course.title.vi, course.title.en, course.id, *course.spellings)
        ]

    def size_of_class(self, id: str) -> int:
        """People in a class of a course: its own size, else the default."""
        return self.course(id).class_size or self.class_size.default


@lru_cache(maxsize=1)
def load() -> Courses:
    """The shipped courses, read once.

    Raises:
        StandardsError: the file is wrong.
    """
    return checked(read_yaml(folder("schemas") / "courses.yaml", "schemas/courses.yaml"), Courses)


def load_from(path: Path) -> Courses:
    """An office's own courses in place of the shipped ones.

    Raises:
        StandardsError: the file is wrong.
    """
    return checked(read_yaml(path), Courses)
