"""Shares before and after, each with the name of what it is held against; changes in points, and how points come about.

A change of a share is a difference of two percentages: percentage points, "điểm %". The same two numbers read as a
ratio ("65 % more than 12.1 %") are another number, which is given beside it under its own name and never in its place.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from cadre_audit.analyses import compare_masks, compare_standards
from cadre_audit.analyses.compare_masks import is_of_age, is_of_people
from cadre_audit.analyses.compare_sides import Pair, Side
from cadre_audit.analyses.compare_split import IN, OUT, Change, Counted, split
from cadre_audit.analyses.compare_standards import Judged
from cadre_audit.analyses.stats_measures import Measure, by_id, measures_of
from cadre_audit.report.model import Column, Record, Table
from cadre_audit.report.numbers import percent_number
from cadre_audit.tables.identity import Mask

SHARES = (
    Column("compare_with", ("before", "name")),
    Column("measure", ("id",), "code", "measure"),
    Column("compare_before", ("before",), "share"),
    Column("compare_after", ("after",), "share"),
    Column("compare_points", ("points",), "points"),
    Column("compare_relative", ("relative",), "relative"),
)
_SPLIT = (
    Column("measure", ("measure",), "code", "measure"),
    Column("compare_part", ("part",), "code", "compare_part"),
    Column("compare_people", ("people",), "count"),
    Column("compare_points", ("points",), "points"),
    Column("compare_running", ("running",), "share"),
    # as a code, because it needs its heading on a screen
    Column("compare_with", ("baseline",), "code", "as_typed"),
)
# what an office asks for first; the other measures are in files and machine formats
SHOWN = (
    "sex.female", "young", "ethnic_minority", "party_member", "professional_level.bachelor_or_above",
    "political_theory.intermediate_or_above", "political_theory.advanced_or_bachelor",
    "state_management.specialist_or_above", "standards.met", "standards.short",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be measured.

    Attributes:
        ids: only these; all that lists tell when there are none.
        young_under: who is younger is young.
        without_ages: whether measures by age are left out, because nothing tells of which day the list before is.
    """

    ids: tuple[str, ...]
    young_under: int
    without_ages: bool = False


def known_measures(side: Side, young_under: int) -> list[str]:
    """The ids of all shares of people that there are."""
    found = measures_of(side.heads, side.day, young_under=young_under)
    own = [one.id for one in found if one.unit == "people" and is_of_people(one.id)]
    return [*own, *compare_standards.MEASURES]


def shares(pair: Pair, judged: Judged | None, asked: Asked) -> list[Record]:
    """A record for each measure that counts anybody on one of the sides, or that was asked for."""
    sides = pair.before, pair.after
    found = [by_id(_counted(side, judged, asked, which)) for which, side in enumerate(sides)]
    known = dict.fromkeys((*found[1], *found[0]))
    for side, own in zip(sides, found, strict=True):
        # what reports count together is measured only where somebody is in it
        own.update({id: _of_nobody_else(id, side, asked) for id in known if id not in own})
    ids = asked.ids or tuple(id for id in known if found[0][id].k or found[1][id].k)
    silent = one_sided(pair)
    return [
        _share(found[0][id], found[1][id], pair.before.name, pair.after.name)
        for id in ids
        if id in known and not (asked.without_ages and is_of_age(id)) and not _is_of(id, silent)
    ]


def one_sided(pair: Pair) -> dict[str, str]:
    """What only one of the lists tells anything of: the measure of its remainder → the name of the list that is silent.

    A list without a column of levels has not lost its levels, so shares of them are not compared.
    """
    found = {}
    for remainder in compare_masks.REMAINDERS:
        silent = [one for one in (pair.before, pair.after) if compare_masks.is_untold(remainder, one.heads, one.day)]
        if len(silent) == 1:
            found[remainder] = silent[0].name
    return found


def _is_of(id: str, silent: Mapping[str, str]) -> bool:
    return id not in silent and compare_masks.told_of(id) in silent


def _of_nobody_else(id: str, side: Side, asked: Asked) -> Measure:
    mask = compare_masks.counting(id, side.heads, side.day, asked.young_under).mask
    return Measure(id, int(mask.sum()), len(mask))


