"""The tables of outcomes after training: posts, levels, ratings, the comparison, and who could not be told apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from cadre_audit.analyses.outcomes_people import Followed
from cadre_audit.analyses.outcomes_posts import STATES, PostsOf
from cadre_audit.analyses.outcomes_ratings import RatingsOf
from cadre_audit.report.model import Column, Record, Table
from cadre_audit.tables.identity import Mask

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
