"""The nearest known spelling, as a suggestion for people; nothing is ever accepted because it is near."""

from __future__ import annotations

from collections.abc import Sequence

from cadre_audit.vocabulary.fold import fold

_NEAR_ENOUGH = 75


def nearest(text: str, spellings: Sequence[tuple[str, str]]) -> str:
    """The spelling most like ``text``, as it is written in the vocabulary; empty when none is near.

    'Phó' on one side only makes another post of a post, so such spellings are never near.
    """
    # here, because only files with unknown words need it
    from rapidfuzz import fuzz, process

    wanted = fold(text)
    if len(wanted) < 2:
        return ""
    deputy = "pho" in wanted.split(" ")
    known = {fold(spelling): spelling for spelling, _ in spellings if ("pho" in fold(spelling).split(" ")) == deputy}
    found = process.extractOne(wanted, list(known), scorer=fuzz.token_sort_ratio, score_cutoff=_NEAR_ENOUGH)
    return known[found[0]] if found else ""
