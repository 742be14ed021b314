"""Waivers: a document by which a competent body lets people fall short of a requirement until a date."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from cadre_audit.data_files import read_yaml
from cadre_audit.errors import UsageError
from cadre_audit.standards.faults import checked
from cadre_audit.standards.model import Day, Strict


class Waiver(Strict):
    """One waiver. Whom it covers is said by full_name, unit or positions; all that are given must fit."""

    full_name: str | None = Field(default=None, min_length=1)
    """Compared with tone marks, whichever vowel carries them."""
    birth_year: int | None = Field(default=None, ge=1900, le=2100)
    """Tells namesakes apart."""
    unit: str | None = Field(default=None, min_length=1)
    positions: tuple[str, ...] | None = Field(default=None, min_length=1)
    """Codes of posts, or posts as they are written."""
    requirement: str = Field(min_length=1)
    """Its id, or what it is called in either language."""
    document: str = Field(min_length=1)
    """Number of the document that grants it."""
    effective_from: Day
    effective_to: Day
    owner: str = Field(min_length=1)
    """Who answers for it."""
    reason: str = Field(min_length=1)

    @model_validator(mode="after")
    def _names_somebody(self) -> Waiver:
        if not (self.full_name or self.unit or self.positions):
            raise PydanticCustomError("waives_for_nobody", "full_name, unit or positions must be given")
        if self.effective_to < self.effective_from:
            raise PydanticCustomError("ends_before_it_begins", "effective_to is before effective_from")
        return self

    def is_in_force(self, day: date) -> bool:
        """Whether ``day`` lies between both ends, ends included."""
        return self.effective_from <= day <= self.effective_to


class WaiverFile(Strict):
    """A file of waivers."""

    waivers: tuple[Waiver, ...]


@dataclass(frozen=True, slots=True)
class WaiverPlace:
    """Where a waiver stands: a row of a sheet, or a line of a text file, whose sheet is empty."""

    file: str
    sheet: str
    row: int


@dataclass(frozen=True, slots=True)
class Waivers:
    """The waivers of one file, and where each stands in it.

    Attributes:
        path: the file as the user named it.
        waivers: in the order of the file.
        places: of each.
        unknown: requirements that no standard knows → the nearest name that one has, or nothing.
    """

    path: str
    waivers: tuple[Waiver, ...]
    places: tuple[WaiverPlace, ...]
    unknown: Mapping[str, str] = field(default_factory=dict)

    def __iter__(self) -> Iterator[tuple[Waiver, WaiverPlace]]:
        return zip(self.waivers, self.places, strict=True)


def load_waivers(path: Path) -> Waivers:
    """The waivers of a YAML file.

    Raises:
        UsageError: there is no such file.
        StandardsError: the file is wrong; every fault with its line.
    """
    if not path.is_file():
        raise UsageError("waivers_missing", path=path)
    document = read_yaml(path)
    waivers = checked(document, WaiverFile).waivers
    lines = (document.place_of(("waivers", i))[0].line for i in range(len(waivers)))
    return Waivers(str(path), waivers, tuple(WaiverPlace(str(path), "", line) for line in lines))
