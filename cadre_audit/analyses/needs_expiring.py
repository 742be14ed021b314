"""What is met today and no longer at the end of a year although the law stays the same: a certificate that runs out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from cadre_audit.judge.demands import Demand
from cadre_audit.judge.verdicts import Verdict, Verdicts
from cadre_audit.tables.roster import Roster
from cadre_audit.tables.select import take

JudgedOn = Callable[[Roster, date], Verdicts]
_SHORT = (Verdict.GAP, Verdict.GRACE)
Entry = tuple[int, str]


@dataclass(frozen=True, slots=True)
class Expiring:
    """Somebody meets a requirement up to a day in the year.

    Attributes:
        person: index in the roster.
        requirement: its id.
        demand: what will be asked.
        due: the day by which it has to be met anew: the last one on which it is met, or until which the law gives time.
    """

    person: int
    requirement: str
    demand: Demand
    due: date


def expiring(now: Verdicts, judged_on: JudgedOn, end: date) -> Sequence[Expiring]:
    """Who meets something on the day of ``now`` and falls short of it on ``end``, where a course would help.

    Args:
        now: the roster judged by the last law of the year.
        judged_on: judges people by that law as of another day.
        end: the last day of the year.
    """
    day = now.demands.law.as_of
    if day >= end:
        return ()
    later = judged_on(now.roster, end)
    found = {entry: (demand, due) for entry, demand, due in _short(later) if demand.requirement.closes_with}
    ending = [(i, name) for i, name in found if verdict_on(now, i, name) == Verdict.MET]
    if not ending:
        return ()
    rows = sorted({person for person, _ in ending})
    few, index = take(now.roster, np.array(rows, np.intp)), {person: i for i, person in enumerate(rows)}
    last = dict(_last_days(few, judged_on, [(index[i], name) for i, name in ending], day, end))
    return [Expiring(i, name, found[i, name][0], found[i, name][1] or last[index[i], name]) for i, name in ending]


def _last_days(
    roster: Roster, judged_on: JudgedOn, entries: Sequence[Entry], met: date, short: date
) -> Iterator[tuple[Entry, date]]:
    """The last day on which each entry is met, by halving the days; entries of one half are judged together."""
    if not entries:
        return
    if short - met <= timedelta(days=1):
        yield from ((entry, met) for entry in entries)
        return
    middle = met + (short - met) // 2
    verdicts = judged_on(roster, middle)
    is_met = [verdict_on(verdicts, *entry) == Verdict.MET for entry in entries]
    early = [entry for entry, holds in zip(entries, is_met, strict=True) if not holds]
    late = [entry for entry, holds in zip(entries, is_met, strict=True) if holds]
    yield from _last_days(roster, judged_on, early, met, middle)
    yield from _last_days(roster, judged_on, late, middle, short)


def _short(verdicts: Verdicts) -> Iterator[tuple[Entry, Demand, date | None]]:
    """Every shortfall: whose, of what, and until when the law gives time."""
    for person, column in verdicts.listed(_SHORT):
        demand = verdicts.demand(person, column)
        assert demand is not None
        yield (person, verdicts.requirements[column]), demand, verdicts.due(person, column)


def verdict_on(verdicts: Verdicts, person: int, requirement: str) -> Verdict:
    """The verdict on a requirement that the law of the day may not know at all."""
    if requirement not in verdicts.requirements:
        return Verdict.NOT_REQUIRED
    return Verdict(int(verdicts.matrix[person, list(verdicts.requirements).index(requirement)]))
