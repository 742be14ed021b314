"""The people of several lists as one register: each person once, with a label that all lists share."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from cadre_audit.tables.identity import NOBODY, Identified, grouped, identify
from cadre_audit.tables.identity_keys import Keys, Known, Whole, nobody_known
from cadre_audit.tables.roster import Roster

_EMPTY = np.empty(0, np.int64)


@dataclass(slots=True)
class Register:
    """Everybody of the lists that were entered so far.

    Attributes:
        keys: the numbers of names, units and identity numbers.
        known: what is told of every row that was entered.
        label: the person of every row.
        people: how many people there are.
        doubtful: labels of people of whom it is not clear whether they are somebody of another list.
    """

    keys: Keys = field(default_factory=Keys)
    known: Known = field(default_factory=nobody_known)
    label: Whole = field(default_factory=lambda: _EMPTY)
    people: int = 0
    doubtful: set[int] = field(default_factory=set)

    def enter(self, roster: Roster) -> Whole:
        """Enters one list and gives the label of each of its rows.

        Rows of one person in it are one; who is found in the lists before for certain is that person.
        """
        own = self.keys.known(roster)
        group = grouped(own)
        met = identify(own, self.known, self.label)
        groups = int(group.max(initial=-1)) + 1
        low, high = np.full(groups, np.iinfo(np.int64).max), np.full(groups, NOBODY, np.int64)
        found = met.label >= 0
        np.minimum.at(low, group[found], met.label[found])
        np.maximum.at(high, group[found], met.label[found])
        one = (high >= 0) & (low == high)
        # two people of this list cannot both be one of another
        claimed = np.bincount(low[one].astype(np.intp), minlength=self.people)
        both = one.copy()
        both[one] = claimed[low[one]] > 1
        linked = one & ~both
        fresh = np.cumsum(~linked) - 1 + self.people
        label = np.where(linked, low, fresh).astype(np.int64)
        unclear = both | ((high >= 0) & ~one)
        unclear[group[(met.near >= 0) & ~found]] = True
        self.doubtful |= set(label[unclear & ~linked].tolist())
        # who is found for certain stays so, whoever else bears the name
        self.doubtful |= set(self.label[met.touched].tolist()) - set(low[linked].tolist())
        self.doubtful |= set(low[both].tolist())
        self.people += int((~linked).sum())
        self.known = self.known.and_also(own)
        self.label = np.concatenate([self.label, label[group]])
        return label[group]

    def find(self, roster: Roster) -> Identified:
        """Who the people of a further list are among those entered."""
        return identify(self.keys.known(roster), self.known, self.label)
