"""How long heads have held their posts on a day, as far as the roster tells since when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from cadre_audit.analyses.findings import person_record
from cadre_audit.analyses.held_posts import Head, HeldPosts
from cadre_audit.judge.facts import span_of, ymd_of
from cadre_audit.report.model import Record
from cadre_audit.vocabulary.fold import name_key, text_key


@dataclass(frozen=True, slots=True)
class Tenure:
    """How long one head has held one post.

    Attributes:
        unit: the name of the unit.
        head: who it is.
        post: the post.
        row: the row that names the post and since when; of several the earliest day counts.
        first, last: the first and the last day on which it may have begun, yyyymmdd; 0 where it is not known, or lies
            after the day.
        told: the day as far as the roster tells it.
        fewest, most: completed months on the day.
    """

    unit: str
    head: Head
    post: str
    row: int
    first: int
    last: int
    told: str | None
    fewest: int | None
    most: int | None


def tenures(held: HeldPosts, day: date) -> list[Tenure]:
    """Every head and post, the longest first; who says nothing of the day comes last."""
    found = [
        _tenure(held, held.name(unit), head, post, ymd_of(day))
        for unit in held.units
        for head in unit.heads
        for post in head.posts
    ]
    return sorted(found, key=lambda one: _rank(held, one))


def _rank(held: HeldPosts, one: Tenure) -> tuple[object, ...]:
    """Who is longest in post first; of one person the post that leads."""
    name = name_key(held.roster.name(one.row))
    return one.first == 0, one.last, text_key(one.unit), name, one.head.rows, one.head.posts.index(one.post)


def _tenure(held: HeldPosts, unit: str, head: Head, post: str, day: int) -> Tenure:
    roster = held.roster
    rows = np.array([row for row in head.rows if post in roster.posts[roster.post[row]]], np.intp)
    days = roster.day["appointed_on"]
    span = span_of(days, rows)
    known = [i for i in range(len(rows)) if span.first[i]]
    at = min(known, key=lambda i: int(span.last[i])) if known else 0
    row, first, last = int(rows[at]), int(span.first[at]), int(span.last[at])
    told = days.iso(row)
    if not first or first > day:
        return Tenure(unit, head, post, row, 0, 0, told, None, None)
    last = min(last, day)
    return Tenure(unit, head, post, row, first, last, told, months_between(last, day), months_between(first, day))


def months_between(earlier: int, later: int) -> int:
    """Completed months between two days given as yyyymmdd."""
    months = (later // 10000 - earlier // 10000) * 12 + later // 100 % 100 - earlier // 100 % 100
    return months - (later % 100 < earlier % 100)


def tenure_records(held: HeldPosts, found: Sequence[Tenure]) -> list[Record]:
    """Tenures in machine form."""
    return [
        {**who(held, one), "appointed_on": one.told, "months": one.fewest, "months_up_to": one.most} for one in found
    ]


def who(held: HeldPosts, one: Tenure) -> dict[str, Any]:
    """Who holds which post, local or not, and where that stands."""
    return {
        "unit": one.unit,
        "person": person_record(held.roster, one.row),
        "position": one.post,
        "is_local": one.head.is_local,
    }
