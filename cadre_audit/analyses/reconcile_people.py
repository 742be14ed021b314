"""Who of the roster a registration is of: by name, birth and unit together, never by a name alone, never guessed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from cadre_audit.tables.days import Precision
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.fold import spoken
from cadre_audit.vocabulary.nearest import nearest
from cadre_audit.vocabulary.same_places import is_same_place
from cadre_audit.vocabulary.units import unit_key

_SEARCHED = 20_000
_PARTS = {Precision.YEAR: 10_000, Precision.MONTH: 100, Precision.DAY: 1}


@dataclass(frozen=True, slots=True)
class Match:
    """Whom a registration is of.

    Attributes:
        person: index in the roster, -1 when nobody is found for certain.
        why: ``not_found``, ``too_little`` (the name is there, but birth or unit is blank on one side) or ``ambiguous``.
        near: who may be meant, for a person to look at.
    """

    person: int
    why: str = ""
    near: str = ""


class Matching:
    """Looks people of registrations up in a roster; a class because the index of names is built once.

    Args:
        roster: everybody who may be meant.
        people: the people of the registrations.
    """

    def __init__(self, roster: Roster, people: Roster) -> None:
        self.roster, self.people = roster, people
        self._unit_keys = [unit_key(unit) for unit in roster.units]
        self._own_keys = [unit_key(unit) for unit in people.units]
        self._named = self._by_name()

    def _by_name(self) -> dict[str, list[int]]:
        """Spoken name → the people of the roster who bear it, of the names that are registered."""
        wanted = {spoken(str(name)) for name in self.people.text["full_name"].values}
        names = self.roster.text["full_name"]
        codes = {code: key for code, name in enumerate(names.values) if (key := spoken(str(name))) in wanted}
        found: dict[str, list[int]] = {}
        for person in np.flatnonzero(np.isin(names.codes, list(codes))).tolist():
            found.setdefault(codes[int(names.codes[person])], []).append(person)
        return found

    def of(self, row: int) -> Match:
        """Whom one registration is of."""
        alike = self._named.get(spoken(self.people.name(row)), [])
        fits = {person: self._fits(row, person) for person in alike}
        certain = [person for person, fit in fits.items() if fit is True]
        if certain and self._is_one(certain):
            return Match(certain[0])
        if certain:
            return Match(-1, "ambiguous", self.told(certain))
        possible = [person for person, fit in fits.items() if fit is None]
        if possible:
            return Match(-1, "too_little", self.told(possible))
        return Match(-1, "not_found", self.told(alike) if alike else self._near(row))

    def same_as(self, person: int) -> list[int]:
        """Everybody in the roster who is this person: it may list one twice, with one whole birthday in one unit."""
        alike = self._named.get(spoken(self.roster.name(person)), [person])
        return [one for one in alike if one == person or self._is_one((person, one))]

    def possible(self, row: int) -> list[tuple[int, str]]:
        """Whom an entry that is not certainly of anybody may be of, and why it is not certain.

        ``other_unit`` is who has the name and the whole birthday, but stands in another unit.
        """
        alike = self._named.get(spoken(self.people.name(row)), [])
        fits = {person: self._fits(row, person) for person in alike}
        found = [(person, "ambiguous" if fit else "too_little") for person, fit in fits.items() if fit is not False]
        return found or [(person, "other_unit") for person in alike if self._is_born_alike(row, person)]

    def _is_born_alike(self, row: int, person: int) -> bool:
        mine, theirs = self.people.day["birth"], self.roster.day["birth"]
        whole = min(mine.precision[row], theirs.precision[person]) == Precision.DAY
        return bool(whole and mine.ymd[row] == theirs.ymd[person])

    def _fits(self, row: int, person: int) -> bool | None:
        """Whether a namesake is the person: None when nothing speaks against it and too little for it."""
        mine, theirs = self.people.day["birth"], self.roster.day["birth"]
        known = Precision(min(mine.precision[row], theirs.precision[person]))
        if known and mine.ymd[row] // _PARTS[known] != theirs.ymd[person] // _PARTS[known]:
            return False
        own, other = int(self.people.unit[row]), int(self.roster.unit[person])
        placed = own >= 0 and other >= 0
        if placed and not is_same_place(self.people.units[own], self.roster.units[other]):
            return False
        return True if known == Precision.DAY or (known and placed) else None

    def _is_one(self, people: Sequence[int]) -> bool:
        """Whether these are one person whom the roster lists twice: one whole birthday in one unit."""
        birth = self.roster.day["birth"]
        if len(people) == 1:
            return True
        if any(birth.precision[person] < Precision.DAY for person in people):
            return False
        return len({(int(birth.ymd[person]), int(self.roster.unit[person])) for person in people}) == 1

    @cached_property
    def _spellings(self) -> list[tuple[str, str]]:
        return [(str(name), "") for name in self.roster.text["full_name"].values]

    def _near(self, row: int) -> str:
        """The name most like this one, of the unit first."""
        own = int(self.people.unit[row])
        units = [i for i, key in enumerate(self._unit_keys) if own >= 0 and key == self._own_keys[own]]
        there = np.flatnonzero(np.isin(self.roster.unit, units)).tolist()
        names = {self.roster.name(person): person for person in there}
        name = self.people.name(row)
        if found := nearest(name, [(known, "") for known in names]):
            return self.told([names[found]])
        # in a whole country somebody of a similar name is always found, and searching takes long
        return nearest(name, self._spellings) if len(self._spellings) <= _SEARCHED else ""

    def told(self, people: Sequence[int]) -> str:
        """These people as a hint names them."""
        told = [self._one(person) for person in people[:2]]
        return "; ".join([*told, *(["…"] if len(people) > 2 else [])])

    def _one(self, person: int) -> str:
        roster = self.roster
        year = int(roster.day["birth"].ymd[person]) // 10_000
        unit = roster.units[roster.unit[person]] if roster.unit[person] >= 0 else ""
        return ", ".join(part for part in (roster.name(person), str(year or ""), unit) if part)
