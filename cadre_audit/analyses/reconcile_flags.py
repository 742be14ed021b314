"""What a person should look at before deciding: nothing here is an accusation, and no list depends on it.

Only what the files show is told. Degrees earned after the appointment are in ``reconcile_degrees``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import combinations
from typing import Any

import numpy as np

from cadre_audit.analyses.findings import actual, person_record, place_record, required, source_of
from cadre_audit.analyses.reconcile_rows import Placed
from cadre_audit.judge.verdicts import Verdict, Verdicts
from cadre_audit.report.model import Record
from cadre_audit.standards.model import MajorIn
from cadre_audit.tables.days import Precision, iso
from cadre_audit.tables.registrations import Registrations

_UNFIT = (Verdict.GAP, Verdict.GRACE, Verdict.MANUAL)


def flags(placed: Sequence[Placed], registrations: Registrations, verdicts: Verdicts) -> list[Record]:
    """Everything that needs checking, person by person as registered; who registered twice is told once."""
    by_person: dict[int, list[Placed]] = {}
    for one in placed:
        if one.person >= 0 and one.list != "duplicates":
            by_person.setdefault(one.person, []).append(one)
    found: list[Record] = []
    for person, rows in by_person.items():
        asked = {id for one in rows if (id := registrations.course_of(one.row))}
        found += _majors(person, asked, verdicts)
        found += _overlaps(person, rows, registrations, verdicts)
    return found


def _majors(person: int, asked: Collection[str], verdicts: Verdicts) -> Iterator[Record]:
    """A field of study that is not listed for the post; left out where the course asked for gives one that is."""
    for column in np.flatnonzero(np.isin(verdicts.matrix[person], _UNFIT)).tolist():
        demand = verdicts.demand(person, column)
        if demand is None or not isinstance(demand.requirement, MajorIn) or demand.requirement.closes_with in asked:
            continue
        yield _flag(verdicts, person, "major_unrelated") | {
            "major": actual(verdicts, person, demand),
            "fitting": required(demand),
            "source": source_of(demand),
        }


def _overlaps(
    person: int, rows: Sequence[Placed], registrations: Registrations, verdicts: Verdicts
) -> Iterator[Record]:
    """Two courses whose days, both known whole, have a day in common."""
    spans = [(one.row, span) for one in rows if (span := _span(one.row, registrations))]
    for (first, (begins, ends)), (second, (starts, closes)) in combinations(spans, 2):
        if begins <= closes and starts <= ends:
            yield _flag(verdicts, person, "courses_overlap") | {
                "courses": [_asked(row, registrations) for row in (first, second)],
                "training_forms": _forms(first, second, registrations=registrations),
                "registrations": [_place(row, registrations) for row in (first, second)],
                "common": {
                    "first": iso(max(begins, starts), Precision.DAY),
                    "last": iso(min(ends, closes), Precision.DAY),
                },
            }


def _span(row: int, registrations: Registrations) -> tuple[int, int] | None:
    """First and last day of the course, when the list gives both whole and in order."""
    days = [registrations.day[name] for name in ("course_from", "course_to")]
    if any(one.precision[row] < Precision.DAY for one in days):
        return None
    first, last = (int(one.ymd[row]) for one in days)
    return (first, last) if first <= last else None


def _asked(row: int, registrations: Registrations) -> str:
    return str(registrations.course_of(row) or registrations.text["typed"].at(row) or "")


def _forms(*rows: int, registrations: Registrations) -> list[str]:
    """How the courses are held, as the lists say: whoever studies full-time cannot do both."""
    column = registrations.people.text["training_form"]
    return [str(column.at(row)) for row in rows if column.at(row)]


def _place(row: int, registrations: Registrations) -> dict[str, Any]:
    return place_record(registrations.people, row)


def _flag(verdicts: Verdicts, person: int, flag: str) -> dict[str, Any]:
    return {
        "person": person_record(verdicts.roster, person),
        "flag": flag,
        "major": None,
        "fitting": None,
        "source": None,
        "courses": [],
        "training_forms": [],
        "registrations": [],
        "common": None,
        "field": None,
        "level": None,
        "reached_on": None,
        "appointed_on": None,
        "told_by": None,
    }
