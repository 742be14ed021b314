"""A roster of people who are described one by one, as dated cases describe them: what is not given is blank.

A person is a mapping with any of: ``full_name``, ``position_code`` or ``position_codes``, ``birth_date`` and other
dates (``1979-07-05``, ``1979-07``, ``1979`` or a year), ``sex``, ``kind``, the ladder fields, ``party_member``,
``ethnic_minority``, ``is_local``, ``unit``, ``area`` and the text fields. ``area`` are the area classes of the unit;
who has an area but no unit gets a unit of that area. ``typed`` is what stood in the cell of a level, by field.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from cadre_audit.problems import Problems
from cadre_audit.reading.grid import Coded, encode
from cadre_audit.reading.text_table import FileReading, SheetReading, TextTable
from cadre_audit.tables.days import Days, Precision
from cadre_audit.tables.roster import DAY_FIELDS, FLAG_FIELDS, TEXT_FIELDS, Indexes, Ranks, Roster
from cadre_audit.vocabulary.load import LEVEL_FIELDS, vocabulary

Person = Mapping[str, Any]
SHEET, FIRST_ROW = "DS", 5


@dataclass(frozen=True)
class File:
    """One list of people: its path, and the day that its title names."""

    people: Sequence[Person]
    as_of: date | None = None
    path: str = "people.xlsx"


def roster_of(people: Sequence[Person], *, as_of: date | None = None) -> Roster:
    """One list as a roster; ``as_of`` is the day in its title."""
    return roster_of_files([File(people, as_of)])


def roster_of_files(files: Sequence[File]) -> Roster:
    """Several lists as one roster, in their order; people stand in rows 5, 6, 7 … of their file."""
    people = [person for file in files for person in file.people]
    units = list(dict.fromkeys(unit for person in people if (unit := unit_of(person))))
    posts = list(dict.fromkeys([(), *map(posts_of, people)]))
    lengths = [len(file.people) for file in files]
    return Roster(
        text={name: encode((_text(person, name) for person in people), len(people)) for name in TEXT_FIELDS},
        level={name: _ranks(people, name) for name in LEVEL_FIELDS},
        flag={name: _codes(_flag(person.get(name)) for person in people) for name in FLAG_FIELDS},
        day={
            name: _days([person.get("birth_date" if name == "birth" else name) for person in people])
            for name in DAY_FIELDS
        },
        sex=_ranks(people, "sex"),
        kind=_codes(_kind(person) for person in people),
        posts=posts,
        post=_indexes(posts.index(posts_of(person)) for person in people),
        units=units,
        unit=_indexes(units.index(unit) if (unit := unit_of(person)) else -1 for person in people),
        places=[(file.path, SHEET) for file in files],
        place=np.repeat(np.arange(len(files), dtype=np.int32), lengths),
        row=np.concatenate([np.arange(FIRST_ROW, FIRST_ROW + n, dtype=np.int32) for n in lengths]),
        problems=Problems(),
        files=[_reading(file) for file in files],
    )


def posts_of(person: Person) -> tuple[str, ...]:
    """The posts of a person, in the order named."""
    if person.get("position_codes"):
        return tuple(person["position_codes"])
    return (person["position_code"],) if person.get("position_code") else ()


def unit_of(person: Person) -> str | None:
    """The unit of a person; of who has only an area, a unit named after it."""
    area = " ".join(sorted(person.get("area") or ()))
    return person.get("unit") or (f"xã {area}" if area else None)


def areas_of(roster: Roster, people: Iterable[Person]) -> dict[int, frozenset[str]]:
    """Index of a unit → its area classes, as the people tell them."""
    told = {unit_of(person): frozenset(person["area"]) for person in people if person.get("area")}
    return {i: told[unit] for i, unit in enumerate(roster.units) if unit in told}


def span(text: Any) -> tuple[int, Precision]:
    """The first day that a written date can mean as yyyymmdd, and how much of it is known."""
    parts = [int(part) for part in str(text).split("-")] if text else []
    year, month, day = [*parts, 0, 0, 0][:3]
    if not year:
        return 0, Precision.UNKNOWN
    return year * 10000 + (month or 1) * 100 + (day or 1), Precision(len(parts))


def _days(texts: Sequence[Any]) -> Days:
    spans = [span(text) for text in texts]
    return Days(np.array([ymd for ymd, _ in spans], np.int32), np.array([known for _, known in spans], np.int8))


def _codes(codes: Iterable[int]) -> Ranks:
    return np.array(list(codes), np.int8)


def _indexes(indexes: Iterable[int]) -> Indexes:
    return np.array(list(indexes), np.int32)


def _ranks(people: Sequence[Person], field: str) -> Ranks:
    rank = vocabulary().ladders[field].rank
    return _codes(rank[person[field]] if person.get(field) else -1 for person in people)


def _flag(value: bool | None) -> int:
    return -1 if value is None else int(value)


def _kind(person: Person) -> int:
    """The kind as given, else that of the first post."""
    position = vocabulary().positions.by_code.get(posts_of(person)[0]) if posts_of(person) else None
    kind = person.get("kind") or (position.kind if position else None)
    return vocabulary().ladders["kind"].rank[kind] if kind else -1


def _text(person: Person, field: str) -> str | None:
    if field == "unit":
        return unit_of(person)
    if field == "position":
        return person.get("position") or "; ".join(posts_of(person)) or None
    typed: Mapping[str, str] = person.get("typed") or {}
    text: str | None = person.get(field) or typed.get(field.removesuffix("_raw"))
    return text


def _reading(file: File) -> FileReading:
    rows = np.arange(FIRST_ROW, FIRST_ROW + len(file.people), dtype=np.int32)
    nothing = Coded(np.full(len(rows), -1, np.int32), [])
    table = TextTable(file.path, SHEET, (4, 4), (), rows, {}, nothing, nothing, (), file.as_of, (), ())
    return FileReading(file.path, "0" * 64, (SheetReading(file.path, SHEET, len(rows), (table,)),))
