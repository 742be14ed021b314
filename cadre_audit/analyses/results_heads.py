"""Heads in a list of turns: distinct people, and the people who cannot be told apart, who are never merged silently."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from cadre_audit.tables.columns import spoken_numbers
from cadre_audit.tables.days import Precision
from cadre_audit.tables.training import Turns

Indexes = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Heads:
    """How many people there are: at least ``low``, at most ``high``; equal when everybody can be told apart."""

    low: int
    high: int


@dataclass(frozen=True, slots=True)
class People:
    """Who each turn is of, ready to be counted: the number of the name as spoken, and the birth as far as known."""

    name: Indexes
    ymd: Indexes
    precision: Indexes

    @classmethod
    def of(cls, turns: Turns) -> People:
        """The people of all turns; capitals and the place of tone marks do not part names."""
        names, birth = turns.people.text["full_name"], turns.people.day["birth"]
        return cls(spoken_numbers(names), birth.ymd.astype(np.int64), birth.precision.astype(np.int64))

    def at(self, rows: npt.NDArray[np.intp]) -> People:
        """The people of these turns."""
        return People(self.name[rows], self.ymd[rows], self.precision[rows])


def heads_of(people: People) -> Heads:
    """Distinct people: one name and one birth date, or one year where a list gives the year alone, is one person.

    A name without any birth date, or with a year beside a date of that year, may be the same person or another.
    """
    if not len(people.name):
        return Heads(0, 0)
    keys, rows = np.unique(np.stack([people.name, people.ymd, people.precision], axis=1), axis=0, return_counts=True)
    loose = np.isin(keys[:, 0], np.unique(keys[keys[:, 2] < Precision.DAY, 0]))
    low = high = int((~loose).sum())
    by_name: dict[int, list[tuple[int, int, int]]] = {}
    for (name, ymd, precision), count in zip(keys[loose].tolist(), rows[loose].tolist(), strict=True):
        by_name.setdefault(name, []).append((ymd, precision, count))
    for births in by_name.values():
        own = _of_one_name(births)
        low, high = low + own.low, high + own.high
    return Heads(low, high)


def cannot_be_told_apart(people: People) -> list[tuple[npt.NDArray[np.intp], Heads]]:
    """The turns of each name whose people cannot be told apart, and how many people they may be."""
    doubtful = np.unique(people.name[people.precision < Precision.DAY])
    candidates = np.flatnonzero(np.isin(people.name, doubtful))
    order = candidates[np.argsort(people.name[candidates], kind="stable")]
    bounds = np.flatnonzero(np.diff(people.name[order])) + 1
    groups = np.split(order, bounds) if len(order) else []
    found = [(rows, heads_of(people.at(rows))) for rows in groups]
    return sorted(((rows, heads) for rows, heads in found if heads.low < heads.high), key=lambda one: int(one[0][0]))


def _of_one_name(births: Sequence[tuple[int, int, int]]) -> Heads:
    """How many people of one name there are, by their births (yyyymmdd, precision, rows)."""
    days = {ymd for ymd, precision, _ in births if precision == Precision.DAY}
    months = {ymd // 100 for ymd, precision, _ in births if precision == Precision.MONTH}
    years = {ymd // 10000 for ymd, precision, _ in births if precision == Precision.YEAR}
    blank = sum(rows for _, precision, rows in births if precision == Precision.UNKNOWN)
    of_months = months - {ymd // 100 for ymd in days}
    of_years = years - {ymd // 10000 for ymd in days} - {month // 100 for month in months}
    known = len(days) + len(of_months) + len(of_years)
    return Heads(max(known, 1), len(days) + len(months) + len(years) + blank)
