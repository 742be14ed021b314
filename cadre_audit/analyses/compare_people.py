"""Who joined, who left, who moved to another unit or post, and of whom nobody can say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from cadre_audit.analyses.compare_sides import Pair, Side
from cadre_audit.analyses.findings import person_record, reading_order
from cadre_audit.report.model import Column, Record, Table
from cadre_audit.tables.identity import Mask, Whole, Why
from cadre_audit.vocabulary.fold import fold
from cadre_audit.vocabulary.same_places import is_same_place, place_key

_WHO = (
    Column("unit", ("person", "unit"), blank="word.no_unit"),
    Column("full_name", ("person", "full_name")),
    Column("position", ("person", "position")),
    Column("place", ("person", "ref"), "place"),
)
_MOVED = (
    Column("unit", ("person", "unit"), blank="word.no_unit"),
    Column("full_name", ("person", "full_name")),
    Column("moved_what", ("what",), "codes", "moved_what"),
    # as codes, because they need their headings on a screen: three texts in a row tell nothing
    Column("unit_before", ("before", "unit"), "code", "as_typed"),
    Column("post_before", ("before", "position"), "code", "as_typed"),
    Column("post_after", ("person", "position"), "code", "as_typed"),
    Column("compare_population", ("population",), "code", "moved_population"),
    Column("place", ("person", "ref"), "place"),
)
_DOUBTFUL = (
    Column("side", ("side",), "code", "compare_side"),
    Column("full_name", ("person", "full_name")),
    Column("unit", ("person", "unit")),
    Column("why_not_found", ("why",), "code", "why_not_found"),
    Column("perhaps", ("perhaps", "full_name"), "code", "as_typed"),
    Column("compare_perhaps_unit", ("perhaps", "unit"), "code", "as_typed"),
    Column("place", ("person", "ref"), "place"),
)


def joined_table(pair: Pair) -> Table:
    """Who is in the population now and was in no list before."""
    return Table("joined", _WHO, _records(pair.after, pair.joined), "groups", detail=True, expected=True)


def left_table(pair: Pair) -> Table:
    """Who was in the population and is in no list now."""
    return Table("left", _WHO, _records(pair.before, pair.left), "groups", detail=True, expected=True)


def moved_table(pair: Pair) -> tuple[Table, int]:
    """Who has another unit or other posts, or moved into or out of the population; and of how many it is not told."""
    both = pair.listed[0] & pair.listed[1] & (pair.within[0] | pair.within[1])
    rows = pair.before.row_of(pair.people), pair.after.row_of(pair.people)
    found, silent = {}, 0
    for label in _perhaps_moved(pair, both, rows):
        what = _what(pair, label)
        silent += what is None
        if what or not (pair.within[0][label] and pair.within[1][label]):
            found[rows[1][label]] = (label, what or [])
    order = reading_order(pair.after.roster, list(found))
    records = [_moved(pair, rows, *found[row]) for row in order]
    return Table("moved", _MOVED, records, "groups", detail=True, expected=True), silent


def doubtful_table(pair: Pair) -> Table:
    """Who may be somebody of the other list, and who that may be; they are in none of the other tables."""
    records = [
        record
        for name, side, other, doubt, within in zip(
            ("before", "after"), (pair.before, pair.after), (pair.after, pair.before), pair.doubts, pair.in_doubt,
            strict=True,
        )
        for record in _doubts(name, side, other, doubt, within)
    ]  # fmt: skip
    return Table("doubtful", _DOUBTFUL, records, "groups", detail=True)


def _doubts(name: str, side: Side, other: Side, doubt: Any, within: Mask) -> Iterator[Record]:
    for row, why, near in zip(doubt.rows.tolist(), doubt.why.tolist(), doubt.near.tolist(), strict=True):
        if within[side.label[row]]:
            yield {
                "side": name,
                "person": person_record(side.roster, row),
                "why": Why(why).code,
                "perhaps": person_record(other.roster, near),
            }


def _records(side: Side, chosen: Mask) -> Sequence[Record]:
    rows = side.chosen[side.heads.first][chosen[side.who]]
    return [{"person": person_record(side.roster, row)} for row in reading_order(side.roster, rows.tolist())]


def _perhaps_moved(pair: Pair, both: Mask, rows: tuple[Any, Any]) -> list[int]:
    """Whom to look at one by one: whose unit or post is told in other words, or who stands in several rows."""
    labels = np.flatnonzero(both)
    counts = [np.bincount(side.label.astype(np.intp), minlength=pair.people) for side in (pair.before, pair.after)]
    unlike = ((counts[0] > 1) | (counts[1] > 1))[labels] | ~(pair.within[0] & pair.within[1])[labels]
    for before, after in (_units_as_numbers(pair), _posts_as_numbers(pair)):
        unlike |= before[rows[0][labels]] != after[rows[1][labels]]
    found: list[int] = labels[unlike].tolist()
    return found


def _units_as_numbers(pair: Pair) -> tuple[Whole, Whole]:
    """The same number for the same unit in both lists; -1 for none."""
    index: dict[object, int] = {}
    one, other = (
        np.array([*(index.setdefault(place_key(unit), len(index)) for unit in side.roster.units), -1], np.int64)[
            side.roster.unit
        ]
        for side in (pair.before, pair.after)
    )
    return one, other


def _posts_as_numbers(pair: Pair) -> tuple[Whole, Whole]:
    """The same number for the same posts in both lists; where they are not understood, for the same text."""
    index: dict[object, int] = {}
    found = []
    for side in (pair.before, pair.after):
        of_post = [index.setdefault(frozenset(codes), len(index)) for codes in side.roster.posts]
        cells = side.roster.text["position"]
        of_text = [index.setdefault(fold(str(value)), len(index)) for value in cells.values]
        posts = np.array(of_post, np.int64)[side.roster.post]
        found.append(np.where(side.roster.post > 0, posts, np.array([*of_text, -1], np.int64)[cells.codes]))
    return found[0], found[1]


def _what(pair: Pair, label: int) -> list[str] | None:
    """What changed of unit and post; None where the lists do not tell whether the post did."""
    own = [(side, side.rows_of(label)) for side in (pair.before, pair.after)]
    units = [_units(side, rows) for side, rows in own]
    what = ["unit"] if all(units) and not (_covered(*units) and _covered(*units[::-1])) else []
    posts = [_posts(side, rows) for side, rows in own]
    if posts[0] is None or posts[1] is None:
        same = _texts(*own[0]) == _texts(*own[1])
        return what if same or what else None
    return what + (["position"] if posts[0] != posts[1] else [])


def _units(side: Side, rows: Sequence[int]) -> list[str]:
    return [side.roster.units[side.roster.unit[row]] for row in rows if side.roster.unit[row] >= 0]


def _covered(some: Sequence[str], others: Sequence[str]) -> bool:
    return all(any(is_same_place(one, other) for other in others) for one in some)


def _posts(side: Side, rows: Sequence[int]) -> frozenset[str] | None:
    """The posts that all rows of a person name; None where one of them is blank or not understood."""
    sets = [side.roster.posts[side.roster.post[row]] for row in rows]
    return frozenset(code for codes in sets for code in codes) if all(sets) else None


def _texts(side: Side, rows: Sequence[int]) -> frozenset[str]:
    return frozenset(fold(str(side.roster.text["position"].at(row) or "")) for row in rows)


def _moved(pair: Pair, rows: tuple[Any, Any], label: int, what: list[str]) -> Record:
    inside = pair.within[0][label], pair.within[1][label]
    population = None if all(inside) else "moved_out" if inside[0] else "moved_in"
    return {
        "person": person_record(pair.after.roster, int(rows[1][label])),
        "before": person_record(pair.before.roster, int(rows[0][label])),
        "what": what,
        "population": population,
    }
