"""Standards before and after: who meets them, which gaps were closed or opened, and what of it the law did.

Everybody of before is judged by the law of that day, by the same law as if it held on the second day, and by the law of
the second day (:mod:`cadre_audit.analyses.law_changes`); once more with the levels of training that the second list
tells; and everybody of after by the law of the second day. What differs from one to the next has one cause.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from cadre_audit.analyses import law_changes
from cadre_audit.analyses.compare_sides import Pair
from cadre_audit.analyses.findings import person_record, reading_order
from cadre_audit.analyses.law_changes import DATA, Changes, changes_of
from cadre_audit.analyses.stats_people import Heads
from cadre_audit.judge.verdicts import FALLS_SHORT, Matrix, Verdict, Verdicts
from cadre_audit.reading.grid import Coded
from cadre_audit.report.model import Column, Record, Table
from cadre_audit.tables.identity import Mask
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.load import LEVEL_FIELDS

MEASURES = ("standards.met", "standards.short", "standards.not_clear")
_LEARNED_TEXT = ("major", "training_form", "certificates", "foreign_language", "ethnic_language", "defence_training")
FINE, UNCLEAR, SHORT = 0, 1, 2
_SATISFIED = (Verdict.MET, Verdict.NOT_REQUIRED)
States = npt.NDArray[np.int8]
_COUNTS = (
    "before", "closed", "closed_by_law", "no_longer_clear", "left", "opened", "opened_by_law", "now_clear", "joined",
    "after",
)  # fmt: skip
_COUNTED = (
    Column("requirement", ("requirement",), "code", "requirement"),
    Column("compare_gaps_before", ("before",), "count"),
    Column("compare_gaps_closed", ("closed",), "count"),
    Column("compare_gaps_closed_by_law", ("closed_by_law",), "count"),
    Column("compare_gaps_no_longer_clear", ("no_longer_clear",), "count"),
    Column("compare_gaps_left", ("left",), "count"),
    Column("compare_gaps_opened", ("opened",), "count"),
    Column("compare_gaps_opened_by_law", ("opened_by_law",), "count"),
    Column("compare_gaps_now_clear", ("now_clear",), "count"),
    Column("compare_gaps_joined", ("joined",), "count"),
    Column("compare_gaps_after", ("after",), "count"),
)
_LISTED = (
    Column("unit", ("person", "unit"), blank="word.no_unit"),
    Column("full_name", ("person", "full_name")),
    Column("requirement", ("requirement",), "code", "requirement"),
    Column("compare_gap", ("change",), "code", "compare_gap"),
    Column("compare_by_law", ("by_law",), "code", "compare_by_law"),
    Column("place", ("person", "ref"), "place"),
)


@dataclass(frozen=True)
class Judged:
    """The population judged five times.

    Attributes:
        first: people of before, law and day of before.
        still: people of before, law of before, day of after.
        new: people of before, law and day of after.
        trained: the same with the levels of training that the list after tells.
        last: people of after, law and day of after.
        unencoded: (post, requirement) of which the data lacks the law of one of the days.
    """

    first: Verdicts
    still: Verdicts
    new: Verdicts
    trained: Verdicts
    last: Verdicts
    unencoded: frozenset[tuple[str, str]] = frozenset()

    @cached_property
    def changes(self) -> Changes:
        """What time and law change for the people of before; no change of law where the data lacks it."""
        return changes_of(law_changes.Judged(self.first, self.still, self.new), self.unencoded)


def with_later_levels(pair: Pair) -> Roster:
    """The people of before, with the levels of training that both lists tell as the list after tells them."""
    before, after = pair.before.heads, pair.after.heads
    own, other = pair.stayed_heads
    head = np.full(len(before), -1, np.int64)
    head[own] = other
    partner = head[before.label]
    roster = before.roster
    level = {
        name: _later(ranks, after.agreed(after.roster.level[name]), partner).astype(np.int8)
        if name in LEVEL_FIELDS
        else ranks
        for name, ranks in roster.level.items()
    }
    text = dict(roster.text)
    for name in (*_LEARNED_TEXT, *(f"{field}_raw" for field in LEVEL_FIELDS)):
        cells, later = text[name], after.roster.text[name]
        codes = after.placed(later.codes)
        shifted = np.where(codes >= 0, codes + len(cells.values), -1)
        text[name] = Coded(
            _later(cells.codes, shifted, partner).astype(np.int32), [*cells.values, *later.values]
        )  # fmt: skip
    return replace(roster, level=level, text=text)


def _later(before: npt.NDArray[Any], after: npt.NDArray[Any], partner: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """The entry of after where there is one on both sides."""
    theirs = np.where(partner >= 0, np.append(after, -1)[partner], -1)
    return np.where((before >= 0) & (theirs >= 0), theirs, before)


def counting(id: str, verdicts: Verdicts, heads: Heads) -> Mask:
    """Whom one of :data:`MEASURES` counts; whoever holds several posts has to meet the standards of all."""
    return _counting(id, verdicts.meets_everything(), _is_short(verdicts.matrix), heads)


def _is_short(matrix: Matrix) -> Mask:
    short: Mask = np.logical_or.reduce(np.isin(matrix, FALLS_SHORT), axis=1)
    return short


def _counting(id: str, rows_met: Mask, rows_short: Mask, heads: Heads) -> Mask:
    met, short = np.ones(len(heads), bool), np.zeros(len(heads), bool)
    np.logical_and.at(met, heads.label, rows_met)
    np.logical_or.at(short, heads.label, rows_short)
    return {"standards.met": met, "standards.short": short, "standards.not_clear": ~met & ~short}[id]


def steps(id: str, judged: Judged, pair: Pair) -> tuple[Mask, ...]:
    """Whether a measure counts those who stayed: before, after time, law, law not encoded, training, and the rest."""
    own, other = pair.stayed_heads
    heads = pair.before.heads
    first, still, new, trained = (
        counting(id, one, heads)[own] for one in (judged.first, judged.still, judged.new, judged.trained)
    )
    by_law = _by_encoded_law(id, judged, heads)[own] if judged.unencoded else new
    return first, still, by_law, new, trained, counting(id, judged.last, pair.after.heads)[other]


def _by_encoded_law(id: str, judged: Judged, heads: Heads) -> Mask:
    """The same by the new law, where the data lacks the law of one day by the old one as if it still held."""
    lacks = judged.changes.cause == DATA
    merged = np.where(lacks, judged.changes.still, judged.changes.last)
    touched = lacks.any(axis=1)
    is_met = merged == Verdict.MET
    all_met = is_met.any(axis=1) & (is_met | (merged == Verdict.NOT_REQUIRED)).all(axis=1)
    rows_met = np.where(touched, all_met, judged.new.meets_everything())
    rows_short = np.where(touched, _is_short(merged), _is_short(judged.new.matrix))
    return _counting(id, rows_met, rows_short, heads)


def requirements(judged: Judged, pair: Pair) -> tuple[Table, Table, dict[str, int]]:
    """Gaps by requirement, before and after and what became of each; and the people whose gaps closed or opened.

    before − closed − no longer clear − left + opened + now clear + joined = after, for each requirement; "left" and
    "joined" are all who went and came, those in doubt and those who moved out of or into the population included.
    """
    ids = tuple(dict.fromkeys((*judged.last.requirements, *judged.first.requirements)))
    own, other = pair.stayed_heads
    first, still, new = (_states(one, pair.before.heads, ids) for one in (judged.first, judged.still, judged.new))
    last = _states(judged.last, pair.after.heads, ids)
    was, now = first[own], last[other]
    closed, opened = (was == SHORT) & (now == FINE), (was == FINE) & (now == SHORT)
    by_law: Mask = ~_not_encoded(judged, pair.before.heads, ids)[own]
    law_closes = (still[own] == SHORT) & (new[own] != SHORT) & by_law
    law_opens = (still[own] != SHORT) & (new[own] == SHORT) & by_law
    parts = {
        "before": first == SHORT, "closed": closed, "closed_by_law": closed & law_closes,
        "no_longer_clear": (was == SHORT) & (now == UNCLEAR), "opened": opened, "opened_by_law": opened & law_opens,
        "now_clear": (was == UNCLEAR) & (now == SHORT), "after": last == SHORT,
    }  # fmt: skip
    sums = {name: mask.sum(axis=0) for name, mask in parts.items()}
    sums["left"] = sums["before"] - (was == SHORT).sum(axis=0)
    sums["joined"] = sums["after"] - (now == SHORT).sum(axis=0)
    records = [
        {"requirement": id, **{code: int(sums[code][j]) for code in _COUNTS}}
        for j, id in enumerate(ids)
        if any(sums[code][j] for code in _COUNTS)
    ]
    people = _people(pair, ids, closed, opened, {"closed": law_closes, "opened": law_opens})
    counts = {"gaps_closed": int(closed.sum()), "gaps_opened": int(opened.sum())}
    return Table("requirements", _COUNTED, records), Table("gaps", _LISTED, people, "groups", detail=True), counts


def _not_encoded(judged: Judged, heads: Heads, ids: Sequence[str]) -> Mask:
    """For every person and requirement whether the data lacks the law of one of the days."""
    found = np.zeros((len(heads), len(ids)), bool)
    if judged.unencoded:
        columns = list(judged.changes.requirements)
        for j, id in enumerate(ids):
            np.logical_or.at(found[:, j], heads.label, judged.changes.cause[:, columns.index(id)] == DATA)
    return found


def _states(verdicts: Verdicts, heads: Heads, ids: Sequence[str]) -> States:
    """For every person and requirement the worst that any row of the person says."""
    found = np.zeros((len(heads), len(ids)), np.int8)
    for j, id in enumerate(ids):
        own = verdicts.of(id)
        states = np.where(np.isin(own, FALLS_SHORT), SHORT, np.where(np.isin(own, _SATISFIED), FINE, UNCLEAR))
        np.maximum.at(found[:, j], heads.label, states.astype(np.int8))
    return found


def _people(pair: Pair, ids: Sequence[str], closed: Any, opened: Any, by_law: dict[str, Any]) -> list[Record]:
    rows = pair.after.chosen[pair.after.heads.first[pair.stayed_heads[1]]]
    rank = {row: place for place, row in enumerate(reading_order(pair.after.roster, rows.tolist()))}
    entries = [
        (rank[int(rows[i])], j, i, change)
        for change, found in (("closed", closed), ("opened", opened))
        for i, j in zip(*(axis.tolist() for axis in np.nonzero(found)), strict=True)
    ]
    return [
        {
            "person": person_record(pair.after.roster, int(rows[i])),
            "requirement": ids[j],
            "change": change,
            "by_law": bool(by_law[change][i, j]),
        }
        for _, j, i, change in sorted(entries)
    ]
