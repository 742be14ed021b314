"""People who are planned for posts, each once, and of whom of them something is so: by the roster, else by the list."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from cadre_audit.analyses.stats_people import Heads, heads_of
from cadre_audit.analyses.successors import Successor
from cadre_audit.analyses.target_people import NO, UNKNOWN, YES, JudgedOn, States, states_of
from cadre_audit.standards.targets import Counts, Target
from cadre_audit.tables.roster import Roster
from cadre_audit.tables.succession import Succession
from cadre_audit.vocabulary.fold import spoken
from cadre_audit.vocabulary.units import unit_level


@dataclass(slots=True)
class _Person:
    """Somebody who is planned: the row of the roster, the rows of the lists, and the posts and units of the plans.

    ``unclear`` is whether the post of one of the rows is not understood.
    """

    roster_row: int
    rows: list[tuple[int, int]]
    posts: set[str]
    units: set[str]
    unclear: bool = False


@dataclass(frozen=True, slots=True)
class Planned:
    """Everybody planned for posts, each once, in the order of the lists.

    Attributes:
        people: who they are.
        heads: the people in post; None without a roster.
        lists: the rows of each list, each for itself.
        day: the day on which ages are counted.
        judged: the verdicts on the roster.
    """

    people: Sequence[_Person]
    heads: Heads | None
    lists: Sequence[Heads]
    day: date
    judged: JudgedOn

    def of(self, target: Target) -> tuple[States, States]:
        """Who belongs to the population of a target, and of whom it is so."""
        return self.members(target), self.states(target.counts)

    def members(self, target: Target) -> States:
        """Who belongs to the population of a target."""
        return np.array([_member(target, one) for one in self.people], np.int8)

    def states(self, counts: Counts) -> States:
        """Of whom something is so."""
        of_roster = None
        if self.heads is not None:
            of_roster = states_of(counts, self.heads, self.day, self.judged)[self.heads.label]
        of_lists = [states_of(counts, rows, self.day, self.judged) for rows in self.lists]
        return np.array([_state(one, of_roster, of_lists) for one in self.people], np.int8)


def planned_by(
    lists: Sequence[Succession], plans: Sequence[Successor], roster: Roster, day: date, judged: JudgedOn,
    *, only_plans: bool = False,
) -> Planned:  # fmt: skip
    """Everybody planned for posts, and of whom of them something is so.

    Somebody who stands in several rows or lists, or is planned for several posts, is one person. What the roster says
    of him counts, and what the list says where the roster is silent or does not have him.

    Args:
        lists: the lists of plans.
        plans: what of them is understood, each with whom of the roster it is of.
        roster: the people in post.
        day: the day on which ages are counted.
        judged: the verdicts on the roster.
        only_plans: whether rows that are not among the plans are of other units, and count for nothing.
    """
    people = _people(lists, plans, only_plans=only_plans)
    heads = heads_of(roster) if len(roster) else None
    own = [Heads(one.people, np.arange(len(one)), np.arange(len(one))) for one in lists]
    return Planned(people, heads, own, day, judged)


def _people(lists: Sequence[Succession], plans: Sequence[Successor], *, only_plans: bool) -> list[_Person]:
    told: dict[tuple[str, str, int], list[Successor]] = {}
    for plan in plans:
        told.setdefault(plan.place, []).append(plan)
    found: dict[Hashable, _Person] = {}
    for index, one in enumerate(lists):
        label = heads_of(one.people).label if len(one) else np.empty(0, np.int64)
        rows = [
            row
            for row in np.flatnonzero(one.typed.codes >= 0).tolist()
            if not only_plans or one.people.place_of(row) in told
        ]
        matched: dict[int, int] = {}
        for row in rows:
            known = [plan.person for plan in told.get(one.people.place_of(row), ()) if plan.person >= 0]
            known = [row] if one.is_roster else known
            matched.setdefault(int(label[row]), known[0]) if known else None
        for row in rows:
            person = matched.get(int(label[row]), -1)
            key = person if person >= 0 else _key(one, row, index, int(label[row]))
            own = found.setdefault(key, _Person(person, [], set(), set()))
            own.rows.append((index, row))
            own.posts |= set(one.posts_of(row))
            own.units |= {plan.unit for plan in told.get(one.people.place_of(row), ()) if plan.unit}
            own.unclear |= not one.posts_of(row)
    return list(found.values())


def _key(one: Succession, row: int, index: int, label: int) -> Hashable:
    """Who somebody is whom the roster does not have: one name and birth in several lists is one person."""
    birth = one.people.day["birth"]
    if not birth.precision[row]:
        return index, label
    return spoken(one.people.name(row)), int(birth.ymd[row]), int(birth.precision[row])


def _member(target: Target, one: _Person) -> int:
    asked = target.population
    states = []
    if asked.positions:
        states.append(YES if one.posts & set(asked.positions) else UNKNOWN if one.unclear else NO)
    if asked.unit_levels:
        levels = {unit_level(unit) for unit in one.units}
        states.append(YES if levels & set(asked.unit_levels) else NO if levels and None not in levels else UNKNOWN)
    return NO if NO in states else UNKNOWN if UNKNOWN in states else YES


def _state(one: _Person, of_roster: States | None, of_lists: Sequence[States]) -> int:
    """What the roster says, else what the rows of the lists agree on."""
    if of_roster is not None and one.roster_row >= 0 and of_roster[one.roster_row] != UNKNOWN:
        return int(of_roster[one.roster_row])
    said = {int(of_lists[index][row]) for index, row in one.rows} - {UNKNOWN}
    return said.pop() if len(said) == 1 else UNKNOWN
