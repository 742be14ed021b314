"""So many times as many: 'gấp 1,5 lần so với cùng kỳ (84 người)', 'gấp đôi năm 2021 (12 lớp)'."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from cadre_audit.analyses.verifying.claims import Claim, fits, plain, verdict_of
from cadre_audit.analyses.verifying.ends import states_before
from cadre_audit.analyses.verifying.splits import is_state
from cadre_audit.tables.draft_figures import DraftFigures, Sentence
from cadre_audit.tables.figures import Figure
from cadre_audit.vocabulary.prose import prose_words

_STOPS = frozenset([";", ".", ")", "0"])
_FARTHEST = 12


def times_claims(draft: DraftFigures) -> list[Claim]:
    """What a draft says of multiples."""
    return [
        claim
        for sentence in draft.sentences
        for factor in (*_in_digits(sentence), *_in_words(sentence))
        for claim in _times(draft, sentence, factor)
    ]


def _in_digits(sentence: Sentence) -> Iterator[Figure]:
    for figure in sentence.figures:
        near = sentence.keys[max(0, figure.first - 4) : figure.first]
        if figure.kind == "times" and prose_words().cues["times"].is_in(near):
            yield figure


def _in_words(sentence: Sentence) -> Iterator[Figure]:
    """'gấp đôi' as a figure that no sentence lists."""
    begin = sentence.tokens[0].start
    for start, length, text in prose_words().multiples.all_in(sentence.keys):
        last = start + length - 1
        value = Fraction(text)
        word = prose_words().rounding.at(sentence.keys, start - 1) if start else None
        rounding = word[1] if word and word[0] == 1 else "about"
        printed = sentence.text[sentence.tokens[start].start - begin : sentence.tokens[last].end - begin]
        yield Figure(
            printed, "times", value, value, 1, "times", start, last, rounding=rounding, passage=sentence.passage,
            sentence=sentence.number, start=sentence.tokens[start].start,
        )  # fmt: skip


def _times(draft: DraftFigures, sentence: Sentence, factor: Figure) -> Iterator[Claim]:
    was = _base_after(sentence, factor)
    if was is None:
        yield from _of_ends(sentence, factor)
        return
    place = sum(figure.first < factor.first for figure in sentence.figures)
    found = [f for f in states_before(draft, sentence, place, "count", was.unit) if f is not was]
    if not found:
        return
    now = next((f for f in found if fits(factor, f.value / was.value) == "yes"), found[0])
    fit = fits(factor, now.value / was.value)
    sums = f"{plain(now.value)}/{plain(was.value)} = {plain(now.value / was.value, factor.decimals)}"
    verdict = verdict_of(fit) if fit != "no" or len(found) == 1 else "cannot_tell"
    reason = {"yes": "change_fits", "cut": "share_cut", "loose": "share_loose", "no": "change_differs"}[fit]
    yield Claim("trend", verdict, reason, sums, (factor, now, was), trap=verdict == "cannot_tell")


def _of_ends(sentence: Sentence, factor: Figure) -> Iterator[Claim]:
    """'tăng từ 12 người lên 30 người, gấp 2,5 lần'."""
    before = [f for f in sentence.figures if f.last < factor.first]
    if len(before) < 2 or before[-2].role != "from" or before[-1].role != "to" or before[-1].kind != "count":
        return
    was, now = before[-2:]
    if ";" in sentence.keys[now.last : factor.first] or not (was.exact and now.exact and was.value):
        return
    fit = fits(factor, now.value / was.value)
    sums = f"{plain(now.value)}/{plain(was.value)} = {plain(now.value / was.value, factor.decimals)}"
    reason = {"yes": "change_fits", "cut": "share_cut", "loose": "share_loose", "no": "change_differs"}[fit]
    yield Claim("trend", verdict_of(fit), reason, sums, (factor, now, was), trap=verdict_of(fit) == "cannot_tell")


def _base_after(sentence: Sentence, factor: Figure) -> Figure | None:
    """What it is times of: the count in brackets after it, or right after "so với"."""
    following = next((f for f in sentence.figures if f.first > factor.last), None)
    if following is None or following.kind != "count" or not following.value:
        return None
    gap = sentence.keys[factor.last + 1 : following.first]
    in_brackets = gap[-1:] == ["("] and ";" not in gap and ")" not in gap
    against = [start + n for start, n, _ in prose_words().cues["against"].all_in(gap)]
    right_after = bool(against) and against[-1] == len(gap) and not set(gap) & _STOPS
    sure = (in_brackets or right_after) and len(gap) <= _FARTHEST
    return following if sure and following.exact and is_state(replace(following, role="")) else None
