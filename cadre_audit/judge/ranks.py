"""Civil service ranks beside posts: whoever holds one has to meet its standard too."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from cadre_audit.standards.in_force import InForce
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.load import vocabulary


def posts_with_ranks(roster: Roster, law: InForce) -> tuple[Sequence[tuple[str, ...]], npt.NDArray[np.int32]]:
    """The distinct sets of posts, with the rank that a person holds where the law knows it, and everybody's set.

    A rank never stands for a post that is not understood, nor beside a post that carries none.
    """
    if not law.ranks:
        return roster.posts, roster.post
    column = roster.text["rank"]
    read = [vocabulary().ranks.read(str(value)) for value in column.values]
    known = [*(codes[0] if len(codes) == 1 and codes[0] in law.ranks else None for codes in read), None]
    keys = roster.post.astype(np.int64) * len(known) + np.where(column.codes < 0, len(known) - 1, column.codes)
    occurs = np.zeros(len(roster.posts) * len(known), np.bool_)
    occurs[keys] = True
    sets: dict[tuple[str, ...], int] = {}
    index = np.zeros(len(occurs), np.int32)
    for key in np.flatnonzero(occurs).tolist():
        posts, rank = roster.posts[key // len(known)], known[key % len(known)]
        bears = rank is not None and posts and law.without_rank.isdisjoint(posts)
        index[key] = sets.setdefault((*posts, rank) if bears and rank else posts, len(sets))
    return list(sets), index[keys]
