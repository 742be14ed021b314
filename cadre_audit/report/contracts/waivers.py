"""Waivers, and decisions on areas, in the documents of ``check`` and ``needs``."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from cadre_audit.report.contracts.parts import Count, IsoDay, Part, PositionCode
from cadre_audit.standards.model import Area


class WaiverPlace(Part):
    """Where a waiver stands."""

    file: str
    sheet: str | None
    """None in a text file, which has no sheets."""
    row: int = Field(ge=1)


class WaivedBy(Part):
    """The waiver that covers a finding."""

    document: str = Field(min_length=1)
    """Number of the document that grants it."""
    owner: str = Field(min_length=1)
    """Who answers for it."""
    from_: IsoDay = Field(alias="from")
    """The first day."""
    to: IsoDay
    """The last day."""
    reason: str = Field(min_length=1)
    place: WaiverPlace


class WaiverUse(WaivedBy):
    """One waiver of the file, and what became of it."""

    full_name: str | None
    birth_year: int | None
    unit: str | None
    positions: tuple[PositionCode, ...] | None
    requirement: str
    """An id; as typed where no standard knows it."""
    state: Literal[
        "in_force",
        "not_yet",
        "expired",
        "covers_nobody",
        "outside",
        "person_unknown",
        "ambiguous",
        "requirement_unknown",
    ]
    covers: Count
    """How many gaps it covers."""
    days_left: Count | None
    """From the day of the audit, or for `needs` the end of the year, to its last day; none while it is not in force."""


class UnitArea(Part):
    """A unit of which the law asks less because of its area."""

    unit: str
    areas: tuple[Area, ...]
    document: str
    """The decision that says so, as the workspace names it."""
    people: Count
    lower_demands: Count
    """People times requirements that are judged by a lower demand."""
    by_province: Count
    """Of these, how many the law leaves to a decision of the province."""
