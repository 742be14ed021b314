"""Who is who among everybody whom the lists of a run name, so that one person has one pseudonym."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from cadre_audit.reading.addresses import column_letters
from cadre_audit.reading.heard import Heard, Named
from cadre_audit.report.redaction.days import Day
from cadre_audit.tables.columns import Columns, as_text
from cadre_audit.tables.days import Precision, iso_any
from cadre_audit.tables.identity import Why, grouped, identify
from cadre_audit.tables.identity_keys import Keys, Known
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.fold import clean, spoken
from cadre_audit.vocabulary.units import unit_key

_FAR = 9999_12_31


@dataclass(slots=True)
class Somebody:
    """One person of a run: what the fullest row tells, and the first place.

    Attributes:
        birth: ISO text as far as it is known.
        births: every whole birthday that some row tells.
    """

    full_name: str
    birth: str
    unit: str
    file: str
    ref: str
    births: set[Day] = field(default_factory=set)

    @property
    def key(self) -> str:
        """Name, birth and unit as one key."""
        return f"{spoken(self.full_name)}|{self.birth}|{unit_key(self.unit) if self.unit else ''}"

    def fits(self, birth: str, unit: str) -> bool:
        """Whether nothing that is told of somebody of this name says that it is another."""
        length = min(len(birth), len(self.birth))
        return birth[:length] == self.birth[:length] and not (
            unit and self.unit and unit_key(unit) != unit_key(self.unit)
        )


class People:
    """Everybody of a run; a class because lists are joined one by one."""

    def __init__(self, heard: Heard) -> None:
        self.everybody: list[Somebody] = []
        self.at: dict[tuple[str, str], int] = {}
        self.by_name: dict[str, list[int]] = {}
        self.births: set[Day] = set()
        for roster, labels in _labelled(heard.lists):
            self._take(roster, labels)
        for one in heard.named:
            self._named(one)

    def found(self, person: Mapping[str, Any]) -> int | None:
        """Who the person of a record is: by its place, else by what it tells; None where several may be meant."""
        name, here = spoken(str(person["full_name"])), _place(person)
        at = self.at.get(here) if here else None
        if at is not None and spoken(self.everybody[at].full_name) == name:
            return at
        birth, unit = str(person.get("birth") or person.get("birth_date") or ""), str(person.get("unit") or "")
        birth = birth or str(person.get("birth_year") or "")
        fitting = [one for one in self.by_name.get(name, ()) if self.everybody[one].fits(birth, unit)]
        return fitting[0] if len(fitting) == 1 else None

    def _take(self, roster: Roster, labels: list[int]) -> None:
        births, units = roster.day["birth"], roster.units
        names = roster.text["full_name"]
        for row, label in enumerate(labels):
            name = names.at(row)
            if name is None:
                continue
            ymd, precision = int(births.ymd[row]), int(births.precision[row])
            unit = units[roster.unit[row]] if roster.unit[row] >= 0 else ""
            place = (roster.places[roster.place[row]][0], roster.ref(row))
            if place in self.at:  # a list that is read twice
                continue
            while label >= len(self.everybody):
                self.everybody.append(Somebody("", "", "", "", ""))
            who, birth = self.everybody[label], iso_any(ymd, precision) or ""
            if not who.full_name:
                who.full_name, who.file, who.ref = str(name), *place
                self.by_name.setdefault(spoken(str(name)), []).append(label)
            if len(birth) > len(who.birth):
                who.birth = birth
            who.unit = who.unit or unit
            self.at.setdefault(place, label)
            if precision == Precision.DAY:
                who.births.add((ymd // 10000, ymd // 100 % 100, ymd % 100))
        self.births = {day for one in self.everybody for day in one.births}

    def _named(self, one: Named) -> None:
        own = self.by_name.setdefault(spoken(one.full_name), [])
        if not any(self.everybody[other].fits(one.birth, one.unit) for other in own):
            own.append(len(self.everybody))
            self.everybody.append(Somebody(one.full_name, one.birth, one.unit, one.file, one.ref))
        if len(one.birth) == len("yyyy-mm-dd"):
            year, month, day = map(int, one.birth.split("-"))
            self.births.add((year, month, day))


def fields_of(heard: Heard) -> dict[tuple[str, str, str], str]:
    """(file, sheet, letters of a column) → the field that the column was read as."""
    return {
        (table.path, table.sheet, column_letters(heading.column)): heading.field
        for roster in heard.lists
        for file in roster.files
        for table in file.tables
        for heading in table.headings
        if heading.field
    }


def papers_of(heard: Heard) -> Collection[str]:
    """The numbers of decisions on discipline: whoever has the decision knows the person."""
    cells = (
        columns.cells(heading)
        for roster in heard.lists
        for file in roster.files
        for table in file.tables
        for columns in (Columns(table, _FAR),)
        for heading in columns.of("discipline_document")
    )
    return dict.fromkeys(clean(as_text(value)) for coded in cells for value in coded.values)


def units_of(heard: Heard) -> Collection[str]:
    """Every unit that a list names."""
    return dict.fromkeys(unit for roster in heard.lists for unit in roster.units)


def _labelled(lists: list[Roster]) -> Iterator[tuple[Roster, list[int]]]:
    """Each list with a label for every row; who is certainly the same in two lists has one label."""
    keys = Keys()
    known: Known | None = None
    labels = np.empty(0, np.int64)
    for roster in lists:
        own = keys.known(roster)
        label = grouped(own) + (int(labels.max()) + 1 if len(labels) else 0)
        if known is not None:
            same = identify(own, known, labels)
            label = np.where(same.why == Why.FOUND, same.label, label)
        known = own if known is None else known.and_also(own)
        labels = np.concatenate([labels, label])
        yield roster, label.tolist()


def _place(person: Mapping[str, Any]) -> tuple[str, str] | None:
    if person.get("file") and person.get("ref"):
        return str(person["file"]), str(person["ref"])
    place = person.get("place")
    if isinstance(place, Mapping) and place.get("file") and place.get("row"):
        return str(place["file"]), f"{place.get('sheet') or ''}!{place['row']}"
    return None
