"""Section rows: the unit and the group that they set for the people below, and how many people they state."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from cadre_audit.reading.grid import Coded, Grid, Value, encode
from cadre_audit.reading.text_table import Declared
from cadre_audit.vocabulary.fold import fold
from cadre_audit.vocabulary.phrases import Phrases

COUNT = re.compile(r"\d+")


@dataclass(slots=True)
class Sections:
    """What the section rows say as the eye goes down the page."""

    unit: str | None = None
    kind: str | None = None
    kind_is_inside_unit: bool = False
    changes: list[tuple[int, str | None, str | None, int]] = field(default_factory=list)

    def enter(self, index: int, unit: str | None, kind: str | None) -> None:
        """A section row at this index names a unit, a kind or both."""
        if unit:
            if self.kind_is_inside_unit and not kind:
                self.kind = None
            self.unit = unit
            self.kind_is_inside_unit = False
        if kind:
            self.kind_is_inside_unit = self.unit is not None
            self.kind = kind
        outer = bool(unit) if self.unit is not None else True
        self.changes.append((index, self.unit, self.kind, 0 if outer else 1))

    def along(self, people: npt.NDArray[np.intp]) -> tuple[Coded, Coded]:
        """Unit and kind for each of these row indexes."""
        starts = np.array([change[0] for change in self.changes], np.intp)
        which = np.searchsorted(starts, people, "right") - 1
        units = encode([None, *(change[1] for change in self.changes)], len(self.changes) + 1)
        kinds = encode([None, *(change[2] for change in self.changes)], len(self.changes) + 1)
        return units.take(which + 1), kinds.take(which + 1)

    def counted(self, grid: Grid, people: npt.NDArray[np.intp], counts: Phrases) -> list[Declared]:
        """The section rows that state a number of people, with the number that really follows.

        A section ends where the next one of its rank begins; a unit's section may hold sections of kinds.
        """
        found = []
        starts = [(change[0], change[3]) for change in self.changes]
        for at, (index, rank) in enumerate(starts):
            stated = _count_in_brackets(grid.row_values(index).values(), counts)
            if stated is None:
                continue
            end = next((i for i, other in starts[at + 1 :] if other <= rank), len(grid.rows))
            real = int(((people > index) & (people < end)).sum())
            found.append(Declared(int(grid.rows[index]), stated, real))
        return found


def _count_in_brackets(values: Iterable[Value], counts: Phrases) -> int | None:
    """How many people a section row states: '(12 người)'."""
    for value in values:
        for inside in re.findall(r"\(([^)]*)\)", str(value)):
            number = COUNT.search(inside)
            if number and counts.find(fold(inside).split(" ")):
                return int(number[0])
    return None
