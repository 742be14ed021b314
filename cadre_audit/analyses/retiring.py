"""Who retires within a span of years and frees a post, by the retirement law, and who is planned for that post."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from cadre_audit.analyses.findings import person_record, reading_order
from cadre_audit.analyses.successors import Freed, Successor
from cadre_audit.judge.facts import Facts, ymd_of
from cadre_audit.judge.measures import retirement_months
from cadre_audit.standards.retirement import load as retirement_laws
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.fold import name_key
from cadre_audit.vocabulary.same_places import place_key


@dataclass(frozen=True, slots=True)
class Retiring:
    """One holder who retires.

    Attributes:
        person: index in the roster.
        posts: codes of the posts that become free; empty where the post is not understood.
        unit: keys of the unit and of its district, None where it is not known.
        day: the last day of the month in which the age is reached, which is the last day in the post.
    """

    person: int
    posts: tuple[str, ...]
    unit: tuple[str, str] | None
    day: date


def retiring(roster: Roster, first: int, last: int) -> list[Retiring]:
    """Who retires in the years from ``first`` to ``last``, by the law at the end of the first, in reading order."""
    months = retirement_months(Facts(roster, 0, len(roster), ymd_of(date(first, 12, 31))))
    people = np.flatnonzero((months >= first * 12) & (months <= last * 12 + 11)).tolist()
    return [_one(roster, person, int(months[person])) for person in (reading_order(roster, people) if people else ())]


def _one(roster: Roster, person: int, month: int) -> Retiring:
    year, of_year = month // 12, month % 12 + 1
    unit = int(roster.unit[person])
    key = place_key(roster.units[unit]) if unit >= 0 else None
    day = date(year, of_year, monthrange(year, of_year)[1])
    return Retiring(person, tuple(roster.posts[roster.post[person]]), key, day)


def free_from(roster: Roster, found: Sequence[Retiring]) -> Mapping[Freed, Sequence[Retiring]]:
    """Post and unit → the holders who leave it, the first one first; a unit that is not known is nobody else's."""
    free: dict[Freed, list[Retiring]] = {}
    for one in sorted(found, key=lambda one: one.day):
        for key in _freed(roster, one):
            free.setdefault(key, []).append(one)
    return free


def follows(plan: Successor, free: Mapping[Freed, Sequence[Retiring]]) -> Retiring | None:
    """The holder after whom somebody comes, if one retires; nobody comes after himself."""
    return next((one for one in free.get(plan.key, ()) if one.person != plan.person), None)


def _freed(roster: Roster, one: Retiring) -> list[Freed]:
    return [(post, one.unit) for post in one.posts] if one.unit or not roster.units else []


def retiring_records(
    roster: Roster, found: Sequence[Retiring], plans: Sequence[Successor] | None, year: int
) -> list[dict[str, Any]]:
    """Everybody who retires with the clause, and the people planned for the post; None for the plans: no list given."""
    law = retirement_laws().on(date(year, 12, 31)).reference
    after: dict[Freed, list[Successor]] = {}
    for plan in plans or ():
        after.setdefault(plan.key, []).append(plan)
    return [
        {
            "person": person_record(roster, one.person),
            "positions": list(one.posts),
            "month": f"{one.day.year}-{one.day.month:02}",
            "last_day": one.day.isoformat(),
            "source": {"document": law.document, "article": law.article},
            **_succession(roster, one, None if plans is None else after),
        }
        for one in found
    ]


def _succession(roster: Roster, one: Retiring, after: Mapping[Freed, Sequence[Successor]] | None) -> dict[str, Any]:
    if after is None:
        return {"succession": None, "successors": []}
    plans = [plan for key in _freed(roster, one) for plan in after.get(key, ())]
    named = sorted({plan.name for plan in plans if plan.person != one.person}, key=lambda name: (name_key(name), name))
    return {"succession": "named" if named else "nobody", "successors": named}
