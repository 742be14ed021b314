"""Units of one name in several districts: they are one unit only where nobody names two districts."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from cadre_audit.vocabulary.fold import fold, spoken
from cadre_audit.vocabulary.units import unit_in, unit_key

# the words of the level, which one list writes out and another shortens or leaves out
_LEVEL_WORDS = frozenset([("huyen",), ("h",), ("quan",), ("q",), ("thi", "xa"), ("tx",), ("thanh", "pho"), ("tp",)])


@lru_cache(maxsize=1 << 14)
def district_key(unit: str) -> str:
    """The same key for the district of 'xã A, huyện Hòa An' and 'X. A, H. Hoà An'; empty where none is named."""
    words = spoken(unit_in(unit, "district") or "").split(" ")
    folded = [fold(word) for word in words]
    length = next((n for n in (2, 1) if tuple(folded[:n]) in _LEVEL_WORDS and len(words) > n), 0)
    return " ".join(words[length:])


def place_key(unit: str) -> tuple[str, str]:
    """The keys of a unit and of the district that is named with it."""
    return unit_key(unit), district_key(unit)


def is_same_place(one: str, other: str) -> bool:
    """Whether two texts may name one unit: one name, and not two districts."""
    if unit_key(one) != unit_key(other):
        return False
    districts = district_key(one), district_key(other)
    return districts[0] == districts[1] or not all(districts)


def told_apart(units: Sequence[str]) -> list[tuple[str, str]]:
    """A key for every unit of one list, equal for one unit: the district counts where the list names several of a name.

    A unit of such a name without a district is none of them.
    """
    districts: dict[str, set[str]] = {}
    keys = [unit_key(unit) for unit in units]
    if len(set(keys)) == len(keys):
        return [(key, "") for key in keys]
    for key, unit in zip(keys, units, strict=True):
        districts.setdefault(key, set()).update(filter(None, [district_key(unit)]))
    return [(key, district_key(unit) if len(districts[key]) > 1 else "") for key, unit in zip(keys, units, strict=True)]
