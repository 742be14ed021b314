"""What the terms of the law say of how long heads hold their posts."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date

from cadre_audit.analyses.held_posts import HeldPosts
from cadre_audit.analyses.rotation_left import left_records
from cadre_audit.analyses.rotation_tenure import Tenure, who
from cadre_audit.judge.facts import day_of, ymd_of
from cadre_audit.report.model import Record
from cadre_audit.standards.rotation import RotationRules, Term, TermVersion


def term_records(held: HeldPosts, found: Sequence[Tenure], rules: RotationRules, day: date) -> list[Record]:
    """What each term in force says of whom it is about.

    A posting is counted from the earliest day of the posts of a person. Of it everybody is told who is not local, or
    may not be; of the same headship only who has reached the limit or may have.
    """
    postings = list(reversed({(one.unit, one.head.rows): one for one in reversed(found)}.values()))
    records: list[Record] = []
    for term in rules.terms:
        if term.kind == "months_left":
            records += left_records(held, postings, term, day)
        elif version := term.on(day):
            # a posting is of a person, whatever posts it brings
            own = postings if term.kind == "posting" else found
            records += [record for one in own if (record := _judged(held, one, term, version, day)) is not None]
    return records


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
        "term": term.id, **who(held, one), "state": state, "appointed_on": one.told, "months": one.fewest,
        "months_up_to": one.most, "months_left": None, "limit": version.months, "reached_on": reached,
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
    """Terms of which no clause is encoded for the day; months left are asked for by the day of each posting."""
    return (term for term in rules.terms if term.kind != "months_left" and term.on(day) is None)
