"""The same person twice in the files of a run: told with both places, never merged."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from cadre_audit.problems import Problem, ProblemCode
from cadre_audit.tables.days import Precision
from cadre_audit.vocabulary.fold import spoken

if TYPE_CHECKING:
    from cadre_audit.tables.roster import Roster

_EVIDENCE = ("recruited_on", "party_date")
Keys = npt.NDArray[np.int64]


def people_twice(roster: Roster) -> Iterator[Problem]:
    """People with one name, one birth and one unit; or with one name and two days in common, in two units.

    Names are compared as spoken: capitals and the place of tone marks do not count. A name alone is never enough, nor a
    name and a unit: namesakes are common. Of births that are not known to the day only the year is compared, and then
    nothing else that both places state may differ.
    """
    yield from _in_one_unit(roster)
    if len(roster.units) > 1:
        yield from _in_two_units(roster)


def _in_one_unit(roster: Roster) -> Iterator[Problem]:
    birth = roster.day["birth"]
    people = np.flatnonzero((birth.precision > Precision.UNKNOWN) & (roster.text["full_name"].codes >= 0))
    day, unit = birth.ymd[people].astype(np.int64), roster.unit[people].astype(np.int64)
    # where somebody's day is not known, everybody of that year and unit is compared
    year_and_unit = (unit + 1) * 10_000 + day // 10_000
    _, group = np.unique(year_and_unit, return_inverse=True)
    loose = np.bincount(group, weights=birth.precision[people] < Precision.DAY)[group] > 0
    key = (unit + 1) * 100_000_000 + np.where(loose, day // 10_000 * 10_000, day)
    for run in _alike(people, key):
        yield from _pairs(roster, run, _one_person, ProblemCode.PERSON_TWICE)


def _in_two_units(roster: Roster) -> Iterator[Problem]:
    unit, birth = roster.unit, roster.day["birth"]

    def is_one(i: int, j: int) -> bool:
        return unit[i] != unit[j] and unit[i] >= 0 and unit[j] >= 0 and not _differ(roster.sex, i, j)

    told: set[tuple[int, int]] = set()
    for field in _EVIDENCE:
        other = roster.day[field]
        whole = (birth.precision == Precision.DAY) & (other.precision == Precision.DAY)
        people = np.flatnonzero(whole & (roster.text["full_name"].codes >= 0))
        key = birth.ymd[people].astype(np.int64) * 100_000_000 + other.ymd[people]
        for run in _alike(people, key):
            yield from _pairs(roster, run, lambda _, i, j: is_one(i, j), ProblemCode.PERSON_IN_TWO_UNITS, told)


def _alike(people: npt.NDArray[np.intp], key: Keys) -> Iterator[list[int]]:
    """Groups of two or more people with one key, in the order of the files."""
    order = np.argsort(key, kind="stable")
    bounds = np.flatnonzero(np.diff(key[order])) + 1
    starts, ends = np.concatenate(([0], bounds)), np.concatenate((bounds, [len(order)]))
    several = np.flatnonzero(ends - starts > 1)
    for start, end in zip(starts[several].tolist(), ends[several].tolist(), strict=True):
        yield people[order[start:end]].tolist()


def _pairs(
    roster: Roster,
    people: Sequence[int],
    is_one: Callable[[Roster, int, int], bool],
    code: ProblemCode,
    told: set[tuple[int, int]] | None = None,
) -> Iterator[Problem]:
    """Each of these people against the nearest before with the same name who may be the same."""
    by_name: dict[str, list[int]] = {}
    for j in people:
        before = by_name.setdefault(spoken(roster.name(j)), [])
        i = next((i for i in reversed(before) if is_one(roster, i, j)), None)
        before.append(j)
        if i is None or (told is not None and (i, j) in told):
            continue
        if told is not None:
            told.add((i, j))
        path, sheet = roster.places[roster.place[j]]
        there = roster.places[roster.place[i]][0]
        yield Problem(code, path, sheet, int(roster.row[j]), "", roster.name(j), f"{there} {roster.ref(i)}")


def _one_person(roster: Roster, i: int, j: int) -> bool:
    """Whether nothing speaks against two people of one name, unit and year of birth being one."""
    if _differ(roster.sex, i, j):
        return False
    birth = roster.day["birth"]
    known = min(birth.precision[i], birth.precision[j])
    if known == Precision.DAY:
        return bool(birth.ymd[i] == birth.ymd[j])
    if known == Precision.MONTH and birth.ymd[i] // 100 != birth.ymd[j] // 100:
        return False
    days = (roster.day[field] for field in _EVIDENCE)
    return not any(min(d.precision[i], d.precision[j]) == Precision.DAY and d.ymd[i] != d.ymd[j] for d in days)


def _differ(values: npt.NDArray[np.int8], i: int, j: int) -> bool:
    return bool(values[i] >= 0 and values[j] >= 0 and values[i] != values[j])
