"""Percentages of a list of which a person has one: levels of a ladder, ratings; together no more than a hundred."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from cadre_audit.analyses.verifying.bases import names_other_base
from cadre_audit.analyses.verifying.claims import Claim, plain, printed, unit_of
from cadre_audit.tables.draft_figures import DraftFigures, Sentence
from cadre_audit.tables.figures import Figure
from cadre_audit.vocabulary.prose import keys_of, prose_words

_ONE_OF = ("professional_level", "political_theory", "state_management")
_UPWARDS = (keys_of("trở lên"), keys_of("trở xuống"))
_FEWEST = 3
_ROUNDED = Fraction(1, 2)


def closed_claims(draft: DraftFigures) -> list[Claim]:
    """Lists of percentages in one sentence, or in the items of one list."""
    claims: list[Claim] = []
    for sentences in _lists(draft):
        named: dict[str, list[tuple[str, Figure]]] = {}
        for sentence in sentences:
            for share in sentence.figures:
                if share.kind == "percent" and share.exact and not share.role and (what := _what(sentence, share)):
                    named.setdefault(what[0], []).append((what[1], share))
        claims += [claim for own in named.values() for claim in _together(own)]
    return claims


def _lists(draft: DraftFigures) -> Iterator[Sequence[Sentence]]:
    yield from ([s] for s in draft.sentences if not any(prose_words().cues["among"].all_in(s.keys)))
    for parent in dict.fromkeys(s.parent for s in draft.sentences if s.parent >= 0):
        items = [s for s in draft.sentences if s.parent == parent]
        if len(items) > 1:
            yield items


def _what(sentence: Sentence, share: Figure) -> tuple[str, str] | None:
    """Of what list a percentage is, and of which of it: by its own words, or those of the count before it."""
    place = sentence.figures.index(share)
    label = share.label
    if not label.words and place and sentence.figures[place - 1].kind == "count":
        label = sentence.figures[place - 1].label
    words = label.words
    if any(tuple(words[k : k + 2]) in _UPWARDS for k in range(len(words))) or names_other_base(share) or label.scope:
        return None
    ratings = [meaning for _, _, meaning in prose_words().ratings.all_in(words)]
    if len(ratings) == 1 and not label.concepts:
        return "ratings", ratings[0]
    group = label.group()
    if group in _ONE_OF and len(label.concepts) == 1 and label.pure and not label.merged:
        return group, next(iter(label.concepts))
    return None


def _together(own: Sequence[tuple[str, Figure]]) -> Iterator[Claim]:
    shares = [share for _, share in own]
    if len(own) < _FEWEST or len({name for name, _ in own}) < len(own):
        return
    total = sum((share.low for share in shares), Fraction(0))
    room = sum((unit_of(share) for share in shares), Fraction(0)) * _ROUNDED
    decimals = max(share.decimals for share in shares)
    sums = f"{' + '.join(printed(share) for share in shares)} = {plain(total, decimals)} %"
    if total - 100 > room:
        yield Claim("share", "false", "list_exceeds", sums, tuple(shares))
    elif abs(total - 100) <= room:
        yield Claim("share", "true", "list_is_whole", sums, tuple(shares))
