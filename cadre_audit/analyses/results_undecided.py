"""What may have ended in the period or not, because its list does not say when: listed with its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from cadre_audit.report.model import Column, Table
from cadre_audit.tables.classes import ClassList
from cadre_audit.tables.days import iso_any
from cadre_audit.tables.form_cells import FormPlace
from cadre_audit.tables.spans import InPeriod
from cadre_audit.tables.summaries import SummaryList
from cadre_audit.tables.training import Turns

Rows = npt.NDArray[np.intp]


def undecided_table(turns: Turns, classes: ClassList, summary: SummaryList, possible: Mapping[str, Rows]) -> Table:
    """The rows of each list that are possibly inside the period."""
    records = [
        *_turns(turns, possible["turns"]), *_classes(classes, possible["classes"]),
        *_stated(summary, possible["stated"]),
    ]  # fmt: skip
    columns = (
        Column("unit_of_count", ("unit_of_count",), "code", "unit_of_count"), Column("full_name", ("full_name",)),
        Column("by_course", ("course",)), Column("course_starts", ("start",), "date"),
        Column("course_ends", ("end",), "date"), Column("count", ("count",), "count"),
        Column("place", ("place",), "place"),
    )  # fmt: skip
    return Table("undecided", columns, records, detail=True)


def not_held_of(classes: ClassList, at: npt.NDArray[np.int8]) -> int:
    """How many classes that may lie in the period were not held, or have a status that is not understood."""
    rows = zip(classes.rows, at.tolist(), strict=True)
    return sum(row.classes for row, where in rows if row.state != "held" and where != InPeriod.OUTSIDE)


def _turns(turns: Turns, rows: Rows) -> Iterator[dict[str, Any]]:
    for i in rows.tolist():
        path, sheet = turns.people.places[turns.people.place[i]]
        yield {
            "unit_of_count": "turns",
            "full_name": turns.people.name(i),
            "course": turns.text["course"].at(i),
            "start": turns.start.iso(i),
            "end": turns.end.iso(i),
            "count": 1,
            "place": {"file": path, "sheet": sheet or None, "row": int(turns.people.row[i])},
        }


def _classes(classes: ClassList, rows: Rows) -> Iterator[dict[str, Any]]:
    for row in (classes.rows[i] for i in rows.tolist()):
        yield {
            "unit_of_count": "classes",
            "full_name": None,
            "course": row.texts["course"] or None,
            "start": iso_any(row.start.ymd, row.start.precision),
            "end": iso_any(row.end.ymd, row.end.precision),
            "count": row.classes,
            "place": _place(row.place),
        }


def _stated(summary: SummaryList, rows: Rows) -> Iterator[dict[str, Any]]:
    for one in (summary.numbers[i] for i in rows.tolist()):
        yield {
            "unit_of_count": one.unit_of_count,
            "full_name": None,
            "course": one.course or None,
            "start": iso_any(one.start.ymd, one.start.precision),
            "end": iso_any(one.end.ymd, one.end.precision),
            "count": one.number,
            "place": _place(one.place),
        }


def _place(place: FormPlace) -> dict[str, Any]:
    return {"file": place.path, "sheet": place.sheet or None, "row": place.row}
