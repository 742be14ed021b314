"""Whom outcomes are told of: the people of the lists before and after, who of them was trained, and since when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from cadre_audit.tables.identity import NOBODY, Identified, Mask, Rows, Whole, first_rows
from cadre_audit.tables.persons import Register
from cadre_audit.tables.roster import Roster
from cadre_audit.tables.select import take, units_named
from cadre_audit.tables.training import Turns

_NEVER = 99991231


@dataclass(frozen=True, slots=True)
class Listed:
    """One list with the person of each of its rows."""

    roster: Roster
    label: Whole

    def first_row(self, people: int) -> Rows:
        """The first row of every person, -1 of whom the list lacks."""
        return first_rows(self.label, people)


@dataclass(frozen=True, slots=True)
class Followed:
    """The people whose outcomes are looked for; everything by person is indexed by label.

    Attributes:
        people: how many there are.
        before, after, evaluations: the lists; None for those that were not given.
        turns, rows: the lists of turns, and which of them are asked for.
        met: who each of these is of.
        trained: who was trained in the period for certain.
        doubtful: of whom it is not clear who they are, or whether they were trained.
        population: who is asked for: everybody, or the people of some units.
        first_end: the first and the last day on which the first turn of each can have ended, yyyymmdd.
    """

    people: int
    before: Listed | None
    after: Listed | None
    evaluations: Listed | None
    turns: Turns
    rows: Rows
    met: Identified
    trained: Mask
    doubtful: Mask
    population: Mask
    first_end: tuple[Whole, Whole]

    @property
    def not_trained(self) -> Mask:
        """Who has no turn in the lists of the period; whose training is in doubt is in neither group."""
        return self.population & ~self.trained & ~self.doubtful

    @property
    def label(self) -> Whole:
        """The person of every turn of the period."""
        return self.met.label


def followed(
    turns: Turns,
    rows: Rows,
    before: Roster | None,
    after: Roster | None,
    evaluations: Roster | None,
    units: Sequence[str] = (),
    perhaps: Rows | None = None,
) -> Followed:
    """The people of all lists, each once, and who of them these turns are of.

    Args:
        turns: the lists of turns.
        rows: the turns of the period.
        before: the list from before the training.
        after: the list from after it.
        evaluations: ratings, and what lists after training say.
        units: only the people who stand in one of these in the first list that has them, wherever they are later.
        perhaps: turns that may lie in the period or not: whose they are is in neither group.
    """
    register = Register()
    lists = (_entered(register, before), _entered(register, after), _entered(register, evaluations))
    met = register.find(take(turns.people, rows))
    population = _population(lists, register.people, units)
    rows, met = _of_population(turns, rows, met, population, units)
    sure = met.label >= 0
    trained = np.zeros(register.people, bool)
    trained[met.label[sure]] = True
    doubtful = np.zeros(register.people, bool)
    doubtful[sorted(register.doubtful)] = True
    doubtful[register.label[met.touched]] = True
    if perhaps is not None and len(perhaps):
        maybe = register.find(take(turns.people, perhaps))
        doubtful[maybe.label[maybe.label >= 0]] = True
        doubtful[register.label[maybe.touched]] = True
    low, high = (np.full(register.people, _NEVER, np.int64) for _ in range(2))
    np.minimum.at(low, met.label[sure], turns.ends.low[rows][sure])
    np.minimum.at(high, met.label[sure], turns.ends.high[rows][sure])
    unclear = doubtful & ~trained & population
    return Followed(register.people, *lists, turns, rows, met, trained, unclear, population, (low, high))


def not_found(followed: Followed) -> Rows:
    """The turns of people whom no list has, as rows of the turns."""
    return followed.rows[np.flatnonzero((followed.label == NOBODY) & (followed.met.near < 0))]


def in_doubt(followed: Followed) -> Rows:
    """The turns of people who may be somebody of the lists, as positions among the turns of the period."""
    return np.flatnonzero((followed.label == NOBODY) & (followed.met.near >= 0))


def heads(labels: Whole, chosen: npt.NDArray[np.bool_]) -> Sequence[int]:
    """The people of some rows, each once, in the order of their labels."""
    found: list[int] = np.unique(labels[chosen & (labels >= 0)]).tolist()
    return found


def _population(lists: Sequence[Listed | None], people: int, units: Sequence[str]) -> Mask:
    """The people of the units, by the first list in which each stands."""
    chosen = np.full(people, not units)
    seen = np.zeros(people, bool)
    for listed in lists if units else ():
        if listed is not None:
            own = np.zeros(people, bool)
            own[listed.label[units_named(listed.roster, units)]] = True
            chosen |= own & ~seen
            seen[listed.label] = True
    return chosen


def _of_population(
    turns: Turns, rows: Rows, met: Identified, population: Mask, units: Sequence[str]
) -> tuple[Rows, Identified]:
    """The turns of these people, and those of the units whose people no list has."""
    if not units:
        return rows, met
    of_units = np.isin(rows, units_named(turns.people, units))
    kept = np.where(met.label >= 0, population[met.label], of_units)
    return rows[kept], Identified(met.label[kept], met.why[kept], met.near[kept], met.touched)


def _entered(register: Register, roster: Roster | None) -> Listed | None:
    return None if roster is None else Listed(roster, register.enter(roster))
