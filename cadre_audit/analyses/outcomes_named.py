"""Outcomes by name: who was appointed to another post after training, and turns whose person is in doubt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from cadre_audit.analyses.findings import place_record
from cadre_audit.analyses.outcomes_levels import courses_of_people
from cadre_audit.analyses.outcomes_people import Followed, Listed, in_doubt
from cadre_audit.analyses.outcomes_posts import STATES, PostsOf
from cadre_audit.analyses.outcomes_tables import WITHIN
from cadre_audit.judge.facts import day_of
from cadre_audit.report.model import Column, Table
from cadre_audit.tables.identity import Why
from cadre_audit.vocabulary.fold import text_key


def appointed_table(followed: Followed, posts: PostsOf) -> Table:
    """Who was appointed to another post after training, by name."""
    people = np.flatnonzero(followed.trained & (posts.state == STATES.index("appointed"))).tolist()
    places, courses = _places(followed), courses_of_people(followed)
    records = [_appointed(followed, posts, label, places[label], courses) for label in people]
    records.sort(key=lambda record: (text_key(record["unit"] or ""), text_key(record["full_name"])))
    columns = (
        Column("full_name", ("full_name",)), Column("birth_date", ("birth",), "date"), Column("unit", ("unit",)),
        Column("post_before", ("before",), "codes", "position", blank="word.not_known"),
        Column("post_after", ("after",), "codes", "position"),
        Column("course_ends", ("ended",), "date"), Column("appointed_on", ("appointed_on",), "date"),
        Column("by_course", ("courses",)), Column("place", ("ref",), "place"),
    )  # fmt: skip
    return Table("appointed", columns, records, detail=True, within=WITHIN)


def _appointed(
    followed: Followed, posts: PostsOf, label: int, place: tuple[Listed, int], courses: Mapping[int, str]
) -> dict[str, Any]:
    roster, row = place[0].roster, place[1]
    birth = roster.day["birth"]
    low, high = (int(end[label]) for end in followed.first_end)
    since, until = int(posts.appointed_on.first[label]), int(posts.appointed_on.last[label])
    sets = [sorted(posts.sets[own]) if own >= 0 else None for own in (posts.before[label], posts.after[label])]
    return {
        "full_name": roster.name(row),
        "birth": birth.iso(row),
        "unit": roster.units[roster.unit[row]] if roster.unit[row] >= 0 else None,
        "before": sets[0],
        "after": sets[1],
        "to_lead": bool(posts.to_lead[label]),
        "ended": _day_or_year(low, high),
        "appointed_on": _day_or_year(since, until) if since else None,
        "courses": courses.get(label, ""),
        "file": roster.places[roster.place[row]][0],
        "ref": roster.ref(row),
    }


def _day_or_year(first: int, last: int) -> str | None:
    """A day that is known, a year of which only that is known, else nothing."""
    if first == last:
        return day_of(first).isoformat()
    return f"{first // 10000}" if first // 10000 == last // 10000 else None


def _places(followed: Followed) -> dict[int, tuple[Listed, int]]:
    """Where everybody stands: in the list after, else in that of evaluations, else in the list before."""
    found: dict[int, tuple[Listed, int]] = {}
    for listed in (followed.before, followed.evaluations, followed.after):
        if listed is not None:
            rows = listed.first_row(followed.people)
            found |= {label: (listed, int(rows[label])) for label in np.flatnonzero(rows >= 0).tolist()}
    return found


def doubtful_table(followed: Followed) -> Table:
    """Turns whose person may be somebody of the lists, with who that is."""
    records = [_doubtful(followed, at) for at in in_doubt(followed).tolist()]
    columns = (
        Column("full_name", ("full_name",)), Column("birth_date", ("birth",), "date"), Column("unit", ("unit",)),
        Column("why_not_found", ("why",), "code", "why_not_found"), Column("perhaps", ("near",)),
        Column("place", ("place",), "place"),
    )  # fmt: skip
    return Table("doubtful", columns, records, detail=True, within=WITHIN)


def _doubtful(followed: Followed, at: int) -> dict[str, Any]:
    people, row = followed.turns.people, int(followed.rows[at])
    birth = people.day["birth"]
    return {
        "full_name": people.name(row),
        "birth": birth.iso(row),
        "unit": people.units[people.unit[row]] if people.unit[row] >= 0 else None,
        "why": Why(int(followed.met.why[at])).code,
        "near": _near(followed, int(followed.met.near[at])),
        "place": place_record(people, row),
    }


def _near(followed: Followed, row: int) -> str:
    """Name, year of birth and unit of a row of the register, which holds the lists one after the other."""
    for listed in (followed.before, followed.after, followed.evaluations):
        if listed is None:
            continue
        if row < len(listed.label):
            roster = listed.roster
            year = int(roster.day["birth"].ymd[row]) // 10_000
            unit = roster.units[roster.unit[row]] if roster.unit[row] >= 0 else ""
            return ", ".join(part for part in (roster.name(row), str(year or ""), unit) if part)
        row -= len(listed.label)
    return ""
