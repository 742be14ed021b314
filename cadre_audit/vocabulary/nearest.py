"""The nearest known spelling, as a suggestion for people; nothing is ever accepted because it is near."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from cadre_audit.vocabulary.fold import fold

_NEAR_ENOUGH = 75

Spellings = Sequence[tuple[str, str]]


def nearest(text: str, spellings: Spellings) -> str:
    """The spelling most like ``text``, as it is written in the vocabulary; empty when none is near.

    'Phó' on one side only makes another post of a post, so such spellings are never near.
    """
    wanted = fold(text)
    return _nearest(wanted, tuple(spelling for spelling, _ in spellings)) if len(wanted) > 1 else ""


@lru_cache(maxsize=1 << 12)
def _nearest(wanted: str, spellings: tuple[str, ...]) -> str:
    # here, because only files with unknown words need it
    from rapidfuzz import fuzz, process

    known = _by_key(spellings, _is_deputy(wanted))
    found = process.extractOne(wanted, list(known), scorer=fuzz.token_sort_ratio, score_cutoff=_NEAR_ENOUGH)
    return known[found[0]] if found else ""


@lru_cache(maxsize=1 << 6)
def _by_key(spellings: tuple[str, ...], deputy: bool) -> dict[str, str]:
    """Folded key → spelling, of those that speak of a deputy or of the others."""
    keys = ((fold(spelling), spelling) for spelling in spellings)
    return {key: spelling for key, spelling in keys if _is_deputy(key) == deputy}


def _is_deputy(key: str) -> bool:
    return "pho" in key.split(" ")
