"""How many months heads who are not local had left before retirement when they were posted, by the law of that day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from cadre_audit.analyses.held_posts import HeldPosts
from cadre_audit.analyses.rotation_tenure import Tenure, who
from cadre_audit.judge.facts import Facts, day_of, month_of, ymd_of
from cadre_audit.judge.measures import retirement_months
from cadre_audit.report.model import Record
from cadre_audit.standards.rotation import Term, TermVersion


def left_records(held: HeldPosts, postings: Sequence[Tenure], term: Term, day: date) -> list[Record]:
    """Who is not local, or may not be, and was posted on a day of which a clause is encoded.

    The month of retirement is that of the law of the report's day, as everywhere; the clause is that of the posting.
    """
    roster = held.roster
    months = retirement_months(Facts(roster, 0, len(roster), ymd_of(day)))
    records = []
    for one in postings:
        clauses = {term.on(day_of(ymd)) for ymd in (one.first, one.last) if ymd}
        known = [clause for clause in clauses if clause]
        if one.head.is_local is not True and known:
            retires = max(int(months[row]) for row in one.head.rows)
            records.append(_record(held, one, term, known[0], retires, is_sure=len(clauses) == 1))
    return records


def _record(held: HeldPosts, one: Tenure, term: Term, clause: TermVersion, retires: int, *, is_sure: bool) -> Record:
    fewest, most = (retires - int(month_of(ymd)) if retires >= 0 else None for ymd in (one.last, one.first))
    told: dict[str, Any] = {
        "term": term.id, **who(held, one), "state": "unknown", "appointed_on": one.told, "months": one.fewest,
        "months_up_to": one.most, "months_left": fewest, "limit": clause.months, "reached_on": None,
        "source": {"document": clause.document, "article": clause.article}, "status": clause.status,
    }  # fmt: skip
    if not is_sure or fewest is None or most is None or one.head.is_local is None:
        return told
    if fewest >= clause.months:
        return {**told, "state": "enough"}
    return {**told, "state": "short"} if most < clause.months else told
