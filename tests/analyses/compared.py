"""Two small lists side by side, of invented people, for the tests of the comparison."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any

import numpy as np

from cadre_audit.analyses.compare import People, people_of, side_by_side
from cadre_audit.analyses.compare_sides import Pair, Side
from cadre_audit.analyses.compare_standards import Judged, with_later_levels
from cadre_audit.judge.evaluate import judge
from cadre_audit.report.model import Record
from cadre_audit.standards.in_force import InForce, still_in_force
from cadre_audit.tables.by_hand import roster_of

BEFORE, AFTER = date(2020, 12, 31), date(2022, 12, 31)
Person = Mapping[str, Any]


def somebody(name: str, born: str = "1975-05-05", unit: str = "xã An Bình", **told: Any) -> dict[str, Any]:
    """A person of a unit."""
    return {"full_name": name, "birth_date": born, "unit": unit, **told}


def pair(
    before: Sequence[Person],
    after: Sequence[Person],
    days: tuple[date, date] = (BEFORE, AFTER),
    kinds: Sequence[str] = (),
) -> Pair:
    """Two lists; with kinds, only people of these kinds are compared."""
    sides = [
        Side(name, day, (roster := roster_of(people)), np.empty(0, np.int64), _rows(people, kinds, len(roster)))
        for name, day, people in zip(("before", "after"), days, (before, after), strict=True)
    ]
    return side_by_side(*sides)


def _rows(people: Sequence[Person], kinds: Sequence[str], size: int) -> Any:
    return np.array([i for i in range(size) if not kinds or people[i].get("kind") in kinds], np.intp)


def judged(own: Pair, old: InForce, new: InForce, unencoded: Collection[tuple[str, str]] = ()) -> Judged:
    """Both lists judged by two laws that are in force on their days; of some the data may lack one of the two."""
    people, later = own.before.heads.roster, own.after.heads.roster
    return Judged(
        judge(people, old), judge(people, still_in_force(old, new.as_of)), judge(people, new),
        judge(with_later_levels(own), new), judge(later, new), frozenset(unencoded),
    )  # fmt: skip


def table(found: People, id: str) -> Sequence[Record]:
    """The records of one table."""
    return found.tables[id].records


def names(records: Sequence[Record]) -> list[str]:
    """The names of people, sorted."""
    return sorted(one["person"]["full_name"] for one in records)


def told(before: Sequence[Person], after: Sequence[Person], **more: Any) -> People:
    """What became of people."""
    return people_of(pair(before, after, **more), None)
