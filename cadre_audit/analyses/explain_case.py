"""One person and the law of one day, ready to be asked why; and the same person by the law of any other day."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from cadre_audit.judge.demands import Demand
from cadre_audit.judge.evaluate import judge
from cadre_audit.judge.verdicts import Verdict, Verdicts
from cadre_audit.standards.courses import Courses
from cadre_audit.standards.in_force import POSTS, InForce, in_force, posts_of
from cadre_audit.standards.load import Book
from cadre_audit.standards.model import Requirement, Standard, Version
from cadre_audit.tables.roster import Roster
from cadre_audit.tables.select import take

if TYPE_CHECKING:
    from cadre_audit.standards.waivers import Waivers


@dataclass(frozen=True, slots=True)
class Area:
    """The area classes of a unit and the document that says so."""

    classes: frozenset[str]
    source: str


@dataclass(frozen=True)
class Law:
    """The whole book, read on as many days as are asked for.

    Attributes:
        book: the standards.
        as_of: the day that is explained.
        courses: what closes gaps.
        waivers: the office's waivers, None when it has named none.
        purposes: what people are judged for.
        enabled: what is off unless asked for.
    """

    book: Book
    as_of: date
    courses: Courses
    waivers: Waivers | None = None
    purposes: Collection[str] = POSTS
    enabled: Collection[str] = ()
    _days: dict[date, InForce] = field(default_factory=dict, repr=False, compare=False)

    def on(self, day: date) -> InForce:
        """What is in force on a day."""
        if day not in self._days:
            self._days[day] = in_force(self.book, day, purposes=self.purposes, enabled=self.enabled)
        return self._days[day]


@dataclass(frozen=True)
class Case:
    """One person.

    Attributes:
        law: the book and the day.
        roster: a roster of this person alone; its index is 0.
        area: the area of the unit, None when the workspace names none for it.
    """

    law: Law
    roster: Roster
    area: Area | None = None
    _judged: dict[date, Verdicts] = field(default_factory=dict, repr=False, compare=False)

    @property
    def posts(self) -> tuple[str, ...]:
        """The posts that the person holds."""
        return self.roster.posts[int(self.roster.post[0])]

    @property
    def bearing(self) -> tuple[str, ...]:
        """The posts, with the rank that the person bears beside them by the law of the day."""
        demands = self.verdicts.demands
        return demands.posts[int(self.verdicts.cell[0]) // len(demands.areas)]

    @property
    def verdicts(self) -> Verdicts:
        """The verdicts of the day that is explained."""
        return self.on(self.law.as_of)

    def on(self, day: date) -> Verdicts:
        """The verdicts of a day, waivers applied."""
        if day not in self._judged:
            self._judged[day] = self._waived(self.without_waivers(day))
        return self._judged[day]

    def without_waivers(self, day: date) -> Verdicts:
        """The verdicts of a day by the law alone."""
        areas = {0: self.area.classes} if self.area and self.roster.unit[0] == 0 else {}
        return judge(self.roster, self.law.on(day), areas)

    def verdict(self, requirement: str, day: date | None = None) -> Verdict:
        """The verdict on a requirement, which the law of the day may not know at all."""
        verdicts = self.on(day or self.law.as_of)
        column = column_of(verdicts, requirement)
        if column is not None:
            return Verdict(int(verdicts.matrix[0, column]))
        return Verdict(int(verdicts.of(requirement)[0]))

    def demand(self, requirement: str, day: date | None = None) -> Demand | None:
        """What is demanded of the person, None when nothing is."""
        verdicts = self.on(day or self.law.as_of)
        column = column_of(verdicts, requirement)
        return None if column is None else verdicts.demand(0, column)

    def due(self, requirement: str, day: date) -> date | None:
        """The last day that the law of a day gives, None where it gives no time."""
        column = column_of(self.on(day), requirement)
        return None if column is None else self.on(day).due(0, column)

    def ever_demanded(self) -> list[tuple[Standard, Version, Requirement]]:
        """Whatever any version that is asked for demands of a post of this person, oldest version first."""
        return [
            (standard, version, requirement)
            for standard, version, requirement in demands_in(self.law.book)
            if standard.purpose in self.law.purposes
            and not set(requirement.positions or posts_of(standard, version)).isdisjoint(self.bearing)
        ]

    def _waived(self, verdicts: Verdicts) -> Verdicts:
        if self.law.waivers is None:
            return verdicts
        # here, because few offices have waivers
        from cadre_audit.judge.waive import waive

        return waive(verdicts, self.law.waivers)[0]


def alone(roster: Roster, person: int) -> Roster:
    """A roster of one person that keeps only the post and the unit of that person, so that it is judged at once."""
    own = take(roster, np.array([person], np.intp))
    posts = roster.posts[int(roster.post[person])]
    unit = int(roster.unit[person])
    return replace(
        own,
        posts=[(), posts] if posts else [()],
        post=np.array([1 if posts else 0], own.post.dtype),
        units=[roster.units[unit]] if unit >= 0 else [],
        unit=np.array([0 if unit >= 0 else -1], own.unit.dtype),
    )


def column_of(verdicts: Verdicts, requirement: str) -> int | None:
    """The column of a requirement, None when the law of the day does not know it."""
    names = list(verdicts.requirements)
    return names.index(requirement) if requirement in names else None


def demands_in(book: Book) -> list[tuple[Standard, Version, Requirement]]:
    """Every requirement of every version, base standards before special law."""
    standards: Sequence[Standard] = sorted(book.standards, key=lambda standard: standard.supplements is not None)
    return [
        (s, version, requirement) for s in standards for version in s.versions for requirement in version.requirements
    ]
