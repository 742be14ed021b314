"""The vocabulary with the posts and certificates that a standard of another system brings with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from cadre_audit.vocabulary.load import Vocabulary
from cadre_audit.vocabulary.phrases import Phrases
from cadre_audit.vocabulary.positions import Position

FIELD = "certificates"


def with_own(
    vocabulary: Vocabulary, posts: Sequence[Position], certificates: Mapping[str, Sequence[str]]
) -> Vocabulary:
    """The vocabulary that also knows these.

    Args:
        vocabulary: what is known already.
        posts: further posts.
        certificates: id → spellings; each may stand in a cell of certificates, or head a column of its own.
    """
    positions = vocabulary.positions.with_posts(posts) if posts else vocabulary.positions
    pairs = [(spelling, id) for id, spellings in certificates.items() for spelling in spellings]
    if not pairs:
        return replace(vocabulary, positions=positions)
    known = vocabulary.headings
    below = Phrases((spelling, f"={id}") for spelling, id in pairs)
    headings = replace(
        known,
        # a heading block is found by the labels that it knows
        fields=Phrases([*known.spellings, *((spelling, FIELD) for spelling, _ in pairs)]),
        children={**known.children, FIELD: below},
        single={spelling: (FIELD, meaning.removeprefix("=")) for spelling, meaning in below.exact.items()},
    )
    return replace(vocabulary, positions=positions, headings=headings, certificates=Phrases(pairs))
