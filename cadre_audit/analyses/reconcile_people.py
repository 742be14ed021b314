"""Who of the roster an entry of a unit's list is of: the rule of :mod:`cadre_audit.tables.identity`, never guessed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from cadre_audit.tables.identity import Why, candidates, fit_of, grouped, identify
from cadre_audit.tables.identity_keys import NOT_TOLD, Keys
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.fold import spoken
from cadre_audit.vocabulary.nearest import nearest
from cadre_audit.vocabulary.same_places import is_same_place
from cadre_audit.vocabulary.units import unit_key

_SEARCHED = 20_000
_REASONS = {Why.TOO_LITTLE: "too_little", Why.SEVERAL: "ambiguous", Why.OTHER_NAME: "ambiguous"}


@dataclass(frozen=True, slots=True)
class Match:
    """Whom a registration is of.

    Attributes:
        person: index in the roster, -1 when nobody is found for certain.
        why: ``not_found``, ``too_little`` (the name is there, but birth or unit do not settle it) or ``ambiguous``.
        near: who may be meant, for a person to look at.
    """

    person: int
    why: str = ""
    near: str = ""


class Matching:
    """Looks people of another list up in a roster; a class because both are made into numbers once.

    Args:
        roster: everybody who may be meant.
        people: the people of the other list.
    """

    def __init__(self, roster: Roster, people: Roster) -> None:
        self.roster, self.people = roster, people
        keys = Keys()
        known, asked = keys.known(roster), keys.known(people)
        # who bears no name that is asked for is nobody's double here
        named = np.flatnonzero(np.isin(known.name, asked.name))
        self.label = np.full(len(known), NOT_TOLD, np.int64)
        self.label[named] = grouped(known.at(named))
        self.met = identify(asked, known, self.label, own_units=True)
        own, other = candidates(asked, known)
        fit = fit_of(asked.at(own), known.at(other), own_units=True)
        elsewhere = fit_of(asked.at(own), known.at(other)) > 0
        self._elsewhere = own[elsewhere], other[elsewhere]
        kept = np.flatnonzero(fit >= 0)
        order = kept[np.lexsort((other[kept], -fit[kept], own[kept]))]
        self._own, self._other, self._fit = own[order], other[order], fit[order]
        self._order = np.argsort(self.label, kind="stable")
        self._sorted = self.label[self._order]

    def of(self, row: int) -> Match:
        """Whom one entry is of."""
        label, why = int(self.met.label[row]), Why(int(self.met.why[row]))
        if label >= 0:
            return self._one_of(row, self._rows_of(label))
        if why is Why.NOT_FOUND:
            alike = self._namesakes(row)
            return Match(-1, "not_found", self.told(alike) if alike else self._near(row))
        near = [person for person, _ in self._fitting(row)] or [int(self.met.near[row])]
        return Match(-1, _REASONS[why], self.told(near))

    def same_as(self, person: int) -> list[int]:
        """Everybody in the roster who is this person: it may list one twice."""
        return self._rows_of(int(self.label[person]))

    def possible(self, row: int) -> list[tuple[int, str]]:
        """Whom an entry that is not certainly of anybody may be of, and why it is not certain.

        ``other_unit`` is who has the name and the whole birthday, but stands in another unit.
        """
        found = [(person, "ambiguous" if fit else "too_little") for person, fit in self._fitting(row)]
        if Why(int(self.met.why[row])) is Why.OTHER_NAME:
            return found or [(int(self.met.near[row]), "ambiguous")]
        own, other = self._elsewhere
        return found or [(person, "other_unit") for person in other[own == row].tolist()]

    def _one_of(self, row: int, people: Sequence[int]) -> Match:
        """The row of a person whom the roster lists several times: that of the same unit, if there are several."""
        if len(people) > 1 and (own := int(self.people.unit[row])) >= 0:
            unit = self.people.units[own]
            there = [person for person in people if is_same_place(self._unit(person), unit)]
            people = there or people
        units = {self._unit(person) for person in people}
        one_place = all(is_same_place(one, other) for one in units for other in units)
        return Match(people[0]) if one_place else Match(-1, "ambiguous", self.told(people))

    def _rows_of(self, label: int) -> list[int]:
        first, last = (np.searchsorted(self._sorted, label, side) for side in ("left", "right"))
        found: list[int] = self._order[first:last].tolist()
        return found

    def _fitting(self, row: int) -> list[tuple[int, int]]:
        """The people of the name who fit best, or perhaps, with how well they do."""
        first, last = (np.searchsorted(self._own, row, side) for side in ("left", "right"))
        pairs = list(zip(self._other[first:last].tolist(), self._fit[first:last].tolist(), strict=True))
        return [pair for pair in pairs if pair[1] == pairs[0][1]]

    @cached_property
    def _named(self) -> dict[str, list[int]]:
        """Spoken name → the people of the roster who bear it, of the names that are asked for."""
        wanted = {spoken(str(name)) for name in self.people.text["full_name"].values}
        names = self.roster.text["full_name"]
        codes = {code: key for code, name in enumerate(names.values) if (key := spoken(str(name))) in wanted}
        found: dict[str, list[int]] = {}
        for person in np.flatnonzero(np.isin(names.codes, list(codes))).tolist():
            found.setdefault(codes[int(names.codes[person])], []).append(person)
        return found

    def _namesakes(self, row: int) -> list[int]:
        return self._named.get(spoken(self.people.name(row)), [])

    @cached_property
    def _spellings(self) -> list[tuple[str, str]]:
        return [(str(name), "") for name in self.roster.text["full_name"].values]

    def _near(self, row: int) -> str:
        """The name most like this one, of the unit first."""
        own = int(self.people.unit[row])
        key = unit_key(self.people.units[own]) if own >= 0 else None
        units = [i for i, unit in enumerate(self.roster.units) if key is not None and unit_key(unit) == key]
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

    def _unit(self, person: int) -> str:
        unit = int(self.roster.unit[person])
        return self.roster.units[unit] if unit >= 0 else ""

    def _one(self, person: int) -> str:
        year = int(self.roster.day["birth"].ymd[person]) // 10_000
        return ", ".join(part for part in (self.roster.name(person), str(year or ""), self._unit(person)) if part)
