"""Holds the gaps of a check against a baseline: which are known and for how long, which are new, which are gone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np

from cadre_audit.judge.verdicts import Entry, Verdict, Verdicts
from cadre_audit.report.model import Column, Fact, Record, Table
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.fold import name_key, spoken, text_key
from cadre_audit.vocabulary.same_places import is_same_place
from cadre_audit.vocabulary.units import unit_key

if TYPE_CHECKING:
    from cadre_audit.standards.baseline import KnownGap

# may come back as it was, or is not settled: a baseline that is saved anew keeps it
_UNSETTLED = (Verdict.WAIVED.code, Verdict.UNKNOWN.code)
_ABSENT = "person_absent"
Key = tuple[str, str, str]
"""Name as spoken, unit, requirement."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What a check looked at.

    Attributes:
        is_of_units: only some units.
        is_of_requirements: only some requirements.
        is_incomplete: a file could not be read.
    """

    is_of_units: bool = False
    is_of_requirements: bool = False
    is_incomplete: bool = False


@dataclass(frozen=True, slots=True)
class Compared:
    """Gaps held against a baseline.

    Attributes:
        known: entry → the day it was first seen.
        new: how many gaps the baseline does not have.
        gone: what the baseline has and the check no longer finds as a gap, with what has become of it.
        outside: what the baseline has and the check did not look at.
    """

    known: Mapping[Entry, date]
    new: int
    gone: Sequence[tuple[KnownGap, str]]
    outside: Sequence[KnownGap]


def compare(verdicts: Verdicts, baseline: Sequence[KnownGap], scope: Scope) -> Compared:
    """The gaps of a check against those of a baseline.

    A person is known by name, unit and birth, in whatever file they stand. A birth date that has become more or less
    exact is the same one, where nobody else of that name and unit could be meant.
    """
    found = _by_key(verdicts)
    known: dict[Entry, date] = {}
    left: list[KnownGap] = []
    recorded: dict[Key, list[KnownGap]] = {}
    for gap in baseline:
        recorded.setdefault(_key_of(gap), []).append(gap)
    for key, gaps in recorded.items():
        pairs, rest = _matched(verdicts.roster, found.get(key, []), gaps)
        known |= pairs
        left += rest
    units = {unit_key(name) for name in verdicts.roster.units}
    outside: list[KnownGap] = []
    looked_at: list[KnownGap] = []
    for gap in left:
        (outside if _is_outside(gap, verdicts, units, scope) else looked_at).append(gap)
    gone = list(zip(looked_at, _become(verdicts, looked_at), strict=True))
    if scope.is_incomplete:
        outside += [gap for gap, now in gone if now == _ABSENT]
        gone = [(gap, now) for gap, now in gone if now != _ABSENT]
    return Compared(known, sum(map(len, found.values())) - len(known), gone, outside)


def gaps_to_save(verdicts: Verdicts, compared: Compared | None) -> tuple[KnownGap, ...]:
    """The gaps of a check as a baseline: known ones keep their day; what is not settled, or not looked at, stays."""
    roster, day = verdicts.roster, verdicts.demands.law.as_of
    known = compared.known if compared else {}
    gaps = [
        _recorded(roster, entry, verdicts.requirements[entry[1]], known.get(entry, day)) for entry in _gaps(verdicts)
    ]
    if compared:
        gaps += [gap for gap, now in compared.gone if now in _UNSETTLED]
        gaps += compared.outside
    return tuple(sorted(gaps, key=_order))


def baseline_record(compared: Compared, entry: Entry, day: date) -> dict[str, Any]:
    """What a gap tells of itself: known for so many days, or new."""
    seen = compared.known.get(entry)
    if seen is None:
        return {"state": "new", "first_seen": None, "days": None}
    # an audit of an earlier day than the baseline's has known it for no time
    return {"state": "known", "first_seen": seen.isoformat(), "days": max(0, (day - seen).days)}


def baseline_counts(compared: Compared | None) -> dict[str, int]:
    """New, known and gone gaps; empty without a baseline."""
    if compared is None:
        return {}
    return {"gap_new": compared.new, "gap_known": len(compared.known), "gap_gone": len(compared.gone)}


def baseline_facts(compared: Compared, day: date, path: str) -> Iterator[Fact]:
    """How the gaps divide, and how old the oldest known one is."""
    yield Fact("baseline", {"path": path, **baseline_counts(compared)})
    if compared.known:
        oldest = min(compared.known.values())
        yield Fact("oldest_gap", {"day": oldest.isoformat(), "days": max(0, (day - oldest).days)})


def gone_table(compared: Compared | None) -> Table:
    """What the baseline has and the check no longer finds."""
    columns = (
        Column("full_name", ("full_name",)),
        Column("birth", ("birth",), "date"),
        Column("unit", ("unit",)),
        Column("requirement", ("requirement",), "code", "requirement"),
        Column("first_seen", ("first_seen",), "date"),
        Column("now", ("now",), "code", "now"),
    )
    return Table(
        "gone", columns, [_gone_record(gap, now) for gap, now in compared.gone] if compared else [], detail=True
    )


def _gone_record(gap: KnownGap, now: str) -> Record:
    return {**gap.model_dump(mode="json"), "now": now}


def _gaps(verdicts: Verdicts) -> list[Entry]:
    return verdicts.listed((Verdict.GAP,))


def _by_key(verdicts: Verdicts) -> dict[Key, list[Entry]]:
    found: dict[Key, list[Entry]] = {}
    for person, column in _gaps(verdicts):
        key = (spoken(verdicts.roster.name(person)), _unit_of(verdicts.roster, person), verdicts.requirements[column])
        found.setdefault(key, []).append((person, column))
    return found


def _key_of(gap: KnownGap) -> Key:
    return spoken(gap.full_name), unit_key(gap.unit) if gap.unit else "", gap.requirement


def _unit_of(roster: Roster, person: int) -> str:
    index = int(roster.unit[person])
    return unit_key(roster.units[index]) if index >= 0 else ""


def _matched(
    roster: Roster, entries: Sequence[Entry], gaps: Sequence[KnownGap]
) -> tuple[dict[Entry, date], list[KnownGap]]:
    """Entries of one name, unit and requirement with the gaps recorded for it, and what is left of these."""
    pairs: dict[Entry, date] = {}
    left = list(gaps)
    for entry in entries:
        there = (gap for gap in left if _may_be_there(gap, roster, entry[0]))
        same = next((gap for gap in there if gap.birth == roster.day["birth"].iso(entry[0])), None)
        if same:
            pairs[entry] = same.first_seen
            left.remove(same)
    open_entries = [entry for entry in entries if entry not in pairs]
    if len(open_entries) == len(left) == 1 and _may_be(left[0], roster, open_entries[0][0]):
        return pairs | {open_entries[0]: left[0].first_seen}, []
    return pairs, left


def _may_be(gap: KnownGap, roster: Roster, person: int) -> bool:
    """Whether a gap of that name and unit can be this person's: births and districts say nothing against it."""
    return _may_be_one(gap.birth, roster.day["birth"].iso(person)) and _may_be_there(gap, roster, person)


