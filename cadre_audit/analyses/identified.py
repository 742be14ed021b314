"""Whom of a roster the rows of another list are of, and who of the roster may be meant where that is not certain."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cadre_audit.tables.identity import NOBODY, Mask, Why, grouped, identify
from cadre_audit.tables.identity_keys import Keys, Rows
from cadre_audit.tables.roster import Roster


@dataclass(frozen=True, slots=True)
class Whose:
    """Whom of a roster each row of a list is of.

    Attributes:
        person: index in the roster, -1 where nobody is found for certain.
        why: one :class:`Why` for each row.
        near: index of somebody of the roster who may be meant, -1 for none.
        same: for everybody of the roster, a number that rows of one person share.
        touched: who of the roster may be meant by a row that is not certain.
    """

    person: Rows
    why: tuple[Why, ...]
    near: Rows
    same: Rows
    touched: Mask


def whose(asked: Roster, roster: Roster) -> Whose:
    """Whom of the roster the rows of a list are of; a list is of itself row by row."""
    if asked is roster:
        own = np.arange(len(roster))
        return Whose(own, (Why.FOUND,) * len(own), own, own, np.zeros(len(own), bool))
    keys = Keys()
    known, rows = keys.known(roster), keys.known(asked)
    same = grouped(known).astype(np.intp)
    found = identify(rows, known, same)
    # of several rows of one person the first
    first = {int(label): i for i, label in reversed(list(enumerate(same.tolist())))}
    person = [first[label] if label != NOBODY else -1 for label in found.label.tolist()]
    return Whose(
        np.array(person, np.intp),
        tuple(Why(code) for code in found.why.tolist()),
        found.near.astype(np.intp),
        same,
        found.touched,
    )
