"""Official forms of statistics as data: their columns, what each counts, and which of them must add up."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from cadre_audit.data_files import folder, read_yaml
from cadre_audit.standards.faults import checked
from cadre_audit.standards.model import Reference, Slug, Status, Strict, Words
from cadre_audit.standards.parts import Kind

CountedBy = Literal[
    "kind", "sex", "party", "minority", "religion", "education", "professional", "theory", "state_management", "it",
    "language_form", "ethnic_language", "rank", "age", "retired", "level", "leader", "held_by",
]  # fmt: skip


class AgeWindow(Strict):
    """Completed years of age, ends included."""

    from_: int | None = Field(default=None, alias="from", ge=0, le=120, strict=True)
    to: int | None = Field(default=None, ge=0, le=120, strict=True)


class StaffColumn(Strict):
    """One column: everybody of whom all conditions are known to hold."""

    id: Slug
    title: Words
    everybody: bool = Field(default=False, strict=True)
    where: dict[CountedBy, tuple[str, ...]] = Field(default={})
    """Any of these labels of each of these dimensions."""
    age: AgeWindow | None = None
    mean_age: bool = Field(default=False, strict=True)
    """The mean age stands here, which is no number of people."""
    apart: bool = Field(default=False, strict=True)
    """It counts something else than the total does, such as classes beside turns."""
    untold: bool = Field(default=False, strict=True)
    """No roster tells it: the office fills it in."""
    part_of: Slug | None = None
    """The column of which this is a part, so that it is in no sum."""

    @property
    def counts_people(self) -> bool:
        """Whether its cells are numbers of people that a roster tells."""
        return not (self.mean_age or self.untold)


class StaffBlock(Strict):
    """Neighbouring columns under one heading."""

    id: Slug
    title: Words | None = None
    of: CountedBy | None = None
    """What the columns tell apart: they must add up to the total, but for those of whom it is not stated."""
    columns: tuple[StaffColumn, ...] = Field(min_length=1)

    @property
    def summed(self) -> tuple[StaffColumn, ...]:
        """The columns that add up to the total."""
        return tuple(one for one in self.columns if one.counts_people and one.part_of is None)


class ContentRow(Strict):
    """One row of a form that tells training by its content."""

    id: Slug
    title: Words
    courses: tuple[Slug, ...] = ()
    """Courses of the catalogue that belong here."""
    words: tuple[str, ...] = ()
    """What the name of a course holds that belongs here; the longest phrase decides."""
    mode: Literal["full_time", "part_time"] | None = None
    """Only courses in this mode."""


class ContentGroup(Strict):
    """Rows with a subtotal."""

    id: Slug
    title: Words
    rows: tuple[ContentRow, ...] = Field(min_length=1)


class StaffForm(Strict):
    """One form, with a row for each unit, or for each content of training."""

    id: Slug
    code: str = Field(min_length=1)
    """As it stands on the form."""
    title: Words
    reference: Reference
    status: Status
    """Whether it is verified that the form exists."""
    columns_status: Status
    """Whether the columns were read in the annex itself."""
    population: tuple[Kind, ...] = ()
    """Only these kinds of staff, and those of whom the kind is not stated; none for everybody."""
    by_unit_type: bool = Field(default=False, strict=True)
    """Whether wards, communes and towns are groups of their own."""
    blocks: tuple[StaffBlock, ...] = Field(min_length=1)
    modes: dict[Literal["full_time", "part_time"], tuple[str, ...]] = Field(default={})
    """How lists write the modes of study."""
    contents: tuple[ContentGroup, ...] = ()
    """The rows of a form about training; none where each row is a unit."""

    @model_validator(mode="after")
    def _ids_are_unique(self) -> StaffForm:
        ids = [column.id for column in self.columns]
        if len(ids) != len(set(ids)) or any(column.part_of not in (None, *ids) for column in self.columns):
            raise PydanticCustomError("id_twice_here", "ids of columns must be unique, and parts be of one of them")
        return self

    @cached_property
    def columns(self) -> tuple[StaffColumn, ...]:
        """All columns in their order; on paper they begin with number 3, after the ordinal and the unit."""
        return tuple(column for block in self.blocks for column in block.columns)

    @cached_property
    def looks_at(self) -> tuple[CountedBy, ...]:
        """Every dimension that a condition or a check sum is about."""
        named = [name for column in self.columns for name in column.where]
        return tuple(dict.fromkeys([*named, *(block.of for block in self.blocks if block.of)]))

    @cached_property
    def content_rows(self) -> tuple[ContentRow, ...]:
        """All rows of a form about training."""
        return tuple(row for group in self.contents for row in group.rows)

    @cached_property
    def index(self) -> dict[str, int]:
        """The place of every column by its id."""
        return {column.id: i for i, column in enumerate(self.columns)}


class StaffForms(Strict):
    """The file of forms."""

    staff_forms: tuple[StaffForm, ...] = Field(min_length=1)

    def of(self, id: str) -> StaffForm:
        """The form of an id."""
        return next(form for form in self.staff_forms if form.id == id)


@lru_cache(maxsize=1)
def load() -> StaffForms:
    """The shipped file, read once.

    Raises:
        StandardsError: the file is wrong.
    """
    return checked(read_yaml(folder("schemas") / "forms.yaml", "schemas/forms.yaml"), StaffForms)
