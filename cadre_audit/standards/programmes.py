"""Training programmes: the document, the years, whom and which units they are for, and what they are to reach."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from cadre_audit.data_files import read_yaml
from cadre_audit.errors import StandardsError, UsageError
from cadre_audit.standards.faults import checked, nearest
from cadre_audit.standards.model import Day, Slug, Strict, Words
from cadre_audit.standards.parts import Kind


class Targets(Strict):
    """What the programme is to reach; what its document does not say is left out."""

    classes: int | None = Field(default=None, ge=1, strict=True)
    learners: int | None = Field(default=None, ge=1, strict=True)
    """Turns, not people."""
    units: int | None = Field(default=None, ge=1, strict=True)
    """Units of the scope that learners come from."""


class Published(Strict):
    """Figures that somebody has published for a larger whole, such as the nation, to compare with."""

    title: Words
    source: str = Field(min_length=1)
    """Where they were read."""
    classes: int | None = Field(default=None, ge=1, strict=True)
    learners: int | None = Field(default=None, ge=1, strict=True)
    learners_are: Literal["heads", "turns"] = "turns"
    """What the published figure of learners counts; a share of heads and turns is told as one of unlike units."""
    units: int | None = Field(default=None, ge=1, strict=True)


class Programme(Strict):
    """One programme."""

    id: Slug
    title: Words
    document: str = Field(min_length=1)
    """Number of the document that approves it."""
    issued_on: Day | None = None
    effective_from: Day
    """First day of the programme; classes that ended before it are not of it."""
    effective_to: Day
    """Last day of the programme."""
    target_groups: tuple[Words, ...] = Field(min_length=1)
    """Whom it is for."""
    for_kinds: tuple[Kind, ...] = ()
    """The kinds of staff that these are, so that they can be counted in a roster."""
    only_young: bool = Field(default=False, strict=True)
    """Whether it is for the young among them alone."""
    scope_units: tuple[str, ...] = Field(min_length=1)
    """The units inside its scope, as lists write them."""
    names: tuple[str, ...] = ()
    """How class lists name the programme, beside its id, its document and its titles."""
    courses: tuple[str, ...] = ()
    """Courses of lists of turns that belong to it; every one when there are none."""
    targets: Targets = Targets()
    class_sizes: tuple[int, ...] = ()
    """Sizes of a class for which the fewest classes are told."""
    published: tuple[Published, ...] = ()
    note: Words | None = None

    @model_validator(mode="after")
    def _is_in_order(self) -> Programme:
        if self.effective_to < self.effective_from:
            raise PydanticCustomError("ends_before_it_begins", "effective_to is before effective_from")
        if min(self.class_sizes, default=1) < 1:
            raise PydanticCustomError("class_size_too_small", "a class has at least one learner")
        return self


@dataclass(frozen=True, slots=True)
class ProgrammeFile:
    """A programme and the file that it was read from."""

    path: str
    programme: Programme


def load_programme(path: Path) -> ProgrammeFile:
    """The programme of a YAML file.

    Raises:
        UsageError: there is no such file.
        StandardsError: the file is wrong; every fault with its line.
    """
    if not path.is_file():
        raise UsageError("programme_missing", path=path)
    try:
        return ProgrammeFile(str(path), checked(read_yaml(path), Programme))
    except StandardsError as e:
        raise StandardsError(e.faults, "programme_invalid") from None


def find_programme(id: str, paths: Sequence[Path]) -> Path:
    """The file among these whose programme has this id.

    Raises:
        UsageError: none has.
        StandardsError: a file is wrong.
    """
    known = {load_programme(path).programme.id: path for path in paths}
    if id not in known:
        raise UsageError("programme_unknown", name=id, allowed=", ".join(sorted(known)) or "–", near=nearest(id, known))
    return known[id]
