"""Measures targets: how many of the population something is so of, certainly at least and possibly at most."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from cadre_audit.analyses.held_posts import Head, HeldPosts, held_posts
from cadre_audit.analyses.stats_people import Heads, heads_of
from cadre_audit.analyses.target_people import NO, UNKNOWN, YES, JudgedOn, States, member_states, states_of
from cadre_audit.analyses.target_plans import Planned
from cadre_audit.judge.verdicts import Verdicts
from cadre_audit.standards.targets import HeldTogether, MeetsStandards, Population, Target
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.units import unit_level


@dataclass(frozen=True, slots=True)
class Measured:
    """A part of a population, with what is not known of either.

    Attributes:
        low: (k, n) of the smallest share that the data allow.
        high: (k, n) of the largest one; the same pair where everything is known.
    """

    low: tuple[int, int]
    high: tuple[int, int]

    @property
    def is_exact(self) -> bool:
        """Whether the data leave nothing open."""
        return self.low == self.high


@dataclass(frozen=True)
class Data:
    """What targets are measured in.

    Attributes:
        roster: the people.
        day: the day of the report.
        key_posts: the posts whose holders make a unit one with heads.
        judged: gives the verdicts of the roster.
        planned: the people planned for posts; None where no list was given.
    """

    roster: Roster
    day: date
    key_posts: Sequence[str]
    judged: Callable[[], Verdicts]
    planned: Planned | None = None


def measure(targets: Sequence[Target], data: Data) -> list[Measured | None]:
    """Every target measured; None for those on succession where no plans were given."""
    heads = heads_of(data.roster) if len(data.roster) else None
    return [_measured(target, data, heads) for target in targets]


def _measured(target: Target, data: Data, heads: Heads | None) -> Measured | None:
    if target.population.of == "succession":
        return None if data.planned is None else bounds(*data.planned.of(target))
    if heads is None:
        return Measured((0, 0), (0, 0))
    if target.population.of == "units":
        return bounds(*_of_units(target, data))
    return bounds(*of_people(target, heads, data.day, data.judged))


def of_people(target: Target, heads: Heads, day: date, judged: JudgedOn) -> tuple[States, States]:
    """Who belongs to the population, and of whom it is so."""
    asked = target.population
    levels = _levels(asked, heads.roster.units)
    return member_states(asked.positions, asked.kinds, levels, heads), states_of(target.counts, heads, day, judged)


def _levels(asked: Population, units: Sequence[str]) -> dict[int, bool | None] | None:
    if not asked.unit_levels:
        return None
    named = [unit_level(unit) for unit in units]
    return {i: None if level is None else level in asked.unit_levels for i, level in enumerate(named)}


def bounds(members: States, states: States) -> Measured:
    """The smallest and the largest share, whatever turns out of what is not known.

    Who may belong to the population lowers the smallest share as one more of whom it is not so, and raises the largest
    as one more of whom it is so.
    """
    sure, maybe = members == YES, members == UNKNOWN
    yes, n = int((sure & (states == YES)).sum()), int(sure.sum())
    open_ = int((sure & (states == UNKNOWN)).sum())
    spoiling, helping = int((maybe & (states != YES)).sum()), int((maybe & (states != NO)).sum())
    return Measured((yes, n + spoiling), (yes + open_ + helping, n + helping))


def _of_units(target: Target, data: Data) -> tuple[States, States]:
    """Units with heads, and in which of them it is so."""
    asked, counts = target.population, target.counts
    posts = tuple(dict.fromkeys((*data.key_posts, *asked.positions, *getattr(counts, "posts", ()))))
    held = held_posts(data.roster, posts)
    levels = _levels(asked, data.roster.units)
    own = {True: YES, False: NO, None: UNKNOWN}
    members = [YES if levels is None else own[levels[unit.unit]] for unit in held.units]
    if isinstance(counts, HeldTogether):
        answers = {"yes": YES, "no": NO, "maybe": UNKNOWN}
        states = [answers[unit.together(counts.posts)] for unit in held.units]
    else:
        states = _with_holder(target, held, _by_row(target, data))
    return np.array(members, np.int8), np.array(states, np.int8)


def _by_row(target: Target, data: Data) -> States:
    """Of which rows of the roster it is so, each for itself."""
    rows = np.arange(len(data.roster))
    return states_of(target.counts, Heads(data.roster, rows, rows), data.day, data.judged)


def _with_holder(target: Target, held: HeldPosts, rows: States) -> list[int]:
    """In which units it is so of a holder of the posts; a post without a holder is none of whom it is so."""
    wanted, found = set(target.population.positions), []
    for unit in held.units:
        own = [_together(target, head, rows) for head in unit.heads if wanted & set(head.posts)]
        is_open = UNKNOWN in own or (not own and unit.has_unclear)
        found.append(YES if YES in own else UNKNOWN if is_open else NO)
    return found


def _together(target: Target, head: Head, rows: States) -> int:
    """What the rows of one person say together."""
    said = [int(rows[row]) for row in head.rows]
    if isinstance(target.counts, MeetsStandards):
        return NO if NO in said else min(said)
    known = {state for state in said if state != UNKNOWN}
    return known.pop() if len(known) == 1 else UNKNOWN
