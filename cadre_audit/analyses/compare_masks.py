"""Whom a measure counts, person by person: the same measures as those of ``stats``, which only say how many."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

import numpy as np

from cadre_audit.analyses.compare_sides import Pair
from cadre_audit.analyses.stats_ages import under
from cadre_audit.analyses.stats_dimensions import dimension
from cadre_audit.analyses.stats_people import Heads
from cadre_audit.tables.identity import Mask
from cadre_audit.vocabulary.load import vocabulary

# measure → dimension
_LABELLED = {
    "kind": "kind", "sex": "sex", "general_education": "education", "professional_level": "professional",
    "political_theory": "theory", "state_management": "state_management", "it": "it", "age.band": "age",
    "party_member": "party", "ethnic_minority": "minority", "religious": "religion", "foreign_language": "language",
    "ethnic_language": "ethnic_language", "is_local": "local",
}  # fmt: skip
# what training changes
_LEARNED = frozenset(
    ["general_education", "professional_level", "political_theory", "state_management", "it", "foreign_language",
     "ethnic_language"]
)  # fmt: skip
_OR_ABOVE = "_or_above"
# everybody of whom something is not told
REMAINDERS = (*(f"{name}.not_stated" for name in _LABELLED if name != "age.band"), "age.not_stated")


@dataclass(frozen=True, slots=True)
class Counting:
    """Whom a measure counts.

    Attributes:
        mask: of every person, whether.
        told: of every person, whether the list tells what the measure asks.
    """

    mask: Mask
    told: Mask


def is_of_people(id: str) -> bool:
    """Whether a measure is a share of people, told person by person."""
    return id == "young" or id.startswith(("age.under_", "age.not_stated")) or _name_of(id) is not None


def is_of_age(id: str) -> bool:
    """Whether a measure changes with every birthday."""
    return id == "young" or (id.startswith("age.") and id != "age.not_stated")


def is_learned(id: str) -> bool:
    """Whether training can change what a measure asks."""
    return _name_of(id) in _LEARNED


def counting(id: str, heads: Heads, day: date, young_under: int) -> Counting:
    """Whom a measure counts on a day.

    Args:
        id: of a measure for which :func:`is_of_people` holds.
        heads: the people.
        day: on which ages are counted.
        young_under: who is younger is young.
    """
    if id == "age.not_stated":
        return Counting(~heads.birth.known, np.ones(len(heads), bool))
    if id == "young" or id.startswith("age.under_"):
        age = young_under if id == "young" else int(id.removeprefix("age.under_"))
        return Counting(under(heads.birth, day, age)[0], heads.birth.known)
    name = _name_of(id)
    assert name is not None
    label = id[len(name) + 1 :] or "yes"
    # what reports count together is on no ladder
    found = dimension("reported" if label in vocabulary().words.report_buckets else _LABELLED[name], heads, day)
    wanted = [i for i, one in enumerate(found.labels) if one in _labels(name, label)]
    mask = found.codes < 0 if label == "not_stated" else np.isin(found.codes, wanted)
    return Counting(mask, found.codes >= 0)


def steps(id: str, pair: Pair, young_under: int) -> tuple[Mask, ...]:
    """Whether a measure counts those who stayed: before, after time, after law, after training, and after the rest.

    No law changes what is counted here, so that two of the steps do nothing.

    A level counts as trained where both lists tell it; what one of them does not tell is no training.
    """
    own, other = pair.stayed_heads
    first = counting(id, pair.before.heads, pair.before.day, young_under)
    timed = counting(id, pair.before.heads, pair.after.day, young_under)
    last = counting(id, pair.after.heads, pair.after.day, young_under)
    learned = first.told[own] & last.told[other] & is_learned(id)
    trained = np.where(learned, last.mask[other], timed.mask[own])
    same = timed.mask[own]
    return first.mask[own], same, same, same, trained, last.mask[other]


def told_of(id: str) -> str | None:
    """The measure of the remainder beside a measure; None where a remainder says nothing about it."""
    if is_of_age(id):
        return "age.not_stated"
    name = _name_of(id)
    return f"{name}.not_stated" if name else None


def is_untold(remainder: str, heads: Heads, day: date) -> bool:
    """Whether a list tells of nobody what this remainder is beside; of an empty list that cannot be said."""
    return bool(len(heads)) and bool(counting(remainder, heads, day, 0).mask.all())


def _name_of(id: str) -> str | None:
    return next((name for name in _LABELLED if id == name or id.startswith(f"{name}.")), None)


def _labels(name: str, label: str) -> Collection[str]:
    """The labels of a dimension that a measure counts together."""
    if bucket := vocabulary().words.report_buckets.get(label):
        return {label, *bucket.levels}
    if label == "advanced_or_bachelor":
        label = f"advanced{_OR_ABOVE}"
    if not label.endswith(_OR_ABOVE):
        return (label,)
    codes = vocabulary().ladders[name].codes
    return codes[codes.index(label.removesuffix(_OR_ABOVE)) :]
