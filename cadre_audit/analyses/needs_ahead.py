"""What people will fall short of within some years after the year: what runs out, and what later law will ask.

The law of later days is known as far as it is encoded. Where it is not, or where the roster does not say, nothing is
said: nobody is in need of what is only guessed.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

import numpy as np
import numpy.typing as npt

from cadre_audit.analyses.needs_expiring import (
    FINE,
    SHORT,
    Entry,
    Expiring,
    closable,
    last_days,
    verdict_on,
)
from cadre_audit.judge.verdicts import Verdict, Verdicts
from cadre_audit.standards.in_force import InForce, still_in_force
from cadre_audit.tables.roster import Roster
from cadre_audit.tables.select import take

_DAY = timedelta(days=1)
Known = set[tuple[int, str, str | None]]


@dataclass(frozen=True, slots=True)
class LawAhead:
    """How people are judged on later days.

    Attributes:
        on: the law of a day.
        judge: judges people by a law on its day.
        changes: the first days of later laws that ask something else of a post in the roster.
    """

    on: Callable[[date], InForce]
    judge: Callable[[Roster, InForce], Verdicts]
    changes: Collection[date]

    def judged_on(self, roster: Roster, day: date) -> Verdicts:
        """People judged by the law of a day."""
        return self.judge(roster, self.on(day))


@dataclass(frozen=True, slots=True)
class Ahead:
    """What the years after the year bring.

    Attributes:
        coming: what people will fall short of, each once, with its reason and day.
        lapsing: shortfalls of the year that later law no longer knows, each with the first day of that law.
    """

    coming: Sequence[Expiring] = ()
    lapsing: Mapping[Entry, date] = field(default_factory=dict)


def ahead(last: Verdicts, ending: Sequence[Expiring], law: LawAhead, year: int, years: int) -> Ahead:
    """What the years after ``year`` bring.

    Args:
        last: the roster judged by the last law of the year.
        ending: what runs out in the year itself.
        law: how people are judged later.
        year: the year of the needs.
        years: how many years after it are looked at.
    """
    short = closable(last)
    known: Known = {(i, name, demand.requirement.closes_with) for (i, name), (demand, _) in short.items()}
    known |= {(one.person, one.requirement, one.demand.requirement.closes_with) for one in ending}
    ends = {date(one, 12, 31) for one in range(year + 1, year + years + 1)}
    before = law.judged_on(last.roster, date(year, 12, 31))
    found: list[Expiring] = []
    lapsing: dict[Entry, date] = {}
    # each end of a year is looked at, so that a longer span finds everything that a shorter one does
    for day in sorted(ends | set(law.changes)):
        if day in law.changes:
            eve = law.judged_on(last.roster, day - _DAY)
            found += _new(_run_out(before, eve, law), known)
            before = law.judged_on(last.roster, day)
            found += _new(_begun(eve, before, law), known)
            _lapse(lapsing, short, before)
        if day in ends:
            after = law.judged_on(last.roster, day)
            found += _new(_run_out(before, after, law), known)
            before = after
    return Ahead(found, lapsing)


def _lapse(lapsing: dict[Entry, date], short: Collection[Entry], now: Verdicts) -> None:
    """Keeps which shortfalls the law of a day no longer knows; where it says nothing, they stay as they were."""
    for entry in short:
        verdict = verdict_on(now, *entry)
        if verdict in (Verdict.MET, Verdict.NOT_REQUIRED):
            lapsing.setdefault(entry, now.demands.law.as_of)
        elif verdict in (Verdict.GAP, Verdict.GRACE):
            lapsing.pop(entry, None)


def _new(found: Iterator[Expiring], known: Known) -> list[Expiring]:
    """Those that nobody has told of yet, from now on known."""
    new = []
    for one in found:
        key = one.person, one.requirement, one.demand.requirement.closes_with
        if key not in known:
            known.add(key)
            new.append(one)
    return new


def _run_out(before: Verdicts, after: Verdicts, law: LawAhead) -> Iterator[Expiring]:
    """What people met, or were let off, on the first of two days under one law and fall short of on the second."""
    short = closable(after, np.isin(_in_columns_of(after, before), FINE))
    ending = list(short)
    if not ending:
        return
    days = last_days(before.roster, law.judged_on, ending, before.demands.law.as_of, after.demands.law.as_of)
    for entry in ending:
        demand, due = short[entry]
        yield Expiring(*entry, demand, due or days[entry], _reason(before, entry), days[entry] + _DAY)


def _reason(before: Verdicts, entry: Entry) -> str:
    return "waiver_ends" if verdict_on(before, *entry) == Verdict.WAIVED else "expires"


def _begun(eve: Verdicts, now: Verdicts, law: LawAhead) -> Iterator[Expiring]:
    """What people fall short of on the first day of a later law: by that law, or as something ran out on the eve.

    Who fell short of it on the eve too falls short of it anew only where another course is needed.
    """
    day = now.demands.law.as_of
    wanted = ~np.isin(_in_columns_of(now, eve), SHORT)
    wanted[:, [i for i, name in enumerate(now.requirements) if _courses(now, name) != _courses(eve, name)]] = True
    short = closable(now, wanted)
    if not short:
        return
    rows = sorted({person for person, _ in short})
    few, index = take(now.roster, np.array(rows, np.intp)), {person: i for i, person in enumerate(rows)}
    unchanged = closable(law.judge(few, still_in_force(eve.demands.law, day)))
    for entry, (demand, due) in short.items():
        old = unchanged.get((index[entry[0]], entry[1]))
        is_old = old is not None and old[0].requirement.closes_with == demand.requirement.closes_with
        if is_old and verdict_on(eve, *entry) in FINE:
            yield Expiring(*entry, demand, due or day - _DAY, _reason(eve, entry), day)
        elif not is_old:
            yield Expiring(*entry, demand, due or day, "new_law", day)


def _in_columns_of(now: Verdicts, before: Verdicts) -> npt.NDArray[np.int8]:
    """The earlier verdicts on what the later law knows, under its columns."""
    columns = [before.of(name) for name in now.requirements]
    return np.stack(columns, axis=1) if columns else np.empty((len(now.roster), 0), np.int8)


def _courses(verdicts: Verdicts, name: str) -> dict[str, list[str | None]]:
    """Post → the courses that close a shortfall of a requirement by the law of a day."""
    return {
        post: closing
        for post, rules in verdicts.demands.law.rules.items()
        if (closing := [rule.requirement.closes_with for rule in rules if rule.requirement.id == name])
    }


def people_beyond_the_law(last: Verdicts, law: LawAhead, end: date) -> int:
    """How many people whom the law of the year binds no encoded standard binds any more on a later day."""
    return int((~last.is_lawless() & law.judged_on(last.roster, end).is_lawless()).sum())
