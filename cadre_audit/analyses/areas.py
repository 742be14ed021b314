"""Which units are judged by the lower demands of their area, by which decision, and how often one was applied."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from cadre_audit.judge.verdicts import Verdicts
from cadre_audit.report.model import Column, Table
from cadre_audit.vocabulary.fold import text_key

Decisions = Mapping[int, tuple[Sequence[str], str]]
"""Index of a unit → its area classes and the document that says so."""
_COLUMNS = (
    Column("unit", ("unit",)),
    Column("area", ("areas",), "codes", "area"),
    Column("area_document", ("document",)),
    Column("people", ("people",), "count"),
    Column("lower_demands", ("lower_demands",), "count"),
)


def areas_table(verdicts: Verdicts, decisions: Decisions) -> Table:
    """The units of the roster that have an area class, by name."""
    roster = verdicts.roster
    size = len(roster.units) + 1
    people = np.bincount(roster.unit + 1, minlength=size)[1:]
    eased = np.bincount(roster.unit + 1, weights=_eased(verdicts), minlength=size)[1:].astype(int)
    records = [
        {
            "unit": roster.units[unit],
            "areas": list(areas),
            "document": document,
            "people": int(people[unit]),
            "lower_demands": int(eased[unit]),
        }
        for unit, (areas, document) in decisions.items()
        if people[unit]
    ]
    return Table("areas", _COLUMNS, sorted(records, key=lambda record: text_key(str(record["unit"]))))


def _eased(verdicts: Verdicts) -> npt.NDArray[np.int64]:
    """How many demands of each person are lower because of the area."""
    demands = verdicts.demands
    # the last two are what negative indexes find: nothing demanded, no standard
    is_eased = np.array([*(demand.ease is not None for demand in demands.found), False, False])
    counted = np.zeros(len(verdicts.roster), np.int64)
    for row in demands.table:
        counted += is_eased[row[verdicts.cell]]
    return counted
