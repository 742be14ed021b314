"""What if a programme were for a further group of staff: new heads, classes before and after, support."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from cadre_audit.analyses.programme_what_if_tables import (
    Group,
    classes_table,
    groups_table,
    range_of,
    support_table,
)
from cadre_audit.judge.facts import span_of, years_between, ymd_of
from cadre_audit.report.model import Fact, Record, Table
from cadre_audit.standards.programmes import Programme
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.load import vocabulary
from cadre_audit.vocabulary.units import unit_key

WITHOUT_SALARY = ("part_time",)
"""Kinds of staff who are paid an allowance and no salary."""


@dataclass(frozen=True, slots=True)
class Support:
    """What an office pays for learners without a salary; from flags today, from a table of cost norms just as well.

    Attributes:
        rate: for one person and day; None when the office gives none.
        days: of the course; None when nobody says.
    """

    rate: int | None = None
    days: int | None = None

    @property
    def missing(self) -> list[str]:
        """What a cost cannot be told without."""
        return [name for name in ("rate", "days") if getattr(self, name) is None]


@dataclass(frozen=True, slots=True)
class WhatIf:
    """What is asked.

    Attributes:
        added: kinds of staff that the programme would be for, too.
        day: the day on which ages are counted.
        young_under: who is younger counts as young.
        class_sizes: sizes of a class.
        support: what learners without a salary are paid.
    """

    added: Sequence[str]
    day: date
    young_under: int
    class_sizes: Sequence[int]
    support: Support


@dataclass(frozen=True, slots=True)
class Extended:
    """Parts of the report."""

    facts: Sequence[Fact]
    tables: Sequence[Table]
    counts: dict[str, int]


def extended(programme: Programme, roster: Roster, asked: WhatIf) -> Extended:
    """The programme for its own groups and for those added, counted in the people of a roster.

    A head is a row of the roster. Who stands in no unit of the scope is counted apart. Who is young is looked at only
    where the programme is for the young alone.
    """
    kinds = [(kind, False) for kind in programme.for_kinds] + [(kind, True) for kind in asked.added]
    groups = [_group(programme, roster, asked, kind, is_new) for kind, is_new in kinds]
    before, added = _heads(groups, is_new=False), _heads(groups, is_new=True)
    after = before[0] + added[0], before[1] + added[1]
    classes = [_classes(size, before, after) for size in asked.class_sizes]
    unpaid = _heads([group for group in groups if group.kind in WITHOUT_SALARY], is_new=True)
    support = _support(unpaid, asked.support) if set(asked.added) & set(WITHOUT_SALARY) else None
    counts = {"group_before": before[0], "group_before_up_to": before[1]}
    counts |= {"group_added": added[0], "group_added_up_to": added[1]}
    return Extended(
        list(_facts(programme, asked, groups, added, support, int((roster.kind < 0).sum()))),
        [groups_table(groups), classes_table(classes), support_table([support] if support else [])],
        counts,
    )


def _group(programme: Programme, roster: Roster, asked: WhatIf, kind: str, is_new: bool) -> Group:
    code = vocabulary().ladders["kind"].codes.index(kind)
    own = np.flatnonzero(roster.kind == code)
    scope = {unit_key(name) for name in programme.scope_units}
    inside = np.array([*(unit_key(unit) in scope for unit in roster.units), False], bool)[roster.unit[own]]
    people = own[inside]
    if not programme.only_young:
        return Group(kind, is_new, len(people), len(people), int((~inside).sum()))
    birth = span_of(roster.day["birth"], people)
    oldest, youngest = (years_between(days, ymd_of(asked.day)) for days in (birth.first, birth.last))
    certain = birth.known & (oldest < asked.young_under)
    possible = ~birth.known | (youngest < asked.young_under)
    return Group(kind, is_new, int(certain.sum()), int(possible.sum()), int((~inside).sum()))


def _heads(groups: Sequence[Group], *, is_new: bool) -> tuple[int, int]:
    own = [group for group in groups if group.is_new == is_new]
    return sum(group.low for group in own), sum(group.high for group in own)


def _classes(size: int, before: tuple[int, int], after: tuple[int, int]) -> Record:
    low, high = ([math.ceil(heads[end] / size) for heads in (before, after)] for end in (0, 1))
    return {
        "class_size": size,
        "before": low[0], "before_up_to": high[0], "after": low[1], "after_up_to": high[1],
        "before_text": range_of(low[0], high[0]), "after_text": range_of(low[1], high[1]),
    }  # fmt: skip


def _support(heads: tuple[int, int], support: Support) -> dict[str, Any]:
    """Heads × days × rate; unknown while any of them is."""
    each = None if support.missing else (support.rate or 0) * (support.days or 0)
    low, high = (None, None) if each is None else (heads[0] * each, heads[1] * each)
    return {
        "heads": heads[0], "heads_up_to": heads[1], "heads_text": range_of(*heads), "days": support.days,
        "rate": support.rate, "cost": low, "cost_up_to": high, "missing": support.missing,
    }  # fmt: skip


def _facts(
    programme: Programme,
    asked: WhatIf,
    groups: Sequence[Group],
    added: tuple[int, int],
    support: Record | None,
    unclear: int,
) -> Iterator[Fact]:
    kinds = [{"words": "level.kind", "code": kind} for kind in asked.added]
    yield Fact("what_if_added", {"groups": kinds, "heads": range_of(*added)})
    if programme.only_young:
        yield Fact("what_if_young", {"young": asked.young_under, "day": asked.day.isoformat()})
    if doubt := sum(group.high - group.low for group in groups):
        yield Fact("what_if_age_unknown", {"n": doubt})
    if unclear:
        yield Fact("what_if_kind_unknown", {"n": unclear})
    if outside := sum(group.outside for group in groups):
        yield Fact("what_if_outside", {"n": outside})
    if support is not None and support["missing"]:
        missing = [{"words": "support", "code": name} for name in support["missing"]]
        yield Fact("what_if_no_cost", {"missing": missing})
    elif support is not None:
        told = {name: support[name] for name in ("days", "rate", "cost")} | {"heads": support["heads_text"]}
        is_known = support["cost"] == support["cost_up_to"]
        yield (
            Fact("what_if_cost", told)
            if is_known
            else Fact("what_if_cost_range", {**told, "up_to": support["cost_up_to"]})
        )
