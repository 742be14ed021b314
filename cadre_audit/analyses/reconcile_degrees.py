"""Degrees that were earned only after an appointment for which the law of that day demanded them: to be checked.

Nothing is said where a day is missing or not certain, where the law of the appointment's day is not encoded, or where
anything else may have met its demand. It is never an accusation: another paper may lie in the file of the person.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import numpy as np

from cadre_audit.analyses.explain_case import alone
from cadre_audit.analyses.findings import person_record, source_of
from cadre_audit.judge.demands import Demand
from cadre_audit.judge.evaluate import judge
from cadre_audit.judge.facts import day_of, span_of
from cadre_audit.judge.verdicts import Verdict
from cadre_audit.report.model import Record
from cadre_audit.standards.in_force import InForce
from cadre_audit.standards.model import LevelAtLeast
from cadre_audit.tables.days import Days, iso_any
from cadre_audit.tables.degree_days import DatedLevel
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.load import LEVEL_FIELDS, vocabulary


@dataclass(slots=True)
class Looked:
    """What was found, and how many people could be looked at and could not."""

    records: list[Record] = field(default_factory=list)
    at: int = 0
    not_at: int = 0


def degrees_after_appointment(
    roster: Roster,
    dated: Mapping[int, Sequence[DatedLevel]],
    law_on: Callable[[date], InForce],
    areas: Mapping[int, frozenset[str]],
) -> Looked:
    """Of these people the dated levels that came after the appointment although the law of its day demanded them.

    Args:
        roster: the people.
        dated: the dated levels of those who are looked at, by row of the roster.
        law_on: the law of a day.
        areas: index of a unit → its area classes.
    """
    found = Looked()
    for person, levels in dated.items():
        appointed = span_of(roster.day["appointed_on"], np.array([person]))
        first, last = int(appointed.first[0]), int(appointed.last[0])
        if not first or not levels:
            found.not_at += 1
            continue
        found.at += 1
        area = areas.get(int(roster.unit[person]), frozenset())
        found.records += _of_one(alone(roster, person), levels, (first, last), law_on, area)
    return found


def _of_one(
    person: Roster,
    levels: Sequence[DatedLevel],
    appointed: tuple[int, int],
    law_on: Callable[[date], InForce],
    area: frozenset[str],
) -> Iterator[Record]:
    """The levels of one person; one that is also dated earlier, or a higher one that is, leaves nothing to check."""
    for name in LEVEL_FIELDS:
        own = [one for one in levels if one.field == name]
        late = [one for one in own if _days(one)[0] > appointed[1]]
        if not own or len(late) < len(own):
            continue
        lowest = min(late, key=lambda one: (one.level, one.ymd))
        demands = [_demanded(person, lowest, day, law_on(day_of(day)), area) for day in dict.fromkeys(appointed)]
        if all(demands) and (demand := demands[0]):
            yield _record(person, lowest, demand)


def _demanded(person: Roster, dated: DatedLevel, day: int, law: InForce, area: frozenset[str]) -> Demand | None:
    """What the law of a day demanded of the post that the level met, and that the next lower one certainly did not."""
    without, having = (_judged(person, dated.field, rank, law, area) for rank in (dated.level - 1, dated.level))
    for (demand, lower), (_, own) in zip(without, having, strict=True):
        if lower == Verdict.GAP and own == Verdict.MET:
            return demand
    return None


def _judged(person: Roster, name: str, rank: int, law: InForce, area: frozenset[str]) -> list[tuple[Demand, Verdict]]:
    """The demands on a field and their verdicts, if the person had this level."""
    as_if = replace(person, level={**person.level, name: np.array([rank], np.int8)})
    verdicts = judge(as_if, law, {0: area} if area else {})
    found = [(verdicts.demand(0, i), Verdict(int(verdicts.matrix[0, i]))) for i in range(len(verdicts.requirements))]
    return [
        (demand, verdict)
        for demand, verdict in found
        if demand and isinstance(demand.requirement, LevelAtLeast) and demand.requirement.field == name
    ]


def _days(dated: DatedLevel) -> tuple[int, int]:
    days = Days(np.array([dated.ymd], np.int32), np.array([dated.precision], np.int8))
    span = span_of(days, slice(None))
    return int(span.first[0]), int(span.last[0])


def _record(person: Roster, dated: DatedLevel, demand: Demand) -> dict[str, Any]:
    code = vocabulary().ladders[dated.field].codes[dated.level]
    since = person.day["appointed_on"]
    return {
        "person": person_record(person, 0),
        "flag": "degree_after_appointment",
        "major": None,
        "fitting": None,
        "source": source_of(demand),
        "courses": [],
        "training_forms": [],
        "registrations": [],
        "common": None,
        "field": dated.field,
        "level": code,
        "reached_on": iso_any(dated.ymd, dated.precision),
        "appointed_on": since.iso(0),
        "told_by": {"file": dated.file, "row": dated.row},
    }
