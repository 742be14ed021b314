"""What is met today and no longer at the end of a year although the law stays the same: a certificate that runs out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
import numpy.typing as npt

from cadre_audit.judge.demands import Demand
from cadre_audit.judge.verdicts import Verdict, Verdicts
from cadre_audit.tables.roster import Roster
from cadre_audit.tables.select import take

JudgedOn = Callable[[Roster, date], Verdicts]
SHORT = (Verdict.GAP, Verdict.GRACE)
FINE = (Verdict.MET, Verdict.WAIVED)
Entry = tuple[int, str]
Shortfall = tuple[Demand, date | None]


@dataclass(frozen=True, slots=True)
class Expiring:
    """Somebody does not fall short of a requirement yet, and will from a day on.

    Attributes:
        person: index in the roster.
        requirement: its id.
        demand: what will be asked.
        due: the day by which it has to be met anew: the last one on which it is met, or until which the law gives time.
        reason: ``expires``; beyond the year also ``waiver_ends``, or ``new_law``, which is due on its first day.
        begins: the first day on which the person falls short; None within the year.
    """

    person: int
    requirement: str
    demand: Demand
    due: date
    reason: str = "expires"
    begins: date | None = None


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
    found = closable(judged_on(now.roster, end))
    ending = [entry for entry in found if verdict_on(now, *entry) == Verdict.MET]
    last = last_days(now.roster, judged_on, ending, day, end)
    return [Expiring(i, name, found[i, name][0], found[i, name][1] or last[i, name]) for i, name in ending]


def closable(verdicts: Verdicts, wanted: npt.NDArray[np.bool_] | None = None) -> dict[Entry, Shortfall]:
    """Every shortfall that a course closes: of what, and until when the law gives time; only those wanted of a mask."""
    return {entry: (demand, due) for entry, demand, due in _short(verdicts, wanted) if demand.requirement.closes_with}


def last_days(
    roster: Roster, judged_on: JudgedOn, entries: Sequence[Entry], fine: date, short: date
) -> dict[Entry, date]:
    """The last day on which nobody falls short of each of these, between a day that is fine and one that is not."""
    rows = sorted({person for person, _ in entries})
    few, index = take(roster, np.array(rows, np.intp)), {person: i for i, person in enumerate(rows)}
    found = _halved(few, judged_on, [(index[i], name) for i, name in entries], fine, short)
    return {(rows[i], name): day for (i, name), day in found}


def _halved(
    roster: Roster, judged_on: JudgedOn, entries: Sequence[Entry], met: date, short: date
) -> Iterator[tuple[Entry, date]]:
    """The last day on which each entry is fine, by halving the days; entries of one half are judged together."""
    if not entries:
        return
    if short - met <= timedelta(days=1):
        yield from ((entry, met) for entry in entries)
        return
    middle = met + (short - met) // 2
    verdicts = judged_on(roster, middle)
    is_met = [verdict_on(verdicts, *entry) in FINE for entry in entries]
    early = [entry for entry, holds in zip(entries, is_met, strict=True) if not holds]
    late = [entry for entry, holds in zip(entries, is_met, strict=True) if holds]
    yield from _halved(roster, judged_on, early, met, middle)
    yield from _halved(roster, judged_on, late, middle, short)


def _short(verdicts: Verdicts, wanted: npt.NDArray[np.bool_] | None) -> Iterator[tuple[Entry, Demand, date | None]]:
    """Every shortfall: whose, of what, and until when the law gives time."""
    short = np.isin(verdicts.matrix, SHORT)
    for person, column in np.argwhere(short if wanted is None else short & wanted).tolist():
        demand = verdicts.demand(person, column)
        assert demand is not None
        yield (person, verdicts.requirements[column]), demand, verdicts.due(person, column)


def verdict_on(verdicts: Verdicts, person: int, requirement: str) -> Verdict:
    """The verdict on a requirement that the law of the day may not know at all."""
    if requirement not in verdicts.requirements:
        return Verdict.NOT_REQUIRED
    return Verdict(int(verdicts.matrix[person, list(verdicts.requirements).index(requirement)]))
