"""What changed of those who stayed: levels that rose or fell, ladder by ladder, kind, Party, and what was mended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from cadre_audit.analyses.compare_sides import Pair
from cadre_audit.analyses.findings import person_record, reading_order
from cadre_audit.analyses.stats_people import Codes, Heads
from cadre_audit.report.model import Column, Record, Table
from cadre_audit.vocabulary.load import LEVEL_FIELDS, vocabulary

CHANGES = ("improved", "worsened", "changed", "corrected", "told", "no_longer_told")
_FLAGS = ("party_member", "ethnic_minority")
FIELDS = (*LEVEL_FIELDS, "kind", "party_member", "sex", "ethnic_minority")
# what no training and no appointment changes: another entry is a mended one
_GIVEN = ("sex", "ethnic_minority")
_SAME, _NOT_STATED = -1, -2
_COUNTED = (
    Column("changed_field", ("field",), "code", "field"),
    Column("compare_improved", ("improved",), "count"),
    Column("compare_worsened", ("worsened",), "count"),
    Column("compare_changed", ("changed",), "count"),
    Column("compare_corrected", ("corrected",), "count"),
    Column("compare_told", ("told",), "count"),
    Column("compare_no_longer_told", ("no_longer_told",), "count"),
    Column("compare_same", ("same",), "count"),
    Column("compare_not_stated", ("not_stated",), "count"),
)
_LISTED = (
    Column("unit", ("person", "unit"), blank="word.no_unit"),
    Column("full_name", ("person", "full_name")),
    Column("changed_field", ("field",), "code", "field"),
    Column("compare_change", ("change",), "code", "compare_change"),
    Column("compare_from", ("from",), "level"),
    Column("compare_to", ("to",), "level"),
    Column("place", ("person", "ref"), "place"),
)


@dataclass(frozen=True, slots=True)
class Changed:
    """What changed: a table by field, a list of people, and who has a higher or a lower level of anything."""

    by_field: Table
    people: Table
    improved: int
    worsened: int


def changes(pair: Pair) -> Changed:
    """What both lists tell of those who stayed, held against each other field by field.

    What one list does not tell is no change for the better or the worse.
    """
    own, other = pair.stayed_heads
    codes = {field: (_codes(pair.before.heads, field)[own], _codes(pair.after.heads, field)[other]) for field in FIELDS}
    kinds = {field: _kinds(field, *both) for field, both in codes.items()}
    rows = pair.after.chosen[pair.after.heads.first[other]]
    rank = {row: place for place, row in enumerate(reading_order(pair.after.roster, rows.tolist()))}
    entries = sorted(
        (rank[int(rows[i])], place, i)
        for place, field in enumerate(FIELDS)
        for i in np.flatnonzero(kinds[field] >= 0).tolist()
    )
    records = [
        {
            "person": person_record(pair.after.roster, int(rows[i])),
            "field": (field := FIELDS[place]),
            "change": CHANGES[kinds[field][i]],
            "from": _value(field, int(codes[field][0][i])),
            "to": _value(field, int(codes[field][1][i])),
        }
        for _, place, i in entries
    ]
    improved, worsened = (
        int(np.any([found == CHANGES.index(code) for found in kinds.values()], axis=0).sum())
        for code in ("improved", "worsened")
    )
    return Changed(
        Table("changes", _COUNTED, [_counted(field, kinds[field]) for field in FIELDS], expected=True),
        Table("changed", _LISTED, records, "groups", detail=True, expected=True),
        improved,
        worsened,
    )


def _codes(heads: Heads, field: str) -> Codes:
    """What all rows of everybody say; -1 where they say nothing, or different things."""
    roster = heads.roster
    if field in LEVEL_FIELDS:
        return heads.agreed(roster.level[field])
    if field in _FLAGS:
        return heads.agreed(roster.flag[field])
    return heads.agreed(roster.sex) if field == "sex" else heads.placed(roster.kind)


def _kinds(field: str, before: Codes, after: Codes) -> npt.NDArray[np.int64]:
    """Index into :data:`CHANGES`, or one of the two that are no change."""
    differs = before != after
    low, high = (_ranks(field, codes) for codes in (before, after))
    is_ladder = field in LEVEL_FIELDS
    found = np.select(
        [
            (before < 0) & (after < 0), ~differs, before < 0, after < 0,
            np.full(len(before), is_ladder) & (low < high), np.full(len(before), is_ladder) & (low > high),
        ],
        [_NOT_STATED, _SAME, CHANGES.index("told"), CHANGES.index("no_longer_told"), CHANGES.index("improved"),
         CHANGES.index("worsened")],
        CHANGES.index("corrected" if field in _GIVEN else "changed"),
    )  # fmt: skip
    return found.astype(np.int64)


def _ranks(field: str, codes: Codes) -> Codes:
    """Ranks to be held against each other: a bachelor of politics ranks with advanced theory."""
    return np.minimum(codes, vocabulary().ladders[field].rank["advanced"]) if field == "political_theory" else codes


def _value(field: str, code: int) -> str | bool | None:
    if code < 0:
        return None
    return bool(code) if field in _FLAGS else vocabulary().ladders[field].codes[code]


def _counted(field: str, found: npt.NDArray[np.int64]) -> Record:
    counts: Sequence[tuple[str, int]] = [(code, i) for i, code in enumerate(CHANGES)]
    return {
        "field": field,
        **{code: int((found == i).sum()) for code, i in counts},
        "same": int((found == _SAME).sum()),
        "not_stated": int((found == _NOT_STATED).sum()),
    }