def _may_be_there(gap: KnownGap, roster: Roster, person: int) -> bool:
    unit = int(roster.unit[person])
    return gap.unit is None or unit < 0 or is_same_place(gap.unit, roster.units[unit])


def _may_be_one(first: str | None, second: str | None) -> bool:
    """Whether two births, each as exact as it is known, can be the same day."""
    one, other = first or "", second or ""
    return one.startswith(other) or other.startswith(one)


def _is_outside(gap: KnownGap, verdicts: Verdicts, units: set[str], scope: Scope) -> bool:
    if scope.is_of_requirements and gap.requirement not in verdicts.requirements:
        return True
    return scope.is_of_units and (unit_key(gap.unit) if gap.unit else "") not in units


def _become(verdicts: Verdicts, gaps: Sequence[KnownGap]) -> list[str]:
    """What is said now of each of these: a verdict, that the person is absent, or that two people may be meant."""
    roster = verdicts.roster
    wanted = {spoken(gap.full_name) for gap in gaps}
    codes = [i for i, name in enumerate(roster.text["full_name"].values) if spoken(str(name)) in wanted]
    people: dict[tuple[str, str], list[int]] = {}
    for person in np.flatnonzero(np.isin(roster.text["full_name"].codes, codes)).tolist():
        people.setdefault((spoken(roster.name(person)), _unit_of(roster, person)), []).append(person)
    column_of = {name: i for i, name in enumerate(verdicts.requirements)}
    now = []
    for gap in gaps:
        alike = [p for p in people.get(_key_of(gap)[:2], ()) if _may_be(gap, roster, p)]
        exact = [p for p in alike if roster.day["birth"].iso(p) == gap.birth] or alike
        column = column_of.get(gap.requirement)
        said = {Verdict.NOT_REQUIRED if column is None else Verdict(int(verdicts.matrix[p, column])) for p in exact}
        now.append(_ABSENT if not exact else said.pop().code if len(said) == 1 else "not_told_apart")
    return now


def _recorded(roster: Roster, entry: Entry, requirement: str, seen: date) -> KnownGap:
    # here, because few runs save a baseline and every run would wait for its model
    from cadre_audit.standards.baseline import KnownGap

    person = entry[0]
    unit = roster.units[roster.unit[person]] if roster.unit[person] >= 0 else None
    name = roster.name(person)
    return KnownGap(
        full_name=name, birth=roster.day["birth"].iso(person), unit=unit, requirement=requirement, first_seen=seen
    )


def _order(gap: KnownGap) -> tuple[Any, ...]:
    return text_key(gap.unit or ""), name_key(gap.full_name), gap.birth or "", gap.requirement, gap.first_seen
