"""Two lists of people side by side: who of one is who of the other, whichever of them is looked at first."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cadre_audit.tables.identity import (
    BY_NUMBER,
    Mask,
    Rows,
    Whole,
    Why,
    candidates,
    distinct,
    fit_of,
    grouped,
    numbers_of_others,
)
from cadre_audit.tables.identity_keys import NOT_TOLD, Keys, Known
from cadre_audit.tables.roster import Roster


@dataclass(frozen=True, slots=True)
class Doubt:
    """Rows of one list that are of nobody for certain, though they may be of somebody of the other list.

    Attributes:
        rows: the first row of each such person.
        why: one :class:`Why` for each.
        near: a row of the other list that may be meant.
    """

    rows: Rows
    why: Whole
    near: Rows


@dataclass(frozen=True, slots=True)
class Paired:
    """Two lists whose people have labels that both share.

    Attributes:
        before, after: the person of every row.
        people: how many labels there are.
        doubtful: by label, who may or may not be somebody of the other list.
        doubts: the same by list, for a person to look at.
    """

    before: Whole
    after: Whole
    people: int
    doubtful: Mask
    doubts: tuple[Doubt, Doubt]


def paired(before: Roster, after: Roster) -> Paired:
    """Who of two lists is one person by the rule of :mod:`cadre_audit.tables.identity`.

    Two people are one when each of them is the only one whom the other fits best; so it does not matter which of the
    lists comes first. Who fits somebody, but not so, is in doubt. One list given twice is the same people.
    """
    keys = Keys()
    if before is after:
        return _itself(grouped(keys.known(before)))
    one, other = keys.known(before), keys.known(after)
    groups = grouped(one), grouped(other)
    sizes = int(groups[0].max(initial=-1)) + 1, int(groups[1].max(initial=-1)) + 1
    left, right, fit, rows = _fits(one, other, groups)
    odd = _numbers_of_others(one, other, groups)
    slips = np.isin(left, odd[0]) | np.isin(right, odd[1])
    sure = (fit > 0) & _is_the_best(left, fit, sizes[0]) & _is_the_best(right, fit, sizes[1])
    sure &= ~slips | (fit == BY_NUMBER)
    partner = np.full(sizes[1], NOT_TOLD, np.int64)
    partner[right[sure]] = left[sure]
    has_partner = np.zeros(sizes[0], bool)
    has_partner[left[sure]] = True
    fresh = partner < 0
    label_after = np.where(fresh, sizes[0] + np.cumsum(fresh) - 1, partner)
    people = sizes[0] + int(fresh.sum())
    doubts = (
        _doubt(left, fit, rows, has_partner, groups[0], (odd[0], odd[2])),
        _doubt(right, fit, rows[:, ::-1], ~fresh, groups[1], (odd[1], odd[2][:, ::-1])),
    )
    doubtful = np.zeros(people, bool)
    doubtful[groups[0][doubts[0].rows]] = True
    doubtful[label_after[groups[1][doubts[1].rows]]] = True
    return Paired(groups[0], label_after[groups[1]] if sizes[1] else groups[1], people, doubtful, doubts)


def _itself(label: Whole) -> Paired:
    """A list beside itself: everybody is who he is, however little is told of him."""
    people, nobody = int(label.max(initial=-1)) + 1, Doubt(*[np.empty(0, np.intp)] * 3)
    return Paired(label, label, people, np.zeros(people, bool), (nobody, nobody))


def _fits(one: Known, other: Known, groups: tuple[Whole, Whole]) -> tuple[Whole, Whole, Whole, Whole]:
    """Pairs of people that may be one: both, how well they fit, and a row of each; no pair that contradicts itself."""
    rows_other, rows_one = candidates(other, one)
    fit = fit_of(other.at(rows_other), one.at(rows_one))
    pair = np.stack([groups[0][rows_one], groups[1][rows_other]], axis=1)
    if not len(pair):
        nothing = np.empty(0, np.int64)
        return nothing, nothing, nothing, np.empty((0, 2), np.int64)
    index = distinct(pair)
    count = int(index.max()) + 1
    best, worst = np.full(count, NOT_TOLD, np.int64), np.full(count, np.iinfo(np.int64).max)
    np.maximum.at(best, index, fit)
    np.minimum.at(worst, index, fit)
    first = np.unique(index, return_index=True)[1]
    kept = worst >= 0
    places = first[kept]
    return pair[places, 0], pair[places, 1], best[kept], np.stack([rows_one[places], rows_other[places]], axis=1)


def _is_the_best(people: Whole, fit: Whole, size: int) -> Mask:
    """Which pairs are the one that fits best for the person of this side."""
    best = np.full(size, NOT_TOLD, np.int64)
    np.maximum.at(best, people, fit)
    is_best = fit == best[people]
    found: Mask = is_best & (np.bincount(people[is_best].astype(np.intp), minlength=size)[people] == 1)
    return found


def _numbers_of_others(one: Known, other: Known, groups: tuple[Whole, Whole]) -> tuple[Whole, Whole, Whole]:
    """People of two names with one number: both, and a row of each."""
    rows_other, rows_one = numbers_of_others(other, one)
    return groups[0][rows_one], groups[1][rows_other], np.stack([rows_one, rows_other], axis=1)


def _doubt(own: Whole, fit: Whole, rows: Whole, settled: Mask, group: Whole, odd: tuple[Whole, Whole]) -> Doubt:
    """Who of one list is settled with nobody, though somebody of the other may be meant."""
    open_pairs = ~settled[own]
    best = np.full(len(settled), NOT_TOLD, np.int64)
    near = np.full(len(settled), np.iinfo(np.int64).max)
    np.maximum.at(best, own[open_pairs], fit[open_pairs])
    chosen = open_pairs & (fit == best[own])
    np.minimum.at(near, own[chosen], rows[chosen, 1])
    why = np.where(best > 0, Why.SEVERAL, Why.TOO_LITTLE)
    named = (best < 0) & ~settled
    slip, beside = odd
    alone = named[slip]
    np.minimum.at(near, slip[alone], beside[alone, 1])
    why[slip[alone]] = Why.OTHER_NAME
    found = np.flatnonzero(near < np.iinfo(np.int64).max)
    first = np.unique(group, return_index=True)[1]
    return Doubt(first[found], why[found].astype(np.int64), near[found].astype(np.intp))
