"""Figures that somebody published of an earlier time, to hold a list against: the list itself may no longer exist."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from pydantic import Field, field_validator, model_validator
from pydantic_core import PydanticCustomError

from cadre_audit.data_files import read_yaml
from cadre_audit.errors import StandardsError, UsageError
from cadre_audit.standards.faults import checked
from cadre_audit.standards.model import Day, Strict
from cadre_audit.standards.parts import Kind


class Figure(Strict):
    """One share."""

    id: str = Field(min_length=1)
    """What is counted, such as `sex.female`."""
    k: int = Field(ge=0, strict=True)
    """How many they were."""
    n: int = Field(ge=1, strict=True)
    """Of how many people."""

    @model_validator(mode="after")
    def _is_a_part(self) -> Figure:
        if self.k > self.n:
            raise PydanticCustomError("share_above_one", "k is above n")
        return self


class Figures(Strict):
    """The shares of one population at one time, under the name by which they may be held against another."""

    name: str = Field(min_length=1)
    """Of the baseline; it has to be the one asked for."""
    source: str = Field(min_length=1)
    """The document in which they stand."""
    population: Literal["staff", "succession"]
    """People in post, or people who are planned for posts."""
    kinds: tuple[Kind, ...] = ()
    """The kinds of staff that were counted; none where the document does not say."""
    as_of: Day | None = None
    measures: tuple[Figure, ...] = Field(min_length=1)

    @field_validator("measures")
    @classmethod
    def _named_once(cls, own: tuple[Figure, ...]) -> tuple[Figure, ...]:
        ids = [one.id for one in own]
        if len(set(ids)) < len(ids):
            raise PydanticCustomError("measure_twice", "a measure is given twice")
        return own


def load_figures(path: Path) -> Figures:
    """The figures of a YAML file.

    Raises:
        UsageError: there is no such file.
        StandardsError: the file is wrong; every fault with its line.
    """
    if not path.is_file():
        raise UsageError("figures_missing", path=path)
    try:
        return checked(read_yaml(path), Figures)
    except StandardsError as e:
        raise StandardsError(e.faults, "figures_invalid") from None
