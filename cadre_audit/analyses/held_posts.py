"""Who holds the key posts of every unit: rows of one person taken together, what may be one person kept as doubt."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any, Literal

import numpy as np

from cadre_audit.analyses.findings import place_record
from cadre_audit.tables.identity import Rows, Why, identify
from cadre_audit.tables.identity_keys import Keys, Known
from cadre_audit.tables.roster import Roster
from cadre_audit.tables.select import take

Answer = Literal["yes", "no", "maybe"]


@dataclass(frozen=True, slots=True)
class Head:
    """One person who holds key posts of a unit, or a post there that is not understood.

    Attributes:
        rows: where the roster lists the person in this unit.
        posts: the key posts of all these rows, in the order of the rules.
        unclear: whether a post of one of the rows is not understood.
        is_local: what the rows say together; None where they say nothing or contradict each other.
    """

    rows: tuple[int, ...]
    posts: tuple[str, ...]
    unclear: bool
    is_local: bool | None


@dataclass(frozen=True, slots=True)
class HeadsOfUnit:
    """The heads of one unit.

    Attributes:
        unit: index into the units of the roster.
        heads: who holds key posts.
        others: who holds a post there that is not understood and no key post.
        maybe_one: pairs of people, by their index in ``heads`` and then ``others``, who may be one person.
    """

    unit: int
    heads: tuple[Head, ...]
    others: tuple[Head, ...]
    maybe_one: tuple[tuple[int, int], ...]

    def of(self, post: str) -> list[Head]:
        """Who holds a post."""
        return [head for head in self.heads if post in head.posts]

    @property
    def has_unclear(self) -> bool:
        """Whether somebody's post is not understood, so that a post without a holder may have one."""
        return bool(self.others) or any(head.unclear for head in self.heads)

    def together(self, posts: Collection[str]) -> Answer:
        """Whether one person holds all of these posts.

        ``maybe``: a row that may be of the holder names the others, or a post of the holder is not understood, or a
        post has no holder although somebody's post is not understood.
        """
        wanted = set(posts)
        if any(wanted <= set(head.posts) for head in self.heads):
            return "yes"
        if any(head.unclear and wanted & set(head.posts) for head in self.heads):
            return "maybe"
        everybody = (*self.heads, *self.others)
        for i, j in self.maybe_one:
            one, other = everybody[i], everybody[j]
            both = set(one.posts) | set(other.posts)
            if wanted <= both or ((one.unclear or other.unclear) and wanted & both):
                return "maybe"
        return "maybe" if self.others and any(not self.of(post) for post in wanted) else "no"

    def held(self, post: str, local: bool) -> Answer:
        """Whether somebody who is local, or is not, holds a post."""
        own = self.of(post)
        if any(head.is_local is local for head in own):
            return "yes"
        if any(head.is_local is None for head in own):
            return "maybe"
        return "maybe" if not own and self.has_unclear else "no"


@dataclass(frozen=True, slots=True)
class HeldPosts:
    """The heads of all units.

    Attributes:
        roster: the people.
        units: every unit with a holder of a key post, in the order of the roster.
        other_units: units whose people hold no key post.
        placeless: rows with a key post of which no unit is known.
    """

    roster: Roster
    units: tuple[HeadsOfUnit, ...]
    other_units: tuple[str, ...]
    placeless: tuple[int, ...]

    def name(self, heads: HeadsOfUnit) -> str:
        """What a unit is called."""
        return self.roster.units[heads.unit]

    def is_absent(self, post: str) -> bool:
        """Whether the list is not about a post: nobody holds it, and no post that is not understood may be it."""
        return not any(unit.of(post) or unit.has_unclear for unit in self.units)

    def place(self, row: int) -> dict[str, Any]:
        """Where a row stands."""
        return place_record(self.roster, row)


