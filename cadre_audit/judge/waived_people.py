"""Whom a waiver names: by name, year of birth, unit and post, compared by column; namesakes are never guessed."""

from __future__ import annotations

from functools import cached_property

import numpy as np
import numpy.typing as npt

from cadre_audit.standards.waivers import Waiver
from cadre_audit.tables.days import Precision
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.fold import spoken
from cadre_audit.vocabulary.nearest import nearest
from cadre_audit.vocabulary.same_places import is_same_place
from cadre_audit.vocabulary.units import unit_key

People = npt.NDArray[np.intp]
_TOLD = 3


class Named:
    """The people of a roster as waivers name them; a class because the keys of names are made once.

    Args:
        roster: the people.
    """

    def __init__(self, roster: Roster) -> None:
        self.roster = roster

    @cached_property
    def _names(self) -> dict[str, list[int]]:
        """Spoken name → codes of its spellings."""
        found: dict[str, list[int]] = {}
        for code, name in enumerate(self.roster.text["full_name"].values):
            found.setdefault(spoken(str(name)), []).append(code)
        return found

    @cached_property
    def _spellings(self) -> list[tuple[str, str]]:
        return [(str(name), "") for name in self.roster.text["full_name"].values]

    @cached_property
    def _units(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for index, name in enumerate(self.roster.units):
            found.setdefault(unit_key(name), []).append(index)
        return found

    def by(self, waiver: Waiver) -> People:
        """The people who fit everything that the waiver says of them, whether they fall short or not."""
        roster = self.roster
        fits = np.ones(len(roster), np.bool_)
        if waiver.full_name:
            fits &= np.isin(roster.text["full_name"].codes, self._names.get(spoken(waiver.full_name), []))
        if waiver.birth_year:
            fits &= roster.day["birth"].ymd // 10000 == waiver.birth_year
        if waiver.unit:
            named = self._units.get(unit_key(waiver.unit), [])
            fits &= np.isin(roster.unit, [i for i in named if is_same_place(roster.units[i], waiver.unit)])
        if waiver.positions:
            sets = [i for i, codes in enumerate(roster.posts) if not set(codes).isdisjoint(waiver.positions)]
            fits &= np.isin(roster.post, sets)
        return np.flatnonzero(fits)

    def are_several(self, people: People) -> bool:
        """Whether these people of one name may be different ones.

        One person listed twice is one: the same whole birthday in the same unit.
        """
        if len(people) < 2:
            return False
        birth = self.roster.day["birth"]
        if (birth.precision[people] < Precision.DAY).any():
            return True
        return len(set(zip(birth.ymd[people].tolist(), self.roster.unit[people].tolist(), strict=True))) > 1

    def near(self, waiver: Waiver) -> str:
        """Who may have been meant: somebody of that name with other details, else of a name like it."""
        name = waiver.full_name or ""
        alike = np.isin(self.roster.text["full_name"].codes, self._names.get(spoken(name), []))
        if alike.any():
            return self.told(np.flatnonzero(alike))
        there = self.by(waiver.model_copy(update={"full_name": None})).tolist()
        own = {self.roster.name(person): "" for person in there} if len(there) < len(self.roster) else {}
        return nearest(name, list(own.items())) or nearest(name, self._spellings)

    def told(self, people: People) -> str:
        """Who these people are, as far as it tells them apart: name, year of birth, unit and place."""
        told = [self._one(person) for person in people[:_TOLD].tolist()]
        return "; ".join([*told, *(["…"] if len(people) > _TOLD else [])])

    def _one(self, person: int) -> str:
        roster = self.roster
        year = int(roster.day["birth"].ymd[person]) // 10000
        unit = roster.units[roster.unit[person]] if roster.unit[person] >= 0 else ""
        parts = (roster.name(person), str(year or ""), unit)
        path, sheet = roster.places[roster.place[person]]
        place = roster.ref(person) if sheet else f"{path}:{roster.row[person]}"
        return f"{', '.join(part for part in parts if part)} ({place})"
