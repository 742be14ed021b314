"""Who is who across lists: the one rule by which every command finds people of one list in another.

Between two rows of one name, spoken alike:

1. An equal number of identity or of the staff file is one person, unless the births differ: then it is in doubt.
2. Different numbers of identity of one kind, or different births, are two people; different numbers of the staff file
   alone are in doubt.
3. One whole birthday is one person; of several such the one of the same unit is meant.
4. One year, or month, of birth and one unit are one person; two districts of one name of a unit are two units.
5. Whatever tells less, a name alone or a name and a unit, is in doubt, and so is who fits several people equally well.

A list that units make of their own people (what they register, what they record of training, whom they plan for posts)
speaks of nobody else's: there a row that names another unit is not of the person, unless a number says so; who that may
be is told as a hint.

Between rows of two names there is one case: an equal number is in doubt, for one of the two is a slip; then nothing
less than an equal number of its own settles who a row is.
Whoever is in doubt is listed and counted apart; nobody is guessed.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

import numpy as np
import numpy.typing as npt

from cadre_audit.tables.days import Precision
from cadre_audit.tables.identity_keys import NOT_TOLD, Known, Rows, Whole

Mask = npt.NDArray[np.bool_]
NOBODY = -1
BY_NUMBER = 3
"""How well two rows fit that bear one number: better than by anything else."""
_NUMBERS = ("old_id", "new_id", "staff_no")
# what is left of yyyymmdd by how much of a date is known
_PARTS = np.array([1, 10_000, 100, 1], np.int64)


class Why(IntEnum):
    """Why somebody was found in another list, or was not."""

    FOUND = 0
    NOT_FOUND = 1
    TOO_LITTLE = 2
    SEVERAL = 3
    OTHER_NAME = 4

    @property
    def code(self) -> str:
        """The name in machine output and in the wording tables."""
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Identified:
    """Who the rows of one list are in others.

    Attributes:
        label: the person, :data:`NOBODY` where nobody is found for certain.
        why: one :class:`Why` for each row.
        near: a row of the other lists that may be meant, -1 for none.
        touched: which rows of the other lists may be somebody who was not found for certain.
    """

    label: Whole
    why: npt.NDArray[np.int8]
    near: Whole
    touched: Mask


def first_rows(label: Whole, people: int) -> Rows:
    """By label, the first row of everybody in a list whose rows all have a label; -1 of whom it lacks."""
    found = np.full(people, -1, np.intp)
    found[label[::-1]] = np.arange(len(label))[::-1]
    return found


def identify(asked: Known, known: Known, label: Whole, *, own_units: bool = False) -> Identified:
    """Who the rows of a list are, among people who have labels.

    Args:
        asked: the list.
        known: the people.
        label: of the people; rows of one person have one.
        own_units: whether the list is what units say of their own people; then a row that names another unit is of
            nobody there, unless a number says so.
    """
    own, other = candidates(asked, known)
    fit = fit_of(asked.at(own), known.at(other), own_units=own_units)
    best = np.full(len(asked), NOT_TOLD, np.int64)
    np.maximum.at(best, own, fit)
    chosen = fit == best[own]
    low, high = np.full(len(asked), np.iinfo(np.int64).max), np.full(len(asked), NOT_TOLD, np.int64)
    np.minimum.at(low, own[chosen], label[other[chosen]])
    np.maximum.at(high, own[chosen], label[other[chosen]])
    slips, beside = numbers_of_others(asked, known)
    slip = np.zeros(len(asked), bool)
    slip[slips] = True
    slip &= (best < BY_NUMBER) & ((best > 0) | (best < 0))
    sure = (best > 0) & (low == high) & ~slip
    why = np.where(sure, Why.FOUND, np.where(best > 0, Why.SEVERAL, np.where(best == 0, Why.TOO_LITTLE, Why.NOT_FOUND)))
    why = np.where(slip, Why.OTHER_NAME, why)
    near = np.full(len(asked), len(known), np.int64)
    may_be = chosen & (fit >= 0)
    np.minimum.at(near, own[may_be], other[may_be])
    odd = slip[slips]
    near[slips[odd]] = len(known)
    np.minimum.at(near, slips[odd], beside[odd])
    touched = np.zeros(len(known), bool)
    touched[other[(fit >= 0) & ~sure[own]]] = True
    touched[beside[odd]] = True
    return Identified(
        np.where(sure, low, NOBODY), why.astype(np.int8), np.where(near < len(known), near, NOT_TOLD), touched
    )


def numbers_of_others(asked: Known, known: Known) -> tuple[Rows, Rows]:
    """Pairs of rows of two names with one number: one of the two is a slip, and nobody knows which."""
    found = [pairs_of(getattr(asked, name), getattr(known, name)) for name in _NUMBERS]
    own, other = (np.concatenate([pair[i] for pair in found]) for i in (0, 1))
    unlike = asked.name[own] != known.name[other]
    return own[unlike], other[unlike]


def fit_of(asked: Known, known: Known, *, own_units: bool = False) -> Whole:
    """How well pairs of one name fit: -1 not at all, 0 perhaps, from 1 on certainly, the more the better."""
    precision = np.minimum(asked.precision, known.precision)
    part = _PARTS[precision]
    told = precision > Precision.UNKNOWN
    same_birth = told & (asked.ymd // part == known.ymd // part)
    two_districts = (asked.district >= 0) & (known.district >= 0) & (asked.district != known.district)
    same_unit = (asked.unit >= 0) & (asked.unit == known.unit) & ~two_districts
    whole = same_birth & (precision == Precision.DAY)
    fit = np.where(whole & same_unit, 2, np.where(whole | (same_birth & same_unit), 1, 0))
    fit = np.where(told & ~same_birth, NOT_TOLD, fit)
    if own_units:
        fit = np.where((asked.unit >= 0) & (known.unit >= 0) & ~same_unit, NOT_TOLD, fit)
    pairs = [(getattr(asked, one), getattr(known, one)) for one in _NUMBERS]
    equal = np.any([(mine >= 0) & (mine == theirs) for mine, theirs in pairs], axis=0)
    differ = [(mine >= 0) & (theirs >= 0) & (mine != theirs) for mine, theirs in pairs]
    # offices number their files anew, so another number of the staff file is a doubt and no proof
    fit = np.where(differ[2] & ~equal, np.minimum(fit, 0), fit)
    fit = np.where(equal, np.where(told & ~same_birth, 0, BY_NUMBER), np.where(differ[0] | differ[1], NOT_TOLD, fit))
    return fit.astype(np.int64)


def candidates(asked: Known, known: Known) -> tuple[Rows, Rows]:
    """Every pair of one name that may be one person: of one year of birth, of none told, or with one identity number.

    A common name is borne by thousands, and few of them were born in one year.
    """
    mine, theirs = asked.ymd // 10_000, known.ymd // 10_000
    parts = [
        pairs_of(_where(asked.name * 10_000 + mine, (asked.name >= 0) & (mine > 0)), known.name * 10_000 + theirs),
        pairs_of(_where(asked.name, mine == 0), known.name),
        pairs_of(_where(asked.name, mine > 0), _where(known.name, theirs == 0)),
    ]
    for column in _NUMBERS:
        own, other = pairs_of(getattr(asked, column), getattr(known, column))
        new = (asked.name[own] == known.name[other]) & (mine[own] != theirs[other])
        new &= (mine[own] > 0) & (theirs[other] > 0)
        parts.append((own[new], other[new]))
    return np.concatenate([own for own, _ in parts]), np.concatenate([other for _, other in parts])


def _where(keys: Whole, chosen: Mask) -> Whole:
    """The keys of some rows; the others have none."""
    return np.where(chosen, keys, NOT_TOLD)


def pairs_of(asked: Whole, known: Whole) -> tuple[Rows, Rows]:
    """Every pair of rows with one key; -1 is no key."""
    order = np.argsort(known, kind="stable")
    first, last = (np.searchsorted(known[order], asked, side) for side in ("left", "right"))
    count = np.where(asked >= 0, last - first, 0)
    own = np.repeat(np.arange(len(asked)), count)
    offset = np.arange(len(own)) - np.repeat(np.cumsum(count) - count, count)
    return own, order[np.repeat(first, count) + offset]


def grouped(known: Known) -> Whole:
    """A label for every row of one list: rows of one name and whole birthday, or one year and unit, are one person.

    Where such rows bear different identity numbers they are as many people.
    """
    row = np.arange(len(known))
    whole = known.precision == Precision.DAY
    placed = (known.precision > Precision.UNKNOWN) & (known.unit >= 0)
    # who is told too little of is nobody else's double
    alone = (known.name < 0) | ~(whole | placed)
    keys = np.stack(
        [
            known.name,
            known.ymd,
            known.precision,
            np.where(whole, NOT_TOLD, known.unit),
            np.where(whole, NOT_TOLD, known.district),
            np.where(alone, row, NOT_TOLD),
        ],
        axis=1,
    )
    label = distinct(keys)
    # nine and twelve digits are counted apart, so that no number of one is taken for one of the other
    number = np.where(known.new_id >= 0, known.new_id * 2, np.where(known.old_id >= 0, known.old_id * 2 + 1, NOT_TOLD))
    split = distinct(np.stack([label, number], axis=1))
    numbers_of = np.bincount(np.unique(np.stack([label, number], axis=1)[number >= 0], axis=0)[:, 0].astype(np.intp))
    several = np.flatnonzero(numbers_of > 1)
    return distinct(np.stack([label, np.where(np.isin(label, several), split, NOT_TOLD)], axis=1))


def distinct(keys: Whole) -> Whole:
    """A number for every row of a table of keys, equal rows having one; in the order of the rows."""
    if not len(keys):
        return np.empty(0, np.int64)
    _, first, index = np.unique(keys, axis=0, return_index=True, return_inverse=True)
    rank = np.empty(len(first), np.int64)
    rank[np.argsort(first)] = np.arange(len(first))
    return rank[index.reshape(-1)]


__all__ = [
    "BY_NUMBER", "NOBODY", "Identified", "Mask", "Rows", "Whole", "Why", "candidates", "distinct", "fit_of", "grouped",
    "identify", "numbers_of_others", "pairs_of",
]  # fmt: skip
