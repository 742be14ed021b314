"""Part of a roster."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from cadre_audit.tables.days import Days
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.fold import fold
from cadre_audit.vocabulary.same_places import district_key
from cadre_audit.vocabulary.units import unit_key


def of_units(roster: Roster, names: Sequence[str]) -> Roster:
    """The people of these units; a name may be written in any way, and leave out 'xã', 'UBND' and tone marks."""
    return take(roster, units_named(roster, names))


def units_named(roster: Roster, names: Sequence[str]) -> npt.NDArray[np.intp]:
    """The indexes of the people of these units."""
    chosen = [i for i, unit in enumerate(roster.units) if any(is_unit(unit, name) for name in names)]
    return np.flatnonzero(np.isin(roster.unit, chosen))


def of_posts(roster: Roster, codes: Collection[str]) -> Roster:
    """The people who hold one of these posts, beside others or alone."""
    held = np.array([not set(codes).isdisjoint(posts) for posts in roster.posts])
    return take(roster, np.flatnonzero(held[roster.post]))


def is_unit(unit: str, name: str) -> bool:
    """Whether a name, written in any way, is that of a unit."""
    districts = fold(district_key(unit)), fold(district_key(name))
    if all(districts) and districts[0] != districts[1]:
        return False
    own, wanted = fold(unit_key(unit)), fold(unit_key(name))
    return own == wanted or own.endswith(f" {wanted}") or fold(unit) == fold(name)


def take(roster: Roster, rows: npt.NDArray[np.intp]) -> Roster:
    """The people at these indexes, in this order; problems stay those of the whole files."""
    return replace(
        roster,
        text={name: column.take(rows) for name, column in roster.text.items()},
        level={name: ranks[rows] for name, ranks in roster.level.items()},
        flag={name: flags[rows] for name, flags in roster.flag.items()},
        day={name: Days(days.ymd[rows], days.precision[rows]) for name, days in roster.day.items()},
        sex=roster.sex[rows],
        kind=roster.kind[rows],
        post=roster.post[rows],
        unit=roster.unit[rows],
        place=roster.place[rows],
        row=roster.row[rows],
        hours=roster.hours.at(rows) if roster.hours else None,
        ratings=roster.ratings.at(rows) if roster.ratings else None,
    )
