"""How long heads have held their posts on a day, and what the terms of the law say of it."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from cadre_audit.analyses.held_posts import Head, HeldPosts
from cadre_audit.judge.facts import day_of, span_of, ymd_of
from cadre_audit.report.model import Record
from cadre_audit.standards.rotation import RotationRules, Term, TermVersion
from cadre_audit.tables.days import iso_any
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
    told = iso_any(int(days.ymd[row]), int(days.precision[row]))
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
        {**_who(held, one), "appointed_on": one.told, "months": one.fewest, "months_up_to": one.most} for one in found
    ]


def _who(held: HeldPosts, one: Tenure) -> dict[str, Any]:
    return {
        "unit": one.unit,
        "full_name": held.roster.name(one.row),
        "position": one.post,
        "is_local": one.head.is_local,
        "place": held.place(one.row),
    }


def term_records(held: HeldPosts, found: Sequence[Tenure], rules: RotationRules, day: date) -> list[Record]:
    """What each term in force says of whom it is about.

    A posting is counted from the earliest day of the posts of a person. Of it everybody is told who is not local, or
    may not be; of the same headship only who has reached the limit or may have.
    """
    postings = {(one.unit, one.head.rows): one for one in reversed(found)}.values()
    return [
        record
        for term in rules.terms
        if (version := term.on(day))
        # a posting is of a person, whatever posts it brings
        for one in (reversed(postings) if term.kind == "posting" else found)
        if (record := _judged(held, one, term, version, day)) is not None
    ]


def _judged(held: HeldPosts, one: Tenure, term: Term, version: TermVersion, day: date) -> Record | None:
    if term.posts and one.post not in term.posts:
        return None
    if term.kind == "posting" and one.head.is_local is True:
        return None
    state = _state(one, term, version, ymd_of(day))
    if term.kind == "same_post" and state == "not_yet":
        return None
    is_whole = one.first > 0 and one.first == one.last
    reached = day_of(after_months(one.first, version.months)).isoformat() if is_whole else None
    return {
        "term": term.id, **_who(held, one), "state": state, "appointed_on": one.told, "months": one.fewest,
        "months_up_to": one.most, "limit": version.months, "reached_on": reached,
        "source": {"document": version.document, "article": version.article}, "status": version.status,
    }  # fmt: skip


def _state(one: Tenure, term: Term, version: TermVersion, day: int) -> str:
    """Whether so many months are full on the day; of who may be local nothing is said."""
    if not one.first or (term.kind == "posting" and one.head.is_local is None):
        return "unknown"
    if after_months(one.last, version.months) <= day:
        return "reached"
    return "unknown" if after_months(one.first, version.months) <= day else "not_yet"


def after_months(ymd: int, months: int) -> int:
    """The day so many months later, yyyymmdd; in a month that lacks it, its last day."""
    month = ymd // 10000 * 12 + ymd // 100 % 100 - 1 + months
    year, of_year = month // 12, month % 12 + 1
    return year * 10000 + of_year * 100 + min(ymd % 100, monthrange(year, of_year)[1])


def silent_terms(rules: RotationRules, day: date) -> Iterator[Term]:
    """Terms of which no clause is encoded for the day."""
    return (term for term in rules.terms if term.on(day) is None)
