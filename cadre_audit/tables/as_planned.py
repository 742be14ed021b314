"""People as holders of other posts: a roster in which everybody has just taken the post that he is planned for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from cadre_audit.reading.grid import BLANK, Coded
from cadre_audit.tables.days import Days, Precision
from cadre_audit.tables.roster import Roster
from cadre_audit.tables.select import take
from cadre_audit.vocabulary.load import vocabulary
from cadre_audit.vocabulary.units import unit_key


@dataclass(frozen=True, slots=True)
class Post:
    """A post for somebody: the person's index, the code of the post, and the unit that it is in, if that is known."""

    person: int
    code: str
    unit: str | None


def as_planned(roster: Roster, posts: Sequence[Post], day: date) -> Roster:
    """One row for each of these posts: the person as he is, but in that post and unit since ``day``.

    The rank that goes with the present post is left out; the kind is that of the new post.
    """
    people = take(roster, np.array([one.person for one in posts], np.intp))
    sets = list(dict.fromkeys([(), *((one.code,) for one in posts)]))
    units = list(roster.units)
    named = {name: i for i, name in enumerate(units)}
    index = {unit_key(name): i for name, i in named.items()}
    unit = np.full(len(posts), -1, np.int32)
    for row, one in enumerate(posts):
        if one.unit is None:
            continue
        key = unit_key(one.unit)
        if one.unit not in named and key not in index:
            index[key] = len(units)
            units.append(one.unit)
        # of units of one name in several districts the name as a whole tells which
        unit[row] = named.get(one.unit, index.get(key, -1))
    return replace(
        people,
        posts=sets,
        post=np.array([sets.index((one.code,)) for one in posts], np.int32),
        kind=np.array([_kind(one.code) for one in posts], np.int8),
        units=units,
        unit=unit,
        day={**people.day, "recruited_on": _since(day, len(posts)), "appointed_on": _since(day, len(posts))},
        text={**people.text, "rank": Coded(np.full(len(posts), BLANK, np.int32), [])},
    )


def _since(day: date, length: int) -> Days:
    ymd = day.year * 10000 + day.month * 100 + day.day
    return Days(np.full(length, ymd, np.int32), np.full(length, Precision.DAY, np.int8))


def _kind(code: str) -> int:
    position = vocabulary().positions.by_code.get(code)
    return vocabulary().ladders["kind"].rank.get((position and position.kind) or "", -1)
