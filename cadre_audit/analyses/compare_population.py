"""Whom two lists are lists of, and where they differ: shares of unlike populations are not held against each other."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np

from cadre_audit.report.model import Column, Record, Table
from cadre_audit.tables.identity import Mask, Rows
from cadre_audit.tables.pairing import Paired
from cadre_audit.tables.roster import Roster
from cadre_audit.tables.select import units_named
from cadre_audit.vocabulary.fold import fold
from cadre_audit.vocabulary.load import vocabulary
from cadre_audit.vocabulary.same_places import is_same_place
from cadre_audit.vocabulary.units import unit_key

ASPECTS = ("kind", "unit", "position")
SIDES = ("before", "after")
_PLANNING = "quy hoach"
_COLUMNS = (
    Column("compare_aspect", ("aspect",), "code", "compare_aspect"),
    Column("compare_only", ("side",), "code", "compare_side"),
    Column("compare_value", ("value",), "code", "compare_value"),
    Column("compare_people", ("people",), "count"),
    Column("compare_stayed", ("stayed",), "count"),
    Column("compare_apart", ("apart",), "code", "compare_apart"),
)


@dataclass(frozen=True, slots=True)
class Chosen:
    """The population that is asked for, on both sides alike; nothing asked is everybody."""

    kinds: tuple[str, ...] = ()
    posts: tuple[str, ...] = ()
    units: tuple[str, ...] = ()


def form_of(roster: Roster) -> frozenset[str]:
    """What the lists are lists of: ``staff``, ``succession`` for people who are planned for posts, or both.

    A list of plans says so in its title; without one, it has a column of planned posts and none of present ones.
    """
    found = set()
    for table in (table for file in roster.files for table in file.tables):
        fields = {heading.field for heading in table.headings}
        plans = "planned_position" in fields and "position" not in fields
        found.add("succession" if plans or _PLANNING in fold(" ".join(table.title)) else "staff")
    return frozenset(found)


def rows_of(roster: Roster, chosen: Chosen) -> Rows:
    """The rows of the people who are asked for."""
    kept = np.ones(len(roster), bool)
    if chosen.kinds:
        codes = vocabulary().ladders["kind"].rank
        kept &= np.isin(roster.kind, [codes[kind] for kind in chosen.kinds])
    if chosen.posts:
        held = np.array([not set(chosen.posts).isdisjoint(posts) for posts in roster.posts])
        kept &= held[roster.post]
    if chosen.units:
        of_units = np.zeros(len(roster), bool)
        of_units[units_named(roster, chosen.units)] = True
        kept &= of_units
    return np.flatnonzero(kept)


def differences(rosters: tuple[Roster, Roster], rows: tuple[Rows, Rows], rule: Paired) -> list[Record]:
    """The kinds, units and posts that only one of the two populations has, each with its people.

    Where one of those people is in the other list too, they moved, were promoted, or their unit has another name: that
    is no difference of population. Nor is a post with one holder, which the other list may have vacant. What is left
    are people whom the other list does not look at (``apart``): another kind of staff, a unit that is missing.

    Args:
        rosters: the lists.
        rows: the rows of them that are compared.
        rule: who of the lists is who.
    """
    labels = rule.before[rows[0]], rule.after[rows[1]]
    found: list[Record] = []
    for aspect in ASPECTS:
        own = [_values(aspect, roster, at) for roster, at in zip(rosters, rows, strict=True)]
        # a side that tells nothing at all of it does not tell that it has none
        if not all(any(values) for values in own):
            continue
        for i, side in enumerate(SIDES):
            has = _Known(aspect, own[1 - i])
            everybody = rule.after if i == 0 else rule.before
            for value in own[i]:
                if value and not has.value(value):
                    people = np.unique(labels[i][_having(aspect, value, rosters[i], rows[i])])
                    stayed = int(np.isin(people, everybody).sum())
                    apart = not stayed and (aspect != "position" or len(people) > 1)
                    found.append(
                        {"aspect": aspect, "side": side, "value": value, "people": len(people), "stayed": stayed,
                         "apart": apart}
                    )  # fmt: skip
    return found


def shared(rosters: tuple[Roster, Roster], rows: tuple[Rows, Rows], rule: Paired) -> tuple[Rows, Rows]:
    """The rows of the kinds, units and posts that both populations have; what is not told takes nobody out."""
    while differ := differences(rosters, rows, rule):
        one, other = (
            at[~_is_only_here(differ, side, roster, at)] for side, roster, at in zip(SIDES, rosters, rows, strict=True)
        )
        if (len(one), len(other)) == (len(rows[0]), len(rows[1])):
            # who holds a shared post beside another stays
            break
        rows = one, other
    return rows


def population_table(records: Sequence[Record]) -> Table:
    """What only one of the lists has."""
    return Table("differences", _COLUMNS, records, "groups")


def _values(aspect: str, roster: Roster, rows: Rows) -> list[str]:
    """The kinds, units or posts of some rows; an empty text for what is not told."""
    if aspect == "position":
        used = np.unique(roster.post[rows]).tolist()
        return list(dict.fromkeys(code for i in used for code in roster.posts[i] or ("",)))
    names, codes = (
        (vocabulary().ladders["kind"].codes, roster.kind) if aspect == "kind" else (roster.units, roster.unit)
    )
    return [names[code] if code >= 0 else "" for code in np.unique(codes[rows]).tolist()]


def _having(aspect: str, value: str, roster: Roster, rows: Rows) -> Mask:
    """Which of some rows have a kind, a unit or a post."""
    if aspect == "position":
        found: Mask = np.array([value in codes for codes in roster.posts])[roster.post[rows]]
        return found
    if aspect == "kind":
        found = roster.kind[rows] == vocabulary().ladders["kind"].rank[value]
    else:
        found = roster.unit[rows] == list(roster.units).index(value)
    return found


class _Known:
    """The kinds, units or posts of one side; a class because the names of units are looked up by their keys."""

    def __init__(self, aspect: str, values: Collection[str]) -> None:
        self.aspect, self.values = aspect, values
        self.by_key: dict[str, list[str]] = {}
        for name in values if aspect == "unit" else ():
            self.by_key.setdefault(unit_key(name), []).append(name)

    def value(self, value: str) -> bool:
        """Whether that side has it too; a unit may be written in other words and without its district."""
        if self.aspect != "unit":
            return value in self.values
        return any(is_same_place(value, other) for other in self.by_key.get(unit_key(value), ()))


def _is_only_here(differ: Sequence[Record], side: str, roster: Roster, rows: Rows) -> Mask:
    """Which rows are of a kind, a unit, or posts alone, that the other side does not have."""
    gone = {
        aspect: {one["value"] for one in differ if (one["aspect"], one["side"]) == (aspect, side)} for aspect in ASPECTS
    }
    kinds = [vocabulary().ladders["kind"].rank[kind] for kind in gone["kind"]]
    units = [i for i, name in enumerate(roster.units) if name in gone["unit"]]
    posts = np.array([bool(codes) and set(codes) <= gone["position"] for codes in roster.posts])
    found: Mask = np.isin(roster.kind[rows], kinds) | np.isin(roster.unit[rows], units) | posts[roster.post[rows]]
    return found
