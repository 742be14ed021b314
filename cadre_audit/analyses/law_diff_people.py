"""``standards diff`` with a roster: whose verdicts change between two days, why, and by which article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, overload

import numpy as np
import numpy.typing as npt

from cadre_audit.analyses.findings import actual, field_of, grace_of, person_record, reading_order, required, source_of
from cadre_audit.analyses.law_changes import (
    BOTH,
    CAUSES,
    DATA,
    LAW,
    NONE,
    OFFSET,
    TIME,
    Changes,
    Judged,
    Whether,
    changes_of,
)  # fmt: skip
from cadre_audit.judge.demands import Demand
from cadre_audit.judge.verdicts import Verdict, Verdicts
from cadre_audit.report.model import Column, Fact, Record, Table

_DOUBTFUL = (Verdict.UNKNOWN, Verdict.NO_STANDARD)

EFFECT_COLUMNS = (
    Column("requirement", ("requirement",), "code", "requirement"),
    Column("from", ("from",), "code", "verdict"),
    Column("to", ("to",), "code", "verdict"),
    Column("people", ("people",), "count"),
    Column("cause", ("cause",), "code", "cause"),
    Column("source_before", ("before",), "source"),
    Column("source_after", ("after",), "source"),
    Column("grace_clause", ("grace",), "source"),
)
PEOPLE_COLUMNS = (
    Column("full_name", ("person", "full_name")),
    Column("unit", ("person", "unit")),
    Column("position", ("person", "position")),
    Column("requirement", ("requirement",), "code", "requirement"),
    Column("to", ("to",), "code", "verdict"),
    Column("from", ("from",), "code", "verdict_before"),
    Column("cause", ("cause",), "code", "cause"),
    Column("actual", ("actual",), "level"),
    Column("required", ("after", "required"), "level"),
    Column("required_before", ("before", "required"), "level"),
    Column("source", ("after", "source"), "source"),
    Column("source_before", ("before", "source"), "source"),
    Column("status", ("status",), "code", "status"),
    Column("due", ("due",), "date"),
    Column("place", ("person", "ref"), "place"),
)


@dataclass(frozen=True, slots=True)
class PeopleDiff:
    """Whose verdicts change: parts of a report.

    Attributes:
        counts: people, how many change and why, how many fall short now or no longer.
        summary: sentences for people.
        effects: people by requirement, verdicts, cause and articles.
        people: every changed verdict with its person.
        worse: for each of ``gap``, ``unknown`` and ``manual``, whether the law newly makes that of somebody.
    """

    counts: dict[str, int]
    summary: tuple[Fact, ...]
    effects: Table
    people: Table
    worse: dict[str, bool]


def people_diff(judged: Judged, unencoded: frozenset[tuple[str, str]]) -> PeopleDiff:
    """Whose verdicts change from the first day to the second, and why.

    Args:
        judged: the roster.
        unencoded: (post, requirement) of which the data lacks the law of one day; no change of law is claimed there.
    """
    changes = changes_of(judged, unencoded)
    counts = _counts(changes)
    return PeopleDiff(
        counts,
        tuple(_summary(counts)),
        Table("effects", EFFECT_COLUMNS, _effects(judged, changes), "groups", expected=True),
        Table("people", PEOPLE_COLUMNS, ChangedVerdicts(judged, changes), "people", detail=True),
        {
            "gap": bool((changes.newly_short | changes.newly_gap).any()),
            "unknown": bool(changes.newly(_DOUBTFUL).any()),
            "manual": bool(changes.newly((Verdict.MANUAL,)).any()),
        },
    )


def _counts(changes: Changes) -> dict[str, int]:
    """Heads, not verdicts."""

    def heads(where: Whether) -> int:
        return int(where.any(axis=1).sum())

    changed = np.isin(changes.cause, (LAW, TIME, BOTH))
    return {
        "people": len(changes.first),
        "people_changed": heads(changed),
        "changed_by_law": heads(changes.by_law),
        "changed_by_time": heads(np.isin(changes.cause, (TIME, BOTH, OFFSET))),
        "newly_short": heads(changes.newly_short),
        "newly_gap": heads(changes.newly_gap),
        "no_longer_short": heads(changes.no_longer_short),
        "offset": heads(changes.cause == OFFSET),
        "not_comparable": heads(changes.cause == DATA),
    }


def _summary(counts: dict[str, int]) -> Iterator[Fact]:
    people = counts["people"]

    def share(name: str) -> dict[str, int]:
        return {"k": counts[name], "n": people}

    yield Fact("diff_changed", {"share": share("people_changed"), "law": counts["changed_by_law"],
                                "time": counts["changed_by_time"]})  # fmt: skip
    yield Fact("diff_newly_short", {"share": share("newly_short"), "gap": counts["newly_gap"]})
    yield Fact("diff_no_longer_short", {"share": share("no_longer_short")})
    if counts["offset"]:
        yield Fact("diff_offset", {"share": share("offset")})
    if counts["not_comparable"]:
        yield Fact("diff_not_comparable", {"share": share("not_comparable")})


def _effects(judged: Judged, changes: Changes) -> list[Record]:
    """People by requirement, verdicts, cause and the articles of both laws, the largest groups of each first."""
    records: dict[tuple[object, ...], dict[str, Any]] = {}
    for j, id in enumerate(changes.requirements):
        rows = np.flatnonzero(changes.cause[:, j] != NONE)
        demands = [_demand_indexes(verdicts, id)[rows] for verdicts in (judged.old, judged.new)]
        parts = [one[rows, j] for one in (changes.first, changes.still, changes.last, changes.cause)]
        groups, people = np.unique(np.stack([*parts, *demands], axis=1), axis=0, return_counts=True)
        for group, count in zip(groups.tolist(), people.tolist(), strict=True):
            record = _effect(judged, id, *group)
            key = tuple(str(value) for value in record.values())
            records.setdefault(key, record | {"people": 0})["people"] += count
    order = {id: place for place, id in enumerate(changes.requirements)}
    # what the data cannot tell comes after what it can
    return sorted(records.values(), key=lambda r: (r["cause"] == "data", order[r["requirement"]], -r["people"]))


def _demand_indexes(verdicts: Verdicts, id: str) -> npt.NDArray[np.int64]:
    """For everybody, the index of the demand in this law; negative where it demands nothing."""
    columns = list(verdicts.requirements)
    if id not in columns:
        return np.full(len(verdicts.roster), -1, np.int64)
    indexes: npt.NDArray[np.int64] = verdicts.demands.table[columns.index(id)][verdicts.cell].astype(np.int64)
    return indexes


def _effect(
    judged: Judged, id: str, first: int, still: int, last: int, cause: int, before: int, after: int
) -> dict[str, Any]:
    old = judged.old.demands.found[before] if before >= 0 else None
    new = judged.new.demands.found[after] if after >= 0 else None
    return {
        "requirement": id,
        "from": Verdict(first).code,
        "old_law": Verdict(still).code,
        "to": Verdict(last).code,
        "cause": CAUSES[cause],
        "before": source_of(old) if old else None,
        "after": source_of(new) if new else None,
        "grace": grace_of(new) if new and last == Verdict.GRACE else None,
    }


class ChangedVerdicts(Sequence[Record]):
    """Changed verdicts as records, each made when it is asked for; a class because a country has millions.

    Args:
        judged: the roster.
        changes: its verdicts by both laws.
    """

    def __init__(self, judged: Judged, changes: Changes) -> None:
        self.judged, self.changes = judged, changes
        people = np.flatnonzero((changes.cause != NONE).any(axis=1)).tolist()
        self.entries = [
            (i, j)
            for i in reading_order(judged.new.roster, people)
            for j in np.flatnonzero(changes.cause[i] != NONE).tolist()
        ]

    def __len__(self) -> int:
        return len(self.entries)

    @overload
    def __getitem__(self, index: int) -> Record: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[Record]: ...

    def __getitem__(self, index: int | slice) -> Record | Sequence[Record]:
        if isinstance(index, slice):
            return [self._record(*entry) for entry in self.entries[index]]
        return self._record(*self.entries[index])

    def _record(self, person: int, column: int) -> Record:
        changes, id = self.changes, self.changes.requirements[column]
        old, new = _demand(self.judged.old, person, id), _demand(self.judged.new, person, id)
        evidence = (self.judged.new, new) if new else (self.judged.old, old)
        due = self.judged.new.due(person, list(self.judged.new.requirements).index(id)) if new else None
        return {
            "person": person_record(self.judged.new.roster, person),
            "requirement": id,
            "field": field_of(evidence[1]) if evidence[1] else None,
            "from": Verdict(int(changes.first[person, column])).code,
            "old_law": Verdict(int(changes.still[person, column])).code,
            "to": Verdict(int(changes.last[person, column])).code,
            "cause": CAUSES[changes.cause[person, column]],
            "actual": actual(evidence[0], person, evidence[1]) if evidence[1] else None,
            "before": {"required": required(old), "source": source_of(old)} if old else None,
            "after": {"required": required(new), "source": source_of(new)} if new else None,
            "status": new.rule.status if new else None,
            "due": due.isoformat() if due else None,
            "grace": grace_of(new) if new and due else None,
        }


def _demand(verdicts: Verdicts, person: int, id: str) -> Demand | None:
    columns = list(verdicts.requirements)
    return verdicts.demand(person, columns.index(id)) if id in columns else None
