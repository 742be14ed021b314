"""Of which time a claim is: words before it that name a year which the data is not of."""

from __future__ import annotations

from itertools import pairwise

from cadre_audit.tables.draft_figures import Sentence
from cadre_audit.vocabulary.prose import word_key

_YEAR = word_key("năm")


def of_another_year(sentence: Sentence, place: int, named: str, year: int | None) -> bool:
    """Whether what is told before a place is of years among which that of the data is not.

    Args:
        sentence: where it stands.
        place: the token that it begins with.
        named: what a change is measured from, whose year says nothing of now.
        year: that of the data; None where nothing tells.
    """
    before = sentence.tokens[:place]
    told = [
        (token.since or token.day[0], token.day[0])
        for token in before
        if token.kind == "date" and token.day and token.day[0] and token.text not in named
    ]
    told += [
        (int(token.text), int(token.text))
        for ahead, token in pairwise(before)
        if ahead.key == _YEAR and token.text.isdigit() and token.text not in named
    ]
    return year is not None and bool(told) and not any(first <= year <= last for first, last in told)