def held_posts(roster: Roster, key_posts: Sequence[str]) -> HeldPosts:
    """Who holds which key posts, unit by unit.

    Rows of a unit are one person by the same rule as everywhere: one name with one number of identity, one whole
    birthday, or one year of birth. A name alone is never enough, and leaves a doubt.
    """
    wanted = set(key_posts)
    has_key = np.array([bool(wanted & set(codes)) for codes in roster.posts], bool)[roster.post]
    placeless = np.flatnonzero(has_key & (roster.unit < 0)).tolist()
    leading = np.zeros(len(roster.units) + 1, bool)
    leading[roster.unit[has_key]] = True
    leading[-1] = False
    empty = np.array([not codes for codes in roster.posts], bool)[roster.post]
    rows = np.flatnonzero((has_key | empty) & leading[roster.unit])
    known = Keys().known(take(roster, rows))
    order = np.argsort(roster.unit[rows], kind="stable")
    starts = np.flatnonzero(np.diff(roster.unit[rows][order], prepend=-1))
    parts = np.split(order, starts[1:]) if len(order) else []
    units = tuple(_of_unit(roster, rows, part, known, key_posts) for part in parts)
    there = np.unique(roster.unit[roster.unit >= 0])
    others = tuple(roster.units[unit] for unit in there.tolist() if not leading[unit])
    return HeldPosts(roster, units, others, tuple(placeless))


def _of_unit(roster: Roster, rows: Rows, part: Rows, known: Known, key_posts: Sequence[str]) -> HeadsOfUnit:
    """The heads of a unit from its rows; ``part`` are indexes into ``rows`` and into what is known of them."""
    person = list(range(len(part)))
    doubts: list[tuple[int, int]] = []
    for i, j in _alike(known, part):
        why = _compared(known, part, i, j)
        if why == Why.FOUND:
            person = [person[i] if own == person[j] else own for own in person]
        elif why != Why.NOT_FOUND:
            doubts.append((i, j))
    people = [_head(roster, rows[part[np.array(person) == one]].tolist(), key_posts) for one in dict.fromkeys(person)]
    at = {one: index for index, one in enumerate(dict.fromkeys(person))}
    heads = [index for index, head in enumerate(people) if head.posts]
    others = [index for index, head in enumerate(people) if not head.posts]
    rank = {index: i for i, index in enumerate((*heads, *others))}
    pairs = dict.fromkeys((rank[at[person[i]]], rank[at[person[j]]]) for i, j in doubts if person[i] != person[j])
    return HeadsOfUnit(
        int(roster.unit[rows[part[0]]]),
        tuple(people[index] for index in heads),
        tuple(people[index] for index in others),
        tuple(pairs),
    )


def _alike(known: Known, part: Rows) -> Iterator[tuple[int, int]]:
    """Pairs of rows of one name or of one number; nothing else can be one person."""
    has_numbers = (known.old_id[part] >= 0).any() or (known.new_id[part] >= 0).any()
    if len(np.unique(known.name[part])) == len(part) and not has_numbers:
        return
    for i, j in combinations(range(len(part)), 2):
        a, b = part[i], part[j]
        numbers = ((one[a], one[b]) for one in (known.old_id, known.new_id))
        if (known.name[a] >= 0 and known.name[a] == known.name[b]) or any(x >= 0 and x == y for x, y in numbers):
            yield i, j


def _compared(known: Known, part: Rows, i: int, j: int) -> int:
    one, other = known.at(part[[i]]), known.at(part[[j]])
    return int(identify(one, other, np.zeros(1, np.int64)).why[0])


def _head(roster: Roster, rows: Sequence[int], key_posts: Sequence[str]) -> Head:
    named = {code for row in rows for code in roster.posts[roster.post[row]]}
    said = {bool(flag) for row in rows if (flag := int(roster.flag["is_local"][row])) >= 0}
    return Head(
        rows=tuple(rows),
        posts=tuple(post for post in key_posts if post in named),
        unclear=any(not roster.posts[roster.post[row]] for row in rows),
        is_local=said.pop() if len(said) == 1 else None,
    )


__all__ = ["Answer", "Head", "HeadsOfUnit", "HeldPosts", "held_posts"]
