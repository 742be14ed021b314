"""Two lists of people side by side: who is in each, who is in the population that is compared, who stayed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

import numpy as np

from cadre_audit.analyses.stats_people import Heads
from cadre_audit.tables.identity import Mask, Rows, Whole, first_rows
from cadre_audit.tables.pairing import Doubt
from cadre_audit.tables.roster import Roster
from cadre_audit.tables.select import take


@dataclass(frozen=True)
class Side:
    """One of the two lists.

    Attributes:
        name: what it is called: the baseline's name, the list's title or its file.
        day: the day on which ages are counted and the law is read.
        roster: everybody in the files.
        label: the person of every row, as both lists number them.
        chosen: the rows of the population that is compared.
    """

    name: str
    day: date
    roster: Roster
    label: Whole
    chosen: Rows

    @cached_property
    def heads(self) -> Heads:
        """The people of the population, each once."""
        own = self.label[self.chosen]
        _, first, index = np.unique(own, return_index=True, return_inverse=True)
        rank = np.empty(len(first), np.int64)
        rank[np.argsort(first)] = np.arange(len(first))
        return Heads(take(self.roster, self.chosen), rank[index.reshape(-1)], np.sort(first))

    @cached_property
    def who(self) -> Whole:
        """The label of everybody of the population, in the order of :attr:`heads`."""
        return self.label[self.chosen][self.heads.first]

    @cached_property
    def _by_label(self) -> tuple[Rows, Whole]:
        order = np.argsort(self.label, kind="stable")
        return order, self.label[order]

    def rows_of(self, label: int) -> list[int]:
        """All rows of one person in the files."""
        order, labels = self._by_label
        first, last = np.searchsorted(labels, label, "left"), np.searchsorted(labels, label, "right")
        found: list[int] = order[first:last].tolist()
        return found

    def row_of(self, people: int) -> Rows:
        """By label, the first row of everybody in the files; -1 of whom they lack."""
        return first_rows(self.label, people)

    def head_of(self, people: int) -> Rows:
        """By label, the place among :attr:`heads`; -1 of who is not in the population."""
        found = np.full(people, -1, np.intp)
        found[self.who] = np.arange(len(self.who))
        return found


@dataclass(frozen=True)
class Pair:
    """Two lists whose people are told apart by labels that both share.

    Attributes:
        before, after: the lists.
        people: how many labels there are.
        doubtful: by label, who may or may not be somebody of the other list.
        doubts: the same for each list, for a person to look at.
    """

    before: Side
    after: Side
    people: int
    doubtful: Mask
    doubts: tuple[Doubt, Doubt]

    @cached_property
    def listed(self) -> tuple[Mask, Mask]:
        """By label, who is in the files of before and of after."""
        return self._has(self.before.label), self._has(self.after.label)

    @cached_property
    def within(self) -> tuple[Mask, Mask]:
        """By label, who is in the population before and after."""
        return self._has(self.before.who), self._has(self.after.who)

    @cached_property
    def stayed(self) -> Whole:
        """The labels of who is in the population on both sides, in the order of the list after."""
        return self.after.who[self.within[0][self.after.who]]

    @cached_property
    def stayed_heads(self) -> tuple[Rows, Rows]:
        """The places of who stayed among the heads of before and of after."""
        return self.before.head_of(self.people)[self.stayed], self.after.head_of(self.people)[self.stayed]

    @cached_property
    def left(self) -> Mask:
        """By label, who was in the population and is in no row of the list after."""
        return self.within[0] & ~self.listed[1] & ~self.doubtful

    @cached_property
    def joined(self) -> Mask:
        """By label, who is in the population and was in no row of the list before."""
        return self.within[1] & ~self.listed[0] & ~self.doubtful

    @cached_property
    def moved_out(self) -> Mask:
        """By label, who was in the population and is in the list after, outside of it."""
        return self.within[0] & self.listed[1] & ~self.within[1]

    @cached_property
    def moved_in(self) -> Mask:
        """By label, who is in the population and was in the list before, outside of it."""
        return self.within[1] & self.listed[0] & ~self.within[0]

    @cached_property
    def in_doubt(self) -> tuple[Mask, Mask]:
        """By label, who of the population of before, and of after, is in doubt."""
        return self.within[0] & self.doubtful, self.within[1] & self.doubtful

    def _has(self, labels: Whole) -> Mask:
        found = np.zeros(self.people, bool)
        found[labels] = True
        return found
