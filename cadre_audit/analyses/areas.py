"""Which units are judged by the lower demands of their area, by which decision, and how often one was applied."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

import numpy as np
import numpy.typing as npt

from cadre_audit.judge.verdicts import Verdicts
from cadre_audit.report.model import Column, Fact, Table
from cadre_audit.vocabulary.fold import text_key

Decisions = Mapping[int, tuple[Sequence[str], str]]
"""Index of a unit → its area classes and the document that says so."""
_COLUMNS = (
    Column("unit", ("unit",)),
    Column("area", ("areas",), "codes", "area"),
    Column("area_document", ("document",)),
    Column("people", ("people",), "count"),
    Column("lower_demands", ("lower_demands",), "count"),
    Column("by_province", ("by_province",), "count"),
)


def areas_table(verdicts: Verdicts, decisions: Decisions) -> Table:
    """The units of the roster that have an area class, by name."""
    roster = verdicts.roster
    size = len(roster.units) + 1
    people = np.bincount(roster.unit + 1, minlength=size)[1:]
    eased, delegated = (
        np.bincount(roster.unit + 1, weights=_eased(verdicts, by), minlength=size)[1:].astype(int)
        for by in (("law", "province"), ("province",))
    )
    records = [
        {
            "unit": roster.units[unit],
            "areas": list(areas),
            "document": document,
            "people": int(people[unit]),
            "lower_demands": int(eased[unit]),
            "by_province": int(delegated[unit]),
        }
        for unit, (areas, document) in decisions.items()
        if people[unit]
    ]
    return Table("areas", _COLUMNS, sorted(records, key=lambda record: text_key(str(record["unit"]))))


def areas_facts(areas: Table) -> tuple[Fact, ...]:
    """That lower demands rest on decisions which the law leaves to the province; nothing where none does."""
    delegated = sum(record["by_province"] for record in areas.records)
    return (Fact("eased_by_province", {"n": delegated}),) if delegated else ()


def _eased(verdicts: Verdicts, decided_by: Collection[str]) -> npt.NDArray[np.int64]:
    """How many demands of each person are lower because of the area, by who decides so."""
    demands = verdicts.demands
    # the last two are what negative indexes find: nothing demanded, no standard
    eases = [demand.ease for demand in demands.found]
    is_eased = np.array([*(ease is not None and ease.decided_by in decided_by for ease in eases), False, False])
    counted = np.zeros(len(verdicts.roster), np.int64)
    for row in demands.table:
        counted += is_eased[row[verdicts.cell]]
    return counted
