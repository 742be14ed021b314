"""The eight verdicts, and the matrix that holds one for every person and requirement."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from cadre_audit.standards.model import HoursPerYear

if TYPE_CHECKING:
    from cadre_audit.judge.demands import Demand, Demands
    from cadre_audit.standards.waivers import Waiver, WaiverPlace
    from cadre_audit.tables.roster import Roster

Matrix = npt.NDArray[np.int8]
Entry = tuple[int, int]
"""A person and a requirement: row and column of the matrix."""


class Verdict(IntEnum):
    """What can be said of one person and one requirement.

    ``NO_STANDARD`` is 0, so that a row which nobody judged looks unjudged and not innocent.
    """

    NO_STANDARD = 0
    NOT_REQUIRED = 1
    MET = 2
    GAP = 3
    GRACE = 4
    WAIVED = 5
    UNKNOWN = 6
    MANUAL = 7

    @property
    def code(self) -> str:
        """The name in machine output and in the wording tables."""
        return self.name.lower()


class Time(IntEnum):
    """Whether the law gives time to make up a shortfall."""

    NONE = 0
    GIVEN = 1
    UNDECIDED = 2


FALLS_SHORT = (Verdict.GAP, Verdict.GRACE, Verdict.WAIVED)
LISTED = (Verdict.GAP, Verdict.GRACE, Verdict.WAIVED, Verdict.UNKNOWN, Verdict.MANUAL)


@dataclass(frozen=True)
class Verdicts:
    """What the law says of a roster on one day.

    Attributes:
        roster: the people.
        demands: the law as it was applied to their posts and units.
        matrix: one :class:`Verdict` for every person (row) and requirement (column).
        cell: for every person, the index of its post and area in ``demands``.
        time: one :class:`Time` for every person and requirement.
        waived_by: the waiver, and where it stands, of every entry that is waived.
    """

    roster: Roster
    demands: Demands
    matrix: Matrix
    cell: npt.NDArray[np.int32]
    time: npt.NDArray[np.int8]
    waived_by: Mapping[Entry, tuple[Waiver, WaiverPlace]] = field(default_factory=dict)

    @property
    def requirements(self) -> Sequence[str]:
        """The ids of the columns."""
        return self.demands.requirements

    def of(self, requirement: str) -> Matrix:
        """The verdict of everybody on one requirement, also on one that the law of the day does not know, (n,).

        Such a requirement is ``NOT_REQUIRED`` of people whose posts have other rules, ``NO_STANDARD`` of the others and
        of whom it was asked by law that was overtaken.
        """
        if requirement in self.requirements:
            column: Matrix = self.matrix[:, list(self.requirements).index(requirement)]
            return column
        law, posts = self.demands.law, self.roster.posts
        lost = {post for post, own in law.overtaken.items() if any(r.requirement.id == requirement for r in own)}
        of_posts = [
            Verdict.NOT_REQUIRED
            if any(code in law.rules for code in codes) and lost.isdisjoint(codes)
            else Verdict.NO_STANDARD
            for codes in posts
        ]
        return np.array(of_posts, np.int8)[self.roster.post]

    def counts(self) -> dict[Verdict, int]:
        """How often each verdict was given; together people times requirements."""
        found = np.bincount(self.matrix.ravel(), minlength=len(Verdict))
        return {verdict: int(found[verdict]) for verdict in Verdict}

    def of_requirement(self) -> npt.NDArray[np.int64]:
        """Counts by requirement (row) and verdict (column)."""
        columns = [np.bincount(column, minlength=len(Verdict)) for column in self.matrix.T]
        return np.array(columns, np.int64).reshape(-1, len(Verdict))

    def is_lawless(self) -> npt.NDArray[np.bool_]:
        """The people whom no standard binds that day."""
        lawless: npt.NDArray[np.bool_] = (self.matrix == Verdict.NO_STANDARD).all(axis=1)
        return lawless

    def is_partly_lawless(self) -> npt.NDArray[np.bool_]:
        """The people who are bound, but of whose standard later law overtook a part."""
        part: npt.NDArray[np.bool_] = (self.matrix == Verdict.NO_STANDARD).any(axis=1) & ~self.is_lawless()
        return part

    def meets_everything(self) -> npt.NDArray[np.bool_]:
        """The people of whom a standard asks something and who meet all of it; doubt does not count as meeting."""
        is_met = self.matrix == Verdict.MET
        fine = is_met | (self.matrix == Verdict.NOT_REQUIRED)
        # of whom nothing is asked has not passed anything
        met: npt.NDArray[np.bool_] = is_met.any(axis=1) & fine.all(axis=1)
        return met

    def demand(self, person: int, requirement: int) -> Demand | None:
        """What is demanded of this person in this column, None when nothing is demanded of the post."""
        found = self.demands.at(requirement, int(self.cell[person]))
        if found is None or not found.instead:
            return found
        # here, because scope looks at facts and facts at verdicts' neighbours
        from cadre_audit.judge.scope import is_outside

        return next((one for one in (found, *found.instead) if not is_outside(one, self.roster, person)), found)

    def due(self, person: int, requirement: int) -> date | None:
        """The day by which the law wants the shortfall made up, None where it gives no time."""
        demand = self.demand(person, requirement)
        if demand is None or self.time[person, requirement] != Time.GIVEN:
            return None
        if isinstance(demand.requirement, HoursPerYear):
            return date(self.demands.law.as_of.year, 12, 31)
        if demand.requirement.grace is None:
            return None
        return demand.requirement.grace.until

    def listed(self, verdicts: Sequence[Verdict] = LISTED) -> list[tuple[int, int]]:
        """(person, requirement) of all entries with one of these verdicts, by person."""
        wanted = np.isin(self.matrix, verdicts)
        return list(zip(*(axis.tolist() for axis in np.nonzero(wanted)), strict=True))
