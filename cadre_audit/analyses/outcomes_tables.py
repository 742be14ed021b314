"""The tables of outcomes after training: posts, levels, ratings, the comparison, and who could not be told apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from cadre_audit.analyses.outcomes_levels import courses_of_people
from cadre_audit.analyses.outcomes_people import Followed, Listed, in_doubt
from cadre_audit.analyses.outcomes_posts import STATES, PostsOf
from cadre_audit.analyses.outcomes_ratings import RatingsOf
from cadre_audit.judge.facts import day_of
from cadre_audit.report.model import Column, Record, Table
from cadre_audit.tables.days import iso_any
from cadre_audit.tables.identity import Mask, Why
from cadre_audit.vocabulary.fold import text_key

WITHIN = "outcomes"
GROUPS = ("trained", "not_trained")
# ids of the columns and of the tables in which groups are crossed
_RATED = {
    "excellent": "rating_excellent",
    "good": "rating_good",
    "completed": "rating_completed",
    "limited": "rating_limited",
    "failed": "rating_failed",
    "not_known": "rating_not_known",
}
_CROSS = {"trained": "ratings_trained", "not_trained": "ratings_not_trained"}


def posts_table(posts: PostsOf, trained: Mask) -> Table:
    """What became of the posts of the trained: every one of them in exactly one row."""
    counted = np.bincount(posts.state[trained], minlength=len(STATES)).tolist()
    total = int(trained.sum())
    records = [
        {"state": code, "heads": n, "share": {"k": n, "n": total}} for code, n in zip(STATES, counted, strict=True)
    ]
    columns = (
        Column("outcome_state", ("state",), "code", "outcome_state"), Column("counted_heads", ("heads",), "count"),
        Column("part_of_whole", ("share",), "share"),
    )  # fmt: skip
    return Table("posts", columns, records, within=WITHIN)


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
        "birth": iso_any(int(birth.ymd[row]), int(birth.precision[row])),
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


def levels_table(records: Sequence[Record]) -> Table:
    """Who reached the level of each course."""
    columns = (
        Column("by_course", ("course",), "code", "course"), Column("level_given", ("level",), "level"),
        Column("counted_heads", ("heads",), "count"), Column("held_before", ("held_before",), "count"),
        Column("level_reached", ("reached",), "count"),
        Column("level_reached_unsure", ("reached_before_not_known",), "count"),
        Column("level_not_reached", ("not_reached",), "count"), Column("level_not_known", ("not_known",), "count"),
        Column("level_share", ("share_after",), "share"),
    )  # fmt: skip
    return Table("levels", columns, records, within=WITHIN)


def ratings_tables(ratings: RatingsOf, followed: Followed) -> Iterator[Table]:
    """Ratings before (rows) and after (columns) of both groups; for machines every pair that occurs."""
    counts = {name: ratings.counts(group) for name, group in groups(followed).items()}
    names = [*ratings.codes, None]
    flat = [
        {"group": group, "before": names[i], "after": names[j], "heads": int(table[i, j])}
        for group, table in counts.items()
        for i, j in zip(*(axis.tolist() for axis in np.nonzero(table)), strict=True)
    ]
    yield Table("ratings", (), flat, within=WITHIN)
    for group, table in counts.items():
        yield _cross(group, table, ratings.codes)


def _cross(group: str, counts: Any, codes: Sequence[str]) -> Table:
    names = [*codes, "not_known"]
    # a level that nobody has is a column of zeros
    used = [i for i in range(len(names)) if counts[i].any() or counts[:, i].any() or names[i] == "not_known"]
    columns = [Column("rating_before", ("before",), "code", "rating")]
    columns += [Column(_RATED[names[j]], (names[j],), "count") for j in used]
    records = [
        {"before": names[i], **{names[j]: int(counts[i, j]) for j in used}, "total": int(counts[i].sum())} for i in used
    ]
    whole = {names[j]: int(counts[:, j].sum()) for j in used}
    records.append({"before": "total", **whole, "total": int(counts.sum())})
    shown = records if counts.any() else []
    return Table(_CROSS[group], (*columns, Column("rating_total", ("total",), "count")), shown, machine=False)


def compared_table(followed: Followed, posts: PostsOf, ratings: RatingsOf) -> Table:
    """The trained beside the not trained, by the same two measures."""
    records = []
    for name, group in groups(followed).items():
        told = group & (posts.change >= 0)
        better, same, worse, unlike = ratings.moved(group)
        both = better + same + worse
        records.append({
            "group": name,
            "people": int(group.sum()),
            "other_post": {"k": int((told & (posts.change == 1)).sum()), "n": int(told.sum())},
            "rated_better": {"k": better, "n": both},
            "rated_worse": {"k": worse, "n": both},
            "ratings_unlike": unlike,
            "ratings_missing": int(group.sum()) - both - unlike,
        })  # fmt: skip
    columns = (
        Column("outcome_group", ("group",), "code", "outcome_group"), Column("counted_heads", ("people",), "count"),
        Column("other_post", ("other_post",), "share"), Column("rated_better", ("rated_better",), "share"),
        Column("rated_worse", ("rated_worse",), "share"), Column("ratings_unlike", ("ratings_unlike",), "count"),
        Column("ratings_missing", ("ratings_missing",), "count"),
    )  # fmt: skip
    return Table("compared", columns, records, within=WITHIN)


def groups(followed: Followed) -> dict[str, Mask]:
    """The trained and the not trained; who is in doubt is in neither."""
    return dict(zip(GROUPS, (followed.trained, followed.not_trained), strict=True))


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
    path, sheet = people.places[people.place[row]]
    return {
        "full_name": people.name(row),
        "birth": iso_any(int(birth.ymd[row]), int(birth.precision[row])),
        "unit": people.units[people.unit[row]] if people.unit[row] >= 0 else None,
        "why": Why(int(followed.met.why[at])).code,
        "near": _near(followed, int(followed.met.near[at])),
        "place": {"file": path, "sheet": sheet or None, "row": int(people.row[row])},
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
