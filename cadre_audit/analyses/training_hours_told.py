"""What is told of hours of training: sentences, turns whose person is in doubt, and every turn of one person."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import numpy.typing as npt

from cadre_audit.analyses.findings import place_record
from cadre_audit.judge.verdicts import Verdict, Verdicts
from cadre_audit.report.model import Column, Fact, Table
from cadre_audit.standards.model import HoursPerYear
from cadre_audit.standards.training_hours import WeekIs
from cadre_audit.tables.hours import YearHours
from cadre_audit.tables.identity import Rows, Why
from cadre_audit.tables.training import Turns

# what does not simply count, and the sentence that tells how much of it there is
_LEFT = {
    "without_hours": "hours_without_hours",
    "may_count": "hours_may_count",
    "double": "hours_double",
    "in_doubt": "hours_in_doubt",
    "not_in_roster": "hours_not_in_roster",
}


def hours_facts(told: dict[str, Any], week: WeekIs | None) -> Iterator[Fact]:
    """How much was counted and what was not, and by which law a week counts."""
    yield Fact("hours_year", {"year": str(told["year"]), "until": told["until"]})
    yield Fact("hours_counted", {key: told[key] for key in ("turns", "counted")})
    for key, sentence in _LEFT.items():
        if told[key]:
            yield Fact(sentence, {"n": told[key]})
    if told["people_without_record"]:
        key = "hours_none_complete" if told["complete"] else "hours_no_record"
        yield Fact(key, {"n": told["people_without_record"]})
    if week is not None:
        yield Fact("hours_week", {"lessons": week.lessons, "document": week.document, "article": week.article})


def short_so_far(verdicts: Verdicts) -> int:
    """Of how many people turns are known, with too few lessons, and only whether the lists are complete is not."""
    hours, demands = verdicts.roster.hours, verdicts.demands
    if hours is None or hours.is_complete:
        return 0
    asked = [one.requirement.at_least if isinstance(one.requirement, HoursPerYear) else 0 for one in demands.found]
    # of a post without a demand nothing is asked; the table tells why by a number below 0
    least = np.array([*asked, 0, 0], np.int64)
    short = np.zeros(len(hours.label), bool)
    for column, cells in enumerate(demands.table):
        is_open = verdicts.matrix[:, column] == Verdict.UNKNOWN
        short |= is_open & (hours.high < least[cells[verdicts.cell]])
    return len(np.unique(hours.label[short & (hours.records > 0) & ~hours.is_open]))


def _doubtful(turns: Turns, row: int, why: int) -> dict[str, Any]:
    people, birth = turns.people, turns.people.day["birth"]
    return {
        "full_name": people.name(row),
        "birth": birth.iso(row),
        "unit": people.units[people.unit[row]] if people.unit[row] >= 0 else None,
        "why": Why(why).code,
        "place": place_record(people, row),
    }


def doubtful_table(turns: Turns, rows: Rows, why: npt.NDArray[np.int8]) -> Table:
    """Turns that may be of somebody of the roster, each with why nobody knows."""
    records = [_doubtful(turns, row, reason) for row, reason in zip(rows.tolist(), why.tolist(), strict=True)]
    columns = (
        Column("full_name", ("full_name",)), Column("birth_date", ("birth",), "date"), Column("unit", ("unit",)),
        Column("why_not_found", ("why",), "code", "why_not_found"), Column("place", ("place",), "place"),
    )  # fmt: skip
    return Table("turns_in_doubt", columns, records)


def turns_of(hours: YearHours, person: int) -> list[dict[str, Any]]:
    """Every turn of the year of one row of the roster, with its lessons and its place."""
    own = np.flatnonzero(hours.person == hours.label[person]).tolist()
    return [_turn(hours, i) for i in own]


def _turn(hours: YearHours, i: int) -> dict[str, Any]:
    turns, row = hours.turns, int(hours.rows[i])
    path, _ = turns.people.places[turns.people.place[row]]
    return {
        "course": turns.text["course"].at(row),
        "ended": turns.end.iso(row),
        "lessons": int(hours.lessons[i]) if hours.lessons[i] >= 0 else None,
        "counts": bool(hours.counts[i]),
        "file": path,
        "row": int(turns.people.row[row]),
    }
