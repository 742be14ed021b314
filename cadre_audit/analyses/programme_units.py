"""Which units a programme has reached: those of its scope, reached or not, and those outside it, counted apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from cadre_audit.report.model import Column, Table
from cadre_audit.standards.programmes import Programme
from cadre_audit.tables.classes import ClassRow
from cadre_audit.tables.training import Turns
from cadre_audit.vocabulary.units import unit_key


@dataclass(frozen=True, slots=True)
class UnitReached:
    """A unit, whether it is in the scope, and how many classes and turns had learners of it."""

    unit: str
    in_scope: bool
    classes: int
    turns: int

    @property
    def is_reached(self) -> bool:
        """Whether anybody of it took part."""
        return bool(self.classes or self.turns)


def units_reached(
    programme: Programme, rows: Sequence[ClassRow], turns: Turns, own: npt.NDArray[np.intp]
) -> list[UnitReached]:
    """The units of the scope in the programme's order, then the others that took part."""
    names = {unit_key(name): name for name in programme.scope_units}
    scope = set(names)
    classes: Counter[str] = Counter()
    for row in rows:
        for name in row.units:
            names.setdefault(unit_key(name), name)
        for key in {unit_key(name) for name in row.units}:
            classes[key] += row.classes
    keys = [unit_key(name) for name in turns.people.units]
    counted = np.bincount(turns.people.unit[own][turns.people.unit[own] >= 0], minlength=len(keys)).tolist()
    of_turns: Counter[str] = Counter()
    for key, name, number in zip(keys, turns.people.units, counted, strict=True):
        if number:
            names.setdefault(key, name)
            of_turns[key] += number
    return [UnitReached(name, key in scope, classes[key], of_turns[key]) for key, name in names.items()]


def units_table(units: Sequence[UnitReached]) -> Table:
    """Every unit of the scope, and every other that took part."""
    records = [
        {
            "unit": unit.unit,
            "in_scope": unit.in_scope,
            "reached": unit.is_reached,
            "classes": unit.classes,
            "turns": unit.turns,
        }
        for unit in units
    ]
    columns = (
        Column("unit", ("unit",)), Column("in_scope", ("in_scope",), "code", "in_scope"),
        Column("unit_reached", ("reached",), "code", "unit_reached"),
        Column("classes_with_unit", ("classes",), "count"),
        Column("counted_turns", ("turns",), "count"),
    )  # fmt: skip
    return Table("units", columns, records, detail=True)