def _counted(side: Side, judged: Judged | None, asked: Asked, which: int) -> list[Measure]:
    own = [one for one in measures_of(side.heads, side.day, young_under=asked.young_under) if is_of_people(one.id)]
    if judged is None:
        return own
    verdicts = judged.last if which else judged.first
    masks = ((id, compare_standards.counting(id, verdicts, side.heads)) for id in compare_standards.MEASURES)
    return [*own, *(Measure(id, int(mask.sum()), len(mask)) for id, mask in masks)]


def _share(before: Measure, after: Measure, baseline: str, name: str) -> Record:
    return share_record(before.id, _side(before, baseline), _side(after, name))


def _side(one: Measure, name: str) -> Record:
    return {"k": one.k, "n": one.n, "percent": percent_number(one.k, one.n), "name": name, "maybe": one.maybe}


def share_record(id: str, before: Record, after: Record) -> Record:
    """A share before and after, the change in points, and the same change as a ratio to the share before."""
    told = bool(before["n"] and after["n"])
    change = Fraction(after["k"], after["n"]) - Fraction(before["k"], before["n"]) if told else None
    return {
        "id": id,
        "before": before,
        "after": after,
        "points": None if change is None else rounded(change),
        "relative": None
        if change is None or not before["k"]
        else {"percent": rounded(change / Fraction(before["k"], before["n"])), "of": _pair(before)},
    }


def _pair(one: Mapping[str, object]) -> Record:
    return {"k": one["k"], "n": one["n"]}


def rounded(share: Fraction) -> float:
    """A share or a difference of shares in hundredths with one decimal, a half away from zero."""
    tenths = share * 1000
    whole, rest = divmod(abs(tenths.numerator), tenths.denominator)
    whole += 2 * rest >= tenths.denominator
    return (whole if tenths >= 0 else -whole) / 10


def shown_table(records: Sequence[Record], asked: Asked) -> Table:
    """The measures that a screen shows; all of them when only some were asked for."""
    chosen = [one for one in records if asked.ids or one["id"] in SHOWN]
    return Table("measures_shown", SHARES, chosen, "groups", machine=False)


def all_table(records: Sequence[Record]) -> Table:
    """Every measure, for files and machine formats."""
    return Table("measures", SHARES, records, "groups", folded=True)


def splits(pair: Pair, judged: Judged | None, ids: Sequence[str], asked: Asked) -> list[Record]:
    """The steps that make up the change of each of these shares; parts that are about nobody are left out."""
    return [
        {
            "measure": id,
            "baseline": pair.before.name,
            "part": part.part,
            "people": part.people,
            "gained": part.gained,
            "lost": part.lost,
            "points": rounded(part.change),
            "running": {"k": part.running.k, "n": part.running.n},
        }
        for id in ids
        if not (asked.without_ages and is_of_age(id))
        for part in split(change_of(id, pair, judged, asked))
        if part.people
    ]


def split_table(records: Sequence[Record]) -> Table:
    """The steps, measure by measure; the baseline is named where there are several."""
    several = len({one["baseline"] for one in records}) > 1
    return Table("split", _SPLIT if several else _SPLIT[:-1], records, "groups")


def change_of(id: str, pair: Pair, judged: Judged | None, asked: Asked) -> Change:
    """Whom a share counts of those who go, stay and come."""
    if id in compare_standards.MEASURES:
        assert judged is not None
        steps = compare_standards.steps(id, judged, pair)
        masks = (
            compare_standards.counting(id, judged.first, pair.before.heads),
            compare_standards.counting(id, judged.last, pair.after.heads),
        )
    else:
        steps = compare_masks.steps(id, pair, asked.young_under)
        one, other = (
            compare_masks.counting(id, side.heads, side.day, asked.young_under) for side in (pair.before, pair.after)
        )
        masks = one.mask, other.mask
    going = dict(zip(OUT, (pair.left, pair.in_doubt[0], pair.moved_out), strict=True))
    coming = dict(zip(IN, (pair.moved_in, pair.in_doubt[1], pair.joined), strict=True))
    return Change(
        [_group(pair.before, masks[0], chosen) for chosen in going.values()],
        steps,
        [_group(pair.after, masks[1], chosen) for chosen in coming.values()],
    )


def _group(side: Side, mask: Mask, chosen: Mask) -> Counted:
    own = chosen[side.who]
    return Counted(int(np.count_nonzero(mask[own])), int(np.count_nonzero(own)))
