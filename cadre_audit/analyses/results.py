"""``results``: what training was carried out in a period, each number with what it counts and with its remainder."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import numpy as np
import numpy.typing as npt

from cadre_audit.analyses.results_classes import class_results
from cadre_audit.analyses.results_courses import CourseGroups, grouped_table
from cadre_audit.analyses.results_figures import By
from cadre_audit.analyses.results_summary import (
    Population,
    more_itemised_than_stated,
    populations_of,
    summary_records,
    summary_tables,
)
from cadre_audit.analyses.results_tables import flat_table
from cadre_audit.analyses.results_turns import turn_results
from cadre_audit.analyses.results_twice import turns_twice
from cadre_audit.analyses.results_undecided import not_held_of, undecided_table
from cadre_audit.problems import Problem
from cadre_audit.reading.grid import Coded
from cadre_audit.report.model import Fact, Table
from cadre_audit.tables.classes import ClassList
from cadre_audit.tables.spans import InPeriod, placed
from cadre_audit.tables.summaries import SummaryList
from cadre_audit.tables.training import Turns

_ITEMISED = {"heads": "results_itemised_heads", "turns": "results_itemised_turns"}


@dataclass(frozen=True, slots=True)
class Period:
    """From when to when, both days included; no days at all mean everything."""

    first: date | None = None
    last: date | None = None


@dataclass(slots=True)
class Results:
    """The parts of a report; they gather list by list."""

    counts: dict[str, int] = field(default_factory=dict)
    facts: list[Fact] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    records: list[dict[str, Any]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def results(
    turns: Turns,
    classes: ClassList,
    summary: SummaryList,
    period: Period,
    by: Sequence[By] = ("course",),
    groups: CourseGroups | None = None,
) -> Results:
    """What was carried out in a period, by the day on which it ended.

    Lists of turns, class lists and summary lists are counted each for itself: they may tell of the same training.
    What may have ended in the period or not is counted apart and listed, never added.
    """
    found = Results()
    at = {
        "turns": placed(turns.ends, period.first, period.last),
        "classes": placed(classes.ends, period.first, period.last),
        "stated": placed(summary.ends, period.first, period.last),
    }
    held = np.array([row.state == "held" for row in classes.rows], bool)
    of_turns, of_classes = (at["turns"] == InPeriod.INSIDE), (at["classes"] == InPeriod.INSIDE) & held
    rows = np.flatnonzero(of_turns), np.flatnonzero(of_classes)
    named = (
        _together(found, groups, turns, classes, rows) if groups is not None and "course" in by else (turns, classes)
    )
    _count_turns(found, named[0], rows[0], by)
    _count_classes(found, named[1], rows[1], by)
    _count_stated(found, summary, at["stated"] == InPeriod.INSIDE)
    possible = {name: np.flatnonzero(own == InPeriod.POSSIBLE) for name, own in at.items()}
    possible["classes"] = possible["classes"][held[possible["classes"]]]
    found.tables.append(undecided_table(turns, classes, summary, possible))
    found.counts["period_undecided"] = sum(map(len, possible.values()))
    found.counts["outside"] = sum(int((own == InPeriod.OUTSIDE).sum()) for own in at.values())
    found.facts += _about_period(found.counts, not_held_of(classes, at["classes"]))
    found.counts["classes_not_held"] = not_held_of(classes, at["classes"])
    found.tables[:0] = [Table("tables", (), found.records), flat_table(found.records)]
    return found


def _together(
    found: Results,
    groups: CourseGroups,
    turns: Turns,
    classes: ClassList,
    in_period: tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]],
) -> tuple[Turns, ClassList]:
    """The lists with one name for each course that is written in several ways, and a table that tells which."""
    column = turns.text["course"]
    used = [str(column.values[code]) for code in np.unique(column.codes[in_period[0]]).tolist() if code >= 0]
    of_rows = [classes.rows[i].texts["course"] for i in in_period[1].tolist()]
    table = grouped_table(groups, [*used, *of_rows])
    found.tables.append(table)
    if not table.records:
        return turns, classes
    found.facts.append(Fact("results_grouped", {"courses": len(table.records)}))
    every = [*used, *of_rows]
    shown = dict(zip(every, groups.labels(every), strict=True))
    named = Coded(column.codes, [shown.get(str(value), str(value)) for value in column.values])
    course = [row.texts["course"] for row in classes.rows]
    rows = [
        replace(row, texts={**row.texts, "course": shown.get(own, own)})
        for row, own in zip(classes.rows, course, strict=True)
    ]
    return replace(turns, text={**turns.text, "course": named}), replace(classes, rows=rows)


def _count_turns(found: Results, turns: Turns, rows: npt.NDArray[np.intp], by: Sequence[By]) -> None:
    if len(turns):
        own = turn_results(turns, rows, by)
        found.facts += own.facts
        found.tables += own.tables
        found.records += [figures.record() for figures in own.figures]
        found.problems += turns_twice(turns, rows)
        found.counts |= {"turns": own.turns, "heads": own.heads.low, "heads_up_to": own.heads.high}
    else:
        found.counts |= {"turns": 0, "heads": 0, "heads_up_to": 0}


def _count_classes(found: Results, classes: ClassList, rows: npt.NDArray[np.intp], by: Sequence[By]) -> None:
    if len(classes):
        own = class_results(classes, rows, by)
        found.facts += own.facts
        found.tables += own.tables
        found.records += [figures.record() for figures in own.figures]
        found.counts |= {"classes": own.classes, "learners": own.learners}
        if own.classes_without_learners:
            found.counts["classes_without_learners"] = own.classes_without_learners
    else:
        found.counts |= {"classes": 0, "learners": 0}


def _count_stated(found: Results, summary: SummaryList, inside: npt.NDArray[np.bool_]) -> None:
    populations = populations_of([one for one, own in zip(summary.numbers, inside.tolist(), strict=True) if own])
    found.facts += [fact for unit in ("heads", "turns") for fact in _about_stated(populations, unit)]
    found.tables += summary_tables(populations)
    found.records += summary_records(populations)
    found.problems += more_itemised_than_stated(populations)
    of_heads = [one for one in populations if one.unit_of_count == "heads"]
    of_turns = [one for one in populations if one.unit_of_count == "turns"]
    found.counts["stated_heads_if_disjoint"] = sum(one.total for one in of_heads)
    found.counts["stated_turns"] = sum(one.total for one in of_turns)


def _about_stated(populations: Sequence[Population], unit: str) -> Iterator[Fact]:
    own = [one for one in populations if one.unit_of_count == unit]
    for one in own:
        if one.remainder is not None and one.remainder >= 0 and one.items:
            values = {"population": one.name, "total": one.total, "items": one.itemised, "rest": one.remainder}
            yield Fact(_ITEMISED[one.unit_of_count], values)
    if len(own) > 1 and unit == "heads":
        yield Fact("results_if_disjoint", {"groups": len(own), "total": sum(one.total for one in own)})


def _about_period(counts: dict[str, int], not_held: int) -> Iterator[Fact]:
    if counts["period_undecided"]:
        yield Fact("results_undecided", {"n": counts["period_undecided"]})
    if counts["outside"]:
        yield Fact("results_outside", {"n": counts["outside"]})
    if not_held:
        yield Fact("results_not_held", {"n": not_held})
